/** Facts made by hand: a short form for tests that need a graph and no text. */
import type { EntityFact, EvidenceFact, Facts, FigureFact, RelationFact } from '../../graph/facts.ts';
import { entityId } from '../../graph/names.ts';
import type { EntityType, Metric, RelationType } from '../../graph/ontology.ts';

/** "model: Atlas 2 = A2, Atlas Two": a type, a name, its aliases. */
type EntityLine = `${EntityType}: ${string}`;
/** "Northwind | develops | Atlas 2", by names. */
type RelationLine = `${string} | ${RelationType} | ${string}`;

interface Lines {
  readonly title?: string;
  readonly date?: string | null;
  readonly entities: readonly EntityLine[];
  readonly relations?: readonly (RelationLine | readonly [RelationLine, Partial<RelationFact>])[];
  /** Of what, which metric, which value, and the rest. */
  readonly figures?: readonly (readonly [string, Metric, number, Partial<FigureFact>])[];
}

/** Facts of a digest called `id`. Names in relations and figures are those of its entities; every sentence says its names. */
export function factsOf(id: string, lines: Lines): Facts {
  const entities = lines.entities.map(entity);
  const idOf = (name: string): string => {
    const found = entities.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`the sample ${id} has no entity ${name}`);
    return found.id;
  };
  let at = 0;
  const evidence = (text: string, rule: string): EvidenceFact => {
    at += 100;
    return { start: at, end: at + text.length, text, reading: text, story: 's1', rule };
  };
  const relations = (lines.relations ?? []).map((entry): RelationFact => {
    const [line, more] = typeof entry === 'string' ? [entry, {}] : entry;
    const [subject = '', type, object = ''] = line.split(' | ');
    return {
      subject: idOf(subject),
      type: type as RelationType,
      object: idOf(object),
      role: null,
      status: 'actual',
      confidence: 0.8,
      figures: [],
      evidence: [evidence(`${subject} ${type?.replaceAll('_', ' ')} ${object}.`, `${type}.sample`)],
      ...more,
      benchmark: more.benchmark ? idOf(more.benchmark) : null,
    };
  });
  const figures = (lines.figures ?? []).map(
    ([of, metric, value, more], index): FigureFact => ({
      id: `f${index + 1}`,
      of: of === '' ? null : idOf(of),
      metric,
      value,
      max: null,
      unit: 'USD',
      asOf: null,
      text: `${value}`,
      evidence: [evidence(`${of}: ${metric} of ${value}.`, 'figure.sample')],
      ...more,
      about: more.about ? idOf(more.about) : null,
    }),
  );
  return {
    digest: {
      id,
      title: lines.title ?? `Digest ${id}`,
      date: lines.date === undefined ? id : lines.date,
      path: `${id}.md`,
    },
    stories: [{ id: 's1', title: 'Story', section: null, start: 0, end: at + 100, reading: 'The story.' }],
    entities,
    relations,
    figures,
  };
}

function entity(line: EntityLine): EntityFact {
  const [type = '', rest = ''] = line.split(/: (.*)/u);
  const [name = '', more] = rest.split(' = ');
  const aliases = [name, ...(more?.split(', ') ?? [])];
  const mentions = aliases.map((text, index) => ({
    start: index * 10,
    end: index * 10 + text.length,
    text,
    story: 's1',
  }));
  return { id: entityId(type as EntityType, name), name, type: type as EntityType, aliases, mentions };
}

/** Three digests about two labs that exist nowhere: the graph of the examples in the docstrings. */
export const SAMPLE: readonly Facts[] = [
  factsOf('2026-01-10', {
    entities: [
      'company: Northwind Labs = Northwind',
      'company: Halden',
      'model: Atlas 2 = A2',
      'model: Borealis 7B',
      'model: Borealis',
      'benchmark: RidgeBench = RB',
      'person: Ada Quill = @adaquill, Quill',
      'place: Oslo',
    ],
    relations: [
      'Northwind Labs | develops | Atlas 2',
      ['Halden | develops | Borealis', { status: 'planned', confidence: 0.6 }],
      'Borealis 7B | part_of | Borealis',
      ['Ada Quill | works_at | Northwind Labs', { role: 'CEO' }],
      ['Atlas 2 | scores_on | RidgeBench', { figures: ['f1'] }],
      ['Atlas 2 | beats | Borealis 7B', { benchmark: 'RidgeBench', confidence: 0.7 }],
      'Northwind Labs | located_in | Oslo',
    ],
    figures: [
      ['Atlas 2', 'score', 71.5, { about: 'RidgeBench', unit: '%', text: '71.5%' }],
      ['Northwind Labs', 'revenue', 2e9, { asOf: '2025', text: '$2 billion' }],
    ],
  }),
  factsOf('2026-02-14', {
    entities: [
      'company: Northwind Labs',
      'company: Halden AI = Halden',
      'model: Borealis 7B',
      'model: Borealis',
      'benchmark: Ridge-Bench',
      'company: Fjord Capital',
    ],
    relations: [
      ['Halden AI | develops | Borealis', { confidence: 0.9 }],
      ['Fjord Capital | invests_in | Northwind Labs', { figures: ['f2'], status: 'reported' }],
      ['Northwind Labs | competes_with | Halden AI', {}],
      ['Borealis 7B | scores_on | Ridge-Bench', { figures: ['f1'] }],
    ],
    figures: [
      ['Borealis 7B', 'score', 64, { about: 'Ridge-Bench', unit: '%', text: '64%' }],
      ['Fjord Capital', 'funding', 5e8, { about: 'Northwind Labs', text: '$500 million' }],
      ['Northwind Labs', 'revenue', 3.5e9, { asOf: '2026-02', text: '$3.5 billion' }],
    ],
  }),
  factsOf('2026-03-20', {
    entities: ['company: Halden AI', 'company: Northwind Labs', 'model: Atlas 2', 'license: MIT', 'product: Trailhead'],
    relations: [
      'Atlas 2 | licensed_under | MIT',
      ['Halden AI | competes_with | Northwind Labs', {}],
      ['Halden AI | uses | Trailhead', { status: 'negated' }],
    ],
    figures: [['Northwind Labs', 'revenue', 4e9, { asOf: '2026-03', text: '$4 billion' }]],
  }),
];
