/** Word classes as they are read: words with white space between them. */

/** The set of the words in `words`. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
