/** How two entities are connected. */
import type { KnowledgeGraph } from '../model.ts';
import { append } from '../resolve/tally.ts';
import { describeRelation, type RelationEdge, refTo } from './describe.ts';
import type { RelationFilter } from './filter.ts';
import { nodeNamed } from './names.ts';
import { relationsOf } from './neighbors.ts';
import type { Path } from './results.ts';

export interface PathOptions extends RelationFilter {
  /** How many steps at most; 6 where left out. */
  readonly maxHops?: number | undefined;
  /** How many connections at most; 3 where left out. */
  readonly limit?: number | undefined;
}

/** Relations to one neighbor, the most certain first. */
type Links = ReadonlyMap<string, readonly RelationEdge[]>;

/**
 * The shortest connections between two entities, whichever way the relations run, the shortest first; of equally long
 * ones, those of the best attested relations. Alternatives are up to two steps longer than the shortest. None where the two are not connected.
 *
 * Best-first search over the exact distances to the goal (A* with a perfect estimate), which are worked out only as far
 * as they are asked for, without visiting a node twice in one path.
 *
 * @throws NameError where a name leads to no entity or to several; RangeError for maxHops below 1
 *
 * @example
 * const [shortest] = paths(graph, 'Ada Quill', 'RidgeBench');
 * shortest?.entities.map(({ name }) => name); // ['Ada Quill', 'Northwind Labs', 'Atlas 2', 'RidgeBench']
 */
export function paths(graph: KnowledgeGraph, from: string, to: string, options: PathOptions = {}): Path[] {
  const { maxHops = 6, limit = 3 } = options;
  if (!Number.isInteger(maxHops) || maxHops < 1) throw new RangeError('maxHops must be a whole number, 1 or more');
  const start = nodeNamed(graph, from);
  const goal = nodeNamed(graph, to);
  const known = new Map<string, Links>();
  const links = (id: string): Links => {
    const found = known.get(id) ?? linksOf(graph, id, options);
    known.set(id, found);
    return found;
  };
  const distances = distancesTo(goal, links);
  while (!distances.of.has(start) && distances.depth() < maxHops && distances.extend());
  const shortest = distances.of.get(start);
  if (shortest === undefined) return [];

  const found: string[][] = [];
  let open: string[][] = [[start]];
  // A detour of two steps is the longest alternative that is worth a search.
  for (let length = shortest; length <= Math.min(maxHops, shortest + 2) && found.length < limit; length++) {
    // Behind the first step nothing that far away can be on a path of this length.
    while (distances.depth() < length - 1 && distances.extend());
    const longer: string[][] = [];
    // The last found goes first, so that a path is followed to its end.
    for (let path = open.pop(); path && found.length < limit; path = open.pop()) {
      const last = path.at(-1)!;
      const least = path.length - 1 + (distances.of.get(last) ?? Number.POSITIVE_INFINITY);
      if (least > length) longer.push(path);
      else if (last === goal) found.push(path);
      else for (const next of [...links(last).keys()].reverse()) if (!path.includes(next)) open.push([...path, next]);
    }
    open = longer.reverse();
  }
  return found.map((ids) => describePath(graph, ids, links));
}

/** Steps to the goal, worked out for farther and farther nodes. */
function distancesTo(goal: string, links: (id: string) => Links) {
  const of = new Map([[goal, 0]]);
  let ring = [goal];
  let depth = 0;
  /** Goes one step farther. Gives whether there was anything. */
  const extend = (): boolean => {
    const next: string[] = [];
    depth++;
    for (const id of ring) {
      for (const other of links(id).keys()) {
        if (of.has(other)) continue;
        of.set(other, depth);
        next.push(other);
      }
    }
    ring = next;
    return ring.length > 0;
  };
  return { of, depth: () => depth, extend };
}

function linksOf(graph: KnowledgeGraph, id: string, options: RelationFilter): Links {
  const strength = ({ attributes }: RelationEdge) => attributes.confidence + Math.log1p(attributes.count);
  const edges = relationsOf(graph, id, options).sort((a, b) => strength(b) - strength(a) || (a.key < b.key ? -1 : 1));
  const links = new Map<string, RelationEdge[]>();
  for (const edge of edges) {
    const other = edge.source === id ? edge.target : edge.source;
    append(links, other, edge);
  }
  return links;
}

function describePath(graph: KnowledgeGraph, ids: readonly string[], links: (id: string) => Links): Path {
  return {
    length: ids.length - 1,
    entities: ids.map((id) => refTo(graph, id)),
    steps: ids.slice(1).map((to, index) => ({
      from: refTo(graph, ids[index]!),
      to: refTo(graph, to),
      relations: (links(ids[index]!).get(to) ?? []).map((edge) => describeRelation(graph, edge)),
    })),
  };
}
