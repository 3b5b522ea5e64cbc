/** A question about what the rules read: whether the words around it show that it is not said. */
import type { Reading } from '../matching/reading.ts';
import type { Place } from '../scene.ts';

/** Whether a reading of the type that the guard is for (`guards.ts`) does not stand. */
export type Guard = (place: Place, reading: Reading) => boolean;
