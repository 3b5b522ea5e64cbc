/**
 * The pattern language of the relation rules. A pattern is one line; there are two kinds.
 *
 * A clause pattern says who does what to whom, and is matched against parsed clauses, so that passives, lists, relative
 * clauses, participles and headlines are read by the same line:
 *
 *     S acquire|buy O                         subject, verb (any form of these lemmas), object
 *     S:company invest in O:company           a preposition and its noun phrase
 *     S enter deal|agreement with O           a common noun as object
 *     O raise * from S                        any object, or none
 *     S go - with O                           no object: not "went public with"
 *     S rent O to -                           no phrase with this preposition: not "rents Lark to Acme"
 *     S lead O's round|funding                a possessor, and the noun that it has
 *     S be available on|via O                 an adjective or noun after "be"
 *     S's staff|engineer use O                whose they are, also behind the noun: "engineers at Acme"
 *     S beat O [on B:benchmark]               brackets: where present
 *     S blast O's?                            a name, or whatever it has: "blasted Acme's new prices"
 *     S's? blast O                            a name, or who speaks for it: "Acme's lawyers" (organs.ts)
 *     S pay $ for O                           an amount of money or of things: "$40 million", "20,000"
 *     S award O as contract                   "as" also stands for a second object: "awarded Acme a contract"
 *
 * A phrase pattern is matched against tokens as they stand, and starts with a quote mark:
 *
 *     "S 's acquisition|purchase of O         names, lemmas, possessives, in this order
 *     "P:person , <role> of|at S              <role>: a word for a position
 *     "S 's <thing> , O                       <thing>: a noun for what is made; <firm>: for a firm (noun-classes.ts)
 *     "S ~ deal with O                        ~: up to four words that are no verb and no name
 *     "S partnership? with O                  ?: may be left out
 *     "O raise ... lead by S                  ...: whatever stands between, up to a semicolon
 *     "S! ( O )                               !: one name alone, no list
 *     "S #rival O                             #: the word as a noun, no form of the verb
 *     "lawsuit against O                      no S: whoever the sentence is about
 *     "<S:model> under O:license              no S in these words: the model that they are said of
 *     "<O:model> points behind S:model        no O in these words: it is what they are said of
 *
 * A noun pattern stands for the many patterns in which a noun ties two names; see `nouns.ts`:
 *
 *     S = investor|backer in|of O             "O's backers include S", "S, an investor in O,"
 *     S -> purchase|takeover of O             "S's purchase of O", "S announced a takeover of O"
 *     S >> grant|money to O                   "S awarded O a grant", "O got money from S"
 *
 * A clause pattern of a symmetric relation without O relates the names of its subject: "A and B announced a partnership".
 *
 * S is the relation's subject and O its object, B the benchmark; each stands for a name or a list of names of the
 * types after the colon, or of the one role (`lexicon/roles.ts`), else of the types that the ontology allows.
 */
import { ENTITY_TYPES, type EntityType } from '../../../graph/ontology.ts';
import { remember } from '../../../graph/remember.ts';
import { ROLES, type Role } from '../../lexicon/roles.ts';
import { NOUN_CLASSES } from './noun-classes.ts';

export type SlotName = 'S' | 'O' | 'B';

export interface Slot {
  readonly slot: SlotName;
  /** Null: as the ontology allows. */
  readonly types: ReadonlySet<EntityType> | null;
  /** Takes only things of this role, of whatever type. */
  readonly role: Role | null;
  /** Takes one name, no list. */
  readonly single: boolean;
  /** Takes whatever a name has as that name. */
  readonly owning: boolean;
}

export type Argument =
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'noun'; readonly lemmas: ReadonlySet<string> }
  | { readonly kind: 'owned'; readonly slot: Slot; readonly lemmas: ReadonlySet<string> }
  | { readonly kind: 'any' }
  | { readonly kind: 'none' }
  | { readonly kind: 'amount' };

export interface PrepositionPattern {
  readonly prepositions: ReadonlySet<string>;
  readonly argument: Argument;
  readonly optional: boolean;
}

export interface ClausePattern {
  readonly kind: 'clause';
  readonly subject: Argument;
  readonly verbs: readonly string[];
  readonly object: Argument | null;
  readonly preps: readonly PrepositionPattern[];
}

export type PhraseElement =
  | { readonly kind: 'slot'; readonly slot: Slot; readonly optional: boolean }
  | {
      readonly kind: 'words';
      readonly lemmas: ReadonlySet<string>;
      readonly optional: boolean;
      /** Takes these words as nouns alone: "rivals", not "rivaling". */
      readonly noun: boolean;
      /** Whether these are the possessive's and the hyphen's. */
      readonly possessive: boolean;
      readonly hyphen: boolean;
    }
  | { readonly kind: 'role'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly long: boolean };

export interface PhrasePattern {
  readonly kind: 'phrase';
  readonly elements: readonly PhraseElement[];
  /** The subject that the words leave open, where the pattern says of which types it is. */
  readonly implied: Slot | null;
}

export type Pattern = ClausePattern | PhrasePattern;

const PREPOSITIONS = new Set(
  `in on at by for with from to of into onto over under against between among via per through across within without
   after before during like than as alongside about around behind near upon atop versus vs including such off above ahead below beyond inside outside using`.split(
    /\s+/,
  ),
);

