/** Who is connected to an entity, how, and by what evidence. */
import type { KnowledgeGraph } from '../model.ts';
import { type EntityType, RELATIONS } from '../ontology.ts';
import { describeRelation, entityNode, type RelationEdge, refTo } from './describe.ts';
import { type RelationFilter, seenThrough } from './filter.ts';
import { nodeNamed } from './names.ts';
import type { Neighbor } from './results.ts';

export interface NeighborOptions extends RelationFilter {
  /** out: the entity is the subject; in: the object. Symmetric relations count both ways. "both" where left out. */
  readonly direction?: 'in' | 'out' | 'both' | undefined;
  /** How far to go, 1 or more; 1 where left out. */
  readonly hops?: number | undefined;
  /** Only neighbors of these types; others may still lie on the way. */
  readonly types?: readonly EntityType[] | undefined;
  /** How many answers at most. */
  readonly limit?: number | undefined;
}

interface Step {
  readonly id: string;
  readonly from: string;
  readonly hops: number;
  readonly edge: RelationEdge;
}

/**
 * The neighbors of an entity: one answer for each relation that leads to one, the nearest first, then those with the
 * most statements.
 *
 * @param name a name, alias or id
 * @throws NameError where the name leads to no entity or to several; RangeError for hops below 1
 *
 * @example
 * const makers = neighbors(graph, 'borealis', { relations: ['develops'], direction: 'in' });
 * makers.map(({ entity }) => entity.name); // ['Halden AI']
 */
export function neighbors(graph: KnowledgeGraph, name: string, options: NeighborOptions = {}): Neighbor[] {
  const { hops = 1, types = [], limit = Number.POSITIVE_INFINITY } = options;
  if (!Number.isInteger(hops) || hops < 1) throw new RangeError('hops must be a whole number, 1 or more');
  return walk(graph, nodeNamed(graph, name), hops, options)
    .filter(({ id }) => types.length === 0 || types.includes(entityNode(graph, id).type))
    .sort(
      (a, b) =>
        a.hops - b.hops ||
        b.edge.attributes.count - a.edge.attributes.count ||
        b.edge.attributes.confidence - a.edge.attributes.confidence ||
        (a.edge.key < b.edge.key ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ id, from, hops, edge }) => ({
      entity: refTo(graph, id),
      hops,
      from: refTo(graph, from),
      direction: edge.source === from ? 'out' : 'in',
      ...describeRelation(graph, edge),
    }));
}

/** Breadth first: every edge that leads from one ring to the next. */
function walk(graph: KnowledgeGraph, start: string, hops: number, options: NeighborOptions): Step[] {
  const distance = new Map([[start, 0]]);
  const steps: Step[] = [];
  let ring = [start];
  for (let hop = 1; hop <= hops && ring.length > 0; hop++) {
    const next = new Set<string>();
    for (const from of ring) {
      for (const edge of relationsOf(graph, from, options)) {
        const id = edge.source === from ? edge.target : edge.source;
        if ((distance.get(id) ?? hop) < hop) continue;
        distance.set(id, hop);
        next.add(id);
        steps.push({ id, from, hops: hop, edge });
      }
    }
    ring = [...next];
  }
  return steps;
}

/** The relations at an entity that the filter lets be seen, in the direction asked for. */
export function relationsOf(graph: KnowledgeGraph, id: string, options: NeighborOptions): RelationEdge[] {
  const { direction = 'both' } = options;
  return graph.edges(id).flatMap((key) => {
    const edge = seenThrough(graph, key, options);
    if (!edge) return [];
    const fits =
      direction === 'both' ||
      RELATIONS[edge.attributes.type].symmetric ||
      (direction === 'out' ? edge.source : edge.target) === id;
    return fits ? [edge] : [];
  });
}
