/** The noun that a number counts: "78 chatbot safety bills" counts bills. */
import { matchAt } from './sticky.ts';

export interface NounRead {
  /** In the singular; small letters but for an acronym or a name. */
  readonly noun: string;
  readonly end: number;
}

const WORD = /[\s\u00a0]((?:Fortune|Forbes|Global|Inc\.?|FTSE) \d+|[A-Za-z][\w'’/]*(?:-[A-Za-z]\w*)*)/y;
const HYPHENATED = /-([a-z]+)(?![\w])/y;
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['criteria', 'criterion'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['series', 'series'],
  ['lives', 'life'],
  ['staff', 'employee'],
  ['personnel', 'employee'],
  ['headcount', 'employee'],
  ...'Americans Europeans Indians Britons Germans Canadians Australians'
    .split(' ')
    .map((name): [string, string] => [name.toLowerCase(), 'person']),
]);

/** Words that end a noun phrase or that only look like a plural. */
const STOP = new Set(
  `a an the of in on at by to for from with as and or but nor than that which who whose this these those its his her our
  their your my it we you they he she is are was were be been has have had does do did will would can could may might
  must should not no per via into over under about across after before since until during within without between among
  among against plus minus versus vs while when where if because so also just only even more less fewer most least ago
  now then there here up down out off runs uses shows gets makes comes adds says brings takes gives beats offers supports
  scores achieves outperforms reaches ranks leads becomes remains includes features introduces delivers handles works
  launches releases ships starts means helps allows enables costs performs matches demonstrates performs excels improves
  exceeds surpasses tops seems appears needs requires wants goes goes looks keeps lets puts sets gains grows falls drops
  rises plus always perhaps sometimes across towards less thus
  various previous famous us this yes two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty years' months' days' errors previously recently`.split(
    /\s+/,
  ),
);

/** Plurals that modify the plural after them. */
const MODIFIER = new Set(['sales', 'systems', 'operations', 'sports', 'news', 'goods', 'arms', 'gas', 'bus']);

/** Ties of a number that count nothing: "4-bit", "3-way", "5-shot". */
const TIED_STOP = new Set(
  'bit bits d dim res shot way stage hop turn tier class fold dimensional grade generation part based th st nd rd star figure digit'.split(
    ' ',
  ),
);

const RATE = /^([A-Za-z]+s)\/(?:s|sec|second|min|minute|h|hour|day|week|month|year)$/;
const COLLECTIONS = new Set(['dataset', 'corpus', 'collection']);

/** "over 140 language support" */
const SUPPORTED = / (language|platform|modality|format)(?= support\b)/y;

/** "a 5 person team" */
const TEAM = /^ (?:team|crew|startup|company|lab|group|firm)\b/;
const TEAM_REACH = 10;
const LIMIT = 5;

/** The singular of an English plural: "bills" → "bill", "agencies" → "agency", "GPUs" → "GPU". */
export function singular(plural: string): string {
  const irregular = IRREGULAR.get(plural.toLowerCase());
  if (irregular) return irregular;
  if (/[^aeiou]ies$/.test(plural)) return `${plural.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh|ss)es$/.test(plural) && !/(?:[cs]hes|ases|uses|oses|ises|nses|rses)$/.test(plural))
    return plural.slice(0, -2);
  if (/(?:ch|sh|ss)es$/.test(plural)) return plural.slice(0, plural.endsWith('aches') ? -1 : -2);
  return plural.replace(/[’']?s$/, '');
}

const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    IRREGULAR.has(lower) ||
    (word.length > 2 && /[^suiSUI'’]s$/.test(word)) ||
    /(?:menu|GPU|CPU|TPU|NPU|LPU|taxi|skill|API)s$/i.test(word)
  );
};

/** Whether a hyphen ties the number to a word that makes it a label: "4-bit", "5-shot". */
export function isTiedLabel(text: string, index: number): boolean {
  return TIED_STOP.has(matchAt(HYPHENATED, text, index)?.[1] ?? '');
}

/**
 * Reads the counted noun after a number that ends at `index`: the first plural among the next words, or the word that a
 * hyphen ties to the number ("10-person team"); null where there is none.
 */
export function readNoun(text: string, index: number): NounRead | null {
  const tied = matchAt(HYPHENATED, text, index);
  if (tied)
    return STOP.has(tied[1]!) || TIED_STOP.has(tied[1]!) ? null : { noun: tied[1]!, end: index + tied[0].length };
  const supported = matchAt(SUPPORTED, text, index);
  if (supported) return { noun: supported[1]!, end: index + supported[0].length };
  let end = index;
  let modifier = '';
  for (let i = 0; i < LIMIT; i++) {
    const match = matchAt(WORD, text, end);
    const word = match?.[1];
    // "1,000 Torvex systems for its site"
    const counted = MODIFIER.has(modifier.toLowerCase()) ? { noun: singular(modifier.toLowerCase()), end } : null;
    if (!match || !word) return counted;
    if (STOP.has(word.toLowerCase()) || /['’]s?$/.test(word)) return counted;
    // "8-9 figure bonuses", "3 stage pipelines": how large, not how many.
    if (i === 0 && TIED_STOP.has(word)) return null;
    // "a 16M image dataset" counts images.
    if (COLLECTIONS.has(word) && modifier) return { noun: cased(modifier), end };
    // "1.2B requests/day"
    const rate = RATE.exec(word)?.[1];
    if (rate) return { noun: cased(singular(rate)), end: end + match[0].length - word.length + rate.length };
    end += match[0].length;
    if (i === 0 && word === 'person' && TEAM.test(text.slice(end, end + TEAM_REACH))) return { noun: word, end };
    if (isPlural(word) && !MODIFIER.has(word.toLowerCase()) && !isNameOf(word, matchAt(WORD, text, end)?.[1]))
      return { noun: cased(headOf(word, modifier)), end };
    modifier = word;
  }
  return null;
}

/** What is counted by its last word, which tells nothing alone: "GPU equivalents", "data centres". */
const headOf = (word: string, modifier: string): string =>
  word === 'equivalents' && modifier
    ? modifier
    : /^cent(?:er|re)s$/i.test(word) && /^data$/i.test(modifier)
      ? 'data center'
      : singular(word);

/** "80 Atlas units": a name that only looks like a plural. */
const isNameOf = (word: string, next: string | undefined): boolean =>
  /^[A-Z][a-z]+s$/.test(word) && next !== undefined && /^[a-z]/.test(next) && !STOP.has(next) && isPlural(next);

const cased = (word: string): string => (/^[A-Z]?[a-z -]+$/.test(word) ? word.toLowerCase() : word);
