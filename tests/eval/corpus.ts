/** Scores extraction on newsletters whose own index says which names they hold. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestExtractor } from '../../src/extraction.ts';
import { sharedFolder } from './goldset.ts';
import { addLabelScores, type Kind, LABEL_KINDS, type LabelScore, type Listed, scoreLabels } from './labels.ts';

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

const line = (kind: Kind, { listed, found, typed, given, agreed }: LabelScore): string =>
  `${kind.padEnd(10)} recall ${percent(typed, listed)}  found as any type ${percent(found, listed)}  of ${listed} listed` +
  (kind === 'companies' ? '' : `;  agreement ${percent(agreed, given)} of ${given} given`);

/** One line for each kind of name, or one that says that there is no corpus. With `errors`, every name not found first. */
export function corpusLines(errors: boolean): string[] {
  const corpus = sharedFolder && join(sharedFolder, 'corpus');
  if (!corpus || !existsSync(corpus)) return ['no corpus beside the project'];
  const labels = Object.entries(
    JSON.parse(readFileSync(join(corpus, 'labels.json'), 'utf8')) as Record<string, Listed>,
  );
  const extract = digestExtractor({ date: null, builtIn: true, lexicon: [] });
  const issues = labels.map(([id, listed]) => {
    const path = join(corpus, 'summaries', `${id}.md`);
    const text = readFileSync(path, 'utf8');
    return { id, scores: scoreLabels(text, listed, extract(text, path).entities) };
  });
  const total = LABEL_KINDS.map((kind) => line(kind, issues.map(({ scores }) => scores[kind]).reduce(addLabelScores)));
  const missed = issues.flatMap(({ id, scores }) =>
    LABEL_KINDS.flatMap((kind) => scores[kind].errors.map((error) => `${id}: ${error}`)),
  );
  return errors ? [...missed, ...total] : total;
}
