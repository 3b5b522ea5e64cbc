/** Verbs whose object does what the verb after it says: "trained Zephyra to beat Lark", "accused Acme of copying Lark". */
import type { VerbGroup } from '../phrases/kinds.ts';
import type { Draft } from './draft.ts';
import { isNamed } from './noun-phrases.ts';
import type { Parse } from './parse.ts';
import { CONTROLLING_VERBS, KEEPING } from './verb-kinds.ts';

/** "trained Zephyra to beat Lark": whether the object of the clause before does what the infinitive says. */
export const isControlled = (previous: Draft, { form, lemma }: VerbGroup): boolean =>
  form === 'infinitive' &&
  (previous.object.some(isNamed) || isPetition(previous)) &&
  (CONTROLLING_VERBS.has(previous.verb)
    ? !(previous.verb === 'pay' && BOUGHT.test(lemma)) && previous.preps.length === previous.fronted
    : isEntitled(previous));

/** "asked a court to stop Acme", "urged the state to": whether somebody wants a body without a name to do something. */
const isPetition = ({ verb, object }: Draft): boolean =>
  (PLEADING.test(verb) && object.length > 0) ||
  (/^(?:ask|call|press|order)$/.test(verb) && object.some(({ noun }) => BODY.test(noun ?? '')));
const PLEADING = /^(?:urge|petition|lobby|beg|pressure|implore)$/;
const BODY =
  /^(?:court|judge|jury|tribunal|regulator|lawmaker|congress|senate|agency|administration|government|department|ministry|parliament|watchdog)$/;

/** "granted Acme a license to sell Lark": whether a clause gives its object leave to do something. */
const isEntitled = ({ verb, preps, fronted }: Draft): boolean => {
  const [given, more] = preps.slice(fronted);
  return (
    GIVING.test(verb) && given?.preposition === 'as' && !more && given.list.some(({ noun }) => LEAVE.test(noun ?? ''))
  );
};
const GIVING = /^(?:give|grant|hand|offer|award|issue|deny|allow|promise)$/;
const LEAVE =
  /^(?:license|licence|right|permission|permit|option|exemption|waiver|power|authority|approval|clearance|chance|mandate|contract|job|time|leave|opportunity|room|way|reason|money|cash)$/;

/** What somebody pays for: "paid Acme to use Lark" is who pays. */
const BOUGHT = /^(?:use|license|access|get|have|keep|be|become|run|put|own)$/;

/** "blocked Acme from using Lark": whether the object of the clause before is kept from what the gerund says. */
export const isKept = ({ preposition }: Parse, { verb, object }: Draft, { form }: VerbGroup): boolean =>
  form === 'gerund' &&
  object.length > 0 &&
  ((preposition === 'from' && KEEPING.test(verb)) ||
    // "accused Acme of copying Lark", "sued Acme for copying Lark"
    (preposition === 'of' && /^(?:accuse|suspect|convict|acquit)$/.test(verb)) ||
    (preposition === 'for' && BLAMING.test(verb)));
const BLAMING =
  /^(?:blame|criticize|criticise|sue|slam|blast|fault|fine|condemn|rebuke|chide|praise|thank|credit|mock|call_out|attack)$/;

/** Whether a clause closes with what something is used for: "over the use of posts". */
export const isOfUse = ({ preps }: Draft): boolean => {
  const [use, of] = preps.slice(-2);
  return of?.preposition === 'of' && use?.list.at(-1)?.noun === 'use';
};
