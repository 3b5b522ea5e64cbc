import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, it } from 'vitest';
import { openGraph } from '../../graph/file.ts';
import { toHtml } from '../../src/export/html.ts';
import { edge, emptyGraph, entity, HOSTILE, sampleGraph } from './sample.ts';

const PAGE =
  '<!doctype html><html><head><script type="module">const end = "</body>";</script></head><body><p></p></body></html>';

/** What an HTML parser finds in the element with the id "graph". */
function embedded(html: string): string {
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): string | null => {
    if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && value === 'graph')) {
      return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    }
    if (!('childNodes' in node)) return null;
    for (const child of node.childNodes) {
      const found = visit(child);
      if (found !== null) return found;
    }
    return null;
  };
  return (
    parse(html)
      .childNodes.map(visit)
      .find((found) => found !== null) ?? ''
  );
}

it('holds the whole graph for the page to find', () => {
  const graph = sampleGraph();
  expect(openGraph(embedded(toHtml(graph, PAGE))).export()).toEqual(graph.export());
});

it('lets no name end the script, start a comment or break a line', () => {
  const graph = emptyGraph();
  const name = `</script><script>alert(1)</script><!-- \u2028 ${HOSTILE.markup} $& $1`;
  graph.addNode('company/a', entity('company', name));
  graph.addNode('company/b', entity('company', 'B'));
  graph.addEdgeWithKey('company/a|acquires|company/b', 'company/a', 'company/b', edge('acquires', name));
  const html = toHtml(graph, PAGE);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain('<!--');
  expect(html).not.toContain('\u2028');
  expect(openGraph(embedded(html)).getNodeAttribute('company/a', 'label')).toBe(name);
});

it('refuses a page without a body', () => {
  expect(() => toHtml(emptyGraph(), '<p>')).toThrow('</body>');
});
