import { describe, expect, it } from 'vitest';
import { readDigest } from '../../extractors/read/index.ts';
import { blocksOf, storiesOf } from './blocks.ts';

const RECAP = `**a loud day.**

> News for 2/6/2026-2/9/2026. We read [**12** feeds](https://example.com/a).

---

# Social Recap

**Hooli's push (Orca-5)**

- **Orca-5 ships**: Hooli released **Orca-5** ([post](https://example.com/1)).
- [**Initech** hires](https://example.com/2) ([Score: 12, Comments: 3](https://example.com/3)): Ten people joined.
   - They work on *chips*.
- [**Umbra fires**](https://example.com/5) (Activity: 614): **Umbra** let ten people go.
- Vocal Labs raised $5 million. - [Daily](https://example.com/4)

## What it means

Prices fall.
They fell before.
`;

describe('Markdown', () => {
  it('parts lead-ins from their text, and names groups, sections and the title', () => {
    expect(blocksOf(RECAP, 'x.md')).toEqual([
      'title: a loud day.',
      'body: News for 2/6/2026-2/9/2026. We read 12 feeds.',
      'section: Social Recap',
      "headline: Hooli's push (Orca-5)",
      'headline 1: Orca-5 ships',
      'body 1: Hooli released Orca-5 (post).',
      'headline 1: Initech hires',
      'body 1: Ten people joined.',
      'body 2: They work on chips.',
      'headline 1: Umbra fires',
      'body 1: Umbra let ten people go.',
      'body 1: Vocal Labs raised $5 million. - Daily',
      'headline: What it means',
      'body: Prices fall. They fell before.',
    ]);
  });

  it('makes stories of introductions, groups, items and headed text', () => {
    expect(storiesOf(RECAP, 'x.md')).toEqual([
      ['a loud day.', null],
      ["Hooli's push (Orca-5)", 'Social Recap'],
      ['Orca-5 ships', "Hooli's push (Orca-5)"],
      ['Initech hires', "Hooli's push (Orca-5)"],
      ['Umbra fires', "Hooli's push (Orca-5)"],
      ['Vocal Labs raised $5 million', "Hooli's push (Orca-5)"],
      ['What it means', 'Social Recap'],
    ]);
  });

  it('takes a line of inline code in words for topics, parted by commas', () => {
    const source = '### Hooli > help\n\n> `Orca-5 on laptops (fp8, int4), Pricing`\n\n- **Orca-5 fits**: It runs.\n';
    expect(blocksOf(source, 'x.md')).toEqual([
      'section: Hooli > help',
      'topic: Orca-5 on laptops (fp8, int4)',
      'topic: Pricing',
      'headline 1: Orca-5 fits',
      'body 1: It runs.',
    ]);
    expect(blocksOf('`orca --size 5 in.txt`\n', 'x.md')).toEqual(['body: orca --size 5 in.txt']);
  });

  it('leaves out where an item is from, between its lead-in and its text', () => {
    const source = '- [**Orca leaks**](https://a.example/1) ([Score: 9](https://a.example/2)): It is small.\n';
    expect(blocksOf(source, 'x.md')).toEqual(['headline 1: Orca leaks', 'body 1: It is small.']);
  });

  it.each([
    ['**Orca** is out', ['body 1: Orca is out']],
    ['**Orca:** it is out', ['headline 1: Orca:', 'body 1: it is out']],
    ['**Orca is out.** It is small.', ['headline 1: Orca is out.', 'body 1: It is small.']],
    ['**Orca** — it is out', ['headline 1: Orca', 'body 1: it is out']],
    ['**Orca is out**', ['headline 1: Orca is out']],
    ['****Orca****: out', ['headline 1: Orca', 'body 1: out']],
    ['**12**: nothing', ['body 1: 12: nothing']],
    ['[ ] **Orca**: task', ['headline 1: Orca', 'body 1: task']],
  ])('reads the item "%s"', (item, blocks) => {
    expect(blocksOf(`- ${item}\n`, 'x.md')).toEqual(blocks);
  });

  it.each([
    ['A [link](https://e.example "t") and ![image](https://e.example/i.png) here.', 'A link and here.'],
    ['See https://e.example/a_(b), or <https://e.example>.', 'See , or .'],
    ['Both 5 \\* 3 &amp; 2 &lt; 4&nbsp;GB, AT\\&T.', 'Both 5 * 3 & 2 < 4 GB, AT&T.'],
    [
      'Orca [small] and [one][two] stay, [named] goes.\n\n[named]: https://e.example',
      'Orca [small] and [one][two] stay, named goes.',
    ],
    ['Run `npm  x` *now*, ~~then~~ <b>not</b>.', 'Run npm  x now, then not.'],
    [
      'and**Acme**is in for a\\*\\*$1.3B deal to buy Initech\\*\\*- yes',
      'and Acme is in for a $1.3B deal to buy Initech- yes',
    ],
    [
      "Two **LLM**s with **40**GB, **Acme**'s (**v**2) plan.[Here](https://e.example)it is",
      "Two LLMs with 40GB, Acme's (v2) plan. Here it is",
    ],
    ['It is **Orca 2**has it, in 2026.**Acme**is in.', 'It is Orca 2 has it, in 2026. Acme is in.'],
    ['A stray ** mark and 2**3.', 'A stray mark and 2**3.'],
  ])('reads inline: %s', (source, text) => {
    const digest = readDigest(source, { path: 'x.md' });
    expect(digest.text).toBe(text);
  });

  it('keeps a break that the author set', () => {
    expect(readDigest('one  \ntwo\\\nthree<br>four', { path: 'x.md' }).text).toBe('one\ntwo\nthree\nfour');
  });

  it('keeps links that HTML writes within a paragraph', () => {
    const digest = readDigest(
      '**Link**: <a href="https://e.example/?a=1&amp;b">Orca *5*</a>: fast. **Bad <a href="u">one** two',
      {
        path: 'x.md',
      },
    );
    const marks = digest.markup.map(({ kind, url, start, end }) => [kind, url, digest.text.slice(start, end)]);
    expect(marks.filter(([kind]) => kind === 'link')).toEqual([
      ['link', 'https://e.example/?a=1&b', 'Orca 5'],
      ['link', 'u', 'one'],
    ]);
  });

  it('keeps links, emphasis and code as a layer', () => {
    const digest = readDigest('A **bold [link](https://e.example/x)** and `code`, *so*.\n\n> quoted', { path: 'x.md' });
    const marks = digest.markup.map(({ kind, url, start, end }) => [kind, url, digest.text.slice(start, end)]);
    expect(marks).toEqual([
      ['strong', null, 'bold link'],
      ['link', 'https://e.example/x', 'link'],
      ['code', null, 'code'],
      ['emphasis', null, 'so'],
      ['quote', null, 'quoted'],
    ]);
  });

  it('makes a block of each table cell, and sets code apart', () => {
    const source = '# Scores\n\n| Model | Score |\n|---|---|\n| Orca | **88%** |\n\n```sh\nrun  it\n```\n';
    expect(blocksOf(source, 'x.md')).toEqual([
      'title: Scores',
      'body: Model',
      'body: Score',
      'body: Orca',
      'body: 88%',
      'code: run  it',
    ]);
  });

  it('reads the HTML within it', () => {
    const source =
      'Text.\n\n<div class="links">\n\n<strong>Links</strong>:\n\n<ul><li><a href="u">Orca &quot;5&quot;</a>: fast.</li></ul>\n\n</div>\n';
    expect(blocksOf(source, 'x.md')).toEqual(['body: Text.', 'body: Links:', 'body 1: Orca "5": fast.']);
  });

  it('skips a comment that opens the text', () => {
    expect(blocksOf('---\ntitle: T\n---\n\n\n<!-- mode: plain -->**Orca is out.**\n\nText.', 'x.md')).toEqual([
      'title: Orca is out.',
      'body: Text.',
    ]);
  });

  it('takes lines that each begin with an emoji for items', () => {
    expect(blocksOf('💰 Umbra raised $5 million. It grows.\n💰 Hooli raised more.', 'x.md')).toEqual([
      'body 1: 💰 Umbra raised $5 million. It grows.',
      'body 1: 💰 Hooli raised more.',
    ]);
    expect(blocksOf('💰 Umbra raised\n$5 million.', 'x.md')).toEqual(['body: 💰 Umbra raised $5 million.']);
  });

  it('skips what a template left behind', () => {
    expect(blocksOf('{% if web %}\n\n[TOC]\n\nText {% x %}.\n\n{% endif %}', 'x.md')).toEqual(['body: Text {% x %}.']);
  });

  it('takes each paragraph for a story where nothing heads them', () => {
    expect(storiesOf('**Orca** is out today. It is small.\n\n**Hooli** grew.', 'x.md')).toEqual([
      ['Orca is out today', null],
      ['Hooli grew', null],
    ]);
  });
});
