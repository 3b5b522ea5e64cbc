/**
 * Where tokens begin and end.
 *
 * Our own, since designations decide: "Qwen3-Coder-Next" must come apart at its hyphens and "fine-tuned" must not,
 * "Qwen 3.5/3.6" apart at the slash and "r/LocalLLaMA" not.
 */

/** A token at an offset: what plain ASCII words and marks do not tell at a glance. */
const TOKEN =
  /@\w+|\br\/\w+|\d+(?:,\d{3})*(?:\.\d+)*(?:\.x\b)?[\p{L}\p{N}_]*|[\p{L}_][\p{L}\p{N}\p{M}_]*(?:[.'’][\p{L}\p{N}_]+|(?<=\p{Lu})&(?=\p{Lu}\b)\p{Lu})*(?:\+\+)?|\.{2,}|['’]s\b|\S/uy;

/** First parts that stay with what follows even in title case: "Open-Sources", "Self-Improving". */
const COMPOUNDING = new Set(
  `open fine self co pre post re non anti multi long short full high low real end on in off up out over under cross
   state large small well best fast hyper ultra semi sub super tri bi all ever near early late mid cost time text
   image video speech voice human machine deep one two three four five`.split(/\s+/),
);

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
/** What ASCII characters are; 0 for marks. */
const CLASS = new Uint8Array(128);
for (const code of [9, 10, 11, 12, 13, 32]) CLASS[code] = SPACE;
for (let code = 0; code < 128; code++) {
  if (/[A-Za-z_]/.test(String.fromCharCode(code))) CLASS[code] = LETTER;
  else if (/\d/.test(String.fromCharCode(code))) CLASS[code] = DIGIT;
}

const [AMPERSAND, APOSTROPHE, PLUS, COMMA, HYPHEN, DOT, SLASH, AT] = [38, 39, 43, 44, 45, 46, 47, 64];
const [SMALL_O, SMALL_R, SMALL_S, SMALL_W, SMALL_X] = [111, 114, 115, 119, 120];
const RIGHT_QUOTE = 0x2019;
const isHyphen = (code: number): boolean => code === HYPHEN || code === 0x2010 || code === 0x2011;

/** A code unit of a text; beyond its end 0, which is in no word. */
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
const isWord = (code: number): boolean => code < 128 && CLASS[code]! >= LETTER;
/** Whether a word may go on with this: a letter or digit of any script. */
const maySpell = (code: number): boolean => code >= 128 || CLASS[code]! >= LETTER;

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWord(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a word in ASCII letters ends where they do: no apostrophe, dot or sign carries it on. */
function endsWord(text: string, start: number, end: number): boolean {
  const next = codeAt(text, end);
  if (next >= 128 || next === AMPERSAND) return false;
  if (next === DOT || next === APOSTROPHE) return !maySpell(codeAt(text, end + 1));
  if (next === PLUS) return codeAt(text, end + 1) !== PLUS;
  return next !== SLASH || end !== start + 1 || text.charCodeAt(start) !== SMALL_R;
}

/** Whether a number in ASCII digits goes on over a comma or a dot. */
function numberGoesOn(text: string, end: number): boolean {
  const next = codeAt(text, end);
  if (next !== COMMA && next !== DOT) return next >= 128;
  const after = codeAt(text, end + 1);
  return (after < 128 && CLASS[after] === DIGIT) || after === SMALL_X;
}

/** Whether an "x" after a number counts what follows it: "8x" of "8xH100" and of "8x4090", not of "8x7B" or "512x512". */
function timesName(text: string, start: number, end: number): boolean {
  if (codeAt(text, end) !== SMALL_X || end - start > 2) return false;
  const next = codeAt(text, end + 1);
  if (next < 128 && CLASS[next] === LETTER && next < 91) return true;
  let digits = end + 1;
  while (codeAt(text, digits) < 128 && CLASS[codeAt(text, digits)] === DIGIT) digits++;
  return digits - end === 5 && !maySpell(codeAt(text, digits));
}

/** "w/ Zephyra", "w/Zephyra", not "w/o Zephyra" */
const isWith = (text: string, start: number): boolean =>
  codeAt(text, start + 1) === SLASH && !(codeAt(text, start + 2) === SMALL_O && !maySpell(codeAt(text, start + 3)));

/** The end of the token at `at`; `at` itself where white space stands. */
function tokenEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 128) return patternEnd(text, at);
  switch (CLASS[code]) {
    case SPACE:
      return at;
    case LETTER: {
      const end = wordEnd(text, at + 1);
      if (code === SMALL_W && isWith(text, at)) return at + 2;
      return endsWord(text, at, end) ? end : patternEnd(text, at);
    }
    case DIGIT: {
      let digits = at + 1;
      while (digits < text.length && CLASS[text.charCodeAt(digits)] === DIGIT) digits++;
      if (numberGoesOn(text, digits)) return patternEnd(text, at);
      if (timesName(text, at, digits)) return digits + 1;
      const end = wordEnd(text, digits);
      return codeAt(text, end) >= 128 ? patternEnd(text, at) : end;
    }
    default: {
      if (code === AT) return wordEnd(text, at + 1);
      let end = at + 1;
      if (code === DOT) while (codeAt(text, end) === DOT) end++;
      else if (code === APOSTROPHE && codeAt(text, end) === SMALL_S && !isWord(codeAt(text, end + 1))) end++;
      return end;
    }
  }
}

function patternEnd(text: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : at;
}

const isLowerWord = (text: string): boolean => /^\p{Ll}+$/u.test(text);

/** Whether a hyphen between two parts makes one word of them. */
function compounds(first: string, next: string): boolean {
  if (isLowerWord(next) && (isLowerWord(first) || /^[\p{Ll}-]+$/u.test(first))) return true;
  if (!/^\p{L}\p{Ll}+$/u.test(next)) return false;
  const lead = first.slice(first.lastIndexOf('-') + 1).toLowerCase();
  return COMPOUNDING.has(lead) && /^\p{L}[\p{Ll}-]*$/u.test(first);
}

/** What is cut off a word as a word of its own: "Acme's", "it'll", "they've", "you're". */
const CLITIC = /['’](?:s|ll|ve|re)$/i;

/** The length of what the word `[start, end)` has at its end behind an apostrophe; 0 for nothing, or nothing before it. */
function cliticLength(text: string, start: number, end: number): number {
  for (let mark = end - 2; mark > start && mark >= end - 3; mark--)
    if (isApostrophe(text.charCodeAt(mark))) return CLITIC.test(text.slice(mark, end)) ? end - mark : 0;
  return 0;
}

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === RIGHT_QUOTE;

/** The tokens of a text in order: token i is `[starts[i], ends[i])`. */
export interface Boundaries {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Cuts a text into tokens: joins "fine", "-", "tuned" and parts "OpenAI", "'s". */
export function tokenBoundaries(text: string): Boundaries {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    const hyphen = starts.length - 1;
    const joins =
      hyphen > 0 &&
      ends[hyphen] === at &&
      starts[hyphen] === at - 1 &&
      ends[hyphen - 1] === at - 1 &&
      isHyphen(text.charCodeAt(at - 1)) &&
      compounds(text.slice(starts[hyphen - 1], at - 1), text.slice(at, end));
    if (joins) {
      starts.pop();
      ends.pop();
      ends[hyphen - 1] = end;
    } else {
      const cut = end - cliticLength(text, at, end);
      starts.push(at);
      ends.push(cut);
      if (cut < end) {
        starts.push(cut);
        ends.push(end);
      }
    }
    at = end;
  }
  return { starts, ends };
}
