/**
 * From places where names stand to the things they name: occurrences of one name make a group, and short forms join
 * the group of the long one ("K2.5" and "Kimi K2.5", "Huang" and "Jensen Huang", "SSD" in "Self-Distillation (SSD)").
 */
import { fold } from '../../graph/names.ts';
import type { EntityType } from '../../graph/ontology.ts';
import type { Document } from '../document.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import { designationParts } from './designation.ts';
import type { Found } from './finding.ts';

export interface Group {
  name: string;
  type: EntityType | null;
  entry: LexiconEntry | null;
  readonly occurrences: Found[];
  readonly forms: Set<string>;
}

/** The words at a found stretch. */
export function surface(doc: Document, found: Found): string {
  const { tokens } = doc.sentences[found.sentence]!;
  return doc.text.slice(tokens[found.first]!.start, tokens[found.last]!.end);
}

const PLURAL_OF_NAME = /^(.*[\p{Lu}\d]\p{Ll}*)s$/u;

/** The name in full: an alias of a known base is replaced by the base's own name ("Opus 4.6" is "Claude Opus 4.6"). */
function fullName(words: string, found: Found): string {
  if (found.elided) return found.elided;
  if (found.entry) return found.entry.name;
  const { base } = found;
  if (base && base.type === 'model' && !words.toLowerCase().startsWith(base.name.toLowerCase())) {
    const alias = base.aliases.find((form) => words.toLowerCase().startsWith(form.toLowerCase()));
    if (alias && base.name.toLowerCase().endsWith(alias.toLowerCase())) return base.name + words.slice(alias.length);
  }
  return words;
}

/** One key for all spellings; of a model's name the order of its parts does not count ("Claude 4.5 Sonnet"). */
function keyOf(name: string, found: Found): string {
  if (found.kinds.length > 0 || found.entry?.type === 'model') {
    const [base, ...rest] = designationParts(name);
    if (base && rest.length > 0) return `${base} ${rest.sort().join(' ')}`;
  }
  return fold(name);
}

/** Groups occurrences by name. */
export function groupNames(doc: Document, all: readonly Found[]): Group[] {
  const groups = new Map<string, Group>();
  for (const found of all) {
    const words = surface(doc, found);
    const singular = PLURAL_OF_NAME.exec(words)?.[1];
    const name = fullName(singular && found.entry === null && found.kinds.length > 0 ? singular : words, found);
    const key = keyOf(name, found);
    let group = groups.get(key);
    if (!group) {
      group = { name, type: found.type, entry: found.entry, occurrences: [], forms: new Set() };
      groups.set(key, group);
    }
    group.occurrences.push(found);
    group.forms.add(words);
    group.type ??= found.type;
    group.entry ??= found.entry;
  }
  return [...groups.values()];
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => /^\p{L}/u.exec(word)?.[0] ?? '')
    .join('')
    .toLowerCase();

/** Whether `short` is the acronym of `long`, a plural s aside. */
function isAcronym(short: string, long: string): boolean {
  const letters = short.replace(/s$/, '').toLowerCase();
  if (!/^[A-Z][A-Za-z]*[A-Z]s?$/.test(short) || letters.length < 2) return false;
  const first = initials(long);
  if (first === letters) return true;
  const content = initials(long.replace(/\b(?:of|the|for|and|in)\b/gi, ''));
  return content === letters;
}

/** Pairs "long (SHORT)" as the text brackets them. */
function bracketed(doc: Document, group: Group, other: Group): boolean {
  return group.occurrences.some((long) => {
    const { tokens } = doc.sentences[long.sentence]!;
    if (tokens[long.last + 1]?.text !== '(') return false;
    return other.occurrences.some(
      (short) =>
        short.sentence === long.sentence && short.first === long.last + 2 && tokens[short.last + 1]?.text === ')',
    );
  });
}

/** Whether a short name may be read as this longer one. */
function isShortFor(short: Group, long: Group, doc: Document, familyNames: ReadonlySet<string>): boolean {
  const [shortName, longName] = [short.name, long.name];
  if (short.entry && long.entry && !/\d[BM]$/.test(shortName)) return false;
  if (isAcronym(shortName, longName) && (bracketed(doc, long, short) || (!short.entry && long.type !== 'person')))
    return true;
  const shortParts = designationParts(shortName);
  const longParts = designationParts(longName);
  if (shortParts.length >= longParts.length) return false;
  // "Gemma 4 26B" for "Gemma 4 26B A4B": only the active size is left out.
  const added = longParts.filter((part) => !shortParts.includes(part));
  const sized = shortParts.some((part) => /^\d+(?:\.\d+)?[bm]$/.test(part));
  if (sized && added.length === 1 && /^a\d+(?:\.\d+)?b$/.test(added[0]!)) return true;
  if (short.entry && long.entry) return false;
  const tail = longParts.slice(longParts.length - shortParts.length);
  const isTail = tail.every((part, i) => part === shortParts[i]);
  // "K2.5" for "Kimi K2.5": only the base is missing, and the rest has a number.
  if (
    isTail &&
    !short.entry &&
    longParts.length - shortParts.length === 1 &&
    /\d/.test(shortName) &&
    /^[\p{L}]+$/u.test(longParts[0]!)
  )
    return /^\p{L}+[\d.]/u.test(shortName) || /\d\.\d/.test(shortName);
  if (long.type === 'person') {
    const words = longName.split(' ');
    return words.length > 1 && (shortName === words.at(-1) || shortName === words[0]);
  }
  // "PersonaPlex" for "PersonaPlex-7B": a model of one size.
  const bare =
    shortParts.length === 1 && !/\d/.test(shortName) && longParts.length === 2 && longParts[0] === shortParts[0];
  if (long.type === 'model' && bare && /^\d+(?:\.\d+)?[bm]$/.test(longParts[1]!)) return !familyNames.has(shortName);
  if (short.entry || short.occurrences[0]?.base) return false;
  // "FoodTruck" for "FoodTruck Bench", "PersonaPlex" for "PersonaPlex-7B", "Valor" for "Valor Equity Partners".
  const isHead = shortParts.every((part, i) => part === longParts[i]);
  if (!isHead) return false;
  if (long.type === 'benchmark' || long.type === 'company' || long.type === 'organization') return shortName.length > 3;
  return long.type === 'model' && longParts.slice(shortParts.length).every((part) => /^\d+(?:\.\d+)?[bm]$/.test(part));
}

/**
 * Joins short forms to the one long form in the digest that they may stand for. `familyNames` are names that the
 * lexicon knows as families: they stand for themselves.
 */
export function joinShortForms(doc: Document, groups: readonly Group[], familyNames: ReadonlySet<string>): Group[] {
  const joined = new Set<Group>();
  for (const short of groups) {
    const longs = groups.filter(
      (long) => long !== short && !joined.has(long) && isShortFor(short, long, doc, familyNames),
    );
    const [long] = longs;
    if (!long) continue;
    const alike = longs.filter((other) => designationParts(other.name).length === designationParts(long.name).length);
    if (alike.length > 1 && long.type !== 'person') continue;
    long.occurrences.push(...short.occurrences);
    for (const form of short.forms) long.forms.add(form);
    joined.add(short);
  }
  return groups.filter((group) => !joined.has(group));
}
