import { describe, expect, it } from 'vitest';
import { readDigest, UnreadableDigest } from '../../extractors/read/index.ts';

const TEXT = 'Orca is out. It is small.';

function dateOf(path: string, source = TEXT, date: string | null = null): string | null {
  return readDigest(source, { path, date }).date;
}

describe('a digest’s date', () => {
  it.each([
    ['2026-04-05.md', '2026-04-05'],
    ['news/digest_2026_04_05.txt', '2026-04-05'],
    ['digest-20260405-late.txt', '2026-04-05'],
    ['26-02-09-not-much.md', '2026-02-09'],
    ['2026.4.5.md', '2026-04-05'],
    ['2026-13-45.md', null],
    ['26-02-30.md', null],
    ['orca-128000-2024.md', null],
    ['2026-04-05/notes.md', null],
  ])('is read from the name %s', (path, date) => {
    expect(dateOf(path)).toBe(date);
  });

  it('is front matter’s, then the name’s, then the option’s, then the text’s', () => {
    const covered = 'News for 2/6/2026-2/9/2026. Orca is out.';
    const matter = `---\ndate: '2026-01-02T03:04:05Z'\n---\n${covered}`;
    expect(dateOf('2026-01-03.md', matter, '2026-01-04')).toBe('2026-01-02');
    expect(dateOf('2026-01-03.md', covered, '2026-01-04')).toBe('2026-01-03');
    expect(dateOf('x.md', covered, '2026-01-04')).toBe('2026-01-04');
    expect(dateOf('x.md', covered)).toBe('2026-02-09');
    expect(dateOf('x.md')).toBeNull();
  });
});

describe('a digest’s title and id', () => {
  it.each([
    ['---\ntitle: "Orca: the issue"\nmodels: [hidden]\n---\n\n# Heading\n\nText.', 'Orca: the issue'],
    ['# Heading\n\nText.', 'Heading'],
    ['## Fundraises\n\n- Hooli raised $5 million.', 'Fundraises'],
    ['**Bold start**\n\nText.', 'Bold start'],
    ['Just text.', 'notes'],
  ])('%j', (source, title) => {
    expect(readDigest(source, { path: 'a/notes.md' })).toMatchObject({ title, id: 'notes' });
  });

  it('is an HTML page’s own where it has no heading', () => {
    const page = '<title>Orca &amp;\n co.</title><p>Text.</p>';
    expect(readDigest(page, { path: 'x.html' })).toMatchObject({ title: 'Orca & co.', text: 'Text.' });
    expect(readDigest(`${page}<h1>Whale</h1>`, { path: 'x.html' }).title).toBe('Whale');
  });

  it('reads front matter’s title as text only where no heading stands in for it', () => {
    expect(readDigest('---\ntitle: Orca\ndescription: hidden\n---\nText.', { path: 'x.md' }).text).toBe(
      'Orca\n\nText.',
    );
    expect(readDigest('---\ntitle: Orca\n---\n# Whale\n\nText.', { path: 'x.md' }).text).toBe('Whale\n\nText.');
  });

  it('takes no rule above text for front matter', () => {
    expect(readDigest('---\n\n**Group: one**\n\n- a\n\n---\n\nText.', { path: 'x.md' }).text).toContain('Group: one');
    expect(readDigest('---\nnot a mapping\n---\nText.', { path: 'x.md' }).text).toContain('not a mapping');
  });
});

describe('a digest’s format', () => {
  it.each([
    ['a.MD', '**a** b', 'a b'],
    ['a.markdown', '**a** b', 'a b'],
    ['a.htm', '<p>a <b>b</b>', 'a b'],
    ['a.txt', 'a <b> and *b*', 'a <b> and *b*'],
    ['a.txt', '**Acme**\n\n- **Orca**: out', 'Acme\n\nOrca\n\nout'],
    ['-', 'a <b> and *b*', 'a <b> and *b*'],
    ['-', '# a\n\n*b*', 'a\n\nb'],
    ['-', '<!doctype html><p>a', 'a'],
  ])('of %s with %j', (path, source, text) => {
    expect(readDigest(source, { path }).text).toBe(text);
  });
});

describe('what cannot be read', () => {
  it.each(['', ' \n\t\n', '\u0000\u0000', '😀😀', '---\n\n***\n', '<p></p>', '![image](https://e.example/i.png)'])(
    'says so: %j',
    (source) => {
      expect(() => readDigest(source, { path: 'x.md' })).toThrow(UnreadableDigest);
    },
  );
});
