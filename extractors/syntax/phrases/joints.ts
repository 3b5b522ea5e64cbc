/** What stands between phrases: marks, prepositions, conjunctions and what opens clauses; and what is passed over. */
import { Tag, type Token } from '../../document.ts';
import { isHyphen, ofWord } from '../lexemes.ts';
import { adverbialLength } from '../parts/adverbials.ts';
import { multiplies } from '../parts/factors.ts';
import { type Chunking, isQuote } from './chunking.ts';
import type { Joint } from './kinds.ts';

/** Words that open a relative clause. */
export const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'that', 'whose', 'whom']);

const SUBORDINATORS = new Set(
  'while whereas although though because if whether when where unless but so after before since as until once'.split(
    ' ',
  ),
);
/** What makes a preposition with "to". */
const TO_PREPOSITION = /^(?:according|contrary|prior|due|thanks|owing|subject)$/;

/** What a word is that always stands between phrases. */
const jointOf = ofWord(({ text, lower }): 'comma' | 'open' | 'close' | 'break' | 'and' | 'none' => {
  if (text === ',') return 'comma';
  if (text === '(' || text === '[') return 'open';
  if (text === ')' || text === ']') return 'close';
  if (/^(?:[;:.!?…—–|→]|\.{2,}|--)$/.test(text)) return 'break';
  return /^(?:and|or|&|\/|\+|nor|×|x)$/.test(lower) ? 'and' : 'none';
});

const joint = (kind: Joint['kind'], { index, lower }: Token, last = index): Joint => ({
  kind,
  first: index,
  last,
  lower,
});

/** The token after words that tell nothing of who does what; `at` itself where they tell something. */
export function passOver(sentence: Chunking, at: number): number {
  const token = sentence.tokens[at]!;
  const { lower } = token;
  const next = sentence.token(at + 1)?.lower;
  if (isQuote(token) || multiplies(sentence.tokens, at)) return at + 1;
  // "long seen as a laggard"
  if (lower === 'long' && sentence.parts[at + 1] === 'participle' && !sentence.isName(at)) return at + 1;
  // "Earlier this week, Acme bought Tessel"
  if (NEARER.test(lower) && /^(?:this|last|next|that|on|in)$/.test(next ?? '') && opensClause(sentence, at))
    return at + 1;
  // "No, Acme is not for sale."
  if (at === 0 && /^(?:no|yes|well|oh|ok|okay|sure|right)$/.test(lower) && next === ',') return 2;
  // "Performance-wise, Acme is ahead."
  if (isHyphen(sentence.token(at + 1)) && sentence.token(at + 2)?.lower === 'wise' && !sentence.isName(at))
    return sentence.token(at + 3)?.text === ',' ? at + 4 : at + 3;
  const size = sentence.tagsAt(at - 1) & Tag.Plural ? timesItsSize(sentence, at) : 0;
  if (size > 0) return at + size;
  const adverbial = adverbialLength(sentence.tokens, at);
  return adverbial > 0 ? at + adverbial : pastBound(sentence, at);
}

/** What tells of a time before or behind which something is done. */
const NEARER = /^(?:earlier|later|early|late|just|only|sometime)$/;

/** Whether a clause starts at a token. */
const opensClause = (sentence: Chunking, at: number): boolean =>
  at === 0 || /^(?:comma|and|break|subordinator)$/.test(sentence.phrases.at(-1)?.kind ?? 'break');

/** "models four times its size, including Lark": how many words tell how large some are; 0 for none. */
function timesItsSize(sentence: Chunking, at: number): number {
  const first = sentence.tokens[at]!;
  const times = /^(?:times|x|×)$/.test(sentence.token(at + 1)?.lower ?? '') ? at + 2 : at + 1;
  const factor = first.tags & Tag.Number || /^(?:\d[\d.]*[x×]?|twice|double|triple|half)$/.test(first.lower);
  const own = /^(?:its|their|the)$/.test(sentence.token(times)?.lower ?? '');
  return factor && own && /^(?:size|parameters?|scale|cost|price)$/.test(sentence.token(times + 1)?.lower ?? '')
    ? times + 2 - at
    : 0;
}

/** "up to 200,000 chips", "as much as $3 billion": where the number itself starts; else `at`. */
function pastBound(sentence: Chunking, at: number): number {
  const length = boundLength(sentence, at);
  const next = sentence.token(at + length);
  if (length === 0 || !next) return at;
  const one = /^(?:one|an?)$/.test(next.lower) && sentence.tagsAt(at + length + 1) & Tag.Number;
  return one || next.tags & Tag.Number || /^[\d$€£¥~]/.test(next.text) ? at + length : at;
}

