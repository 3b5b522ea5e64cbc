/** What the headings of communities say of whom they gather round: "Halden AI (Torch) Discord", "torch (Ada Brook) ▷ #general". */
import type { RelationType } from '../../graph/ontology.ts';
import { type Document, type Entity, type Sentence, type Statement, withLayers } from '../document.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import { FIRMS, WARES } from './kinds.ts';

/** The heading that says in a bracket what a community gathers round. */
const HEADING = /^[^()]{1,60}\([^()]{1,60}\)(?: Discord$| ▷ )/;

/** The step: adds who makes what and who works where by the headings of communities, each once. */
export function communities(doc: Document): Document {
  const told = new Map(doc.statements.map((statement) => [keyOf(statement), statement]));
  for (const sentence of doc.sentences) {
    const said = /^(?:section|headline)$/.test(sentence.block.kind) ? saidBy(doc, sentence) : null;
    if (said && !told.has(keyOf(said))) told.set(keyOf(said), said);
  }
  const added = [...told.values()].filter(({ rule }) => rule.endsWith('.community'));
  return added.length === 0 ? doc : withLayers(doc, { statements: [...doc.statements, ...added] });
}

const keyOf = ({ subject, type, object }: Statement): string => `${subject} ${type} ${object}`;

function saidBy(doc: Document, sentence: Sentence): Statement | null {
  const { start, end } = sentence;
  const words = doc.text.slice(start, end);
  if (!HEADING.test(words)) return null;
  const [first, second] = mentionsIn(doc, sentence);
  const bracket = start + words.indexOf('(') + 1;
  if (first?.start !== start || second?.start !== bracket) return null;
  const [one, other] = [doc.entities[first.entity]!, doc.entities[second.entity]!];
  const tie = tieOf(one, other);
  if (!tie) return null;
  const [subject, type, object] = tie;
  const rest = { benchmark: null, role: null, status: 'actual', confidence: 0.8 } as const;
  return {
    subject: subject.index,
    type,
    object: object.index,
    ...rest,
    evidence: { start, end },
    rule: `${type}.community`,
  };
}

/** How somebody or something in a bracket belongs to what stands before it. */
function tieOf(one: Entity, other: Entity): readonly [Entity, RelationType, Entity] | null {
  if (other.type === 'person') {
    if (FIRMS.has(one.type)) return [other, 'works_at', one];
    return WARES.has(one.type) ? [other, 'develops', one] : null;
  }
  return FIRMS.has(one.type) && WARES.has(other.type) ? [one, 'develops', other] : null;
}
