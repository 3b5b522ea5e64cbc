/** A small graph with every type of node, names that break careless writers, and a figure on a node and on an edge. */
import { MultiDirectedGraph } from 'graphology';
import {
  type EdgeAttributes,
  type EntityNode,
  type Evidence,
  type FigureNode,
  GRAPH_FORMAT,
  GRAPH_VERSION,
  type GraphAttributes,
  type KnowledgeGraph,
  type NodeAttributes,
} from '../../graph/model.ts';
import type { EntityType } from '../../graph/ontology.ts';

export const FIRST = '2026-01-14';
export const LAST = '2026-02-03';

/** Names as nobody should write them: markup, quotes, control characters, a bidi override, an emoji, half of one. */
export const HOSTILE = {
  markup: '<script>alert("x")</script> & Sons\' ]]>',
  control: 'Null\u0000Bell\u0007Esc\u001b[31m\uFFFE',
  bidi: 'Safe\u202Egnp.exe\u202C',
  emoji: 'Rocket 🚀 Lab',
  lone: 'Half \ud83d emoji',
  formula: '=HYPERLINK("http://example.org","Click")',
  lines: 'Two\r\nlines\tand, a comma\u2028; "quoted"',
} as const;

export const evidence = (text: string, date: string | null = FIRST): Evidence => ({
  digest: date ?? 'undated',
  date,
  story: 's1',
  text,
  start: 10,
  end: 10 + text.length,
  rule: 'test.rule',
  status: 'actual',
});

export function emptyGraph(): MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes> {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({ allowSelfLoops: false });
  graph.replaceAttributes({ format: GRAPH_FORMAT, version: GRAPH_VERSION, digests: [] });
  return graph;
}

export const entity = (type: EntityType, label: string, more: Partial<EntityNode> = {}): EntityNode => ({
  kind: 'entity',
  label,
  type,
  aliases: [label],
  mentions: 2,
  digests: [FIRST],
  firstSeen: FIRST,
  lastSeen: LAST,
  ...more,
});

export const edge = (
  type: EdgeAttributes['type'],
  text: string,
  more: Partial<EdgeAttributes> = {},
): EdgeAttributes => ({
  type,
  status: 'actual',
  confidence: 0.9,
  role: null,
  benchmark: null,
  figures: [],
  evidence: [evidence(text)],
  count: 1,
  firstSeen: FIRST,
  lastSeen: LAST,
  ...more,
});

const score: FigureNode = {
  kind: 'figure',
  label: 'score 81.5 %',
  metric: 'score',
  value: 81.5,
  max: null,
  unit: '%',
  asOf: null,
  text: '81.5%',
  of: 'model/lumen-3',
  about: 'benchmark/stair-bench',
  evidence: [evidence('Lumen 3 scored 81.5% on Stair-Bench.')],
  firstSeen: FIRST,
  lastSeen: FIRST,
};

const revenue: FigureNode = {
  ...score,
  label: 'revenue $1.2-1.5 billion (2026-Q1)',
  metric: 'revenue',
  value: 1_200_000_000,
  max: 1_500_000_000,
  unit: 'USD',
  asOf: '2026-Q1',
  text: '$1.2-1.5 billion',
  of: 'company/rocket-lab',
  about: null,
};

const NODES: Readonly<Record<string, NodeAttributes>> = {
  'company/rocket-lab': entity('company', HOSTILE.emoji, { aliases: [HOSTILE.emoji, 'Rocket', '-2+3'], mentions: 7 }),
  'company/markup': entity('company', HOSTILE.markup),
  'organization/control': entity('organization', HOSTILE.control),
  'person/ada-okoye': entity('person', 'Ada Okoye', { aliases: ['Ada Okoye', '@adaokoye', 'Okoye'] }),
  'model/lumen-3': entity('model', 'Lumen 3', { digests: [FIRST, LAST] }),
  'model/lumen': entity('model', 'Lumen', { firstSeen: null, lastSeen: null }),
  'product/formula': entity('product', HOSTILE.formula),
  'hardware/bidi': entity('hardware', HOSTILE.bidi),
  'benchmark/stair-bench': entity('benchmark', 'Stair-Bench'),
  'dataset/half': entity('dataset', HOSTILE.lone),
  'technique/moe': entity('technique', 'MoE'),
  'paper/lines': entity('paper', HOSTILE.lines),
  'law/sb-99': entity('law', 'SB 99', { firstSeen: '2026-02', lastSeen: LAST }),
  'license/mit': entity('license', 'MIT'),
  'place/oslo': entity('place', 'Oslo'),
  'source/r-lumen': entity('source', 'r/Lumen'),
  'figure/score': score,
  'figure/revenue': revenue,
};

