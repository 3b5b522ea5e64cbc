/**
 * What kind of thing a name stands for, where no list says: its form votes, every occurrence votes by the words around
 * it, names in one list vote for each other, and the type with the most votes wins.
 */
import { fold } from '../../graph/names.ts';
import type { EntityType } from '../../graph/ontology.ts';
import { partOf } from '../digest-parts.ts';
import { type Document, Tag } from '../document.ts';
import { MAKING_VERBS, TYPE_NOUNS } from '../lexicon/cues.ts';
import { FIRMS_AND_PRODUCTS } from '../lexicon/firms-and-products.ts';
import { comments } from './commenters.ts';
import { contextVotes } from './context-votes.ts';
import { actsInBusiness, raisesMoney, releases } from './deeds.ts';
import { designationParts } from './designation.ts';
import { isNamed, isPluralAcronym } from './evidence.ts';
import { firmOrProduct, shared, sharedVotes } from './firm-or-product.ts';
import { formVotes } from './form-votes.ts';
import type { Found } from './found.ts';
import { type Group, surface } from './grouping.ts';
import { hostedTypes } from './hosted.ts';
import { linkTypes } from './links.ts';
import { memberVotes } from './members.ts';
import { openingNames } from './openings.ts';
import { posterType } from './posters.ts';
import { siblingVotes } from './siblings.ts';
import { typeCues } from './type-cues.ts';
import { headOfPhrase } from './type-heads.ts';
import { CUE_WEIGHTS } from './type-weights.ts';
import { type Votes, vote, winner } from './votes.ts';

/** Occurrences of one name that are asked: the first ones tell. */
const ASKED = 12;

/** Votes from which on a type is sure enough to speak for the names beside it. */
const SURE = 2;

/** What a brand gets for a model that is named after it. */
const FAMILY = 1.6;

/** What one word gets for a person that comments under a forum's post. */
const COMMENTER = 4;

/** What talk in chats takes from a firm that it alone names: few are. */
const UNKNOWN_FIRM = -0.7;

/** What the address of a repository gives, which also keeps the code of methods. */
const REPOSITORY = 2.5;

/** What an address on GitHub or Hugging Face gives, and the title of a post. */
const HOSTED = 4;

const ACTORS: ReadonlySet<EntityType> = new Set(['person', 'company', 'organization']);

/** What the words around all occurrences of one name say. */
function contextBallot(occurrences: readonly Found[], doc: Document, votes: Votes = new Map()): Votes {
  for (const found of occurrences.slice(0, ASKED)) contextVotes(votes, found, doc);
  return votes;
}

/** The votes that are told by hand: of all occurrences of one name, and of its form. */
function votesOf(group: Group, doc: Document, opening: readonly Found[]): Votes {
  const votes: Votes = new Map();
  const [first] = group.occurrences;
  if (first) formVotes(votes, first, doc);
  // What an abbreviation stands for tells more than its letters.
  const inFull = group.occurrences.find((found) => found !== first && found.elided && found.first < found.last);
  if (inFull) formVotes(votes, inFull, doc);
  return contextBallot([...group.occurrences, ...opening], doc, votes);
}

/** How much of what cues say goes into a vote, beside the votes that are told by hand. */
const CUES = 0.45;

/** Adds what the cues of all occurrences say; of many, each says less. */
function cueVotes(occurrences: readonly Found[], doc: Document, votes: Votes): void {
  const asked = occurrences.slice(0, ASKED);
  const share = CUES / Math.sqrt(asked.length);
  for (const found of asked)
    for (const cue of typeCues(doc, found))
      for (const [type, weight] of CUE_WEIGHTS.get(cue) ?? []) vote(votes, type, share * weight);
}

/** A name alone is a model where models are named after it: "Gemini" beside "Gemini 3 Pro". */
function familyVotes(groups: readonly Group[], votes: ReadonlyMap<Group, Votes>): void {
  const families = new Set<string>();
  for (const group of groups) {
    if (group.occurrences[0]!.kinds.length === 0) continue;
    const ballot = votes.get(group);
    const type = group.type ?? (ballot && winner(ballot)?.type);
    if (type === 'model') families.add(designationParts(group.name)[0] ?? '');
  }
  for (const [group, ballot] of votes) {
    const parts = designationParts(group.name);
    if (parts.length === 1 && families.has(parts[0]!)) vote(ballot, 'model', FAMILY);
  }
}

/** Model families whose team goes by the same name. */
const TEAMS: ReadonlySet<string> = new Set(['Qwen']);

