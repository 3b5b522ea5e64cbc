/**
 * Corrections by hand: a YAML file beside the digests, applied at every build.
 *
 *     merge:   [{ keep: Claude Opus 4.6, names: [Opus 4.6] }]          these names are one entity
 *     apart:   [[Mercury, Mercury 2]]                                  these are never one
 *     split:   [{ name: Atlas, from: ChatGPT Atlas, as: Atlas robot, type: hardware }]
 *     rename:  [{ from: Open AI, to: OpenAI }]
 *     type:    [{ name: Frontier, type: product }]
 *     drop:    [{ subject: A, relation: beats, object: B }]            the digests do not say so
 *     confirm: [{ subject: A, relation: beats, object: B }]            they do
 *     add:     [{ subject: A, relation: acquires, object: { name: B, type: company }, source: https://... }]
 */
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { entityType, relationType, status } from '../ontology.ts';

const name = z.string().trim().min(1);
const triple = { subject: name, relation: relationType, object: name };
const entity = z.union([name.transform((name) => ({ name, type: null })), z.strictObject({ name, type: entityType })], {
  error: 'must be a name, or { name, type }',
});
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

const sections = {
  merge: list(z.strictObject({ keep: name, names: z.array(name).min(1) })),
  apart: list(z.tuple([name, name])),
  split: list(z.strictObject({ name, from: name, as: name.optional(), type: entityType.optional() })),
  rename: list(z.strictObject({ from: name, to: name })),
  type: list(z.strictObject({ name, type: entityType })),
  drop: list(z.strictObject(triple)),
  confirm: list(z.strictObject(triple)),
  add: list(
    z.strictObject({
      subject: entity,
      relation: relationType,
      object: entity,
      source: name,
      date: z.iso.date().optional(),
      status: status.default('actual'),
      role: name.optional(),
    }),
  ),
};
const fileSchema = z.strictObject(sections, {
  error: ({ code }) => (code === 'invalid_type' ? 'must be sections, each with a list' : undefined),
});
type Sections = z.output<typeof fileSchema>;

export const SECTIONS = Object.keys(sections) as readonly (keyof Sections)[];
export type CorrectionKind = keyof Sections;

/** One correction, and where in its file it stands. */
export type Correction = {
  readonly [Kind in CorrectionKind]: {
    readonly kind: Kind;
    readonly value: Sections[Kind][number];
    readonly path: string;
    /** From 1. */
    readonly line: number;
    readonly start: number;
    readonly end: number;
    /** As it is written in the file. */
    readonly text: string;
  };
}[CorrectionKind];

export type CorrectionOf<Kind extends CorrectionKind> = Extract<Correction, { kind: Kind }>;

/** A corrections file that cannot be used; the message begins with its path and the line. */
export class CorrectionsError extends Error {
  override readonly name = 'CorrectionsError';
}

/**
 * Reads a corrections file.
 *
 * @param path as messages name it
 * @throws CorrectionsError for the first mistake: its line, what is wrong, what is expected
 *
 * @example
 * const [one] = readCorrections('rename:\n  - from: Haldn\n    to: Halden\n', 'corrections.yaml');
 * one.line; // 2
 */
export function readCorrections(text: string, path: string): readonly Correction[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const [reason = ''] = broken.message.split(/ at line \d+/u);
    throw new CorrectionsError(`${path}:${broken.linePos?.[0].line ?? 1}: ${reason}`);
  }
  const checked = fileSchema.safeParse(document.toJS() ?? {});
  if (!checked.success) {
    const { path: at, message, ...issue } = checked.error.issues[0]!;
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const offset = rangeOf([...at, ...keys.slice(0, 1)])?.[0] ?? 0;
    const known = keys.length > 0 && at.length === 0 ? `; known are ${SECTIONS.join(', ')}` : '';
    const where =
      at.length > 0 ? `${at.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join(' ')}: ` : '';
    throw new CorrectionsError(`${path}:${lines.linePos(offset).line}: ${where}${message}${known}`);
  }
  return SECTIONS.flatMap((kind) =>
    checked.data[kind].map((value, index) => {
      const [start, end] = rangeOf([kind, index]) ?? [0, 0];
      const { line } = lines.linePos(start);
      return { kind, value, path, line, start, end, text: text.slice(start, end) } as Correction;
    }),
  );

  function rangeOf(at: readonly PropertyKey[]): readonly [number, number] | undefined {
    for (let length = at.length; length > 0; length--) {
      const node = document.getIn(at.slice(0, length), true);
      if (isNode(node) && node.range) return [node.range[0], node.range[1]];
    }
    return undefined;
  }
}

/** A correction in a few words: "rename Haldn to Halden". */
export function inWords({ kind, value }: Correction): string {
  switch (kind) {
    case 'merge':
      return `merge ${value.names.join(', ')} into ${value.keep}`;
    case 'apart':
      return `keep ${value.join(' and ')} apart`;
    case 'split':
      return `split ${value.name} from ${value.from}`;
    case 'rename':
      return `rename ${value.from} to ${value.to}`;
    case 'type':
      return `${value.name} is of type ${value.type}`;
    case 'add':
      return `add ${value.subject.name} ${value.relation} ${value.object.name}`;
    default:
      return `${kind} ${value.subject} ${value.relation} ${value.object}`;
  }
}
