/** Names that tell of others: "Acme estimates that sales ...", "an Acme report", "Acme users report". */
import type { Sentence, Span } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';

const REPORTS = wordSet('report survey study analysis researchers analysts analyst data estimates paper');
export const TELLING =
  wordSet(`says say said estimates estimated projects projected warns warned finds found predicts predicted
  reports reported shows showed reveals suggests notes noted wrote posted tweeted argues argued claims claimed asserts asserted calculates
  calculated disclosed announced thinks believes expects writes`);
const PEOPLE = wordSet('users members posters developers owners testers');
const SOMEBODY = wordSet('user member contributor subscriber enthusiast');
/** What people who use a thing do when they tell of another. */
const OBSERVING = wordSet('report measure measured see saw get got clock clocked observe observed note find claim');
const BACK = wordSet('it they its their');

/** Whether a verb of telling follows a name: "Acme says". */
export const tells = ({ tokens }: Sentence, { end }: Span): boolean =>
  TELLING.has(tokens[firstFrom(tokens, end)]?.lower ?? '');

/** "An Acme user got 45 tok/s", "Acme users report": whether a name only tells whose users somebody is. */
export const tellsOfUsers = ({ tokens }: Sentence, { end }: Span): boolean => {
  const after = firstFrom(tokens, end);
  return isOfUsers(tokens.slice(after, after + 2).map(({ lower }) => lower));
};

function isOfUsers([first = '', second = '']: readonly string[]): boolean {
  if (SOMEBODY.has(first === 'community' ? second : first)) return true;
  return PEOPLE.has(first) && (TELLING.has(second) || OBSERVING.has(second));
}

/** "Acme estimates that sales ...", "an Acme report"; not "Acme says that its sales ...". */
export function isReporter({ tokens }: Sentence, mention: Span): boolean {
  const after = firstFrom(tokens, mention.end);
  const words = tokens.slice(after, after + 4).map(({ lower }) => lower);
  if (REPORTS.has(words[0] ?? '')) return true;
  if (isOfUsers(words)) return true;
  const that = words.indexOf('that');
  return that > 0 && TELLING.has(words[that - 1]!) && !BACK.has(words[that + 1] ?? 'it');
}

/** "cuts runs by half, the company says, with a 5% gain": whether a name only tells by the way what the sentence says of another. */
export function isSaidAside(tokens: Sentence['tokens'], { start, end }: Span): boolean {
  const first = firstFrom(tokens, start);
  const verb = firstFrom(tokens, end);
  return (
    first > ASIDE_FROM &&
    /^[,—–]$/.test(tokens[first - 1]!.text) &&
    TELLING.has(tokens[verb]?.lower ?? '') &&
    /^(?:[.,;:)—–]|in|on|at)$/.test(tokens[verb + 1]?.lower ?? '.')
  );
}
/** What is said stands before. */
const ASIDE_FROM = 4;

/** "According to the Oslo company, ...": whether a name only tells from whom it is known. */
export function isSource(tokens: Sentence['tokens'], { start }: Span): boolean {
  const at = firstFrom(tokens, start);
  const before = tokens.slice(Math.max(0, at - SOURCE_REACH), at).map(({ lower }) => lower);
  const to = before.lastIndexOf('to');
  return before[to - 1] === 'according' && !before.slice(to).some((word) => /^[,;:]$/.test(word));
}
const SOURCE_REACH = 6;
