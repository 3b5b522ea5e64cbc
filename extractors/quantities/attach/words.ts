/** The words around a quantity, with the headline that its sentence stands under. */
import type { Quantity, Sentence } from '../../document.ts';
import { type Around, around } from './rule.ts';
import type { Scene } from './scene.ts';

/** How much of a bullet's headline may tell what its first quantities are. */
const LEAD = 30;

/** Cuts the words around a quantity of a sentence. */
export function wordsAround(
  { doc, quantities }: Scene,
  { start, end, index, block }: Sentence,
  quantity: Quantity,
): Around {
  const previous = quantities[index]!.findLast((other) => other.end <= quantity.start);
  const title = block.depth > 0 && block.story !== null && block.kind === 'body' ? doc.stories[block.story]!.title : '';
  // A bullet without a headline gives its story its own first words.
  const told = title === '' || doc.text.startsWith(title.slice(0, LEAD), block.start);
  const lead = told ? '' : `${title.slice(-LEAD)}: `;
  return around(
    doc.text.slice(start, end),
    quantity.start - start,
    quantity.end - start,
    (previous?.end ?? start) - start,
    lead,
  );
}
