/** `partners_with` of two firms that a sentence says to make one thing together. */
import { type Document, type Statement, withLayers } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS } from '../kinds.ts';

/** Rules that read who makes something from a list of makers, or beside another maker. */
const TOGETHER: ReadonlySet<string> = new Set(['develops.verb', 'develops.by', 'develops.maker']);
const BESIDE: ReadonlySet<string> = new Set(['develops.jointly']);

/** The step: adds that the two firms of a sentence that make one thing are partners, unless they are of one house. */
export function jointMakers(doc: Document): Document {
  const related = new Set<string>();
  const making = new Map<string, Statement[]>();
  const works = new Map<string, Set<number>>();
  for (const statement of doc.statements) {
    const { type, subject, object, rule } = statement;
    related.add(pairOf(subject, object));
    if (type !== 'develops' || !(TOGETHER.has(rule) || BESIDE.has(rule))) continue;
    if (!FIRMS.has(doc.entities[subject]!.type) || isExample(doc, statement)) continue;
    const work = `${statement.evidence.start} ${object}`;
    making.set(work, [...(making.get(work) ?? []), statement]);
    works.set(deedOf(statement), (works.get(deedOf(statement)) ?? new Set()).add(object));
  }
  // "Acme and Beta launched Torch and Beacon": one each, perhaps.
  const isOnly = (statement: Statement): boolean => works.get(deedOf(statement))?.size === 1;
  const added: Statement[] = [];
  for (const makers of making.values()) {
    const [first] = makers;
    // "Acme, Beta and Tessel announced Torvale Park": a model of so many is rather a paper's.
    const most = first && doc.entities[first.object]!.type === 'hardware' ? MOST_MAKERS : 2;
    if (!first || makers.length < 2 || makers.length > most) continue;
    if (!makers.every((maker) => isOnly(maker) && areTogether(first, maker))) continue;
    if (isLonger(doc, first)) continue;
    // Of more than two, the others may have nothing to do with one another.
    for (const other of makers.slice(1)) {
      const [subject, object] =
        first.subject < other.subject ? [first.subject, other.subject] : [other.subject, first.subject];
      const pair = pairOf(subject, object);
      if (related.has(pair) || areOfOneHouse(doc, subject, object)) continue;
      related.add(pair);
      added.push({ ...first, subject, type: 'partners_with', object, rule: 'partners_with.makers' });
    }
  }
  return added.length === 0 ? doc : withLayers(doc, { statements: [...doc.statements, ...added] });
}

/** More firms that make one thing are a crowd. */
const MOST_MAKERS = 6;

/** "Acme and Beta launched new tools, including Torch": whether what is made is one of several things, of one of them perhaps. */
const isExample = (doc: Document, { object, evidence }: Statement): boolean =>
  mentionsIn(doc, evidence).some(
    ({ entity, start }) =>
      entity === object && EXAMPLES.test(doc.text.slice(Math.max(evidence.start, start - REACH), start)),
  );
const EXAMPLES = /\b(?:including|such as|among them)\b/;
/** Characters between "including" and an example of a short list. */
const REACH = 60;

/** Where and in which words somebody is said to make something. */
const deedOf = ({ evidence, rule }: Statement): string => `${evidence.start} ${rule}`;

const pairOf = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** "Acme and Beta released Zephyra", "Zephyra, which Acme made with Beta": whether two statements tell of one making. */
const areTogether = (one: Statement, other: Statement): boolean =>
  one.rule === other.rule || BESIDE.has(one.rule) || BESIDE.has(other.rule);

/** "Lark, Acme and Beta proposed Zephyra": whether the list of makers starts with another name. */
function isLonger(doc: Document, { subject, evidence }: Statement): boolean {
  const first = mentionsIn(doc, evidence).find(({ entity }) => entity === subject);
  return (
    first !== undefined &&
    /,\s$/.test(doc.text.slice(0, first.start).slice(-2)) &&
    mentionsIn(doc, { start: evidence.start, end: first.start }).some(({ end }) => first.start - end <= 2)
  );
}

/** "Acme and Acme Research": whether one name holds the other. */
function areOfOneHouse({ entities }: Document, one: number, other: number): boolean {
  const [first, second] = [entities[one]!.name.toLowerCase(), entities[other]!.name.toLowerCase()];
  return first.includes(second) || second.includes(first);
}
