/** Whether a name is the object of a verb: "acquired Bolt for $2M". */
import { type Sentence, type Span, Tag, type Token } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { isControlled } from './control.ts';
import { TELLING } from './telling.ts';

/** "pays Bolt $2M": who gets a sum stands before it. */
const GIVING = wordSet(
  'pay pays paid paying owe owes owed give gives gave grant grants granted supply supplies supplied',
);

/** Verbs of which who is asked is no subject of what follows. */
const ASKING = /^(?:ask|petition|lobby|press|beg|su)(?:s|ed|ing|ied|ies|es)?$/;

/** Whether a verb stands directly before a name that is followed by none: "acquired Bolt for", not "said Bolt hit". */
export function isObject({ tokens }: Sentence, mention: Span): boolean {
  const name = firstFrom(tokens, mention.start);
  // "signed up Bolt": the verb stands before its particle.
  // "asked the Bolt Agency for"
  const first = tokens[name - 1]?.lower === 'the' && ASKING.test(tokens[name - 2]?.lower ?? '') ? name - 1 : name;
  const at = isParticle(tokens, first - 1) ? first - 1 : first;
  const before = tokens[at - 1];
  if (GIVING.has(before?.lower ?? '')) return true;
  if (
    !before ||
    TELLING.has(before.lower) ||
    tokens[at - 2]?.lower === 'to' ||
    before.tags & (Tag.Auxiliary | Tag.Preposition)
  )
    return false;
  const isVerb =
    before.tags & (Tag.Past | Tag.Gerund) || (before.tags & Tag.Verb && !(before.tags & (Tag.Noun | Tag.Adjective)));
  const at2 = firstFrom(tokens, mention.end);
  const after = tokens[at2];
  if (isControlled(before.lower, after, tokens[at2 + 1])) return false;
  return (
    Boolean(isVerb) &&
    !(after && after.tags & (Tag.Verb | Tag.Auxiliary) && !(after.tags & (Tag.Noun | Tag.Preposition)))
  );
}

/** "signed up", "bought out", "brought in": whether a word goes with the verb before it. */
const isParticle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:up|out|off|down|back|away)$/.test(tokens[at]?.lower ?? '') &&
  ((tokens[at - 1]?.tags ?? 0) & (Tag.Verb | Tag.Past | Tag.Gerund)) !== 0;
