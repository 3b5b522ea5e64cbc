/** Digests to a graph, off the page's thread. The only file of the viewer that knows the extractors. */
import { createExtractor, readDigest, UnreadableDigest } from '../../extractors/index.ts';
import { buildGraph } from '../../graph/build.ts';
import type { Facts } from '../../graph/facts.ts';
import { serialise } from '../../graph/file.ts';

export interface DigestFile {
  readonly path: string;
  readonly text: string;
}

export type Progress =
  | { readonly kind: 'read'; readonly done: number }
  /** The graph as the text of a graph file, and why some files could not be read. */
  | { readonly kind: 'built'; readonly graph: string; readonly problems: readonly string[] };

const tell = (progress: Progress) => postMessage(progress);

addEventListener('message', ({ data }: MessageEvent<readonly DigestFile[]>) => {
  const extractor = createExtractor();
  const facts: Facts[] = [];
  const problems: string[] = [];
  data.forEach(({ path, text }, i) => {
    try {
      facts.push(extractor.extract(readDigest(text, { path })));
    } catch (error) {
      if (!(error instanceof UnreadableDigest)) throw error;
      problems.push(`${path}: ${error.message}.`);
    }
    tell({ kind: 'read', done: i + 1 });
  });
  tell({ kind: 'built', graph: serialise(buildGraph(facts)), problems });
});
