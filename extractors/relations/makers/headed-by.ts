/** Things that a story speaks of, of whose makers one is known and its headline names: "Acme Books a Record", and below it "sales of the X1". */
import type { Document } from '../../document.ts';
import { Headings } from '../../headings.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS } from '../kinds.ts';

/** A firm with a thing that a sentence of its story names. */
interface Headed {
  readonly firm: number;
  readonly thing: number;
  readonly sentence: number;
}

/** "the X baseline", "X's cost": what something else is held against. */
const PARITY =
  /\b(?:par|level|tied|competitive|compared) with (?:the )?$|\b(?:comparable|similar|close) to (?:the )?$/i;
const MEASURE = /^ (?:baseline|class|level)\b|^['’]s\b/;
const REACH = 24;

/**
 * The things of stories that the firms of their headlines are known to make.
 * @param isMaker whether a firm is known to make a thing
 * @param isMeans whether a thing is only told of as what others run on or are held against
 * @param names the names of each sentence that may tie a thing to its maker, as indices of mentions
 */
export function headedBy(
  doc: Document,
  isMaker: (firm: number, thing: number) => boolean,
  isMeans: (thing: number) => boolean,
  names: readonly (readonly number[])[],
): readonly Headed[] {
  const headings = new Headings(doc);
  return doc.sentences.flatMap((sentence) => {
    const heading = headings.headline(sentence);
    if (!heading) return [];
    const firms = new Set(mentionsIn(doc, heading).map(({ entity }) => entity));
    const own = [...firms].filter((entity) => FIRMS.has(doc.entities[entity]!.type));
    if (own.length === 0) return [];
    return names[sentence.index]!.flatMap((index) => {
      const { entity: thing, by, start, end } = doc.mentions[index]!;
      const [before, after] = [doc.text.slice(Math.max(0, start - REACH), start), doc.text.slice(end, end + REACH)];
      if (by === 'coreference' || isMeans(thing) || PARITY.test(before) || MEASURE.test(after)) return [];
      return own.filter((firm) => isMaker(firm, thing)).map((firm) => ({ firm, thing, sentence: sentence.index }));
    });
  });
}
