/**
 * Where the nodes stand: a force-directed layout that gives the same graph the same picture every time.
 *
 * ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679) draws from where it starts, and each node starts
 * where the hash of its key puts it.
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { KnowledgeGraph } from './model.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** How many node moves a layout may cost: what bounds the time for a large graph. */
const BUDGET = 200_000;
const MOST_ITERATIONS = 200;
const LEAST_ITERATIONS = 15;
/** From this many nodes on, forces from afar are taken together (Barnes and Hut), which costs less than all pairs. */
const MANY = 1000;

/** FNV-1a, mixed once more so that keys that differ in their last letter alone part, too. A number in [0, 1). */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32;
}

/** A place in a disc, the same for the same key at any time. */
function start(key: string, radius: number): Position {
  const angle = 2 * Math.PI * hash(key, 1);
  const distance = radius * Math.sqrt(hash(key, 2));
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** How far the picture is stretched, so that nodes of `nodeSize` seldom overlap. */
const SPREAD = 2;

/** Keeps files short and equal on every machine: the last digits of a float are no information. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** The position of every node, by its key. The graph is not changed; edges pull by the logarithm of their statements. */
export function layout(graph: KnowledgeGraph): ReadonlyMap<string, Position> {
  const radius = 10 * Math.sqrt(graph.order);
  const plane = new UndirectedGraph<Position, { weight: number }>();
  graph.forEachNode((key) => void plane.addNode(key, start(key, radius)));
  graph.forEachEdge((_, { count }, source, target) => {
    if (source === target) return;
    const weight = Math.log2(1 + count);
    plane.updateEdge(source, target, (old) => ({ weight: (old.weight ?? 0) + weight }));
  });
  if (plane.order > 1) {
    const iterations = Math.floor(BUDGET / plane.order);
    forceAtlas2.assign(plane, {
      iterations: Math.min(MOST_ITERATIONS, Math.max(LEAST_ITERATIONS, iterations)),
      settings: { ...forceAtlas2.inferSettings(plane), barnesHutOptimize: plane.order >= MANY },
      getEdgeWeight: 'weight',
    });
  }
  return new Map(plane.mapNodes((key, { x, y }) => [key, { x: round(SPREAD * x), y: round(SPREAD * y) }]));
}

/** The radius of a node with so many edges: its area grows with them. */
export function nodeSize(degree: number): number {
  return round(5 + 3 * Math.sqrt(degree));
}
