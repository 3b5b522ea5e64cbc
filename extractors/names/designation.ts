/**
 * How makers designate their things: a base ("Gemma", "DeepSeek", "RTX") and what is added to it: version, size, active
 * size, variant, date, quantisation ("Gemma 4 26B A4B", "Qwen3-Coder-Next-NVFP4", "RTX PRO 6000", "CUDA 13.2").
 *
 * From the parts follow the canonical name and what is a part of what: "Gemma 4 31B" is a member of "Gemma 4", and that
 * of "Gemma", since its parts start with theirs.
 */
import { remember } from '../../graph/remember.ts';
import type { Token } from '../document.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import { isHyphen, ofWord } from '../syntax/lexemes.ts';
import { isActiveSize, isSize } from './model-size.ts';

export type PartKind = 'version' | 'size' | 'active' | 'variant' | 'date' | 'quantisation' | 'numeral';

const VERSION = /^(?:[vVkKrRmMoOsSxX]?\d{1,3}(?:\.\d+){0,3}[a-z]{0,2}V?|[a-z]\d\.\d{1,3}|\d\.x)$/;
/** "TideBench 82.3": a score, after what it is measured by. */
const SCORE = /^(?:\d{2,}\.\d+|0\.\d{2,})$/;
const MEASURE = /(?:Bench|bench|Eval|QA|Arena)$/;
const HIGHEST_VERSION = 30;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const DATE = /^(?:\d{4}|\d{6}|\d{8})$/;
const QUANTISATION = /^(?:NVFP4|MXFP4|FP\d+|BF16|INT\d|AWQ|GGUF|GPTQ|MLX|I?Q\d(?:_\w+)?|\d{1,2}bit)$/i;
const FACTOR_AHEAD = /^(?:[a-z]{3,12}er|more|less|as|the|speed|speedups?|throughput|improvements?|reductions?)$/;
const NUMERAL = /^(?:I{1,3}|IV|V|VI{0,3}|IX|X)$/;

/** Words that a hyphen ties to a name without being a part of it: "GPT-4-level", "Claude-based". */
const TIED = new Set(
  `based powered like level class style backed led parameter parameters token tokens generated enabled native compatible
   only driven trained tuned optimized specific related ready era quality sized focused first as to vs and or the owned
   made built grade centric scale wide free heavy equipped aware branded run core bit shot year day month week hour minute
   old long context total active party step way dollar inspired derived hosted linked assisted adjacent`.split(/\s+/),
);

/** Whether a word that a hyphen ties to a name only describes something by it: "-based" of "Claude-based". */
export const isTiedSuffix = (lower: string): boolean => TIED.has(lower);

/** Variant words that are written small even after a space: "o3 mini". */
const SMALL_VARIANTS = new Set(['mini', 'nano', 'micro', 'klein', 'schnell', 'kontext', 'instruct', 'codex']);

const UNIT_AHEAD =
  /^(?:million|billion|trillion|percent|points?|times|years?|months?|weeks?|days?|hours?|minutes?|seconds?|users?|tokens?|parameters?|of|x|watts?|GB|MW|GW|%|×)$/i;

/** What a part of a designation is; null where it is none. `tied`: a hyphen stands before it. */
function partKind(text: string, tied: boolean): PartKind | null {
  if (ORDINAL.test(text)) return null;
  if (isActiveSize(text)) return 'active';
  if (isSize(text)) return 'size';
  if (DATE.test(text)) return tied || /^(?:20[0-3]\d|2[3-7](?:0[1-9]|1[0-2]))$/.test(text) ? 'date' : null;
  if (QUANTISATION.test(text)) return tied ? 'quantisation' : null;
  if (VERSION.test(text)) return 'version';
  if (NUMERAL.test(text)) return tied ? 'variant' : 'numeral';
  const lower = text.toLowerCase().replace(/[\u2010\u2011]/g, '-');
  if (VARIANT_WORDS.has(lower)) return tied || text !== lower || SMALL_VARIANTS.has(lower) ? 'variant' : null;
  if (tied && /^[a-z][a-z0-9-]*$/.test(lower) && !TIED.has(lower)) return 'variant';
  return null;
}

/** "turbo-preview", "mini": hyphenated variant words, or one. Lower case. */
export const isVariantCompound = (lower: string): boolean =>
  lower.includes('-') ? lower.split('-').every((part) => VARIANT_WORDS.has(part)) : VARIANT_WORDS.has(lower);

export interface Extension {
  /** Index of the designation's last token. */
  readonly last: number;
  readonly kinds: readonly PartKind[];
  /** Whether the first part is tied to the base by a hyphen. */
  readonly tied: boolean;
}

