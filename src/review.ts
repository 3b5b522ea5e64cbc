/** Asks a person about what may be wrong, and writes each answer down. */
import { createInterface } from 'node:readline/promises';
import type { CorrectionKind } from '../graph/corrections/format.ts';
import { withCorrection } from '../graph/corrections/write.ts';
import type { EntityNode, KnowledgeGraph } from '../graph/model.ts';
import { RELATIONS } from '../graph/ontology.ts';
import type { Duplicate, EntityRef, Relation } from '../graph/query/results.ts';
import pc from './output/colour.ts';
import { printable } from './output/table.ts';
import { writeWhole } from './write.ts';

interface Question {
  readonly text: string;
  /** By key: what it says beside the key, and what to write; null to write nothing. */
  readonly answers: Readonly<Record<string, readonly [says: string, kind: CorrectionKind | null, value?: unknown]>>;
}

export interface OpenQuestions {
  readonly duplicates: readonly Duplicate[];
  readonly relations: readonly Relation[];
}

/**
 * Asks on standard error, reads answers from standard input, a line each, until all is asked, or the person quits or
 * the input ends.
 *
 * @param target the corrections file, and its text so far
 * @returns how many corrections were written
 */
export async function askAll(
  graph: KnowledgeGraph,
  { duplicates, relations }: OpenQuestions,
  target: { readonly file: string; readonly text: string },
): Promise<number> {
  const questions = [...duplicates.map((pair) => aboutPair(graph, pair)), ...relations.map(aboutRelation)];
  const input = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY });
  const lines = input[Symbol.asyncIterator]();
  let { text } = target;
  let written = 0;
  for (const [index, { text: question, answers }] of questions.entries()) {
    const choices = Object.entries({ ...answers, s: ['skip', null], q: ['quit', null] } as Question['answers']);
    const keys = choices.map(([key, [says]]) => `${pc.bold(key)} ${says}`).join(', ');
    const prompt = `\n${pc.dim(`${index + 1} of ${questions.length}`)} ${question}\n${keys} > `;
    const key = await ask(
      lines,
      prompt,
      choices.map(([key]) => key),
    );
    if (key === null || key === 'q') break;
    const [, kind, value] = answers[key] ?? [];
    if (!kind) continue;
    text = withCorrection(text, kind, value);
    writeWhole(target.file, text);
    written++;
  }
  input.close();
  return written;
}

/** The key of an answer; null where the input ends. */
async function ask(lines: AsyncIterator<string>, prompt: string, keys: readonly string[]): Promise<string | null> {
  for (;;) {
    process.stderr.write(prompt);
    const { value, done } = await lines.next();
    if (done) return null;
    const key = value.trim().toLowerCase().slice(0, 1);
    if (keys.includes(key)) return key;
  }
}

function aboutPair(graph: KnowledgeGraph, { entity, other, reason }: Duplicate): Question {
  const names = nameOrId(entity, other);
  return {
    text: `Are these one? (${printable(reason)})\n  1  ${describe(graph, entity)}\n  2  ${describe(graph, other)}`,
    answers: {
      1: ['one, called as the first', 'merge', { keep: names[0], names: [names[1]] }],
      2: ['one, called as the second', 'merge', { keep: names[1], names: [names[0]] }],
      d: ['different', 'apart', names],
    },
  };
}

/** By name; by id where both have the same name. */
const nameOrId = (a: EntityRef, b: EntityRef): [string, string] =>
  a.name.toLowerCase() === b.name.toLowerCase() ? [a.id, b.id] : [a.name, b.name];

function describe(graph: KnowledgeGraph, { id, name, type }: EntityRef): string {
  const { mentions, aliases } = graph.getNodeAttributes(id) as EntityNode;
  const also = aliases.length > 0 ? `, also ${aliases.slice(0, 5).join(', ')}` : '';
  return `${pc.bold(printable(name))} (${type}, named ${mentions === 1 ? 'once' : `${mentions} times`}${printable(also)})`;
}

function aboutRelation({ subject, relation, object, status, confidence, evidence }: Relation): Question {
  const triple = { subject: subject.name, relation, object: object.name };
  const sentences = evidence.slice(-2).map(({ digest, text }) => `  ${pc.dim(printable(`${digest}: ${text}`))}`);
  const statement = `${subject.name} ${RELATIONS[relation].label} ${object.name}`;
  return {
    text: `Is this so? ${pc.bold(printable(statement))} (${status}, ${confidence} sure)\n${sentences.join('\n')}`,
    answers: { y: ['yes', 'confirm', triple], n: ['no', 'drop', triple] },
  };
}
