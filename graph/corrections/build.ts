/** A graph built with corrections. */
import { buildGraph } from '../build.ts';
import type { Facts } from '../facts.ts';
import type { KnowledgeGraph } from '../model.ts';
import { fold } from '../names.ts';
import { RELATIONS } from '../ontology.ts';
import { NameError, nodeNamed } from '../query/names.ts';
import { addedFacts, correctNames } from './facts.ts';
import { type Correction, inWords } from './format.ts';

export interface CorrectedGraph {
  readonly graph: KnowledgeGraph;
  /** Those that changed something, or keep two names apart that are both there. */
  readonly applied: readonly Correction[];
  /** One sentence for each correction that found nothing to correct; it begins with the file and the line. */
  readonly unused: readonly string[];
}

const CONFIRMED = 0.99;

/**
 * Builds a graph as `buildGraph` does, with corrections: first of names (merge, split, rename, type, in the order of the
 * sections), then additions, then of relations (drop, confirm).
 *
 * @example
 * const corrections = readCorrections('drop: [{ subject: Atlas 2, relation: beats, object: Borealis 7B }]', 'c.yaml');
 * const { graph, unused } = buildCorrected([digest], corrections);
 * [graph.hasEdge('model/atlas-2|beats|model/borealis-7b'), unused]; // [false, []]
 */
export function buildCorrected(facts: Iterable<Facts>, corrections: readonly Correction[]): CorrectedGraph {
  const idle = new Map<Correction, string>();
  const note = (correction: Correction, reason: string) => void idle.set(correction, reason);
  const digests = correctNames([...facts], corrections, note);
  const apart = corrections.flatMap(({ kind, value }) => (kind === 'apart' ? [value.map(fold)] : []));
  const graph = buildGraph([...digests, ...addedFacts(digests, corrections, note)], { apart });
  for (const correction of corrections) {
    const reason = correctRelation(graph, correction);
    if (reason !== null) note(correction, reason);
  }
  return {
    graph,
    applied: corrections.filter((correction) => !idle.has(correction)),
    unused: [...idle].map(
      ([correction, reason]) => `${correction.path}:${correction.line}: ${inWords(correction)}: ${reason}`,
    ),
  };
}

/** Drops or confirms, where the correction says so. Gives what hindered it, or null. */
function correctRelation(graph: KnowledgeGraph, { kind, value }: Correction): string | null {
  try {
    if (kind === 'apart') for (const name of value) nodeNamed(graph, name);
    if (kind !== 'drop' && kind !== 'confirm') return null;
    const { subject, relation, object } = value;
    const ends = [nodeNamed(graph, subject), nodeNamed(graph, object)] as const;
    const keys = [ends, ...(RELATIONS[relation].symmetric ? [[ends[1], ends[0]] as const] : [])];
    const key = keys.map(([from, to]) => `${from}|${relation}|${to}`).find((candidate) => graph.hasEdge(candidate));
    if (key === undefined) return 'the graph has no such relation';
    if (kind === 'drop') graph.dropEdge(key);
    else graph.setEdgeAttribute(key, 'confidence', CONFIRMED);
    return null;
  } catch (error) {
    if (error instanceof NameError) return error.message;
    throw error;
  }
}
