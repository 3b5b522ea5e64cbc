/**
 * Members of a family that go by their sizes alone: "Borealis 4 comes in 8B and 70B sizes. The 70B matches ..." names
 * Borealis 4 70B. A size that is only listed says how large the family's models are.
 */
import { fold } from '../../graph/names.ts';
import type { Document, Sentence, Token } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isDefinite, isIntroduced, isNamedSize, isSizeWord, isTabled, opensClause, sizeEnd } from './bare-sizes.ts';
import { type Found, foundAt, overlapping } from './found.ts';
import { surface } from './grouping.ts';
import { isJoint } from './joints.ts';
import { isFamily, nameOf, SizesTold, sizeOf } from './sizes-told.ts';

/** Where the sizes stand that are listed from `at` on. */
function listFrom(tokens: readonly Token[], at: number): readonly number[] {
  const sizes = [at];
  // "from 0.5B to 34B"
  const ranges = tokens[at - 1]?.lower === 'from';
  const joins = (token: Token | undefined): boolean => isJoint(token?.text) || (ranges && token?.lower === 'to');
  for (let next = sizeEnd(tokens, at) + 1; joins(tokens[next]); next = sizeEnd(tokens, next) + 1) {
    while (joins(tokens[next])) next++;
    if (!tokens[next] || !isSizeWord(tokens[next]!)) break;
    sizes.push(next);
  }
  return sizes;
}

/** "a 3B and a 70B version of Borealis": a noun for what is of several sizes. */
const OF_FAMILY = /^(?:versions?|variants?|models?|checkpoints?|sizes|editions?)$/;
/** What one of several is called: "the 8B version". */
const ONE_OF_SEVERAL = /^(?:versions?|variants?|checkpoints?|editions?|siblings?)$/;

/** A place that names a member, and the family whose only size it may yet be. */
interface Candidate {
  readonly found: Found;
  readonly family: string | null;
}

/** What a size stands for. */
interface Meant {
  readonly name: string;
  /** The family spoken of; null for none. */
  readonly family: string | null;
  /** Whether it is one of several for certain. */
  readonly isOne: boolean;
}

/** The places that name a member of a family by its size. `read` are the names found so far, in text order. */
export function sizeMembers(doc: Document, read: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const reader = new SizeReader(doc, read, lexicon);
  for (const sentence of doc.sentences) reader.read(sentence);
  return reader.close();
}

/** Reads the sizes of a document's sentences, in text order. */
class SizeReader {
  readonly #doc: Document;
  readonly #names: readonly Found[];
  readonly #lexicon: Lexicon;
  readonly #isRead: (found: Found) => boolean;
  /** The names of the document that tell a size, by it. */
  readonly #sized: ReadonlyMap<string, readonly string[]>;
  readonly #members: Found[] = [];
  #candidates: Candidate[] = [];
  #told: SizesTold;
  /** The first name that stands behind what has been read. */
  #next = 0;

  constructor(doc: Document, names: readonly Found[], lexicon: Lexicon) {
    this.#doc = doc;
    this.#names = names;
    this.#lexicon = lexicon;
    this.#isRead = overlapping(names);
    this.#sized = sizedNames(doc, names);
    this.#told = new SizesTold(doc, null);
  }

