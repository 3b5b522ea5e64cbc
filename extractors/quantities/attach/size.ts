/** Sizes in the names of models: "Qwen3.5-397B-A17B" has 397 billion parameters, 17 billion of them active. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Document, Figure, Quantity, Span } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import type { Scene } from './scene.ts';

const isSize = (metric: Metric): boolean => metric === 'parameters' || metric === 'active_parameters';
const digitsOf = ({ text }: { readonly text: string }): string | undefined => /[\d.]+/.exec(text)?.[0];

const SIZE = /^(A?)(\d+(?:\.\d+)?)[BMT]$/i;

/** The sizes that a model's name tells: its total ("397") or its active parameters ("17"). */
function sizes(name: string, total: boolean): readonly string[] {
  return name.split(/[\s-]/).flatMap((part) => {
    const [, active, digits] = SIZE.exec(part) ?? [];
    return digits !== undefined && (active === '') === total ? [digits] : [];
  });
}

/** "4B, 12B and 27B", "(3B/8B)": what stands around one of several sizes that a list tells. */
const LISTED_BEFORE = /\d[BMT]?\)?(?:,|\/|\s&|,?\s(?:and|or|to))\s?$/i;
const LISTED_BEHIND = /^\(?(?:,|\/|\s&|,?\s(?:and|or|to))(?:\s(?:and|or))?\s?\d[\d.]{0,5}[BMT]\b/i;

/** Whether a quantity is one of several sizes that a list tells. */
const isListed = ({ text }: Document, { start, end }: Span): boolean =>
  LISTED_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || LISTED_BEHIND.test(text.slice(end, end + 20));

/** The last model that the story named before the quantity whose name carries its size: "397B models" after "Qwen 3.5 397B". */
export function sizedName(scene: Scene, quantity: Quantity, metric: Metric): number | null {
  const digits = digitsOf(quantity);
  if (!isSize(metric) || digits === undefined || quantity.max !== null || isListed(scene.doc, quantity)) return null;
  const { entities, sentences, stories } = scene.doc;
  const { block } = sentences[quantity.sentence]!;
  const from = block.story === null ? block.start : stories[block.story]!.start;
  let at = firstFrom(scene.sized, quantity.start);
  for (let tried = 0; --at >= 0 && scene.sized[at]!.start >= from && tried < TRIED; tried++) {
    const { entity } = scene.sized[at]!;
    if (sizes(entities[entity]!.name, metric === 'parameters').includes(digits)) return entity;
  }
  return null;
}

/** How many names before a size are asked whether they have it. */
const TRIED = 200;

/** Whether a model's name tells another size than the quantity: "Molmo 72B" is not measured by "7B". */
export function tellsOtherSize(name: string, quantity: Quantity, metric: Metric): boolean {
  if (!isSize(metric)) return false;
  const told = sizes(name, metric === 'parameters');
  const digits = digitsOf(quantity);
  return (
    told.length > 0 &&
    digits !== undefined &&
    !told.some((size) => isRounded(size, digits, /param|total/i.test(quantity.text)))
  );
}

/** Whether a name tells a size in round numbers: "Zephyra 2B" has 2.6 billion parameters, "Zephyra 120B" 117 billion `inAll`. */
const isRounded = (size: string, digits: string, inAll: boolean): boolean => {
  const [told, real] = [Number(size), Number(digits)];
  const near = inAll && Math.abs(told - real) <= told * ROUNDED;
  return size === digits || near || (digits.includes('.') && (told === Math.floor(real) || told === Math.round(real)));
};
const ROUNDED = 0.05;

const folded = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '');

/** Whether one model's name begins another's: "Gemma 4" and "Gemma 4 31B". */
export function isFamilyOf({ entities }: Document, family: number, member: number): boolean {
  return folded(entities[member]!.name).startsWith(folded(entities[family]!.name));
}

/** The one sized member of a family that the document names; null where there are none or several. */
export function sizedVariant({ doc, sized }: Scene, family: number): number | null {
  const members = new Set(sized.map(({ entity }) => entity).filter((entity) => isFamilyOf(doc, family, entity)));
  const [only] = members;
  return members.size === 1 ? only! : null;
}

/** Of whom a size is that is told of a family, but in a list of sizes: of the one member whose name has it. */
export function memberOfSize(doc: Document, figure: Figure): Figure {
  const { of, metric, text, max, quantity } = figure;
  const digits = digitsOf({ text });
  if (of === null || max !== null || !isSize(metric) || digits === undefined) return figure;
  if (sizes(doc.entities[of]!.name, metric === 'parameters').length > 0) return figure;
  if (isListed(doc, quantity)) return figure;
  const members = doc.entities.filter(
    ({ index, name, type }) =>
      type === 'model' && isFamilyOf(doc, of, index) && sizes(name, metric === 'parameters').includes(digits),
  );
  const [member] = members;
  return members.length === 1 ? { ...figure, of: member!.index } : figure;
}

const EQUIPPED =
  /^ ?(?:(?:of )?(?:V?RAM|(?:unified )?memory)(?: ?[+&/] ?\d+ ?Gi?B V?RAM)? (?:GPUs?|cards?|laptops?|machines?|systems?|setups?|Macs?|boxes|rigs?)|GPUs?|cards?|laptops?|phones?|devices?|each)\b/i;
/** What a model needs measures the model: "fits in 16 GB of memory". */
const NEEDED =
  /\b(?:train(?:ing)? [^.;]{1,24} on a single|need|requir|us(?:es|ing)|tak(?:es|ing)|fit|consum|occup|only|just)[^.;]{0,24}$|\b(?:under|within|below)[^.;\d]{0,16}$/i;

/**
 * The machine of whose memory a size tells: "two Torvex T9 with 64 GB each"; null where it has no name ("a single 16GB
 * GPU"), undefined where the size is of no machine.
 */
export function machineOf({ doc, names }: Scene, quantity: Quantity, metric: Metric): number | null | undefined {
  if (metric !== 'size' || quantity.unit !== 'GB') return undefined;
  const { start, tokens } = doc.sentences[quantity.sentence]!;
  if (!EQUIPPED.test(doc.text.slice(quantity.end, quantity.end + 40))) return undefined;
  if (NEEDED.test(doc.text.slice(start, quantity.start))) return undefined;
  const machine = names(quantity.sentence).findLast(
    ({ type, start: from, end }) =>
      type === 'hardware' && end <= quantity.start && tokens[firstFrom(tokens, from) - 1]?.lower !== 'with',
  );
  return machine?.entity ?? null;
}
