/** From an annotated document to the facts of its digest: ids, source offsets, statements of one pair made one relation. */
import type { EvidenceFact, Facts, FigureFact, RelationFact } from '../graph/facts.ts';
import { entityId } from '../graph/names.ts';
import type { Document, Figure, Mention, Span, Statement } from './document.ts';

/** The story that a span stands in; a title or a section's name counts to the story that follows it. */
function storyAt(doc: Document, span: Span): string {
  let low = 0;
  let high = doc.stories.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.stories[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  return doc.stories[low]?.id ?? 's1';
}

function evidenceOf(doc: Document, span: Span, rule: string): EvidenceFact {
  const { start, end } = doc.toSource(span);
  return {
    start,
    end,
    text: doc.source.slice(start, end),
    reading: doc.text.slice(span.start, span.end),
    story: storyAt(doc, span),
    rule,
  };
}

/** Ids of entities, the same for the same name and type; a second thing of one id gets a number. */
function entityIds(doc: Document): readonly string[] {
  const used = new Set<string>();
  return doc.entities.map(({ type, name }) => {
    const id = entityId(type, name);
    let unique = id;
    for (let n = 2; used.has(unique); n++) unique = `${id}-${n}`;
    used.add(unique);
    return unique;
  });
}

/** Whether a figure of a statement's sentence is the amount or the score of its relation: both stand between the same two. */
function belongs(figure: Figure, statement: Statement): boolean {
  const { subject, object, type } = statement;
  if (figure.of === subject && figure.about === object) return true;
  if (figure.about !== null && figure.about !== subject && figure.about !== object) return false;
  if (type === 'invests_in') return figure.metric === 'funding' && (figure.of === object || figure.of === subject);
  if (type === 'acquires') return figure.metric === 'spend' && figure.of === subject;
  return false;
}

/** Indices of figures by where a sentence that states them starts. */
function figuresByEvidence({ figures }: Document): ReadonlyMap<number, readonly number[]> {
  const byStart = new Map<number, number[]>();
  for (const [index, { evidence }] of figures.entries())
    for (const { start } of evidence) {
      const list = byStart.get(start);
      if (list) list.push(index);
      else byStart.set(start, [index]);
    }
  return byStart;
}

/** The ids of the figures that belong to a relation's statements. */
function figuresOf(
  { figures }: Document,
  statements: readonly Statement[],
  byEvidence: ReadonlyMap<number, readonly number[]>,
): string[] {
  const found = new Set<number>();
  for (const statement of statements)
    for (const index of byEvidence.get(statement.evidence.start) ?? [])
      if (belongs(figures[index]!, statement)) found.add(index);
  return [...found].sort((a, b) => a - b).map((index) => `f${index + 1}`);
}

function relationFacts(doc: Document, ids: readonly string[]): RelationFact[] {
  const byKey = new Map<string, Statement[]>();
  for (const statement of doc.statements) {
    const key = `${statement.subject} ${statement.type} ${statement.object}`;
    const list = byKey.get(key);
    if (list) list.push(statement);
    else byKey.set(key, [statement]);
  }
  const figures = figuresByEvidence(doc);
  return [...byKey.values()].map((statements) => {
    const [first] = statements as [Statement, ...Statement[]];
    const sure = statements.reduce((best, one) => (one.confidence > best.confidence ? one : best), first);
    const doubt = statements.reduce((product, { confidence }) => product * (1 - confidence), 1);
    const benchmark = statements.find((one) => one.benchmark !== null)?.benchmark ?? null;
    const seen = new Set<string>();
    return {
      subject: ids[first.subject]!,
      type: first.type,
      object: ids[first.object]!,
      benchmark: benchmark === null ? null : ids[benchmark]!,
      role: statements.find((one) => one.role !== null)?.role ?? null,
      status: sure.status,
      confidence: Math.min(0.99, Math.round((1 - doubt) * 100) / 100),
      figures: figuresOf(doc, statements, figures),
      evidence: statements
        .map((statement) => evidenceOf(doc, statement.evidence, statement.rule))
        .filter(({ start, rule }) => {
          const key = `${start} ${rule}`;
          return !seen.has(key) && seen.add(key);
        }),
    };
  });
}

function figureFacts(doc: Document, ids: readonly string[]): FigureFact[] {
  const idOf = (entity: number | null): string | null => (entity === null ? null : ids[entity]!);
  return doc.figures.map((figure, index) => ({
    id: `f${index + 1}`,
    of: idOf(figure.of),
    about: idOf(figure.about),
    metric: figure.metric,
    value: figure.value,
    max: figure.max,
    unit: figure.unit,
    asOf: figure.asOf,
    text: figure.text,
    evidence: figure.evidence.map((span) => evidenceOf(doc, span, figure.rule)),
  }));
}

/** A document's facts, in text order. */
export function factsOf(doc: Document): Facts {
  const ids = entityIds(doc);
  const mentions: Mention[][] = doc.entities.map(() => []);
  for (const mention of doc.mentions) if (mention.by !== 'coreference') mentions[mention.entity]!.push(mention);
  return {
    digest: { id: doc.id, title: doc.title, date: doc.date, path: doc.path },
    stories: doc.stories.map((story) => {
      const { start, end } = doc.toSource(story);
      const { id, title, section } = story;
      return { id, title, section, start, end, reading: doc.text.slice(story.start, story.end) };
    }),
    entities: doc.entities.map(({ name, type, aliases, index }) => ({
      id: ids[index]!,
      name,
      type,
      aliases: [...aliases],
      mentions: mentions[index]!.map((mention) => {
        const { start, end } = doc.toSource(mention);
        return { start, end, text: doc.source.slice(start, end), story: storyAt(doc, mention) };
      }),
    })),
    relations: relationFacts(doc, ids),
    figures: figureFacts(doc, ids),
  };
}
