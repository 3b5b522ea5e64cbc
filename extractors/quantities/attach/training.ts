/** What training takes: chips, time, money and tokens are of the model that is trained. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Quantity, Sentence } from '../../document.ts';
import { FIRM, TRAINING } from './measures.ts';
import type { Measured, Question } from './question.ts';
import type { Name, Scene } from './scene.ts';
import { topic } from './topic.ts';

/** "The $5M training cost of Zephyra", "Trained on 2,000 chips over 40 days", "the run took 6 weeks" */
const TRAINED =
  /\b(?:pre-?|post-?)?train(?:ed|ing)?\b|\b(?:the|its|their|full|final|main|whole) run (?:itself )?(?:took|lasted|used|cost|ran|needed|required|consumed|burned|was|went)\b/i;
const TRAINED_REACH = 90;

/** Whether a quantity is what the training of a model took. */
export function isOfTraining({ doc, names }: Scene, quantity: Quantity, metric: Metric): boolean {
  const { start, end, unit } = quantity;
  const whole = doc.sentences[quantity.sentence]!;
  const counted =
    metric === 'count' && (unit === 'tokens' || names(quantity.sentence).some((name) => isMachine(name, quantity)));
  if (metric !== 'spend' && metric !== 'duration' && !counted) return false;
  if (/^[ -]old\b/.test(doc.text.slice(end, end + 4))) return false;
  const after = metric === 'spend' ? TRAINED_REACH / 2 : 0;
  return TRAINED.test(doc.text.slice(Math.max(whole.start, start - TRAINED_REACH), Math.min(whole.end, end + after)));
}

/** "2,000 Torvex T9": whether a machine's name ends what is counted. */
const isMachine = ({ type, start, end }: Name, counted: Quantity): boolean =>
  type === 'hardware' && start > counted.start && start <= counted.end + 1 && end >= counted.end - 1;

/** "Training took 31 days": the model that the text speaks of, where the sentence names neither it nor who trains it; null for none. */
export function modelTrained(asked: Question): Measured | null {
  const { scene, sentence, quantity, tiers } = asked;
  if (tiers !== TRAINING) return null;
  const named = scene
    .names(sentence.index)
    .some(({ type, end }) => end <= quantity.start && (type === 'model' || FIRM.includes(type)));
  if (named) return null;
  const model = firstOf(scene, sentence) ?? topic(scene, sentence, [['model']], true);
  return model === null ? null : { entities: [model], how: 'topic' };
}

/** The model that a paragraph speaks of first: those that it is held against come later. */
function firstOf({ doc, names }: Scene, { block, index }: Sentence): number | null {
  if (block.depth > 0) return null;
  let first: number | null = null;
  for (let i = index - 1; i >= 0 && doc.sentences[i]!.block === block; i--)
    first = names(i).find(({ type, part }) => type === 'model' && part === 'free')?.entity ?? first;
  return first;
}
