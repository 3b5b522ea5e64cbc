/** Finds every quantity of one sentence in one pass over its text. */
import type { Found } from './found.ts';
import { readMeasure, single } from './measure.ts';
import { inherit } from './neighbours.ts';
import { readNumber } from './number.ts';
import { readPair } from './pair.ts';
import { nextStart } from './start.ts';
import { matchAt } from './sticky.ts';
import { readWorded } from './worded.ts';

const REST_OF_WORD = /[\w.,]*/y;
/** Dates, times of day, dotted versions, "24/7", "80s", list numerals, graphics cards, resolutions. */
const NO_QUANTITY =
  /\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}:\d{1,2}(?!\d)|\d+(?:\.\d+){2,}|24\/7|\d{1,2} ?[apAP]\.?[mM]\b|\d{1,3}0s\b|\d+\/(?=\s|$)|[1-9]0[5-9]0\b|[248]K (?=visual|video|resolution|image|upscal|display|texture|output)/y;
const PER = /\b(?:per|every) $/;

/** The quantities of one sentence, in the order of the text, without overlaps. */
export function scan(text: string): readonly Found[] {
  const found: Found[] = [];
  let last = 0;
  for (let at = nextStart(text, 0); at < text.length; at = nextStart(text, Math.max(last, at + 1))) {
    const other = matchAt(NO_QUANTITY, text, at);
    const read = !other && begins(text, at, last) ? readAt(text, at) : [];
    found.push(...read);
    last = read.at(-1)?.end ?? restOfWord(text, at + (other?.[0].length ?? 0));
  }
  return inherit(text, found);
}

const restOfWord = (text: string, index: number): number => index + matchAt(REST_OF_WORD, text, index)![0].length;

/** Whether what stands before allows a quantity at `index`: not within a word, a version or a name with a hyphen. */
function begins(text: string, index: number, last: number): boolean {
  const before = text[index - 1] ?? ' ';
  if (/[$€£]/.test(text[index]!) && /[a-z]/.test(before)) return true; // bold set without a space
  if (before === '-' && /\bsub$/i.test(text.slice(Math.max(0, index - 4), index - 1))) return true;
  // "a $300-a-month plan"
  if (before === '-' && /^an?-/i.test(text.slice(index, index + 3))) return false;
  if (/[\w@]/.test(before) || PER.test(text.slice(Math.max(0, index - 5), index))) return false;
  if (!/[-./#&]/.test(before) || last === index - 1) return true;
  return !/[\w)]/.test(text[index - 2] ?? ' ');
}

function readAt(text: string, index: number): readonly Found[] {
  const worded = readWorded(text, index);
  if (worded)
    return [
      {
        start: index,
        end: worded.end,
        text: text.slice(index, worded.end),
        value: worded.value,
        max: null,
        unit: worded.unit,
        metric: worded.metric,
        role: worded.metric === 'change' ? 'change' : 'plain',
      },
    ];
  if (text[index] === 'A' && /\d/.test(text[index + 1] ?? '')) return readActive(text, index);
  const first = readMeasure(text, index);
  if (!first) return [];
  return readPair(text, index, first) ?? [single(text, index, first, 'plain')];
}

/** "A13B" after the size of a mixture of experts. */
function readActive(text: string, index: number): readonly Found[] {
  const number = readNumber(text, index + 1);
  if (number?.scale !== 1e9) return [];
  return [
    single(
      text,
      index,
      { number, unit: 'parameters', factor: 1, metric: 'active_parameters', end: number.end },
      'plain',
    ),
  ];
}
