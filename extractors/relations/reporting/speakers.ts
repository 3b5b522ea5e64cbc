/**
 * Who speaks in a sentence, and the words that he speaks of: "X says that ...", "..., says X", "... was praised by X",
 * "with X noting that ...".
 */
import {
  type Clause,
  type Document,
  type List,
  type Mention,
  type Sentence,
  type Span,
  Tag,
  type Token,
} from '../../document.ts';
import { isForum } from './forums.ts';
import { mayReport, observers, principals, speaksOfOwn } from './observers.ts';
import { isPosted } from './posts.ts';
import { saidWords, turnAfter } from './speech-content.ts';
import { isInverted, speaks, UNREAD } from './speech-verbs.ts';
import { AGENT, ANALYSTS, FINDINGS, IMPRESSING, MEASURING, SPEAKING, STUDYING } from './words.ts';

/** What may stand between a name and its verb. */
const BESIDE =
  /^(?:also|first|recently|just|now|then|even|further|later|publicly|openly|rightly|again|once|both|simply)$/;
/** How far a verb may stand behind its name. */
const REACH = 3;

/** What stands before a name that is not the one who speaks: "a paper by X notes". */
const GOVERNED = /^(?:by|of|from|to|with|for|on|in|at|than|like|via|using|about|over|['’]s?)$/;

/** How a study comes out. Lemmas. */
const PUBLISHING = /^(?:publish|release|put_out|issue|post|write|file|share)$/;

/** What is said of one's own deeds before "to". Lemmas. */
const INTENDING = /^(?:expect|promise|vow|swear|pledge|hope)$/;

export interface Speech {
  readonly speakers: readonly number[];
  /** The verb's lemma. */
  readonly verb: string;
  /** The words that are spoken of something. */
  readonly said: Span;
  /** Whether it is a firm's analysts or a study of its that speaks: "an Acme survey found". */
  readonly study?: boolean;
  /** Whether the words only credit who speaks: "Zephyra is out, confirmed by Ada Brook". */
  readonly credit?: boolean;
}

/** All that is said in a sentence, in the order of its clauses; then what no clause tells. */
export function speechIn(
  doc: Document,
  sentence: Sentence,
  clauses: readonly Clause[],
  mentionAt: Int32Array,
): readonly Speech[] {
  const told = clauses.flatMap((_, index) => inClause(doc, sentence, clauses, index));
  const heard = new Set(told.flatMap(({ speakers }) => speakers));
  return [...told, ...plain(doc, sentence, mentionAt).filter(({ speakers }) => !heard.has(speakers[0]!))];
}

/** What a clause of saying tells, whichever side of its verb the speaker stands on. */
function inClause(doc: Document, sentence: Sentence, clauses: readonly Clause[], index: number): readonly Speech[] {
  const clause = clauses[index]!;
  // "was not impressed by Zephyra"
  const felt = IMPRESSING.has(clause.verb) || isPosted(doc, clause);
  if ((clause.status === 'negated' && !felt) || clause.conditional) return [];
  if (clause.passive) return impressed(doc, sentence, clauses, index);
  // "expects to spend": what it means to do itself
  if (INTENDING.test(clause.verb) && sentence.tokens[clause.last + 1]?.lower === 'to') return [];
  // "where neither mentioned Zephyra"
  if (/^(?:neither|none|nobody)$/.test(sentence.tokens[clause.first - 1]?.lower ?? '')) return [];
  const inverted = isInverted(sentence, clause);
  if (!inverted && !speaks(doc, isWilling(sentence, clause) ? { ...clause, form: 'finite' } : clause)) return [];
  const list = inverted ? clause.object : clause.subject;
  // "is summarized by @x" is read with what stands before it, by those who look for agents.
  if (!inverted && list[0] && list[0].first > clause.first && isAgent(doc, sentence, list[0].first)) return [];
  if (list.length === 0) return [];
  const named = [...observers(doc, list), ...(inverted ? [] : observers(doc, likewise(clause)))];
  const speakers = named.length > 0 || inverted ? named : observers(doc, principals(doc, clause));
  if (speakers.length === 0) return [];
  const study = list.some(({ heads, noun, first }) =>
    heads.length === 0
      ? noun !== null && STUDYING.has(noun)
      : /^(?:at|from|with)$/.test(sentence.tokens[first - 1]?.lower ?? '') &&
        ANALYSTS.has(sentence.tokens[first - 2]?.lemma ?? ''),
  );
  const publishes =
    PUBLISHING.test(clause.verb) && clause.object.some(({ noun }) => noun !== null && STUDYING.has(noun));
  return [
    {
      speakers,
      verb: clause.verb,
      said: saidWords(doc, sentence, clauses, index, list),
      study: (!inverted && study) || publishes,
      credit: !inverted && list[0] !== undefined && list[0].first > clause.first,
    },
  ];
}

/** "@adabrook flagged it, as did @bolind": who does the same. */
const likewise = ({ preps }: Clause): List =>
  preps.flatMap(({ preposition, list }) => (preposition === 'likewise' ? list : []));

/** "was quick to praise Zephyra", "went on to say": what somebody has done, though it stands in an infinitive. */
const isWilling = ({ tokens }: Sentence, { form, first }: Clause): boolean => {
  const to = tokens.findLast(({ index, lower }) => index <= first && index > first - 3 && lower === 'to');
  return form === 'infinitive' && to !== undefined && WILLING.test(tokens[to.index - 1]?.lower ?? '');
};
const WILLING = /^(?:quick|first|eager|keen|happy|glad|proud|swift|careful|free|on|stage|air|pains)$/;

/** "Ada Brook was impressed by Zephyra" */
function impressed(doc: Document, sentence: Sentence, clauses: readonly Clause[], index: number): readonly Speech[] {
  const clause = clauses[index]!;
  if (!IMPRESSING.has(clause.verb)) return [];
  const speakers = observers(doc, clause.subject).filter((entity) => doc.entities[entity]!.type === 'person');
  if (speakers.length === 0) return [];
  return [{ speakers, verb: clause.verb, said: saidWords(doc, sentence, clauses, index, clause.subject) }];
}

/** "X notes ...", "with X noting ...", as the words stand. */
function plain(doc: Document, sentence: Sentence, mentionAt: Int32Array): readonly Speech[] {
  const { tokens } = sentence;
  const found: Speech[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const index = mentionAt[at]!;
    if (index < 0 || mentionAt[at + 1] === index) continue;
    const mention = doc.mentions[index]!;
    if (!mayReport(doc, mention.entity, mention.text) || isForum(mention.text)) continue;
    // "their positions"
    if (/^(?:its|their|his|her)$/i.test(mention.text)) continue;
    if (speaksOfOwn(doc, mention)) continue;
    let next = at + 1;
    while (next < at + REACH && tokens[next] && BESIDE.test(tokens[next]!.lower)) next++;
    const verb = tokens[next];
    if (
      !verb ||
      !(SPEAKING.has(verb.lemma) || MEASURING.has(verb.lemma)) ||
      /^(?:by|in|at)$/.test(tokens[next + 1]?.lower ?? '')
    )
      continue;
    if (INTENDING.test(verb.lemma) && tokens[next + 1]?.lower === 'to') continue;
    const before = wordBefore(sentence, mention);
    const gerund = (verb.tags & Tag.Gerund) !== 0;
    if (
      verb.lemma === 'place' &&
      tokens.slice(next + 1).some(({ lemma }) => /^(?:order|bet|list|blacklist)$/.test(lemma))
    )
      continue;
    // "reports to Ada Brook", "will report straight to her"
    if (verb.lemma === 'report' && tokens.slice(next + 1, next + 3).some(({ lower }) => lower === 'to')) continue;
    if (verb.lemma === 'write' && tokens.slice(next + 1, next + 4).some(({ lemma }) => UNREAD.test(lemma))) continue;
    const governed = GOVERNED.test(before) && !isFindingOf(tokens, at, mention);
    if (gerund ? before !== 'with' : verb.lower === verb.lemma || governed) continue;
    found.push({
      speakers: [mention.entity],
      verb: verb.lemma,
      said: interrupts(sentence, mention, next)
        ? { start: sentence.start, end: mention.start }
        : { start: verb.end, end: turnAfter(sentence, next) },
    });
  }
  return found;
}

/** "A study by Foo Weekly says": whether a sentence opens with what somebody has found out, by his name. */
function isFindingOf(tokens: readonly Token[], at: number, { start }: Mention): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const by = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return (
    by > 0 && by <= 4 && first <= at && /^(?:by|from)$/.test(tokens[by]!.lower) && FINDINGS.has(tokens[by - 1]!.lemma)
  );
}

/** "Zephyra is slow, Ada Brook points out, and dear" */
function interrupts(sentence: Sentence, mention: Mention, verb: number): boolean {
  const after = sentence.tokens[verb + (/^(?:out|up|back)$/.test(sentence.tokens[verb + 1]?.lower ?? '') ? 2 : 1)];
  return (
    mention.by !== 'coreference' &&
    wordBefore(sentence, mention) === ',' &&
    (after === undefined || /^[,.;"“”]$/.test(after.text))
  );
}

/** The word before a name, and before its article. */
function wordBefore({ tokens }: Sentence, { start }: Mention): string {
  return tokens.findLast(({ end, lower }) => end <= start && lower !== 'the')?.lower ?? '';
}

/** "is summarized by Ada Brook": whether the phrase at a token stands behind the words for an agent. */
function isAgent(doc: Document, { start, tokens }: Sentence, at: number): boolean {
  const from = tokens[at]!.start;
  return AGENT.test(doc.text.slice(Math.max(start, from - 40), from));
}
