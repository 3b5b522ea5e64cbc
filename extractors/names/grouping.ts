/** From places where names stand to the things they name: occurrences of one name, however spelled, make a group. */
import { fold } from '../../graph/names.ts';
import type { EntityType } from '../../graph/ontology.ts';
import type { Document } from '../document.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import { accountNames } from '../lexicon/lexicon.ts';
import { designationParts } from './designation.ts';
import type { Found } from './found.ts';

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

/** Joins "@ollama" and "@OpenRouterAI" to the names Ollama and OpenRouter, where the digest has them. */
export function joinAccounts(groups: readonly Group[]): Group[] {
  const accounts = groups.filter(({ name, entry }) => name.startsWith('@') && !entry);
  if (accounts.length === 0) return [...groups];
  const owners = new Map(groups.filter(({ name }) => !name.startsWith('@')).map((group) => [fold(group.name), group]));
  const joined = new Set<Group>();
  for (const account of accounts) {
    const handle = account.name.slice(1);
    const owner = accountNames(handle)
      .map((name) => owners.get(fold(name)))
      .find((group) => group && group.type !== 'person');
    if (!owner) continue;
    owner.occurrences.push(...account.occurrences);
    for (const form of account.forms) owner.forms.add(form);
    joined.add(account);
  }
  return groups.filter((group) => !joined.has(group));
}
