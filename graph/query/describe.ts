/** Nodes and edges of the graph in the shapes of the answers. */
import type { EdgeAttributes, EntityNode, FigureNode, KnowledgeGraph } from '../model.ts';
import type { RelationType } from '../ontology.ts';
import type { EntityRef, Figure, Relation } from './results.ts';

/** An edge between two entities, with its key and ends. */
export interface RelationEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes & { readonly type: RelationType };
}

/** Whether an id is that of a figure. */
export const isFigure = (id: string): boolean => id.startsWith('figure/');

/** The attributes of an entity. Throws where the id is that of a figure. */
export function entityNode(graph: KnowledgeGraph, id: string): EntityNode {
  const node = graph.getNodeAttributes(id);
  if (node.kind !== 'entity') throw new RangeError(`${id} is a figure, not an entity`);
  return node;
}

/** The attributes of a figure. Throws where the id is that of an entity. */
export function figureNode(graph: KnowledgeGraph, id: string): FigureNode {
  const node = graph.getNodeAttributes(id);
  if (node.kind !== 'figure') throw new RangeError(`${id} is an entity, not a figure`);
  return node;
}

/** An entity as answers refer to it. */
export function refTo(graph: KnowledgeGraph, id: string): EntityRef {
  const { label, type } = entityNode(graph, id);
  return { id, name: label, type };
}

const refOrNull = (graph: KnowledgeGraph, id: string | null): EntityRef | null =>
  id === null ? null : refTo(graph, id);

/** A figure as an answer tells it. */
export function describeFigure(graph: KnowledgeGraph, id: string): Figure {
  const { kind: _, label: __, of, about, evidence, ...figure } = figureNode(graph, id);
  return { id, ...figure, of: refOrNull(graph, of), about: refOrNull(graph, about), evidence: [...evidence] };
}

/** A relation as an answer tells it. */
export function describeRelation(graph: KnowledgeGraph, { source, target, attributes }: RelationEdge): Relation {
  const { type, figures, benchmark, evidence, ...rest } = attributes;
  return {
    ...rest,
    subject: refTo(graph, source),
    relation: type,
    object: refTo(graph, target),
    benchmark: refOrNull(graph, benchmark),
    figures: figures.map((figure) => describeFigure(graph, figure)),
    evidence: [...evidence],
  };
}
