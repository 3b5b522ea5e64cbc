/** The graph as its own file holds it: a graphology serialisation, which `Graph.from` takes back. */
import type { KnowledgeGraph } from '../model.ts';

export function toJson(graph: KnowledgeGraph): string {
  return `${JSON.stringify(graph.export())}\n`;
}
