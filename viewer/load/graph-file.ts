/** The border where a graph file enters the viewer: checks its shape and makes its texts safe to show. */
import { openGraph } from '../../graph/file.ts';
import { GRAPH_FORMAT, type KnowledgeGraph } from '../../graph/model.ts';

/** An input that the viewer cannot use; the message is a sentence for the person who brought it. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}

/**
 * Reads the text of a graph file.
 * @throws {UnusableInput} where it is no JSON, no graph of this format, of a newer version, or damaged
 */
export function readGraphFile(text: string): KnowledgeGraph {
  let data: unknown;
  try {
    // A reviver makes parsing several times slower: only a file that needs it pays for it.
    data = SUSPECT.test(text)
      ? JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value))
      : JSON.parse(text);
  } catch {
    throw new UnusableInput('This is no graph file: it is no complete JSON.');
  }
  if (!isObject(data) || !isObject(data.attributes) || data.attributes.format !== GRAPH_FORMAT) {
    throw new UnusableInput('This is no graph file of frontier-graph.');
  }
  const broken =
    [...items(data.nodes)].find((node) => !isNode(node)) ?? [...items(data.edges)].find((edge) => !isEdge(edge));
  if (broken) throw new UnusableInput(`This graph file is damaged: ${name(broken)} is incomplete.`);
  try {
    return openGraph(data);
  } catch (error) {
    throw new UnusableInput(`This graph cannot be opened: ${reasonOf(error)}.`);
  }
}

/** What an error says, without the name of the function that says so. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\b\w*Graph\.\w+: |\.$/g, '');

/** Signs that `printable` replaces, as they are or escaped. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\[bf]|\\u(?:00[0189]|007f|20[0-6])/i;

/** Replaces what a screen would obey instead of show: control characters and changes of writing direction. */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const name = (item: unknown) => (isObject(item) && typeof item.key === 'string' ? `"${item.key}"` : 'a node or edge');
const isEvidence = (value: unknown) =>
  Array.isArray(value) && value.every((one) => isObject(one) && typeof one.text === 'string');

function isNode(item: unknown): boolean {
  const node = isObject(item) ? item.attributes : null;
  if (!isObject(node) || typeof node.label !== 'string') return false;
  return node.kind === 'entity'
    ? typeof node.type === 'string' && Array.isArray(node.aliases) && Array.isArray(node.digests)
    : node.kind === 'figure' && typeof node.metric === 'string' && isEvidence(node.evidence);
}

function isEdge(item: unknown): boolean {
  const edge = isObject(item) ? item.attributes : null;
  return isObject(edge) && typeof edge.type === 'string' && Array.isArray(edge.figures) && isEvidence(edge.evidence);
}
