/** What an item says is made is the thing that its lead names. */
import { describe, expect, it } from 'vitest';
import { createExtractor, readDigest, readLexicon } from '../../extractors/index.ts';

const { annotate } = createExtractor({
  builtIn: false,
  lexicon: readLexicon(
    '[company]\nHalden AI\n[model]\nBorealis 4\nVeldt 2\n[technique]\nRidge Attention\n[hardware]\nQX900\n',
    'test',
  ),
});

/** What is read in a list item, as "Halden AI develops Borealis 4". */
function factsOf(item: string): string[] {
  const doc = annotate(readDigest(`# News\n\n## Models\n\n- ${item}\n`, { path: '2026-01-15.md' }));
  const name = (entity: number): string => doc.entities[entity]!.name;
  return doc.statements.map(({ subject, type, object }) => `${name(subject)} ${type} ${name(object)}`);
}

describe('the thing of an item', () => {
  it('is what its first sentence says is released', () => {
    const facts = factsOf('**Borealis 4**: Halden AI released a new open model, combining Ridge Attention with care.');
    expect(facts).toContain('Halden AI develops Borealis 4');
    expect(facts).toContain('Borealis 4 based_on Ridge Attention');
  });

  it('is what its first sentence starts with', () => {
    expect(factsOf('**Borealis 4**: New compact model, outperforming Veldt 2 at half the size.')).toContain(
      'Borealis 4 beats Veldt 2',
    );
  });

  it('is no thing of another kind, and none that is named', () => {
    expect(factsOf('**QX900**: Halden AI released a new open model.')).toEqual([]);
    expect(factsOf('**Borealis 4**: Halden AI released a model called Veldt 2.')).not.toContain(
      'Halden AI develops Borealis 4',
    );
  });
});
