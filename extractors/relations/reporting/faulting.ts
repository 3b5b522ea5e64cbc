/** What finds fault with something that an item is on: "slammed the prompts" is no report, but the fault found with what has them. */
import type { Document, Sentence } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FAULTING } from './words.ts';

export const FAULTED = 'criticizes.told';

/** Whether somebody who does this finds fault with something that the sentence does not name. */
export const faults = (doc: Document, sentence: Sentence, verb: string, object: number): boolean =>
  FAULTING.has(verb) && mentionsIn(doc, sentence).every(({ entity }) => entity !== object);
