/** Those who comment under a forum's post, or are called users, by names of one word that no list has: "Mossyrook notes that ...". */
import { partOf } from '../digest-parts.ts';
import { type Document, Tag, type Token } from '../document.ts';
import { NO_NAMES, ROLE_WORDS } from '../lexicon/cues.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ofWord } from '../syntax/lexemes.ts';
import { isCommonWord } from '../syntax/words.ts';
import { type Found, foundAt } from './found.ts';

const COMMENTING: ReadonlySet<string> = new Set(
  `note point mention suggest emphasize express argue discuss question comment joke share highlight ask add recommend
   report compare explain describe critique criticize raise speculate observe claim warn praise advise reflect propose
   inquire confirm clarify doubt agree disagree reminisce appreciate lament caution acknowledge complain wonder insist
   counter reply respond jest quip outline elaborate recount believe think feel hope mock ridicule commend applaud concur
   reiterate assert contend emphasise underscore stress hypothesize theorize suspect recall predict remark draw reference echo`.split(
    /\s+/,
  ),
);

/** An account by its form, which hardly anything else has: "lamp_post", "tern4410". */
const ACCOUNT = /^\p{L}[\p{L}\d]*_[\p{L}\d_]*$|^\p{L}{3,}\d{1,4}$/u;

/** Who goes by an account. Lemmas. */
const USER = /^(?:user|commenter|poster|redditor)$/;

/** The token that says what a name which ends at `last` does, an adverb between aside: "also notes". */
export const deedAfter = (tokens: readonly Token[], last: number): Token | undefined =>
  tokens[(tokens[last + 1]?.tags ?? 0) & Tag.Adverb ? last + 2 : last + 1];

/** Whether a word is a verb for what those who comment do. */
export const says = (verb: Token | undefined): boolean => verb !== undefined && COMMENTING.has(verb.lemma);

/** "Damp-Lantern-31, a baker": who the name is. */
const isIntroduced = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.text === ',' &&
  /^an?$/.test(tokens[last + 2]?.lower ?? '') &&
  tokens
    .slice(last + 3, last + 5)
    .some(({ lemma }) => ROLE_WORDS.has(lemma) || USER.test(lemma) || /(?:ist|ian)$/.test(lemma));

/**
 * Names that open an item below a forum's post and then say something: "mossyrook77 notes", "Damp-Lantern-31, a baker
 * with". A name is all that stands before the first space; an everyday word is none.
 */
export function findCommenters(doc: Document, { trie }: Lexicon): Found[] {
  return doc.sentences.flatMap((sentence) => {
    const { index, tokens, block, start } = sentence;
    if (block.depth === 0 || start !== block.start || partOf(doc, sentence) !== 'forum') return [];
    let last = 0;
    while (tokens[last + 1] && !tokens[last + 1]!.spaced && /^[\p{L}\d_-]+$/u.test(tokens[last + 1]!.text)) last++;
    const [first, verb] = [tokens[0]!, deedAfter(tokens, last)];
    if (!/^(?:\d{1,4})?[\p{L}_]/u.test(first.text)) return [];
    if (last === 0 && (NO_NAMES.has(first.lower) || isCommonWord(first.lower) || first.text.length < 4)) return [];
    if (trie.matchAt(tokens, 0)) return [];
    if (
      !isIntroduced(tokens, last) &&
      !(verb?.lower.endsWith('s') && (says(verb) || (acts(verb) && ACCOUNT.test(first.text))))
    )
      return [];
    return [foundAt(index, 0, last, { type: 'person' })];
  });
}

/** Whether a word is a verb for what anybody does: "draws a parallel". */
const acts = ({ tags }: Token): boolean => (tags & Tag.Verb) !== 0 && (tags & Tag.Auxiliary) === 0;

/** What a user writes. */
const WRITTEN = /^(?:comment|reply|post|thread|question|suggestion|remark)s?$/;

const mayAnnounce = ofWord(({ lower, lemma }) => /^(?:by|from|like|as)$/.test(lower) || USER.test(lemma));

/** Whether the words that end before `at` say that an account follows: "user", "users like", "a comment by". */
function announcesUser(tokens: readonly Token[], at: number): boolean {
  if (at < 1 || !mayAnnounce(tokens[at - 1]!)) return false;
  const previous = tokens[at - 1]!;
  const second = at < 2 ? undefined : tokens[at - 2];
  if (/^(?:by|from)$/.test(previous.lower)) return WRITTEN.test(second?.lower ?? '');
  const listed = previous.lower === 'like' || (previous.lower === 'as' && second?.lower === 'such');
  const noun = !listed ? previous : previous.lower === 'as' ? tokens[at - 3] : second;
  return USER.test(noun?.lemma ?? '') && ((noun!.tags & Tag.Plural) !== 0) === listed;
}

const opensQuotation = ofWord(({ text }) => /^['‘"“]$/.test(text));

/** Accounts that the text calls a user's, in quotation marks or by their form: "User 'mossy_rook' argues", "users like tern4410". */
export function findUsers(doc: Document, { trie }: Lexicon): Found[] {
  const found: Found[] = [];
  for (const { index, tokens } of doc.sentences)
    for (let at = 1; at < tokens.length; at++) {
      const quoted = opensQuotation(tokens[at - 1]!) && /^['’"”]$/.test(tokens[at + 1]?.text ?? '');
      if (!announcesUser(tokens, quoted ? at - 1 : at)) continue;
      const { text } = tokens[at]!;
      if (!ACCOUNT.test(text) && !(quoted && /^\p{L}{4,}$/u.test(text))) continue;
      if (!trie.matchAt(tokens, at)) found.push(foundAt(index, at, at, { type: 'person' }));
    }
  return found;
}

/** Whether a name of one word says something under a forum's post, alone or with another, or is called a user. */
export function comments({ sentence, first, last, by }: Found, doc: Document): boolean {
  const { tokens } = doc.sentences[sentence]!;
  if (first !== last || by === 'lexicon' || partOf(doc, tokens[first]!) !== 'forum') return false;
  const verb = tokens[last + 1]?.lower === 'and' ? tokens[last + 3] : deedAfter(tokens, last);
  const before = tokens[first - 1];
  const credited = before?.lower === 'by' && tokens[first - 2] !== undefined && says(tokens[first - 2]);
  return says(verb) || credited || before?.lower === 'user';
}