/** "Acme's Zephyra team": the team that is named after what it makes is the part of the firm. */
function isTeam({ occurrences }: Group, { sentences }: Document): boolean {
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
    if (kind && THINGS.has(kind)) return kind;
  }
  return null;
}
const THINGS: ReadonlySet<EntityType> = new Set(['model', 'hardware', 'benchmark', 'dataset']);

/** Gives every group a type: its entry's, its form's, its links', or the one with most votes. */
export function typeGroups(doc: Document, groups: readonly Group[]): Group[] {
  const links = linkTypes(doc);
  const inChat = ({ occurrences }: Group): boolean => partOf(doc, doc.sentences[occurrences[0]!.sentence]!) === 'chat';
  const firms = groups.flatMap(({ entry }) =>
    entry?.type === 'company' && entry.name.length > 5 ? [fold(entry.name)] : [],
  );
  const hosted = hostedTypes(doc, firms);
  const linkOf = ({ sentence, first }: Found): EntityType | undefined =>
    links.get(doc.sentences[sentence]!.tokens[first]!.start);
  const openings = openingNames(doc, groups);
  const votes = new Map<Group, Votes>();
  const hinted = new Map<Group, Votes>();
  for (const group of groups) {
    const linked = links.size > 0 && !group.entry ? group.occurrences.map(linkOf) : [];
    if (linked[0] && linked.every((type) => type === linked[0])) group.type = linked[0];
    if (group.entry?.type === 'source' && group.type === 'source')
      if (group.occurrences.some((found) => actsInBusiness(found, doc))) group.type = 'company';
    if (group.entry?.type === 'product' && (group.type ?? 'product') === 'product' && !group.entry.maker)
      if (group.occurrences.some((found) => raisesMoney(found, doc))) group.type = 'company';
    const thing = saidToBe(group, doc);
    if (thing) {
      group.entry = null;
      group.type = thing;
      group.name = surface(doc, group.occurrences[0]!);
    }
    if (TEAMS.has(group.entry?.name ?? '') && group.occurrences.some((found) => releases(found, doc)))
      group.type = 'company';
    if (group.entry?.type === 'model' && isTeam(group, doc)) group.type = 'company';
    const both = shared(group);
    if (both) {
      const ballot = contextBallot(group.occurrences, doc);
      sharedVotes(ballot, group, both, doc, groups);
      votes.set(group, ballot);
      group.type = null;
      continue;
    }
    if (isOnlyBased(group)) {
      const told = winner(contextBallot(group.occurrences, doc));
      if (told && (told.type === 'model' || (told.type === 'product' && group.type === 'model')) && told.votes >= TOLD)
        group.type = told.type;
    }
    const host = hosted.get(fold(group.name));
    if (host && ACTORS.has(host) && !group.entry && group.type && !ACTORS.has(group.type)) group.type = null;
    if (group.type !== null) continue;
    const opening = openings.get(group) ?? [];
    const ballot = votesOf(group, doc, opening);
    if (group.occurrences.slice(0, ASKED).some((found) => comments(found, doc))) vote(ballot, 'person', COMMENTER);
    for (const found of group.occurrences.slice(0, ASKED)) {
      memberVotes(ballot, found, doc);
      vote(ballot, posterType(found, doc), HOSTED);
    }
    vote(ballot, host, host === 'product' ? REPOSITORY : HOSTED);
    if (inChat(group)) vote(ballot, 'company', UNKNOWN_FIRM);
    for (const type of linked) vote(ballot, type, 0.5);
    const cues: Votes = new Map();
    cueVotes([...group.occurrences, ...opening], doc, cues);
    for (const [type, weight] of cues) vote(ballot, type, weight);
    hinted.set(group, cues);
    votes.set(group, ballot);
  }
  familyVotes(groups, votes);
  const types = new Map<Found, EntityType>();
  const note = (group: Group, type: EntityType): void => {
    for (const found of group.occurrences) types.set(found, type);
  };
  for (const group of groups) if (group.type) note(group, group.type);
  siblingVotes(doc, groups, types, votes);
  const unsure = new Map<Group, Votes>();
  for (const [group, ballot] of votes) {
    const best = winner(ballot);
    if (best && best.votes >= SURE && isNamed(group, doc, ballot, hinted.get(group), inChat(group)))
      note(group, best.type);
    else unsure.set(group, ballot);
  }
  siblingVotes(doc, groups, types, unsure);
  for (const [group, ballot] of votes) {
    const both = shared(group);
    if (both) {
      group.type = firmOrProduct(both, ballot);
      continue;
    }
    const best = winner(ballot);
    group.type = best && isNamed(group, doc, ballot, hinted.get(group), inChat(group)) ? best.type : null;
  }
  return groups.filter((group) => group.type !== null && !isPluralAcronym(group));
}
