/** Functions of a text that remember what they gave: names and words recur all the time. */

/** When so many texts are remembered, all are forgotten, so that memory stays bounded. */
const CAPACITY = 100_000;

/** The same function, worked out once for each text. What it gives is shared: it must be readonly. */
export function remember<T extends NonNullable<unknown>>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = work(text);
    if (known.size >= CAPACITY) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
