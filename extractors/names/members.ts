/** Those who talk in a chat or on the web, by names that no list has: "Mossyrook asked if ...", "a post by Quillhand". */
import { type Document, Tag, type Token } from '../document.ts';
import { ROLE_WORDS } from '../lexicon/cues.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isCommon, isListed } from '../syntax/lexemes.ts';
import { deedAfter, says } from './commenters.ts';
import { isGivenName } from './form-votes.ts';
import { type Found, isCapital } from './found.ts';
import { accountType } from './owners.ts';
import { type Votes, vote } from './votes.ts';

/** What a part of a digest on chats is headed by. */
const CHAT = /Discord (?:Recap|summar)|▷ #|^[^:]{2,60} Discord$/;

/** The text offset from which on a digest speaks of chats; Infinity where it does not. */
export function chatFrom(doc: Document): number {
  const heading = doc.blocks.find(
    ({ kind, start, end }) => (kind === 'section' || kind === 'headline') && CHAT.test(doc.text.slice(start, end)),
  );
  return heading?.start ?? Infinity;
}

/** What people do, and hardly any firm or product. Lemmas. */
const HUMAN: ReadonlySet<string> = new Set(
  `ask inquire wonder joke quip muse lament complain agree disagree speculate echo thank reply chime remark express struggle opine recount remember reminisce hope doubt apologize congratulate affirm counter rant vent
   sympathize vouch concur elaborate interject ponder hypothesize`.split(/\s+/),
);

/** What who talks in a chat does, besides saying. Lemmas. */
const TALKING: ReadonlySet<string> = new Set(
  `state say tell write report mention note share confirm experience encounter face find discover seek request
   believe think feel prefer plan try test attempt respond demonstrate post link recommend propose mean want succeed
   observe notice describe detail insist realize recall clarify pinpoint identify warn`.split(/\s+/),
);

/** What somebody has said or written. Lemmas. */
const SAYING =
  /^(?:comment|remark|message|suggestion|question|opinion|tweet|reply|advice|thought|frustration|complaint|concern|experience|argument|explanation|insight|sentiment|confusion|query|setup|post|point|observation)$/;

/** What is by somebody: "a talk by Halden". Lemmas. */
const AUTHORED =
  /^(?:post|tweet|thread|pr|article|video|blog|talk|song|essay|comment|tutorial|lecture|book|course|podcast|interview|writeup|gist|presentation|message|repo|repository|mix|poem|novel|album)$/;

/** Whether a name can be what somebody goes by: one word of letters and digits, or a plain name. */
function mayBePerson(words: readonly Token[]): boolean {
  const { text } = words[0]!;
  if (words.length > 2 || !/^\p{L}/u.test(text)) return false;
  // "Admins", "Responders": those of a kind.
  if (words.length === 1 && /(?:ers|ors|ins|ents|ants|ists|ians)$/.test(text)) return false;
  if (words.every((word) => isCommon(word) && isListed(word) && !isGivenName(word))) return false;
  return words.every((word) => accountType(word.text) === 'person') && !/^\p{Lu}{2,5}$/u.test(text);
}

/** "Steve from Acme says": whether behind a name where it is from stands what only people do. */
function speaksFrom(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:from|of|at)$/.test(tokens[from]?.lower ?? '')) return false;
  let at = from + 1;
  while (at < from + 4 && tokens[at] && isCapital(tokens[at]!)) at++;
  const verb = at > from + 1 ? tokens[at] : undefined;
  return (
    verb !== undefined &&
    (says(verb) || HUMAN.has(verb.lemma) || /^(?:confirm|clarify|announce|present|join)$/.test(verb.lemma))
  );
}

/** "an engineer from Oslo named Halden", "a developer called Halden": whether a role stands before "named". */
function isNamedRole(tokens: readonly Token[], called: number): boolean {
  for (let at = called - 1; at >= 0 && at > called - 7; at--) {
    const { lemma, tags } = tokens[at]!;
    if (ROLE_WORDS.has(lemma) || /^(?:user|member|person|man|woman|guy|student|redditor)$/.test(lemma)) return true;
    if (tags & (Tag.Punctuation | Tag.Determiner | Tag.Verb)) return false;
  }
  return false;
}

/** Adds the votes for a person of what one occurrence of a name says, is said to be or to have made. */
export function memberVotes(votes: Votes, { sentence, first, last, kinds }: Found, doc: Document, chat: number): void {
  const { tokens, start } = doc.sentences[sentence]!;
  if (kinds.length > 0 && /\s/.test(doc.text.slice(tokens[first]!.start, tokens[last]!.end))) return;
  const inChat = start >= chat;
  const [before, second] = [tokens[first - 1], tokens[first - 2]];
  if (before && /^(?:named|called|nicknamed)$/.test(before.lower) && isNamedRole(tokens, first - 1))
    vote(votes, 'person', 5);
  if (!mayBePerson(tokens.slice(first, last + 1))) return;
  if (inChat && first === last && GIVEN_NAMES.has(tokens[first]!.lower)) vote(votes, 'person', 1);
  // "member Halden", "members Halden and Quill"
  if (before?.lemma === 'member' && second?.lower !== 'family') vote(votes, 'person', 3);
  // "thanks to Halden for"
  if (before?.lower === 'by' && second && (AUTHORED.test(second.lemma) || (says(second) && second.tags & Tag.Past)))
    vote(votes, 'person', inChat ? 2.5 : 1.5);
  if (speaksFrom(tokens, last + 1)) vote(votes, 'person', 3);
  const next = tokens[last + 1];
  if (/^['’]s?$/.test(next?.text ?? '') && SAYING.test(tokens[last + 2]?.lemma ?? ''))
    vote(votes, 'person', inChat ? 2 : 1.2);
  const verb = next?.lower === 'and' ? tokens[last + 3] : deedAfter(tokens, last);
  if (!verb || !(verb.tags & Tag.Verb) || verb.lower === verb.lemma) return;
  // "the Halden reported", "Acme Halden says": a part of something longer.
  if (before && (before.tags & (Tag.Determiner | Tag.Preposition) || (isCapital(before) && last > 0))) return;
  if (HUMAN.has(verb.lemma)) vote(votes, 'person', 3);
  else if (inChat && (says(verb) || TALKING.has(verb.lemma))) vote(votes, 'person', 2.5);
}
