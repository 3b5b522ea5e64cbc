/** From places where names stand to the things they name: occurrences of one name, however spelled, make a group. */
import { fold } from '../../graph/names.ts';
import type { EntityType } from '../../graph/ontology.ts';
import type { Document } from '../document.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import { accountNames } from '../lexicon/lexicon.ts';
import { designationParts } from './designation.ts';
import type { Found } from './found.ts';
import { accountLinks } from './links.ts';

/** All occurrences that are names of one thing. */
export interface Group {
  name: string;
  type: EntityType | null;
  entry: LexiconEntry | null;
  readonly occurrences: Found[];
  readonly forms: Set<string>;
}

/** Takes what another group found for its own. */
export function absorb(group: Group, other: Group): void {
  group.occurrences.push(...other.occurrences);
  for (const form of other.forms) group.forms.add(form);
}

/** The words at a found stretch. */
export function surface(doc: Document, found: Found): string {
  const { tokens } = doc.sentences[found.sentence]!;
  return doc.text.slice(tokens[found.first]!.start, tokens[found.last]!.end);
}

const PLURAL_OF_NAME = /^(.*[\p{Lu}\d])s$/u;

/** The name in full: an alias of a known base is replaced by the base's own name ("Opus 4.6" is "Claude Opus 4.6"). */
function fullName(words: string, found: Found): string {
  if (found.elided) return found.elided;
  if (found.entry) return found.entry.name;
  const { base } = found;
  if (base && base.type === 'model' && !words.toLowerCase().startsWith(base.name.toLowerCase())) {
    const alias = [...base.aliases, ...base.ambiguousAliases].find((form) =>
      words.toLowerCase().startsWith(form.toLowerCase()),
    );
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

/** Whether a name in words may be a person's, as far as it is known by now. */
const mayBePerson = ({ type, entry, name }: Group): boolean =>
  (entry?.type ?? type ?? 'person') === 'person' && /^\p{Lu}\p{L}+(?:\s\S+){1,3}$/u.test(name);

/** The handles that a person's name gives: of Ines Okafor "inesokafor", "iokafor", "okaforines", "inesok". */
function handlesOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2 || words.length > 4) return [];
  return [words.join(''), `${first[0]}${last}`, `${last}${first}`, `${last}${first[0]}`, `${first}${last.slice(0, 2)}`];
}

/**
 * Joins accounts to who runs them, where the digest names them: "@ollama" and "@OpenRouterAI" to Ollama and OpenRouter,
 * "@iokafor" to Ines Okafor.
 */
export function joinAccounts(doc: Document, groups: readonly Group[]): Group[] {
  const links = accountLinks(doc);
  const isLinked = ({ sentence, first }: Found): boolean => links.has(doc.sentences[sentence]!.tokens[first]!.start);
  const isAccount = ({ name, entry, occurrences }: Group): boolean =>
    !entry && (name.startsWith('@') || (!name.includes(' ') && occurrences.every(isLinked)));
  const accounts = groups.filter(isAccount);
  if (accounts.length === 0) return [...groups];
  const others = groups.filter((group) => !accounts.includes(group));
  const owners = new Map(others.map((group) => [fold(group.name), group]));
  const people = new Map(
    others.flatMap((group) => (mayBePerson(group) ? handlesOf(group.name).map((handle) => [handle, group]) : [])),
  );
  const joined = new Set<Group>();
  for (const account of accounts) {
    const handle = account.name.replace(/^@/, '');
    const owner =
      accountNames(handle)
        .map((name) => owners.get(fold(name)))
        .find((group) => group && group.type !== 'person') ?? people.get(handle.toLowerCase().replace(/[_\d]/g, ''));
    if (!owner) continue;
    absorb(owner, account);
    joined.add(account);
  }
  return groups.filter((group) => !joined.has(group));
}
