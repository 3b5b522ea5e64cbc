/** Names as people write them, to nodes. */
import type { KnowledgeGraph } from '../model.ts';
import { fold } from '../names.ts';
import { ENTITY_TYPES } from '../ontology.ts';
import { entityNode, isFigure, refTo } from './describe.ts';
import type { EntityRef } from './results.ts';
import { search } from './search.ts';

export type NameResolution =
  | { readonly kind: 'found'; readonly entity: EntityRef }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly EntityRef[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly EntityRef[] };

/** A name that leads to no entity, or to several; `candidates` are those it may have meant, the likeliest first. */
export class NameError extends Error {
  override readonly name = 'NameError';
  readonly candidates: readonly EntityRef[];

  constructor(message: string, candidates: readonly EntityRef[]) {
    super(message);
    this.candidates = candidates;
  }
}

interface NameIndex {
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<KnowledgeGraph, NameIndex>();
const MOST_CANDIDATES = 8;
const LONGEST = 80;
const ID_TYPE = new RegExp(`^(?:${ENTITY_TYPES.join('|')})/`, 'u');

/**
 * Finds the entity that a name means: by id, by name, by alias, or as the only one whose name begins so. Case, spaces,
 * hyphens, accents and a leading "the" do not matter. The names of a graph are indexed once, at the first question.
 *
 * @example
 * resolveName(graph, 'atlas2'); // { kind: 'found', entity: { id: 'model/atlas-2', name: 'Atlas 2', type: 'model' } }
 */
export function resolveName(graph: KnowledgeGraph, name: string): NameResolution {
  if (graph.hasNode(name) && !isFigure(name)) return { kind: 'found', entity: refTo(graph, name) };
  const { labels, aliases } = nameIndex(graph);
  const key = fold(name);
  if (key !== '') {
    const ids = labels.get(key) ?? aliases.get(key) ?? beginning(labels, key);
    const [first, ...others] = byMentions(graph, ids);
    if (first && others.length === 0) return { kind: 'found', entity: first };
    if (first) return { kind: 'ambiguous', candidates: [first, ...others].slice(0, MOST_CANDIDATES) };
  }
  // Who guesses an id may have its type wrong.
  const nearest = search(graph, name.replace(ID_TYPE, ''), { limit: MOST_CANDIDATES }).map(({ id, name, type }) => ({
    id,
    name,
    type,
  }));
  return { kind: 'unknown', nearest };
}

/**
 * The id of the one entity that a name means.
 *
 * @throws NameError where none or several fit
 */
export function nodeNamed(graph: KnowledgeGraph, name: string): string {
  const resolution = resolveName(graph, name);
  if (resolution.kind === 'found') return resolution.entity.id;
  if (resolution.kind === 'ambiguous') {
    const names = resolution.candidates.map(({ id }) => id).join(', ');
    throw new NameError(`"${shortened(name)}" may be any of: ${names}`, resolution.candidates);
  }
  const names = resolution.nearest.map(({ name, type }) => `${name} (${type})`).join(', ');
  const hint = names === '' ? '' : `; the nearest: ${names}`;
  throw new NameError(`the graph has no entity called "${shortened(name)}"${hint}`, resolution.nearest);
}

/** A name as a message can carry it: who pastes a page sees how it begins. */
const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

function nameIndex(graph: KnowledgeGraph): NameIndex {
  const known = indexes.get(graph);
  if (known) return known;
  const labels = new Map<string, string[]>();
  const aliases = new Map<string, string[]>();
  graph.forEachNode((id, node) => {
    if (node.kind === 'figure') return;
    add(labels, fold(node.label), id);
    for (const alias of node.aliases) add(aliases, fold(alias), id);
  });
  const index = { labels, aliases };
  indexes.set(graph, index);
  return index;
}

function add(index: Map<string, string[]>, key: string, id: string): void {
  const ids = index.get(key);
  if (!ids) index.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

function beginning(labels: NameIndex['labels'], key: string): readonly string[] {
  return [...labels].flatMap(([label, ids]) => (label.startsWith(key) ? ids : []));
}

function byMentions(graph: KnowledgeGraph, ids: readonly string[]): EntityRef[] {
  const mentions = (id: string) => entityNode(graph, id).mentions;
  return [...ids].sort((a, b) => mentions(b) - mentions(a)).map((id) => refTo(graph, id));
}
