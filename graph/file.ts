/** The graph file: graphology's serialisation, with the format and its version in the graph's attributes. */
import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { z } from 'zod';
import { edgeLine, GRAPH_LAYOUT, nodeLine, SEPARATOR } from './file-lines.ts';
import {
  type EdgeAttributes,
  GRAPH_FORMAT,
  GRAPH_VERSION,
  type GraphAttributes,
  type KnowledgeGraph,
  type NodeAttributes,
} from './model.ts';

/** A graph file as an object: what `JSON.parse` of one gives. */
export type GraphFile = SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** A graph file that cannot be opened; the message says why, in one sentence. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError';
}

const NO_GRAPH = 'not a graph file of frontier-graph: build one with "frontier build"';

const header = z.object({
  attributes: z.object({
    format: z.literal(GRAPH_FORMAT),
    version: z.number().int().positive(),
    digests: z.array(z.unknown()),
  }),
  nodes: z.array(z.unknown()),
  edges: z.array(z.unknown()),
});

/**
 * The graph as the text of a graph file; the same graph gives the same text.
 *
 * @example
 * serialise(sample).endsWith("\n"); // true
 */
export function serialise(graph: KnowledgeGraph): string {
  const [head, nodes, edges, end] = GRAPH_LAYOUT;
  const digests = graph.getAttribute('digests').map((digest) => JSON.stringify(digest));
  const nodeLines = graph.mapNodes(nodeLine);
  const edgeLines = graph.mapEdges((key, attributes, source, target) => edgeLine(key, { source, target, attributes }));
  return `${head}${digests.join(SEPARATOR)}${nodes}${nodeLines.join(SEPARATOR)}${edges}${edgeLines.join(SEPARATOR)}${end}`;
}

/**
 * Opens a graph file.
 *
 * The header is checked in full; nodes and edges only as far as a graph needs them (keys, and ends that exist), so that
 * large files open fast.
 *
 * @param file its text, or what `JSON.parse` made of it
 * @throws GraphFileError where it is no JSON, no graph file, of a newer version, or its nodes and edges do not fit
 *
 * @example
 * const graph = openGraph(serialise(sample));
 * graph.order === sample.order; // true
 */
export function openGraph(file: string | object): KnowledgeGraph {
  const data: unknown = typeof file === 'string' ? parse(file) : file;
  const checked = header.safeParse(data);
  if (!checked.success) throw new GraphFileError(NO_GRAPH);
  const { version } = checked.data.attributes;
  if (version > GRAPH_VERSION) {
    throw new GraphFileError(
      `the graph file is of version ${version}, but this frontier-graph reads up to version ${GRAPH_VERSION}: update frontier-graph`,
    );
  }
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({
    allowSelfLoops: false,
  });
  try {
    return graph.import(data as GraphFile) as KnowledgeGraph;
  } catch (error) {
    throw new GraphFileError(`the graph file is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (!/^\s*[[{]/u.test(text)) throw new GraphFileError(NO_GRAPH);
    throw new GraphFileError('the graph file is broken: it is no complete JSON text');
  }
}
