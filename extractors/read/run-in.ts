/**
 * Headlines that run straight into their text: "Acme Model Doubles Its Speed A user measured ..." Title case ends where
 * the sentence starts; where exactly is told by the words that only open sentences, and else by the first word that
 * neither a title nor a name would write small.
 */

import { GIVEN_NAMES } from '../lexicon/given-names.ts';

/** Words that title case writes small. */
const SMALL = new Set(
  'a an the and but or nor for of in on at by to from with as via vs vs. into over per than de v is are be'.split(' '),
);
/** Written large within a title they can only open a sentence. */
const OPENERS = new Set('A An The In On At By As To Of For And But Or'.split(' '));
/** They open a sentence where the first small word follows at once. */
const SUBJECTS = new Set(
  (
    'This That These Those It They He She We I You There One Two Three Another Some Several Many Most Multiple Users ' +
    'Developers Researchers Engineers Members Commenters Redditors Posters People Community Reports Discussion ' +
    'Discussions After Before While When Since Despite According Following With From Once If Although Because Early ' +
    'Today Both Its Their His Her'
  ).split(' '),
);

const TRAILING = new Set('"”’\')],:;.!?…');

interface Word {
  readonly start: number;
  readonly text: string;
  /** Without quotes and brackets before it and punctuation after it. */
  readonly bare: string;
}

const MAX_HEADLINE_WORDS = 28;
const MIN_BODY_WORDS = 4;
/** No word of a headline is longer; the rest of such a word is not looked at. */
const MAX_WORD = 80;

/**
 * Finds where a headline ends and its text starts within one line.
 *
 * Takes the line, and a test for whether two neighbouring words are written together elsewhere in the digest, so that
 * a name at the start of the text is not cut in two. Gives the offset of the text's first word, or null where the line
 * is no headline with a text.
 */
export function splitRunIn(line: string, occursElsewhere: (words: string) => boolean): number | null {
  const words = wordsOf(line);
  const small = words.findIndex((word, index) => index > 0 && isSmall(word));
  if (small < 0) return null;
  const at = boundary(line, words, small, occursElsewhere);
  if (at === null || at < 2 || words.length - at < MIN_BODY_WORDS) return null;
  return words[at]!.start;
}

function boundary(
  line: string,
  words: readonly Word[],
  small: number,
  occursElsewhere: (words: string) => boolean,
): number | null {
  for (let i = 2; i <= small; i++) {
    // "Still Too Dumb? A user tested": a sentence mark between title and text.
    if (/[?!…]["”’)]*$|[^.\s]{3}\.["”’)]*$/u.test(words[i - 1]!.text) && opens(words[i]!)) return i;
  }
  let at = -1;
  for (let i = small; i >= 2; i--) {
    const word = words[i]!;
    if (!OPENERS.has(word.text) || !isInside(words[i - 1]!)) continue;
    at = i;
    // "In The Information's report": the first of neighbouring openers.
    while (at > 2 && OPENERS.has(words[at - 1]!.text) && isInside(words[at - 2]!)) at -= 1;
    break;
  }
  const subject = small - 1;
  if (at < 0 || subject - at > 6) {
    if (subject >= 2 && SUBJECTS.has(words[subject]!.bare) && isInside(words[subject - 1]!)) return subject;
  }
  if (at >= 0) return at;
  if (subject < 2) return null;
  // A name opens the text: as many words of it as are known to stand together.
  let start = subject;
  while (start > 2 && SMALL.has(words[start]!.text)) start -= 1;
  while (start > 2 && joins(line, words[start - 1]!, words[start]!) && occursElsewhere(pair(line, words, start)))
    start -= 1;
  start = ownerBefore(words, small) ?? start;
  if (start > 2 && endsFirm(words, start) && joins(line, words[start - 1]!, words[start]!)) start -= 1;
  // "Brett Adcock's humanoid maker": a given name before whoever owns what the text is about.
  if (start > 2 && isGiven(words[start - 1]!) && (POSSESSIVE.test(words[start]!.bare) || acts(words, start)))
    start -= 1;
  return opens(words[start]!) && start <= MAX_HEADLINE_WORDS ? start : null;
}

