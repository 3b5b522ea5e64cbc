/** Designations whose base is in no list, in small letters, or left out: "PersonaPlex-7B", "genie-3", "5.3-codex". */
import { Tag, type Token } from '../document.ts';
import { COUNTED } from '../lexicon/counted.ts';
import { NO_NAMES } from '../lexicon/cues.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import { isCommon, isHyphen, ofWord } from '../syntax/lexemes.ts';
import { extendDesignation, isTiedSuffix, isVariantCompound, type PartKind } from './designation.ts';
import { type Found, hasInnerCapital, isCapital, type Line } from './found.ts';
import { fusedBase, VERSIONED } from './fused.ts';

const BILL = /^(?:SB|HB|AB|HR|SR|SJR|AJR|LB|LD|HF|SF)$/;
/** "H.R. 4312", "S. 2938": what the full stop stands behind. */
const DOTTED_BILL = /^(?:[HS]|H\.R|S\.B|H\.B|A\.B)$/;

/** Words for what has no number, quarters and the like, prefixes. */
const isNoDesignation = ofWord(
  ({ text, lower }) =>
    NO_NAMES.has(lower) ||
    /^[QHFW][1-4](?:['’]\d+)?$|^FY['’]?\d+$/.test(text) ||
    /^(?:sub|multi|pre|post|non|mid|near|under|over|above|below|beyond)$/.test(lower),
);
const isTechniqueCode = ofWord(({ text }) => /^I?Q\d_\w+$|^Q[2-8]$/.test(text));
/** "o3", "π0.5": one small letter with its version. */
const isLetterO = ofWord(({ text }) => /^o\d$|^[α-ω]\d{1,2}(?:\.\d{1,2})?$/.test(text));
/** A word that ends in a version: "K2.5". */
const isFused = ofWord(({ text }) => /^\p{L}[\p{L}]*\d+(?:\.\d+)*\p{L}?s?$/u.test(text) && /\p{Lu}/u.test(text));

/** "a Series C1": which round, not what. */
export const isRound = (tokens: readonly Token[], at: number): boolean =>
  /^[A-K]\d?$/.test(tokens[at]!.text) && /^series$/i.test(tokens[at - 1]?.text ?? '');

/** "S9144", "A6453": a chamber's letter with a number, as bills have it. */
const LETTERED_BILL = /^[SHA]B?\d{3,5}$/;
/** Who makes laws, and what becomes of a bill. Lemmas. */
const LAWMAKING =
  /^(?:senator|lawmaker|legislator|legislature|senate|assembly|assemblymember|assemblyman|assemblywoman|congressman|congresswoman|bill|moratorium|statute|veto)$/;

/** Where the number of a bill ends: "SB 1580", "SB 26-114", "H.R. 4312", "Bill C-27", "Senate Bill 1047"; null for none. */
function billEnd(line: Line, at: number): number | null {
  const { tokens } = line;
  const word = /^(?:Senate|House|Assembly)$/.test(tokens[at]!.text) ? at + 1 : at;
  const number = tokens[word + 1]?.text ?? '';
  // "SB 26-114"
  if (BILL.test(tokens[at]!.text) && /^\d+$/.test(number))
    return /^\d+$/.test(line.tiedTo(at + 1)?.text ?? '') ? at + 3 : at + 1;
  if (LETTERED_BILL.test(tokens[at]!.text) && tokens.some(({ lemma }) => LAWMAKING.test(lemma))) return at;
  if (number === '.' && DOTTED_BILL.test(tokens[at]!.text) && /^\d{2,5}$/.test(tokens[at + 2]?.text ?? ''))
    return at + 2;
  if (tokens[word]?.text !== 'Bill') return null;
  if (/^\d{2,}$/.test(number)) return word + 1;
  return /^\p{Lu}$/u.test(number) && /^\d+$/.test(line.tiedTo(word + 1)?.text ?? '') ? word + 3 : null;
}

/** A designation whose base is in no list: "PersonaPlex-7B", "Trinity Large Preview", "K2.5", "GB200". */
export function designation(line: Line, at: number): Found | null {
  const { tokens } = line;
  const token = tokens[at]!;
  if (!isCapital(token) && !hasInnerCapital(token) && !/^[a-zα-ω]\d/.test(token.text)) return null;
  if (isNoDesignation(token)) return null;
  const bill = billEnd(line, at);
  if (bill !== null) return line.make(at, bill, { type: 'law' });
  if (isTechniqueCode(token)) return line.make(at, at, { type: 'technique', strength: 'likely' });
  const board = boardEnd(line, at);
  if (board) return line.make(at, board, { kinds: ['version'], type: 'hardware', strength: 'likely' });
  // "o3" names a model by itself.
  if (isLetterO(token)) {
    const { last, kinds } = extendDesignation(tokens, at, false);
    return line.make(at, last, { type: 'model', kinds: ['version', ...kinds], strength: 'likely' });
  }
  const fusedVersion = isFused(token);
  // "SO-Nano" has capitals of its own.
  const common = isCommon(token) && !(/^\p{Lu}{2,}$/u.test(token.text) && line.tiedTo(at) && !line.isTitle(at));
  const counted = common ? countedBase(line, at) : null;
  if (counted) return counted;
  if (common && at === 0 && !isHyphen(tokens[1])) return null;
  const extension = extendDesignation(tokens, at, false, fusedVersion);
  const { kinds } = extension;
  // A common word of title case is no base: "Beating 397B", "Top 10".
  const telling =
    kinds.includes('size') ||
    kinds.includes('active') ||
    (kinds.includes('version') && (extension.tied || /[a-zA-Z.]/.test(tokens[at + 1]?.text ?? ''))) ||
    (kinds.includes('variant') && extension.tied && !common);
  if (telling && !(common && !extension.tied && (line.titleCase || at === 0 || kinds[0] === 'size')))
    return line.make(at, extension.last, {
      type: kinds.includes('size') || kinds.includes('active') ? 'model' : null,
      kinds,
    });
  if (fusedVersion && token.text.length > 1)
    return line.make(at, extension.last, { kinds: ['version', ...kinds], strength: 'likely' });
  return null;
}

/** "Day-0", "Phase-2": when or how far, not what. */
export const isStage = (line: Line, at: number): boolean =>
  STAGES.has(line.tokens[at]!.lemma) && /^(?:\d+|one|zero)$/.test(line.tiedTo(at)?.lower ?? '');

const STAGES: ReadonlySet<string> = new Set('day week phase stage step level tier round top'.split(' '));

/** An everyday noun with a version, which makes it a name: "Ember 3.1 is out", "data from Ember 2", "Ember 70B". */
function countedBase(line: Line, at: number): Found | null {
  const { tokens } = line;
  const [token, number] = [tokens[at]!, tokens[at + 1]];
  if (!number?.spaced || !(token.tags & Tag.Noun) || token.tags & Tag.Plural) return null;
  if (COUNTED.has(token.lemma)) return null;
  const decimal = /^\d{1,2}\.\d{1,2}$/.test(number.text);
  if (!decimal && !/^\d{1,2}$/.test(number.text)) return null;
  if (line.isTitle(at) || (line.isOpening(at) && !decimal && !isSubject(line, at))) return null;
  const { last, kinds } = extendDesignation(tokens, at, true);
  if (kinds[0] !== 'version') return null;
  return line.make(at, last, { kinds, by: 'context', strength: 'likely' });
}

/** "Ember 2, a small model", "Ember 2 beats the rest", "[Ember 2](...) is": whether a counted noun that opens a phrase is spoken of. */
function isSubject({ tokens, marks }: Line, at: number): boolean {
  const [next, after] = [tokens[at + 2], tokens[at + 3]];
  const { last } = extendDesignation(tokens, at, true);
  if (marks.ends.get(tokens[at]!.start) === tokens[Math.max(last, at + 1)]!.end)
    return tokens[Math.max(last, at + 1) + 1]?.text !== ':';
  if (!next) return false;
  if (next.text === ',') return /^(?:an?|its|the|which|from)$/.test(after?.lower ?? '');
  if (/^['’]s$/.test(next.text) || next.tags & Tag.Auxiliary) return true;
  if (!(next.tags & Tag.Verb) || next.lower === next.lemma || next.tags & Tag.Gerund) return false;
  // "Ember 2 beats the rest" has a verb, "Ember 2 beats in a row" none.
  const acted = after !== undefined && (isCapital(after) || (after.tags & (Tag.Determiner | Tag.Number)) !== 0);
  return !(next.tags & Tag.Plural) || acted;
}

const BOARD = /^[A-Z]{2,5}$/;
const BOARD_NUMBER = /^(?!20[0-3]\d$)\d{3,4}[A-Z]{0,3}$/;
const BOARD_SUFFIX = /^(?:Ti|SUPER|Super|XT|XTX|GRE|PRO|Pro|Max)$/;
const BOARD_LINE = /^(?:PRO|Pro)$/;
const CHIP = /^[A-Z]{1,2}\d{2,3}[A-Z]?$/;
const SYSTEM = /^[A-Z][A-Za-z]{2,}\d{1,3}$/;

/** Where a chip's or a board's designation of two words ends: "RTX 5070 Ti", "GB200 NVL72". */
function boardEnd({ tokens }: Line, at: number): number | null {
  const [{ text }, next, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!next?.spaced) return null;
  if (CHIP.test(text)) return SYSTEM.test(next.text) && /^[A-Z]{2}/.test(next.text) ? at + 1 : null;
  if (!BOARD.test(text) || STANDARDS.has(text)) return null;
  // "RTX PRO 6000"
  const line = BOARD_LINE.test(next.text) && after?.spaced ? 1 : 0;
  const last = at + 1 + line;
  if (!BOARD_NUMBER.test(tokens[last]!.text)) return null;
  const behind = tokens[last + 1];
  return behind?.spaced && BOARD_SUFFIX.test(behind.text) ? last + 1 : last;
}

/** Bodies that number their standards, and measures with a number after them. */
const STANDARDS: ReadonlySet<string> = new Set(
  'ISO IEC IEEE RFC PEP HTTP COVID USD EUR GBP MATH AIME SOC ELO PR IQ MMLU GPT'.split(' '),
);

/** "5.3-codex-spark": a version with variants, the family left out. */
export function numbered(line: Line, at: number): Found | null {
  if (!isHyphen(line.tokens[at + 1]) || !/^\d+\.\d+$/.test(line.tokens[at]!.text)) return null;
  const extension = extendDesignation(line.tokens, at, false);
  return extension.tied && extension.kinds[0] === 'variant'
    ? line.make(at, extension.last, { type: 'model', kinds: ['version', ...extension.kinds], strength: 'likely' })
    : null;
}

/** Whether a word has no hyphen, and no digit at its end. */
const isPlain = ofWord(({ text, lower }) => !lower.includes('-') && !/\d$/.test(text));

/**
 * A designation in small letters: "llama-3.1-70b", "kimi-k2-turbo-preview", "gpt4-turbo" of a known family; "genie-3" of
 * any family where the format marks exactly these words.
 */
export function smallDesignation(line: Line, at: number): Found | null {
  const { tokens, lexicon } = line;
  const { text, lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (isStage(line, at)) return null;
  const spaced = spacedVersion(line, at) ?? sizedWord(line, at);
  if (spaced) return spaced;
  if (isPlain(tokens[at]!) && (!next || next.spaced || !isHyphen(next))) return null;
  const dash = lower.indexOf('-');
  const head = dash < 0 ? text : text.slice(0, dash);
  if (head.length < 2 || (dash > 0 && !isVariantCompound(lower.slice(dash + 1)))) return null;
  const fused = fusedBase(line, head);
  const base = fused ?? family(line, head);
  const extension = extendDesignation(tokens, at, false, fused !== null);
  if (extension.last === at && dash < 0 && !fused) return null;
  const { last } = extension;
  const kinds: readonly PartKind[] = ['variant', ...extension.kinds];
  if (base && (fused || dash > 0 || extension.tied)) {
    const entry = lexicon.trie.lookup(line.words(at, last));
    const type = entry?.type ?? (VERSIONED.has(base.type) ? base.type : 'model');
    return line.make(at, last, { entry, base: entry ?? base, type, kinds, by: entry ? 'lexicon' : 'form' });
  }
  const versioned = extension.tied && extension.kinds.some((kind) => kind !== 'variant');
  return (versioned || (dash > 0 && VARIANT_WORDS.has(lower.slice(dash + 1)))) && line.isMarked(at, last)
    ? line.make(at, last, { base, type: 'model', kinds })
    : null;
}

/** "tern-oss-120b", "wavelm-1.5-7b-chat": words of any family tied to a size, which only models have. */
function sizedWord(line: Line, at: number): Found | null {
  const { tokens, lexicon } = line;
  if (isCommon(tokens[at]!) || isNoDesignation(tokens[at]!) || !/^[a-z]{2}[a-z\d.-]*$/.test(tokens[at]!.text))
    return null;
  let last = at;
  let sized = false;
  for (let part = line.tiedTo(at); part && /^[\p{L}\d.]+$/u.test(part.text); part = line.tiedTo(last)) {
    if (isTiedSuffix(part.lower)) break;
    sized ||= /^\d+(?:\.\d+)?b$/i.test(part.text);
    last += 2;
  }
  if (!sized || lexicon.trie.matchAt(tokens, at)) return null;
  const extension = extendDesignation(tokens, last, false, true);
  const kinds: readonly PartKind[] = ['size', ...extension.kinds];
  return line.make(at, extension.last, { base: family(line, tokens[at]!.text), type: 'model', kinds });
}

const isSpacedVersion = ofWord(({ text }) => /^[vr]?\d{1,2}(?:\.\d{1,2})?$/.test(text));

/** "llama 3.1 70b", "qwen 2.5": a known family in small letters with its version after a space. */
function spacedVersion(line: Line, at: number): Found | null {
  const { tokens, lexicon } = line;
  const next = tokens[at + 1];
  if (!next?.spaced || !isSpacedVersion(next)) return null;
  const base = family(line, tokens[at]!.text);
  if (base?.type !== 'model') return null;
  const { last, kinds } = extendDesignation(tokens, at, true, true);
  if (last === at) return null;
  const entry = lexicon.trie.lookup(line.words(at, last));
  return line.make(at, last, { entry, base: entry ?? base, type: entry?.type ?? 'model', kinds });
}

/** The lexicon's family that a word in small letters spells. */
function family({ lexicon }: Line, head: string): LexiconEntry | null {
  const entry = lexicon.trie.lookup(head);
  if (!entry || entry.ambiguous) return null;
  return entry.type === 'model' || lexicon.makesModels(entry) ? entry : null;
}
