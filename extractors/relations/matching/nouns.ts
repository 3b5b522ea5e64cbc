/**
 * Patterns of nouns. English says with a noun what it says with a verb, in a dozen places of a sentence; a noun pattern
 * stands for all of them:
 *
 *     S = investor|backer in|of O              S is it to O: "O's backers include S", "S, an investor in O,"
 *     S -> acquisition|purchase of O           S does it to O: "S's purchase of O", "S announced the purchase of O"
 *     S >> grant|money to O                    S gives it to O: "S awarded O a grant", "O got money from S"
 *
 * Which verbs make, plan or end a deed ("eyes", "abandons") and so say how it stands is told in ../syntax/stance.ts.
 */
import { DEED_VERBS } from '../../syntax/stance.ts';

const RELATIONAL: readonly string[] = [
  'S be|become|remain N P O',
  "S be|become|remain O's N",
  "S be|become|remain|rank|count * of|among O's N",
  'S be|become|remain|rank|count * of|among N P O',
  'S rank|serve|act as N P O',
  "O's N be|include|comprise S",
  '"#N P O is|are|include S',
  '"among ~ #N P O is|are S',
  '"among O \'s ~ #N is|are S',
  '"#N P O ,? such|including as? S',
  'O count|have|list|name|number|land|win|sign|add|gain|select|pick|choose|tap|appoint|keep|retain|use|get|call|consider S as|among N',
  '"S ,|(|—|– ~ #N P ~ O',
  '"S ,|(|—|– a|an|another|fellow|its|their ~ O #N',
  '"S ,|(|—|– one|some|among of? O \'s ~ #N',
  '"S ,|(|—|– O \'s? ~ #N',
  '"O \'s ~ #N ,|: S',
  '"O \'s ~ #N S',
  '"O #N S',
  '"O \'s? ~ #N ,? such|like|including|include as? S',
  '"#N P O , S ,',
  '"#N P O : S',
  'O have|serve|boast|attract|draw N like|including|such S',
  '"O , whose ~ #N include|be S',
  '"O \'s ~ #N , S ... among them',
];

const DEED: readonly string[] = [
  '"S \'s ~ #N P ~ O',
  '"S #N P ~ O',
  '"#N P ~ O by|from S',
  '"#N by|from S P ~ O',
  '"O \'s ~ #N by S',
  'S V N P O',
  'S be|remain in N P O',
];

/** Verbs of whoever gives something away, and of whoever gets it. */
const GIVE = 'give|hand|award|grant|offer|donate|send|provide|lend|extend|pledge|promise';
const GET =
  'get|receive|take|win|draw|attract|accept|obtain|secure|land|raise|collect|pocket|gain|bag|net|snag|pull_in|bring_in|pick_up|have|live_off|live_on';

const GIFT: readonly string[] = [
  `S ${GIVE} O as N`,
  `S ${GIVE} N to O`,
  `O ${GET} N from S`,
  '"O \'s ~ #N from S',
  '"#N from S P O',
  '"#N P O from|by S',
];

const NOUN_PATTERN = /^([SO]\S*) (=|->|>>) (\S+) (\S+) ([SO]\S*)$/;

/** Whether a pattern is of a noun for what is done or given, which may be planned or off. */
export const isDeed = (pattern: string): boolean =>
  /^(?:->|>>)$/.test(NOUN_PATTERN.exec(pattern)?.[2] ?? '') || (pattern.startsWith('"') && DEALING.test(pattern));

/** Nouns for what firms do with one another, in patterns of words. */
const DEALING = /[ |"](?:deal|takeover|acquisition|purchase|merger|partnership|alliance|collaboration)\b/;

/** The patterns that a pattern stands for: a noun pattern's many, or itself alone. */
export function expanded(pattern: string): readonly string[] {
  const match = NOUN_PATTERN.exec(pattern);
  if (!match) return [pattern];
  const [, subject = '', sign, nouns = '', prepositions = '', object = ''] = match;
  const parts: Readonly<Record<string, string>> = {
    S: subject,
    O: object,
    N: nouns,
    '#N': `#${nouns}`,
    P: prepositions,
    V: [...DEED_VERBS.keys()].join('|'),
  };
  const frames = sign === '=' ? RELATIONAL : sign === '->' ? DEED : GIFT;
  return frames.map((frame) =>
    frame
      .split(' ')
      .map((word) => word.replace(/^("?)(#?[SONPV])(?='s$|$)/, (_, quote: string, slot: string) => quote + parts[slot]))
      .join(' '),
  );
}
