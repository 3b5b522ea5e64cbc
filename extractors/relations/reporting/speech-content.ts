/** Which words are said: those after the verb of saying or before it, up to where another statement begins. */
import { type Clause, type Document, type List, type Sentence, type Span, Tag, type Token } from '../../document.ts';
import { THINGS } from '../kinds.ts';
import { observers } from './observers.ts';
import { speaks } from './speech-verbs.ts';

/** What stands before the subject of a further statement, rather than of what is said. */
const TURNING = /^(?:and|but|while|,|;)$/;

/** The words that a clause of saying reports: after its verb, or before it where the speaker stands behind it. */
export function saidWords(
  doc: Document,
  sentence: Sentence,
  clauses: readonly Clause[],
  index: number,
  speakers: List,
): Span {
  const { tokens } = sentence;
  const clause = clauses[index]!;
  const { first } = clause;
  if (speakers[0]!.first > first) {
    // "Zephyra was praised by Ada Brook": what is praised, whatever else stands before.
    const praised = clause.object !== speakers ? clause.object[0] : undefined;
    return { start: praised ? tokens[praised.first]!.start : sentence.start, end: tokens[first]!.start };
  }
  // "a model that Ada Brook says beats Lark"
  const antecedent = clause.object[0];
  if (antecedent && antecedent.last < speakers[0]!.first)
    return { start: tokens[antecedent.first]!.start, end: tokens[antecedent.last]!.end };
  // "Acme is cutting jobs, Foo Weekly reports."
  const named = speakers[0]!.first;
  // "Zephyra, Foo Weekly points out, is slow."
  const behind = tokens.slice(clause.last + 1).find(({ lower }) => !/^(?:out|up|back|in)$/.test(lower));
  const closes = behind === undefined || (behind.tags & Tag.Punctuation) !== 0;
  if (closes && clause.object.length === 0 && /^[,"”’]$/.test(tokens[named - 1]?.text ?? '')) {
    const end = tokens[named]!.start;
    // "We will ship Zephyra": of what he does himself.
    const own = tokens.slice(0, named).some(({ lower }) => /^(?:we|our|us)$/.test(lower));
    return { start: own ? end : sentence.start, end };
  }
  const next = clauses.find(
    (other, at) =>
      at > index &&
      other.subject !== speakers &&
      (other.subject[0]?.first ?? 0) > first &&
      TURNING.test(tokens[other.subject[0]!.first - 1]!.lower) &&
      speaks(doc, other) &&
      observers(doc, other.subject).length > 0,
  );
  const turned = next ? tokens[next.subject[0]!.first]!.start : sentence.end;
  // "told Foo Weekly that Zephyra is slow": what he is told.
  const told = clause.verb === 'tell' ? clause.object.at(-1) : undefined;
  const thing = told?.heads.some((at) => THINGS.has(doc.entities[doc.mentions[at]!.entity]!.type));
  if (told && told.first > first && !thing)
    return { start: tokens[told.last]!.end, end: Math.min(turned, turnAfter(sentence, first)) };
  // "congratulated Acme on Zephyra": what for.
  const what =
    clause.verb === 'congratulate' ? clause.preps.find(({ preposition }) => preposition === 'on') : undefined;
  const from = what?.list[0];
  return {
    start: from ? tokens[from.first]!.start : verbOf(tokens, clause).end,
    end: Math.min(turned, turnAfter(sentence, first)),
  };
}

/** "publicly praised", "put up": the last word of the verb itself. */
function verbOf(tokens: readonly Token[], { first, last, verb }: Clause): Token {
  const [lemma, particle] = verb.split('_');
  const own = tokens.find((token) => token.index >= first && token.index <= last && token.lemma === lemma);
  const next = own && tokens[own.index + 1];
  return (next?.lower === particle ? next : own) ?? tokens[first]!;
}

/** Where another statement begins after a token: "Acme reports growth, while Beta ...". */
export function turnAfter({ tokens, end }: Sentence, after: number): number {
  const turn = tokens.find(
    // "says that while Zephyra is slow, ...": no turn yet.
    ({ index, lower }) => index > after && /^(?:;|while|whereas)$/.test(lower) && tokens[index - 1]!.lower !== 'that',
  );
  return turn?.start ?? end;
}
