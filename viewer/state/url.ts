/** The view as the part of the URL behind "#", and back. Only what differs from a fresh view is written. */
import { ENTITY_TYPES, RELATION_TYPES, STATUSES } from '../../graph/ontology.ts';
import { type Camera, type Page, type Scope, type Selection, type SizeMeasure, START, type View } from './view.ts';

const PAGES: readonly Page[] = ['graph', 'nodes', 'edges', 'figures'];
const MEASURES: readonly SizeMeasure[] = ['degree', 'pagerank', 'mentions'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Gives the view as a query string without "#". */
export function toHash(view: View): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string | number | null) => {
    if (value !== null && value !== '') query.set(key, String(value));
  };
  if (view.selection) put(view.selection.kind, view.selection.id);
  const { scope } = view;
  if (scope?.kind === 'ego') {
    for (const id of scope.nodes) query.append('ego', id);
    put('hops', scope.hops);
  } else if (scope?.kind === 'component') put('component', scope.node);
  else if (scope?.kind === 'path') {
    put('from', scope.from);
    put('to', scope.to);
  }
  put('no-types', view.hiddenTypes.join(' '));
  put('no-relations', view.hiddenRelations.join(' '));
  put('no-statuses', view.hiddenStatuses.join(' '));
  for (const id of view.digests) query.append('digest', id);
  if (view.minConfidence) put('confidence', view.minConfidence);
  if (view.minDegree !== START.minDegree) put('degree', view.minDegree);
  put('since', view.since);
  put('until', view.until);
  if (view.figures) put('figures', 1);
  if (view.page !== START.page) put('page', view.page);
  if (view.facts !== START.facts) put('facts', view.facts);
  if (view.sizeBy !== START.sizeBy) put('size', view.sizeBy);
  if (view.regions) put('regions', 1);
  if (view.seed !== START.seed) put('seed', view.seed);
  if (view.camera) {
    const { x, y, ratio } = view.camera;
    put('camera', [x, y, ratio].map((value) => Number(value.toFixed(4))).join(' '));
  }
  return query.toString();
}

/** Reads what `toHash` wrote. What it does not understand it leaves at its default. */
export function fromHash(hash: string): View {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const among = <T extends string>(key: string, all: readonly T[]): readonly T[] => {
    const words = query.get(key)?.split(' ') ?? [];
    return all.filter((value) => words.includes(value));
  };
  const number = (key: string, low: number, high: number, otherwise: number): number => {
    const value = Number.parseFloat(query.get(key) ?? '');
    return value >= low && value <= high ? value : otherwise;
  };
  const day = (key: string) => (DAY.test(query.get(key) ?? '') ? query.get(key) : null);
  return {
    selection: readSelection(query),
    scope: readScope(query, number('hops', 1, 4, 1)),
    hiddenTypes: among('no-types', ENTITY_TYPES),
    hiddenRelations: among('no-relations', RELATION_TYPES),
    hiddenStatuses: among('no-statuses', STATUSES),
    digests: query.getAll('digest'),
    minConfidence: number('confidence', 0, 1, 0),
    minDegree: number('degree', 0, 1e6, START.minDegree),
    since: day('since'),
    until: day('until'),
    figures: query.has('figures'),
    page: PAGES.find((page) => page === query.get('page')) ?? START.page,
    facts: query.get('facts') === 'date' ? 'date' : START.facts,
    sizeBy: MEASURES.find((measure) => measure === query.get('size')) ?? START.sizeBy,
    regions: query.has('regions'),
    seed: number('seed', 1, 2 ** 31, START.seed),
    camera: readCamera(query.get('camera')),
    trail: query.has('node') ? query.getAll('node') : [],
  };
}

function readSelection(query: URLSearchParams): Selection {
  const node = query.get('node');
  const edge = query.get('edge');
  return node ? { kind: 'node', id: node } : edge ? { kind: 'edge', id: edge } : null;
}

function readScope(query: URLSearchParams, hops: number): Scope {
  const nodes = query.getAll('ego');
  const component = query.get('component');
  const from = query.get('from');
  const to = query.get('to');
  if (nodes.length) return { kind: 'ego', nodes, hops };
  if (component) return { kind: 'component', node: component };
  return from && to ? { kind: 'path', from, to } : null;
}

function readCamera(text: string | null): Camera | null {
  const [x, y, ratio] = (text ?? '').split(' ').map(Number.parseFloat);
  return x !== undefined && y !== undefined && ratio !== undefined && [x, y, ratio].every(Number.isFinite)
    ? { x, y, ratio: Math.min(Math.max(ratio, 0.01), 10) }
    : null;
}
