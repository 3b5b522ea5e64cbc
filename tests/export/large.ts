/** A graph of any size, the same each time: hubs and leaves as in the news, a sentence or more behind each relation. */

import type { KnowledgeGraph } from '../../graph/model.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '../../graph/ontology.ts';
import { edge, emptyGraph, entity, evidence } from './sample.ts';

/** Numbers in [0, 1): mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param size how many edges; pairs that come twice are one */
export function largeGraph(order: number, size: number, seed = 1): KnowledgeGraph {
  const random = randomNumbers(seed);
  const day = () => new Date(Date.UTC(2026, 0, 1 + Math.floor(random() * 120))).toISOString().slice(0, 10);
  const graph = emptyGraph();
  graph.setAttribute('digests', []);
  const keys = Array.from({ length: order }, (_, index) => {
    const type = ENTITY_TYPES[index % ENTITY_TYPES.length]!;
    const key = `${type}/name-${index}`;
    const firstSeen = day();
    graph.addNode(key, entity(type, `Name ${index}`, { aliases: [`Name ${index}`, `N${index}`], firstSeen }));
    return key;
  });
  const hub = () => keys[Math.floor(order * random() ** 3)]!;
  const any = () => keys[Math.floor(order * random())]!;
  for (let index = 0; index < size; index++) {
    const [source, target] = [any(), hub()];
    const type = RELATION_TYPES[Math.floor(random() * RELATION_TYPES.length)]!;
    const key = `${source}|${type}|${target}`;
    if (source === target || graph.hasEdge(key)) continue;
    const count = 1 + Math.floor(3 * random() ** 4);
    const statements = Array.from({ length: count }, (_, each) =>
      evidence(
        `Statement ${each + 1} of ${index}: "${source}" & <${target}> were named together in one long sentence.`,
        day(),
      ),
    );
    graph.addEdgeWithKey(key, source, target, edge(type, '', { count, evidence: statements, firstSeen: day() }));
  }
  return graph;
}
