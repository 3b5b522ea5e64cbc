/** Rules made ready: read once, found by the verb or word that they hang on. */
import { RELATIONS, type RelationType } from '../../../graph/ontology.ts';
import { remember } from '../../../graph/remember.ts';
import type { Lexeme, Token } from '../../document.ts';
import { ROLE_WORDS } from '../../lexicon/cues.ts';
import { ofWord } from '../../syntax/lexemes.ts';
import type { RuleVerbs } from '../../syntax/phrases/kinds.ts';
import type { RelationRules, Rule } from '../rule.ts';
import { anchorOf, type Line, linesOf, type RuleIndex } from './indexing.ts';
import { asksFor, clauseNeeds, type Needs, Patterns, phraseNeeds } from './needs.ts';
import { type ClausePattern, type Pattern, type PhrasePattern, readPattern } from './pattern.ts';

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
  /** As of a `Line`. */
  readonly deed: boolean;
  readonly needs: Needs;
}

export type AtWord = Patterns<Ready<PhrasePattern>>;

export interface RuleNet {
  /** Clause patterns by verb lemma ("take_over"). */
  readonly atVerb: (verb: string) => Patterns<Ready<ClausePattern>>;
  /** Phrase patterns that are found by a token, their rarest word: by its lemma, its own form, or as a word for a role. */
  readonly atWord: (token: Token) => AtWord;
  /** Phrase patterns that are found by a possessive. */
  readonly atPossessive: AtWord;
  /** Phrase patterns of names alone. */
  readonly atName: AtWord;
  readonly verbs: RuleVerbs;
}

/** Compiles rules into one net. A pattern is read when its word first comes up. @param index as `indexRules` gives it */
export function compileRules(relations: readonly RelationRules[], index: RuleIndex): RuleNet {
  const lines = linesOf(relations);
  const read: Ready<Pattern>[] = [];
  const patterns = (places: readonly number[] = []): readonly Ready<Pattern>[] =>
    places.map((at) => {
      read[at] ??= readyOf(lines[at]!);
      return read[at];
    });
  const [byVerb, byWord, forms] = [new Map(index.verbs), new Map(index.words), new Map(index.forms)];
  return {
    atVerb: remember((verb) => new Patterns(patterns(byVerb.get(verb)).filter(isOfClause))),
    atWord: ofWord((word) => {
      const found = [
        byWord.get(word.lemma),
        byWord.get(ownForm(word)),
        ROLE_WORDS.has(word.lemma) ? index.roles : undefined,
      ];
      return found.some(Boolean) ? new Patterns(found.flatMap(patterns).filter(isOfPhrase)) : NOTHING;
    }),
    atPossessive: new Patterns(patterns(byWord.get("'s")).filter(isOfPhrase)),
    atName: new Patterns(patterns(index.names).filter(isOfPhrase)),
    verbs: { lemma: ofWord(({ lower }) => forms.get(lower) ?? ''), hasParticle: (verb) => byVerb.has(verb) },
  };
}

function readyOf({ type, rule, text, deed }: Line): Ready<Pattern> {
  const pattern = readPattern(text);
  const open = OPEN.has(type);
  if (pattern.kind === 'clause') {
    const hasObject = RELATIONS[type].symmetric || asksFor(pattern, 'O');
    return { type, rule, pattern, anchor: 0, hasObject, deed, needs: clauseNeeds(pattern, open), open };
  }
  const anchor = anchorOf(pattern);
  const needs = phraseNeeds(pattern, anchor, type);
  return { type, rule, pattern, anchor, hasObject: asksFor(pattern, 'O'), deed, needs, open };
}

const isOfClause = (ready: Ready<Pattern>): ready is Ready<ClausePattern> => ready.pattern.kind === 'clause';
const isOfPhrase = (ready: Ready<Pattern>): ready is Ready<PhrasePattern> => ready.pattern.kind === 'phrase';

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
