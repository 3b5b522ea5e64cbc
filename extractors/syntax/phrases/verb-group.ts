/** Verb groups: a verb with its auxiliaries, adverbs and particle, and what they tell of its form, voice and stance. */
import { Tag, type Token, type VerbForm } from '../../document.ts';
import { adverbialLength } from '../parts/adverbials.ts';
import { groupStatus } from '../stance.ts';
import { isVerbal } from '../words.ts';
import { type Chunking, isQuote } from './chunking.ts';
import type { VerbGroup } from './kinds.ts';
import { isGerund, pastForm } from './participles.ts';

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|['’]ll)$/;
const BE = /^(?:is|are|was|were|be|been|being|am|['’](?:s|re)|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$/;

/** The auxiliaries and adverbs before a verb. */
interface Auxiliaries {
  /** The token after them. */
  readonly end: number;
  readonly any: boolean;
  /** Whether the last is a form of "be". */
  readonly be: boolean;
}

/** The verb group that starts at a token; null where none does. */
export function verbGroup(sentence: Chunking, at: number): VerbGroup | null {
  const { text, lower } = sentence.tokens[at]!;
  if (text === 'May' && isMonth(sentence, at)) return null;
  // "used to run the lab"
  if (lower === 'used' && sentence.parts[at] === 'past' && sentence.token(at + 1)?.lower === 'to')
    if (sentence.parts[at + 2] === 'bare') return group(sentence, at, at + 2, 'finite');
  // "talks with Acme about renting chips": no adverb.
  if (lower === 'about' && sentence.parts[at + 1] === 'gerund') return null;
  if (lower === 'to') return infinitive(sentence, at, at);
  if (lower === 'not' && sentence.token(at + 1)?.lower === 'to') return infinitive(sentence, at, at + 1);
  const auxiliaries = auxiliariesFrom(sentence, at, at, false);
  if (!auxiliaries) return null;
  const { end, any } = auxiliaries;
  if (sentence.opensSource(end)) return openSourcing(sentence, at, auxiliaries);
  // "having bought Acme"
  const form = lower === 'having' || lower === 'being' ? 'gerund' : 'finite';
  return any ? auxiliaryGroup(sentence, at, form, auxiliaries) : plainGroup(sentence, at, end);
}

/** "to buy", "to be bought", "not to buy", whose "to" stands at a token of its own. */
function infinitive(sentence: Chunking, at: number, to: number): VerbGroup | null {
  let head = to + 1;
  while (sentence.tagsAt(head) & Tag.Adverb && !sentence.isName(head)) head++;
  if (sentence.isName(head)) return null;
  if (sentence.token(head)?.lower !== 'be')
    return sentence.parts[head] === 'bare' ? group(sentence, at, head, 'infinitive') : null;
  const auxiliaries = auxiliariesFrom(sentence, at, head + 1, true);
  if (!auxiliaries) return null;
  if (sentence.opensSource(auxiliaries.end)) return openSourcing(sentence, at, auxiliaries);
  return auxiliaryGroup(sentence, at, 'infinitive', auxiliaries);
}

/** The auxiliaries and adverbs from a token on; null where an adverb stands there that is no verb's. */
function auxiliariesFrom(sentence: Chunking, start: number, from: number, isBe: boolean): Auxiliaries | null {
  let any = false;
  let be = isBe;
  let end = from;
  for (; end < sentence.tokens.length && !sentence.isName(end); end++) {
    const { text, lower, tags } = sentence.tokens[end]!;
    if (tags & Tag.Auxiliary && !(/^['’]s$/.test(text) && !sentence.contracts(end))) {
      any = true;
      be = BE.test(lower);
    } else if (isNoLonger(sentence, end) && (any || sentence.isVerb(end + 2))) end++;
    else if (isAdverbial(sentence, end, any) && (any || end > start || sentence.tagsAt(end + 1) & Tag.Verb)) {
      if (!any && !sentence.isVerb(end + 1) && !(sentence.tagsAt(end + 1) & Tag.Gerund)) return null;
    }
    // "will in turn use"
    else if (any && adverbialLength(sentence.tokens, end) > 0) end++;
    // will "likely use"
    else if (!any || !isQuote(sentence.tokens[end]!)) break;
  }
  return { end, any, be };
}

const isNoLonger = (sentence: Chunking, at: number): boolean =>
  sentence.token(at)?.lower === 'no' && sentence.token(at + 1)?.lower === 'longer';

/** Whether a word can stand between an auxiliary and its verb, or before a verb without one. */
function isAdverbial(sentence: Chunking, at: number, behindAuxiliary: boolean): boolean {
  const { lower, tags } = sentence.tokens[at]!;
  const next = sentence.token(at + 1)?.lower;
  // "and most concede": who does it.
  if (sentence.parts[at] === 'pronouns' && !behindAuxiliary) return false;
  if (tags & Tag.Adverb) return true;
  if (!behindAuxiliary) return false;
  if (lower === 'likely') return next !== 'to';
  // "is not yet done"
  if (lower === 'yet') return sentence.token(at - 1)?.lower === 'not';
  return /^(?:all|both|each)$/.test(lower) || (lower === 'since' && (sentence.tagsAt(at + 1) & Tag.Past) !== 0);
}

/** Auxiliaries that stand alone as verbs of their own. */
const MAIN: ReadonlyMap<string, string> = new Map([
  ...['has', 'have', 'had', "'ve", '’ve'].map((form) => [form, 'have'] as const),
  ...['do', 'does', 'did'].map((form) => [form, 'do'] as const),
  ['lets', 'let'],
]);

/** A group with an auxiliary: "has released", "was bought", "will pay", "is", "has". */
function auxiliaryGroup(sentence: Chunking, at: number, form: VerbForm, { end, be }: Auxiliaries): VerbGroup {
  const head = sentence.token(end);
  if (head && !sentence.isName(end)) {
    if (head.tags & Tag.Past && !(head.tags & Tag.Auxiliary)) return group(sentence, at, end, form, be);
    // "is run by": a participle that looks like the bare verb.
    if (be && PARTICIPLE.test(head.lower)) return group(sentence, at, end, form, true);
    if (head.tags & Tag.Gerund && be) return group(sentence, at, end, form);
    // "will pay": whatever follows a modal is a verb.
    const follows =
      MODAL.test(sentence.tokens[end - 1]!.lower) &&
      ((head.tags & Tag.Noun) !== 0 || ((head.tags & Tag.Adjective) !== 0 && isVerbal(head.lower)));
    if (!be && (head.tags & Tag.Verb || sentence.isRuleVerb(head) || follows)) return group(sentence, at, end, form);
  }
  // A bare auxiliary: copula or possession.
  let last = end - 1;
  while (last > at && (sentence.tagsAt(last) & (Tag.Adverb | Tag.Auxiliary)) === Tag.Adverb) last--;
  const { lower } = sentence.tokens[last]!;
  const lemma = be ? 'be' : (MAIN.get(lower) ?? lower);
  // "is not on Moorhub"
  const denies = be && /^(?:not|never)$/.test(sentence.token(last + 1)?.lower ?? '');
  return group(sentence, at, denies ? last + 1 : last, form, false, lemma);
}

const PARTICIPLE = /^(?:run|rerun|overrun|outrun|overcome|beset|put|cut|hit|split|cast|shut|spread|shed|hurt|beat)$/;

/** A verb without an auxiliary; adverbs may stand before it. */
function plainGroup(sentence: Chunking, at: number, head: number): VerbGroup | null {
  const token = sentence.token(head);
  if (!token || sentence.isName(head)) return null;
  if (token.tags & Tag.Gerund) return isGerund(sentence, at, head) ? group(sentence, at, head, 'gerund') : null;
  if (!sentence.isVerb(head)) return null;
  if (sentence.isHelped(head)) return group(sentence, at, head, 'infinitive');
  const form = token.tags & Tag.Past ? pastForm(sentence, at, head) : 'finite';
  return form && group(sentence, at, head, form);
}

/** "open sourced" as one verb. */
function openSourcing(sentence: Chunking, at: number, { end, be }: Auxiliaries): VerbGroup {
  const participle = end === at && !awaitsVerb(sentence);
  const gerund = sentence.tokens[end + 1]!.lower === 'sourcing';
  const form = gerund ? 'gerund' : participle ? 'participle' : 'finite';
  return group(sentence, at, end + 1, form, be, 'open-source');
}

/** "in May", "May 12". */
function isMonth(sentence: Chunking, at: number): boolean {
  const next = sentence.tagsAt(at + 1);
  return (
    (sentence.tagsAt(at - 1) & Tag.Preposition) !== 0 ||
    (next & Tag.Number) !== 0 ||
    (next & (Tag.Verb | Tag.Adverb | Tag.Auxiliary)) === 0
  );
}

/** Whether this clause still waits for its verb: a noun phrase came, and no verb since the last break. */
function awaitsVerb({ phrases }: Chunking): boolean {
  for (let i = phrases.length - 1; i >= 0; i--) {
    const { kind } = phrases[i]!;
    if (kind === 'verb' || kind === 'comma') return false;
    if (kind === 'break' || kind === 'relative' || kind === 'subordinator') return true;
  }
  return true;
}

/** The group of the tokens from `first` to its head, and its particle behind it. */
function group(
  sentence: Chunking,
  first: number,
  head: number,
  form: VerbForm,
  passive = false,
  lemma?: string,
): VerbGroup {
  const { tokens, verbs } = sentence;
  let word = lemma ?? (verbs.lemma(tokens[head]!) || tokens[head]!.lemma);
  let last = head;
  const particle = tokens[head + 1];
  if (!lemma && particle && !sentence.isName(head + 1)) {
    const whole = `${word}_${particle.lower}`;
    if (verbs.hasParticle(whole) && !isBound(tokens, head + 1)) word = whole;
    if (word === whole || whole === 'point_out') last = head + 1;
  }
  return {
    kind: 'verb',
    first,
    last,
    lemma: word,
    form,
    passive,
    status: groupStatus(tokens, first, last),
    past: sentence.parts[first] === 'past' || /^(?:was|were|had|did)$/.test(tokens[first]!.lower),
    singular: form === 'finite' && isSingular(tokens[first]!, first === head),
  };
}

/** "to use up to 4,000 chips": whether words only say that a number behind them is a bound. */
const isBound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'up' &&
  tokens[at + 1]?.lower === 'to' &&
  /^(?:[\d$€£¥]|(?:an?|one)$)/i.test(tokens[at + 2]?.text ?? '');

/** "is", "has", "tops": the form of a verb, or of the auxiliary before it, that agrees with one alone. */
const isSingular = ({ lower, lemma, tags }: Token, isHead: boolean): boolean =>
  /^(?:is|was|has|does|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t)$/.test(lower) ||
  (isHead && lower !== lemma && lower.endsWith('s') && (tags & Tag.Past) === 0);
