/**
 * What kind of thing a name stands for, where no list says: every occurrence votes by its form and by the words around
 * it, and the type with the most votes wins.
 */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Sentence, Tag, type Token } from '../document.ts';
import { isCommonWord } from '../syntax/words.ts';
import {
  ACTOR_VERBS,
  COMPARING_VERBS,
  MAKING_VERBS,
  NAME_ENDINGS,
  ROLE_WORDS,
  SAYING_VERBS,
  TYPE_NOUNS,
} from './cues.ts';
import type { Found } from './found.ts';

export type Votes = Map<EntityType, number>;

const vote = (votes: Votes, type: EntityType | null | undefined, weight: number): void => {
  if (type) votes.set(type, (votes.get(type) ?? 0) + weight);
};

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
const text = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map((token, i) => (i > 0 && token.spaced ? ` ${token.text}` : token.text))
    .join('');

/** Votes of the name's own form. */
function formVotes(votes: Votes, found: Found, tokens: readonly Token[]): void {
  const { first, last, kinds } = found;
  const size = last - first + 1;
  const lastWord = tokens[last]!;
  if (size > 1 && kinds.length === 0) vote(votes, NAME_ENDINGS.get(lastWord.lower), 3);
  const single = text(tokens, first, last);
  const fused = /(?:Bench|Eval|Arena|Gym|QA)$/.exec(single);
  if (fused) vote(votes, 'benchmark', 3);
  if (/(?:GPT|LM|BERT|Former|former|VLA|VLM|Net|MoE)$/.test(single)) vote(votes, 'model', 1.5);
  if (/(?:PO|GRPO|Attention|Norm|RoPE|LoRA)$/.test(single) && single.length > 3) vote(votes, 'technique', 1.5);
  if (/(?:AI|Labs?)$/.test(single) && size === 1) vote(votes, 'company', 1.5);
  if (/[a-z]PAC$/.test(single)) vote(votes, 'organization', 2.5);
  if (kinds.includes('size') || kinds.includes('active')) vote(votes, 'model', 4);
  if (kinds.includes('variant')) vote(votes, 'model', 2);
  if (kinds.includes('version')) {
    vote(votes, 'model', 1.2);
    vote(votes, 'product', 0.4);
    if (/^[A-Z]{1,3}\d{2,4}[A-Za-z]{0,2}s?$/.test(single)) vote(votes, 'hardware', 1);
    if (/^(?:NVFP|MXFP|FP|BF|INT|UINT|IQ|Q|E\dM)\d/.test(single)) vote(votes, 'technique', 5);
  }
  if (kinds.length > 0) return;
  const given = tokens[first]!.tags & Tag.FirstName;
  if (given && size >= 2 && size <= 3 && isCapital(lastWord)) vote(votes, 'person', 3);
  if (size === 1) {
    if (/^[A-Z]{2,6}s?$/.test(single)) vote(votes, 'technique', 0.6);
    else if (/\p{Ll}\p{Lu}/u.test(single)) {
      vote(votes, 'product', 0.7);
      vote(votes, 'company', 0.3);
    } else if (given) vote(votes, 'person', 0.8);
    else vote(votes, 'company', 0.5);
  } else {
    vote(votes, 'company', 0.4);
    vote(votes, 'product', 0.3);
    const odd = size === 2 && !isCommonWord(tokens[first]!.lower) && !isCommonWord(lastWord.lower);
    if (odd && /^\p{Lu}\p{Ll}+$/u.test(tokens[first]!.text) && /^\p{Lu}\p{Ll}+/u.test(lastWord.text))
      vote(votes, 'person', 0.8);
  }
}

