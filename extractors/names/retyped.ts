/** Names that the text uses for something else than the list knows them for, or than their form says. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, Tag } from '../document.ts';
import { MAKING_VERBS, TYPE_NOUNS } from '../lexicon/cues.ts';
import { FIRMS_AND_PRODUCTS } from '../lexicon/firms-and-products.ts';
import { contextBallot } from './ballots.ts';
import { actsInBusiness, raisesMoney, releases } from './deeds.ts';
import type { Found } from './found.ts';
import { type Group, surface } from './grouping.ts';
import { headOfPhrase } from './type-heads.ts';
import { winner } from './votes.ts';

/** Model families whose team goes by the same name. */
const TEAMS: ReadonlySet<string> = new Set(['Qwen']);

/** "Acme's Zephyra team": the team that is named after what it makes is the part of the firm; not beside "Zephyra 4". */
function isTeam({ entry, occurrences }: Group, { sentences, text }: Document): boolean {
  if (text.split(entry!.name).some((rest) => /^ \d/.test(rest))) return false;
  const behind = occurrences.map(({ sentence, last }) => sentences[sentence]!.tokens[last + 1]?.text ?? '');
  return behind.includes('team') && behind.every((next) => /^(?:team|['’]s)$/.test(next));
}

/** Whether a thing is known by the name alone that its own starts with: what the list knows as a chip may be a model here. */
const isOnlyBased = ({ entry, type, occurrences }: Group): boolean =>
  entry === null &&
  (type === 'hardware' || type === 'product' || (type === 'model' && !occurrences.some(isVersioned))) &&
  occurrences.some(({ base }) => base !== null);

const isVersioned = ({ kinds }: Found): boolean => kinds.includes('version') || kinds.includes('size');

/** Votes of the words around a name that tell its type against what the list knows of its base. */
const TOLD = 2.5;

/** What a firm's name that is said to be a thing stands for: "a model called Tern", "released Tern, its first model". */
function saidToBe({ entry, occurrences }: Group, doc: Document): EntityType | null {
  if (entry?.type !== 'company' || FIRMS_AND_PRODUCTS.has(entry.name)) return null;
  for (const { sentence, first, last } of occurrences) {
    const { tokens } = doc.sentences[sentence]!;
    const before = tokens[first - 1];
    if (!before) continue;
    const called = /^(?:called|named|dubbed|codenamed)$/.test(before.lower);
    const made = before.tags & Tag.Verb && MAKING_VERBS.has(before.lemma) && tokens[last + 1]?.text === ',';
    const kind = called
      ? TYPE_NOUNS.get(tokens[first - 2]?.lemma ?? '')
      : made && /^(?:an?|its|their|the)$/.test(tokens[last + 2]?.lower ?? '')
        ? headOfPhrase(tokens, last + 3)
        : null;
    // "The launch of Tern, a new model": not where Tern does what firms do.
    if (kind && THINGS.has(kind)) return (contextBallot(occurrences, doc).get('company') ?? 0) > FIRMLY ? null : kind;
  }
  return null;
}
const THINGS: ReadonlySet<EntityType> = new Set(['model', 'hardware', 'benchmark', 'dataset']);
/** Votes for a firm that outweigh that its name is once said to be a thing. */
const FIRMLY = 2;

/** What software is in "in", "to" or "of", before "transformers": support lands there, and what is merged. Lemmas. */
const MERGING =
  /^(?:integrate|support|merge|land|branch|fix|upgrade|officially|available|update|release|code|pr|implementation|add|port)$/;
/** What the library has behind its name. Lemmas. */
const LIBRARY = /^(?:library|repo|repository|codebase|ecosystem|code|pr|pull|integration|implementation|version)$/;

/** "landed in transformers", "the transformers library": whether the library is meant, not what it has. */
function isLibrary({ sentence, first, last }: Found, { sentences }: Document): boolean {
  const { tokens } = sentences[sentence]!;
  if (tokens[first]!.lower !== 'transformers' || first !== last) return false;
  const next = tokens[last + 1];
  if (next?.spaced && LIBRARY.test(next.lemma)) return true;
  return (
    /^(?:in|into|to|of|via)$/.test(tokens[first - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, first - 9), first).some(({ lemma }) => MERGING.test(lemma))
  );
}

/** Gives a name another type, and no entry of the list, where the text tells that it stands for something else. */
export function retype(group: Group, doc: Document): void {
  const { occurrences } = group;
  if (group.entry?.type === 'source' && group.type === 'source')
    if (occurrences.some((found) => actsInBusiness(found, doc))) group.type = 'company';
  if (group.entry?.type === 'product' && (group.type ?? 'product') === 'product' && !group.entry.maker)
    if (occurrences.some((found) => raisesMoney(found, doc))) group.type = 'company';
  if (
    group.entry?.name === 'Transformer' &&
    2 * occurrences.filter((found) => isLibrary(found, doc)).length > occurrences.length
  ) {
    group.entry = null;
    group.type = 'product';
    group.name = 'Transformers';
  }
  const thing = saidToBe(group, doc);
  if (thing) {
    group.entry = null;
    group.type = thing;
    group.name = surface(doc, occurrences[0]!);
  }
  if (TEAMS.has(group.entry?.name ?? '') && occurrences.some((found) => releases(found, doc))) group.type = 'company';
  if (group.entry?.type === 'model' && isTeam(group, doc)) group.type = 'company';
}

/** Makes a model, or what else the words around it say, of a name of which the list knows the base alone. */
export function retypeBased(group: Group, doc: Document): void {
  if (!isOnlyBased(group)) return;
  const told = winner(contextBallot(group.occurrences, doc));
  if (told && (told.type === 'model' || (told.type === 'product' && group.type === 'model')) && told.votes >= TOLD)
    group.type = told.type;
}
