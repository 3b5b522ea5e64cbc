/** Models and their sizes, as a story tells of them: which family is spoken of, and what is called by a size. */
import { type Document, type Sentence, Tag } from '../document.ts';
import { COMPARING_VERBS } from '../lexicon/cues.ts';
import { designationParts } from './designation.ts';
import type { Found } from './found.ts';
import { surface } from './grouping.ts';
import { isSize } from './model-size.ts';
import { tierBase } from './tiers.ts';

/** How many sentences behind the family its sizes may be listed. */
const REACH = 3;
/** What tells that there is more than one of a family. */
const SEVERAL =
  /^(?:family|series|suite|line-?up|range|collection|models|variants|versions|sizes|checkpoints|trio|pair)$/;

/** What a found name is in full. */
export const nameOf = (doc: Document, found: Found): string => found.elided ?? found.entry?.name ?? surface(doc, found);

/** The size that a model's name tells; none for a family's. */
export const sizeOf = (name: string): string | undefined => designationParts(name).find((part) => isSize(part));

/** Whether a name may be that of a family: a model's without a size. */
export const isFamily = (doc: Document, found: Found): boolean =>
  (found.type === 'model' || (found.type === null && found.kinds.includes('version'))) &&
  !found.kinds.includes('size') &&
  sizeOf(nameOf(doc, found)) === undefined &&
  sizeOf(surface(doc, found)) === undefined;

/** "a fine-tuned Llama 2", "built on Llama 2": whether a model is only what another is made from. */
function isGround(doc: Document, { sentence, first }: Found): boolean {
  const before = doc.sentences[sentence]!.tokens[first - 1];
  return before !== undefined && ((before.tags & Tag.Preposition) !== 0 || /tuned$|^than$/.test(before.lower));
}

/** "beats Lark 2": whether a model is what another is held against. */
function isCompared(doc: Document, found: Found): boolean {
  const before = doc.sentences[found.sentence]!.tokens[found.first - 1];
  return isGround(doc, found) || (before !== undefined && COMPARING_VERBS.has(before.lemma));
}

/** What a story tells, up to a token, of models and their sizes. */
export class SizesTold {
  /** The full names of the members of each size. */
  readonly #listed = new Map<string, string>();
  /** The sizes that are told of each family. */
  readonly #ofFamily = new Map<string, Set<string>>();
  readonly #named = new Set<string>();
  readonly #several = new Set<string>();
  /** The first family of the last sentence that names one, and of the one before it. */
  #topic: Found | null = null;
  #earlier: Found | null = null;
  /** The last family before a token. */
  #nearest: Found | null = null;
  readonly #doc: Document;
  readonly story: number | null;

  constructor(doc: Document, story: number | null) {
    this.#doc = doc;
    this.story = story;
  }

  /** Takes in a name that stands before what is read next. */
  pass(found: Found): void {
    const name = nameOf(this.#doc, found);
    const size = found.type === 'model' ? (sizeOf(name) ?? sizeOf(surface(this.#doc, found))) : undefined;
    if (size !== undefined) {
      this.#listed.set(size, name);
      this.name(size);
    }
    if (!isFamily(this.#doc, found)) return;
    if (this.#nearest?.sentence === found.sentence && isGround(this.#doc, found)) return;
    if (this.#topic?.sentence !== found.sentence) [this.#earlier, this.#topic] = [this.#topic, found];
    this.#nearest = found;
    if (this.#doc.sentences[found.sentence]!.tokens.some(({ lower }) => SEVERAL.test(lower))) this.#several.add(name);
  }

  /** Takes in a size of a family, which is called so from now on. */
  tell(family: string, size: string, name: string): void {
    this.#listed.set(size, name);
    this.#ofFamily.set(family, (this.#ofFamily.get(family) ?? new Set()).add(size));
  }

  /** Takes in that a size is a part of a name. */
  name(size: string): void {
    this.#named.add(size);
  }

  /** Whether the story names a model with a size, rather than tell how large it is. */
  isNamed(size: string): boolean {
    return this.#named.has(size);
  }

  /** What has been called by a size. */
  known(size: string): string | undefined {
    return this.#listed.get(size);
  }

  /** Whether a family comes in more than one size. */
  isSeveral(family: string): boolean {
    return this.#several.has(family) || (this.#ofFamily.get(family)?.size ?? 0) > 1;
  }

  /** The family whose sizes are listed in a sentence; null for none. */
  listing({ index }: Sentence): Found | null {
    return this.#near(this.#nearest?.sentence === index ? this.#nearest : this.#topic, index);
  }

  /** The family of one of whose sizes a sentence speaks, which it does not compare with another; null for none. */
  spokenOf({ index }: Sentence): Found | null {
    const isOther = this.#topic?.sentence === index && this.#earlier !== null && isCompared(this.#doc, this.#topic);
    return this.#near(isOther ? this.#earlier : this.#topic, index);
  }

  /** The family where it stands near; null for what is called by its tier, which says how large it is. */
  #near(family: Found | null, index: number): Found | null {
    return family && family.sentence > index - REACH && tierBase(nameOf(this.#doc, family)) === null ? family : null;
  }
}
