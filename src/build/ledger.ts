/**
 * What the last build knew, kept beside the graph: which files it read, and how their facts became nodes and edges.
 * With it the next build reads and merges only what changed. It is never needed: without it, everything is merged anew.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contribution, contributionOf, type Naming, renamed } from '../../graph/contribution.ts';
import type { Facts } from '../../graph/facts.ts';
import { DATED } from '../../graph/figures.ts';
import { GRAPH_LAYOUT } from '../../graph/file-lines.ts';
import type { Changes, Counts, Earlier, Mapping } from '../../graph/merge.ts';
import type { EdgeAttributes, FigureNode } from '../../graph/model.ts';
import { remember } from '../../graph/remember.ts';
import { type Component, components, meetingKeys } from '../../graph/resolve/components.ts';
import { statsOf } from '../inputs.ts';
import { writeParts } from '../write.ts';
import { readEntry } from './cache.ts';
import { Lines, listed, listsOf } from './lines.ts';

const NAME = 'ledger';
const LAYOUT = [
  '{"about":[\n',
  '\n],"files":[\n',
  '\n],"mappings":[\n',
  '\n],"keys":[\n',
  '\n],"components":[\n',
  '\n]}\n',
] as const;

/** A file's size and time of change: where both are as they were, so is the file. */
export interface Stamp {
  readonly size: number;
  /** In milliseconds; null where the file was too new to tell whether it has changed since. */
  readonly time: number | null;
}

/** A digest's file as it was read. */
export interface FileRecord {
  readonly stamp: Stamp | null;
  /** The name of its facts in the cache. */
  readonly facts: string;
  readonly digest: Facts['digest'];
}

/** The digest's id in the graph goes with it. */
export type Filed = FileRecord & { readonly id: string };

/** A ledger that does not fit what stands beside it. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

export interface Ledger {
  readonly counts: Counts;
  /** By path. */
  readonly files: ReadonlyMap<string, Filed>;
  /** The graph file's lists. @throws LedgerError */
  readonly graph: () => readonly [digests: Lines, nodes: Lines, edges: Lines];
  readonly earlier: Earlier;
  readonly mappings: Lines;
  readonly keys: Lines;
  readonly components: Lines;
}

interface About {
  readonly version: string;
  readonly graph: Stamp;
  readonly counts: Counts;
}

/** What tells whether a file changed; null for what is no plain file. */
export function stampOf(path: string): Stamp | null {
  const stats = path === '-' ? undefined : statsOf(path);
  return stats?.isFile() ? { size: stats.size, time: stats.mtimeMs } : null;
}

/**
 * Opens the ledger of a graph.
 *
 * @param version what the facts and the graph follow from besides the files
 * @returns null where there is none, or one of another version or another graph
 */
export function openLedger(folder: string, version: string, graphPath: string): Ledger | null {
  try {
    const [about, files, mappings, keys, parts] = listsOf(readFileSync(join(folder, NAME)), LAYOUT) ?? [];
    if (!about || !files || !mappings || !keys || !parts) return null;
    const [{ version: made, graph: stamp, counts }] = parsed<About>(about) as [About];
    if (made !== version || !sameStamp(stamp, stampOf(graphPath))) return null;
    const records = new Map(parsed<Filed & { key: string }>(files).map(({ key, ...filed }) => [key, filed]));
    let lists: Lines[] | null = null;
    const graph = () => {
      lists ??= listsOf(readFileSync(graphPath), GRAPH_LAYOUT);
      if (!lists) throw new LedgerError(`${graphPath}: not as it was written`);
      return lists as [Lines, Lines, Lines];
    };
    const ledger = { counts, files: records, graph, mappings, keys, components: parts };
    return { ...ledger, earlier: earlierOf(folder, ledger) };
  } catch {
    return null;
  }
}

/** Whether a file looks unchanged: the same size, and the same time of change, which both must know. */
export const sameStamp = (a: Stamp | null, b: Stamp | null): boolean =>
  a !== null && b !== null && a.time !== null && a.time === b.time && a.size === b.size;

const parsed = <T>(lines: Lines): T[] => [...lines.all()].map((line) => JSON.parse(line.toString()));

/** The last merge, as its files tell of it. */
function earlierOf(folder: string, { files, graph, mappings, keys, components }: Omit<Ledger, 'earlier'>): Earlier {
  const names = new Map([...files.values()].map(({ id, facts }) => [id, facts]));
  return {
    contribution: remember((digest): Contribution => {
      const facts = readEntry(folder, names.get(digest) ?? '');
      if (!facts) throw new LedgerError(`${digest}: the facts are gone`);
      return renamed(contributionOf(facts), digest);
    }),
    mapping: remember((digest): Mapping => must(mappings.get(digest)) as Mapping),
    namings: (like) => {
      const touched = new Set<string>();
      for (const key of meetingKeys(like)) {
        const found = keys.get(key) as { readonly component: string } | undefined;
        if (found) touched.add(found.component);
      }
      return [...touched].flatMap((part) => (must(components.get(part)) as { readonly namings: Naming[] }).namings);
    },
    figures: (undated) => {
      const [, nodes] = graph();
      const alike = [nodes.get(undated), ...nodes.startingWith(`${undated}${DATED}`)] as (GraphNode | undefined)[];
      return alike.flatMap((node) => (node ? [[node.key, node.attributes] as const] : []));
    },
    witnesses: (edge) => {
      const found = graph()[2].get(edge) as { readonly attributes: EdgeAttributes } | undefined;
      return [...new Set(found?.attributes.evidence.map(({ digest }) => digest))];
    },
  };
}

interface GraphNode {
  readonly key: string;
  readonly attributes: FigureNode;
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new LedgerError('the ledger is damaged');
  return value;
}

/**
 * Writes the ledger of a graph that has just been written.
 *
 * @param changes what was merged into the former ledger's graph, or into nothing
 * @throws what the file system throws
 */
export function writeLedger(
  folder: string,
  about: About,
  files: ReadonlyMap<string, Filed>,
  changes: Pick<Changes, 'mappings' | 'known' | 'namings'>,
  former: Ledger | null,
): void {
  const keys = new Map<string, string | null>();
  const parts = new Map<string, Component | null>();
  for (const part of components(changes.known)) {
    parts.set(firstKey(part), null);
    for (const key of part.keys) keys.set(key, null);
  }
  for (const part of components(changes.namings)) {
    const name = firstKey(part);
    parts.set(name, part);
    for (const key of part.keys) keys.set(key, name);
  }
  const lists = [
    [JSON.stringify(about)],
    [...files].map(([key, filed]) => JSON.stringify({ key, ...filed })),
    (former?.mappings ?? new Lines()).replaced(changes.mappings, (key, mapping) => JSON.stringify({ key, ...mapping })),
    (former?.keys ?? new Lines()).replaced(keys, (key, component) => JSON.stringify({ key, component })),
    (former?.components ?? new Lines()).replaced(parts, (key, { namings }) => JSON.stringify({ key, namings })),
  ];
  writeParts(join(folder, NAME), listed(LAYOUT, lists));
}

const firstKey = ({ keys }: Component): string => [...keys].sort()[0]!;
