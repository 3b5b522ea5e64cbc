/** The pipeline's step that finds quantities. */
import { type Document, type Quantity, withLayers } from '../document.ts';
import { scan } from './scan.ts';

/**
 * Fills `doc.quantities`: every number with its unit in the document's sentences, in base units, in text order. A bare
 * number has the empty unit. Code blocks are left out.
 */
export function quantities(doc: Document): Document {
  const found = doc.sentences.flatMap((sentence): readonly Quantity[] =>
    sentence.block.kind === 'code'
      ? []
      : scan(doc.text.slice(sentence.start, sentence.end)).map(
          ({ start, end, text, value, max, unit, metric, role }) => ({
            start: start + sentence.start,
            end: end + sentence.start,
            text,
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
