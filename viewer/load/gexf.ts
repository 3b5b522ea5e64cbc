/** A GEXF file as a knowledge graph, as far as its attributes go: our own exports lose little, others keep names and links. */
import Graph, { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf/browser';
import {
  type EdgeAttributes,
  type EntityNode,
  type Evidence,
  type FigureNode,
  GRAPH_FORMAT,
  GRAPH_VERSION,
  type GraphAttributes,
  type KnowledgeGraph,
  type NodeAttributes,
} from '../../graph/model.ts';
import { ENTITY_TYPES, METRICS, RELATION_TYPES, STATUSES } from '../../graph/ontology.ts';
import { printable, reasonOf, UnusableInput } from './graph-file.ts';

type Loose = Readonly<Record<string, unknown>>;

/** What stands between the items of a list in our exports. */
const SEPARATOR = ' | ';

/**
 * Reads the text of a GEXF file.
 * @param path the file's name: it stands for the digest that everything is from
 * @throws {UnusableInput} where it is no GEXF
 */
export function readGexf(text: string, path: string): KnowledgeGraph {
  const given = parsed(text);
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({ allowSelfLoops: false });
  const digest = { id: path, title: path, date: null, path, stories: [] };
  graph.replaceAttributes({ format: GRAPH_FORMAT, version: GRAPH_VERSION, digests: [digest] });
  given.forEachNode((id, node) =>
    graph.addNode(id, node.type === 'figure' ? figure(node, id, path) : entity(node, id, path)),
  );
  given.forEachEdge((_, edge, source, target) => {
    if (source === target) return;
    const type = [...RELATION_TYPES, 'measured_by', 'concerns'].find(
      (known) => known === (edge.relation ?? edge.label),
    );
    const key = `${source}|${type ?? 'uses'}|${target}`;
    if (graph.hasEdge(key)) return;
    graph.addEdgeWithKey(key, source, target, {
      type: (type ?? 'uses') as EdgeAttributes['type'],
      status: STATUSES.find((status) => status === edge.status) ?? 'actual',
      confidence: typeof edge.confidence === 'number' ? edge.confidence : 1,
      role: words(edge.role) ?? (type ? null : words(edge.label)),
      benchmark: words(edge.benchmark),
      figures: list(edge.figures),
      evidence: evidence(edge, path),
      count: typeof edge.count === 'number' ? edge.count : 1,
      ...seen(edge),
    });
  });
  return graph;
}

/** Whatever others write: directed or not, with parallel edges or without. */
function parsed(text: string): Graph<Loose, Loose> {
  const xml = new DOMParser().parseFromString(printable(text), 'application/xml');
  if (xml.querySelector('parsererror')) throw new UnusableInput('This is no GEXF file: it is no complete XML.');
  if (!xml.querySelector('graph')) throw new UnusableInput('This is no GEXF file: there is no graph in it.');
  try {
    return parse(Graph<Loose, Loose>, xml, { addMissingNodes: true });
  } catch (error) {
    throw new UnusableInput(`This GEXF file is damaged: ${reasonOf(error)}.`);
  }
}

const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const list = (value: unknown): readonly string[] => words(value)?.split(SEPARATOR) ?? [];
const seen = (item: Loose) => ({ firstSeen: words(item.firstSeen), lastSeen: words(item.lastSeen) });

function entity(node: Loose, id: string, path: string): EntityNode {
  return {
    kind: 'entity',
    label: words(node.label) ?? id,
    type: ENTITY_TYPES.find((type) => type === node.type) ?? 'product',
    aliases: list(node.aliases),
    mentions: typeof node.mentions === 'number' ? node.mentions : 1,
    digests: [path],
    ...seen(node),
  };
}

function figure(node: Loose, id: string, path: string): FigureNode {
  return {
    kind: 'figure',
    label: words(node.label) ?? id,
    metric: METRICS.find((metric) => metric === node.metric) ?? 'other',
    value: typeof node.value === 'number' ? node.value : 0,
    max: typeof node.max === 'number' ? node.max : null,
    unit: words(node.unit) ?? '',
    asOf: words(node.asOf),
    text: words(node.text) ?? words(node.label) ?? id,
    of: words(node.of),
    about: words(node.about),
    evidence: evidence(node, path),
    ...seen(node),
  };
}

function evidence(item: Loose, path: string): readonly Evidence[] {
  const place = { digest: path, date: words(item.lastSeen), story: '', start: 0, end: 0, rule: 'gexf' };
  return list(item.evidence).map((text) => ({ ...place, text, status: 'actual' }));
}
