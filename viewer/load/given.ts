/** The graph that the page was opened with: embedded in it, or beside it on the server. */
import type { KnowledgeGraph } from '../../graph/model.ts';
import { readGraphFile, UnusableInput } from './graph-file.ts';
import { followGraph } from './live.ts';

/**
 * Reads `<script type="application/json" id="graph">` where the page has one, else fetches `./graph.json`.
 * @throws {UnusableInput} where there is no graph, or none that can be read
 */
export async function loadGiven(): Promise<KnowledgeGraph> {
  const embedded = document.getElementById('graph')?.textContent;
  if (embedded) return readGraphFile(embedded);
  const missing = new UnusableInput('No graph came with this page. Drop a graph file, or digests, on it.');
  const answer = await fetch('./graph.json').catch(() => {
    throw missing;
  });
  if (!answer.ok) throw missing;
  followGraph(answer);
  return readGraphFile(await answer.text());
}
