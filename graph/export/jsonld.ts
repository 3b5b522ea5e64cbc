/**
 * JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/), for RDF stores and the semantic web.
 *
 * What a relation says as a fact is one direct triple. Every relation, fact or not, is also an `rdf:Statement` with its
 * status, confidence and evidence; a plan, a rumour or a denial is that alone, so that no query takes it for a fact.
 */
import type { DigestRecord, EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes } from '../model.ts';
import { firstDay } from './dates.ts';
import { printable } from './text.ts';
import { CONTEXT, classes, definitions, type NAMESPACES, predicate } from './vocabulary.ts';

/** What is undefined is not written. */
type Json = string | number | undefined | readonly Json[] | { readonly [key: string]: Json };
interface JsonObject {
  readonly [key: string]: Json;
}

/** A compact IRI of one of the export's own things. What an IRI cannot hold is percent-encoded. */
const iri = (space: keyof typeof NAMESPACES, key: string): string =>
  `${space}:${encodeURIComponent(printable(key)).replaceAll('%2F', '/')}`;
const node = (key: string): string => iri('node', key);

const day = (date: string | null): string | undefined => firstDay(date) ?? undefined;

const seen = ({ firstSeen, lastSeen }: Pick<EdgeAttributes, 'firstSeen' | 'lastSeen'>): JsonObject => ({
  firstSeen: day(firstSeen),
  lastSeen: day(lastSeen),
});

const quotations = (evidence: readonly Evidence[]): Json =>
  evidence.map(({ digest, date, text, start, end, rule, status }) => ({
    '@type': 'schema:Quotation',
    text: printable(text),
    source: iri('digest', digest),
    date: day(date),
    start,
    end,
    rule,
    status,
  }));

function resource(key: string, attributes: NodeAttributes): JsonObject {
  const common = { '@id': node(key), name: printable(attributes.label), ...seen(attributes) };
  if (attributes.kind === 'entity') {
    const { type, label, aliases, mentions } = attributes;
    const others = aliases.filter((alias) => alias !== label).map(printable);
    return { ...common, '@type': classes(type), aliases: others, mentions };
  }
  const { metric, value, max, unit, asOf, text, evidence } = attributes;
  return {
    ...common,
    '@type': ['term:figure', 'schema:QuantitativeValue'],
    metric,
    ...(max === null ? { value } : { least: value, most: max }),
    unit,
    asOf: asOf ?? undefined,
    words: printable(text),
    evidence: quotations(evidence),
  };
}

function statement(key: string, edge: EdgeAttributes, source: string, target: string): JsonObject {
  const { name, inverse } = predicate(edge.type);
  return {
    '@id': iri('statement', key),
    '@type': 'rdf:Statement',
    subject: node(inverse ? target : source),
    predicate: name,
    object: node(inverse ? source : target),
    relation: `term:${edge.type}`,
    status: edge.status,
    confidence: edge.confidence,
    role: edge.role ?? undefined,
    benchmark: edge.benchmark === null ? undefined : node(edge.benchmark),
    figures: edge.figures.map(node),
    evidence: quotations(edge.evidence),
    ...seen(edge),
  };
}

const article = ({ id, title, date }: DigestRecord): JsonObject => ({
  '@id': iri('digest', id),
  '@type': 'schema:Article',
  name: printable(title),
  date: day(date),
});

/** The facts that start at each node, as its properties. */
function properties(graph: KnowledgeGraph): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const all = new Map<string, Map<string, string[]>>();
  graph.forEachEdge((_, { type, status }, source, target) => {
    if (status !== 'actual') return;
    const { name, inverse } = predicate(type);
    const [from, to] = inverse ? [target, source] : [source, target];
    const own = all.get(from) ?? new Map<string, string[]>();
    const objects = own.get(name);
    if (objects === undefined) own.set(name, [node(to)]);
    else objects.push(node(to));
    all.set(from, own);
  });
  return all;
}

/** The graph as one JSON-LD document with its context inside: nothing is fetched to read it. */
export function toJsonld(graph: KnowledgeGraph): string {
  const facts = properties(graph);
  const resources = graph.mapNodes((key, attributes) => {
    const own = [...(facts.get(key) ?? [])].map(([name, objects]) => [name, objects.map((id) => ({ '@id': id }))]);
    return { ...resource(key, attributes), ...Object.fromEntries(own) };
  });
  const content = [
    ...definitions(),
    ...graph.getAttribute('digests').map(article),
    ...resources,
    ...graph.mapEdges(statement),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': content })}\n`;
}