const POSSESSIVE = /['’]s$/;
const isGiven = ({ text }: Word): boolean => GIVEN_NAMES.has(text.toLowerCase()) && !CALLED_SO.test(text);
/** Given names that things are called by as well. */
const CALLED_SO = /^(?:Claude|Max|Ada|Grace|Will|Sage|Iris|Nova|Aria|Atlas|Hugo|Mira|Devin|Harvey|Jules)$/;
/** "Ada Brook confirmed": whether the word behind a name tells what somebody says. */
const acts = (words: readonly Word[], at: number): boolean =>
  /^(?:says|said|told|confirmed|posted|wrote|argues|argued|explained|noted|claims|claimed|shared|announced|admitted)$/.test(
    words[at + 1]?.bare ?? '',
  );

/** "Halden AI's mixture", "Halden Labs screened": whether a word only closes the name of a firm, as nothing opens with it. */
const endsFirm = (words: readonly Word[], at: number): boolean =>
  /^(?:Labs|AI['’]s|Labs['’])$/.test(words[at]!.bare) ||
  (words[at]!.bare === 'AI' && /^(?:[a-z]{3,}ed|has|is|will|says)$/.test(words[at + 1]?.bare ?? ''));

/** How many words may stand between an owner and the noun: "Acme's 560B MoE reasoner". */
const OWNED_WORDS = 3;

/** Where an owner stands whose noun is the first small word, no verb; null for none. */
function ownerBefore(words: readonly Word[], noun: number): number | null {
  if (/(?:ed|s)$/.test(words[noun]!.bare)) return null;
  for (let at = noun - 1; at > 2 && at >= noun - 1 - OWNED_WORDS && opens(words[at]!); at--)
    if (POSSESSIVE.test(words[at]!.text)) return at;
  return null;
}

function pair(line: string, words: readonly Word[], at: number): string {
  const first = words[at - 1]!;
  const second = words[at]!;
  const lead = first.text.indexOf(first.bare);
  return line.slice(first.start + lead, second.start + second.text.indexOf(second.bare) + second.bare.length);
}

/** Whether nothing but a space stands between two words that both look like parts of a name. */
function joins(line: string, first: Word, second: Word): boolean {
  const gap = line.slice(first.start + first.text.indexOf(first.bare) + first.bare.length, second.start);
  return (
    gap.trim() === '' && /^[\p{Lu}\d]/u.test(first.bare) && /^[\p{Lu}\d]/u.test(second.bare) && !SMALL.has(first.bare)
  );
}

/** Whether a word goes on with what follows it: no colon, dash or opening quote sets the next word off. */
function isInside(word: Word): boolean {
  return !/[:;–—"“‘(-]$/u.test(word.text) && word.text !== '|';
}

function opens(word: Word): boolean {
  return /^[\p{Lu}\d@$~]|^r\//u.test(word.bare);
}

/** A word of running text: small letters, no name's mark (a digit, a point, a slash, a capital) in it. */
function isSmall({ bare }: Word): boolean {
  return /^[\p{Ll}][\p{Ll}'’-]*$/u.test(bare) && !SMALL.has(bare) && !/^[a-z]-/.test(bare) && bare.length > 1;
}

function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  for (const { 0: whole, index } of line.matchAll(/\S+/g)) {
    const text = whole.slice(0, MAX_WORD);
    let end = text.length;
    while (end > 0 && TRAILING.has(text[end - 1]!)) end -= 1;
    const bare = text.slice(0, end).replace(/^["“‘'([]+/, '');
    words.push({ start: index, text, bare });
    // A headline longer than this is none; what follows is not looked at.
    if (words.length > 400) break;
  }
  return words;
}
