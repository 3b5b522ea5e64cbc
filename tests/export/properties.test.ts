/** Any graph at all: what is written stays well-formed, and what is read back is what was there. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { csvTable } from '../../graph/export/csv.ts';
import { firstDay } from '../../graph/export/dates.ts';
import { EXPORTS } from '../../graph/export/index.ts';
import { element, escapeXml } from '../../graph/export/xml.ts';
import { openGraph } from '../../graph/file.ts';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { ENTITY_TYPES, RELATION_TYPES, STATUSES } from '../../graph/ontology.ts';
import { toHtml } from '../../src/export/html.ts';
import { largeGraph } from './large.ts';
import { readWithNetworkx } from './networkx.ts';
import { PYTHON } from './python.ts';
import { edge, emptyGraph, entity, evidence } from './sample.ts';
import { schemaErrors } from './schema.ts';

/** Text of any UTF-16 code units, with what is dangerous far more often than chance would have it. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", ',', ';', '=', '\0', '\r', '\n', '\ud83d', '\uFFFF', ']]>'),
  }),
);

/** Text on one line, without what no format can hold. */
const line = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '"', "'", ',', ';', ' ', 'a', '1', 'é', '🚀', '<'),
});

const graphs: fc.Arbitrary<KnowledgeGraph> = fc
  .record({
    names: fc.array(fc.record({ slug: text, label: text, type: fc.constantFrom(...ENTITY_TYPES) }), { maxLength: 6 }),
    links: fc.array(
      fc.record({
        from: fc.nat(5),
        to: fc.nat(5),
        type: fc.constantFrom(...RELATION_TYPES),
        status: fc.constantFrom(...STATUSES),
        text,
        role: fc.option(text),
        date: fc.option(fc.constantFrom('2026-01-14', '2026-02', '2025', 'soon', '2026-02-30')),
      }),
      { maxLength: 10 },
    ),
  })
  .map(({ names, links }) => {
    const graph = emptyGraph();
    for (const [index, { slug, label, type }] of names.entries()) {
      graph.addNode(`${type}/${index}${slug}`, entity(type, label, { aliases: [label, `${label}s`] }));
    }
    const keys = graph.nodes();
    for (const { from, to, type, status, text, role, date } of links) {
      const [source, target] = [keys[from], keys[to]];
      const key = `${source}|${type}|${target}`;
      if (source === undefined || target === undefined || from === to || graph.hasEdge(key)) continue;
      const dates = { firstSeen: date, lastSeen: date };
      graph.addEdgeWithKey(key, source, target, edge(type, '', { status, role, evidence: [evidence(text)], ...dates }));
    }
    return graph;
  });

const script = fileURLToPath(new URL('read_csv.py', import.meta.url));

describe('any graph', () => {
  it('is valid GEXF', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        expect(await schemaErrors(String(EXPORTS.gexf.write(graph)), 'gexf.xsd', 'viz.xsd')).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('is RDF of which a JSON-LD processor drops nothing, each node with its name', async () => {
    const strict = { safe: true } as jsonld.Options.ToRdf;
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const document = JSON.parse(String(EXPORTS.jsonld.write(graph))) as jsonld.JsonLdDocument;
        const triples = (await jsonld.toRDF(document, strict)) as readonly { readonly subject: { value: string } }[];
        const nodes = triples
          .map(({ subject }) => subject.value)
          .filter((iri) => iri.startsWith('urn:frontier-graph:node:'));
        expect(new Set(nodes).size).toBe(graph.order);
      }),
    );
  });

  it('is well-formed GraphML', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const read = readWithNetworkx('graphml', String(EXPORTS.graphml.write(graph)));
        expect(Object.keys(read.nodes)).toHaveLength(graph.order);
        expect(read.edges).toHaveLength(graph.size);
      }),
      { numRuns: 5 },
    );
  });

  it('comes back whole from JSON, also from within a page', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(openGraph(String(EXPORTS.json.write(graph))).export()).toEqual(graph.export());
        const data = toHtml(graph, '<body></body>').slice('<body><script type="application/json" id="graph">'.length);
        expect(data.indexOf('<')).toBe(data.length - '</script>\n</body>'.length);
        expect(openGraph(data.slice(0, data.indexOf('<'))).export()).toEqual(graph.export());
      }),
    );
  });
});

describe('any text', () => {
  it('is one cell of CSV, the same but for an apostrophe before what looks like a formula', () => {
    const rows = fc.sample(fc.tuple(line, line, line), 200);
    const input = csvTable([['a', 'b', 'c'], ...rows]);
    const read = JSON.parse(execFileSync(PYTHON, [script], { input, encoding: 'utf8' })) as object[];
    expect(read.map((row) => Object.values(row))).toEqual(
      rows.map((row) => row.map((cell) => (/^\s*[=+\-@]/.test(cell) ? `'${cell}` : cell))),
    );
  });

  it('closes no element and leaves no attribute', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(element('a', { b: any }, escapeXml(any))).toMatch(/^<a b="[^"<]*"(?:\/>|>[^<]*<\/a>)$/);
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['2026-04-05', '2026-04-05'],
    ['2026-04', '2026-04-01'],
    ['2024-02-29', '2024-02-29'],
    ['2026', '2026-01-01'],
    ['2026-02-30', null],
    ['2026-13', null],
    ['2026-Q1', null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%j starts on %j', (date, day) => {
    expect(firstDay(date)).toBe(day);
  });
});

it('a graph of some size is valid GEXF', async () => {
  const gexf = String(EXPORTS.gexf.write(largeGraph(600, 2000)));
  expect(await schemaErrors(gexf, 'gexf.xsd', 'viz.xsd')).toEqual([]);
});
