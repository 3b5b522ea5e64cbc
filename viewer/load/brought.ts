/** Files that a person brings: a graph file, a GEXF, or digests. Nothing of them leaves the page. */
import type { KnowledgeGraph } from '../../graph/model.ts';
import { readGexf } from './gexf.ts';
import { readGraphFile, UnusableInput } from './graph-file.ts';

export interface Brought {
  readonly graph: KnowledgeGraph;
  /** Files that were left out, and why. */
  readonly problems: readonly string[];
}

const DIGEST = /\.(?:txt|md|markdown|html?)$/i;

/**
 * Opens what was brought: the first graph file or GEXF, else all digests as one graph.
 * @param progress is told how many digests of how many have been read
 * @throws {UnusableInput} where nothing of it can be used
 */
export async function openBrought(
  files: readonly File[],
  progress: (done: number, of: number) => void,
): Promise<Brought> {
  const graphFile = files.find(({ name }) => /\.json$/i.test(name));
  if (graphFile) return { graph: readGraphFile(await graphFile.text()), problems: [] };
  const gexf = files.find(({ name }) => /\.gexf$/i.test(name));
  if (gexf) return { graph: readGexf(await gexf.text(), gexf.name), problems: [] };
  const digests = files.filter(({ name }) => DIGEST.test(name));
  if (digests.length === 0) {
    throw new UnusableInput('Bring a graph file (.json), a GEXF, or digests as .txt, .md or .html.');
  }
  progress(0, digests.length);
  const { extractDigests } = await import('./extraction.ts');
  const texts = await Promise.all(
    digests.map(async (file) => ({ path: file.name, text: withoutMark(await file.text()) })),
  );
  const { graph, problems } = await extractDigests(texts, (done) => progress(done, digests.length));
  if (problems.length === digests.length) throw new UnusableInput(`Nothing could be read. ${problems[0]}`);
  return { graph: readGraphFile(graph), problems };
}

const withoutMark = (text: string) => text.replace(/^\ufeff/, '');
