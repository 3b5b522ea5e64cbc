/** `works_at` of founders: whoever founds a firm holds a role there. */
import { type Document, type Statement, withLayers } from '../document.ts';

/** The step: adds that the people who are said to found a firm work there. */
export function founders(doc: Document): Document {
  const known = new Set(
    doc.statements.flatMap(({ type, subject, object }) => (type === 'works_at' ? [`${subject} ${object}`] : [])),
  );
  const added = doc.statements
    .filter(({ type, subject }) => type === 'founded' && doc.entities[subject]!.type === 'person')
    .filter(({ subject, object }) => !known.has(`${subject} ${object}`))
    .map((founding): Statement => ({ ...founding, type: 'works_at', rule: 'works_at.founder' }));
  return added.length === 0 ? doc : withLayers(doc, { statements: [...doc.statements, ...added] });
}