const EDGES: readonly (readonly [string, string, EdgeAttributes])[] = [
  [
    'company/rocket-lab',
    'model/lumen-3',
    edge('develops', 'Rocket Lab plans Lumen 3.', {
      status: 'planned',
      count: 3,
      evidence: [evidence('Rocket Lab plans Lumen 3.'), evidence('Lumen 3 <b>is out</b> & "free".', LAST)],
    }),
  ],
  ['company/rocket-lab', 'model/lumen-3', edge('uses', 'Rocket Lab uses Lumen 3 at home.', { lastSeen: FIRST })],
  ['company/markup', 'company/rocket-lab', edge('invests_in', 'Sons put money into Rocket Lab.')],
  ['organization/control', 'law/sb-99', edge('enacts', 'The body passed SB 99.', { firstSeen: LAST })],
  ['person/ada-okoye', 'company/rocket-lab', edge('works_at', 'Ada Okoye, its CEO.', { role: 'CEO' })],
  [
    'model/lumen-3',
    'benchmark/stair-bench',
    edge('scores_on', 'Lumen 3 scored 81.5% on Stair-Bench.', { figures: ['figure/score'] }),
  ],
  [
    'model/lumen-3',
    'model/lumen',
    edge('part_of', 'Lumen 3, of the Lumen family', { firstSeen: null, lastSeen: null }),
  ],
  ['model/lumen-3', 'model/lumen', edge('beats', 'It beats Lumen.', { benchmark: 'benchmark/stair-bench' })],
  ['model/lumen-3', 'technique/moe', edge('based_on', 'Lumen 3 is an MoE.')],
  ['model/lumen-3', 'hardware/bidi', edge('runs_on', 'It runs there.')],
  ['model/lumen-3', 'license/mit', edge('licensed_under', 'under MIT')],
  ['product/formula', 'model/lumen-3', edge('based_on', HOSTILE.control)],
  ['source/r-lumen', 'paper/lines', edge('reports_on', HOSTILE.lines)],
  ['company/rocket-lab', 'place/oslo', edge('located_in', 'in Oslo')],
  ['company/rocket-lab', 'dataset/half', edge('develops', HOSTILE.lone)],
  ['company/rocket-lab', 'figure/revenue', edge('measured_by', '$1.2-1.5 billion')],
  ['model/lumen-3', 'figure/score', edge('measured_by', '81.5%')],
  ['figure/score', 'benchmark/stair-bench', edge('concerns', '81.5%')],
];

const digest = (id: string, date: string | null) => ({
  id,
  title: `Digest <${id}>`,
  date,
  path: `digests/${id}.md`,
  stories: [{ id: 's1', title: 'Lumen & friends', section: 'Models', text: 'Lumen 3 scored 81.5% on Stair-Bench.' }],
});

export function sampleGraph(): KnowledgeGraph {
  const graph = emptyGraph();
  graph.setAttribute('digests', [digest(FIRST, FIRST), digest(LAST, LAST), digest('undated', null)]);
  for (const [key, node] of Object.entries(NODES)) graph.addNode(key, node);
  for (const [source, target, attributes] of EDGES) {
    graph.addEdgeWithKey(`${source}|${attributes.type}|${target}`, source, target, attributes);
  }
  return graph;
}
