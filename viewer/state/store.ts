/** Holds the view, tells who listens, and steps back and forth through its history. */
import type { Step } from './steps.ts';
import type { View } from './view.ts';

const DEPTH = 100;

export interface Store {
  readonly view: () => View;
  /** Takes a step. `quiet` keeps it out of the history; steps of one `gesture` count as one. */
  readonly change: (step: Step, options?: { readonly quiet?: boolean; readonly gesture?: string }) => void;
  /** Ends a gesture: the next step of the same name is one of its own. */
  readonly settle: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /**
   * Calls `listener` after each change, and tells it whether that was a step of its own, not one that goes on with a
   * gesture or that nobody took; gives the function that ends it.
   */
  readonly subscribe: (listener: (isStep: boolean) => void) => () => void;
}

/** Keeps the view, and the views before and after it for undo and redo. */
export function createStore(start: View): Store {
  let view = start;
  let past: readonly View[] = [];
  let future: readonly View[] = [];
  let gesture: string | undefined;
  const listeners = new Set<(isStep: boolean) => void>();
  const tell = (isStep: boolean) => {
    for (const listener of listeners) listener(isStep);
  };
  return {
    view: () => view,
    change: (step, options = {}) => {
      const next = step(view);
      if (next === view) return;
      const isStep = !options.quiet && (!options.gesture || options.gesture !== gesture);
      if (isStep) past = [...past.slice(-DEPTH), view];
      if (!options.quiet) {
        gesture = options.gesture;
        future = [];
      }
      view = next;
      tell(isStep);
    },
    settle: () => {
      gesture = undefined;
    },
    undo: () => {
      const last = past.at(-1);
      if (!last) return;
      [past, future, view, gesture] = [past.slice(0, -1), [view, ...future], last, undefined];
      tell(true);
    },
    redo: () => {
      const [next, ...rest] = future;
      if (!next) return;
      [past, future, view, gesture] = [[...past, view], rest, next, undefined];
      tell(true);
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
