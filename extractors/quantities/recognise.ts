/** The pipeline's step that finds quantities. */
import { type Document, type Quantity, withLayers } from '../document.ts';
import { scan } from './scan.ts';

/** A text with its hyphens that allow no break as plain ones; offsets stay. */
export const plainHyphens = (text: string): string => text.replaceAll('\u2011', '-');

/**
 * Fills `doc.quantities`: every number with its unit in the document's sentences, in base units, in text order. A bare
 * number has the empty unit. Code blocks are left out.
 */
export function quantities(doc: Document): Document {
  const found = doc.sentences.flatMap((sentence): readonly Quantity[] =>
    sentence.block.kind === 'code'
      ? []
      : scan(plainHyphens(doc.text.slice(sentence.start, sentence.end))).map(
          ({ start, end, value, max, unit, metric, role }) => ({
            start: start + sentence.start,
            end: end + sentence.start,
            text: doc.text.slice(start + sentence.start, end + sentence.start),
            value,
            max,
            unit,
            metric,
            role,
            sentence: sentence.index,
          }),
        ),
  );
  return withLayers(doc, { quantities: found });
}
