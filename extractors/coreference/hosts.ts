/** Where things are only offered: "Weights are on Moorhub" makes Moorhub no "company" that a story goes on about. */
import type { Document, Mention } from '../document.ts';
import { listStart } from './backers.ts';
import { governorOf } from './governor.ts';

const AT = /^(?:on|via|through)$/;

/** Whether a mention, or the list that it belongs to, only tells where something is. */
export function isHosting(doc: Document, mention: Mention): boolean {
  if (mention.by === 'coreference') return false;
  const { start } = doc.sentences[mention.sentence]!.tokens[listStart(doc, mention)]!;
  return AT.test(governorOf(doc, { sentence: mention.sentence, start }));
}
