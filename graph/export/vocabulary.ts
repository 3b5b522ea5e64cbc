/**
 * The words of the JSON-LD export: schema.org's where it has one, our own for the rest, in the namespace
 * `urn:frontier-graph:term:`. An export says what each of its own words means, so that it explains itself.
 */
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, RELATIONS, type RelationType } from '../ontology.ts';

export const NAMESPACES = {
  schema: 'https://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  term: 'urn:frontier-graph:term:',
  node: 'urn:frontier-graph:node:',
  digest: 'urn:frontier-graph:digest:',
  statement: 'urn:frontier-graph:statement:',
} as const;

/** What schema.org calls the kinds of things; it has no word for a benchmark, a technique or an outlet of any kind. */
const CLASSES: Readonly<Record<EntityType, string | null>> = {
  company: 'schema:Organization',
  organization: 'schema:Organization',
  person: 'schema:Person',
  model: 'schema:SoftwareApplication',
  product: 'schema:SoftwareApplication',
  hardware: 'schema:Product',
  benchmark: null,
  dataset: 'schema:Dataset',
  technique: null,
  paper: 'schema:ScholarlyArticle',
  law: 'schema:Legislation',
  license: 'schema:CreativeWork',
  place: 'schema:Place',
  source: null,
};

/** The classes of an entity: our own, and schema.org's where there is one. */
export function classes(type: EntityType): readonly string[] {
  const known = CLASSES[type];
  return known === null ? [`term:${type}`] : [`term:${type}`, known];
}

/** A property that says what a relation says; `inverse` where it runs from object to subject. */
export interface Predicate {
  readonly name: string;
  readonly inverse: boolean;
}

const KNOWN_PREDICATES: Readonly<Partial<Record<RelationType, Predicate>>> = {
  invests_in: { name: 'schema:funder', inverse: true },
  works_at: { name: 'schema:worksFor', inverse: false },
  founded: { name: 'schema:founder', inverse: true },
  located_in: { name: 'schema:location', inverse: false },
  develops: { name: 'schema:creator', inverse: true },
  based_on: { name: 'schema:isBasedOn', inverse: false },
  part_of: { name: 'schema:isPartOf', inverse: false },
  licensed_under: { name: 'schema:license', inverse: false },
};

/** schema.org's property for a relation, else our own of the relation's name. */
export const predicate = (type: RelationType | 'measured_by' | 'concerns'): Predicate =>
  (type !== 'measured_by' && type !== 'concerns' ? KNOWN_PREDICATES[type] : undefined) ?? {
    name: `term:${type}`,
    inverse: false,
  };

/** How the keys of the export expand. Evidence, dates and numbers are typed here, once. */
export const CONTEXT = {
  ...NAMESPACES,
  name: 'schema:name',
  aliases: 'schema:alternateName',
  text: 'schema:text',
  date: { '@id': 'schema:datePublished', '@type': 'xsd:date' },
  source: { '@id': 'schema:isPartOf', '@type': '@id' },
  value: { '@id': 'schema:value', '@type': 'xsd:double' },
  least: { '@id': 'schema:minValue', '@type': 'xsd:double' },
  most: { '@id': 'schema:maxValue', '@type': 'xsd:double' },
  unit: 'schema:unitText',
  label: 'rdfs:label',
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  benchmark: { '@id': 'term:onBenchmark', '@type': '@id' },
  figures: { '@id': 'term:figures', '@type': '@id' },
  firstSeen: { '@id': 'term:firstSeen', '@type': 'xsd:date' },
  lastSeen: { '@id': 'term:lastSeen', '@type': 'xsd:date' },
  confidence: { '@id': 'term:confidence', '@type': 'xsd:double' },
  mentions: 'term:mentions',
  metric: 'term:metric',
  asOf: 'term:asOf',
  words: 'term:words',
  relation: { '@id': 'term:relation', '@type': '@id' },
  status: 'term:status',
  role: 'term:role',
  evidence: 'term:evidence',
  rule: 'term:rule',
  start: 'term:start',
  end: 'term:end',
} as const;

/** Our own properties, besides the relations. */
const PROPERTIES = {
  measured_by: 'has this figure',
  concerns: 'is a figure about',
  mentions: 'how often the digests name it',
  firstSeen: 'the day of the first digest that says it',
  lastSeen: 'the day of the last digest that says it',
  metric: 'what is measured: revenue, score, parameters ...',
  asOf: 'the day, month, quarter or year for which a figure holds',
  words: "the figure in the digest's own words",
  relation: 'the relation that the statement states, from subject to object',
  status: 'how it is stated: actual, planned, reported, projected, negated',
  confidence: 'how certain the reading is, from 0 to 1',
  role: 'in which role somebody works there',
  onBenchmark: 'the benchmark on which it was compared',
  figures: 'the amounts or scores of the statement',
  evidence: 'a sentence of a digest that states it',
  rule: 'the rule that read it',
  start: "where the sentence starts in the digest's file, in UTF-16 code units",
  end: 'where it ends',
} as const;

interface Definition {
  readonly '@id': string;
  readonly '@type': 'rdfs:Class' | 'rdf:Property';
  readonly label: string;
}

const definition = (name: string, type: Definition['@type'], label: string): Definition => ({
  '@id': `term:${name}`,
  '@type': type,
  label,
});

/** What our own classes and properties mean, for readers of an export. */
export function definitions(): readonly Definition[] {
  return [
    ...[...ENTITY_TYPES, 'figure'].map((type) => definition(type, 'rdfs:Class', type)),
    ...RELATION_TYPES.map((type) => definition(type, 'rdf:Property', RELATIONS[type].label)),
    ...Object.entries(PROPERTIES).map(([name, label]) => definition(name, 'rdf:Property', label)),
  ];
}
