/** How a graph file is laid out, for those who change a few lines of one: that takes no graph. */
import type { Edge } from './edges.ts';
import { GRAPH_FORMAT, GRAPH_VERSION, type NodeAttributes } from './model.ts';

/**
 * What stands before, between and behind the digests, nodes and edges. Each of them is one line, and nodes and edges
 * stand in the order of their keys: versions of a graph can be compared line by line, and changed in a few.
 */
export const GRAPH_LAYOUT = [
  `{"options":{"type":"directed","multi":true,"allowSelfLoops":false},"attributes":{"format":"${GRAPH_FORMAT}","version":${GRAPH_VERSION},"digests":[\n`,
  '\n]},"nodes":[\n',
  '\n],"edges":[\n',
  '\n]}\n',
] as const;

/** Stands between two lines. */
export const SEPARATOR = ',\n';

/** A node as a line of the file. */
export const nodeLine = (key: string, attributes: NodeAttributes): string => JSON.stringify({ key, attributes });
/** An edge as a line of the file. */
export const edgeLine = (key: string, { source, target, attributes }: Omit<Edge, 'key'>): string =>
  JSON.stringify({ key, source, target, attributes });