/** How many words there are that can say that a number is a bound: "up to", "as many as", "over". */
function boundLength(sentence: Chunking, at: number): number {
  const second = sentence.token(at + 1)?.lower;
  switch (sentence.tokens[at]!.lower) {
    case 'up':
      return second === 'to' ? 2 : 0;
    case 'as':
      return (second === 'much' || second === 'many') && sentence.token(at + 2)?.lower === 'as' ? 3 : 0;
    case 'more':
    case 'less':
    case 'fewer':
      return second === 'than' ? 2 : 0;
    case 'over':
    case 'about':
    case 'around': {
      const before = sentence.phrases.at(-1)?.kind ?? 'break';
      // "trained with about 2 million hours"
      const opens = /^(?:verb|comma|break|subordinator|preposition)$/.test(before);
      // "Ada Brook and around 40 others", but "a context of 128K and over 140 languages" is a list of its own.
      return opens || (before === 'and' && sentence.tokens[at]!.lower !== 'over') ? 1 : 0;
    }
    default:
      return 0;
  }
}

/** "as did Bo Lind.": whether an auxiliary at a token stands for the whole of what was said, before the name of whom else it is said of. */
function isResumed(sentence: Chunking, at: number): boolean {
  if (!/^(?:have|has|had|do|does|did|is|are|was|were|will|would)$/.test(sentence.token(at)?.lower ?? '')) return false;
  let next = at + 1;
  if (!sentence.isName(next)) return false;
  while (sentence.isName(next)) next++;
  return /^(?:[,.;:]|and|&)$/.test(sentence.token(next)?.lower ?? '.');
}

/** Whether a hyphen stands apart, as a dash does: "released Lark - a small model", but "5 - 10". */
export function isDash(sentence: Chunking, at: number): boolean {
  const [token, next] = [sentence.tokens[at]!, sentence.token(at + 1)];
  if (token.text !== '-' || !token.spaced || !next?.spaced || at === 0) return false;
  const isRange = /\d$/.test(sentence.tokens[at - 1]!.text) && /^[\d$€£]/.test(next.text);
  return !isRange || sentence.isName(at - 1);
}

/** A mark, or what no verb starts with, between phrases; null for any other token. */
export function mark(sentence: Chunking, at: number): Joint | null {
  const token = sentence.tokens[at]!;
  const { lower } = token;
  const next = sentence.token(at + 1);
  const kind = jointOf(token);
  if (kind !== 'none') return joint(kind, token);
  // "released Lark - a small model", but "5 - 10"
  if (isDash(sentence, at)) return joint('break', token);
  if (lower === 'as' && next?.lower === 'well' && sentence.token(at + 2)?.lower === 'as')
    return joint('and', token, at + 2);
  // "which has 7B parameters yet scores 45%", but not "is not yet done"
  const isAdverb = sentence.token(at - 1)?.lower === 'not';
  const goesOn = next && !sentence.isName(at + 1) && /^(?:verb-s|past)$/.test(sentence.parts[at + 1] ?? '');
  if (lower === 'yet' && goesOn && !isAdverb) return joint('and', token);
  // "released X, plus Y"
  if (lower === 'plus' && sentence.token(at - 1)?.text === ',') return joint('and', token);
  // "Ada Brook joined Acme, as did Bo Lind"
  if (lower === 'as' && sentence.token(at - 1)?.text === ',' && isResumed(sentence, at + 1))
    return { ...joint('preposition', token, at + 1), lower: 'likewise' };
  // "As part of the deal Acme buys Lark": no clause of the part.
  if (
    sentence.phrases.length === 0 &&
    lower === 'as' &&
    next?.lower === 'part' &&
    sentence.token(at + 2)?.lower === 'of'
  )
    return { ...joint('preposition', token, at + 2), lower: 'within' };
  if (lower === 'such' && next?.lower === 'as') return joint('preposition', token, at + 1);
  // "Acme rather than Beta", "instead of buying Tessel"
  if ((lower === 'instead' && next?.lower === 'of') || (lower === 'rather' && next?.lower === 'than'))
    return { ...joint('preposition', token, at + 1), lower: 'instead' };
  if (lower === 'ahead' && next?.lower === 'of') return joint('preposition', token, at + 1);
  if (/^(?:together|along)$/.test(lower) && next?.lower === 'with')
    return { ...joint('preposition', token, at + 1), lower: 'alongside' };
  if (next?.lower === 'to' && TO_PREPOSITION.test(lower)) return joint('preposition', token, at + 1);
  if (lower === 'including') return joint('preposition', token);
  // "three startups, among them X"
  if (lower === 'among' && next?.lower === 'them')
    return { ...joint('preposition', token, at + 1), lower: 'including' };
  // "e.g., X"
  if (lower === 'e.g') return joint('preposition', token, next?.text === '.' ? at + 1 : at);
  return null;
}

