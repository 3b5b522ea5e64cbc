/** What a person should look at first: names that may be one entity, relations that may be wrong. */
import type { EntityNode, KnowledgeGraph } from '../model.ts';
import { fold, versions } from '../names.ts';
import type { EntityType } from '../ontology.ts';
import { describeRelation, isFigure, refTo } from './describe.ts';
import { seenThrough } from './filter.ts';
import type { Duplicate, Relation } from './results.ts';

export interface ReviewOptions {
  /** How many at most; 20 where left out. */
  readonly limit?: number | undefined;
}

interface Candidate {
  readonly id: string;
  readonly key: string;
  readonly node: EntityNode;
}

/** Types that never name one thing. */
const APART: ReadonlySet<EntityType> = new Set(['person', 'place', 'law', 'license']);
/** Types whose names are shortened at the end: "Meta" for "Meta AI", "Dario" for "Dario Amodei". */
const NAMED_IN_FULL: ReadonlySet<EntityType> = new Set(['company', 'organization', 'person']);
const LIKELY = 0.3;

/**
 * Pairs of entities that may be one, the likeliest first: one spelled like the other, one an alias or the longer form
 * of the other. Pairs with different versions or sizes, or with a relation between them, are not asked about.
 *
 * @example
 * duplicates(graph); // []
 */
export function duplicates(graph: KnowledgeGraph, { limit = 20 }: ReviewOptions = {}): Duplicate[] {
  const candidates: Candidate[] = graph.reduceNodes<Candidate[]>((found, id, node) => {
    if (node.kind === 'entity') found.push({ id, key: fold(node.label), node });
    return found;
  }, []);
  const pairs = new Map<string, Duplicate>();
  for (const block of blocks(candidates)) {
    for (const [index, left] of block.entries()) {
      for (const right of block.slice(index + 1)) {
        const [first, second] = left.node.mentions >= right.node.mentions ? [left, right] : [right, left];
        const key = `${first.id}\n${second.id}`;
        if (pairs.has(key) || !mayBeOne(graph, first, second)) continue;
        const { score, reason } = likeness(graph, first, second);
        if (score < LIKELY) continue;
        pairs.set(key, { entity: refTo(graph, first.id), other: refTo(graph, second.id), score, reason });
      }
    }
  }
  return [...pairs]
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([, pair]) => pair);
}

/**
 * The relations that are least certain, those first; of equal ones, those said least often.
 *
 * @example
 * uncertain(graph, { limit: 1 }).map(({ relation, confidence }) => [relation, confidence]); // [['beats', 0.7]]
 */
export function uncertain(graph: KnowledgeGraph, { limit = 20 }: ReviewOptions = {}): Relation[] {
  return graph
    .edges()
    .flatMap((key) => seenThrough(graph, key, {}) ?? [])
    .sort(
      ({ key: a, attributes: x }, { key: b, attributes: y }) =>
        x.confidence - y.confidence || x.count - y.count || (a < b ? -1 : 1),
    )
    .slice(0, limit)
    .map((edge) => describeRelation(graph, edge));
}

const CROWD = 40;

/** Groups within which pairs are compared: a shared word, or a name that is one letter off. Words of a crowd tell nothing. */
function blocks(candidates: readonly Candidate[]): readonly Candidate[][] {
  const byKey = new Map<string, Set<Candidate>>();
  for (const candidate of candidates) {
    const { key, node } = candidate;
    const words = [node.label, ...node.aliases].flatMap((name) => [
      fold(name),
      ...name.toLowerCase().split(/[\s\-/]+/u),
    ]);
    for (const word of [...words, ...lettersLeftOut(key)]) {
      if (word.length > 1) byKey.set(word, (byKey.get(word) ?? new Set()).add(candidate));
    }
  }
  return [...byKey.values()].filter(({ size }) => size > 1 && size <= CROWD).map((block) => [...block]);
}

/** Names with one letter less: two names one letter apart share one of these (SymSpell). */
function lettersLeftOut(key: string): string[] {
  if (key.length < 5) return [];
  return Array.from({ length: key.length }, (_, at) => `~${key.slice(0, at)}${key.slice(at + 1)}`).concat(`~${key}`);
}

function mayBeOne(graph: KnowledgeGraph, left: Candidate, right: Candidate): boolean {
  const types = [left.node.type, right.node.type];
  if ([left, right].some(({ node }) => node.label.startsWith('r/'))) return false;
  if (types[0] !== types[1] && types.some((type) => APART.has(type!))) return false;
  if (versions(left.node.label) !== versions(right.node.label)) return false;
  return !graph.areNeighbors(left.id, right.id);
}

function likeness(graph: KnowledgeGraph, left: Candidate, right: Candidate): Pick<Duplicate, 'score' | 'reason'> {
  const [base, reason] = likenessOfNames(left, right);
  const sameType = left.node.type === right.node.type ? 1 : 0.75;
  const score = Math.min(1, base * sameType * (1 + sharedNeighbors(graph, left.id, right.id) / 2));
  return { score: Number(score.toFixed(3)), reason };
}

function likenessOfNames({ key: a, node: left }: Candidate, { key: b, node: right }: Candidate): [number, string] {
  if (a === b) return [0.8, 'the same name under two types'];
  const aliasOf = (name: string, node: EntityNode) => node.aliases.some((alias) => fold(alias) === name);
  if (aliasOf(a, right)) return [0.7, `${right.label} is also called ${left.label}`];
  if (aliasOf(b, left)) return [0.7, `${left.label} is also called ${right.label}`];
  if (left.type === right.type && oneLetterApart(left.label, right.label)) return [0.6, 'spelled almost the same'];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // What stands behind a thing's name makes it a variant ("Pro", "Verified"); what stands before is its maker or family.
  const extended = [left, right].every(({ type }) => NAMED_IN_FULL.has(type)) && long.startsWith(short);
  if (short.length > 3 && (extended || long.endsWith(short))) {
    return [0.25 + (0.35 * short.length) / long.length, 'one name within the other'];
  }
  const shared = left.aliases.find((alias) => aliasOf(fold(alias), right));
  return shared === undefined ? [0, ''] : [0.5, `both are called ${shared}`];
}

/** Whether two names differ in one letter of one long word: an "app" is no "API". */
function oneLetterApart(left: string, right: string): boolean {
  const [a, b] = [left, right].map((name) => name.toLowerCase().split(/[\s-]+/u));
  if (!a || !b || a.length !== b.length) return false;
  const differing = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index]!] as const]));
  const [[one, other] = ['', '']] = differing;
  if (differing.length !== 1 || Math.min(one.length, other.length) < 5 || /\d/u.test(one + other)) return false;
  return lettersLeftOut(one).some((less) => lettersLeftOut(other).includes(less));
}

/** How many of the neighbors of both are neighbors of each, from 0 to 1. */
function sharedNeighbors(graph: KnowledgeGraph, left: string, right: string): number {
  const around = (id: string) => new Set(graph.neighbors(id).filter((other) => !isFigure(other)));
  const [a, b] = [around(left), around(right)];
  const shared = [...a].filter((id) => b.has(id)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
