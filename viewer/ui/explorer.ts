/** What every panel can reach: the graph, the view, and what the view shows of the graph. */
import { createContext, type RefObject, useContext, useSyncExternalStore } from 'react';
import type { DigestRecord, EdgeAttributes, EntityNode, KnowledgeGraph, StoryRecord } from '../../graph/model.ts';
import type { Stage } from '../stage/stage.ts';
import type { Columns } from '../state/columns.ts';
import type { Store } from '../state/store.ts';
import type { View } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';

export interface Explorer {
  readonly graph: KnowledgeGraph;
  readonly columns: Columns;
  readonly digests: ReadonlyMap<string, DigestRecord>;
  readonly store: Store;
  readonly shown: Visible;
  /** The stage, while there is one. */
  readonly stage: RefObject<Stage | null>;
}

export const ExplorerContext = createContext<Explorer | null>(null);

/** What the explorer shows. Throws outside of it. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error('this component stands outside the explorer');
  return explorer;
}

/** The view, anew whenever it changes. */
export function useView(): View {
  const { store } = useExplorer();
  return useSyncExternalStore(store.subscribe, store.view);
}

/** The entity with this key, or null where the graph has none. */
export function entity(graph: KnowledgeGraph, id: string): EntityNode | null {
  if (!graph.hasNode(id)) return null;
  const node = graph.getNodeAttributes(id);
  return node.kind === 'entity' ? node : null;
}

/** The name of an entity or figure. */
export function nameOf(graph: KnowledgeGraph, id: string): string {
  return graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id;
}

/** A story of a digest; undefined where the graph no longer has it. */
export function storyOf({ digests }: Explorer, digest: string, story: string): StoryRecord | undefined {
  return digests.get(digest)?.stories.find(({ id }) => id === story);
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "2026-03-01" as "1 Mar 2026", "2026-03" as "Mar 2026"; quarters and years as they are. */
export function readableDate(iso: string | null): string {
  if (!iso) return '';
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(iso)) return iso;
  return (iso.length > 7 ? DAY : MONTH).format(new Date(`${iso.padEnd(10, '-01')}T00:00:00Z`));
}

/** "2026-03-01" as "1 Mar", where the year is plain. */
export const dayOfMonth = (iso: string | null): string => readableDate(iso).replace(/ \d{4}$/, '');

/** The span of days in which it was stated. */
export function readableSpan({ firstSeen, lastSeen }: Pick<EdgeAttributes, 'firstSeen' | 'lastSeen'>): string {
  return firstSeen === lastSeen ? readableDate(firstSeen) : `${readableDate(firstSeen)} – ${readableDate(lastSeen)}`;
}
