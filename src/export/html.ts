/** HTML: the explorer and the graph in one page that opens from disk, without a server and without a network. */
import { serialise } from '../../graph/file.ts';
import type { KnowledgeGraph } from '../../graph/model.ts';

/** Signs that could end a script element, or that old parsers take for the end of a line. */
const UNSAFE = /[<\u2028\u2029]/g;

/** JSON that can stand in a script element: no `</script>` and no `<!--` can occur in it. */
const embeddable = (json: string): string =>
  json.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The page with the graph inside.
 *
 * @param page the built viewer as one file: it looks for a graph in the element with the id "graph"
 * @throws RangeError where the page has no end of its body
 */
export function toHtml(graph: KnowledgeGraph, page: string): string {
  const end = page.lastIndexOf('</body>');
  if (end < 0) throw new RangeError('the page has no </body>');
  const data = `<script type="application/json" id="graph">${embeddable(serialise(graph).trimEnd())}</script>\n`;
  return page.slice(0, end) + data + page.slice(end);
}
