/** Who only puts money into what a story is about. */
import { type Document, type Mention, Tag, type Token } from '../document.ts';
import { governorOf } from './governor.ts';

/** Most tokens of a list of names. */
export const MOST_LISTED = 12;

/** "Fund One led the round", "with Fund One, Fund Two and others participating": whoever only puts money in is not who a story is about. */
export function isBacker(doc: Document, mention: Mention): boolean {
  const { sentence, end } = mention;
  if (isInRound(doc, mention)) return true;
  const { tokens } = doc.sentences[sentence]!;
  const next = tokens.findIndex(({ start }) => start >= end);
  if (next < 0) return false;
  let at = next;
  while (at < next + MOST_LISTED && LISTED.test(tokens[at]?.text ?? '')) at++;
  const verb = tokens[at];
  // "Existing backers Fund One and Fund Two", "Fund One and Fund Two also took part", "Fund One invested $3 million"
  if (BACKERS.test(tokens[listStart(doc, mention) - 1]?.lemma ?? '')) return true;
  if (verb?.lemma === 'take' && tokens[at + 1]?.lower === 'part') return true;
  if (/^(?:chip|pitch|pile|put|kick|throw)$/.test(verb?.lemma ?? '') && tokens[at + 1]?.lower === 'in') return true;
  if (
    verb?.lemma === 'invest' &&
    at === next &&
    verb.tags & Tag.Past &&
    !/^in(?:to)?$/.test(tokens[at + 1]?.lower ?? '')
  )
    return true;
  if (verb && isHolding(tokens, at)) return true;
  // "with Fund One doubling its stake"
  if (
    verb &&
    verb.tags & Tag.Gerund &&
    /^(?:its|their)$/.test(tokens[at + 1]?.lower ?? '') &&
    STAKE.test(tokens[at + 2]?.lower ?? '')
  )
    return true;
  if (!verb || !/^(?:lead|co-lead|participate|join|co-invest|contribute)$/.test(verb.lemma)) return false;
  // "Fund One and Fund Two led the round"
  if (/^(?:co-)?led$/.test(verb.lower) && tokens.slice(at + 1, at + 4).some(({ lemma }) => MONEY.test(lemma)))
    return true;
  if (verb.tags & Tag.Gerund && verb.lower.endsWith('ing')) return true;
  return verb.lemma !== 'join' && (at === next || !verb.lemma.endsWith('lead')) && (verb.tags & Tag.Past) !== 0;
}

const STAKE = /^(?:stake|holding|position|investment|bet)s?$/;
const BACKERS = /^(?:backer|investor|shareholder|angel)$/;

/** The token where the list of names begins that a mention belongs to: that of "Fund One" of "Fund One, Fund Two and Acme". */
export function listStart(doc: Document, { sentence, start }: Mention): number {
  const { tokens } = doc.sentences[sentence]!;
  let at = tokens.findIndex((token) => token.start >= start);
  const from = Math.max(0, at - MOST_LISTED);
  while (at > from && LISTED.test(tokens[at - 1]!.text)) at--;
  return at;
}

/** "The round was led by Fund One and Fund Two, with Fund Three taking part." */
function isInRound(doc: Document, { sentence, start, by }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const led = tokens.find(({ lemma, tags }) => /^(?:lead|co-lead)$/.test(lemma) && (tags & Tag.Past) !== 0);
  if (!led || by === 'coreference' || !tokens.some(({ lemma }) => ROUND.test(lemma))) return false;
  const list = tokens.find(({ lower, index }) => index > led.index && /^(?:by|with|alongside|from)$/.test(lower));
  return list !== undefined && start >= list.end && !/^(?:in|of|for)$/.test(governorOf(doc, { sentence, start }));
}
const ROUND = /^(?:round|financing|raise|seed)$/;

/** What a list of names goes on with. */
const LISTED = /^(?:,|and|&|others|also|all|both|\p{Lu}.*)$/u;

const MONEY = /^(?:round|financing|funding|investment|raise|series|seed|deal)$/;

/** "Acme remains the majority owner", "Acme and Beta are among its customers": whether a verb only tells what its subject is to another. */
function isHolding(tokens: readonly Token[], verb: number): boolean {
  const at = tokens[verb]!.tags & Tag.Auxiliary && /^(?:has|have)$/.test(tokens[verb]!.lower) ? verb + 1 : verb;
  if (!/^(?:be|become|remain)$/.test(tokens[at]?.lemma ?? '')) return false;
  const words = tokens.slice(at + 1, at + HOLDING).map(({ lower }) => lower);
  const end = words.findIndex((word) => /^(?:[,.;:()]|of|in)$/.test(word));
  const told = (end < 0 ? words : words.slice(0, end)).join(' ');
  return OWNER.test(told) || (/\bits\b/.test(told) && CUSTOMER.test(told));
}
const HOLDING = 8;
const OWNER =
  /\b(?:(?:majority|largest|biggest|main|controlling) )(?:owner|shareholder|investor|backer)s?$|\b(?:shareholders|investors|backers)$/;
const CUSTOMER = /\b(?:customer|client|supplier|backer|investor|shareholder|owner|rival|competitor|tenant)s?$/;
