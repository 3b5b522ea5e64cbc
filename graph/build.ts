/** The reduce step: the facts of any number of digests, in any order, as one graph. */
import { MultiDirectedGraph } from 'graphology';
import { byAge, compare, seen, type Testimony, weigh } from './evidence.ts';
import type { Facts, RelationFact } from './facts.ts';
import { mergeFigures } from './figures.ts';
import {
  type DigestRecord,
  type EdgeAttributes,
  type Evidence,
  type FigureLink,
  type FigureNode,
  GRAPH_FORMAT,
  GRAPH_VERSION,
  type GraphAttributes,
  type KnowledgeGraph,
  type NodeAttributes,
} from './model.ts';
import { RELATIONS } from './ontology.ts';
import { type ResolveOptions, resolve } from './resolve/resolve.ts';

/** One digest's fact on an edge, with node keys for ids. */
interface Statement extends Testimony {
  readonly digest: string;
  readonly role: string | null;
  readonly benchmark: string | null;
  readonly figures: readonly string[];
  readonly evidence: readonly Evidence[];
}

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly type: RelationFact['type'];
  readonly statements: Statement[];
}

/**
 * Merges facts into one graph. The same facts give the same graph, node by node and edge by edge, whatever their order.
 *
 * Names are resolved over all digests (see `resolve`). Relations of one pair and type become one edge; a symmetric
 * relation runs from the alphabetically first id. Evidence stands oldest first. Facts given twice count once; two
 * different digests with one id are told apart by a "#2" behind it.
 *
 * @throws RangeError for facts that name an entity which they do not hold
 *
 * @example
 * const graph = buildGraph([digest]);
 * graph.getNodeAttribute('model/atlas-2', 'label'); // 'Atlas 2'
 */
export function buildGraph(facts: Iterable<Facts>, options: ResolveOptions = {}): KnowledgeGraph {
  const digests = inOrder(facts);
  const resolution = resolve(digests, options);
  const figures = mergeFigures(digests, resolution);
  const dates = new Map(digests.map(({ digest }) => [digest.id, digest.date]));

  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({
    allowSelfLoops: false,
  });
  graph.replaceAttributes({ format: GRAPH_FORMAT, version: GRAPH_VERSION, digests: digests.map(digestRecord) });
  for (const { id, ...entity } of resolution.entities) {
    const span = seen(entity.digests.map((digest) => dates.get(digest) ?? null));
    graph.addNode(id, { kind: 'entity', ...entity, ...span });
  }
  for (const [key, figure] of figures.nodes) graph.addNode(key, figure);

  const edges = new Map<string, Edge>();
  for (const { digest, relations } of digests) {
    for (const relation of relations) {
      const node = (id: string) => resolution.nodeOf(digest.id, id);
      const ends = [node(relation.subject), node(relation.object)] as const;
      const [source, target] = RELATIONS[relation.type].symmetric ? [...ends].sort(compare) : ends;
      if (source === undefined || target === undefined || source === target) continue;
      const key = `${source}|${relation.type}|${target}`;
      const edge = edges.get(key) ?? { source, target, type: relation.type, statements: [] };
      edges.set(key, edge);
      const { role, status, confidence } = relation;
      edge.statements.push({
        digest: digest.id,
        date: digest.date,
        role,
        status,
        confidence,
        benchmark: relation.benchmark === null ? null : node(relation.benchmark),
        figures: relation.figures.flatMap((figure) => figures.nodeOf(digest.id, figure) ?? []),
        evidence: relation.evidence.map(({ story, reading, start, end, rule }) => ({
          digest: digest.id,
          date: digest.date,
          story,
          text: reading,
          start,
          end,
          rule,
          status,
        })),
      });
    }
  }
  for (const [key, edge] of [...edges].sort(([a], [b]) => compare(a, b))) {
    graph.addDirectedEdgeWithKey(key, edge.source, edge.target, edgeAttributes(edge));
  }
  for (const [key, figure] of figures.nodes) {
    if (figure.of !== null) link(graph, figure.of, 'measured_by', key, figure);
    if (figure.about !== null) link(graph, key, 'concerns', figure.about, figure);
  }
  return graph;
}

/** Sorted by date, id, path and content; equal ones once; ids made unique. */
function inOrder(facts: Iterable<Facts>): readonly Facts[] {
  const unique = new Map([...facts].map((one) => [JSON.stringify(one), one]));
  const sorted = [...unique].sort(
    ([a, { digest: x }], [b, { digest: y }]) =>
      compare(x.date ?? '', y.date ?? '') || compare(x.id, y.id) || compare(x.path, y.path) || compare(a, b),
  );
  const copies = new Map<string, number>();
  return sorted.map(([, one]) => {
    const copy = (copies.get(one.digest.id) ?? 0) + 1;
    copies.set(one.digest.id, copy);
    return copy === 1 ? one : { ...one, digest: { ...one.digest, id: `${one.digest.id}#${copy}` } };
  });
}

function digestRecord({ digest, stories }: Facts): DigestRecord {
  return {
    ...digest,
    stories: stories.map(({ id, title, section, reading }) => ({ id, title, section, text: reading })),
  };
}

function edgeAttributes({ type, statements }: Edge): EdgeAttributes {
  const evidence = statements.flatMap((statement) => statement.evidence).sort(byAge);
  return {
    type,
    ...weigh(statements),
    role: latest(statements.map(({ role }) => role)),
    benchmark: latest(statements.map(({ benchmark }) => benchmark)),
    figures: [...new Set(statements.flatMap((statement) => statement.figures))],
    evidence,
    count: evidence.length,
    ...seen(evidence.map(({ date }) => date)),
  };
}

const latest = (values: readonly (string | null)[]): string | null =>
  values.findLast((value) => value !== null) ?? null;

function link(graph: KnowledgeGraph, source: string, type: FigureLink, target: string, figure: FigureNode): void {
  const { evidence, firstSeen, lastSeen } = figure;
  graph.addDirectedEdgeWithKey(`${source}|${type}|${target}`, source, target, {
    type,
    status: 'actual',
    confidence: 1,
    role: null,
    benchmark: null,
    figures: [],
    evidence,
    count: evidence.length,
    firstSeen,
    lastSeen,
  });
}
