/** How time grows with the number of digests, and how fast questions to the graph are answered. */
import type * as Library from '../../src/index.ts';
import { generateDigest, generatedPath } from './generate.ts';
import { quantile, timed } from './measure.ts';

const QUESTIONS = 200;

/** One line for each number of digests, from 10 up to the most by tens, and the questions to the last graph. */
export function* scaleLines(library: typeof Library, most: number): Generator<string> {
  const { createExtractor, readDigest, buildGraph, serialise, neighbors, paths, search } = library;
  const { extract } = createExtractor();
  const facts: Library.Facts[] = [];
  let extraction = 0;
  for (let count = 10; count <= most; count *= 10) {
    extraction += timed(() => {
      while (facts.length < count) {
        const seed = facts.length;
        facts.push(extract(readDigest(generateDigest(seed), { path: generatedPath(seed) })));
      }
    }).ms;
    const graph = timed(() => buildGraph(facts));
    const file = timed(() => serialise(graph.result));
    const each = (ms: number) => `${(ms / count).toFixed(2)} ms each`;
    yield `${count} digests: extraction ${each(extraction)}, merge ${each(graph.ms)}, graph file ${each(file.ms)}; ${graph.result.order} nodes, ${graph.result.size} edges, ${(file.result.length / 1e6).toFixed(1)} MB`;
    if (count * 10 <= most) continue;
    const names = graph.result
      .filterNodes((_, { kind }) => kind === 'entity')
      .slice(0, QUESTIONS)
      .map((node) => graph.result.getNodeAttribute(node, 'label'));
    const ask = (name: string, question: (label: string, at: number) => unknown) => {
      const times = names.map((label, at) => timed(() => question(label, at)).ms);
      return `  ${name.padEnd(12)} median ${quantile(times, 0.5).toFixed(2)} ms, 99th percentile ${quantile(times, 0.99).toFixed(2)} ms`;
    };
    yield ask('neighbors', (label) => neighbors(graph.result, label));
    yield ask('path', (label, at) => paths(graph.result, label, names[(at * 7 + 1) % names.length] ?? label));
    yield ask('search', (label) => search(graph.result, label.slice(0, 6)));
  }
}
