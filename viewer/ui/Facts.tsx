import { useState } from 'react';
import type { EdgeAttributes } from '../../graph/model.ts';
import { RELATION_TYPES, RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { selectEdge, selectNode } from '../state/steps.ts';
import { Disclosure } from './Disclosure.tsx';
import { EvidenceList } from './Evidence.tsx';
import { entity, nameOf, readableDate, useExplorer } from './explorer.ts';
import { TypeSign } from './Icon.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { Stroke } from './Stroke.tsx';

const FIRST = 12;

export interface FactRow {
  readonly edge: string;
  readonly other: string;
  readonly attributes: EdgeAttributes;
}

interface Group {
  readonly relation: RelationType;
  readonly title: string;
  readonly facts: readonly FactRow[];
}

/** The relations of an entity, grouped by what they say, in the ontology's order. */
export function Facts({ id }: { readonly id: string }) {
  const { graph } = useExplorer();
  const groups = RELATION_TYPES.flatMap((relation): Group[] => {
    const { label, inverse, symmetric } = RELATIONS[relation];
    const out: FactRow[] = [];
    const back: FactRow[] = [];
    graph.forEachEdge(id, (edge, attributes, source, target) => {
      if (attributes.type !== relation) return;
      const fact = { edge, other: source === id ? target : source, attributes };
      (source === id || symmetric ? out : back).push(fact);
    });
    const groups = [
      { relation, title: label, facts: out.sort(byWeight) },
      { relation, title: inverse, facts: back.sort(byWeight) },
    ];
    return groups.filter(({ facts }) => facts.length > 0);
  });
  return groups.map((group) => <FactGroup key={group.title} group={group} of={id} />);
}

const byWeight = (a: FactRow, b: FactRow) =>
  b.attributes.count - a.attributes.count || (b.attributes.lastSeen ?? '').localeCompare(a.attributes.lastSeen ?? '');

function FactGroup({ group, of }: { readonly group: Group; readonly of: string }) {
  const [all, setAll] = useState(false);
  const { relation, title, facts } = group;
  const shown = all ? facts : facts.slice(0, FIRST);
  return (
    <section className="facts">
      <h3>
        <Stroke group={RELATIONS[relation].group} />
        {title}
        <span className="count">{facts.length}</span>
      </h3>
      <ul>
        {shown.map((fact) => (
          <FactItem key={fact.edge} fact={fact} of={of} />
        ))}
      </ul>
      {facts.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          Show all {facts.length}
        </button>
      )}
    </section>
  );
}

function FactItem({ fact, of }: { readonly fact: FactRow; readonly of: string }) {
  const { graph, store } = useExplorer();
  const { attributes, other, edge } = fact;
  const node = entity(graph, other);
  const amounts = attributes.figures.flatMap((figure) => {
    if (!graph.hasNode(figure)) return [];
    const node = graph.getNodeAttributes(figure);
    return node.kind === 'figure' ? [node.text] : [];
  });
  const notes = [attributes.role, attributes.benchmark && `on ${nameOf(graph, attributes.benchmark)}`, ...amounts];
  return (
    <li className={attributes.status === 'negated' ? 'fact denied' : 'fact'}>
      <Disclosure
        summary={
          <>
            {node && <TypeSign type={node.type} size={18} />}
            <bdi className="name">{nameOf(graph, other)}</bdi>
            <StatusBadge status={attributes.status} />
            {notes.filter(Boolean).map((note) => (
              <bdi key={note} className="note">
                {note}
              </bdi>
            ))}
            <span className="quiet end">{readableDate(attributes.lastSeen)}</span>
          </>
        }
      >
        <EvidenceList evidence={attributes.evidence} about={[of, other]} />
        <p className="actions">
          <button type="button" className="button" onClick={() => store.change(selectNode(other))}>
            Go to {nameOf(graph, other)}
          </button>
          <button type="button" className="button" onClick={() => store.change(selectEdge(edge))}>
            This relation
          </button>
        </p>
      </Disclosure>
    </li>
  );
}
