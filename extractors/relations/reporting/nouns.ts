/** Nouns for reports, with whose they are: "Ada Brook's thread", "a Foo Weekly summary". */
import { type Clause, type Document, type Sentence, Tag, type Token } from '../../document.ts';
import { isForum } from './forums.ts';
import { mayReport } from './observers.ts';
import { REPORTS } from './words.ts';

/** A noun for a report. */
interface Report {
  readonly noun: Token;
  /** The entity whose it is. */
  readonly reporter: number;
  /** The offset at which its name ends. */
  readonly end: number;
}

/** The reports that a sentence names by a noun, in text order. */
export function reportsIn(
  doc: Document,
  { tokens }: Sentence,
  mentionAt: Int32Array,
  clauses: readonly Clause[],
): readonly Report[] {
  return tokens.flatMap((noun) => {
    if (!REPORTS.has(noun.lemma) || mentionAt[noun.index]! >= 0 || isCompound(tokens, noun.index)) return [];
    const at = ownerAt(tokens, mentionAt, noun.index);
    const mention = mentionAt[at] ?? -1;
    if (mention < 0 || clauses.some(({ first }) => first === noun.index) || isAside(tokens, noun, at)) return [];
    const { entity, end, text, by } = doc.mentions[mention]!;
    // "by its own account": what somebody says of itself.
    const isOwn = by === 'coreference' && tokens[noun.index - 1]!.lower === 'own';
    return mayReport(doc, entity, text) && !isForum(text) && !isOwn ? [{ noun, reporter: entity, end }] : [];
  });
}

/** "the Foo video leaderboard": whether a noun for a report only says what the next one is. */
const isCompound = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next?.spaced === true && next.tags === Tag.Noun && !REPORTS.has(next.lemma);
};

/** Where the name of whose a noun is would end: "Ada Brook's long careful thread". */
function ownerAt(tokens: readonly Token[], mentionAt: Int32Array, noun: number): number {
  let at = noun - 1;
  for (let step = 0; step < 2 && at > 0 && mentionAt[at]! < 0 && tokens[at]!.tags & Tag.Adjective; step++) at--;
  return at > 0 && /^['’]s$/.test(tokens[at]!.text) ? at - 1 : at;
}

/** "Acme weighed it, Foo Weekly reports, but ...": a verb. */
const isAside = (tokens: readonly Token[], { lower, index }: Token, owner: number): boolean =>
  /^(?:reports|notes)$/.test(lower) && owner === index - 1 && /^[,.]$/.test(tokens[index + 1]?.text ?? '.');
