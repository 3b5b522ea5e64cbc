/** From the facts of files to the graph file, and to the ledger that goes with it. */
import { byDigest, byOrigin, type Contribution, renamed, uniqueIds } from '../../graph/contribution.ts';
import { edgeLine, GRAPH_LAYOUT, nodeLine } from '../../graph/file-lines.ts';
import { type Counts, merge } from '../../graph/merge.ts';
import { writeParts } from '../write.ts';
import type { Collected } from './collect.ts';
import { type Filed, type Ledger, sameStamp, stampOf, writeLedger } from './ledger.ts';
import { Lines, listed } from './lines.ts';

/** Where the ledger is kept, and what it is good for. */
export interface LedgerPlace {
  readonly folder: string;
  readonly version: string;
}

/**
 * Writes the graph of files, as far as it is not there already, and its ledger.
 *
 * @param former the ledger of the graph that stands at `out`; null where there is none
 * @param place null to keep no ledger
 * @throws LedgerError or SyntaxError where the former ledger does not say what it should; nothing is written then
 */
export function updateGraph(
  out: string,
  { files: collected, fresh }: Collected<Contribution>,
  former: Ledger | null,
  place: LedgerPlace | null,
): Counts {
  const files = filed(collected);
  const removed: string[] = [];
  const added: Contribution[] = [];
  for (const [path, file] of former?.files ?? []) if (!isSame(file, files.get(path))) removed.push(file.id);
  for (const [path, file] of files) {
    const before = former?.files.get(path);
    if (before && isSame(before, file)) continue;
    const contribution = fresh.get(path) ?? (before && former?.earlier.contribution(before.id));
    if (contribution) added.push(renamed(contribution, file.id));
  }
  const isSettled = [...files].every(([path, { stamp }]) => sameStamp(stamp, former?.files.get(path)?.stamp ?? null));
  const isChanged = !former || removed.length + added.length > 0;
  if (former && !isChanged && isSettled) return former.counts;
  const changes = merge(added.sort(byDigest), {}, removed, former?.earlier);
  const counts = sum(former?.counts, changes.growth);
  if (isChanged) {
    const [digests, nodes, edges] = former?.graph() ?? [new Lines(), new Lines(), new Lines()];
    const records = new Map<string, Buffer | string>();
    const [...lines] = digests.all();
    for (const [index, { id }] of inOrder(former?.files).entries()) records.set(id, lines[index]!);
    for (const { digest, record } of added) records.set(digest, JSON.stringify(record));
    const lists = [
      inOrder(files).map(({ id }) => records.get(id)!),
      nodes.replaced(changes.nodes, nodeLine),
      edges.replaced(changes.edges, edgeLine),
    ];
    writeParts(out, listed(GRAPH_LAYOUT, lists));
  }
  const graph = stampOf(out);
  if (place && graph) writeLedger(place.folder, { version: place.version, graph, counts }, files, changes, former);
  return counts;
}

/** The files with ids that tell them apart. */
function filed(collected: Collected<Contribution>['files']): ReadonlyMap<string, Filed> {
  const sorted = [...collected].sort(([, a], [, b]) => byOrigin(a.digest, b.digest));
  const ids = uniqueIds(sorted.map(([, { digest }]) => digest));
  return new Map(sorted.map(([path, file], index) => [path, { ...file, id: ids[index]! }]));
}

const isSame = (a: Filed, b: Filed | undefined): boolean => a.facts === b?.facts && a.id === b.id;

/** In the order of the graph file's digests. */
const inOrder = (files: ReadonlyMap<string, Filed> = new Map()): readonly Filed[] =>
  [...files.values()].sort((a, b) =>
    byDigest({ date: a.digest.date, digest: a.id }, { date: b.digest.date, digest: b.id }),
  );

const sum = (a: Counts = { entities: 0, relations: 0, figures: 0 }, b: Counts): Counts => ({
  entities: a.entities + b.entities,
  relations: a.relations + b.relations,
  figures: a.figures + b.figures,
});
