/** Sticky expressions, which are tried at one place of a text. */

/** The match of a sticky expression that begins at `index`; null for none. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
