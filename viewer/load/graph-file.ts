/** The border where a graph enters the viewer: checks its shape and makes its texts safe to show. */
import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import {
  type EdgeAttributes,
  type Evidence,
  GRAPH_FORMAT,
  GRAPH_VERSION,
  type GraphAttributes,
  type KnowledgeGraph,
  type NodeAttributes,
} from '../../graph/model.ts';

/** An input that the viewer cannot use; the message is a sentence for the person who brought it. */
export class UnreadableGraph extends Error {}

type GraphFile = SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/**
 * Reads the text of a graph file.
 * @throws {UnreadableGraph} where it is no JSON, no graph of this format, of a newer version, or inconsistent
 */
export function readGraphFile(text: string): KnowledgeGraph {
  let data: unknown;
  try {
    data = JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value));
  } catch {
    throw new UnreadableGraph('This file is not a graph: it is no valid JSON.');
  }
  if (!isGraphFile(data)) throw new UnreadableGraph('This file is no graph made by frontier-graph.');
  const { version } = data.attributes;
  if (version > GRAPH_VERSION) {
    throw new UnreadableGraph(
      `This graph has version ${version} of the format; this viewer reads version ${GRAPH_VERSION}. A newer frontier-graph opens it.`,
    );
  }
  const broken = data.nodes.find(({ attributes }) => !isNode(attributes)) ?? data.edges.find((edge) => !isEdge(edge));
  if (broken) throw new UnreadableGraph(`This graph file is broken: "${broken.key}" is incomplete.`);
  try {
    return MultiDirectedGraph.from<NodeAttributes, EdgeAttributes, GraphAttributes>(data);
  } catch (error) {
    throw new UnreadableGraph(`This graph file is broken: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Replaces what a screen would obey instead of show: control characters and changes of writing direction. */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isGraphFile(data: unknown): data is GraphFile {
  if (!isObject(data) || !Array.isArray(data.nodes) || !Array.isArray(data.edges)) return false;
  const { attributes } = data;
  if (!isObject(attributes) || attributes.format !== GRAPH_FORMAT || typeof attributes.version !== 'number')
    return false;
  return Array.isArray(attributes.digests) && [...data.nodes, ...data.edges].every(isObject);
}

function isNode(value: unknown): value is NodeAttributes {
  if (!isObject(value) || typeof value.label !== 'string') return false;
  return value.kind === 'entity'
    ? typeof value.type === 'string' && Array.isArray(value.aliases) && Array.isArray(value.digests)
    : value.kind === 'figure' && typeof value.metric === 'string' && isEvidence(value.evidence);
}

const isEdge = ({ attributes }: { readonly attributes?: unknown }): boolean =>
  isObject(attributes) && typeof attributes.type === 'string' && isEvidence(attributes.evidence);

const isEvidence = (value: unknown): value is readonly Evidence[] =>
  Array.isArray(value) && value.every((one) => isObject(one) && typeof one.text === 'string');
