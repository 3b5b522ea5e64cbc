/** Edges: the relations of all digests, and what ties figures to entities. */
import type { Contribution } from './contribution.ts';
import { byAge, compare, seen, type Testimony, weigh } from './evidence.ts';
import type { EdgeAttributes, Evidence, FigureLink, FigureNode } from './model.ts';
import { RELATIONS, type RelationType } from './ontology.ts';

export interface Edge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** One digest's relation, with node keys for ids. */
export interface Statement extends Testimony {
  readonly digest: string;
  /** The key of its edge. */
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly role: string | null;
  readonly benchmark: string | null;
  readonly figures: readonly string[];
  readonly evidence: readonly Evidence[];
}

/**
 * A digest's relations as statements. A symmetric relation runs from the alphabetically first key; what an entity would
 * say of itself is left out.
 *
 * @param nodeOf the node of an entity of the digest
 * @param figureOf the node of a figure of the digest
 */
export function statementsOf(
  { digest, date, relations }: Contribution,
  nodeOf: (entity: string) => string,
  figureOf: (figure: string) => string | undefined,
): Statement[] {
  return relations.flatMap(({ subject, object, type, benchmark, figures, role, status, confidence, evidence }) => {
    const ends = [nodeOf(subject), nodeOf(object)];
    const [source = '', target = ''] = RELATIONS[type].symmetric ? ends.sort(compare) : ends;
    if (source === target) return [];
    return {
      edge: `${source}|${type}|${target}`,
      source,
      target,
      type,
      digest,
      date,
      role,
      status,
      confidence,
      benchmark: benchmark === null ? null : nodeOf(benchmark),
      figures: figures.flatMap((figure) => figureOf(figure) ?? []),
      evidence,
    };
  });
}

/** The keys of the edges that a digest's relations are. */
export const edgesOf = (contribution: Contribution, nodeOf: (entity: string) => string): string[] =>
  statementsOf(contribution, nodeOf, () => undefined).map(({ edge }) => edge);

/** The edge of statements that share its key. @param statements at least one, in the order of their digests */
export function edgeOf(statements: readonly Statement[]): Edge {
  const { edge: key, source, target, type } = statements[0]!;
  const evidence = statements.flatMap((statement) => statement.evidence).sort(byAge);
  const attributes: EdgeAttributes = {
    type,
    ...weigh(statements),
    role: latest(statements.map(({ role }) => role)),
    benchmark: latest(statements.map(({ benchmark }) => benchmark)),
    figures: [...new Set(statements.flatMap(({ figures }) => figures))],
    evidence,
    count: evidence.length,
    ...seen(evidence.map(({ date }) => date)),
  };
  return { key, source, target, attributes };
}

const latest = (values: readonly (string | null)[]): string | null =>
  values.findLast((value) => value !== null) ?? null;

/** The edges from what a figure measures, and to what it is about. */
export function linksOf(figure: string, node: FigureNode): Edge[] {
  return [
    ...(node.of === null ? [] : [link(node.of, 'measured_by', figure, node)]),
    ...(node.about === null ? [] : [link(figure, 'concerns', node.about, node)]),
  ];
}

function link(source: string, type: FigureLink, target: string, figure: FigureNode): Edge {
  const { evidence, firstSeen, lastSeen } = figure;
  const attributes: EdgeAttributes = {
    type,
    status: 'actual',
    confidence: 1,
    role: null,
    benchmark: null,
    figures: [],
    evidence,
    count: evidence.length,
    firstSeen,
    lastSeen,
  };
  return { key: `${source}|${type}|${target}`, source, target, attributes };
}
