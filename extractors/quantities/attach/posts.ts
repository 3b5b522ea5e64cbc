/** What holds of a post's topic in reports of a forum, where most numbers are of those who comment, or of anything at all. */
import { partOf } from '../../digest-parts.ts';
import type { Quantity, Sentence } from '../../document.ts';
import { pointsBack } from './back.ts';
import type { Measured } from './question.ts';
import type { Reading } from './rule.ts';
import type { Scene } from './scene.ts';
import { NOBODY } from './talk.ts';

/** Whether a sentence about a post's topic names it neither nor goes on to speak of it, and gives what is told of others, too. */
export const isOfNoPost = (
  scene: Scene,
  sentence: Sentence,
  quantity: Quantity,
  { metric, rule, unit }: Reading,
  { how }: Measured,
): boolean => {
  if (how !== 'topic' || partOf(scene.doc, sentence) !== 'forum') return false;
  const goesOn = pointsBack(scene, sentence, quantity);
  if (rule === 'noun' && metric === 'count') return !OF_A_THING.has(unit) && !goesOn;
  if (goesOn && !NOBODY.test(scene.doc.text.slice(sentence.start, sentence.end))) return false;
  if (metric === 'size') return isOfAnyMachine(scene, sentence);
  return !OF_TOPIC.has(metric) && unit !== 'tok/s';
};

/** What is told of a topic in passing, and of others hardly. */
const OF_TOPIC: ReadonlySet<Reading['metric']> = new Set([
  'score',
  'rank',
  'count',
  'context_length',
  'funding',
  'valuation',
]);

/** "On a Torvex T9 with 16 GB", "70B models need 40 GB": whether memory is told of machines or of models in general. */
const isOfAnyMachine = ({ doc, names }: Scene, { start, end, index }: Sentence): boolean =>
  names(index).some(({ type }) => type === 'hardware') || GENERAL.test(doc.text.slice(start, end));
const GENERAL =
  /\b(?:models locally|(?:dense|larger|smaller|large|small|other|most|any|parameter) models|rule of thumb|GPUs)\b/i;

/** What a thing has or takes many of: "across eight languages", not "a test of 54 calls". */
const OF_A_THING: ReadonlySet<string> = new Set(
  'language GPU chip expert layer voice country star fork download parameter server agent tool'.split(' '),
);
