/** The votes on what kind of thing a name stands for: of its form, of the words around it, of links, of cues. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document } from '../document.ts';
import { comments } from './commenters.ts';
import { contextVotes } from './context-votes.ts';
import { designationParts } from './designation.ts';
import { formVotes } from './form-votes.ts';
import type { Found } from './found.ts';
import type { Group } from './grouping.ts';
import { memberVotes } from './members.ts';
import { posterType } from './posters.ts';
import { typeCues } from './type-cues.ts';
import { CUE_WEIGHTS } from './type-weights.ts';
import { type Votes, vote, winner } from './votes.ts';

/** Occurrences of one name that are asked: the first ones tell. */
const ASKED = 12;

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

/** What the words around all occurrences of one name say. */
export function contextBallot(occurrences: readonly Found[], doc: Document, votes: Votes = new Map()): Votes {
  for (const found of occurrences.slice(0, ASKED)) contextVotes(votes, found, doc);
  return votes;
}

/** The votes that are told by hand: of all occurrences of one name, and of its form. */
function toldVotes(group: Group, doc: Document, opening: readonly Found[]): Votes {
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

/** What else is known of where a name stands. */
export interface Standing {
  /** Where else it opens a sentence. */
  readonly opening: readonly Found[];
  /** The types that the links of its occurrences tell. */
  readonly linked: readonly (EntityType | undefined)[];
  /** The type of what keeps code or models under its name. */
  readonly host: EntityType | undefined;
  readonly inChat: boolean;
}

/** All votes on a name that nothing types for certain, and those among them that only the cues gave. */
export function ballotOf(
  group: Group,
  doc: Document,
  { opening, linked, host, inChat }: Standing,
): { readonly ballot: Votes; readonly cues: Votes } {
  const ballot = toldVotes(group, doc, opening);
  const { occurrences } = group;
  const asked = occurrences.slice(0, ASKED);
  if (asked.some((found) => comments(found, doc))) vote(ballot, 'person', COMMENTER);
  for (const found of asked) {
    memberVotes(ballot, found, doc);
    vote(ballot, posterType(found, doc), HOSTED);
  }
  vote(ballot, host, host === 'product' ? REPOSITORY : HOSTED);
  if (inChat) vote(ballot, 'company', UNKNOWN_FIRM);
  for (const type of linked) vote(ballot, type, 0.5);
  const cues: Votes = new Map();
  cueVotes([...occurrences, ...opening], doc, cues);
  for (const [type, weight] of cues) vote(ballot, type, weight);
  return { ballot, cues };
}

/** A name alone is a model where models are named after it: "Gemini" beside "Gemini 3 Pro". */
export function familyVotes(groups: readonly Group[], votes: ReadonlyMap<Group, Votes>): void {
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
