/** Sentences that continue to speak of what the text spoke of before. */
import { type Quantity, type Sentence, Tag } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import type { Scene } from './scene.ts';

/** First words of a sentence that point back at what the text speaks of. */
const POINTS_BACK =
  wordSet(`it that its they they're they’re they've they’ve their this these he she both priced with at trained
  built available reported up also now shares stock revenue sales profit profits bookings downloads usage pricing estimates key features over about around roughly nearly ~ ≈ $ € £ of`);
const DEFINITE =
  wordSet(`model models weights variants company startup start-up firm lab facility plant project site round deal platform tool app product
  chip system service design release funding move investment team new latest funds update device hardware family architecture
  series data center agreement acquisition purchase maker giant group raise financing network technique method package library
  framework browser assistant chatbot editor plugin board card robot machine campus cluster`);

/** Whether the sentence continues to speak of what the text spoke of before. */
export function pointsBack({ doc, names }: Scene, { start, index, tokens }: Sentence, quantity: Quantity): boolean {
  const [first, second, third] = tokens;
  if (!first) return false;
  const back = BACK_WITHIN.exec(doc.text.slice(start, quantity.start));
  const own = names(index).find(({ part, by }) => part !== 'reporter' && by !== 'coreference');
  // "its" after a name of the sentence points to that name rather than back.
  if (back && !(own && /^(?:its|his|her)/i.test(back[0]) && own.end <= start + back.index)) return true;
  if (DEMONSTRATIVE.has(first.lower) && second && second.tags & Tag.Noun && !(second.tags & (Tag.Verb | Tag.Auxiliary)))
    return DEFINITE.has(second.lower);
  if (first.lower === 'all' && DEMONSTRATIVE.has(second?.lower ?? '')) return true;
  if (first.lower !== 'the') return POINTS_BACK.has(first.lower) || /^\d/.test(first.lower);
  const named = names(index).some((name) => third !== undefined && name.start < third.start); // "the Acme team"
  return DEFINITE.has(second?.lower ?? '') || (!named && DEFINITE.has(third?.lower ?? ''));
}

const DEMONSTRATIVE = wordSet('this these that');
const BACK_WITHIN =
  /\b(?:the (?:price|deal|contract|agreement|lease|company|startup|firm|sale|purchase|transaction|acquisition|first round|round|raise|total|valuation|price tag)|its|his|her) /i;
