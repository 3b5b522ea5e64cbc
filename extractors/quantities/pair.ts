/** Two numbers that belong together: a range ("30-50%", "24 to 30 months") or a change ("from 42% to 55%", "128K→256K"). */
import { CONTEXT, type Found, type Measure } from './found.ts';
import { readMeasure, single } from './measure.ts';
import { type NumberRead, product } from './number.ts';
import { matchAt } from './sticky.ts';
import { readCurrency } from './units.ts';

const RANGE = /\+?(?:[-–—‒]|\+? to (?:up to |over |about |around |roughly |nearly |approximately )?| and | or ) ?~?/y;
const ARROW = /\s?(?:→|->|=>)\s?~?/y;
const BETWEEN = /\bbetween [~$€£¥]?$/i;
const MILLION = 1e6;
/** A range's upper end is at most this many times its lower one; wider pairs are names ("3.6-397B"). */
const WIDEST_RANGE = 50;
/** "(79.1 to 82.6)", ", 79.1 to 82.6.": the scores of two. */
const SCORED = /^\d{1,3}(?:\.\d+)? to \d{1,3}\.\d+(?:\)|\.?$|\. )/;
const SCORES_LENGTH = 24;
/** What stands before the first number of a change. */
export const FROM =
  /\bfrom (?:about |around |roughly |just |nearly |only |(?:[^\s]{1,24} ){0,2}[^\s]{1,24}['’]s? )?[~$€£¥]?$/i;

/** "in four sizes from 1 to 27 billion parameters": no change. */
const SPANNING =
  /\b(?:sizes?|rang(?:e[sd]?|ing)|span(?:s|ned|ning)?|anywhere|vary|varies|varying|variants?|versions?|models?|checkpoints?|parameters?) (?:(?:ranging|spanning|running|going) )?from ~?$/i;

/** "lifted Zephyra " */
const OF_A_NAME =
  /\b(?:lift|push|bring|brought|boost|rais|tak|took|carr|nudg|propel|driv|drove|get|got|mov|help)[a-z]{0,5} (?:[a-z]{1,20} ){0,2}(?:[A-Z][\w-]{1,20} ){1,3}$/;

/** "raised its plan by $10 billion to $85 billion" */
const CHANGED_BY =
  /\b(?:rais|cut|increas|lower|lift|boost|rose|ris|grow|grew|fell|fall|drop|reduc|trim|slash|up|down)[a-z]{0,5}\b[^.;,]{0,60}\bby (?:about |around |roughly |nearly |over |more than |another )?[~$€£¥]?$/i;

/** The pair that a first number opens; null where it stands alone. */
export function readPair(text: string, index: number, first: Measure): readonly Found[] | null {
  const before = text.slice(Math.max(0, index - CONTEXT), index);
  if (/[(,] ?$/.test(before) && SCORED.test(text.slice(index, index + SCORES_LENGTH))) return null;
  for (const at of first.number.end === first.end ? [first.end] : [first.number.end, first.end]) {
    const arrow = matchAt(ARROW, text, at);
    const link = arrow ?? matchAt(RANGE, text, at);
    if (!link || (link[0].includes(' and ') && !BETWEEN.test(before))) continue;
    if (link[0].includes(' to ') && !/^[%x]$/.test(first.unit) && CHANGED_BY.test(before)) continue;
    // "lifted Zephyra 4.6 to 97.1%": a version.
    if (link[0].includes(' to ') && first.unit === '' && OF_A_NAME.test(before)) continue;
    const secondStart = at + link[0].length;
    const second =
      /\w/.test(text[secondStart] ?? '') || readCurrency(text, secondStart) ? readMeasure(text, secondStart) : null;
    if (!second) continue;
    const changes = arrow !== null || (link[0].includes(' to ') && FROM.test(before) && !SPANNING.test(before));
    const joined = shareUnit(first, second, at === first.number.end, changes);
    if (!joined) continue;
    if (changes) return [single(text, index, joined, 'from', at), single(text, secondStart, second, 'to')];
    const low = single(text, index, joined, 'plain', second.end);
    const high = product(second.number.value, second.factor);
    const lettered = first.number.scale > 1 && second.number.scale > 1;
    if (high > low.value && (lettered || high <= low.value * WIDEST_RANGE))
      return [single(text, index, joined, 'plain', second.end, high)];
  }
  return null;
}

/**
 * The first number of a pair, with the unit and scale that it shares with the second; null where the two do not fit.
 * `bare`: the second follows the first number itself, not its unit. In a change each number keeps its own scale.
 */
function shareUnit(first: Measure, second: Measure, bare: boolean, changes: boolean): Measure | null {
  const money = /^[A-Z]{3}$/.test(first.unit);
  const fits = first.unit === second.unit || (money && second.unit === '') || (bare && !money);
  if (!fits) return null;
  // "from 1 to 27 billion", but "from 500 to 2 million"
  const grows = second.number.scale >= MILLION && first.number.value < second.number.value / second.number.scale;
  const scale = bare && (!changes || grows) && first.number.scale === 1 ? second.number.scale : 1;
  const { end, words, scale: own } = first.number;
  const number: NumberRead = { value: product(first.number.value, scale), end, scale: own, words };
  const { unit, factor, metric } = money || !bare ? first : second;
  return { number, unit, factor, metric, end: first.end };
}
