/** Whom the descriptions of a story stand for that its headline names. */
import { describe, expect, it } from 'vitest';
import { createExtractor, readDigest, readLexicon } from '../../extractors/index.ts';

const lexicon = readLexicon(
  '[company]\nAcme\nNVIDIA\nTessel\nHill Ventures\nDale Capital\n[person]\nAda Brook\nBo Lind\n[model]\nZephyra 4 @ Acme\n[hardware]\nCorelis X1 @ Acme\n',
  'test',
);
const { annotate } = createExtractor({ builtIn: false, lexicon });

/** What the words of a story's paragraph stand for: "The company: Acme". */
function resolved(headline: string, body: string): readonly string[] {
  const text = `# A week\n\n## Business\n\n### ${headline}\n\n${body}\n`;
  const { entities, mentions } = annotate(readDigest(text, { path: '2026-01-15.md' }));
  return mentions
    .filter(({ by }) => by === 'coreference')
    .map(({ text: word, entity }) => `${word}: ${entities[entity]!.name}`);
}

describe('the firm that a headline names alone', () => {
  it('is meant where others are only backers, owners or listed', () => {
    expect(resolved('Acme Grows', 'Sales rose, said analysts of Tessel. The company wants more.')).toEqual([
      'The company: Acme',
    ]);
    expect(
      resolved('Acme Raises Again', 'A fund led; Hill Ventures and Dale Capital came back. The company wants more.'),
    ).toEqual(['The company: Acme']);
  });

  it('gives way to who opens the sentence before', () => {
    expect(resolved('Acme Grows', 'Tessel wants to buy more. The company has the money.')).toEqual([
      'The company: Tessel',
    ]);
  });

  it('is the one that opens the headline rather than the giant that it takes on', () => {
    expect(resolved('Acme Takes On NVIDIA', 'Sales rose, said analysts of Tessel. The company wants more.')).toEqual([
      'The company: Acme',
    ]);
    expect(resolved('A Chip Takes On NVIDIA', 'Acme closed a round. Buyers came. The chipmaker is small.')).toEqual([
      'The chipmaker: Acme',
    ]);
  });

  it('is nobody where the headline names several', () => {
    expect(resolved('Acme Sues Tessel', 'The court heard Tessel first. The company won.')).toEqual([
      'The company: Tessel',
    ]);
  });
});

describe('who only has to do with what a story is of', () => {
  it('is not meant behind it', () => {
    expect(
      resolved('A Round', 'Acme raised $3 million. Among the backers is Hill Ventures. The company wants more.'),
    ).toEqual(['The company: Acme']);
  });

  it('is who says what only firms do, of itself', () => {
    expect(resolved('A Deal', 'Days after Tessel left, Acme said it had signed a contract.')).toEqual(['it: Acme']);
  });
});

describe('words that describe what opens a sentence', () => {
  it('stand for what the sentence before opens with', () => {
    expect(resolved('Robots for All', 'Corelis X1 drew many orders. The small robot comes from Tessel.')).toEqual([
      'robot: Corelis X1',
    ]);
  });
});

describe('what the firm of a headline is known to make', () => {
  const made = (headline: string, body: string): readonly string[] => {
    const text = `# A week\n\n## Business\n\n### ${headline}\n\n${body}\n`;
    const { entities, statements } = annotate(readDigest(text, { path: '2026-01-15.md' }));
    return statements
      .filter(({ type }) => type === 'develops')
      .map(({ subject, object }) => `${entities[subject]!.name} develops ${entities[object]!.name}`);
  };

  it('is its own where the story speaks of it', () => {
    expect(made('Acme Books a Record', 'Revenue rose. Sales of the Corelis X1 were small.')).toEqual([
      'Acme develops Corelis X1',
    ]);
  });

  it('is left alone where others are held against it', () => {
    expect(made('Acme Books a Record', 'Revenue rose. Another model is on par with Zephyra 4.')).toEqual([]);
    expect(made('Tessel Books a Record', 'Revenue rose. Sales of the Corelis X1 were small.')).toEqual([]);
  });
});

describe('people', () => {
  it('are both meant by "the pair"', () => {
    expect(resolved('A Start', 'Ada Brook and Bo Lind founded Tessel. The pair had led research at Acme.')).toEqual([
      'The pair: Ada Brook',
    ]);
  });

  it('are told of by "his", rather than who tells it', () => {
    expect(resolved('Ada Brook Moves On', 'She will build agents, Bo Lind announced. Acme supports his work.')).toEqual(
      ['She: Ada Brook', 'his: Ada Brook'],
    );
  });
});
