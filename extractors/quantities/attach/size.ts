/** Sizes in the names of models: "Qwen3.5-397B-A17B" has 397 billion parameters, 17 billion of them active. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Document, Quantity } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import type { Scene } from './scene.ts';

const isSize = (metric: Metric): boolean => metric === 'parameters' || metric === 'active_parameters';
const digitsOf = ({ text }: Quantity): string | undefined => /[\d.]+/.exec(text)?.[0];

const SIZE = /^(A?)(\d+(?:\.\d+)?)[BMT]$/i;

/** The sizes that a model's name tells: its total ("397") or its active parameters ("17"). */
function sizes(name: string, total: boolean): readonly string[] {
  return name.split(/[\s-]/).flatMap((part) => {
    const [, active, digits] = SIZE.exec(part) ?? [];
    return digits !== undefined && (active === '') === total ? [digits] : [];
  });
}

/** The last model that the story named before the quantity whose name carries its size: "397B models" after "Qwen 3.5 397B". */
export function sizedName(scene: Scene, quantity: Quantity, metric: Metric): number | null {
  const digits = digitsOf(quantity);
  if (!isSize(metric) || digits === undefined || quantity.max !== null) return null;
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