/** The type noun that heads the noun phrase starting at `from`: "an open-source agent framework that ..." gives framework. */
function headOfPhrase(tokens: readonly Token[], from: number): EntityType | null {
  let type: EntityType | null = null;
  for (let at = from; at < tokens.length && at < from + 9; at++) {
    const token = tokens[at]!;
    if (token.tags & (Tag.Preposition | Tag.Punctuation | Tag.Pronoun | Tag.Auxiliary) && at > from) {
      if (/^[-/“”"]$/.test(token.text)) continue;
      break;
    }
    const noun = TYPE_NOUNS.get(token.lemma) ?? (ROLE_WORDS.has(token.lemma) ? 'person' : null);
    if (noun && !(isCapital(token) && at > from)) type = noun;
    else if (type && token.tags & Tag.Verb && !(token.tags & Tag.Noun)) break;
  }
  return type;
}

const PERCENT_OR_SCORE = /%|\bscor|\bpoints?\b|\bpass@|\bSOTA\b|\baccura|\brank|\bbenchmark|\bElo\b/i;

/** Votes of what stands before and after. */
function contextVotes(votes: Votes, found: Found, sentence: Sentence, doc: Document): void {
  const { tokens } = sentence;
  const { first, last } = found;
  let before = tokens[first - 1];
  let beforeAt = first - 1;
  while (before && /^["“‘'*(]$/.test(before.text)) before = tokens[--beforeAt];
  let afterAt = last + 1;
  while (tokens[afterAt] && /^["”’*]$/.test(tokens[afterAt]!.text)) afterAt++;
  const after = tokens[afterAt];
  const after2 = tokens[afterAt + 1];

  if (after) {
    const noun = TYPE_NOUNS.get(after.lemma);
    if (noun && noun !== 'person' && !(after.tags & Tag.Verb && tokens[afterAt + 1] && isCapital(tokens[afterAt + 1]!)))
      vote(votes, noun, isCapital(after) ? 1.5 : 3);
    else if (after.spaced && !isCapital(after) && after.tags & (Tag.Noun | Tag.Adjective) && !(after.tags & Tag.Verb))
      vote(votes, headOfPhrase(tokens, afterAt), 1.5);
    if (ROLE_WORDS.has(after.lemma) && after.lemma !== 'lead' && after.lemma !== 'head') vote(votes, 'company', 2.5);
    if (/^['’]s?$/.test(after.text)) {
      vote(votes, 'company', 0.5);
      if (after2 && ROLE_WORDS.has(after2.lemma)) vote(votes, 'company', 2.5);
    }
    const isVerb = (after.tags & Tag.Verb) !== 0;
    if (isVerb && ACTOR_VERBS.has(after.lemma)) vote(votes, 'company', 1.2);
    if (isVerb && SAYING_VERBS.has(after.lemma)) {
      vote(votes, 'person', 1.2);
      vote(votes, 'company', 0.3);
    }
    if (isVerb && COMPARING_VERBS.has(after.lemma)) vote(votes, 'model', 1.5);
    if (/^[,—–(:]$/.test(after.text) || after.lemma === 'is' || after.lemma === 'as') {
      if (after2 && (after2.tags & (Tag.Determiner | Tag.Adjective | Tag.Noun) || ROLE_WORDS.has(after2.lemma)))
        vote(votes, headOfPhrase(tokens, afterAt + 1), 2.5);
    }
    if (after.lower === '-' && after2 && /^(?:backed|owned|led)$/.test(after2.lower)) vote(votes, 'company', 2);
  }
  if (before) {
    const noun = TYPE_NOUNS.get(before.lemma);
    if (noun && !(before.tags & Tag.Plural) && beforeAt > 0) vote(votes, noun, 2.5);
    else if (noun && tokens[beforeAt - 1]) vote(votes, noun, 1.5);
    if (ROLE_WORDS.has(before.lemma)) vote(votes, 'person', 2.5);
    const verb = before.tags & Tag.Determiner ? tokens[beforeAt - 1] : before;
    if (verb && verb.tags & Tag.Verb && MAKING_VERBS.has(verb.lemma)) {
      const model =
        headOfPhrase(tokens, afterAt + 1) === 'model' || /\bparameters?\b|\d[BM]\b/.test(sentenceText(doc, sentence));
      vote(votes, model ? 'model' : 'product', 1.2);
    }
    if (before.tags & Tag.Verb && COMPARING_VERBS.has(before.lemma)) vote(votes, 'model', 1.5);
    if (/^(?:by|from)$/.test(before.lower) && /lead|back|fund|invest/.test(tokens[beforeAt - 1]?.lemma ?? ''))
      vote(votes, 'company', 2.5);
    if (/^(?:at|of)$/.test(before.lower) && ROLE_WORDS.has(tokens[beforeAt - 1]?.lemma ?? ''))
      vote(votes, 'company', 2.5);
    if (
      /^(?:by|to)$/.test(before.lower) &&
      /^(?:cover|report|accord|reporting|according)/.test(tokens[beforeAt - 1]?.lower ?? '')
    )
      vote(votes, 'source', 2);
    else if (before.lower === 'by') vote(votes, 'company', 0.6);
    if (/^(?:on|across|in)$/.test(before.lower) || (before.lower === 'the' && tokens[beforeAt - 1]?.lower === 'on')) {
      if (PERCENT_OR_SCORE.test(sentenceText(doc, sentence)))
        vote(votes, 'benchmark', before.lower === 'in' ? 0.5 : 1.6);
      else if (before.lower === 'in') {
        vote(votes, 'place', 0.35);
        vote(votes, 'product', 0.3);
      }
    }
    if (/^(?:via|using|with|through)$/.test(before.lower)) {
      vote(votes, 'technique', 0.4);
      vote(votes, 'product', 0.5);
    }
    if (before.lower === 'under') vote(votes, 'license', 0.5);
  }
}

const sentenceText = (doc: Document, sentence: Sentence): string => doc.text.slice(sentence.start, sentence.end);

/** The votes of all occurrences of one name. */
export function votesOf(occurrences: readonly Found[], doc: Document): Votes {
  const votes: Votes = new Map();
  const [first] = occurrences;
  if (first) formVotes(votes, first, doc.sentences[first.sentence]!.tokens);
  for (const found of occurrences.slice(0, 12)) contextVotes(votes, found, doc.sentences[found.sentence]!, doc);
  return votes;
}

/** The type with most votes, and how many it has. */
export function winner(votes: Votes): { readonly type: EntityType; readonly votes: number } | null {
  let best: { type: EntityType; votes: number } | null = null;
  for (const [type, count] of votes) if (!best || count > best.votes) best = { type, votes: count };
  return best;
}
