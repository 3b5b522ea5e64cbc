/** Counting and collecting by key. */

/** Adds up what each item counts for its key. */
export function count<T, K>(items: readonly T[], of: (item: T) => readonly [K, number]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) {
    const [key, amount] = of(item);
    counts.set(key, (counts.get(key) ?? 0) + amount);
  }
  return counts;
}

/** Adds a value to those of its key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
