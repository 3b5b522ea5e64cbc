/** What came, went or changed between two graphs. */
import type { KnowledgeGraph, NodeAttributes } from '../model.ts';
import { RELATIONS, type RelationType } from '../ontology.ts';
import { isFigure } from './describe.ts';
import type { Change } from './results.ts';

type Fields = Readonly<Record<string, string>>;

interface Item {
  readonly kind: Change['kind'];
  readonly label: string;
  /** What is compared; everything else may differ without being a change. */
  readonly fields: Fields;
}

/**
 * Compares two graphs by id: entities, then relations, then figures; in each what was added, removed, changed.
 * An entity changes with its name, type or aliases; a relation with its status, role, benchmark or number of statements;
 * a figure with its number of statements.
 *
 * @example
 * const before = subgraph(graph, { until: '2026-02-28' });
 * diff(before, graph).filter(({ kind, change }) => kind === 'entity' && change === 'added').map(({ label }) => label);
 * // ['MIT (license)', 'Trailhead (product)']
 */
export function diff(before: KnowledgeGraph, after: KnowledgeGraph): Change[] {
  const old = items(before);
  const now = items(after);
  const changes: Change[] = [];
  for (const [id, { kind, label, fields }] of now) {
    const earlier = old.get(id);
    if (!earlier) changes.push({ change: 'added', kind, id, label, details: [] });
    else {
      const details = changedFields(earlier.fields, fields);
      if (details.length > 0) changes.push({ change: 'changed', kind, id, label, details });
    }
  }
  for (const [id, { kind, label }] of old) {
    if (!now.has(id)) changes.push({ change: 'removed', kind, id, label, details: [] });
  }
  const order = ({ kind, change }: Change) => `${KINDS.indexOf(kind)}${CHANGES.indexOf(change)}`;
  return changes.sort((a, b) => (order(a) + a.id < order(b) + b.id ? -1 : 1));
}

const KINDS: readonly Change['kind'][] = ['entity', 'relation', 'figure'];
const CHANGES: readonly Change['change'][] = ['added', 'removed', 'changed'];

function items(graph: KnowledgeGraph): ReadonlyMap<string, Item> {
  const label = (id: string) => graph.getNodeAttribute(id, 'label');
  const found = new Map<string, Item>();
  graph.forEachNode((id, node) => void found.set(id, nodeItem(node, label)));
  graph.forEachEdge((key, { type, status, role, benchmark, count }, source, target) => {
    if (isFigure(source) || isFigure(target)) return;
    found.set(key, {
      kind: 'relation',
      label: `${label(source)} ${RELATIONS[type as RelationType].label} ${label(target)}`,
      fields: {
        status,
        role: role ?? '',
        benchmark: benchmark === null ? '' : label(benchmark),
        statements: `${count}`,
      },
    });
  });
  return found;
}

function nodeItem(node: NodeAttributes, label: (id: string) => string): Item {
  if (node.kind === 'entity') {
    const { type, aliases } = node;
    const name = node.label;
    return {
      kind: 'entity',
      label: `${name} (${type})`,
      fields: { name, type, aliases: [...aliases].sort().join(', ') },
    };
  }
  const owner = node.of === null ? '' : `${label(node.of)}: `;
  return { kind: 'figure', label: `${owner}${node.label}`, fields: { statements: `${node.evidence.length}` } };
}

function changedFields(before: Fields, after: Fields): Change['details'] {
  return Object.keys(after)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field] || null, after: after[field] || null }));
}
