import { describe, expect, it } from 'vitest';
import { readDigest } from '../../extractors/read/index.ts';
import { blocksOf, storiesOf } from './blocks.ts';

const PAGE = `<!doctype html><html><head><title>Page</title><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav><!-- hidden -->
<h1>Big &amp; <b>small</b> news</h1>
<p>Hooli &quot;bought&quot; <a href="https://e.example/i">Initech</a> for&nbsp;$5<br>million.<p>Then it rested
<ul><li><b>Orca hires</b>: ten people<li>one more<ul><li>nested</ul></ul>
<script>if (a < b) document.write("<p>never</p>")</script>
<h2>Scores</h2><table><tr><th>Model<th>Score<tr><td>Orca<td>88%</table>
<p><strong>Group</strong></p><p>with <code>x&lt;y</code></p><pre>a
  b</pre></body></html>`;

describe('HTML', () => {
  it('reads what a browser shows as blocks', () => {
    expect(blocksOf(PAGE, 'x.html')).toEqual([
      'title: Big & small news',
      'body: Hooli "bought" Initech for $5\nmillion.',
      'body: Then it rested',
      'headline 1: Orca hires',
      'body 1: ten people',
      'body 1: one more',
      'body 2: nested',
      'section: Scores',
      'body: Model',
      'body: Score',
      'body: Orca',
      'body: 88%',
      'headline: Group',
      'body: with x<y',
      'code: a\n  b',
    ]);
  });

  it('takes the title of a linked page for the headline of what is told of it', () => {
    const source = '<ul><li><a href="https://a.example">Orca-5 on small laptops</a>: It runs.</li></ul>';
    expect(blocksOf(source, 'x.html')).toEqual(['headline 1: Orca-5 on small laptops', 'body 1: It runs.']);
    const said = '<ul><li><a href="https://a.example">Ada Brook</a>: It runs.</li></ul>';
    expect(blocksOf(said, 'x.html')).toEqual(['body 1: Ada Brook: It runs.']);
  });

  it('tells its stories apart', () => {
    expect(storiesOf(PAGE, 'x.html')).toEqual([
      ['Big & small news', null],
      ['Orca hires', null],
      ['one more nested', null],
      ['Scores', null],
      ['Group', 'Scores'],
    ]);
  });

  it('keeps links with their targets', () => {
    const { text, markup } = readDigest(PAGE, { path: 'x.html' });
    const links = markup.filter(({ kind }) => kind === 'link');
    expect(links.map(({ url, start, end }) => [url, text.slice(start, end)])).toEqual([
      ['https://e.example/i', 'Initech'],
    ]);
  });

  it('leaves out addresses', () => {
    expect(blocksOf('<p>See https://e.example/?a=1&amp;b=2 or so.', 'x.html')).toEqual(['body: See or so.']);
  });

  it('is read as HTML without a name that says so', () => {
    expect(readDigest('\n<html><body><p>Orca is out.</p>', { path: '-' }).text).toBe('Orca is out.');
  });
});
