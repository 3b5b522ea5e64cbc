/** The names of a document, arranged for questions about what stands near a quantity. */
import type { EntityType } from '../../../graph/ontology.ts';
import {
  type Document,
  type Mention,
  type Quantity,
  type Sentence,
  type Span,
  Tag,
  type TimeExpression,
} from '../../document.ts';
import { Headings } from '../../headings.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { isHeadOf } from './heads.ts';
import { FIRM, THING } from './measures.ts';
import { isObject } from './object.ts';
import { isJoined, isKindOf, partOf } from './part.ts';
import type { Part } from './preceding.ts';

/** A mention with its part in the sentence. */
export interface Name extends Mention {
  readonly type: EntityType;
  readonly part: Part;
  /** Whether it follows another name in a list ("Acme and Bolt"). */
  readonly joined: boolean;
  /** Whether it is the object of a verb ("acquired Bolt"). */
  readonly object: boolean;
  /** Where the round bracket ends that it stands in as an aside; null for none. */
  readonly bracketEnd: number | null;
}

export interface Scene {
  readonly doc: Document;
  /** The names of a sentence, by its index, in text order. */
  readonly names: (sentence: number) => readonly Name[];
  /** The quantities of each sentence. */
  readonly quantities: readonly (readonly Quantity[])[];
  /** Times that are no part of a name ("AIME 2024"). */
  readonly times: readonly (readonly TimeExpression[])[];
  /** The mentions of models whose names carry a size ("Gemma 4 31B"), in text order. */
  readonly sized: readonly Mention[];
  readonly headings: Headings;
}

const SIZE = /\d[BMT](?![a-z])/i;

/** Arranges names, quantities and times of a document by sentence. */
export function scene(doc: Document): Scene {
  const rows = bySentence(doc, doc.mentions);
  const times = bySentence(doc, doc.times).map((row, index) =>
    row.filter((time) => !rows[index]!.some((name) => name.start < time.end && time.start < name.end)),
  );
  const sized = doc.mentions.filter(({ entity }) => {
    const { type, name } = doc.entities[entity]!;
    return type === 'model' && SIZE.test(name);
  });
  const known: (readonly Name[])[] = [];
  return {
    doc,
    names: (sentence) => (known[sentence] ??= namesOf(doc, sentence, rows[sentence]!)),
    headings: new Headings(doc),
    quantities: bySentence(doc, doc.quantities),
    times,
    sized,
  };
}

function bySentence<T extends { readonly sentence: number }>(
  doc: Document,
  items: readonly T[],
): readonly (readonly T[])[] {
  const rows: T[][] = doc.sentences.map(() => []);
  for (const item of items) rows[item.sentence]?.push(item);
  return rows;
}

/** Who may tell of others: "Valora ranks Zephyra first"; a model that "ranks first" does so itself. */
const TELLERS: ReadonlySet<EntityType> = new Set(['company', 'organization', 'person', 'source', 'benchmark', 'paper']);

/** A mention as a name of the scene. */
export const nameOf = (
  { start, end, text, sentence, by, others }: Mention,
  { entity, type, joined, part, object, bracketEnd }: Omit<Name, Exclude<keyof Mention, 'entity'>>,
): Name => ({ start, end, text, entity, sentence, by, others, type, joined, part, object, bracketEnd });

