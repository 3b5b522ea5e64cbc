import { X } from 'lucide';
import { RELATIONS } from '../../graph/ontology.ts';
import type { Path } from '../../graph/query/results.ts';
import { narrow, selectNode } from '../state/steps.ts';
import { Disclosure } from './Disclosure.tsx';
import { EvidenceList } from './Evidence.tsx';
import { nameOf, readableDate, useExplorer } from './explorer.ts';
import { Icon, TypeSign } from './Icon.tsx';
import { Notes } from './Notes.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { Stroke } from './Stroke.tsx';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly Path[];
}

/** The shortest connections between two entities, each step with its evidence. */
export function PathPanel({ from, to, paths }: Props) {
  const { graph, store } = useExplorer();
  return (
    <article className="detail" aria-label="Connections">
      <header>
        <div className="title">
          <h2>
            <bdi>{nameOf(graph, from)}</bdi> to <bdi>{nameOf(graph, to)}</bdi>
          </h2>
          <p className="quiet">
            {paths.length === 0
              ? 'No connection of up to six steps.'
              : paths.length === 1
                ? 'The shortest connection'
                : `The ${paths.length} shortest connections`}
          </p>
        </div>
        <button type="button" className="plain" aria-label="Close" onClick={() => store.change(narrow(null))}>
          <Icon icon={X} />
        </button>
      </header>
      {paths.map((path) => (
        <section key={path.entities.map(({ id }) => id).join(' ')} className="facts path">
          <h3>
            {path.length} {path.length === 1 ? 'step' : 'steps'}
          </h3>
          <ol>
            {path.entities.map((entity, i) => (
              <li key={entity.id}>
                <button type="button" className="row" onClick={() => store.change(selectNode(entity.id))}>
                  <TypeSign type={entity.type} size={20} />
                  <bdi className="name">{entity.name}</bdi>
                </button>
                {path.steps[i]?.relations.map(({ relation, subject, object, status, evidence, lastSeen }) => (
                  <Disclosure
                    key={`${subject.id} ${relation}`}
                    className="step"
                    summary={
                      <>
                        <Stroke group={RELATIONS[relation].group} />
                        {subject.id === entity.id ? RELATIONS[relation].label : RELATIONS[relation].inverse}
                        <StatusBadge status={status} />
                        <Notes edge={graph.getEdgeAttributes(`${subject.id}|${relation}|${object.id}`)} />
                        <span className="quiet end">{readableDate(lastSeen)}</span>
                      </>
                    }
                  >
                    <EvidenceList evidence={evidence} about={[subject.id, object.id]} />
                  </Disclosure>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}