/** A word that no verb group starts with and that ties what follows it to what stands before; null for any other. */
export function connective(sentence: Chunking, at: number): Joint | null {
  const token = sentence.tokens[at]!;
  const { lower, tags } = token;
  if (lower === 'not') return joint('break', token);
  const isSaid = lower === 'that' && sentence.phrases.at(-1)?.kind === 'verb';
  // "That same week, Acme bought Tessel"
  if (lower === 'that' && sentence.token(at + 1)?.lower === 'same') return null;
  if (RELATIVE.has(lower) && !isSaid) return joint('relative', token);
  // "$2 billion worth of chips"
  const measure = lower === 'worth' && sentence.token(at + 1)?.lower === 'of';
  // "an order worth about $2 billion", "gave it about $2 billion"
  if ((lower === 'about' || lower === 'around') && /^[$€£¥]/.test(sentence.token(at + 1)?.text ?? '')) return null;
  // "at least $2 billion"
  const bounds = lower === 'at' && /^(?:least|most)$/.test(sentence.token(at + 1)?.lower ?? '');
  // "outside researchers were impressed"
  if (
    lower === 'outside' &&
    !/^(?:noun|verb|close)$/.test(sentence.phrases.at(-1)?.kind ?? 'break') &&
    sentence.tagsAt(at + 1) & Tag.Plural &&
    !sentence.isName(at + 1)
  )
    return null;
  if (tags & Tag.Preposition && !SUBORDINATORS.has(lower) && !measure && !bounds) return joint('preposition', token);
  // "was once its largest customer"
  if (lower === 'once' && sentence.tagsAt(at - 1) & Tag.Auxiliary) return null;
  if (SUBORDINATORS.has(lower)) return joint(governsNoun(sentence, at) ? 'preposition' : 'subordinator', token);
  return isSaid ? joint('subordinator', token) : null;
}

/** Whether a comma opens the description of a name that a finite verb follows. */
function resumesBehind(sentence: Chunking, comma: number): boolean {
  if (!(sentence.tagsAt(comma + 1) & Tag.Determiner)) return false;
  for (let i = comma + 2; i < comma + 12; i++) {
    const text = sentence.token(i)?.text;
    if (text === undefined || /^[;:.()]$/.test(text)) return false;
    if (text === ',') return !sentence.isName(i + 1) && /^(?:past|verb-s|auxiliary)$/.test(sentence.parts[i + 1] ?? '');
  }
  return false;
}

/** "as" and "after" before a bare noun phrase are prepositions; before a clause they open it. */
function governsNoun(sentence: Chunking, at: number): boolean {
  if (!/^(?:as|after|before|since|until)$/.test(sentence.tokens[at]!.lower)) return false;
  let reach = at + 8;
  for (let i = at + 1; i < sentence.tokens.length && i < reach; i++) {
    // "until Acme's GPT-5.3-Codex answered": a long name is one word more.
    if (sentence.isName(i) && sentence.mentionEnd(i) > i && reach < at + 16) reach++;
    const token = sentence.tokens[i]!;
    // "after Ada Brook, the head of Acme, left"
    if (token.text === ',' && sentence.isName(i - 1) && resumesBehind(sentence, i)) return false;
    if (/^[,;:.()—–]$/.test(token.text) || isDash(sentence, i)) break;
    if (token.lower === 'to' || SUBORDINATORS.has(token.lower)) break;
    // "started life as Lark and grew", "counts Acme as a partner and has"
    const second = sentence.tagsAt(i + 1) & Tag.Adverb ? i + 2 : i + 1;
    if (token.lower === 'and' && (sentence.isVerb(second) || sentence.parts[second] === 'auxiliary')) break;
    if (sentence.isName(i)) continue;
    // "after a round joined by Acme"
    if (sentence.parts[i] === 'participle' && sentence.parts[i + 1] === 'by') continue;
    if (sentence.parts[i] === 'auxiliary' || (i > at + 1 && sentence.isVerb(i))) return false;
  }
  return true;
}