function namesOf(doc: Document, index: number, row: readonly Mention[]): readonly Name[] {
  const sentence = doc.sentences[index]!;
  const brackets = bracketsOf(sentence);
  const names: Name[] = [];
  for (const [at, mention] of row.entries()) {
    const bracket = brackets.find(({ start, end }) => start < mention.start && end >= mention.end);
    // "Prices stay at $5 (@acme)": the account that a sentence is quoted from.
    if (bracket && mention.text.startsWith('@')) continue;
    // "Zephyra (27B, MIT) and Lumora": a list goes on over what brackets tell.
    const previous = bracket ? names.at(-1) : (names.findLast((name) => !isWithin(brackets, name)) ?? names.at(-1));
    const { type } = doc.entities[mention.entity]!;
    // "92% on GridBench, Zephyra 87%": what is tested is listed with no test.
    const isTested = previous?.type === 'benchmark' && THING.includes(type);
    const joined = previous !== undefined && !isTested && isJoined(sentence, previous, mention);
    const given = joined ? previous.part : partOf(sentence, mention, previous, row[at + 1]);
    const sets = !joined && FIRM.includes(type) && isSetting(sentence, mention);
    const acts = sets || (given === 'governed' && !joined && isActing(doc, sentence, mention));
    const own = acts ? 'free' : given === 'free' && isIncluded(doc, sentence, mention) ? 'governed' : given;
    const next = row[at + 1];
    // "Zephyra's GridBench score": a model owns no benchmark.
    const ofScore = own === 'owner' && next && THING.includes(type) && doc.entities[next.entity]!.type === 'benchmark';
    // "Acme's US sales": a firm owns no country.
    const abroad =
      next &&
      type !== 'place' &&
      doc.entities[next.entity]!.type === 'place' &&
      /^['’]s? $/.test(doc.text.slice(mention.end, next.start));
    // "Bolt has built a KettleQuant model": a method before what uses it.
    const usedIn = type === 'technique' && own !== 'compared' && isKindOf(sentence, mention);
    const part = usedIn ? 'owner' : ofScore || abroad || (own === 'teller' && !TELLERS.has(type)) ? 'free' : own;
    const object = joined ? previous.object : isObject(sentence, mention);
    const isGloss = bracket && bracket.start + 1 === mention.start && bracket.end - 1 === mention.end;
    // "Less Is More (LIM)": where the long form is no name, the short one stands for it.
    const aside = isGloss && !(previous && previous.end >= bracket.start - 1) ? undefined : bracket;
    names.push(nameOf(mention, { entity: mention.entity, type, joined, part, object, bracketEnd: aside?.end ?? null }));
  }
  return names;
}

/** How many words may stand between a subject and its verb: "Acme has also sold". */
const VERB_REACH = 4;

/** "Under the new terms Acme commits": what follows an opening phrase without a comma acts all the same. */
function isActing(doc: Document, { index, tokens }: Sentence, { start, end }: Mention): boolean {
  if (!(tokens[0]!.tags & Tag.Preposition)) return false;
  const behind = firstFrom(tokens, end);
  const group = tokens.slice(behind, behind + VERB_REACH);
  const verbs = group.filter(({ tags }, at) =>
    group.slice(0, at).every((before) => before.tags & (Tag.Auxiliary | Tag.Adverb)) ? tags & Tag.Verb : 0,
  );
  return doc.clauses[index]!.some(
    ({ form, passive, verb, subject }) =>
      form === 'finite' && !passive && verbs.some(({ lemma }) => lemma === verb) && isHeadOf(doc, subject, { start }),
  );
}

/** "including a new Quillo panel and Bolt widgets": whether a name stands in a list of what is included. */
function isIncluded({ clauses }: Document, { index, tokens }: Sentence, { start }: Mention): boolean {
  const at = firstFrom(tokens, start);
  return clauses[index]!.some(({ preps }) =>
    preps.some(
      ({ preposition, list }) =>
        preposition === 'including' && list.some(({ first, last }) => first <= at && at <= last),
    ),
  );
}

/** "At Acme, revenue rose", "...; at Bolt the figure is $2M": whether a name says of whom the words behind it are. */
function isSetting({ tokens }: Sentence, { start, end }: Mention): boolean {
  const at = firstFrom(tokens, start) - 1;
  if (tokens[at]?.lower !== 'at') return false;
  const before = tokens[at - 1];
  if (before && !/^(?:[;:—–]|and|but|while|whereas)$/.test(before.lower)) return false;
  const behind = tokens[firstFrom(tokens, end)];
  return behind !== undefined && (behind.text === ',' || (behind.tags & Tag.Determiner) !== 0);
}

/** The outermost round brackets of a sentence that are closed in it. */
const isWithin = (brackets: readonly Span[], { start, end }: Span): boolean =>
  brackets.some((bracket) => bracket.start < start && bracket.end >= end);

function bracketsOf({ tokens }: Sentence): readonly Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const token of tokens) {
    if (token.text === '(' && depth++ === 0) start = token.start;
    else if (token.text === ')' && depth > 0 && --depth === 0) found.push({ start, end: token.end });
  }
  return found;
}
