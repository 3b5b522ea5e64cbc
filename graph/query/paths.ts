/** How two entities are connected. */
import type { KnowledgeGraph } from '../model.ts';
import { STATUSES, type Status } from '../ontology.ts';
import { remember } from '../remember.ts';
import { describeRelation, type RelationEdge, refTo } from './describe.ts';
import { isSeenThrough, type RelationFilter, seenThrough } from './filter.ts';
import { nodeNamed } from './names.ts';
import type { Path } from './results.ts';

export interface PathOptions extends RelationFilter {
  /** How many steps at most; 6 where left out. */
  readonly maxHops?: number | undefined;
  /** How many connections at most; 3 where left out. */
  readonly limit?: number | undefined;
}

/** A relation that is denied connects nothing. */
export const CONNECTING: readonly Status[] = STATUSES.filter((status) => status !== 'negated');
/** An alternative may be so many steps longer than the shortest connection. */
const DETOUR = 2;

/**
 * The shortest connections between two entities, whichever way the relations run, the shortest first; of equally long
 * ones, those of the best attested relations. Alternatives are up to two steps longer than the shortest. None where the two are not connected.
 * Relations that are denied count only where they are asked for by their status.
 *
 * Looks around both ends until what is near the one meets what is near the other. How well relations are attested is
 * asked only of those that a path may take.
 *
 * @throws NameError where a name leads to no entity or to several; RangeError for maxHops below 1
 *
 * @example
 * const [shortest] = paths(graph, 'Ada Quill', 'RidgeBench');
 * shortest?.entities.map(({ name }) => name); // ['Ada Quill', 'Northwind Labs', 'Atlas 2', 'RidgeBench']
 */
export function paths(graph: KnowledgeGraph, from: string, to: string, asked: PathOptions = {}): Path[] {
  const { maxHops = 6, limit = 3, statuses = [] } = asked;
  const options: RelationFilter = { ...asked, statuses: statuses.length > 0 ? statuses : CONNECTING };
  if (!Number.isInteger(maxHops) || maxHops < 1) throw new RangeError('maxHops must be a whole number, 1 or more');
  const [start, goal] = [nodeNamed(graph, from), nodeNamed(graph, to)];
  if (start === goal) return [describePath(graph, [start], options)];
  const next = remember((id) => nextTo(graph, id, options));
  const [near, far] = [surroundings(graph, start, next), surroundings(graph, goal, next)];
  const seen = () => near.radius() + far.radius();
  /** Goes on where there is less to look at. Gives whether there is anything, and whether the other end has it in sight. */
  const lookFarther = () => {
    const [one, other] = near.cost() < far.cost() ? [near, far] : [far, near];
    const fresh = one.extend();
    return { isOver: fresh.length === 0, meets: fresh.some((id) => other.distances.has(id)) };
  };
  for (let look = lookFarther(); !look.meets; look = lookFarther()) if (look.isOver || seen() >= maxHops) return [];

  const shortest = seen();
  const found: string[][] = [];
  const reaches = reachOf(far, next);
  const follow = (path: readonly string[], left: number): void => {
    const last = path.at(-1)!;
    const ahead = next(last).filter((id) => (id === goal ? left === 1 : !path.includes(id) && reaches(id, left - 1)));
    for (const id of strongestFirst(graph, last, ahead, options)) {
      if (found.length === limit) return;
      if (id === goal) found.push([...path, id]);
      else follow([...path, id], left - 1);
    }
  };
  for (let length = shortest; length <= Math.min(maxHops, shortest + DETOUR) && found.length < limit; length++) {
    while (seen() < length) lookFarther();
    follow([start], length);
  }
  return found.map((ids) => describePath(graph, ids, options));
}

/** The entities that a visible relation connects with one. */
function nextTo(graph: KnowledgeGraph, id: string, options: RelationFilter): readonly string[] {
  const ids = new Set<string>();
  graph.forEachEdge(id, (_, attributes, source, target) => {
    const other = source === id ? target : source;
    if (!ids.has(other) && isSeenThrough(graph, attributes, options)) ids.add(other);
  });
  return [...ids];
}

/** What lies around an entity, looked at step by step. */
function surroundings(graph: KnowledgeGraph, centre: string, next: (id: string) => readonly string[]) {
  const distances = new Map([[centre, 0]]);
  let radius = 0;
  let rim: readonly string[] = [centre];
  return {
    /** Steps from the centre, of all that is not farther than the radius. */
    distances: distances as ReadonlyMap<string, number>,
    radius: () => radius,
    /** How many edges there are to look at for one step more. */
    cost: () => rim.reduce((sum, id) => sum + graph.degree(id), 0),
    /** Looks one step farther. Gives what has come into sight. */
    extend: (): readonly string[] => {
      radius++;
      const fresh: string[] = [];
      for (const id of rim) {
        for (const other of next(id)) {
          if (distances.has(other)) continue;
          distances.set(other, radius);
          fresh.push(other);
        }
      }
      rim = fresh;
      return rim;
    },
  };
}

/** Tells whether a place can be reached in at most so many steps, also from where its surroundings do not extend to. */
function reachOf({ distances, radius }: ReturnType<typeof surroundings>, next: (id: string) => readonly string[]) {
  const known = new Map<string, boolean>();
  const reaches = (id: string, steps: number): boolean => {
    if (steps <= radius()) return (distances.get(id) ?? Number.POSITIVE_INFINITY) <= steps;
    const key = `${steps} ${id}`;
    const answer = known.get(key) ?? next(id).some((other) => reaches(other, steps - 1));
    known.set(key, answer);
    return answer;
  };
  return reaches;
}

/** What shows between two entities, the best attested first. */
function linksBetween(graph: KnowledgeGraph, a: string, b: string, options: RelationFilter): readonly RelationEdge[] {
  const links = graph.edges(a, b).flatMap((key) => seenThrough(graph, key, options) ?? []);
  return links.sort(byStrength);
}

function byStrength(a: RelationEdge, b: RelationEdge): number {
  const strength = ({ attributes }: RelationEdge) => attributes.confidence + Math.log1p(attributes.count);
  return strength(b) - strength(a) || (a.key < b.key ? -1 : 1);
}

/** Neighbors of an entity in the order of what is best attested between it and them. */
function strongestFirst(graph: KnowledgeGraph, id: string, others: readonly string[], options: RelationFilter) {
  const best = others.map((other) => ({ other, link: linksBetween(graph, id, other, options)[0]! }));
  return best.sort((a, b) => byStrength(a.link, b.link)).map(({ other }) => other);
}

function describePath(graph: KnowledgeGraph, ids: readonly string[], options: RelationFilter): Path {
  const steps = ids.slice(1).map((to, index) => [ids[index]!, to] as const);
  return {
    length: steps.length,
    entities: ids.map((id) => refTo(graph, id)),
    steps: steps.map(([from, to]) => ({
      from: refTo(graph, from),
      to: refTo(graph, to),
      relations: linksBetween(graph, from, to, options).map((edge) => describeRelation(graph, edge)),
    })),
  };
}
