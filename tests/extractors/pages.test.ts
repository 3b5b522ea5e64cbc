/** What titles of pages of hosts say of a thing and its owner. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nHalden AI = halden\nHugging Face\n[product]\nGitHub\nTorch\n[model]\nLark 2 @ Halden AI\n[technique]\nMCP\n',
);
const saidBy = (words: string): string[] =>
  [
    ...new Set(statements(`<ul><li><a href="https://example.com/a">${words}</a>: no description</li></ul>`).map(said)),
  ].sort();

describe('the title of a page', () => {
  it.each([
    ['GitHub - halden/tide-tool: keeps tides dry', ['Halden AI develops tide-tool', 'tide-tool available_on GitHub']],
    ['mossyrook/boreal · Hugging Face', ['boreal available_on Hugging Face', 'mossyrook develops boreal']],
    [
      'GitHub - mossyrook/quorl: a tool built on Torch',
      ['mossyrook develops quorl', 'quorl available_on GitHub', 'quorl based_on Torch'],
    ],
    [
      'GitHub - mossyrook/quorl: makes Torch better and plugs it into GitHub via MCP',
      ['mossyrook develops quorl', 'quorl available_on GitHub', 'quorl uses MCP'],
    ],
    ['mossyrook/Lark-2 · Hugging Face', ['Lark 2 available_on Hugging Face']],
    ['GitHub - torch/tides', ['tides available_on GitHub', 'tides part_of Torch']],
    [
      'Contribute to mossyrook/quorl development by creating an account on GitHub.',
      ['mossyrook develops quorl', 'quorl available_on GitHub'],
    ],
    [
      'GitHub - mossyrook/halden-reset: a tool',
      ['halden-reset available_on GitHub', 'mossyrook develops halden-reset'],
    ],
    ['Add MCP support by mossyrook · Pull Request #7 · torch/torch', ['Torch uses MCP']],
    ['It breaks MCP · Issue #7 · halden/quorl', ['Halden AI develops quorl']],
  ])('%s', (words, facts) => {
    expect(saidBy(words)).toEqual(facts);
  });
});
