/** Sentences that open with a phrase before their subject. */
import { Tag, type Token } from '../../document.ts';
import { wordSet } from '../../word-set.ts';

/** First words of a sentence whose subject comes after a comma: "Even with sales up 9%, Acme ...". */
const OPENINGS = wordSet('even once having while fresh now trained priced valued backed founded');

const OPENING_TAGS = Tag.Preposition | Tag.Gerund | Tag.Past;

/** Whether a sentence opens with a phrase before its subject: "With sales up 9%, Acme ...", "Fresh off a raise, Acme ...". */
export function isOpening([first, second, third, fourth]: readonly Token[]): boolean {
  if (!first || second?.text === '-') return false;
  // "Two weeks after raising $1B,", "Having raised $1B,"
  if ([second, third, fourth].some((token) => token && /^(?:after|before|since)$/.test(token.lower)))
    return SPAN.test(first.lower) || SPAN.test(second!.lower) || SPAN.test(third?.lower ?? '');
  return OPENINGS.has(first.lower) || Boolean(first.tags & OPENING_TAGS && !(first.tags & Tag.Noun));
}
const SPAN = /^(?:days?|weeks?|months?|years?|hours?|shortly|soon|just|right|not|long)$/;
