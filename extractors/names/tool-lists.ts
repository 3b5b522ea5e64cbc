/** What the items of a list of tools are called: "Tools we like", and below it "**Pocketknife**: turn any page into a quiz". */
import type { Document, Sentence } from '../document.ts';
import { type Found, foundAt, isCapital, startsLetter } from './found.ts';

/** What heads such a list. Lemmas. */
const HEADS = /^(?:tool|app|product|repo|repository|library|gadget|software)$/;

/** Most words of a tool's name. */
const LONGEST = 3;

/** The last token of the words that an item starts with, where the format sets them apart as its name; -1 where it does not. */
function leadEnd(doc: Document, { block, tokens }: Sentence): number {
  if (block.kind === 'headline') return tokens.at(-1)?.text === ':' ? tokens.length - 2 : tokens.length - 1;
  const link = doc.markup.find(({ kind, start }) => kind === 'link' && start === tokens[0]?.start);
  const last = link ? tokens.findIndex(({ end }) => end === link.end) : -1;
  return /^[:–—-]$/.test(tokens[last + 1]?.text ?? '') ? last : -1;
}

/** The names of the items below headings of tools. */
export function findTools(doc: Document): Found[] {
  const found: Found[] = [];
  let listing = false;
  for (const sentence of doc.sentences) {
    const { block, tokens, index } = sentence;
    if (block.kind === 'section') listing = tokens.length < 8 && tokens.some(({ lemma }) => HEADS.test(lemma));
    if (!listing || block.depth === 0) continue;
    const last = leadEnd(doc, sentence);
    const words = tokens.slice(0, last + 1);
    if (last < 0 || last >= LONGEST || !words.every((token) => startsLetter(token) && isCapital(token))) continue;
    found.push(foundAt(index, 0, last, { type: 'product', strength: 'likely' }));
  }
  return found;
}
