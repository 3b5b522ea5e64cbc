/** Every annotation fits the digest that it annotates and the ontology: what the scores are measured against must hold itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { RELATIONS } from '../../graph/ontology.ts';
import { goldSchema } from '../eval/annotation.ts';

const annotations = import.meta.dirname;
const digests = join(annotations, '../../digests');

/** The units with a name of their own; what is counted is a noun in the singular ("job", "B300"). */
const MEASURES = ['%', 'parameters', 'tokens', 'W', 'Wh', 'GB', 'x', 'tok/s', 'Elo', 'points', 'rank'];
const TIMES = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'];
const CURRENCY = /^[A-Z]{3}$/;
const COUNTED = /^[A-Za-z][\w -]*[^s\W]$/;
const ISO_DATE = /^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]|H[12]))?$/;

type Gold = z.infer<typeof goldSchema>;

const files = readdirSync(annotations).filter((file) => file.endsWith('.json') && file !== 'floors.json');
const texts = new Map(readdirSync(digests).map((file) => [parse(file).name, join(digests, file)]));
const plain = (line: string): string => line.replaceAll('**', '').replaceAll('`', '');
const knownUnit = (unit: string): boolean =>
  MEASURES.includes(unit) || TIMES.includes(unit) || CURRENCY.test(unit) || COUNTED.test(unit);

function read(file: string): { readonly gold: Gold; readonly lines: readonly string[] } {
  const gold = goldSchema.parse(JSON.parse(readFileSync(join(annotations, file), 'utf8')));
  const path = texts.get(gold.doc);
  if (path === undefined) throw new Error(`${file}: digests/ has no text named ${gold.doc}`);
  return { gold, lines: readFileSync(path, 'utf8').split('\n') };
}

/** What is listed twice. */
const repeated = (keys: readonly string[]): string[] => keys.filter((key, at) => keys.indexOf(key) !== at);

test('at least two digests are annotated', () => {
  expect(files.length).toBeGreaterThanOrEqual(2);
});

describe.each(files)('%s', (file) => {
  const { gold, lines } = read(file);
  const entities = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const at = (numbers: readonly number[] | undefined): string[] =>
    (numbers ?? []).map((n) => plain(lines[n - 1] ?? ''));

  test('is named after its digest', () => {
    expect(gold.doc).toBe(parse(file).name);
  });

  test('lists every entity, relation and figure once', () => {
    expect(repeated(gold.entities.map(({ id }) => id))).toEqual([]);
    expect(repeated(gold.entities.map(({ name }) => name))).toEqual([]);
    expect(repeated(gold.relations.map(({ s, r, o }) => `${s} ${r} ${o}`))).toEqual([]);
    expect(repeated(gold.figures.map((f) => [f.of, f.about, f.metric, f.value, f.unit].join(' ')))).toEqual([]);
  });

  test('names every entity where it says', () => {
    const unnamed = gold.entities.flatMap(({ name, aliases, lines: numbers }) => {
      const stretches = at(numbers);
      const missing = aliases.filter((alias) => !stretches.some((line) => line.includes(alias)));
      const empty = stretches.filter((line) => !aliases.some((alias) => line.includes(alias)));
      return aliases.length === 0 || stretches.length === 0 || missing.length + empty.length > 0
        ? [{ name, missing, empty }]
        : [];
    });
    expect(unnamed).toEqual([]);
  });

  test('relates entities of the types that the relation takes', () => {
    const misfits = gold.relations.filter(({ s, r, o, benchmark }) => {
      const [subject, object] = [entities.get(s), entities.get(o)];
      const fits =
        subject && object && RELATIONS[r].subject.includes(subject.type) && RELATIONS[r].object.includes(object.type);
      return !fits || s === o || (benchmark != null && entities.get(benchmark)?.type !== 'benchmark');
    });
    expect(misfits.map(({ s, r, o }) => `${entities.get(s)?.name} ${r} ${entities.get(o)?.name}`)).toEqual([]);
  });

  test('points every relation at lines of text', () => {
    const outside = gold.relations.filter(
      ({ lines: numbers }) => !numbers?.length || numbers.some((n) => plain(lines[n - 1] ?? '').trim() === ''),
    );
    expect(outside).toEqual([]);
  });

  test('quotes every figure where it says, in a unit of the ontology', () => {
    const astray = gold.figures.filter((figure) => {
      const ends = [figure.of, figure.about].filter((id) => id != null);
      const quoted = at(figure.lines).some((line) => line.includes(figure.text));
      const dated = figure.asOf == null || ISO_DATE.test(figure.asOf);
      const ordered = figure.max == null || figure.max > figure.value;
      return !(
        quoted &&
        figure.text !== '' &&
        knownUnit(figure.unit) &&
        dated &&
        ordered &&
        ends.every((id) => entities.has(id))
      );
    });
    expect(astray).toEqual([]);
  });
});
