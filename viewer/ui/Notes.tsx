import type { EdgeAttributes, KnowledgeGraph } from '../../graph/model.ts';
import { nameOf, useExplorer } from './explorer.ts';

/** What is stated of a relation beside its kind: role, benchmark, amounts and scores. */
export function notesOf(graph: KnowledgeGraph, { role, benchmark, figures }: EdgeAttributes): readonly string[] {
  const amounts = figures.map((id) => {
    const node = graph.hasNode(id) ? graph.getNodeAttributes(id) : null;
    return node?.kind === 'figure' ? node.text : null;
  });
  const notes = [role, benchmark && `on ${nameOf(graph, benchmark)}`, ...amounts];
  return [...new Set(notes.filter((note) => note !== null))];
}

/** The notes of a relation, each in a frame. */
export function Notes({ edge }: { readonly edge: EdgeAttributes }) {
  const { graph } = useExplorer();
  return notesOf(graph, edge).map((note) => (
    <bdi key={note} className="note">
      {note}
    </bdi>
  ));
}
