/** Who can be one that reports: outlets and people, firms, and whoever stands behind "sources", "tests", "a reporter". */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Clause, Document, List, Mention, NounPhrase } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { FIRMS } from '../kinds.ts';
import { isForum } from './forums.ts';
import { PLATFORM } from './topic.ts';
import { ANALYSTS, CROWD, FINDINGS, VOICES } from './words.ts';

/** People and outlets: what they tell of is mostly not theirs. */
export const OBSERVERS: ReadonlySet<EntityType> = new Set(['source', 'person']);

/** Whether a mention of this entity, in these words, can be one who reports. */
export function mayReport(doc: Document, entity: number, words: string): boolean {
  const { type, name } = doc.entities[entity]!;
  if (FIRMS.has(type)) return true;
  return (
    OBSERVERS.has(type) && (isForum(words) || !(PLATFORM.test(words) || (type === 'source' && PLATFORM.test(name))))
  );
}

/** "Foo News for 3/4/2026 covers much": whether a mention is of an issue of a newsletter, which sums itself up. */
const isIssue = ({ text }: Document, { end }: Mention): boolean =>
  /^ for (?:(?:early|mid|late)[ -])?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d)/i.test(
    text.slice(end, end + 30),
  );

/** "a model that it says beats Lark": whether a firm speaks, of its own. */
export function speaksOfOwn(doc: Document, { entity, text }: Mention): boolean {
  return /^it$/i.test(text) && FIRMS.has(doc.entities[entity]!.type);
}

/** "Foo Weekly's sources", "a Foo Weekly reporter", "Foo Weekly's tests": who speaks through others. */
function behind(doc: Document, { heads, possessors, modifiers, noun }: NounPhrase): readonly number[] {
  const typeOf = (index: number): EntityType => doc.entities[doc.mentions[index]!.entity]!.type;
  // "Foo Labs' GridBench has Zephyra first": the lab, by its benchmark.
  if (heads.length > 0 && heads.every((index) => typeOf(index) === 'benchmark'))
    return possessors.filter((index) => hasRole(doc.entities[doc.mentions[index]!.entity]!, 'analyst'));
  if (heads.length > 0 || noun === null) return heads;
  const names = [...possessors, ...modifiers];
  // "Foo Labs' GridBench board": of the lab.
  const firms = names.filter((index) => mayReport(doc, doc.mentions[index]!.entity, doc.mentions[index]!.text));
  const own = (firms.length > 0 ? firms : names).slice(-1);
  if (FINDINGS.has(noun)) return own;
  if (ANALYSTS.has(noun)) return own;
  return VOICES.has(noun) ? own.filter((index) => typeOf(index) === 'source') : heads;
}

/** "the folks at Foo Weekly", "numbers from Foo Labs": whose the people or findings are that speak. */
export function principals(doc: Document, { subject, complements }: Clause): List {
  const noun = subject.length === 1 ? subject[0]!.noun : null;
  const crowd = noun !== null && CROWD.has(noun);
  const place = noun !== null && (crowd || VOICES.has(noun) || FINDINGS.has(noun)) ? complements[0] : undefined;
  if (!place) return [];
  if (!crowd && /^(?:at|from|by|of)$/.test(place.preposition)) return place.list;
  // "a thread on Foo Forum", "a story in Foo Weekly": of an outlet, and of nothing that it is on.
  const isOutlet = ({ heads }: NounPhrase): boolean =>
    heads.length > 0 && heads.every((at) => doc.entities[doc.mentions[at]!.entity]!.type === 'source');
  return /^(?:on|in|over)$/.test(place.preposition) && place.list.every(isOutlet) ? place.list : [];
}

/** The entities of a list that can be ones who report. */
export function observers(doc: Document, list: List): readonly number[] {
  return list
    .flatMap((phrase) => behind(doc, phrase).map((index) => doc.mentions[index]!))
    .filter((mention) => mayReport(doc, mention.entity, mention.text) && !isForum(mention.text))
    .filter((mention) => !speaksOfOwn(doc, mention) && !isIssue(doc, mention))
    .map(({ entity }) => entity);
}
