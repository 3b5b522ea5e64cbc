/** A reading with another end, where the words around it show that what they say is said of something else, or of more. */
import type { Reading } from '../matching/reading.ts';
import type { Place } from '../scene.ts';

/** Gives a reading of the type that the amend is for (`amends.ts`) as it is meant; the same one where nothing is to be amended. */
export type Amend = (place: Place, reading: Reading) => Reading;