const tiedKind = ofWord(({ text }) => partKind(text, true) ?? '');
const looseKind = ofWord(({ text }) => partKind(text, false) ?? '');

/**
 * How far the name that ends at token `last` goes on with version, size, variant and so on.
 * `plainNumbers`: whether a bare whole number after a space may be a version ("Gemma 4", but not "Company 4").
 * `versioned`: whether the name is a model's or has a version ("IDEFICS3"), so that any capitalised word may be tied to it.
 */
export function extendDesignation(
  tokens: readonly Token[],
  last: number,
  plainNumbers: boolean,
  versioned = false,
): Extension {
  const kinds: PartKind[] = [];
  let at = last;
  let firstTied = false;
  for (;;) {
    const next = tokens[at + 1];
    if (!next) break;
    // "Tideway 8 Elite Gen 6"
    if (next.spaced && next.text === 'Gen' && /^\d{1,2}$/.test(tokens[at + 2]?.text ?? '')) {
      kinds.push('variant');
      at += 2;
      continue;
    }
    const tied = isHyphen(next) && !next.spaced && tokens[at + 2] !== undefined && !tokens[at + 2]!.spaced;
    if (!tied && !next.spaced) break;
    const part = tied ? tokens[at + 2]! : next;
    const kind = (tied ? tiedKind(part) : looseKind(part)) || null;
    if (!kind) break;
    // "Zephyra 4 Advanced"; "Zephyra 4 Advanced Voice Mode" is no tier.
    if (!tied && part.text === 'Advanced' && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')) break;
    // "Zephyra 30B MoE": of which kind it is.
    if (!tied && /^moes?$/.test(part.lower) && kinds.at(-1) === 'size') break;
    const partAt = tied ? at + 2 : at + 1;
    // "a Tidewell mini PC"
    if (!tied && part.text === 'mini' && /^PCs?$/.test(tokens[partAt + 1]?.text ?? '')) break;
    if (!tied && (kind === 'version' || kind === 'size' || kind === 'date')) {
      const ahead = tokens[partAt + 1];
      const plain = /^\d+$/.test(part.text);
      if (isHyphen(ahead) && /^bits?$/.test(tokens[partAt + 2]?.lower ?? '')) break;
      if (plain && !plainNumbers && kind === 'version') break;
      // "Zephyra 81.4, Lumora 77.9": so high a number is a score.
      if (kind === 'version' && Number(part.text) > HIGHEST_VERSION) break;
      if (ahead && !(kind === 'size') && UNIT_AHEAD.test(ahead.text)) break;
      // "Zephyra 3x faster": how much, not which; "Max 5x" is a plan.
      if (/^[\d.]+x$/.test(part.text) && ahead && FACTOR_AHEAD.test(ahead.lower)) break;
      if (kind === 'date' && kinds.length > 0) break;
      if (SCORE.test(part.text) && MEASURE.test(tokens[last]!.text)) break;
      // "Reasoning 128k": how much, not which.
      if (/^o\d|^\d+k$/.test(part.text)) break;
    }
    if (kind === 'variant' && tied && kinds.length === 0 && !isVariantCompound(part.lower))
      if (!versioned || /^[a-z]+$/.test(part.text)) break;
    if (kind === 'numeral' && (kinds.length > 0 || /^[/'’]/.test(tokens[partAt + 1]?.text ?? ''))) break;
    if (kinds.length === 0) firstTied = tied;
    kinds.push(kind);
    at = partAt;
  }
  return { last: at, kinds, tied: firstTied };
}

/** The parts of a name that tell it from its kin, lower case: "Qwen3-30B-Instruct" gives qwen, 3, 30b, instruct. */
export const designationParts = remember((name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[\u2010\u2011_/]/g, '-')
    // "zephyra-4-6-thinking"
    .replace(/(?<=[a-z]-\d)-(?=\d(?:-[a-z]|$))/g, '.')
    .split(/[\s-]+/)
    .flatMap((word) => {
      const fused = /^([a-z]{2,})(\d+(?:\.\d+)*[a-z]?)$/.exec(word);
      if (fused && !/^\d+(?:\.\d+)?[bm]$/.test(word)) return [fused[1]!, fused[2]!];
      return word ? [word.replace(/^v(?=\d)/, '')] : [];
    }),
);

/** Whether `member` starts with all parts of `family` and has more. */
export const isMember = (member: readonly string[], family: readonly string[]): boolean =>
  family.length > 0 && family.length < member.length && family.every((part, at) => part === member[at]);

/** Whether one name is a part of the other, as "Gemma 4" is of "Gemma 4 31B". */
export const areKin = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);
