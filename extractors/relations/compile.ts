/** Rules made ready: read once, found by the verb or word that they hang on. */
import { RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { type Lexeme, Tag, type Token } from '../document.ts';
import { ROLE_WORDS } from '../lexicon/cues.ts';
import { ofWord } from '../syntax/lexemes.ts';
import type { RuleVerbs } from '../syntax/phrases/kinds.ts';
import { isVerbal, verbForms, wordKnowledge } from '../syntax/words.ts';
import { asksFor, clauseNeeds, type Needs, Patterns, phraseNeeds } from './needs.ts';
import { expanded, isDeed } from './nouns.ts';
import { type ClausePattern, type PhrasePattern, readPattern } from './pattern.ts';
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
  /** Index of the element that a phrase pattern is found by. */
  readonly anchor: number;
  /** Whether the pattern asks for an object; one that it leaves out is implied. */
  readonly hasObject: boolean;
  /** Whether it hangs on a noun for what is done, so that the words around that noun say how the deed stands. */
  readonly deed: boolean;
  readonly needs: Needs;
}

export type AtWord = Patterns<Ready<PhrasePattern>>;

export interface RuleNet {
  /** Clause patterns by verb lemma ("take_over"). */
  readonly atVerb: ReadonlyMap<string, Patterns<Ready<ClausePattern>>>;
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
  return role >= 0 ? role : (words[0] ?? 0);
}

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
      for (const [text, deed] of rule.patterns.flatMap((line) => {
        const deed = isDeed(line);
        return expanded(line).map((one) => [one, deed] as const);
      })) {
        const pattern = readPattern(text);
        const open = OPEN.has(type);
        if (pattern.kind === 'clause') {
          const needs = clauseNeeds(pattern, open);
          const hasObject = RELATIONS[type].symmetric || asksFor(pattern, 'O');
          const ready = { type, rule, pattern, anchor: 0, hasObject, deed, needs, open };
          for (const verb of pattern.verbs) {
            add(byVerb, verb, ready);
            const plain = verb.replace(/_.*/s, '');
            const isAdjective =
              (wordKnowledge(plain).tags & (Tag.Adjective | Tag.Verb)) === Tag.Adjective && !isVerbal(plain);
            if (plain !== 'be' && plain !== 'have' && !isAdjective)
              for (const form of verbForms(plain)) if (!forms.has(form)) forms.set(form, plain);
          }
          continue;
        }
        const anchor = anchorOf(pattern);
        const needs = phraseNeeds(pattern, anchor, type);
        const ready = { type, rule, pattern, anchor, hasObject: asksFor(pattern, 'O'), deed, needs, open };
        const element = pattern.elements[anchor]!;
        if (element.kind === 'words') for (const lemma of element.lemmas) add(byWord, lemma, ready);
        else (element.kind === 'role' ? byRole : byName).push(ready);
      }
  const atVerb = new Map([...byVerb].map(([verb, patterns]) => [verb, new Patterns(patterns)]));
  return {
    atVerb,
    atWord: ofWord((word) => {
      const found = [
        byWord.get(word.lemma),
        byWord.get(ownForm(word)),
        ROLE_WORDS.has(word.lemma) ? byRole : undefined,
      ];
      return found.some(Boolean) ? new Patterns(found.flatMap((patterns) => patterns ?? [])) : NOTHING;
    }),
    atPossessive: new Patterns(byWord.get("'s") ?? []),
    atName: new Patterns(byName),
    verbs: { lemma: ofWord(({ lower }) => forms.get(lower) ?? ''), hasParticle: (verb) => byVerb.has(verb) },
  };
}

const NOTHING: AtWord = new Patterns([]);

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
