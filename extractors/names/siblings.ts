/** Names in one list are of one kind: what "A, B and C" says of C where A and B are known. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document } from '../document.ts';
import type { Found } from './found.ts';
import type { Group } from './grouping.ts';
import type { Votes } from './votes.ts';

const JOINT = /^(?:,|and|or|&|\/|\+|,\s*(?:and|or))$/;
const WEIGHT = 1.6;

/** Adds to the votes of names without a type what their neighbours in a list are. */
export function siblingVotes(
  doc: Document,
  groups: readonly Group[],
  types: ReadonlyMap<Found, EntityType>,
  votes: ReadonlyMap<Group, Votes>,
): void {
  const bySentence = new Map<number, { found: Found; group: Group }[]>();
  for (const group of groups)
    for (const found of group.occurrences) {
      const list = bySentence.get(found.sentence);
      if (list) list.push({ found, group });
      else bySentence.set(found.sentence, [{ found, group }]);
    }
  for (const [index, list] of bySentence) {
    if (list.length < 2) continue;
    list.sort((a, b) => a.found.first - b.found.first);
    const { tokens } = doc.sentences[index]!;
    for (let i = 0; i + 1 < list.length; i++) {
      const [left, right] = [list[i]!, list[i + 1]!];
      const from = tokens[left.found.last]!.end;
      const joint = doc.text.slice(from, tokens[right.found.first]!.start).trim();
      if (!JOINT.test(joint)) continue;
      share(left, right, types, votes);
      share(right, left, types, votes);
    }
  }
}

function share(
  to: { readonly group: Group },
  from: { readonly found: Found },
  types: ReadonlyMap<Found, EntityType>,
  votes: ReadonlyMap<Group, Votes>,
): void {
  const type = types.get(from.found);
  const ballot = votes.get(to.group);
  if (type && ballot) ballot.set(type, (ballot.get(type) ?? 0) + WEIGHT);
}
