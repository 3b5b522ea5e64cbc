/**
 * `npm run eval -- [DOC...] [--errors] [--kinds] [--corpus] [--gold DIR] [--check] [--raise]`: extracts the annotated digests with and
 * without the lexicon and prints how much of the gold is found. The last lines sum up.
 */
import { Command } from 'commander';
import { digestExtractor } from '../../src/extraction.ts';
import { annotationOfFacts } from './annotation.ts';
import { corpusLines } from './corpus.ts';
import { belowFloors, readFloors, risen, type ScoresOf, writeFloors } from './floors.ts';
import { type GoldDigest, type GoldSet, goldSets } from './goldset.ts';
import { type Score, score } from './score.ts';
import { detailLines, kindLines, summarize, summaryLine } from './summary.ts';

const program = new Command('eval')
  .description('Scores extraction against the annotated digests.')
  .argument('[doc...]', 'only these digests, by name or a part of it')
  .option('--errors', 'print every miss and every extra')
  .option('--kinds', 'count by entity type, relation type and metric')
  .option('--corpus', 'also how many of the names that newsletters list for their issues are found')
  .option('--gold <folder...>', 'annotated digests of your own: annotations, and their texts in a folder `texts`', [])
  .option('--check', 'exit with 1 where a score on the own gold is below its floor')
  .option('--raise', 'raise the floors of the own gold to the scores')
  .parse();
const docs = program.args;
const options = program.opts<{
  errors?: true;
  kinds?: true;
  corpus?: true;
  gold: string[];
  check?: true;
  raise?: true;
}>();
const print = (lines: readonly string[]) => console.log(lines.join('\n'));

function scoreSet(set: GoldSet, lexicon: boolean): ReadonlyMap<GoldDigest, Score> {
  const extract = digestExtractor({ date: null, builtIn: lexicon, lexicon: [] });
  const scoreDigest = ({ text, path, gold }: GoldDigest) => score(annotationOfFacts(extract(text, path)), gold);
  return new Map(set.digests.map((digest) => [digest, scoreDigest(digest)]));
}

function printDigests(scores: ReadonlyMap<GoldDigest, Score>, suffix: string): void {
  for (const [{ doc }, digestScore] of scores) {
    console.log(summaryLine(`${doc}${suffix}`, summarize([digestScore])));
    if (options.errors)
      for (const { layer, text } of digestScore.verdicts) if (text) console.log(`    ${layer.padEnd(10)} ${text}`);
  }
}

const last: string[] = [];
let own: ScoresOf | null = null;
for (const set of goldSets(options.gold)) {
  const digests = set.digests.filter(({ doc }) => docs.length === 0 || docs.some((part) => doc.includes(part)));
  if (digests.length === 0) continue;
  const chosen = { ...set, digests };
  const withLexicon = scoreSet(chosen, true);
  const withoutLexicon = scoreSet(chosen, false);
  printDigests(withLexicon, '');
  if (options.errors) printDigests(withoutLexicon, ', no lexicon');
  if (options.kinds) print(kindLines([...withLexicon.values()]));
  const scoresOf: ScoresOf = (names) => {
    const some = (run: ReadonlyMap<GoldDigest, Score>) =>
      summarize([...run].filter(([{ doc }]) => names.includes(doc)).map(([, digestScore]) => digestScore));
    return { lexicon: some(withLexicon), noLexicon: some(withoutLexicon) };
  };
  const scores = scoresOf(digests.map(({ doc }) => doc));
  print(['', set.name, ...detailLines(scores.lexicon), '']);
  last.push(summaryLine(set.name, scores.lexicon), summaryLine(`${set.name}, no lexicon`, scores.noLexicon));
  own ??= docs.length === 0 ? scoresOf : null;
}
if (options.corpus) print(corpusLines(options.errors === true));
print(last);

if (own && options.raise) {
  const scoresOf = own;
  writeFloors(readFloors().map((floors) => risen(scoresOf, floors)));
}
if (own && options.check) {
  const below = belowFloors(own, readFloors());
  for (const line of below) console.error(`below its floor: ${line}`);
  if (below.length > 0) process.exitCode = 1;
}
