/** Rules made ready: read once, found by the verb or word that they hang on. */
import { ENTITY_TYPES, type EntityType, RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { type Lexeme, Tag, type Token } from '../document.ts';
import { ROLE_WORDS } from '../lexicon/cues.ts';
import { ofWord } from '../syntax/lexemes.ts';
import type { RuleVerbs } from '../syntax/phrases/kinds.ts';
import { isVerbal, verbForms, wordKnowledge } from '../syntax/words.ts';
import { expanded, isDeed } from './nouns.ts';
import { type ClausePattern, type PhrasePattern, readPattern, type SlotName } from './pattern.ts';
import type { RelationRules, Rule } from './rule.ts';

/** Relations of things, which a digest states without naming the thing again. */
const OPEN: ReadonlySet<RelationType> = new Set([
  'runs_on',
  'uses',
  'based_on',
  'available_on',
  'licensed_under',
  'scores_on',
  'beats',
  'matches',
]);

export interface Ready<P> {
  readonly type: RelationType;
  /** Whether a clause may leave the thing open that it speaks of. */
  readonly open: boolean;
  readonly rule: Rule;
  readonly pattern: P;
  /** Index of the element that the pattern is found by; for a clause pattern 0. */
  readonly anchor: number;
  /** Whether the pattern asks for a subject, and for an object; what it leaves out is implied. */
  readonly hasSubject: boolean;
  readonly hasObject: boolean;
  /** Whether it hangs on a noun for what is done, so that the words around that noun say how the deed stands. */
  readonly deed: boolean;
  /** For each slot that it asks for, a set of `typeBit`s, one of which a name must have: without it nothing can come of it. */
  readonly needs: readonly number[];
}

/** A type as a bit: what a sentence names is a set of them. */
export const typeBit = (type: EntityType): number => 1 << ENTITY_TYPES.indexOf(type);
const bitsOf = (types: Iterable<EntityType>): number => [...types].reduce((bits, type) => bits | typeBit(type), 0);

/** What the slots of a pattern take of what the ontology allows. */
function needsOf(pattern: PhrasePattern, type: RelationType): readonly number[] {
  const { subject, object, symmetric } = RELATIONS[type];
  const both = [...subject, ...object];
  const allowed = { S: symmetric ? both : subject, O: symmetric ? both : object, B: ENTITY_TYPES };
  return pattern.elements.flatMap((element) => {
    if (element.kind !== 'slot' || element.optional) return [];
    const { slot, types } = element.slot;
    return [bitsOf(allowed[slot]) & (types ? bitsOf(types) : -1)];
  });
}

type Patterns = readonly Ready<PhrasePattern>[];

/** The phrase patterns that one word finds. Sentences name few mixtures of types: what fits one is worked out once. */
export class AtWord {
  readonly #all: Patterns;
  readonly #fitting = new Map<number, Patterns>();

  constructor(all: Patterns) {
    this.#all = all;
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /**
   * The patterns to try in a sentence that names things of some types (a set of `typeBit`s).
   * @param one it names one thing alone, so that only patterns that leave an end out can match
   */
  fitting(types: number, one: boolean): Patterns {
    const key = one ? -types : types;
    const found = this.#fitting.get(key);
    if (found) return found;
    const fresh = this.#all.filter(
      ({ needs, hasSubject, hasObject }) =>
        !(one && hasSubject && hasObject) && needs.every((need) => (need & types) !== 0),
    );
    this.#fitting.set(key, fresh);
    return fresh;
  }
}

export interface RuleNet {
  /** Clause patterns by verb lemma ("take_over"). */
  readonly byVerb: ReadonlyMap<string, readonly Ready<ClausePattern>[]>;
  /** Phrase patterns that are found by a token, their rarest word: by its lemma, its own form, or as a word for a role. */
  readonly atWord: (token: Token) => AtWord;
  /** Phrase patterns that are found by a possessive. */
  readonly atPossessive: AtWord;
  /** Phrase patterns of names alone. */
  readonly atName: AtWord;
  readonly verbs: RuleVerbs;
}

/** Words too frequent to find a pattern by, if it has another. */
const FREQUENT = new Set("'s of by in on to with and , : ( ) - for from at the a".split(' '));

function anchorOf(pattern: PhrasePattern): number {
  const words = pattern.elements.flatMap((element, index) =>
    element.kind === 'words' && !element.optional ? [index] : [],
  );
  const rare = words.find((index) => {
    const element = pattern.elements[index]!;
    return element.kind === 'words' && ![...element.lemmas].some((lemma) => FREQUENT.has(lemma));
  });
  if (rare !== undefined) return rare;
  const role = pattern.elements.findIndex((element) => element.kind === 'role');
  return role >= 0 ? role : (words[0] ?? -1);
}

const asksFor = (pattern: ClausePattern | PhrasePattern, slot: SlotName): boolean =>
  pattern.kind === 'clause' ||
  pattern.elements.some((element) => element.kind === 'slot' && element.slot.slot === slot);

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Compiles rules into one net.
 * @throws Error that quotes the pattern, where one breaks the language.
 */
export function compileRules(relations: readonly RelationRules[]): RuleNet {
  const byVerb = new Map<string, Ready<ClausePattern>[]>();
  const byWord = new Map<string, Ready<PhrasePattern>[]>();
  const byRole: Ready<PhrasePattern>[] = [];
  const byName: Ready<PhrasePattern>[] = [];
  /** Forms of all verbs of the rules, to their lemma. */
  const forms = new Map<string, string>();
  for (const { type, rules } of relations)
    for (const rule of rules)
      for (const [text, deed] of rule.patterns.flatMap((line) =>
        expanded(line).map((one) => [one, isDeed(line)] as const),
      )) {
        const pattern = readPattern(text);
        const needs = pattern.kind === 'phrase' ? needsOf(pattern, type) : [];
        const asks = {
          hasSubject: asksFor(pattern, 'S'),
          hasObject: asksFor(pattern, 'O'),
          deed,
          needs,
          open: OPEN.has(type),
        };
        if (pattern.kind === 'clause') {
          for (const verb of pattern.verbs) {
            add(byVerb, verb, { type, rule, pattern, anchor: 0, ...asks });
            const plain = verb.replace(/_.*/s, '');
            const isAdjective =
              (wordKnowledge(plain).tags & (Tag.Adjective | Tag.Verb)) === Tag.Adjective && !isVerbal(plain);
            if (plain !== 'be' && plain !== 'have' && !isAdjective)
              for (const form of verbForms(plain)) if (!forms.has(form)) forms.set(form, plain);
          }
          continue;
        }
        const anchor = anchorOf(pattern);
        const element = pattern.elements[anchor];
        if (element?.kind === 'words')
          for (const lemma of element.lemmas) add(byWord, lemma, { type, rule, pattern, anchor, ...asks });
        else if (element?.kind === 'role') byRole.push({ type, rule, pattern, anchor, ...asks });
        else byName.push({ type, rule, pattern, anchor: 0, ...asks });
      }
  return {
    byVerb,
    atWord: ofWord((word) => {
      const found = [
        byWord.get(word.lemma),
        byWord.get(ownForm(word)),
        ROLE_WORDS.has(word.lemma) ? byRole : undefined,
      ];
      return found.some(Boolean) ? new AtWord(found.flatMap((patterns) => patterns ?? [])) : NOTHING;
    }),
    atPossessive: new AtWord(byWord.get("'s") ?? []),
    atName: new AtWord(byName),
    verbs: { lemma: ofWord(({ lower }) => forms.get(lower) ?? ''), hasParticle: (verb) => byVerb.has(verb) },
  };
}

const NOTHING = new AtWord([]);

/** The word as it stands where that is not its lemma: patterns may hang on "using", not on "use". */
function ownForm({ lemma, lower }: Lexeme): string {
  if (lower === lemma && !lower.includes('’')) return '';
  const word = lower.replace('’', "'");
  return word === lemma ? '' : word;
}

/** Whether the ontology allows these types at the ends of a relation. */
export function allows(type: RelationType, subject: string, object: string): boolean {
  const kind = RELATIONS[type];
  const has = (types: readonly string[], name: string): boolean => types.includes(name);
  return (
    (has(kind.subject, subject) && has(kind.object, object)) ||
    (kind.symmetric && has(kind.subject, object) && has(kind.object, subject))
  );
}
