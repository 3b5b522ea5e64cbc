/** How names start: what tells most words of a text off before anything is looked up. */

const HYPHEN = 45;
const SMALL_S = 115;

/** What does not count where names are compared. */
export const isSeparator = (code: number): boolean =>
  code === HYPHEN || code === 32 || code === 0x2010 || code === 0x2011 || code === 0xa0 || code === 95;

/** A letter's code, a typographic apostrophe's that of the straight one. */
export const straight = (code: number): number => (code === 0x2019 ? 39 : code);

/** So many letters of a word are looked at. */
const LETTERS = 4;
const SIZE = 1 << 16;

/** The hash of some letters and one more. */
const extended = (hash: number, code: number): number => (Math.imul(hash, 1021) + code) & (SIZE - 1);

/** The first letters of any number of names: a bit for each hash. */
export class Openings {
  readonly #known = new Uint32Array(SIZE / 32);

  constructor() {
    // What has no letter tells nothing.
    this.#note(0);
  }

  #note(hash: number): void {
    this.#known[hash >> 5]! |= 1 << (hash & 31);
  }

  #knows(hash: number): boolean {
    return (this.#known[hash >> 5]! & (1 << (hash & 31))) !== 0;
  }

  /** Gives whether the name has a letter. */
  add(name: string): boolean {
    let hash = 0;
    let letters = 0;
    for (let i = 0; i < name.length && letters < LETTERS; i++) {
      const code = straight(name.charCodeAt(i));
      if (isSeparator(code)) continue;
      hash = extended(hash, code);
      this.#note(hash);
      letters++;
    }
    return letters > 0;
  }

  /** Whether some name may start with a word, or with a word in the plural; where not, none does. */
  has({ whole, singular }: Opening): boolean {
    return this.#knows(whole) || this.#knows(singular);
  }
}

/** How a word starts. */
export interface Opening {
  /** The hash of its first letters. */
  readonly whole: number;
  /** That of the word without a plural's ending; as `whole` where it has none, or where it is longer than what counts. */
  readonly singular: number;
}

/** How a word in small letters starts. */
export function openingOf(word: string): Opening {
  let hash = 0;
  let before = 0;
  let i = 0;
  for (let letters = 0; i < word.length && letters < LETTERS; i++) {
    const code = straight(word.charCodeAt(i));
    if (isSeparator(code)) continue;
    before = hash;
    hash = extended(hash, code);
    letters++;
  }
  // A plural goes one letter too far.
  const plural = i === word.length && word.charCodeAt(i - 1) === SMALL_S;
  return { whole: hash, singular: plural ? before : hash };
}
