/** A graph of made-up names for the browser tests: the same bytes for the same sizes. */
import { MultiDirectedGraph } from 'graphology';
import {
  type DigestRecord,
  type EdgeAttributes,
  type EntityNode,
  type Evidence,
  type FigureNode,
  GRAPH_FORMAT,
  GRAPH_VERSION,
  type GraphAttributes,
  type NodeAttributes,
} from '../../graph/model.ts';
import {
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
  STATUSES,
} from '../../graph/ontology.ts';

const SYLLABLES =
  'al bor cen dra el fos gri hal ith jun kor lum mer nov or pax quil ros sol tar um vex wyn yar zen'.split(' ');
const SUFFIX: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  company: ['Labs', 'AI', 'Systems', 'Capital', 'Robotics'],
  organization: ['University', 'Institute', 'Commission'],
  model: ['2', '3 70B', '4 Mini', 'Pro', '1.5 Flash'],
  product: ['Studio', 'Code', 'Cloud', 'Chat'],
  hardware: ['H9', 'Cluster', 'Edge'],
  benchmark: ['Bench', 'Arena', 'Index'],
  source: ['Times', 'Wire', 'Weekly'],
  law: ['Act'],
};
/** How many of a hundred entities are of each type. */
const SHARE: Readonly<Partial<Record<EntityType, number>>> = {
  company: 22,
  organization: 5,
  person: 13,
  model: 22,
  product: 12,
  hardware: 6,
  benchmark: 6,
  technique: 5,
  place: 3,
  source: 6,
};

