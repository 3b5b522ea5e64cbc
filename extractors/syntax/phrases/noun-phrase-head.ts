/** What a noun phrase stands for: "the Zephyra 4 model" for Zephyra 4, "Acme's team" for Acme, "Acme models" for no name. */
import { type NounPhrase, Tag } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { AGENTIVE, isMadeFor, leavesHead } from '../heads.ts';
import { type Chunking, isField } from './chunking.ts';

/** Nouns before which the name of a method tells a kind. */
const KIND_OF = new Set('technique method approach algorithm scheme variant'.split(' '));

export const NO_MENTIONS: readonly number[] = [];

/** A noun phrase while it is read. */
export type Draft = { -readonly [Key in keyof Omit<NounPhrase, 'kind' | 'words'>]: NounPhrase[Key] } & {
  readonly words: string[];
};

/** What the phrase stood for so far only modifies what comes. */
export function demote(draft: Draft): void {
  draft.modifiers = [...draft.modifiers, ...draft.heads];
  draft.heads = NO_MENTIONS;
}

/** Whether a name with a noun behind it is still what the phrase stands for. */
const staysHead = (sentence: Chunking, name: number, noun: string): boolean => {
  const entity = sentence.entityOf(name);
  return leavesHead(entity.type, noun) && !isMadeFor(entity, noun) && !sentence.isLikened(name);
};

/** Takes a word for the head noun, if it can be one; the name before it stays what the phrase stands for, or modifies it. */
export function takeNoun(sentence: Chunking, draft: Draft, at: number): void {
  const { text, lower, lemma, tags } = sentence.tokens[at]!;
  if (!(tags & (Tag.Noun | Tag.Unknown | Tag.FirstName | Tag.Verb | Tag.Adjective))) return;
  const past = tags & Tag.Past && sentence.parts[at] === 'noun';
  // "a Series B"
  const numbered = draft.noun === 'series' && /^[A-K]$/.test(text);
  if (!numbered) draft.noun = past || isField(lower) ? lower : lemma;
  const name = draft.heads.at(-1);
  // "a LoRA fix", but "saw Zephyra go"
  const isThing = sentence.parts[at] === 'noun' && /^(?:an?|the|this|its|their)$/.test(draft.words[0] ?? '');
  const isNoun = tags & (Tag.Noun | Tag.Unknown) || isThing || /^(?:derivative|alternative|clone)$/.test(lower);
  if (name !== undefined && isNoun && !staysHead(sentence, name, lemma)) demote(draft);
}

/** What others make after a thing. Lemmas. */
const OF_OTHERS = /^(?:variant|fork|port|remake|rewrite|reimplementation)$/;

/** Settles what the phrase stands for, when all its words are known. */
export function settleHead(sentence: Chunking, draft: Draft): void {
  const { noun, words, possessors, modifiers } = draft;
  const name = modifiers.at(-1);
  // "an open Torch variant": what others made of it; "a new Torch variant" is Torch.
  if (noun && OF_OTHERS.test(noun) && /^an?$/.test(words[0] ?? '') && !words.includes('new')) demote(draft);
  // "Apple research team": still Apple.
  else if (
    draft.heads.length === 0 &&
    possessors.length === 0 &&
    name !== undefined &&
    noun &&
    staysHead(sentence, name, noun)
  ) {
    draft.heads = [name];
    draft.modifiers = modifiers.slice(0, -1);
  }
  // "Beta, the Acme subsidiary": no more than whose Beta is.
  if (noun && OWNED.test(noun) && /^(?:an?|the)$/.test(words[0] ?? '') && isBehindFirm(sentence)) demote(draft);
  // "Nvidia's new team": what a firm's people do, the firm does; what its former people do, it does not.
  if (noun && (words.includes('former') || words.includes('ex'))) demote(draft);
  else if (draft.heads.length === 0 && noun && AGENTIVE.has(noun)) draft.heads = possessors;
  // "its 550B hybrid MoE", where the size stands for a model.
  const sized = sentence.isTyped('technique', draft.heads) && draft.noun === null ? modelOf(sentence, modifiers) : null;
  if (sized !== null) Object.assign(draft, { heads: [sized], modifiers: [...modifiers, ...draft.heads] });
  // "a RAG technique", "Acme's new MoE", "the 120B MoE": one of that kind.
  if (
    words.some((word) => ONE.test(word)) &&
    sentence.isTyped('technique', draft.heads) &&
    tellsKind(sentence, draft)
  ) {
    demote(draft);
    draft.noun ??= 'model';
  }
}

/** What a firm may be of another. Lemmas. */
const OWNED = /^(?:subsidiary|unit|division|arm|company|startup|firm|lab|brand)$/;

/** Whether a comma stands before the phrase at hand, and a firm before that. */
const isBehindFirm = (sentence: Chunking): boolean => {
  const [firm, comma] = sentence.phrases.slice(-2);
  return comma?.kind === 'comma' && firm?.kind === 'noun' && sentence.isTyped('company', firm.heads);
};

/** The model that stands first of what modifies a phrase; null for none. */
const modelOf = (sentence: Chunking, modifiers: readonly number[]): number | null =>
  modifiers.find((name) => sentence.isTyped('model', [name])) ?? null;

/** What only one of a kind has. */
const ONE = /^(?:an?|\d[\d.]*[bt]|new|newest|latest|first|next)$/;

const tellsKind = (sentence: Chunking, { heads, noun }: Draft): boolean =>
  noun === null ? heads.some((name) => hasRole(sentence.entityOf(name), 'architecture')) : KIND_OF.has(noun);
