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

/** The places that name a member of a family by its size. `read` are the names found so far, in text order. */
export function sizeMembers(doc: Document, read: readonly Found[], lexicon: Lexicon): Found[] {
  const members: Found[] = [];
  let candidates: Candidate[] = [];
  const isRead = overlapping(read);
  const inDocument = sizedNames(doc, read);
  const member = (name: string, sentence: number, first: number, last: number): Found =>
    foundAt(sentence, first, last, { type: 'model', kinds: ['size'], elided: name, entry: lexicon.trie.lookup(name) });
  let told = new SizesTold(doc, null);
  const close = (): void => {
    for (const { found, family } of candidates) if (family === null || told.isSeveral(family)) members.push(found);
    candidates = [];
  };
  let next = 0;
  for (const sentence of doc.sentences) {
    const { index, tokens, block } = sentence;
    if (block.story !== told.story) {
      close();
      told = new SizesTold(doc, block.story);
    }
    const isBefore = ({ sentence: at, first }: Found, token: number): boolean =>
      at < index || (at === index && first < token);
    const passTo = (token: number): void => {
      for (; read[next] && isBefore(read[next]!, token); next++)
        if (doc.sentences[read[next]!.sentence]!.block.story === told.story) told.pass(read[next]!);
    };
    for (let at = 0; at < tokens.length; at++) {
      if (!isSizeWord(tokens[at]!)) continue;
      passTo(at);
      const last = sizeEnd(tokens, at);
      if (isRead(foundAt(index, at, at, {}))) continue;
      const wordsAt = (first: number, end: number): string => doc.text.slice(tokens[first]!.start, tokens[end]!.end);
      const words = wordsAt(at, last);
      const size = tokens[at]!.lower;
      const known = told.known(size);
      const behind = familyBehind(doc, read[next], sentence);
      const family = behind ?? told.spokenOf(sentence);
      const base = family && nameOf(doc, family);
      const isSame = known !== undefined && (last === at || known.toLowerCase().includes(words.toLowerCase()));
      const elsewhere = inDocument.get(size) ?? [];
      const own = base === null ? undefined : plainest(elsewhere, `${base} ${size}`);
      const isVersion =
        ONE_OF_SEVERAL.test(tokens[last + 1]?.lower ?? '') || (base !== null && known?.startsWith(base));
      const made = base !== null && (isVersion || elsewhere.length === 0) ? `${base} ${words}` : null;
      const name = isSame ? known : (own ?? made);
      const isKnown = known !== undefined && (opensClause(tokens, at) || (told.isNamed(size) && isTabled(tokens, at)));
      if (name && (isDefinite(tokens, at) || isKnown)) {
        const isOne = isSame || own !== undefined || isVersion;
        candidates.push({ found: member(name, index, at, last), family: isOne ? null : base });
        told.tell(base ?? '', size, name);
        at = last;
        continue;
      }
      const listing = behind ?? told.listing(sentence);
      const sizes = listFrom(tokens, at);
      if (!listing || (sizes.length < 2 && !isIntroduced(tokens, at))) continue;
      const named = sizes.some((one) => isNamedSize(tokens, one));
      for (const one of sizes) {
        const end = sizeEnd(tokens, one);
        const full = `${nameOf(doc, listing)} ${wordsAt(one, end)}`;
        told.tell(nameOf(doc, listing), tokens[one]!.lower, full);
        if (!named) continue;
        members.push(member(full, index, one, end));
        told.name(tokens[one]!.lower);
      }
      at = sizeEnd(tokens, sizes.at(-1)!);
    }
    passTo(Number.POSITIVE_INFINITY);
  }
  close();
  return members;
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

/** "a 3B and a 70B version of Borealis": the family that a noun behind sizes is of; null for none. */
function familyBehind(doc: Document, found: Found | undefined, { index, tokens }: Sentence): Found | null {
  if (found?.sentence !== index || !isFamily(doc, found) || tokens[found.first - 1]?.lower !== 'of') return null;
  return OF_FAMILY.test(tokens[found.first - 2]?.lower ?? '') ? found : null;
}
