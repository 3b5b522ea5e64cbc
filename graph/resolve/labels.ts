/** What an entity is called, and what else. */
import { compare } from '../evidence.ts';
import { count } from './tally.ts';

/** Markup within a name and the dash before a credit are no part of it. */
export const cleaned = (text: string): string =>
  text
    .replace(/[*`]+/gu, '')
    .replace(/^[\s\-–—‑]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** One alias for each spelling: what differs in case or in the kind of hyphen only is told once. */
export function aliasesAmong(names: readonly string[], label: string): string[] {
  const spelling = (name: string) => name.toLowerCase().replace(/[-‐‑–\s]+/gu, ' ');
  const told = new Set(['', spelling(label)]);
  return names.filter((name) => !told.has(spelling(name)) && told.add(spelling(name)));
}

/** Names by how often they stand, the most frequent first; ties to the longest, then by alphabet. */
export function frequent(names: readonly (readonly [string, number])[]): string[] {
  const counts = count(names, (pair) => pair);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b)).map(([name]) => name);
}
