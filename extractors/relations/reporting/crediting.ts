/** Words before a name that credit it with having told of the sentence: "demonstrated by", "with contributions from engineers like". */
import { Tag, type Token } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import { ATTITUDES, MEASURING, REPORTS, SPEAKING } from './words.ts';

/** What is done to a thing by whoever made or met it, rather than by who tells of it. Lemmas. */
const DONE = wordSet('write hear try ask tell find catch discover detect see call dub deem think place document');
/** What tells nothing of its own. Lemmas. */
const TOLD_OF = wordSet(
  'announcement support help gratitude transcript video footage interest hope dive talk interview paper preprint tutorial story essay',
);
/** What is told besides reports. Lemmas. */
const TOLD = wordSet(
  'contribution insight endorsement reaction reply testimony discussion warning recommendation demo complaint backlash applause remark test measurement',
);

/** Who is named as an example of those who tell. Lemmas. */
const PEOPLE = wordSet(
  `expert figure leader person people researcher user engineer developer voice other advocate critic observer analyst scientist
   founder investor practitioner member commentator enthusiast proponent luminary name executive influencer`,
);

/** How far before a name the words of a credit may stand: "by many leading experts like", "by Acme's head of sales". */
const REACH = 6;

/** The index of the word that governs a name at `at`, past examples and posts: "by experts like", "by its head of sales". */
function governor(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (before > 0 && /^(?:["“'[(]|the)$/.test(tokens[before]!.lower)) before--;
  const such = tokens[before]?.lower === 'as' && tokens[before - 1]?.lower === 'such';
  const like = such || /^(?:like|including)$/.test(tokens[before]?.lower ?? '');
  if (like) before -= such ? 2 : 1;
  if (like && !PEOPLE.has(tokens[before]?.lemma ?? '')) return -1;
  for (let step = 0; step < REACH && before > 0; step++, before--) {
    const { lower, tags } = tokens[before]!;
    if (/^(?:by|from)$/.test(lower)) return before;
    if (/^(?:of|['’]s?)$/.test(lower)) continue;
    if (tags & (Tag.Preposition | Tag.Punctuation | Tag.Conjunction)) return -1;
  }
  return -1;
}

/** Where the words that credit what is named from the token at `at` to `next` have their "by" or "from"; -1 where none credit it. */
export function creditedFrom(tokens: readonly Token[], at: number, next: number): number {
  const by = governor(tokens, at);
  return by > 0 && credits(tokens, by, next) ? by : -1;
}

function credits(tokens: readonly Token[], by: number, next: number): boolean {
  const beside = (tokens[by - 1]?.tags ?? 0) & Tag.Adverb ? tokens[by - 2] : tokens[by - 1];
  if (!beside) return false;
  if (tokens[by]!.lower === 'by' && beside.tags & Tag.Past)
    return (SPEAKING.has(beside.lemma) || MEASURING.has(beside.lemma)) && !DONE.has(beside.lemma);
  // "with contributions from Ada Brook bringing Ropework in": what she did.
  if (beside.lemma === 'contribution' && (tokens[next]?.tags ?? 0) & Tag.Gerund) return false;
  return [TOLD, ATTITUDES, REPORTS].some((nouns) => nouns.has(beside.lemma)) && !TOLD_OF.has(beside.lemma);
}
