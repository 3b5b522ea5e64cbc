/** What word a name stands behind: the preposition of "on 4 H100 cards". */
import { type Document, type Mention, type Sentence, Shape, Tag, type Token } from '../document.ts';

/** What is made of another. Lemmas. */
const OFFSPRING =
  /^(?:fine-?tune|finetune|fork|port|distillation|distill|derivative|descendant|successor|version|variant|offshoot|quant|merge)$/;

/** "on Acme Corelis cards": whether a word before a name may be its maker's. */
const isOwner = ({ shape, tags, spaced }: Token): boolean =>
  (shape & Shape.Capital) !== 0 && spaced && !(tags & (Tag.Preposition | Tag.Conjunction | Tag.Verb | Tag.Pronoun));

/** "on Thursday released Lark": a verb, though it looks like "a released Lark". */
const isVerbAfterTime = ({ tags }: Token, before: Token | undefined): boolean =>
  (tags & Tag.Past) !== 0 && before !== undefined && TIME.test(before.lower);
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|week|month|morning|evening|night|has|have|had)$/;

/** The word before a name, or before what counts it: "on 4 H100 cards". */
export function governorOf(doc: Document, { sentence, start }: Pick<Mention, 'sentence' | 'start'>): string {
  const { tokens } = doc.sentences[sentence]!;
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  while (
    at > 0 &&
    !isVerbAfterTime(tokens[at]!, tokens[at - 1]) &&
    (tokens[at]!.tags & (Tag.Determiner | Tag.Adjective | Tag.Number) ||
      /^[×x]$/.test(tokens[at]!.lower) ||
      isOwner(tokens[at]!))
  )
    at--;
  const governor = tokens[at]?.lower ?? '';
  // "a fine-tune of Lark": Lark is what it comes from.
  if (governor === 'of' && OFFSPRING.test(tokens[at - 1]?.lemma ?? '')) return 'from';
  return governor === 'of' && /^(?:ahead|short|instead|outside|front)$/.test(tokens[at - 1]?.lower ?? '')
    ? 'than'
    : governor;
}

/** The word before a mention, in small letters. */
export const wordBefore = ({ tokens }: Sentence, { start }: Mention): string | undefined =>
  tokens.findLast(({ end }) => end <= start)?.lower;
