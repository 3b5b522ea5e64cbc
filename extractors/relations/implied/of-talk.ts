/**
 * What reports of talk leave open: there mostly those act who talk ("a member suggested switching to Lark"), and what the
 * community gathers round is not meant for that.
 */
import type { Reading } from '../matching/reading.ts';
import type { Scene } from '../scene.ts';

/** Whom nobody names: those who talk. Lemmas. */
export const TALKERS =
  /^(?:member|user|someone|somebody|one|developer|engineer|community|people|person|participant|attendee|other|another|some|many|several|most|few|they|we|i|you|he|she|poster|commenter|redditor|enthusiast|practitioner|researcher|folk|hacker|builder|newcomer|discussion|suggestion|recommendation|advice|conversation)$/;

/** Who are people, whatever they are said to do. Lemmas. */
const MEMBERS = /^(?:member|user|someone|somebody|participant|attendee|poster|commenter|redditor|newcomer)$/;

/** What talkers do without saying who is to do it: "recommended using Lark". Lemmas. */
const ADVISING =
  /^(?:suggest|recommend|advise|propose|consider|discuss|mention|try|start|ask|inquire|favor|prefer|like|love|hate|plan|want|need|hope|struggle|attempt|encourage|advocate|explore|decide|report|share|note|praise|switch|move)$/;

/** Whether those who talk do what a clause without a subject says, or its reader is to: "Use Lark for that". */
export function isByTalkers(
  { clauses, sentence: { tokens } }: Scene,
  { first, ready: { pattern, type } }: Reading,
): boolean {
  if (pattern.kind !== 'clause' || type !== 'uses') return false;
  const at = clauses.findIndex((clause) => clause.first === first);
  const clause = clauses[at];
  if (!clause) return false;
  // "a member advocated using Lark": the member does.
  const [doer] = clause.subject;
  if (doer !== undefined)
    return doer.heads.length === 0 && MEMBERS.test(doer.noun ?? '') && clause.form !== 'participle';
  const verb = tokens[clause.first]!;
  if (clause.form === 'finite') return verb.index === 0 && verb.lower === verb.lemma;
  if (clause.form === 'participle') return false;
  const governing = clauses.findLast((one) => one.first < first && (one.subject.length > 0 || one.form === 'finite'));
  if (!governing) return false;
  const [actor] = governing.subject;
  const isNameless = actor === undefined || actor.heads.length === 0;
  return isNameless && (TALKERS.test(actor?.noun ?? actor?.words.at(-1) ?? '') || ADVISING.test(governing.verb));
}

/** Of what some words may be said of those that their item names, where it is a report of a community's talk. */
export function withoutCommunity({ sentence, headings }: Scene, found: readonly number[]): readonly number[] {
  const named = found.length > 0 ? headings.talkedOf(sentence) : null;
  return named ? found.filter((entity) => named.has(entity)) : found;
}
