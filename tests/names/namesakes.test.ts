import { describe, expect, it } from 'vitest';
import type { Group } from '../../extractors/names/grouping.ts';
import { joinNamesakes } from '../../extractors/names/namesakes.ts';
import type { EntityType } from '../../graph/ontology.ts';

const group = (name: string, type: EntityType, form: string): Group => ({
  name,
  type,
  entry: null,
  occurrences: [],
  forms: new Set([form]),
});

describe('groups that are shown by one name', () => {
  it('are one, with the forms of both', () => {
    const joined = joinNamesakes([
      group('Borealis 2 8B', 'model', '8B'),
      group('Borealis-2 8B', 'model', 'Borealis 8B'),
    ]);
    expect(joined).toHaveLength(1);
    expect([...joined[0]!.forms]).toEqual(['8B', 'Borealis 8B']);
  });

  it('are two where they are of two types', () => {
    expect(joinNamesakes([group('Tern', 'model', 'Tern'), group('Tern', 'company', 'Tern')])).toHaveLength(2);
  });
});
