import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { EXPORTS } from '../../graph/export/index.ts';
import { emptyGraph, HOSTILE, sampleGraph } from './sample.ts';

const offline = async (url: string): Promise<never> => {
  throw new Error(`the document asks for ${url}`);
};

/** Throws for a key or a value that has no meaning in RDF, rather than dropping it. */
const strict: jsonld.Options.Expand & { readonly safe: true } = { documentLoader: offline, safe: true };

const read = (content: unknown) => JSON.parse(String(content)) as jsonld.JsonLdDocument;

/** The document's triples as a JSON-LD processor gives them, one N-Quads line each. */
const triples = async (content: unknown): Promise<ReadonlySet<string>> => {
  const quads = await jsonld.toRDF(read(content), { format: 'application/n-quads', documentLoader: offline });
  return new Set(String(quads).trim().split('\n'));
};

const document = EXPORTS.jsonld.write(sampleGraph());
const facts = await triples(document);
const about = (subject: string) => [...facts].filter((line) => line.startsWith(`<${subject}> `));

const NODE = 'urn:frontier-graph:node';
const TERM = 'urn:frontier-graph:term';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

describe('JSON-LD', () => {
  it('expands without fetching anything, and every key has a meaning', async () => {
    await expect(jsonld.expand(read(document), strict)).resolves.not.toEqual([]);
    const unknown = { ...read(document), '@graph': [{ '@id': 'urn:x', nonsense: 1 }] };
    await expect(jsonld.expand(unknown, strict)).rejects.toThrow('Safe mode');
  });

  it('says what a person is, in the words of schema.org', () => {
    expect(about(`${NODE}:person/ada-okoye`).sort()).toEqual(
      [
        `<${RDF}type> <https://schema.org/Person>`,
        `<${RDF}type> <${TERM}:person>`,
        '<https://schema.org/name> "Ada Okoye"',
        '<https://schema.org/alternateName> "@adaokoye"',
        '<https://schema.org/alternateName> "Okoye"',
        `<https://schema.org/worksFor> <${NODE}:company/rocket-lab>`,
        `<${TERM}:mentions> "2"^^<${XSD}integer>`,
        `<${TERM}:firstSeen> "2026-01-14"^^<${XSD}date>`,
        `<${TERM}:lastSeen> "2026-02-03"^^<${XSD}date>`,
      ]
        .map((rest) => `<${NODE}:person/ada-okoye> ${rest} .`)
        .sort(),
    );
  });

  it('turns a relation round where schema.org names it from the other side', () => {
    const triple = `<${NODE}:dataset/half> <https://schema.org/creator> <${NODE}:company/rocket-lab> .`;
    expect(facts).toContain(triple);
    expect(facts).toContain(`<${NODE}:company/rocket-lab> <https://schema.org/funder> <${NODE}:company/markup> .`);
  });

  it('says a plan only as a statement, with status and evidence', () => {
    const planned = 'urn:frontier-graph:statement:company/rocket-lab%7Cdevelops%7Cmodel/lumen-3';
    expect(facts).not.toContain(`<${NODE}:model/lumen-3> <https://schema.org/creator> <${NODE}:company/rocket-lab> .`);
    expect(about(planned)).toEqual(
      expect.arrayContaining([
        `<${planned}> <${RDF}type> <${RDF}Statement> .`,
        `<${planned}> <${RDF}subject> <${NODE}:model/lumen-3> .`,
        `<${planned}> <${RDF}predicate> <https://schema.org/creator> .`,
        `<${planned}> <${RDF}object> <${NODE}:company/rocket-lab> .`,
        `<${planned}> <${TERM}:relation> <${TERM}:develops> .`,
        `<${planned}> <${TERM}:status> "planned" .`,
      ]),
    );
    expect(about(planned).filter((line) => line.includes(`<${TERM}:evidence>`))).toHaveLength(2);
    expect([...facts].some((line) => line.includes('<https://schema.org/text> "Rocket Lab plans Lumen 3."'))).toBe(
      true,
    );
  });

  it('states figures as quantities, linked to what they measure', () => {
    const revenue = `<${NODE}:figure/revenue>`;
    expect(facts).toContain(`${revenue} <https://schema.org/minValue> "1.2E9"^^<${XSD}double> .`);
    expect(facts).toContain(`${revenue} <https://schema.org/maxValue> "1.5E9"^^<${XSD}double> .`);
    expect(facts).toContain(`${revenue} <https://schema.org/unitText> "USD" .`);
    expect(facts).toContain(`<${NODE}:company/rocket-lab> <${TERM}:measured_by> ${revenue} .`);
    expect(facts).toContain(`<${NODE}:figure/score> <${TERM}:concerns> <${NODE}:benchmark/stair-bench> .`);
  });

  it('keeps hostile names as text', () => {
    const quoted = HOSTILE.markup.replaceAll('"', '\\"');
    expect(facts).toContain(`<${NODE}:company/markup> <https://schema.org/name> "${quoted}" .`);
    expect([...facts].some((line) => line.includes('"Half \uFFFD emoji"'))).toBe(true);
  });

  it('explains each of its own words, also of an empty graph', async () => {
    const own = await triples(EXPORTS.jsonld.write(emptyGraph()));
    expect(own).toContain(`<${TERM}:invests_in> <http://www.w3.org/2000/01/rdf-schema#label> "invests in" .`);
    const used = [...facts].flatMap((line) => line.match(/urn:frontier-graph:term:\w+/g) ?? []);
    const explained = new Set([...own].map((line) => /^<(.*?)>/.exec(line)?.[1]));
    expect(used.filter((term) => !explained.has(term))).toEqual([]);
  });
});
