/** Which models have scores in lists and shares of what is tested. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import { benchmarkBefore, onlyBenchmark } from './benchmark.ts';
import { isWorded } from './metric.ts';
import type { Measured } from './question.ts';
import { isResult } from './results.ts';
import type { Around, Reading } from './rule.ts';
import type { Name, Scene } from './scene.ts';

/** What tells that numbers in brackets after models are scores. */
const SCORED_LIST =
  /\b(?:arenas?|leaderboards?|elo|scores?|scored|scoring|ranks?|ranked|rankings?|top(?:-?\d+)?|bench\w*|index)\b/i;

/**
 * "Text top-3: Zephyra (1402), Quillo (1398)", "**GridBench**: Zephyra 71.2, Lumora 68.4": the model that a plain number
 * stands right after, where a benchmark or such words stand before.
 */
export function listedScorer(scene: Scene, quantity: Quantity, words: Around): Name | null {
  const { doc, names } = scene;
  const { start, end, text, sentence, unit } = quantity;
  if ((unit !== '' && unit !== '%') || !/^\d[\d,]*(?:\.\d+)?%?$/.test(text)) return null;
  const inBracket = doc.text[end] === ')' && doc.text[start - 1] === '(';
  // "cuda:4 and" is a setting.
  const ended =
    doc.text[start - 1] !== ':' && ENDED.test(doc.text.slice(end, doc.sentences[sentence]!.end).slice(0, ENDED_REACH));
  const scorer = names(sentence).find(
    ({ type, by, end: from }) =>
      from < start &&
      SCORING.has(type) &&
      (by === 'coreference' ? GETS : TIES).test(unhedged(doc.text.slice(from, start))),
  );
  if (!scorer) return null;
  const benchmark = (onlyBenchmark(scene, quantity) ?? benchmarkBefore(scene, quantity)) !== null;
  if (scorer.type !== 'model' && !benchmark) return null;
  const listed = inBracket ? benchmark || (unit === '' && SCORED_LIST.test(words.sentence)) : ended && benchmark;
  return listed ? scorer : null;
}

/** What follows a number of a list: another of it, or what is held against it. */
const ENDED = /^\*{0,2}(?:[,;)]|\.?\s*$|\.\s| (?:and|but|while|against|versus|vs|ahead|behind|compared|followed) )/;
const ENDED_REACH = 14;
const SCORING: ReadonlySet<EntityType> = new Set(['model', 'product']);
/** Between a model and its score: "gets only", "at". */
const GETS =
  /^ (?:already |now |still )?(?:gets?|got|scores?|scored|hits?|has|had|reach(?:es|ed)|manages?|managed|posts?|posted) (?:an? )?$/;
const TIES = new RegExp(`^(?: ?[:=(] ?| (?:(?:at|with) )?)$|${GETS.source}`);

/** "**GridBench**: Zephyra leads with 71%", "solved 68% of the tasks", "solved 23 of 50 problems": what a model has of what is tested is its score. */
export const isShareSolved = (
  scene: Scene,
  quantity: Quantity,
  words: Around,
  { rule }: Reading,
  { entities: [of], how }: Measured,
): boolean => {
  const { before, after } = words;
  // "GPT-4 managed 5%": what a model gets, where nothing else is told, is a score.
  const managed =
    rule === 'share' && !/\bshare of\b/.test(before) && of != null && scene.doc.entities[of]!.type === 'model';
  if (managed && (isResult(quantity, words) || isMeasuredAt(scene, quantity, of))) return true;
  const ofTests = /^share\.(?:of|among)$/.test(rule)
    ? TRIED.test(after)
    : rule === 'noun' && OUT_OF.test(quantity.text);
  return (
    (rule === 'share' || ofTests) &&
    quantity.role === 'plain' &&
    !isWorded(quantity) &&
    (how === 'subject' || how === 'beside' || how === 'phrase') &&
    of != null &&
    SCORING.has(scene.doc.entities[of]!.type) &&
    (onlyBenchmark(scene, quantity) !== null || (ofTests && SOLVING.test(before)))
  );
};
/** "verified Zephyra at 75.7% on the private set" */
const isMeasuredAt = ({ doc, names }: Scene, { sentence, start, end }: Quantity, of: number): boolean =>
  names(sentence).some(
    (name) =>
      name.entity === of &&
      name.end <= start &&
      /^ (?:at|to) $/.test(unhedged(doc.text.slice(name.end, start))) &&
      TESTING.test(doc.text.slice(Math.max(0, name.start - TESTING_REACH), name.start)),
  ) && /^(?:[.,;)]| on | and | in (?:the|its) )/.test(doc.text.slice(end, end + 8));
const TESTING =
  /\b(?:verif|measur|test|clock|scor|grad|evaluat|benchmark|assess|mark|lift|push|boost|rais|bring|br(?:ought)|tak|t(?:ook)|carr|nudg|propel|driv)[a-z]{0,6} (?:[a-z]+ ){0,2}$/i;
const TESTING_REACH = 32;
const TESTS =
  '(?:(?:sub|test )?sets?|splits?|subsets?|tests?|bugs|levels|rounds|items|scenarios|instances|tickets|examples|tasks|tries|attempts|problems|questions|cases|issues|puzzles|games|runs|episodes|exams?|comparisons|matches|match-?ups|battles|prompts|challenges|samples)';
const TRIED = new RegExp(`^of (?:the |its |all )?(?:[a-z-]+ ){0,3}${TESTS}\\b`, 'i');
const OUT_OF = new RegExp(`^\\w+ (?:out )?of (?:the |its |all )?\\w+ (?:[a-z-]+ ){0,2}${TESTS}$`, 'i');
const SOLVING = /\b(?:solv|resolv|fix|complet|answer|pass|finish|crack|clear|w[io]n|ace|handl|nail)(?:s|es|ed|ing)? $/i;
