/** Pronouns in and behind what opens a sentence: "On Lark 2, it", "Built on Lark 2, it", "After it raised $9M, Acme ...". */
import { type Mention, type Sentence, Tag } from '../document.ts';

/** "On Lark 2 it writes fast", "Besides Lark 2, the fastest yet, it ...": whether a name stands in the phrase that opens the sentence right before its pronoun. */
export function frontsPronoun({ tokens }: Sentence, { end }: Mention, at: number): boolean {
  const comma = tokens[at - 1]?.text === ',';
  const last = tokens[comma ? at - 2 : at - 1];
  if (!last || !FRONTING.test(tokens[0]!.lower) || (comma ? end > last.end : end !== last.end)) return false;
  return tokens
    .slice(0, at)
    .every(({ tags }) => !(tags & (Tag.Verb | Tag.Auxiliary)) || (tags & (Tag.Noun | Tag.Adjective)) !== 0);
}

const FRONTING =
  /^(?:on|in|at|with|for|from|like|unlike|among|against|compared|besides|alongside|under|through|via|within)$/;

/** "Built on Lark 2, it writes fast": whether a name stands in a participle that only tells what the pronoun is. */
export function isOfWhatItIs({ tokens }: Sentence, { end }: Mention, at: number): boolean {
  const [verb, preposition] = tokens;
  const opens = (verb!.tags & Tag.Past) !== 0 && ((preposition?.tags ?? 0) & Tag.Preposition) !== 0;
  return opens && tokens[at - 1]?.text === ',' && end <= tokens[at - 1]!.start;
}

/** "After it raised $9M, Acme hired": the name that a pronoun of what opens a story stands before; null for none. */
export function announced({ tokens, block, start }: Sentence, at: number, here: readonly Mention[]): Mention | null {
  if (start !== block.start || !tokens.slice(0, at).some(({ lower }) => OPENING.test(lower))) return null;
  if (here.some(({ end }) => end <= tokens[at]!.start)) return null;
  const acts = ({ start: from, end }: Mention): boolean => {
    const comma = tokens.find((token) => token.text === ',' && token.end === from - 1);
    const verb = tokens.find((token) => token.start >= end);
    return Boolean(comma && verb && verb.tags & (Tag.Auxiliary | Tag.Verb));
  };
  return here.find(acts) ?? null;
}

const OPENING = /^(?:after|before|since|when|while|as|although|though|because|despite|once)$/;
