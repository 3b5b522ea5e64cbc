/** Those who talk in a chat or on the web, by names that no list has: "Mossyrook asked if ...", "a post by Quillhand". */
import { partOf } from '../digest-parts.ts';
import { type Document, Tag, type Token } from '../document.ts';
import { ROLE_WORDS } from '../lexicon/cues.ts';
import { isCommon, isListed } from '../syntax/lexemes.ts';
import { deedAfter, says } from './commenters.ts';
import { isGivenName } from './form-votes.ts';
import { type Found, isCapital } from './found.ts';
import { accountType } from './owners.ts';
import { type Votes, vote } from './votes.ts';

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

/** What somebody does beside whom a clause tells of. Lemmas. */
const TALKING_OR_DOING: ReadonlySet<string> = new Set([
  ...HUMAN,
  ...TALKING,
  ...'set suggest add ask highlight point explain question argue comment note offer advise warn joke'.split(' '),
]);

/** What somebody has said or written. Lemmas. */
const SAYING =
  /^(?:comment|remark|message|suggestion|question|opinion|tweet|reply|advice|thought|frustration|complaint|concern|experience|argument|explanation|insight|sentiment|confusion|query|setup|post|point|observation)$/;

/** What somebody who talks in a chat has made or owns. Lemmas. */
const WORK =
  /^(?:implementation|fork|script|notebook|pr|work|finetune|fine-tune|merge|gpu|laptop|demo|idea|approach|case|code|quant|blog|contribution|guidance|help|solution|insistence|hypothesis|take|view|viewpoint|stance|claim|answer|proposal)$/;

/** What is done to somebody who has helped. Lemmas. */
const THANKING = /^(?:thank|credit|congratulate|applaud|ping|tag|quote|cite|join|tell|ask|invite)$/;

/** "thanks to Halden", "credited Halden": whether the words before a name tell that somebody is meant. */
function isThanked(tokens: readonly Token[], first: number): boolean {
  const [before, second] = [tokens[first - 1], tokens[first - 2]];
  if (before?.lower === 'to')
    return /^(?:thanks|thank|kudos|credit|credits|congratulations|congrats)$/.test(second?.lower ?? '');
  return before !== undefined && THANKING.test(before.lemma) && (before.tags & Tag.Verb) !== 0;
}

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
    (says(verb) ||
      HUMAN.has(verb.lemma) ||
      /^(?:confirm|clarify|announce|present|join|expect|predict|forecast|believe|think|reckon|warn|estimate)$/.test(
        verb.lemma,
      ))
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
export function memberVotes(votes: Votes, { sentence, first, last, kinds }: Found, doc: Document): void {
  const here = doc.sentences[sentence]!;
  const { tokens } = here;
  if (kinds.length > 0 && /\s/.test(doc.text.slice(tokens[first]!.start, tokens[last]!.end))) return;
  const inChat = partOf(doc, here) === 'chat';
  const [before, second] = [tokens[first - 1], tokens[first - 2]];
  if (before && /^(?:named|called|nicknamed)$/.test(before.lower) && isNamedRole(tokens, first - 1))
    vote(votes, 'person', 5);
  if (!mayBePerson(tokens.slice(first, last + 1))) return;
  if (inChat && first === last && isGivenName(tokens[first]!) && !isCommon(tokens[first]!)) vote(votes, 'person', 1);
  // "Hi Halden,"
  if (before && /^(?:hi|hey|hello|dear)$/.test(before.lower)) vote(votes, 'person', 3);
  // "member Halden", "members Halden and Quill"
  if (before?.lemma === 'member' && second?.lower !== 'family') vote(votes, 'person', 3);
  // "thanks to Halden for"
  if (before?.lower === 'by' && second && (AUTHORED.test(second.lemma) || (says(second) && second.tags & Tag.Past)))
    vote(votes, 'person', inChat ? 2.5 : 1.5);
  if (speaksFrom(tokens, last + 1)) vote(votes, 'person', 3);
  const next = tokens[last + 1];
  const owned = /^['’]s?$/.test(next?.text ?? '') ? (tokens[last + 2]?.lemma ?? '') : '';
  if (SAYING.test(owned)) vote(votes, 'person', inChat ? 2 : 1.2);
  else if (inChat && WORK.test(owned)) vote(votes, 'person', 1.2);
  // "thanks to Halden", "credited Halden", "with Halden setting a reminder"
  if (inChat && isThanked(tokens, first)) vote(votes, 'person', 1.5);
  if (inChat && before?.lower === 'with' && next && next.tags & Tag.Gerund && TALKING_OR_DOING.has(next.lemma))
    vote(votes, 'person', 1.5);
  const verb = next?.lower === 'and' ? tokens[last + 3] : deedAfter(tokens, last);
  // Two say something in the plural: "Halden and quill suggest".
  const both = next?.lower === 'and' && verb !== undefined && (says(verb) || HUMAN.has(verb.lemma));
  if (!verb || !(verb.tags & Tag.Verb) || (verb.lower === verb.lemma && !both)) return;
  // "the Halden reported", "Acme Halden says": a part of something longer.
  if (before && (before.tags & (Tag.Determiner | Tag.Preposition) || (isCapital(before) && last > 0))) return;
  if (HUMAN.has(verb.lemma)) vote(votes, 'person', 3);
  else if (inChat && (says(verb) || TALKING.has(verb.lemma))) vote(votes, 'person', 2.5);
}
