/**
 * Short forms join the group of the long one: "K2.5" and "Kimi K2.5", "Huang" and "Jensen Huang", "SSD" in
 * "Self-Distillation (SSD)".
 */

import type { Document } from '../document.ts';
import { PLAN_WORDS } from '../lexicon/cues.ts';
import { designationParts } from './designation.ts';
import { STATE_CODE } from './geography.ts';
import { absorb, type Group } from './grouping.ts';
import { isAcronym, LongForms, type Named } from './long-forms.ts';
import { isActiveSize, isSize } from './model-size.ts';
import { TIERS } from './tiers.ts';

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

/** Words that make the name of a firm that of a part of it: "Microsoft Research", "Anthropic Labs". Lower case. */
const DIVISIONS: ReadonlySet<string> = new Set(
  'research labs lab studio studios cloud health deepmind ventures capital fund foundation institute robotics security games brain'.split(
    ' ',
  ),
);

/** "Halden" is Halden Labs, where no list knows a Halden. */
const isLabs = (added: readonly string[]): boolean => added.length === 1 && /^(?:labs?|robotics)$/.test(added[0]!);

/**
 * Whether a text has one name before the other: a firm is named in full before it is named in short, but in a heading, and
 * where no list knows either.
 */
function comesFirst(
  doc: Document,
  { occurrences: [long], entry, name }: Group,
  { occurrences: [short] }: Group,
): boolean {
  if (!long || !short) return false;
  const headed = doc.sentences[short.sentence]!.block.kind !== 'body' && long.sentence < short.sentence + NEAR;
  if (headed && entry === null && !PARTS.test(name)) return true;
  return long.sentence < short.sentence || (long.sentence === short.sentence && long.first < short.first);
}

/** Last words of the names of firms beside which their parents go by the short name. */
const PARTS = /\b(?:AI|Group|Labs?|Robotics)$/;

/** How many sentences behind a heading its firm is named in full. */
const NEAR = 5;

/** Whether the text lists both names side by side, as two things: "Tarn and Tarn-Bench". */
function isListedBeside({ sentences }: Document, group: Group, other: Group): boolean {
  return group.occurrences.some((one) =>
    other.occurrences.some((beside) => {
      if (beside.sentence !== one.sentence) return false;
      const [first, second] = one.first < beside.first ? [one, beside] : [beside, one];
      const between = sentences[one.sentence]!.tokens.slice(first.last + 1, second.first);
      if (between.length < 3) return between.length > 0 && between.every(({ lower }) => /^(?:and|or|,|&)$/.test(lower));
      // "Tarn, a small model, along with Tarn-Bench"
      if (group.type !== 'benchmark' && other.type !== 'benchmark') return false;
      return between[0]!.text === ',' && /^(?:with|alongside|plus)$/.test(between.at(-1)!.lower);
    }),
  );
}

/** Whether a name is the word for a tier alone, which no list knows. */
const isVariant = ({ name, entry }: Group): boolean => entry === null && TIERS.has(name.toLowerCase());

/** "Sprite" for "Borealis 2 Sprite": whether a word alone is the last of the name of a model with a version. */
const isLastWord = (short: Group, long: Group, longParts: readonly string[]): boolean =>
  short.entry === null &&
  // "Forge" may be a tool beside "Borealis-2-Forge".
  short.type !== 'product' &&
  long.type === 'model' &&
  longParts.length > 2 &&
  longParts.slice(1, -1).some((part) => /^[a-z]?\d/.test(part)) &&
  /^\p{Lu}\p{L}{2,}$/u.test(short.name);

/** "V3" for "Borealis V3", but not for "Borealis 3" nor for "Borealisv3". */
const hasLetter = (short: string, long: string): boolean =>
  !/^v\d/i.test(short) || [' ', '-'].some((mark) => long.toLowerCase().endsWith(mark + short.toLowerCase()));

const isMade = ({ type }: Group): boolean => type === 'model' || type === 'product' || type === 'hardware';

/** "Tarn" behind "Tarn Energy", where the list knows it as short for Tarn University, which the text does not name. */
const isOthersAlias = (short: Group, long: Group, doc: Document): boolean =>
  long.type === 'company' &&
  (short.type === 'organization' || short.type === 'company') &&
  !short.forms.has(short.entry!.name) &&
  [...short.forms].every((form) => !/\s/.test(form) && [...long.forms].some((whole) => whole.startsWith(`${form} `))) &&
  comesFirst(doc, long, short);

/** Whether each naming of one group shares its block with one of another: "Pro" is the plan of whoever is spoken of. */
const isBeside = ({ sentences }: Document, { occurrences }: Group, other: Group): boolean =>
  occurrences.every(({ sentence }) =>
    other.occurrences.some((one) => sentences[one.sentence]!.block === sentences[sentence]!.block),
  );

/** Whether a family goes by the word for its tier alone, which then is short for its one version: "Opus", but not "the Opus line". */
const isBareTier = ({ entry, occurrences }: Group, { sentences }: Document): boolean =>
  entry?.type === 'model' &&
  entry.parent !== null &&
  occurrences.every(({ sentence, first, last }) => {
    const { tokens } = sentences[sentence]!;
    return (
      first === last &&
      TIERS.has(tokens[first]!.lower) &&
      !/^(?:line|family|series|model|tier|range)$/.test(tokens[last + 1]?.lemma ?? '')
    );
  });

