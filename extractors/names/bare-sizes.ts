/** Sizes that stand in a text without the name of the model: "the dense 14B", "27B and 122B-A10B", "its 32B Think variant". */
import { Tag, type Token } from '../document.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import { isHyphen, ofWord } from '../syntax/lexemes.ts';
import { isVerbal } from '../syntax/words.ts';
import { isCapital } from './found.ts';
import { isJoint } from './joints.ts';
import { isActiveSize, isSize } from './model-size.ts';
import { TIERS } from './tiers.ts';

/** Whether a word may be such a size. */
export const isSizeWord = ofWord(({ text }) => isSize(text));

/** The token behind a hyphen without spaces at `at`. */
const tied = (tokens: readonly Token[], at: number): Token | undefined =>
  isHyphen(tokens[at]) && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false ? tokens[at + 1] : undefined;

/** What says how a model is built, which is no part of its name behind its size. */
const KIND_WORD = /^(?:moe|dense|hybrid|base|instruct)$/;

/** Where a size ends with what it goes on in: its active size, its variants. */
export function sizeEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  for (;;) {
    const part = tied(tokens, last + 1);
    if (part && (isActiveSize(part.text) || VARIANT_WORDS.has(part.lower))) {
      last += 2;
      continue;
    }
    const next = tokens[last + 1];
    const isVariant =
      next !== undefined &&
      isCapital(next) &&
      VARIANT_WORDS.has(next.lower) &&
      !KIND_WORD.test(next.lower) &&
      !TIERS.has(next.lower);
    if (!next?.spaced || !(isActiveSize(next.text) || isVariant)) return last;
    last++;
  }
}

/** What may stand between an article and a size: "the new dense 14B". */
const LIKE =
  /^(?:dense|sparse|moe|new|newer|smaller|larger|bigger|small|large|big|tiny|flagship|mid-?sized?|massive|huge|giant|compact|open|open-weights?|base|instruct|latest|top|even|reasoning|thinking|vision|multimodal|quantized)$/;
/** What a size may say of a thing that it names: "the 27B model", "the 35B-A3B mixture". Lemmas. */
const KIND =
  /^(?:models?|llms?|versions?|variants?|checkpoints?|editions?|releases?|flagships?|mixtures?|siblings?|ones?|dense|moe|sparse|base|instruct|thinking|reasoning|giants?|weights|quants?|finetunes?)$/;
const PLURAL_KIND = /^(?:models|llms|versions|variants|checkpoints|editions|ones|flagships|siblings)$/;
/** What makes a size tell how large things are, not which is meant. */
const MEASURED =
  /^(?:-|–|parameters?|params?|tokens?|class|classes|range|ranges|sizes?|scales?|levels?|total|active|activated|users?|vocab|vocabulary|mark|territory|weight|tier|category|words?|downloads|years?)$/;
const ARTICLE = /^(?:the|its|their|this|that)$/;

/** Where a list of sizes starts and ends that a size stands in. */
function listAround(
  tokens: readonly Token[],
  at: number,
): { readonly first: number; readonly last: number; readonly several: boolean } {
  let [first, last] = [at, sizeEnd(tokens, at)];
  for (let before = first - 1; isJoint(tokens[before]?.text); ) {
    while (isJoint(tokens[before]?.text)) before--;
    const start = [before, before - 1, before - 2].find((from) => tokens[from] && isSizeWord(tokens[from]!));
    if (start === undefined || sizeEnd(tokens, start) !== before) break;
    first = start;
    before = first - 1;
  }
  for (let next = last + 1; isJoint(tokens[next]?.text); ) {
    while (isJoint(tokens[next]?.text)) next++;
    if (!tokens[next] || !isSizeWord(tokens[next]!)) break;
    last = sizeEnd(tokens, next);
    next = last + 1;
  }
  return { first, last, several: first !== at || last !== sizeEnd(tokens, at) };
}

/** "the 70B", "its dense 8B model", "the 8B and 70B variants"; not "the 70B-parameter model", "the 8B models", "an 8B". */
export function isDefinite(tokens: readonly Token[], at: number): boolean {
  const { first, last, several } = listAround(tokens, at);
  let article = first - 1;
  while (article > first - 4 && LIKE.test(tokens[article]?.lower ?? '')) article--;
  if (!ARTICLE.test(tokens[article]?.lower ?? '')) return false;
  const close =
    tokens[last + 1]?.text === '(' ? tokens.findIndex(({ text }, index) => index > last && text === ')') : last;
  const next = tokens[close + 1];
  if (!next) return true;
  if (MEASURED.test(next.lower) || (!next.spaced && /^[-–/\p{L}\d]/u.test(next.text))) return false;
  if (/^["“”'‘]/.test(next.text)) return false;
  let kind = last + 1;
  while (KIND.test(tokens[kind]?.lower ?? '') && kind < last + 4) kind++;
  const noun = tokens[kind - 1]!.lower;
  // "the 80B model Quillo", "the 8B models", "the 8B and 70B class"
  if (kind > last + 1) {
    if (PLURAL_KIND.test(noun) !== several && PLURAL_KIND.test(noun)) return false;
    return !/^[\p{Lu}"“]/u.test(tokens[kind]?.text ?? '');
  }
  return isPredicate(next) || !(next.tags & (Tag.Noun | Tag.Adjective | Tag.Unknown)) || ADVERB.test(next.lower);
}

/** Whether a word can be the verb of what stands before it. */
export const isPredicate = ({ lower, tags }: Token): boolean =>
  (tags & (Tag.Past | Tag.Auxiliary)) !== 0 ||
  (lower.endsWith('s') && ((tags & Tag.Verb) !== 0 || isVerbal(lower))) ||
  (tags & Tag.Gerund) !== 0;
const ADVERB = /^(?:even|still|also|alone|only|already|just|\p{L}+ly)$/u;

/** "a 30B-A3B", whose form is that of a name; not "any 30B-A3B". */
export function isNamedSize(tokens: readonly Token[], at: number): boolean {
  const last = sizeEnd(tokens, at);
  const sized = tokens.slice(at + 1, last + 1).some(({ text }) => isActiveSize(text));
  return (
    sized &&
    !/^(?:any|every|each|no|other|another|most|some|typical|comparable|similar)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** Where a clause begins, so that a size may be its subject. */
const OPENS = /^(?:[,;:(—–"“]|and|but|while|whereas|that|because|where|than)$/;

/** "8B outperforms Lark", "..., 27B fits in 18 GB": whether a size is the subject of a clause. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[sizeEnd(tokens, at) + 1];
  const before = tokens[at - 1];
  if (!next?.spaced || MEASURED.test(next.lower) || KIND.test(next.lower)) return false;
  return isPredicate(next) && (next.tags & Tag.Gerund) === 0 && (!before || OPENS.test(before.lower));
}

/** "a dense 14B": whether a size is told for the first time, of one thing. */
export function isIntroduced(tokens: readonly Token[], at: number): boolean {
  let article = at - 1;
  while (article > at - 4 && LIKE.test(tokens[article]?.lower ?? '')) article--;
  return /^(?:an?|one)$/.test(tokens[article]?.lower ?? '');
}

/** "27B = 42, 122B: 45", "1205 for 27B": whether something is told of a size in figures. */
export function isTabled(tokens: readonly Token[], at: number): boolean {
  const next = tokens[sizeEnd(tokens, at) + 1];
  if (/^(?:for|vs|versus|than)$/.test(tokens[at - 1]?.lower ?? '')) return !next || /^[.,;:)]$/.test(next.text);
  return next !== undefined && /^[=:]$/.test(next.text);
}
