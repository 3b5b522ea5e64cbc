/** A digest as the extractors see it: its text with names and quantities marked, and what was read from it, by which rule. */

import type { Document, Figure, Mention, Span, Statement, Story } from '../extractors/document.ts';
import { type Correction, inWords } from '../graph/corrections/format.ts';
import { RELATIONS } from '../graph/ontology.ts';
import pc from './output/colour.ts';
import { paintStatus } from './output/facts.ts';
import { type Column, printable, table } from './output/table.ts';

/**
 * @param doc with every layer
 * @param corrections those that concern the digest
 * @param width of the terminal
 */
export function explain(doc: Document, corrections: readonly Correction[], width: number): string {
  const stories = doc.stories.map((story) => storyText(doc, story, width));
  const outside = doc.stories.length === 0 ? [marked(doc, { start: 0, end: doc.text.length })] : [];
  return [
    `${pc.bold(printable(doc.title))}  ${pc.dim([...new Set([doc.id, doc.date ?? 'undated', doc.path])].join(', '))}\n`,
    ...outside,
    ...stories,
    section('Entities', table(doc.entities, entityColumns(doc), width)),
    ...(corrections.length > 0 ? [section('Corrected by hand', table(corrections, correctionColumns, width))] : []),
  ].join('\n');
}

const section = (title: string, body: string) => `${pc.bold(pc.underline(title))}\n${body}`;
const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

function storyText(doc: Document, story: Story, width: number): string {
  const statements = doc.statements.filter(({ evidence }) => within(evidence, story));
  const figures = doc.figures.filter(({ quantity }) => within(quantity, story));
  const facts: Found[] = [
    ...statements.map((statement) => ({ at: statement.evidence.start, ...describeStatement(doc, statement) })),
    ...figures.map((figure) => ({ at: figure.quantity.start, ...describeFigure(doc, figure) })),
  ].sort((a, b) => a.at - b.at);
  const found =
    facts.length > 0 ? table(facts, factColumns, width - 2).replace(/^(?=.)/gmu, '  ') : pc.dim('  nothing read\n');
  return `${marked(doc, story)}\n${found}`;
}

interface Found {
  readonly at: number;
  readonly subject: string;
  readonly fact: string;
  readonly object: string;
  readonly status: string;
  readonly confidence: number | null;
  readonly rule: string;
}

const factColumns: readonly Column<Found>[] = [
  { header: 'subject', value: ({ subject }) => subject, paint: pc.bold },
  { header: 'fact', value: ({ fact }) => fact, paint: pc.cyan },
  { header: 'object', value: ({ object }) => object, paint: pc.bold },
  { header: 'status', value: ({ status }) => status, paint: paintStatus },
  { header: 'sure', value: ({ confidence }) => confidence },
  { header: 'rule', value: ({ rule }) => rule, paint: pc.dim },
];

const nameOf = (doc: Document, index: number | null): string =>
  index === null ? '' : (doc.entities[index]?.name ?? '');

function describeStatement(doc: Document, statement: Statement): Omit<Found, 'at'> {
  const { type, role, benchmark, status, confidence, rule } = statement;
  const details = [role, benchmark === null ? null : `on ${nameOf(doc, benchmark)}`].filter(
    (detail) => detail !== null,
  );
  const object = [nameOf(doc, statement.object), ...details.map((detail) => `(${detail})`)].join(' ');
  return { subject: nameOf(doc, statement.subject), fact: RELATIONS[type].label, object, status, confidence, rule };
}

function describeFigure(doc: Document, { of, about, metric, text, asOf, rule }: Figure): Omit<Found, 'at'> {
  const details = [about === null ? null : `about ${nameOf(doc, about)}`, asOf].filter((detail) => detail !== null);
  const object = [text, ...details.map((detail) => `(${detail})`)].join(' ');
  return { subject: nameOf(doc, of), fact: metric.replaceAll('_', ' '), object, status: '', confidence: null, rule };
}

/** "[OpenAI] raised {$110 billion}", or in colour where there is colour. */
function marked(doc: Document, span: Span): string {
  const marks = [
    ...doc.mentions.map((mention) => ({ ...mention, show: (text: string) => showName(doc, mention, text) })),
    ...doc.figures.map(({ quantity }) => ({ ...quantity, show: showQuantity })),
  ]
    .filter((mark) => within(mark, span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let at = span.start;
  for (const { start, end, show } of marks) {
    if (start < at) continue;
    text += plain(doc.text.slice(at, start)) + show(plain(doc.text.slice(start, end)));
    at = end;
  }
  return `${(text + plain(doc.text.slice(at, span.end))).trim()}\n`;
}

const plain = (text: string): string => text.split('\n').map(printable).join('\n');
const showName = (doc: Document, { entity }: Mention, text: string): string =>
  pc.isColorSupported ? pc.underline(pc.green(text)) : `[${text}](${doc.entities[entity]?.type})`;
const showQuantity = (text: string): string => (pc.isColorSupported ? pc.underline(pc.magenta(text)) : `{${text}}`);

function entityColumns(doc: Document): readonly Column<Document['entities'][number]>[] {
  const by = doc.entities.map(
    ({ index }) => new Set(doc.mentions.filter((one) => one.entity === index).map((one) => one.by)),
  );
  return [
    { header: 'name', value: ({ name }) => name, paint: pc.bold },
    { header: 'type', value: ({ type }) => type, paint: pc.cyan },
    { header: 'found by', value: ({ index }) => [...by[index]!].join(', ') },
    {
      header: 'also',
      value: ({ name, aliases }) => aliases.filter((alias) => alias !== name).join(', '),
      prose: true,
      paint: pc.dim,
    },
  ];
}

const correctionColumns: readonly Column<Correction>[] = [
  { header: 'where', value: ({ path, line }) => `${path}:${line}` },
  { header: 'what', value: inWords },
];
