/** Words that say of a benchmark where it is or how it is licensed, rather than of the models that took it. */
import { mentionsIn } from '../../syntax/mentions.ts';
import { THINGS } from '../kinds.ts';
import type { Reading } from '../matching/reading.ts';
import { headsOf, type Scene } from '../scene.ts';

/** Whether some words say of a benchmark where it is or how it is licensed. */
export function isOfTest({ doc, clauses, sentence }: Scene, { first, last, ready: { type } }: Reading): boolean {
  if (type !== 'available_on' && type !== 'licensed_under') return false;
  const clause = clauses.findLast((one) => one.form === 'finite' && one.first <= last && one.first >= first - OF_VERB);
  if (clause === undefined) return false;
  const isTest = (entity: number): boolean => doc.entities[entity]!.type === 'benchmark';
  // "The data is on Modelbay": of the test that the story is about.
  const data = clause.subject.some(({ heads, noun }) => heads.length === 0 && TEST_DATA.test(noun ?? ''));
  if (!data) return headsOf(doc, clause.subject).some(isTest);
  const main = mentionsIn(doc, { start: sentence.block.start, end: sentence.start }).find(
    ({ entity }) => isTest(entity) || THINGS.has(doc.entities[entity]!.type),
  );
  return main !== undefined && isTest(main.entity);
}
const OF_VERB = 6;
/** What a test is made of. Lemmas. */
const TEST_DATA = /^(?:data|question|task|prompt|problem|leaderboard|suite|code)$/;
