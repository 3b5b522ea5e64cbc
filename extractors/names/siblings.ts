/** Names in one list are of one kind: what "A, B and C" says of C where A and B are known. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document } from '../document.ts';
import type { Found } from './found.ts';
import type { Group } from './grouping.ts';
import { type Votes, vote } from './votes.ts';

const JOINT = /^(?:,|and|or|&|\/|\+|,\s*(?:and|or))$/;
/** What brackets say of an item. */
const ASIDE = /\([^()]{0,80}\)/g;
const WEIGHT = 1.6;

/** Adds to the votes of names without a type what their neighbours in a list are. */
export function siblingVotes(
  doc: Document,
  groups: readonly Group[],
  types: ReadonlyMap<Found, EntityType>,
  votes: ReadonlyMap<Group, Votes>,
): void {
  // Only sentences that name something without a type.
  const asked = new Set<number>();
  for (const group of votes.keys()) for (const { sentence } of group.occurrences) asked.add(sentence);
  const bySentence = new Map<number, { found: Found; group: Group }[]>();
  for (const group of groups)
    for (const found of group.occurrences) {
      if (!asked.has(found.sentence)) continue;
      const list = bySentence.get(found.sentence);
      if (list) list.push({ found, group });
      else bySentence.set(found.sentence, [{ found, group }]);
    }
  for (const [index, list] of bySentence) {
    if (list.length < 2) continue;
    list.sort((a, b) => a.found.first - b.found.first);
    const { tokens } = doc.sentences[index]!;
    const between = (one: Found, other: Found) =>
      tokens
        .slice(one.last + 1, other.first)
        .map(({ text }) => text)
        .join(' ');
    const joined = list.map(({ found }, i) => {
      if (i === 0) return false;
      const gap = between(list[i - 1]!.found, found);
      if (JOINT.test(gap.replace(ASIDE, '').trim())) return true;
      // "Alpha Search (AS) and Beta Search": the abbreviation is a name, too.
      return (
        i > 1 &&
        gap.startsWith(')') &&
        JOINT.test(
          between(list[i - 2]!.found, found)
            .replace(ASIDE, '')
            .trim(),
        )
      );
    });
    // The nearest name of known type on either side, as far as the list goes.
    let known: EntityType | undefined;
    for (let i = 0; i < list.length; i++) {
      if (!joined[i]) known = undefined;
      share(votes.get(list[i]!.group), known);
      known = types.get(list[i]!.found) ?? known;
    }
    known = undefined;
    for (let i = list.length - 1; i >= 0; i--) {
      if (!joined[i + 1]) known = undefined;
      share(votes.get(list[i]!.group), known);
      known = types.get(list[i]!.found) ?? known;
    }
  }
}

function share(ballot: Votes | undefined, type: EntityType | undefined): void {
  if (type && ballot) vote(ballot, type, WEIGHT);
}
