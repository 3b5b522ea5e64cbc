/** Who only puts money into what a story is about. */
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { firstFrom } from '../syntax/spans.ts';

/** Most tokens of a list of names. */
export const MOST_LISTED = 12;

/** "Fund One led the round", "with Fund One, Fund Two and others participating": whoever only puts money in is not who a story is about. */
export function isBacker(doc: Document, mention: Mention): boolean {
  const { sentence, end } = mention;
  if (isInRound(doc, mention) || isNamedAsParty(doc, mention)) return true;
  const { tokens } = doc.sentences[sentence]!;
  const next = firstFrom(tokens, end);
  let at = next;
  while (at < next + MOST_LISTED && LISTED.test(tokens[at]?.text ?? '')) at++;
  if (givesMoney(tokens, at)) return true;
  const verb = tokens[at];
  if (verb && JOINS_IN.test(`${verb.lower} ${tokens[at + 1]?.lower ?? ''}`)) return true;
  // "Fund One leads with $3 million"
  if (
    verb?.lemma === 'lead' &&
    tokens[at + 1]?.lower === 'with' &&
    isSum(tokens.slice(at + 2, at + 4).map(({ lower }) => lower))
  )
    return true;
  if (!verb || !/^(?:lead|co-lead|participate|join|co-invest|contribute)$/.test(verb.lemma)) return false;
  return (verb.tags & Tag.Gerund) !== 0 || (verb.lemma !== 'join' && (verb.tags & Tag.Past) !== 0);
}

/** "chipped in", "joined in", "came along", "re-upped": what those who put money in do. */
const JOINS_IN =
  /^(?:(?:chip|pitch|kick|pile)(?:s|es|d|ed|ped)? in|join(?:s|ed)? (?:in|too)|joined [.;]|(?:came|comes|tags|tagged) (?:along|aboard)|re-?up(?:s|ped)? \S{0,20})$/;

/** "invested $3 million", "will put up to $3 million in", "and Fund Two $2 million", "doubled its stake": whether the words at a token tell that somebody puts money into another. */
function givesMoney(tokens: Sentence['tokens'], from: number): boolean {
  let at = from;
  while (tokens[at] && (tokens[at]!.tags & (Tag.Auxiliary | Tag.Adverb) || PLANNING.test(tokens[at]!.lower))) at++;
  const verb = tokens[at];
  const rest = tokens.slice(at, at + MONEY_REACH).map(({ lower }) => lower);
  if (/^(?:its|their)$/.test(rest[1] ?? '') && rest.slice(2).some((word) => STAKE.test(word))) return true;
  if (verb?.lemma === 'back' && verb.tags & Tag.Verb && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return true;
  const isGiving = verb !== undefined && GIVING.test(verb.lemma) && isSum(rest.slice(1));
  // "Fund One will invest $3 million and Fund Two $2 million"
  const gapped = isSum(rest) && tokens.slice(0, from).some(({ lemma }) => GIVING.test(lemma));
  return isGiving || (gapped && tokens.slice(0, from).some(({ lower }) => lower === 'and'));
}
const GIVING = /^(?:invest|put|pour|pump|inject|put_in)$/;
const PLANNING = /^(?:agreed|plans?|planned|set|reportedly|to|is|are|has|have|be)$/;
const STAKE = /^(?:stakes?|investments?|holdings?|shareholdings?)$/;
const MONEY_REACH = 6;

/** "$3", "up to $3", "another $3" */
const isSum = (words: readonly string[]): boolean =>
  /^(?:(?:up|to|about|around|roughly|nearly|over|another|an|additional|as|much|at|least|more|than|some) ){0,4}[$€£]/.test(
    words.join(' '),
  );

/** "Among the backers are Fund One and Fund Two", "Its first customer is Beta": whether a name only tells who has to do with what a story is about. */
function isNamedAsParty(doc: Document, mention: Mention): boolean {
  const { tokens } = doc.sentences[mention.sentence]!;
  if (isSaidToBeParty(tokens, mention)) return true;
  const verb = listStart(doc, mention) - 1;
  if (!/^(?:is|are|was|were|include|includes|included|:)$/.test(tokens[verb]?.lower ?? '')) return false;
  const reach = tokens[verb]!.text === ':' ? 1 : PARTY_REACH;
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const { lemma, tags, lower } = tokens[at]!;
    if (PARTY.test(lemma)) return true;
    if (tags & (Tag.Verb | Tag.Punctuation) && !(tags & Tag.Noun) && lower !== 'so') return false;
  }
  return false;
}
/** "Beta is the first customer", "Fund One and Fund Two are backers" */
function isSaidToBeParty(tokens: Sentence['tokens'], { end }: Mention): boolean {
  const next = firstFrom(tokens, end);
  let at = next;
  while (at < next + MOST_LISTED && LISTED.test(tokens[at]?.text ?? '')) at++;
  if (!/^(?:is|are|was|were)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let noun = at + 1; noun <= at + PARTY_REACH && tokens[noun]; noun++) {
    const { lemma, tags } = tokens[noun]!;
    if (PARTY.test(lemma)) return !/^(?:of|for|to|in)$/.test(tokens[noun + 1]?.lower ?? '');
    if (tags & (Tag.Verb | Tag.Punctuation) && !(tags & (Tag.Noun | Tag.Adjective))) return false;
  }
  return false;
}

const PARTY_REACH = 5;
const PARTY =
  /^(?:backer|investor|shareholder|supporter|customer|client|tenant|partner|supplier|rival|competitor|buyer|participant)$/;

/** The token where the list of names begins that a mention belongs to: that of "Fund One" of "Fund One, Fund Two and Acme". */
export function listStart(doc: Document, { sentence, start }: Mention): number {
  const { tokens } = doc.sentences[sentence]!;
  let at = tokens.findIndex((token) => token.start >= start);
  const from = Math.max(0, at - MOST_LISTED);
  while (at > from && LISTED.test(tokens[at - 1]!.text)) at--;
  return at;
}

/** "The round was led by Fund One and Fund Two, with Fund Three taking part." */
function isInRound(doc: Document, { sentence, start }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const led = tokens.find(({ lemma, tags }) => /^(?:lead|co-lead)$/.test(lemma) && (tags & Tag.Past) !== 0);
  if (!led || !tokens.some((token) => ROUND.test(token.lemma) || isJoined(tokens, token.index))) return false;
  const list = tokens.find(({ lower, index }) => index > led.index && /^(?:by|with|alongside|from)$/.test(lower));
  return list !== undefined && start >= list.end;
}
const ROUND = /^(?:round|financing|raise|seed)$/;
/** "Fund One led, joined by Fund Two" */
const isJoined = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at]!.lower === 'joined' && tokens[at - 1]?.text === ',' && tokens[at + 1]?.lower === 'by';

/** What a list of names goes on with. */
const LISTED = /^(?:,|\/|and|&|others|also|alone|all|both|\p{Lu}.*)$/u;
