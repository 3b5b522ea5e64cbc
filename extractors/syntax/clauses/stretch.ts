/** What has been read of a sentence's phrases as one list. */
import type { List } from '../../document.ts';

/** A list of noun phrases, and the index of the phrase after it. */
export interface Stretch {
  readonly list: List;
  readonly next: number;
}
