import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../extractors/document.ts';
import { type Format, readDigest, UnreadableDigest } from '../../extractors/read/index.ts';

const FORMATS: readonly Format[] = ['text', 'markdown', 'html'];

/** Pieces that mean something to a parser, so that random joins of them meet every branch. */
const PIECES = [
  ...[
    'word',
    'Two words',
    'A1',
    '😀',
    '\ud800',
    '\u0000',
    '\u00a0',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '\\',
    '\\*\\*',
    '[',
    ']',
    '](',
    ')',
    '(https://e.example/a)',
    '![',
    '<',
    '>',
    '> ',
  ],
  ...[
    '- ',
    '1. ',
    '# ',
    '## ',
    '---',
    '===',
    '|',
    '|-|-|\n',
    ':',
    '&amp;',
    '&#x41;',
    '&nbsp;',
    'https://e.example/x_y)',
    '.',
  ],
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<li>',
    '<ul>',
    '<br>',
    '<!--',
    '-->',
    '<script>',
    '<a href="u">',
    '<pre>',
    '<h1>',
    '<td>',
  ],
  ...[
    'r/place\n',
    'Why it matters: x',
    'Reddit thread: y',
    '[a]: b\n',
    '---\ntitle: T\n---\n',
    '\ufeff',
    '\u202e',
    'é',
  ],
];

const source = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

function read(text: string, format: Format): Digest | null {
  try {
    return readDigest(text, { path: '-', format });
  } catch (error) {
    if (error instanceof UnreadableDigest) return null;
    throw error;
  }
}

describe('reading any text', () => {
  it.each(FORMATS)('keeps every layer in bounds and in order (%s)', (format) => {
    fc.assert(
      fc.property(source, (text) => {
        const digest = read(text, format);
        if (digest === null) return;
        const { blocks, markup, stories } = digest;
        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(digest.text.slice(end, block.start)).toBe(end === 0 ? '' : '\n\n');
          expect(block.story === null || stories[block.story] !== undefined).toBe(true);
          end = block.end;
        }
        expect(end).toBe(digest.text.length);
        for (const mark of markup) {
          expect(
            blocks.some((block) => block.start <= mark.start && mark.start < mark.end && mark.end <= block.end),
          ).toBe(true);
        }
        expect(stories.length).toBeGreaterThan(0);
        stories.forEach((story, index) => {
          expect(story.id).toBe(`s${index + 1}`);
          expect(story.title).not.toBe('');
          const own = blocks.filter((block) => block.story === index);
          expect([own[0]?.start, own.at(-1)?.end]).toEqual([story.start, story.end]);
        });
      }),
      { numRuns: 400 },
    );
  });

  it.each(FORMATS)('leads back into the source (%s)', (format) => {
    fc.assert(
      fc.property(source, (text) => {
        const digest = read(text, format);
        if (digest === null) return;
        let last = 0;
        for (const { index, 0: word } of digest.text.matchAll(/[\p{L}\p{N}]+/gu)) {
          const span = digest.toSource({ start: index, end: index + word.length });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          const there = text.slice(span.start, span.end);
          // A word is as it stands there, save where marks or references are within it.
          if (/^[\p{L}\p{N}]+$/u.test(there)) expect(there).toBe(word);
          last = span.start;
        }
        for (const block of digest.blocks) {
          const span = digest.toSource(block);
          expect([digest.toSource({ start: block.start, end: block.start }).start, span.start]).toEqual([
            span.start,
            span.start,
          ]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same digest for the same text', () => {
    fc.assert(
      fc.property(source, fc.constantFrom(...FORMATS), (text, format) => {
        const plain = (digest: Digest | null) => digest && { ...digest, toSource: null };
        expect(plain(read(text, format))).toEqual(plain(read(text, format)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('offsets into the source', () => {
  const markdown = '---\r\ntitle: T\r\n---\r\n# One\r\n\r\nThe **Orca-5** model\r\nof [Hooli](u) &amp; co\\.\r\n';
  const digest = readDigest(markdown, { path: 'x.md' });

  it.each([
    ['Orca-5', 'Orca-5'],
    ['The Orca-5 model', 'The **Orca-5** model'],
    ['model of Hooli', 'model\r\nof [Hooli'],
    ['Hooli & co.', 'Hooli](u) &amp; co\\.'],
    ['&', '&amp;'],
    ['One', 'One'],
  ])('finds %j at %j', (words, there) => {
    const start = digest.text.indexOf(words);
    const span = digest.toSource({ start, end: start + words.length });
    expect(markdown.slice(span.start, span.end)).toBe(there);
  });
});
