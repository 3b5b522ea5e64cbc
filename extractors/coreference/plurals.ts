/** Words that stand for several things named before: "both", "they", "them", "these models", "the two". */
import type { EntityType } from '../../graph/ontology.ts';
import { type Sentence, Tag, type Token } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { type Types, VAGUE } from './anaphora.ts';

const ACTING: Types = new Set<EntityType>(['model', 'product', 'company', 'hardware']);
/** What people alone do, though firms "work" and "join", too: people first. */
const PEOPLE_FIRST: Types = new Set<EntityType>(['person', ...ACTING]);
const PEOPLE_LAST: Types = new Set<EntityType>([...ACTING, 'person']);
const PERSONAL: ReadonlySet<string> = new Set(
  `work join leave quit depart resign rejoin found co-found cofound meet study teach graduate move run lead head spend
   serve report`.split(/\s+/),
);
const ACTED_ON: Types = new Set<EntityType>(['model', 'product', 'hardware']);

const MODELS: Types = new Set<EntityType>(['model']);
/** What members of a family are called. */
const MEMBERS = /^(?:variants|checkpoints)$/;

/** What people do, rather than what is spoken of. */
export const PEOPLES_VERBS: ReadonlySet<string> = new Set(
  `say report note think believe want hope suggest recommend argue ask claim find feel see know reason attribute remind
   encourage explain describe share`.split(/\s+/),
);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
]);
/** What "the pair" is one of, where more is said of it: "the pair of chips". */
const GROUP = /^(?:pair|duo|trio)$/;
/** Words that such a word or phrase starts with. */
export const PLURALS: ReadonlySet<string> = new Set(['both', 'neither', 'they', 'them', 'the', 'all', 'these']);
/** What may stand before "they" where it opens a clause. */
const OPENING = /^(?:[,;:]|and|that|while|but|because|since|though|although|whereas|yet|so)$/;

export interface Plural {
  readonly last: number;
  readonly types: Types;
  /** How many it stands for; 0 for all of a list. */
  readonly count: number;
  /** Whether something is done to them: then they are none of those who do it. */
  readonly object: boolean;
  /** Whether it may as well be people, or anything else in the plural. */
  readonly vague: boolean;
}

/** The type that a noun in the plural tells: "models", "variants". */
function typesOf(token: Token | undefined): Types | null {
  if (token && MEMBERS.test(token.lower)) return MODELS;
  const type = token && token.tags & Tag.Plural && !VAGUE.has(token.lemma) ? TYPE_NOUNS.get(token.lemma) : undefined;
  return type !== undefined && ACTING.has(type) ? new Set<EntityType>([type]) : null;
}

/** Whether a word says what the models before it do: "are", "outperform". */
const doesSomething = (token: Token | undefined): boolean =>
  token?.spaced === true && (token.tags & (Tag.Verb | Tag.Auxiliary)) !== 0 && !(token.tags & Tag.Gerund);

/** The types of who does what follows a token: people before firms where people mostly do it. */
function actorsAt(tokens: readonly Token[], at: number): Types {
  let verb = at;
  while (tokens[verb] && tokens[verb]!.tags & (Tag.Auxiliary | Tag.Adverb)) verb++;
  if (PERSONAL.has(tokens[verb]?.lemma ?? '')) return PEOPLE_FIRST;
  return tokens[at - 1]?.lower === 'they' ? ACTING : PEOPLE_LAST;
}

/** The word for several things at a token, if there is one. */
export function pluralAt({ tokens }: Sentence, at: number): Plural | null {
  const { lower } = tokens[at]!;
  if (!PLURALS.has(lower)) return null;
  const [before, second, third] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const plain = { last: at, types: actorsAt(tokens, at + 1), count: 0, object: false, vague: false };
  const acted = before !== undefined && (before.tags & Tag.Verb) !== 0;
  const opens = !before || OPENING.test(before.lower) || (before.tags & Tag.Punctuation) !== 0;
  // "both tasks", "both training and ..." are no verbs.
  const acts =
    second !== undefined &&
    (second.tags & (Tag.Verb | Tag.Auxiliary)) !== 0 &&
    (second.tags & (Tag.Plural | Tag.Gerund)) === 0;
  switch (lower) {
    case 'them':
      return acted ? { ...plain, types: ACTED_ON, object: true, vague: true } : null;
    case 'they':
      return opens && acts && !PEOPLES_VERBS.has(second.lemma) ? { ...plain, vague: true } : null;
    case 'neither':
      return opens && second !== undefined && (second.tags & (Tag.Verb | Tag.Auxiliary)) !== 0
        ? { ...plain, count: 2 }
        : null;
    case 'both': {
      const types = typesOf(second);
      if (types) return { ...plain, last: at + 1, types, count: 2 };
      const ends = !second || (second.tags & Tag.Punctuation) !== 0;
      if (acted && ends) return { ...plain, types: ACTED_ON, count: 2, object: true };
      return opens && acts ? { ...plain, count: 2 } : null;
    }
    default: {
      const count = NUMBERS.get(second?.lower ?? '') ?? 0;
      const acting = GROUP.test(second?.lower ?? '') && doesSomething(third);
      if (GROUP.test(second?.lower ?? '') && !acting) return null;
      if (acting) return { ...plain, last: at + 1, types: actorsAt(tokens, at + 2), count };
      if (count > 0) {
        const types = typesOf(third);
        return { ...plain, last: types ? at + 2 : at + 1, types: types ?? actorsAt(tokens, at + 2), count };
      }
      // "across all models" are any models, and so may "the models" be that do not open a sentence.
      const isThese = lower === 'these' || (lower === 'all' && opens) || (at === 0 && doesSomething(third));
      const types = isThese ? typesOf(second) : null;
      return types ? { ...plain, last: at + 1, types } : null;
    }
  }
}
