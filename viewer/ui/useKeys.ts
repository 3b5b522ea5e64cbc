/** Keys that work anywhere on the page but in a field. */
import { useEffect } from 'react';

const FIELDS = 'input:not([type=checkbox]), select, textarea';

/**
 * Calls the action of a key in small letters ("escape", "/", "ctrl+z"), unless one is typing.
 * @param within a selector: keys count only there, or where nothing has the focus, and not on a control
 */
export function useKeys(actions: Readonly<Record<string, () => void>>, within?: string): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      // A dialog has the keys for itself: Escape closes it.
      if (document.querySelector('dialog[open]')) return;
      if (event.altKey || event.defaultPrevented || !(target instanceof HTMLElement) || target.closest(FIELDS)) return;
      if (within && target !== document.body && (!target.closest(within) || target.closest('button'))) return;
      const held = event.ctrlKey || event.metaKey;
      const action =
        actions[`${held ? 'ctrl+' : ''}${held && event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [actions, within]);
}
