/** Statements of what is read: each with its status and evidence, one for a pair of entities. */
import { RELATIONS, type Status } from '../../graph/ontology.ts';
import type { Document, Sentence, Span, Statement } from '../document.ts';
import { isLeadIn } from '../syntax/clauses/listed.ts';
import { firstFrom } from '../syntax/spans.ts';
import { closingStatus, frameStatus } from '../syntax/stance.ts';
import type { Reading } from './matching/reading.ts';
import { mayRelate } from './relating.ts';

const STRENGTH: Readonly<Record<Status, number>> = { actual: 0, planned: 1, reported: 2, projected: 3, negated: 4 };

/** The status of a statement: what the clause says, unless the rule or the words before the clause say more. */
function statusOf(doc: Document, sentence: Sentence, reading: Reading): Status {
  const own = reading.status;
  const fromRule = reading.ready.rule.status ?? 'actual';
  const before = doc.text.slice(sentence.start, sentence.tokens[reading.first]?.start ?? sentence.start);
  // ", according to people familiar with the matter": who tells closes the clause.
  const telling = sentence.tokens.slice(reading.first, reading.last + 1).find(({ lower }) => lower === 'according');
  const after = doc.text.slice(telling?.start ?? sentence.tokens[reading.last]?.end ?? sentence.end, sentence.end);
  const frame = own === 'actual' || own === 'planned' ? (frameStatus(before) ?? closingStatus(after)) : null;
  const candidates: Status[] = [own, fromRule, ...(frame ? [frame] : [])];
  return candidates.reduce((a, b) => (STRENGTH[b] > STRENGTH[a] ? b : a));
}

/** The words that state what is read: the sentence, and of a list below it all down to the item that is named. */
function evidenceOf(doc: Document, sentence: Sentence, ends: readonly number[]): Span {
  let { end } = sentence;
  if (isLeadIn(sentence))
    for (const entity of ends) {
      let at = firstFrom(doc.mentions, sentence.start);
      while (at < doc.mentions.length && doc.mentions[at]!.entity !== entity) at++;
      const named = doc.mentions[at];
      if (named) end = Math.max(end, doc.sentences[named.sentence]!.end);
    }
  return { start: sentence.start, end };
}

/** What a reading states of each of some subjects and each of some objects. */
export function statementsOf(
  doc: Document,
  sentence: Sentence,
  reading: Reading,
  subjects: readonly number[],
  objects: readonly number[],
): Statement[] {
  const { ready, role, benchmark } = reading;
  // "firms like A, B and C ship models such as X, Y and Z" does not say whose is whose.
  if (ready.type === 'develops' && subjects.length > 2 && objects.length > 1) return [];
  const status = statusOf(doc, sentence, reading);
  const isSymmetric = RELATIONS[ready.type].symmetric;
  return subjects.flatMap((subject) =>
    objects
      // "Beacon and Torch are both built on it": on neither of them.
      .filter((object) => (isSymmetric || !subjects.includes(object)) && mayRelate(doc, ready, subject, object))
      .map((object): Statement => {
        const swapped = isSymmetric && object < subject;
        return {
          subject: swapped ? object : subject,
          type: ready.type,
          object: swapped ? subject : object,
          benchmark,
          role: role?.toLowerCase() === role ? role : (role ?? null),
          status,
          confidence: ready.rule.confidence,
          evidence: evidenceOf(doc, sentence, [subject, object]),
          rule: ready.rule.name,
        };
      }),
  );
}

/** A statement with the benchmark and role that are told elsewhere. */
export const completed = (
  { subject, type, object, status, confidence, evidence, rule }: Statement,
  benchmark: number | null,
  role: string | null,
): Statement => ({ subject, type, object, benchmark, role, status, confidence, evidence, rule });

/** One statement a pair, type and rule of a sentence. */
export function unique(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>();
  for (const statement of statements) {
    const key = `${statement.subject} ${statement.type} ${statement.object}`;
    const other = seen.get(key);
    if (!other) seen.set(key, statement);
    else if (statement.benchmark !== null && other.benchmark === null)
      seen.set(key, completed(other, statement.benchmark, other.role));
    else if (statement.role !== null && other.role === null)
      seen.set(key, completed(other, other.benchmark, statement.role));
  }
  return [...seen.values()];
}
