/** What a person can do to the view: pure steps from one view to the next. */
import { NO_FILTERS, type Scope, type Selection, type View } from './view.ts';

export type Step = (view: View) => View;

/** Sets fields of the view. */
export const set =
  (patch: Partial<View>): Step =>
  (view) => ({ ...view, ...patch });

export const select = (selection: Selection): Step => set({ selection });

export const selectNode = (id: string): Step => select({ kind: 'node', id });

export const selectEdge = (id: string): Step => select({ kind: 'edge', id });

/** Takes `value` out of a list of the view, or puts it in. */
export const toggle =
  <K extends 'hiddenTypes' | 'hiddenRelations' | 'hiddenStatuses' | 'digests'>(key: K, value: View[K][number]): Step =>
  (view) => {
    const list: readonly string[] = view[key];
    return { ...view, [key]: list.includes(value) ? list.filter((other) => other !== value) : [...list, value] };
  };

/** Hides all of `all` but `value`; shows all again where `value` was the only one already. */
export const only =
  <K extends 'hiddenTypes' | 'hiddenRelations' | 'hiddenStatuses'>(
    key: K,
    value: View[K][number],
    all: View[K],
  ): Step =>
  (view) => {
    const others = (all as readonly string[]).filter((other) => other !== value);
    const hidden: readonly string[] = view[key];
    const alone = hidden.length === others.length && !hidden.includes(value);
    return { ...view, [key]: alone ? [] : others };
  };

export const clearFilters: Step = set(NO_FILTERS);

export const narrow = (scope: Scope): Step => set({ scope, page: 'graph', camera: null });

/** Leaves what is innermost: first the selection, then the scope. */
export const leave: Step = (view) =>
  view.selection ? { ...view, selection: null } : view.scope ? { ...view, scope: null, camera: null } : view;
