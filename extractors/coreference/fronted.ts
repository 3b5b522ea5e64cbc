/** Names in what opens a sentence before its pronoun: "On Lark 2, it", "Built on Lark 2, it". It stands for none of them. */
import { type Mention, type Sentence, Tag } from '../document.ts';

/** "On Lark 2 it writes fast", "For Lark 2, it ...": whether a name closes the phrase that opens the sentence right before its pronoun. */
export function frontsPronoun({ tokens }: Sentence, { start, end }: Mention, at: number): boolean {
  const comma = tokens[at - 1]?.text === ',';
  const last = tokens[comma ? at - 2 : at - 1];
  return (
    last?.end === end &&
    FRONTING.test(tokens[0]!.lower) &&
    tokens.every((token) => token.start >= start || !(token.tags & Tag.Verb) || (token.tags & Tag.Noun) !== 0)
  );
}

const FRONTING =
  /^(?:on|in|at|with|for|from|like|unlike|among|against|compared|besides|alongside|under|through|via|within)$/;

/** "Built on Lark 2, it writes fast": whether a name stands in a participle that only tells what the pronoun is. */
export function isOfWhatItIs({ tokens }: Sentence, { end }: Mention, at: number): boolean {
  const [verb, preposition] = tokens;
  const opens = (verb!.tags & Tag.Past) !== 0 && ((preposition?.tags ?? 0) & Tag.Preposition) !== 0;
  return opens && tokens[at - 1]?.text === ',' && end <= tokens[at - 1]!.start;
}
