/** Which words the patterns of rules hang on. */
import type { RelationType } from '../../../graph/ontology.ts';
import { Tag } from '../../document.ts';
import { isVerbal, verbForms, wordKnowledge } from '../../syntax/words.ts';
import type { RelationRules, Rule } from '../rule.ts';
import { expanded, isDeed } from './nouns.ts';
import { type PhrasePattern, readPattern } from './pattern.ts';

/** A pattern that has not been read yet. */
export interface Line {
  readonly type: RelationType;
  readonly rule: Rule;
  readonly text: string;
  /** Whether it hangs on a noun for what is done, so that the words around that noun say how the deed stands. */
  readonly deed: boolean;
}

/** All patterns of rules, noun patterns expanded. */
export const linesOf = (relations: readonly RelationRules[]): readonly Line[] =>
  relations.flatMap(({ type, rules }) =>
    rules.flatMap((rule) =>
      rule.patterns.flatMap((line) => {
        const deed = isDeed(line);
        return expanded(line).map((text): Line => ({ type, rule, text, deed }));
      }),
    ),
  );

/** A word, and the places of its patterns in `linesOf`. */
type Entry = readonly [word: string, patterns: readonly number[]];

/** Where the patterns of a word stand among all; plain data, which can be kept. */
export interface RuleIndex {
  /** Clause patterns by verb lemma ("take_over"). */
  readonly verbs: readonly Entry[];
  /** Phrase patterns by the word that they are found by. */
  readonly words: readonly Entry[];
  /** Phrase patterns that are found by a word for a role, and those of names alone. */
  readonly roles: readonly number[];
  readonly names: readonly number[];
  /** Forms of all verbs of the rules, each with its lemma. */
  readonly forms: readonly (readonly [form: string, lemma: string])[];
}

/** Words too frequent to find a pattern by, if it has another. */
const FREQUENT = new Set("'s of by in on to with and , : ( ) - for from at the a".split(' '));

/** The element that a phrase pattern is found by: its rarest word. */
export function anchorOf(pattern: PhrasePattern): number {
  const words = pattern.elements.flatMap((element, index) =>
    element.kind === 'words' && !element.optional ? [index] : [],
  );
  const rare = words.find((index) => {
    const element = pattern.elements[index]!;
    return element.kind === 'words' && ![...element.lemmas].some((lemma) => FREQUENT.has(lemma));
  });
  if (rare !== undefined) return rare;
  const role = pattern.elements.findIndex((element) => element.kind === 'role');
  return role >= 0 ? role : (words[0] ?? 0);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Indexes rules.
 * @throws Error that quotes the pattern, where one breaks the language.
 */
export function indexRules(relations: readonly RelationRules[]): RuleIndex {
  const verbs = new Map<string, number[]>();
  const words = new Map<string, number[]>();
  const roles: number[] = [];
  const names: number[] = [];
  const forms = new Map<string, string>();
  for (const [at, { text }] of linesOf(relations).entries()) {
    const pattern = readPattern(text);
    if (pattern.kind === 'clause') {
      for (const verb of pattern.verbs) {
        add(verbs, verb, at);
        const plain = verb.replace(/_.*/s, '');
        const isAdjective =
          (wordKnowledge(plain).tags & (Tag.Adjective | Tag.Verb)) === Tag.Adjective && !isVerbal(plain);
        if (plain !== 'be' && plain !== 'have' && !isAdjective)
          for (const form of verbForms(plain)) if (!forms.has(form)) forms.set(form, plain);
      }
      continue;
    }
    const element = pattern.elements[anchorOf(pattern)]!;
    if (element.kind === 'words') for (const lemma of element.lemmas) add(words, lemma, at);
    else (element.kind === 'role' ? roles : names).push(at);
  }
  return { verbs: [...verbs], words: [...words], roles, names, forms: [...forms] };
}
