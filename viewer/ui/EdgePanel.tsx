import { X } from 'lucide';
import { RELATIONS, type RelationType } from '../../graph/ontology.ts';
import { select, selectNode } from '../state/steps.ts';
import { EvidenceList } from './Evidence.tsx';
import { entity, nameOf, readableSpan, useExplorer } from './explorer.ts';
import { Gone } from './Gone.tsx';
import { Icon, TypeSign } from './Icon.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { Stroke } from './Stroke.tsx';

/** One relation: what it says, how sure that is, and every sentence that says so, oldest first. */
export function EdgePanel({ id }: { readonly id: string }) {
  const { graph, store } = useExplorer();
  const edge = graph.hasEdge(id) ? graph.getEdgeAttributes(id) : null;
  const kind = edge && edge.type in RELATIONS ? RELATIONS[edge.type as RelationType] : null;
  if (!edge) return <Gone what="relation" />;
  const [source, target] = graph.extremities(id);
  const end = (node: string) => {
    const type = entity(graph, node)?.type;
    return (
      <button type="button" className="end-button" onClick={() => store.change(selectNode(node))}>
        <TypeSign type={type ?? 'figure'} />
        <bdi>{nameOf(graph, node)}</bdi>
      </button>
    );
  };
  const figures = edge.figures.flatMap((id) => {
    const figure = graph.hasNode(id) ? graph.getNodeAttributes(id) : null;
    return figure?.kind === 'figure' ? [[figure.metric.replaceAll('_', ' '), figure.text] as const] : [];
  });
  const facts: readonly (readonly [string, string])[] = [
    ['Stated', `${edge.count === 1 ? 'once' : `${edge.count} times`}, ${readableSpan(edge)}`],
    ['Confidence', `${Math.round(edge.confidence * 100)} %`],
    ...(edge.role ? [['Role', edge.role] as const] : []),
    ...(edge.benchmark ? [['Benchmark', nameOf(graph, edge.benchmark)] as const] : []),
    ...figures,
  ];
  return (
    <article className="detail" aria-label="Relation">
      <header>
        <div className="title relation">
          <h2 className="unseen">Relation</h2>
          {end(source)}
          <p>
            <Stroke group={kind?.group} />
            {kind?.label ?? edge.type.replace('_', ' ')} <StatusBadge status={edge.status} />
          </p>
          {end(target)}
        </div>
        <button type="button" className="plain" aria-label="Close" onClick={() => store.change(select(null))}>
          <Icon icon={X} />
        </button>
      </header>
      <dl>
        {facts.map(([term, text]) => (
          <div key={`${term} ${text}`}>
            <dt>{term}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <section className="facts">
        <h3>
          Evidence <span className="count">{edge.evidence.length}</span>
        </h3>
        <EvidenceList evidence={edge.evidence} about={[source, target]} />
      </section>
    </article>
  );
}