  read(sentence: Sentence): void {
    const { index, tokens, block } = sentence;
    if (block.story !== this.#told.story) {
      this.close();
      this.#told = new SizesTold(this.#doc, block.story);
    }
    for (let at = 0; at < tokens.length; at++) {
      if (!isSizeWord(tokens[at]!)) continue;
      this.#passTo(index, at);
      if (this.#isRead(foundAt(index, at, at, {}))) continue;
      at = this.#readMember(sentence, at) ?? this.#readList(sentence, at) ?? at;
    }
    this.#passTo(index, Number.POSITIVE_INFINITY);
  }

  /** Ends a story: what may yet be its family's only size is a member where there are several. Gives all members so far. */
  close(): readonly Found[] {
    for (const { found, family } of this.#candidates)
      if (family === null || this.#told.isSeveral(family)) this.#members.push(found);
    this.#candidates = [];
    return this.#members;
  }

  /** Takes note of the story's names that stand before a token. */
  #passTo(sentence: number, token: number): void {
    for (let name = this.#names[this.#next]; name; name = this.#names[++this.#next]) {
      if (!(name.sentence < sentence || (name.sentence === sentence && name.first < token))) return;
      if (this.#doc.sentences[name.sentence]!.block.story === this.#told.story) this.#told.pass(name);
    }
  }

  /** "the 70B": reads a size that one member goes by; gives where its words end, null for none. */
  #readMember(sentence: Sentence, at: number): number | null {
    const { index, tokens } = sentence;
    const size = tokens[at]!.lower;
    const isKnown =
      this.#told.known(size) !== undefined &&
      (opensClause(tokens, at) || (this.#told.isNamed(size) && isTabled(tokens, at)));
    const meant = isKnown || isDefinite(tokens, at) ? this.#meant(sentence, at) : null;
    if (!meant) return null;
    const last = sizeEnd(tokens, at);
    const found = this.#member(meant.name, index, at, last);
    this.#candidates.push({ found, family: meant.isOne ? null : meant.family });
    this.#told.tell(meant.family ?? '', size, meant.name);
    return last;
  }

  /** The member that a size stands for: one named so before, one of the document's, else one made of the family spoken of. */
  #meant(sentence: Sentence, at: number): Meant | null {
    const { tokens } = sentence;
    const last = sizeEnd(tokens, at);
    const words = this.#wordsAt(sentence, at, last);
    const size = tokens[at]!.lower;
    const found = this.#familyBehind(sentence) ?? this.#told.spokenOf(sentence);
    const family = found && nameOf(this.#doc, found);
    const known = this.#told.known(size);
    if (known !== undefined && (last === at || known.toLowerCase().includes(words.toLowerCase())))
      return { name: known, family, isOne: true };
    if (family === null) return null;
    const named = this.#sized.get(size) ?? [];
    const own = plainest(named, `${family} ${size}`);
    if (own !== undefined) return { name: own, family, isOne: true };
    const isVersion = ONE_OF_SEVERAL.test(tokens[last + 1]?.lower ?? '') || known?.startsWith(family) === true;
    return isVersion || named.length === 0 ? { name: `${family} ${words}`, family, isOne: isVersion } : null;
  }

  /** "comes in 8B and 70B": reads the sizes that a family is listed with; gives where the list ends, null for none. */
  #readList(sentence: Sentence, at: number): number | null {
    const { index, tokens } = sentence;
    const listing = this.#familyBehind(sentence) ?? this.#told.listing(sentence);
    const sizes = listFrom(tokens, at);
    if (!listing || (sizes.length < 2 && !isIntroduced(tokens, at))) return null;
    const family = nameOf(this.#doc, listing);
    const areNamed = sizes.some((one) => isNamedSize(tokens, one));
    for (const one of sizes) {
      const end = sizeEnd(tokens, one);
      const name = `${family} ${this.#wordsAt(sentence, one, end)}`;
      this.#told.tell(family, tokens[one]!.lower, name);
      if (!areNamed) continue;
      this.#members.push(this.#member(name, index, one, end));
      this.#told.name(tokens[one]!.lower);
    }
    return sizeEnd(tokens, sizes.at(-1)!);
  }

  /** "a 3B and a 70B version of Borealis": the family that a noun behind sizes is of; null for none. */
  #familyBehind({ index, tokens }: Sentence): Found | null {
    const found = this.#names[this.#next];
    if (found?.sentence !== index || !isFamily(this.#doc, found) || tokens[found.first - 1]?.lower !== 'of')
      return null;
    return OF_FAMILY.test(tokens[found.first - 2]?.lower ?? '') ? found : null;
  }

  #member(name: string, sentence: number, first: number, last: number): Found {
    const entry = this.#lexicon.trie.lookup(name);
    return foundAt(sentence, first, last, { type: 'model', kinds: ['size'], elided: name, entry });
  }

  #wordsAt({ tokens }: Sentence, first: number, last: number): string {
    return this.#doc.text.slice(tokens[first]!.start, tokens[last]!.end);
  }
}

/** The shortest of the names that start so: rather Borealis 2 8B than Borealis 2 8B Chat; none for none. */
const plainest = (names: readonly string[], start: string): string | undefined =>
  names.filter((name) => fold(name).startsWith(fold(start))).sort((a, b) => a.length - b.length)[0];

/** The models' names that tell a size, by it. */
function sizedNames(doc: Document, read: readonly Found[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const found of read) {
    if (found.type !== 'model') continue;
    const name = nameOf(doc, found);
    const size = sizeOf(name) ?? sizeOf(surface(doc, found));
    if (size === undefined) continue;
    const same = names.get(size);
    if (!same) names.set(size, [name]);
    else if (!same.includes(name)) same.push(name);
  }
  return names;
}
