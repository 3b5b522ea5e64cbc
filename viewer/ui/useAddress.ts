/** Keeps the address and the view in step, and the steps in the browser's history. */
import { useEffect } from 'react';
import { arrive } from '../state/steps.ts';
import type { Store } from '../state/store.ts';
import { fromHash, toHash } from '../state/url.ts';

/** Writes each step as an entry of its own, so that back and forward go through what was looked at. */
export function useAddress(store: Store): void {
  useEffect(() => {
    const write = (isStep: boolean) => {
      const hash = toHash(store.view());
      if (hash === location.hash.slice(1)) return;
      const address = hash ? `#${hash}` : location.pathname + location.search;
      if (isStep) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    };
    const read = () => {
      const there = fromHash(location.hash);
      // What was written by hand may say the same in other words: to come there is one step, not two.
      if (location.hash) history.replaceState(null, '', `#${toHash(there)}`);
      store.change(arrive(there));
    };
    write(false);
    addEventListener('popstate', read);
    const unsubscribe = store.subscribe(write);
    return () => {
      removeEventListener('popstate', read);
      unsubscribe();
    };
  }, [store]);
}
