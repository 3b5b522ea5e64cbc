/** Noun phrases: from where they start, the names and words that they take, one after another. */
import { type NounPhrase, Tag } from '../../document.ts';
import { ofWord } from '../lexemes.ts';
import { type Chunking, isQuote } from './chunking.ts';
import { isDash } from './joints.ts';
import { belongs, endsBeforeName, endsBeforeWord, isJudged, modifiesNoun } from './noun-phrase-end.ts';
import { type Draft, demote, NO_MENTIONS, settleHead, takeNoun } from './noun-phrase-head.ts';

const POSSESSIVE = /^(?:its|his|their)$/;
const isPossessive = ofWord(({ text }) => /^['’]s?$/.test(text));
/** Whether a word is a mark within a phrase. */
const isMark = ofWord(({ text }) => /^[-‑~$€£¥₹₩#%+]$/.test(text));
const isCurrency = ofWord(({ text }) => /^[$€£¥₹₩]$/.test(text));
/** Nouns that only say how much there is of the noun after them. */
const MEASURES = new Set(
  'gw mw gigawatt megawatt thousand hundred dozen million billion ton lot bunch couple number variety worth amount'.split(
    ' ',
  ),
);

/** The noun phrase that starts at a token; it takes at least this one. */
export function nounPhrase(sentence: Chunking, first: number): NounPhrase {
  const draft: Draft = {
    first,
    last: first,
    heads: NO_MENTIONS,
    possessors: NO_MENTIONS,
    modifiers: NO_MENTIONS,
    noun: null,
    plural: false,
    words: [],
  };
  for (let at: number | null = first; at !== null && at < sentence.tokens.length; )
    at = sentence.isName(at) ? pastName(sentence, draft, at) : pastWord(sentence, draft, at);
  settleHead(sentence, draft);
  const { last, heads, possessors, modifiers, noun, words } = draft;
  const plural = (sentence.tagsAt(last) & Tag.Plural) !== 0;
  return { kind: 'noun', first, last, heads, possessors, modifiers, noun, plural, words };
}

/** Takes the name at a token: the token after it; null where the phrase ends before it. */
function pastName(sentence: Chunking, draft: Draft, at: number): number | null {
  if (endsBeforeName(sentence, draft, at)) return null;
  const name = sentence.mentionAt(at);
  const end = sentence.mentionEnd(at);
  // "Zephyra 4 MoE", "Zephyra 4 FP8": of which kind it is.
  if (sentence.isTyped('model', draft.heads) && sentence.isTyped('technique', [name])) {
    draft.last = end;
    return end + 1;
  }
  // "Acme India": a firm's branch, by the firm's name.
  if (draft.noun === null && sentence.isTyped('company', draft.heads) && sentence.isTyped('place', [name])) {
    draft.last = end;
    return end + 1;
  }
  // Two names side by side: the first only modifies the second ("Tesla FSD v14").
  demote(draft);
  draft.noun = null;
  if (POSSESSIVE.test(sentence.tokens[at]!.lower)) {
    draft.possessors = [name];
    draft.last = at;
    return at + 1;
  }
  draft.heads = [name];
  draft.last = end;
  // "gives it access to Lark": two phrases.
  return PERSONAL.test(sentence.tokens[at]!.lower) ? null : end + 1;
}
const PERSONAL = /^(?:it|he|she|they|him|them)$/;

/** Takes a word that is no name's: the token after it; null where the phrase ends before it, or with it. */
function pastWord(sentence: Chunking, draft: Draft, at: number): number | null {
  const token = sentence.tokens[at]!;
  const { first, heads, words } = draft;
  if (isPossessive(token) && (heads.length > 0 || words.length > 0) && !sentence.contracts(at)) {
    Object.assign(draft, { possessors: heads, modifiers: NO_MENTIONS, heads: NO_MENTIONS, noun: null, last: at });
    return at + 1;
  }
  if (isQuote(token)) {
    // "calls Acme's plans “theatre”": what it calls them is a phrase of its own.
    if (at > first && token.spaced && isJudged(sentence)) return null;
    return at > first && at + 1 < sentence.tokens.length ? at + 1 : null;
  }
  // "X + Y" are two.
  if (token.text === '+' && token.spaced && (heads.length > 0 || draft.modifiers.length > 0)) return null;
  // "granted Acme $3 million", "fined Acme €5M"
  if (isCurrency(token) && token.spaced && heads.length > 0) return null;
  if (isRate(sentence, at)) {
    draft.last = at + 1;
    return at + 2;
  }
  // "8 × H200"
  const times =
    /^[×x]$/.test(token.text) && /^\d+$/.test(sentence.token(at - 1)?.text ?? '') && sentence.isName(at + 1);
  if (at > first && isDash(sentence, at)) return null;
  if (isMark(token) || times) {
    draft.last = at;
    return at + 1;
  }
  if (isTied(sentence, draft, at)) {
    demote(draft);
    draft.last = at;
    return at + 1;
  }
  // "at least one gigawatt"
  if (at === first && /^(?:least|most)$/.test(token.lower) && sentence.token(at - 1)?.lower === 'at') return at + 1;
  if (at > first && endsBeforeWord(sentence, draft, at)) return null;
  if (at > first && modifiesNoun(sentence, draft, at)) {
    words.push(token.lemma);
    draft.last = at;
    return at + 1;
  }
  if (countsAfter(sentence, at)) {
    draft.noun = null;
    return at + 1;
  }
  if (!belongs(sentence, draft, at)) return null;
  words.push(token.lemma);
  takeNoun(sentence, draft, at);
  draft.last = at;
  return at === first && standsAlone(sentence, at) ? null : at + 1;
}

const UNITS = /^(?:month|mo|year|yr|week|day|hour|hr|seat|user|minute|min|image|request|token|M|second|sec)$/;

/** "a $20/month plan": whether a slash behind a number tells for what it is paid. */
const isRate = ({ tokens }: Chunking, at: number): boolean =>
  tokens[at]!.text === '/' &&
  !tokens[at]!.spaced &&
  /^\d/.test(tokens[at - 1]?.text ?? '') &&
  UNITS.test(tokens[at + 1]?.text ?? '');

/** "a Tessel-like startup", "Acme-backed Tessel" */
function isTied(sentence: Chunking, { heads }: Draft, at: number): boolean {
  const { lower, tags, spaced } = sentence.tokens[at]!;
  if (spaced || heads.length === 0 || !/^[-‑]$/.test(sentence.token(at - 1)?.text ?? '')) return false;
  return lower === 'like' || (tags & Tag.Past) !== 0;
}

/** "3 GW of capacity", "thousands of chips": whether what comes after "of" is what the phrase stands for. */
function countsAfter(sentence: Chunking, of: number): boolean {
  const measure = sentence.token(of - 1);
  if (sentence.tokens[of]!.lower !== 'of' || !measure) return false;
  if (sentence.isName(of - 1) || sentence.isName(of + 1)) return false;
  if (!MEASURES.has(measure.lemma) && !(measure.tags & Tag.Number)) return false;
  return (sentence.tagsAt(of + 1) & (Tag.Noun | Tag.Adjective | Tag.Unknown)) !== 0;
}

/** Whether a pronoun is a phrase of its own: "they", but not "one model". */
function standsAlone(sentence: Chunking, at: number): boolean {
  const { lower, tags } = sentence.tokens[at]!;
  const isCounted = (sentence.tagsAt(at + 1) & Tag.Noun) !== 0 || MEASURES.has(sentence.token(at + 1)?.lemma ?? '');
  const counts = lower === 'one' && (sentence.isName(at + 1) || isCounted);
  return (tags & (Tag.Pronoun | Tag.Determiner)) === Tag.Pronoun && !counts;
}
