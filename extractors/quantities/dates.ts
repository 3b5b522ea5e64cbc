/** chrono's reader of dates, with patterns that are compiled in a tenth of the time. */
import type { Parser } from 'chrono-node';
import * as en from 'chrono-node/en';

/** The second to the eleventh part of a duration: "2 years, 3 months ago" has two, and nobody writes so. */
const FURTHER_PARTS = /\(\?:\\s\{0,5\},.*\)\{0,10\}/;

const shortened = ({ source, flags }: RegExp): RegExp => new RegExp(source.replace(FURTHER_PARTS, ''), flags);

function brief(parser: Parser): Parser {
  let pattern: RegExp | null = null;
  return {
    pattern(context) {
      pattern ??= shortened(parser.pattern(context));
      return pattern;
    },
    extract: (context, match) => parser.extract(context, match),
  };
}

/** Reads dates of American English and times told from the day of reference. */
export const dates = new en.Chrono({ parsers: en.casual.parsers.map(brief), refiners: en.casual.refiners });
