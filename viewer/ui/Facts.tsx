import { useState } from 'react';
import { RELATION_TYPES, RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { set } from '../state/steps.ts';
import type { FactOrder, View } from '../state/view.ts';
import { type Explorer, entity, useExplorer, useView } from './explorer.ts';
import { type Fact, FactItem } from './FactItem.tsx';
import { groupBy } from './group.ts';
import { Stroke } from './Stroke.tsx';

const FIRST = 12;
const ORDERS: readonly (readonly [FactOrder, string])[] = [
  ['relation', 'By relation'],
  ['date', 'By date'],
];
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The relations of an entity that pass the filters: by what they say, in the ontology's order, or the newest first. */
export function Facts({ id }: { readonly id: string }) {
  const explorer = useExplorer();
  const view = useView();
  const [outside, setOutside] = useState(false);
  const { columns, shown, store } = explorer;
  const facts = factsOf(explorer, id, view);
  if (facts.length === 0) return null;
  const passing = facts.filter(
    ({ edge, other }) =>
      shown.failed[columns.edgeIndex.get(edge) as number] === 0 &&
      !view.hiddenTypes.some((type) => type === entity(explorer.graph, other)?.type),
  );
  const filtered = facts.length - passing.length;
  const told = (outside ? facts : passing).sort(view.facts === 'date' ? byDay : byRelation);
  const heading = view.facts === 'date' ? monthOf : ({ says }: Fact) => says;
  return (
    <>
      <div className="facts-tools segments" role="group" aria-label="Order of the facts">
        {ORDERS.map(([order, label]) => (
          <button
            key={order}
            type="button"
            aria-pressed={view.facts === order}
            onClick={() => store.change(set({ facts: order }))}
          >
            {label}
          </button>
        ))}
      </div>
      {[...groupBy(told, heading)].map(([title, group]) => (
        <FactGroup key={title} title={title} facts={group} of={id} order={view.facts} />
      ))}
      {filtered > 0 && (
        <p className="quiet outside">
          {filtered} {filtered === 1 ? 'fact does' : 'facts do'} not pass the filters.
          <button type="button" className="link" onClick={() => setOutside(!outside)}>
            {outside ? 'Hide' : 'Show'}
          </button>
        </p>
      )}
    </>
  );
}

function factsOf({ graph }: Explorer, id: string, { since, until }: View): Fact[] {
  return graph
    .mapEdges(id, (edge, attributes, source, target): Fact[] => {
      if (!(attributes.type in RELATIONS)) return [];
      const relation = attributes.type as RelationType;
      const { label, inverse } = RELATIONS[relation];
      const [other, says] = source === id ? [target, label] : [source, inverse];
      const day = attributes.evidence.find(({ date }) => date && date >= (since ?? '') && date <= (until ?? '9'))?.date;
      return [{ edge, other, relation, says, day: day ?? attributes.firstSeen, attributes }];
    })
    .flat();
}

const byWeight = (a: Fact, b: Fact) =>
  b.attributes.count - a.attributes.count || (b.attributes.lastSeen ?? '').localeCompare(a.attributes.lastSeen ?? '');

const byRelation = (a: Fact, b: Fact) =>
  RELATION_TYPES.indexOf(a.relation) - RELATION_TYPES.indexOf(b.relation) ||
  Number(a.says !== RELATIONS[a.relation].label) - Number(b.says !== RELATIONS[b.relation].label) ||
  byWeight(a, b);

const byDay = (a: Fact, b: Fact) => (b.day ?? '').localeCompare(a.day ?? '') || byRelation(a, b);

const monthOf = ({ day }: Fact) => (day ? MONTH.format(new Date(`${day}T00:00:00Z`)) : 'Without a date');

interface GroupProps {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly of: string;
  readonly order: FactOrder;
}

function FactGroup({ title, facts, of, order }: GroupProps) {
  const [all, setAll] = useState(false);
  const shown = all ? facts : facts.slice(0, FIRST);
  const [first] = facts;
  return (
    <section className="facts">
      <h3>
        {first && order === 'relation' && <Stroke group={RELATIONS[first.relation].group} />}
        {title}
        <span className="count">{facts.length}</span>
      </h3>
      <ul>
        {shown.map((fact) => (
          <FactItem key={fact.edge} fact={fact} of={of} order={order} />
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
