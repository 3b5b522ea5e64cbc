/** Light or dark: as the system says, until chosen here. */
import { useEffect, useState } from 'react';

const KEY = 'frontier-theme';

function chosen(): boolean {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept) return kept === 'dark';
  } catch {
    // A page opened from disk may be denied storage: then the system decides.
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Whether the dark theme is on, and what switches it. */
export function useDark(): readonly [boolean, (dark: boolean) => void] {
  const [dark, setDark] = useState(chosen);
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
  const choose = (next: boolean) => {
    setDark(next);
    try {
      localStorage.setItem(KEY, next ? 'dark' : 'light');
    } catch {
      // See above.
    }
  };
  return [dark, choose];
}