/** "TideBench" beside "TideBench 2.0": whether only a version is left out. */
const isVersionOf = (short: readonly string[], long: readonly string[]): boolean =>
  long.length === short.length + 1 &&
  short.every((part, i) => part === long[i]) &&
  /^v?\d+(?:\.\d+)*$/.test(long.at(-1)!);

/** Whether only the size is left out behind the word for a tier: "Borealis Large" of "Borealis Large 124B". */
const isTierOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 &&
  long.length === short.length + 1 &&
  TIERS.has(short.at(-1)!) &&
  isSize(long.at(-1)!) &&
  short.every((part, i) => part === long[i]);

/** Whether a short name may be read as this longer one. */
function isShortFor(
  { group: short, parts: shortParts }: Named,
  { group: long, parts: longParts }: Named,
  doc: Document,
  familyNames: ReadonlySet<string>,
  makers: ReadonlySet<string>,
): boolean {
  const [shortName, longName] = [short.name, long.name];
  if (short.type === 'benchmark' && long.type === 'benchmark' && isVersionOf(shortParts, longParts)) return true;
  if (isBareTier(short, doc) && isVersionOf(shortParts, longParts)) return true;
  // "Borealis Large" for "Borealis Large 124B": a tier has one size.
  if (isTierOf(shortParts, longParts)) return true;
  if (short.entry && long.entry && !/\d[BM]$/.test(shortName)) return isOthersAlias(short, long, doc);
  if (
    [longName, ...long.forms].some((form) => isAcronym(shortName, form)) &&
    (bracketed(doc, long, short) || (!short.entry && long.type !== 'person' && !STATE_CODE.test(shortName)))
  )
    return true;
  if (shortParts.length >= longParts.length) return false;
  // "Gemma 4 26B" for "Gemma 4 26B A4B": only the active size is left out.
  const added = longParts.filter((part) => !shortParts.includes(part));
  const sized = shortParts.some(isSize);
  if (sized && added.length === 1 && isActiveSize(added[0]!)) return true;
  if (short.entry && long.entry) return false;
  const tail = longParts.slice(longParts.length - shortParts.length);
  const isTail = tail.every((part, i) => part === shortParts[i]);
  // "Mets 11B" for "Vaskur Mets 11B", "Frontier" for "Acme Frontier": without its maker.
  const maker = longParts.slice(0, longParts.length - shortParts.length).join(' ');
  if (isTail && !short.entry && makers.has(maker) && isMade(short) && isMade(long))
    return !PLAN_WORDS.has(shortName) || isBeside(doc, short, long);
  // "K2.5" for "Kimi K2.5": only the base is missing, and the rest has a number.
  if (
    isTail &&
    !short.entry &&
    longParts.length - shortParts.length === 1 &&
    /\d/.test(shortName) &&
    hasLetter(shortName, longName) &&
    /^[\p{L}]+$/u.test(longParts[0]!)
  )
    return /^\p{L}+[\d.]/u.test(shortName) || /\d\.\d/.test(shortName) || TIERS.has(shortParts[0]!);
  if (isTail && shortParts.length === 1 && isLastWord(short, long, longParts)) return true;
  // "Ultra" for "Borealis 4 Ultra"
  if (isVariant(short) && (isTail || longParts.includes(shortName.toLowerCase())))
    return long.type === 'model' && (isTail || /\d/.test(longName));
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
  if (long.type === 'benchmark' || long.type === 'company' || long.type === 'organization')
    return (
      shortName.length > 3 &&
      !added.some((part) => /^\d/.test(part) || (DIVISIONS.has(part) && !isLabs(added))) &&
      (long.type === 'benchmark' || comesFirst(doc, long, short))
    );
  return long.type === 'model' && !/\d/.test(shortName) && added.every((part) => /^\d+(?:\.\d+)?[bm]$/.test(part));
}

/**
 * Joins short forms to the one long form in the digest that they may stand for. `familyNames` are names that the
 * lexicon knows as families: they stand for themselves.
 */
export function joinShortForms(doc: Document, groups: readonly Group[], familyNames: ReadonlySet<string>): Group[] {
  const named = groups.map((group, order): Named => ({ group, order, parts: designationParts(group.name) }));
  const forms = new LongForms(named);
  const makers = new Set(groups.flatMap(({ type, name }) => (type === 'company' ? [name.toLowerCase()] : [])));
  const joined = new Set<Group>();
  for (const short of named) {
    const all = forms
      .candidates(short)
      .filter((long) => long !== short && !joined.has(long.group) && isShortFor(short, long, doc, familyNames, makers))
      .sort((a, b) => a.order - b.order);
    // "Pro" is rather Borealis 2 Pro than Lark Pro.
    const versioned = isVariant(short.group) ? all.filter(({ group }) => /\d/.test(group.name)) : [];
    const longs = versioned.length > 0 ? versioned : all;
    const [long] = longs;
    if (!long || isListedBeside(doc, short.group, long.group)) continue;
    if (isVariant(short.group) && longs.some(({ group }) => group !== long.group)) continue;
    const alike = new Set(longs.filter((other) => other.parts.length === long.parts.length));
    if (alike.size > 1 && long.group.type !== 'person') continue;
    absorb(long.group, short.group);
    joined.add(short.group);
  }
  return groups.filter((group) => !joined.has(group));
}
