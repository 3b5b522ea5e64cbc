import { describe, expect, test } from 'vitest';
import { contributionOf } from '../../graph/contribution.ts';
import { resolve } from '../../graph/resolve/resolve.ts';
import { factsOf } from './sample.ts';

/** The ids of the nodes that digests with these entities give. */
function nodes(...digests: Parameters<typeof factsOf>[1]['entities'][]): string[] {
  return [
    ...resolve(
      digests.flatMap((entities, index) => contributionOf(factsOf(`d${index}`, { entities })).namings),
    ).nodes.keys(),
  ].sort();
}

describe('spelling', () => {
  test('variants are one, under the most frequent name', () => {
    expect(nodes(['model: Qwen 3.6-397B'], ['model: Qwen3.6-397B'], ['model: Qwen3.6-397B'])).toEqual([
      'model/qwen3.6-397b',
    ]);
  });

  test('versions and sizes keep apart', () => {
    expect(nodes(['model: Gemma 4'], ['model: Gemma 4 31B'], ['model: Gemma 3'], ['model: Gemma'])).toHaveLength(4);
    expect(nodes(['model: Qwen 3.6-397B'], ['model: Qwen3.6-397B-A17B = Qwen 3.6-397B'])).toHaveLength(2);
  });
});

describe('type', () => {
  test('is that of most mentions', () => {
    expect(nodes(['product: Halden'], ['company: Halden = H.'], ['product: Trailhead'])).toEqual([
      'company/halden',
      'product/trailhead',
    ]);
  });

  test('of plainly different things makes two', () => {
    expect(nodes(['model: Oslo'], ['place: Oslo'])).toEqual(['model/oslo', 'place/oslo']);
    expect(nodes(['organization: MIT'], ['license: MIT'])).toHaveLength(2);
  });

  test('is no second thing where it is a slip', () => {
    expect(nodes(['person: Ada Quill = Quill, Ada'], ['company: Ada Quill'])).toEqual(['person/ada-quill']);
    expect(nodes(['company: Halden = H., HL'], ['person: Halden'])).toEqual(['company/halden']);
    expect(nodes(['company: Halden'], ['person: Halden'])).toHaveLength(2);
    expect(nodes(['license: MIT = MIT license, the MIT'], ['organization: MIT'])).toHaveLength(2);
  });

  test('makes two where one digest has both', () => {
    expect(nodes(['model: Halden', 'company: Halden'], ['product: Halden'])).toHaveLength(2);
  });
});

describe('alias', () => {
  test('leads to the one entity that has it', () => {
    expect(nodes(['person: Ada Quill = @adaquill'], ['person: @adaquill'])).toEqual(['person/ada-quill']);
    expect(nodes(['model: Claude Opus 4.6 = Opus 4.6'], ['model: Opus 4.6'])).toEqual(['model/claude-opus-4.6']);
  });

  test('of two entities leads to neither', () => {
    expect(nodes(['person: Ada Quill = Quill'], ['person: Bo Quill = Quill'], ['person: Quill'])).toHaveLength(3);
  });

  test('does not join what one digest tells apart', () => {
    expect(nodes(['product: Trail Studio = Trail'], ['product: Trail Studio', 'product: Trail'])).toHaveLength(2);
  });

  test('is needed between a handle and a name', () => {
    expect(nodes(['person: Ada Quill'], ['person: @adq'])).toHaveLength(2);
  });

  test('leads on through two spellings that are one', () => {
    expect(
      nodes(
        ['model: Acme Borealis Max 2 = Borealis Max 2, Max 2'],
        ['model: Borealis Max 2 = Max 2'],
        ['model: Max 2'],
      ),
    ).toEqual(['model/acme-borealis-max-2']);
  });
});

describe('a versioned ending', () => {
  test('is the one longer name, where that begins with a brand', () => {
    expect(nodes(['model: Claude Opus 4.6'], ['model: Opus 4.6'], ['model: Claude'])).toEqual([
      'model/claude',
      'model/claude-opus-4.6',
    ]);
    expect(nodes(['model: Drop Opus 4.6'], ['model: Opus 4.6'])).toHaveLength(2);
  });

  test('is the more frequent one, where the longer begins with a maker', () => {
    const maker = ['company: Google'] as const;
    expect(nodes(['model: Google Gemma 4'], ['model: Gemma 4 = Gemma-4'], maker)).toContain('model/gemma-4');
    expect(nodes(['model: Google Gemma 4 = G4'], ['model: Gemma 4'], maker)).toContain('model/google-gemma-4');
  });

  test('is the same thing under another type', () => {
    expect(nodes(['hardware: M3 Ultra = Ultra M3'], ['model: Apple M3 Ultra'], ['company: Apple'])).toEqual([
      'company/apple',
      'hardware/m3-ultra',
    ]);
  });

  test('of two longer names is neither', () => {
    const brands = ['model: Atlas', 'model: Borealis'] as const;
    expect(nodes(['model: Atlas Max 2'], ['model: Borealis Max 2'], ['model: Max 2'], brands)).toHaveLength(5);
  });

  test('needs a word and a version', () => {
    expect(nodes(['model: Borealis V4'], ['model: V4'], ['model: Borealis'])).toHaveLength(3);
    expect(nodes(['model: Claude Opus'], ['model: Opus'], ['model: Claude'])).toHaveLength(3);
  });
});

test('a family name is the one person who has it', () => {
  expect(nodes(['person: Ada Quill'], ['person: Quill'])).toEqual(['person/ada-quill']);
  expect(nodes(['person: Ada Quill'], ['person: Bo Quill'], ['person: Quill'])).toHaveLength(3);
  expect(nodes(['person: Ada Quill', 'person: Quill'])).toHaveLength(2);
});

test('a handle is what has the same name without the sign', () => {
  expect(nodes(['person: @quill'], ['person: quill'])).toEqual(['person/quill']);
});

test('a first name is nobody in particular', () => {
  expect(nodes(['person: Ada Quill = Ada, Quill'], ['person: Ada'])).toHaveLength(2);
  expect(nodes(['person: Ada Quill = Ada, Quill'], ['person: Quill'])).toEqual(['person/ada-quill']);
});

test('what is said far more often than a full name is more than its short form', () => {
  const often = ['Trail', ...Array.from({ length: 30 }, (_, index) => `the Trail ${index}`)].join(', ');
  expect(nodes(['product: Acme Trail = Trail'], [`product: Trail = ${often}`])).toHaveLength(2);
});

test('aliases tell each spelling once, without markup', () => {
  const facts = factsOf('day', {
    entities: ['company: Hugging Face = HF, - huggingface, Hugging** Face, huggingface, hf'],
  });
  expect([...resolve(contributionOf(facts).namings).nodes.values()][0]?.aliases).toEqual(['huggingface', 'HF']);
});

test('two names of one slug get two ids', () => {
  expect(nodes(['product: a@b'], ['product: a b'])).toEqual(['product/a-b', 'product/a-b-2']);
});
