import type { EdgeAttributes } from '../../graph/model.ts';
import { RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { selectEdge, selectNode } from '../state/steps.ts';
import type { FactOrder } from '../state/view.ts';
import { Disclosure } from './Disclosure.tsx';
import { EvidenceList } from './Evidence.tsx';
import { dayOfMonth, entity, nameOf, readableDate, useExplorer } from './explorer.ts';
import { TypeSign } from './Icon.tsx';
import { Notes } from './Notes.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { Stroke } from './Stroke.tsx';

export interface Fact {
  readonly edge: string;
  readonly other: string;
  readonly relation: RelationType;
  /** The relation in words, seen from the entity whose fact it is. */
  readonly says: string;
  /** The first day within the window of time on which it was stated. */
  readonly day: string | null;
  readonly attributes: EdgeAttributes;
}

interface Props {
  readonly fact: Fact;
  readonly of: string;
  readonly order: FactOrder;
}

/** One fact of an entity in a line, with its sentences behind it. */
export function FactItem({ fact, of, order }: Props) {
  const { graph, store } = useExplorer();
  const { attributes, other, edge, relation, says, day } = fact;
  const node = entity(graph, other);
  return (
    <li className={attributes.status === 'negated' ? 'fact denied' : 'fact'}>
      <Disclosure
        summary={
          <>
            {order === 'date' && (
              <span className="says">
                <Stroke group={RELATIONS[relation].group} />
                {says}
              </span>
            )}
            {node && <TypeSign type={node.type} size={18} />}
            <bdi className="name">{nameOf(graph, other)}</bdi>
            <StatusBadge status={attributes.status} />
            <Notes edge={attributes} />
            <span className="quiet end">{order === 'date' ? dayOfMonth(day) : readableDate(attributes.lastSeen)}</span>
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
