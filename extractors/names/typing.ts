/**
 * What kind of thing a name stands for, where no list says: its form votes, every occurrence votes by the words around
 * it, names in one list vote for each other, and the type with the most votes wins.
 */
import { fold } from '../../graph/names.ts';
import { ACTORS, type EntityType } from '../../graph/ontology.ts';
import { partOf } from '../digest-parts.ts';
import type { Document } from '../document.ts';
import { ballotOf, contextBallot, familyVotes } from './ballots.ts';
import { isNamed, isPluralAcronym } from './evidence.ts';
import { firmOrProduct, shared, sharedVotes } from './firm-or-product.ts';
import type { Found } from './found.ts';
import type { Group } from './grouping.ts';
import { hostedTypes } from './hosted.ts';
import { linkTypes } from './links.ts';
import { openingNames } from './openings.ts';
import { retype, retypeBased } from './retyped.ts';
import { siblingVotes } from './siblings.ts';
import { type Votes, winner } from './votes.ts';

/** Votes from which on a type is sure enough to speak for the names beside it. */
const SURE = 2;

/** Gives every group a type: its entry's, its form's, its links', or the one with most votes. */
export function typeGroups(doc: Document, groups: readonly Group[]): Group[] {
  const inChat = ({ occurrences }: Group): boolean => partOf(doc, doc.sentences[occurrences[0]!.sentence]!) === 'chat';
  const { votes, hinted } = ballotsOf(doc, groups, inChat);
  familyVotes(groups, votes);
  const types = new Map<Found, EntityType>();
  const note = (group: Group, type: EntityType): void => {
    for (const found of group.occurrences) types.set(found, type);
  };
  for (const group of groups) if (group.type) note(group, group.type);
  siblingVotes(doc, groups, types, votes);
  const elected = (group: Group, ballot: Votes): ReturnType<typeof winner> => {
    const best = winner(ballot);
    return best && isNamed(group, doc, ballot, hinted.get(group), inChat(group)) ? best : null;
  };
  const unsure = new Map<Group, Votes>();
  for (const [group, ballot] of votes) {
    const best = elected(group, ballot);
    if (best && best.votes >= SURE) note(group, best.type);
    else unsure.set(group, ballot);
  }
  siblingVotes(doc, groups, types, unsure);
  for (const [group, ballot] of votes) {
    const both = shared(group);
    group.type = both ? firmOrProduct(both, ballot) : (elected(group, ballot)?.type ?? null);
  }
  return groups.filter((group) => group.type !== null && !isPluralAcronym(group));
}

/** The votes on all groups that nothing types for certain, and what of them only cues say; types the others. */
function ballotsOf(
  doc: Document,
  groups: readonly Group[],
  inChat: (group: Group) => boolean,
): { readonly votes: Map<Group, Votes>; readonly hinted: Map<Group, Votes> } {
  const links = linkTypes(doc);
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
    retype(group, doc);
    const both = shared(group);
    if (both) {
      const ballot = contextBallot(group.occurrences, doc);
      sharedVotes(ballot, group, both, doc, groups);
      votes.set(group, ballot);
      group.type = null;
      continue;
    }
    retypeBased(group, doc);
    const host = hosted.get(fold(group.name));
    if (host && ACTORS.has(host) && !group.entry && group.type && !ACTORS.has(group.type)) group.type = null;
    if (group.type !== null) continue;
    const standing = { opening: openings.get(group) ?? [], linked, host, inChat: inChat(group) };
    const { ballot, cues } = ballotOf(group, doc, standing);
    votes.set(group, ballot);
    hinted.set(group, cues);
  }
  return { votes, hinted };
}
