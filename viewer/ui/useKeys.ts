/** Keys that work anywhere on the page but in a field. */
import { useEffect } from 'react';

/** Calls the action of a key in small letters ("escape", "/", "ctrl+z"), unless one is typing. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (
        target instanceof HTMLElement &&
        target.closest('input:not([type=checkbox]):not([type=range]), select, [role=dialog]')
      )
        return;
      const held = event.ctrlKey || event.metaKey;
      if (event.altKey) return;
      const action =
        actions[`${held ? 'ctrl+' : ''}${held && event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [actions]);
}
