/** A reading with another end or stance, where the words around it show that they are said of something else, of more, or otherwise. */
import type { Reading } from '../matching/reading.ts';
import type { Place } from '../scene.ts';

/** Gives a reading of the type that the amend is for (`amends.ts`) as it is meant; the same one where nothing is to be amended. */
export type Amend = (place: Place, reading: Reading) => Reading;