/** A seeded source of numbers in [0, 1): mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes a graph with about `entities` nodes and `relations` edges over `days` daily digests from 2026-01-05 on. */
export function sampleGraph({
  entities = 300,
  relations = 420,
  days = 24,
  seed = 7,
  stories: withStories = true,
} = {}) {
  const next = random(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();

  const digests: DigestRecord[] = Array.from({ length: days }, (_, i) => {
    const date = new Date(Date.UTC(2026, 0, 5 + i * 4)).toISOString().slice(0, 10);
    const stories = ['s1', 's2', 's3'].map((id) => ({
      id,
      title: `Story ${id} of ${date}`,
      section: 'Industry',
      text: '',
    }));
    return { id: date, title: `Digest of ${date}`, date, path: `${date}.md`, stories };
  });
  const stories = new Map<string, string[]>();

  const names = new Set<string>();
  const freshName = (type: EntityType): string => {
    for (;;) {
      const word = () => Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join('');
      const cap = (text: string) => text[0]?.toUpperCase() + text.slice(1);
      const base = type === 'person' ? `${cap(word())} ${cap(word())}` : cap(word());
      const suffix = SUFFIX[type];
      const name = suffix && next() < 0.7 ? `${base} ${pick(suffix)}` : base;
      if (!names.has(name)) {
        names.add(name);
        return name;
      }
    }
  };
  const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const byType = new Map<EntityType, string[]>(ENTITY_TYPES.map((type) => [type, []]));
  const add = (type: EntityType, label: string): void => {
    const id = `${type}/${slug(label)}`;
    byType.get(type)?.push(id);
    const node: EntityNode = {
      kind: 'entity',
      label,
      type,
      aliases: [label, label.split(' ')[0] as string],
      mentions: 1 + Math.floor(next() * 9),
      digests: [pick(digests).id],
      firstSeen: null,
      lastSeen: null,
    };
    graph.addNode(id, node);
  };
  for (const [type, share] of Object.entries(SHARE) as [EntityType, number][]) {
    for (let i = 0; i < Math.max(1, Math.round((entities * share) / 100)); i++) add(type, freshName(type));
  }

  /** Early names of a type are drawn more often: a few hubs, many leaves. */
  const draw = (types: readonly EntityType[]): string | undefined => {
    const pool = byType.get(pick(types)) ?? [];
    return pool[Math.floor(pool.length * next() ** 2.2)];
  };
  const evidence = (text: string): Evidence => {
    const digest = pick(digests);
    const story = pick(digest.stories).id;
    const key = `${digest.id} ${story}`;
    stories.set(key, [...(stories.get(key) ?? []), text]);
    return {
      digest: digest.id,
      date: digest.date,
      story,
      text,
      start: 0,
      end: text.length,
      rule: 'sample',
      status: 'actual',
    };
  };
  const name = (id: string) => graph.getNodeAttribute(id, 'label');
  const addFigure = (
    of: string,
    about: string | null,
    metric: FigureNode['metric'],
    value: number,
    unit: string,
    asOf: string | null,
    text: string,
  ) => {
    const id = `figure/${graph.order}`;
    const proof = evidence(`${name(of)} stands at ${text} for ${metric}${about ? ` on ${name(about)}` : ''}.`);
    graph.addNode(id, {
      kind: 'figure',
      label: `${metric} ${text}`,
      metric,
      value,
      max: null,
      unit,
      asOf,
      text,
      of,
      about,
      evidence: [proof],
      firstSeen: proof.date,
      lastSeen: proof.date,
    });
    const link = {
      status: 'actual',
      confidence: 1,
      role: null,
      benchmark: null,
      figures: [],
      evidence: [proof],
      count: 1,
      firstSeen: proof.date,
      lastSeen: proof.date,
    } as const;
    graph.addEdgeWithKey(`${of}|measured_by|${id}`, of, id, { type: 'measured_by', ...link });
    if (about) graph.addEdgeWithKey(`${id}|concerns|${about}`, id, about, { type: 'concerns', ...link });
    return id;
  };

  const weights: readonly RelationType[] = [
    ...RELATION_TYPES,
    'develops',
    'develops',
    'invests_in',
    'beats',
    'uses',
    'partners_with',
    'scores_on',
    'works_at',
  ];
  for (let made = 0, tries = 0; made < relations && tries < relations * 20; tries++) {
    const type = pick(weights);
    const subject = draw(RELATIONS[type].subject);
    const object = draw(RELATIONS[type].object);
    if (!subject || !object || subject === object || graph.hasEdge(`${subject}|${type}|${object}`)) continue;
    const status = next() < 0.75 ? 'actual' : pick(STATUSES);
    const proofs = Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
      evidence(`${name(subject)} ${RELATIONS[type].label} ${name(object)}, the company said on stage.`),
    ).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
    const value = Math.round(next() * 900) / 10;
    const figures =
      type === 'scores_on'
        ? [addFigure(subject, object, 'score', value, '%', null, `${value}%`)]
        : type === 'invests_in'
          ? [addFigure(subject, object, 'spend', value * 1e7, 'USD', null, `$${value * 10} million`)]
          : [];
    graph.addEdgeWithKey(`${subject}|${type}|${object}`, subject, object, {
      type,
      status,
      confidence: 0.5 + Math.round(next() * 50) / 100,
      role: type === 'works_at' ? pick(['CEO', 'engineer', 'co-founder']) : null,
      benchmark: null,
      figures,
      evidence: proofs.map((proof) => ({ ...proof, status })),
      count: proofs.length,
      firstSeen: proofs[0]?.date ?? null,
      lastSeen: proofs.at(-1)?.date ?? null,
    });
    made++;
  }
  for (const company of (byType.get('company') ?? []).slice(0, 12)) {
    let value = 1 + Math.round(next() * 20);
    for (const asOf of ['2025-Q1', '2025-Q3', '2026-01', '2026-03']) {
      addFigure(company, null, 'revenue', value * 1e9, 'USD', asOf, `$${value} billion`);
      value += Math.round(next() * 12);
    }
  }
  graph.replaceAttributes({
    format: GRAPH_FORMAT,
    version: GRAPH_VERSION,
    digests: digests.map((digest) => ({
      ...digest,
      stories: digest.stories.map((story) => ({
        ...story,
        text: ((withStories && stories.get(`${digest.id} ${story.id}`)) || []).join(' '),
      })),
    })),
  });
  return graph;
}
