/** What single characters are to a reader: white space, letters, and places where markup held two words apart. */

/** Whether a UTF-16 code unit is white space, a control character or a byte order mark. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}

const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Whether a text holds a letter or a digit, so that there is something to read. */
export function isReadable(text: string): boolean {
  return WORD.test(text);
}

/** What may follow a marked word without a space: "**LLM**s", "**train**ing". */
const SUFFIX = /^(?:s|es|ed|d|er|ers|ing|ly|y|x|k|m|b|bn|th|st|nd|rd)$/i;
/** Short words that are no unit behind a number. */
const SHORT_WORD =
  /^(?:has|is|was|are|had|did|and|or|but|can|may|the|for|in|on|at|to|of|by|as|its|an|now|got|hit|led|won|ran|not|all|new|via|who|it|so|too|yet|out|up)$/i;

const LEADING_WORD = /^[\p{L}\p{N}]{1,24}/u;

/**
 * Whether two pieces of text, between which markup stood with no white space, are separate words that would be glued
 * without it: "a**$1.3B deal**" and "and**Acme**is", but not "**LLM**s", "**40**GB" or "**Acme**, Inc.".
 */
export function isGlued(before: string, after: string): boolean {
  const last = before.at(-1)!;
  const first = after[0]!;
  if (WORD.test(last)) {
    if ('$€£@(“🔥'.includes(first)) return !/[A-Z]$/.test(before);
    if (!WORD.test(first)) return false;
    const word = LEADING_WORD.exec(after)?.[0] ?? first;
    if (SUFFIX.test(word)) return false;
    const digit = last >= '0' && last <= '9';
    // "**40**GB", but not "**Acme 2**has"
    if (digit && word.length <= 3) return SHORT_WORD.test(word);
    // "v**0.5**", "H<sub>2</sub>O": one letter and a number are one word.
    return !(first >= '0' && first <= '9' && !WORD.test(before.at(-2) ?? ' '));
  }
  if (last === '.') return /\p{Lu}/u.test(first) && /[\p{L}\d]{2}\.$|[)\]]\.$/u.test(before);
  if ('!?:;,)]”'.includes(last)) return LETTER.test(first);
  return false;
}
