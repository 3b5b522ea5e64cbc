import { describe, expect, it } from 'vitest';
import { type Format, readDigest } from '../../extractors/read/index.ts';
import { isTangled } from '../../extractors/read/tangle.ts';

const N = 100_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(N / piece.length));

/** Each takes quadratic time in a parser that matches marks pairwise or holds each line against every open container. */
const HOSTILE: Record<string, string> = {
  'one long line': fill('word '),
  'nested quotes': `${fill('> ')}x`,
  'nested quotes above blank lines': `${fill('>')}x\n${fill('\n')}`,
  'nested lists in a line': `${fill('- ')}x`,
  'nested lists above text': `${fill('- ')}x\n${fill('a\n\n')}`,
  'nested numbered lists': `${fill('1. ')}x`,
  'nested lists in ever deeper lines': Array.from({ length: 400 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join(
    '\n',
  ),
  'items that only continue a paragraph': `- a\n${fill('      - *b*\n')}`,
  'numbers that only continue a paragraph': `a\n${fill('2. *b*\n')}`,
  'open brackets': `${fill('[')}x`,
  'empty links': `${fill('[]')}x`,
  'unfinished links': fill('[a]('),
  'unfinished images': fill('![a'),
  'open emphasis': fill('*a '),
  'closed emphasis': fill('a* '),
  'open and closed emphasis': fill('**a'),
  'mixed emphasis': fill('*a_b'),
  'backticks of growing length': Array.from({ length: 400 }, (_, length) => `${'`'.repeat(length)} a`).join(' '),
  'unfinished comments': fill('x<!--a '),
  'unfinished tags': fill('<a b="'),
  'unfinished declarations': fill('x<!A '),
  'a gap in a heading': `# a${fill(' ')}b`,
  'a gap before a colon': `- **a**${fill(' ')}:`,
  'unfinished credits': fill('- **a** ([a](b\n'),
  'an address of brackets': `http://e.example/${fill(')')}`,
  'a row of cells': `${fill('|a')}\n${fill('|-')}\n`,
  'open elements': `${fill('<div>')}x`,
  'open elements in paragraphs': `${fill('<b><p>a')}`,
  'open lists': fill('<ul><li><b>a</b>: b'),
  'closed elements': `${fill('</b>')}x`,
  'many attributes': `<a${Array.from({ length: N / 10 }, (_, index) => ` a${index}=b`).join('')}>x`,
  'front matter of brackets': `---\n${fill('a: [')}\n---\nx`,
  'title case without end': `${fill('Aa A ')}owner posted it here`,
  'only digits': fill('1'),
  'line ends of every kind': `${fill('a\r\nb\rc\n')}`,
  'right to left and combining characters': fill('\u202e\u05d0\u0301'),
  'zero bytes': `${fill('\u0000')}a`,
  'lone surrogates': `${fill('\ud800')}a`,
};

describe.each<Format>(['text', 'markdown', 'html'])('hostile input read as %s', (format) => {
  it.each(Object.keys(HOSTILE))('reads %s whole', (name) => {
    const source = HOSTILE[name]!;
    // Unfinished markup may hide all the text there is; a word behind it is not always to be seen.
    const digest = readDigest(`Start.\n\n${source}`, { path: 'x', format });
    expect(digest.text.startsWith('Start.')).toBe(true);
    expect(digest.blocks.at(-1)!.end).toBe(digest.text.length);
    expect(digest.stories.length).toBeGreaterThan(0);
  });
});

describe('text that is not tangled', () => {
  it.each([
    ['a long list', fill('- **Acme** [bought](https://e.example) *Initech*\n')],
    ['a long numbered list', fill('1. **Acme** [bought](https://e.example)\n2. *again*\n')],
    ['a long table', `| a | b |\n|---|---|\n${fill('| **a** | [b](u) |\n')}`],
    ['nested items', fill('- a\n  - *b*\n    - *c*\n')],
    ['rules', fill('\n---\n* * *\n-----------------------------------------------------------\n')],
    ['paragraphs in a quote', fill('> **a** [b](c)\n>\n')],
  ])('%s', (_name, source) => {
    expect(isTangled(source)).toBe(false);
  });
});
