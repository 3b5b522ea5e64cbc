/** Who says in a story's paragraph what he thinks of what its headline names: "Ada Brook called it the best of its kind." */
import { type Clause, type Document, type Sentence, Tag } from '../../document.ts';
import type { Headings } from '../../headings.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS, MEANS, THINGS } from '../kinds.ts';
import type { Affiliations } from './affiliations.ts';

/** Verbs of opinion about "it" or "the prose": "called it fast", "judged the prose strong". Lemmas. */
const JUDGING =
  /^(?:call|judge|describe|deem|find|rate|praise|applaud|laud|admire|love|like|dismiss|compare|liken|consider)$/;
/** Verbs of what somebody has worked out: "estimated that users save a third". Lemmas. */
const FINDING = /^(?:estimate|show|demonstrate|point_out|caution|find)$/;
/** What an opinion is of where it has no name. */
const OBJECT = /^(?:it|its|this|the|both|them)$/;

/** A judgement of somebody named. */
export interface Judgement {
  readonly person: number;
  readonly of: number;
}

/** What is judged in a sentence that names nothing else: what the headline of its story names as a thing. */
export function judgementsIn(
  doc: Document,
  sentence: Sentence,
  clauses: readonly Clause[],
  headings: Headings,
  affiliations: Affiliations,
): readonly Judgement[] {
  const theme = themeOf(doc, sentence, headings);
  if (theme === null) return [];
  return clauses.flatMap(({ form, passive, verb, subject, first }) => {
    if (form !== 'finite' || passive || sentence.tokens[first]!.tags & Tag.Gerund) return [];
    const [next] = sentence.tokens.slice(first + 1);
    const says =
      (JUDGING.test(verb) && OBJECT.test(next?.lower ?? '')) || (FINDING.test(verb) && next?.lower === 'that');
    if (!says) return [];
    const people = subject.flatMap(({ heads }) => heads.map((index) => doc.mentions[index]!));
    const areNamed = people.every(({ entity, by }) => by !== 'coreference' && doc.entities[entity]!.type === 'person');
    if (people.length === 0 || !areNamed) return [];
    const after = mentionsIn(doc, { start: sentence.tokens[first]!.end, end: sentence.end });
    const isOther = (entity: number): boolean => entity !== theme && isTopical(doc, entity);
    if (after.some(({ entity }) => isOther(entity))) return [];
    return people
      .filter(({ entity }) => !affiliations.hasDone(entity, theme) && !affiliations.isInsider(entity, theme))
      .map(({ entity }) => ({ person: entity, of: theme }));
  });
}

const isTopical = (doc: Document, entity: number): boolean => {
  const { type } = doc.entities[entity]!;
  return THINGS.has(type) || FIRMS.has(type) || MEANS.has(type) || type === 'law' || type === 'person';
};

/** The one thing that the headline of a sentence's story names, else the one that it opens with; null for none. */
function themeOf(doc: Document, sentence: Sentence, headings: Headings): number | null {
  const heading = headings.headline(sentence);
  if (!heading) return null;
  const things = mentionsIn(doc, heading).filter(({ entity }) => {
    const { type } = doc.entities[entity]!;
    return THINGS.has(type) || type === 'technique';
  });
  const [first] = things;
  if (!first) return null;
  const isOne = things.every(({ entity }) => entity === first.entity);
  return isOne || first.start === heading.start ? first.entity : null;
}
