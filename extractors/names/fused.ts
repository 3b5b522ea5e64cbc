/** Known families with their version in one word: "Qwen3", "Llama4". */
import { fold } from '../../graph/names.ts';
import type { EntityType } from '../../graph/ontology.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import { ofWord } from '../syntax/lexemes.ts';
import { extendDesignation } from './designation.ts';
import type { Found, Line } from './found.ts';

/** Types whose names go on with versions and the like. */
export const VERSIONED: ReadonlySet<EntityType> = new Set([
  'model',
  'product',
  'hardware',
  'benchmark',
  'dataset',
  'technique',
]);

const FUSED = /^(\p{L}{2,}?)[vV]?(\d[\d.]*[a-z]?)$/u;

/** The lexicon's family in a word that fuses it with a version: "Qwen" of "Qwen3". */
export const fusedBase = (line: Line, text: string): LexiconEntry | null => baseOf(line, fusedFamily(text));

const fusedFamily = (text: string): string => FUSED.exec(text)?.[1] ?? '';
const fusedFamilyOf = ofWord(({ text }) => fusedFamily(text));

function baseOf({ lexicon }: Line, family: string): LexiconEntry | null {
  const base = family ? lexicon.trie.lookup(family) : null;
  return base && !isEveryday(base, family) && (VERSIONED.has(base.type) || lexicon.makesModels(base)) ? base : null;
}

/** "Qwen3", "Llama4": a known family with its version in one word. */
export function fusedName(line: Line, at: number): Found | null {
  const base = baseOf(line, fusedFamilyOf(line.tokens[at]!));
  if (!base) return null;
  const extension = extendDesignation(line.tokens, at, false, true);
  const type = VERSIONED.has(base.type) ? base.type : 'model';
  return line.make(at, extension.last, { base, type, kinds: ['version', ...extension.kinds] });
}

/** Whether the list marks this form of a name as an everyday word. */
export const isEveryday = ({ ambiguous, ambiguousAliases }: LexiconEntry, words: string): boolean =>
  ambiguous || ambiguousAliases.some((alias) => fold(alias) === fold(words));
