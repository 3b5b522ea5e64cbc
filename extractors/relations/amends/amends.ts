/** For each type of relation, what gives a reading the ends and the stance that are meant. */
import type { RelationType } from '../../../graph/ontology.ts';
import type { Reading } from '../matching/reading.ts';
import type { Place } from '../scene.ts';
import type { Amend } from './amend.ts';
import { withChips } from './chips.ts';
import { ofRaiser, ofShares } from './investing.ts';
import { unlessNearly } from './nearly.ts';
import { ofOwnPost } from './own-post.ts';
import { ofReleased } from './released.ts';

const AMENDS: Readonly<Partial<Record<RelationType, readonly Amend[]>>> = {
  acquires: [unlessNearly],
  based_on: [ofReleased],
  beats: [unlessNearly],
  founded: [ofOwnPost],
  invests_in: [ofRaiser, ofShares, unlessNearly],
  runs_on: [withChips],
  works_at: [ofOwnPost],
};

/** A reading as it is meant. */
export const amended = (place: Place, reading: Reading): Reading =>
  (AMENDS[reading.ready.type] ?? []).reduce((amending, amend) => amend(place, amending), reading);
