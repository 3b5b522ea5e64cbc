/** Graphs put right by hand. */
import { buildCorrected } from '../../graph/corrections/build.ts';
import type { Facts } from '../../graph/facts.ts';
import { serialise } from '../../graph/file.ts';
import type { Counts } from '../../graph/merge.ts';
import { readCorrectionFiles } from '../corrections.ts';
import { writeWhole } from '../write.ts';

interface Target {
  /** The graph file. */
  readonly out: string;
  /** Told what the user should know, a sentence at a time. */
  readonly say: (message: string) => void;
}

/**
 * Reads corrections.
 *
 * @returns what writes the graph of facts with the corrections applied; null where the files hold none
 * @throws InputError that names the file, and the line, where one cannot be used
 */
export function corrected(files: readonly string[], { out, say }: Target): ((facts: Iterable<Facts>) => Counts) | null {
  const byHand = readCorrectionFiles(files);
  if (byHand.length === 0) return null;
  return (facts) => {
    const { graph, unused } = buildCorrected(facts, byHand);
    for (const correction of unused) say(`not applied: ${correction}`);
    writeWhole(out, serialise(graph));
    const kinds = graph.mapNodes((_, { kind }) => kind);
    const entities = kinds.filter((kind) => kind === 'entity').length;
    const relations = graph.filterEdges((_, { type }) => type !== 'measured_by' && type !== 'concerns').length;
    return { entities, relations, figures: kinds.length - entities };
  };
}