const SLOT = /^([SOB])(!?)(?::([a-z|]+))?('s\?)?$/;
const isEntityType = (name: string): name is EntityType => (ENTITY_TYPES as readonly string[]).includes(name);

function readSlot(text: string): Slot | null {
  const match = SLOT.exec(text);
  if (!match) return null;
  const role = ROLES.find((one) => one === match[3]) ?? null;
  const types = role ? undefined : match[3]?.split('|');
  const wrong = types?.find((type) => !isEntityType(type));
  if (wrong) throw new Error(`"${wrong}" is no entity type`);
  return {
    slot: match[1] as SlotName,
    types: types ? new Set(types.filter(isEntityType)) : null,
    role,
    single: match[2] === '!',
    owning: match[4] !== undefined,
  };
}

const alternatives = remember(
  (text): ReadonlySet<string> => new Set(spellings(text).map((word) => word.replaceAll('_', ' '))),
);

/** The words of a text, for a class of nouns all of them, as they may be spelled. */
const spellings = remember((text): readonly string[] => [
  ...new Set(
    text
      .split('|')
      .flatMap((word) => NOUN_CLASSES.get(word) ?? [word])
      .flatMap(spelled),
  ),
]);

const HYPHENS: readonly string[] = ['-', '‑', '‐'];

/** A word with its British spelling beside the American one, in which the rules are written: "standardise", "favour". */
function spelled(word: string): readonly string[] {
  if (word === '-') return HYPHENS;
  return /z|^favor/.test(word)
    ? [word, word.replace(/([iy])z(?=e|ing|ation)/, '$1s').replace(/^favor/, 'favour')]
    : [word];
}

const wordsOf = remember((text): ReadonlySet<string> => new Set(spellings(text)));
const PIPE: ReadonlySet<string> = new Set('|');

/** Reads the argument that starts at `words[at]`; "O's round" takes two words. */
function readArgument(words: readonly string[], at: number): { argument: Argument; next: number } {
  const word = words[at];
  if (word === undefined) throw new Error('an argument is missing at its end');
  if (word === '*') return { argument: { kind: 'any' }, next: at + 1 };
  if (word === '$') return { argument: { kind: 'amount' }, next: at + 1 };
  if (word === '-') return { argument: { kind: 'none' }, next: at + 1 };
  if (word.endsWith("'s")) {
    const slot = readSlot(word.slice(0, -2));
    if (!slot) throw new Error('only S, O or B can own something');
    return { argument: { kind: 'owned', slot, lemmas: alternatives(words[at + 1] ?? '') }, next: at + 2 };
  }
  const slot = readSlot(word);
  if (slot) return { argument: { kind: 'slot', slot }, next: at + 1 };
  return { argument: { kind: 'noun', lemmas: alternatives(word) }, next: at + 1 };
}

const isPreposition = remember((word) => word.split('|').every((part) => PREPOSITIONS.has(part)));

function readClause(pattern: string): ClausePattern {
  const words = pattern.trim().split(/\s+/);
  const plain = pattern.replace(/[[\]]/g, '').trim().split(/\s+/);
  const { argument: subject, next } = readArgument(words, 0);
  const verbs = spellings(words[next] ?? '');
  if (verbs[0] === '') throw new Error('the verb is missing');
  let at = next + 1;
  let object: Argument | null = null;
  const preps: PrepositionPattern[] = [];
  while (at < words.length) {
    const optional = words[at]!.startsWith('[');
    const word = words[at]!.replace(/^\[/, '');
    if (isPreposition(word)) {
      const read = readArgument(plain, at + 1);
      preps.push({ prepositions: new Set(word.split('|')), argument: read.argument, optional });
      at = read.next;
    } else if (object === null && preps.length === 0) {
      const read = readArgument(words, at);
      object = read.argument;
      at = read.next;
    } else throw new Error(`"${word}" is no preposition`);
  }
  return { kind: 'clause', subject, verbs, object, preps };
}

/** Reads one word of a phrase; the same ones make up most patterns. */
const elementOf = remember((raw): PhraseElement => {
  if (raw === '~' || raw === '...') return { kind: 'gap', long: raw === '...' };
  const optional = raw.length > 1 && raw.endsWith('?');
  const word = optional ? raw.slice(0, -1) : raw;
  if (word === '<role>') return { kind: 'role', optional };
  const slot = readSlot(word);
  if (slot) return { kind: 'slot', slot, optional };
  const noun = word.length > 1 && word.startsWith('#');
  const lemmas = word === '|' ? PIPE : wordsOf(noun ? word.slice(1) : word);
  return { kind: 'words', lemmas, optional, noun, possessive: lemmas.has("'s"), hyphen: lemmas.has('-') };
});

function readPhrase(pattern: string): PhrasePattern {
  const words = pattern.slice(1).trim().split(/\s+/);
  const implied = /^<([SO]:.+)>$/.exec(words[0]!)?.[1];
  const elements = words.slice(implied ? 1 : 0).map(elementOf);
  return { kind: 'phrase', elements, implied: implied ? readSlot(implied) : null };
}

/**
 * Reads one pattern.
 * @throws Error that quotes the pattern, where it does not follow the language.
 */
export function readPattern(pattern: string): Pattern {
  try {
    return pattern.startsWith('"') ? readPhrase(pattern) : readClause(pattern);
  } catch (error) {
    throw new Error(`pattern "${pattern}": ${(error as Error).message}`);
  }
}
