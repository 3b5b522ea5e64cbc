/** What a person can do to the view: pure steps from one view to the next. */
import { NO_FILTERS, type Scope, type Selection, type View } from './view.ts';

export type Step = (view: View) => View;

/** Sets fields of the view. */
export const set =
  (patch: Partial<View>): Step =>
  (view) => ({ ...view, ...patch });

/** Selects a node, an edge or nothing. */
export const select = (selection: Selection): Step => set({ selection });

const LONGEST_TRAIL = 12;

/** Selects a node and puts it at the end of the trail. */
export const selectNode =
  (id: string): Step =>
  (view) => ({
    ...view,
    selection: { kind: 'node', id },
    trail: view.trail.at(-1) === id ? view.trail : [...view.trail.slice(1 - LONGEST_TRAIL), id],
  });

/** Goes back along the trail to the node visited before the last. */
export const back: Step = (view) => {
  const trail = view.selection?.kind === 'node' ? view.trail.slice(0, -1) : view.trail;
  const id = trail.at(-1);
  return id === undefined ? view : { ...view, trail, selection: { kind: 'node', id } };
};

/** Goes back to the n-th node of the trail. */
export const backTo =
  (n: number): Step =>
  (view) => {
    const id = view.trail[n];
    return id === undefined ? view : { ...view, trail: view.trail.slice(0, n + 1), selection: { kind: 'node', id } };
  };

/** Comes to a view that is given whole, as the browser's back gives it: the trail is cut at its node, or led there. */
export const arrive =
  (there: View): Step =>
  ({ trail }) => {
    if (there.selection?.kind !== 'node') return { ...there, trail };
    const at = trail.lastIndexOf(there.selection.id);
    return at < 0 ? selectNode(there.selection.id)({ ...there, trail }) : { ...there, trail: trail.slice(0, at + 1) };
  };

/** Selects an edge. */
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

/** Narrows the stage down, or widens it to all where null. */
export const narrow = (scope: Scope): Step => set({ scope, page: 'graph', camera: null });

/** Takes a node into the ego networks shown, or starts one. */
export const addToFocus =
  (id: string): Step =>
  (view) => {
    const { scope } = view;
    const nodes = scope?.kind === 'ego' ? [...scope.nodes.filter((other) => other !== id), id] : [id];
    return narrow({ kind: 'ego', nodes, hops: scope?.kind === 'ego' ? scope.hops : 1 })(view);
  };

/** Leaves what is innermost: first the selection, then the scope. */
export const leave: Step = (view) =>
  view.selection ? { ...view, selection: null } : view.scope ? { ...view, scope: null, camera: null } : view;
