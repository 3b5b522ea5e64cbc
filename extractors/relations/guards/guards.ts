/** For each type of relation, what keeps words that a rule reads so from saying it. */
import type { RelationType } from '../../../graph/ontology.ts';
import type { Reading } from '../matching/reading.ts';
import type { Place } from '../scene.ts';
import { isOnlyAsked } from './asking.ts';
import { isNoBase } from './bases.ts';
import { isGift, isPenalty, isResale, isTenure } from './buying.ts';
import { isLosing, isQuestion, isRace } from './comparing.ts';
import { countsMade, countsPlaced } from './counted.ts';
import type { Guard } from './guard.ts';
import { isOfBought, isOfPartakers, isTrade } from './investing.ts';
import { isAddedTo, isCredit, isForMethod, isOfItsDeed } from './making.ts';
import { isApart, isNewPost } from './pacts.ts';
import { isForSystem, isOfBackers, isOnlyJoined } from './parts.ts';
import { isLikened } from './places.ts';
import { isFromOneOf, isNoFounder, isOnlyTold, isPostOfNext, joinsOthers } from './posts.ts';
import { isPlaceOfTalk, isRivalOfPlace } from './talk-places.ts';

const GUARDS: Readonly<Partial<Record<RelationType, readonly Guard[]>>> = {
  available_on: [isOnlyAsked, isPlaceOfTalk],
  based_on: [isOnlyAsked, isNoBase],
  beats: [isOnlyAsked, isLosing, isRace, isQuestion],
  competes_with: [isRivalOfPlace],
  customer_of: [isGift, isPenalty, isTenure, isResale],
  develops: [isAddedTo, isCredit, isForMethod, isOfItsDeed, countsMade],
  founded: [isNoFounder, isOnlyTold, isPostOfNext],
  invests_in: [isOfBought, isTrade, isOfPartakers, isNoFounder],
  located_in: [isLikened, countsPlaced],
  matches: [isQuestion],
  part_of: [isForSystem, isOfBackers, isOnlyJoined],
  partners_with: [isApart, isNewPost],
  runs_on: [isOnlyAsked],
  scores_on: [isPlaceOfTalk],
  uses: [isOnlyAsked],
  works_at: [joinsOthers, isFromOneOf, isOnlyTold, isPostOfNext],
};

/** Whether no guard of its type keeps a reading from standing. */
export const isUnguarded = (place: Place, reading: Reading): boolean =>
  !GUARDS[reading.ready.type]?.some((guard) => guard(place, reading));
