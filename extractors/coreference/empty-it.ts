/** An "it" that stands for nothing: "it is clear that ...", "makes it easier", "it takes time". */
import { type Sentence, Tag } from '../document.ts';

const EMPTY_OBJECT =
  /^(?:make|find|keep|consider|take|deem|put|write|do|know|mean|prove|believe|think|feel|build|create|design)$/;
const COMPARATIVE = /^(?:worse|better|more|less|\p{L}{3,}er)$/u;
const EMPTY_SUBJECT = /^(?:seem|appear|feel|look|sound|take|remain|turn)$/;
/** What is empty before "to", too: "it is important to know". */
const EMPTY_ADJECTIVE =
  /^(?:important|essential|crucial|necessary|possible|impossible|best|worth|time|clear|unclear|common|tempting|fair|true|no)$/;
const ADVISED =
  /^(?:recommended|suggested|advised|advisable|proposed|encouraged|preferable|helpful|useful|planned|easy|hard)$/;
const CLAUSE_OPENER = /^(?:that|whether|how|if|why|when|what|where)$/;

/** "it is clear that ...", "makes it easier", "it takes time": an "it" that stands for nothing. */
export function isEmpty({ tokens }: Pick<Sentence, 'tokens'>, at: number): boolean {
  const before = tokens[at - 1];
  let next = at + 1;
  // "raised $40 million, most of it from Acme"
  if (
    before?.lower === 'of' &&
    /^(?:most|much|half|part|some|all|none|bulk|third|quarter)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return true;
  // "makes it easy", but "built it into Torch"
  const after = tokens[at + 1]?.lower ?? '';
  // "found it worse than Lark", "found it three times faster than Lark"
  const compares = COMPARATIVE.test(after) || ((tokens[at + 1]?.tags ?? 0) & Tag.Number) !== 0 || /^\d/.test(after);
  if (compares && tokens.slice(at + 2, at + 7).some(({ lower }) => lower === 'than')) return false;
  if (before?.lemma === 'call' && /^(?:a|quits|even)$/.test(after))
    return /^(?:day|night|quits|even|draw|wash)$/.test(tokens[at + (after === 'a' ? 2 : 1)]?.lower ?? '');
  // "framed it as proof that ...": what was told before, by no name
  if (
    after === 'as' &&
    EVENT_OR_SIGN.test(tokens[at + (ARTICLE.test(tokens[at + 2]?.lower ?? '') ? 3 : 2)]?.lemma ?? '')
  )
    return true;
  // "considers it the standard": what is so called
  if (before && EMPTY_OBJECT.test(before.lemma) && after === 'the') return false;
  if (before && EMPTY_OBJECT.test(before.lemma))
    return !/^(?:into|onto|on|in|with|from|around|above|below|among|at|ahead|behind|beyond|past|over|between|within|level|first|second|third|atop|near|close|just|well)$/.test(
      after,
    );
  if (before?.lower === 'why' && tokens[next]?.lower === 'matters') return true;
  // "when it comes to speed"
  if (before?.lower === 'when' && tokens[next]?.lemma === 'come' && tokens[next + 1]?.lower === 'to') return true;
  // "it's recommended to ..."
  const helps = (one: number): boolean =>
    tokens[one] !== undefined &&
    (/^['’]s$/.test(tokens[one].text) || (tokens[one].tags & (Tag.Auxiliary | Tag.Adverb)) > 0);
  while (helps(next) && next < at + 5) next++;
  const word = tokens[next];
  if (!word) return false;
  if (EMPTY_SUBJECT.test(word.lemma)) return !(word.lemma === 'take' && takesSomething(tokens, next + 1));
  if (next === at + 1) return false;
  // "it is the second such win"
  if (
    word.lower === 'the' &&
    /^(?:first|second|third|latest|only|last|next)$/.test(tokens[next + 1]?.lower ?? '') &&
    /^(?:such|time)$/.test(tokens[next + 2]?.lower ?? '')
  )
    return true;
  // "It is the largest contract yet for the company": what was told of before, by no name.
  if (EVENT.test(headOf(tokens, next))) return true;
  // "it was recommended to use Torch"
  if (ADVISED.test(word.lower) && tokens[next + 1]?.lower === 'to') return true;
  // "it was pointed out that ..."
  if (PARTICLE.test(tokens[next + 1]?.lower ?? '') && CLAUSE_OPENER.test(tokens[next + 2]?.lower ?? '')) return true;
  // "it would be interesting to see ...": nothing that is interesting, but seeing.
  if (JUDGED.test(word.lower) && tokens[next + 1]?.lower === 'to' && isBare(tokens[next + 2])) return true;
  return EMPTY_ADJECTIVE.test(word.lower) || CLAUSE_OPENER.test(tokens[next + 1]?.lower ?? '');
}

/** The noun that a phrase from a determiner on is headed by; empty for none. */
function headOf(tokens: Sentence['tokens'], from: number): string {
  if (!((tokens[from]?.tags ?? 0) & Tag.Determiner)) return '';
  let head = '';
  for (let at = from + 1; at < from + PHRASE_WORDS; at++) {
    const token = tokens[at];
    if (!token || token.tags & (Tag.Preposition | Tag.Punctuation | Tag.Pronoun | Tag.Conjunction)) break;
    if (token.tags & Tag.Noun) head = token.lemma;
    else if (token.tags & (Tag.Verb | Tag.Auxiliary)) break;
  }
  return head;
}
const PHRASE_WORDS = 7;
const ARTICLE = /^(?:an?|the|another|further|more|yet)$/;
/** What an event is taken for. */
const EVENT_OR_SIGN =
  /^(?:proof|evidence|sign|signal|win|victory|defeat|vindication|validation|confirmation|setback|warning|retaliation|extortion|overreach|coincidence|betrayal|surrender|admission|reminder|lesson)$/;
/** What happens between firms. Lemmas. */
const EVENT =
  /^(?:contract|deal|round|raise|agreement|pact|acquisition|takeover|merger|purchase|investment|financing|fundraise|lawsuit|ruling|verdict|layoff|departure|hire|resignation|sale|order)$/;
const PARTICLE = /^(?:out|up)$/;
/** What is said of doing something. */
const JUDGED =
  /^(?:difficult|tough|tricky|challenging|harder|easier|interesting|nice|great|good|better|wise|prudent|unwise|unnecessary|worthwhile|critical|vital|imperative|advantageous|fun|exciting|fascinating|wonderful|reasonable|sensible|customary|too)$/;
/** Whether a word is a verb as it stands behind "to": "see". */
const isBare = (word: Sentence['tokens'][number] | undefined): boolean =>
  word !== undefined && (word.tags & Tag.Verb) !== 0 && word.lower === word.lemma;

/** "it would take a $1 billion stake", "it's taking on Acme": whether what is taken at a token is no time or effort. */
const takesSomething = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens.slice(at, at + TAKEN_WORDS).some(({ lower }) => TAKEN.test(lower));
const TAKEN_WORDS = 6;
const TAKEN = /^(?:stake|share|on|over|aim|control|charge|orders|delivery|part|advantage|cue)$/;
