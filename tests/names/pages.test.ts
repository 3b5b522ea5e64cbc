import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.ts';

const title = (words: string): string =>
  `<ul><li><a href="https://example.com/a">${words}</a>: no description</li></ul>`;

describe('titles of pages of hosts', () => {
  it.each([
    [title('GitHub - mossyrook/tide-tool: keeps tides'), ['person: mossyrook', 'product: tide-tool']],
    [title('mossyrook/boreal · Hugging Face'), ['person: mossyrook', 'model: boreal']],
    [title('bird105/harbour-lists · Datasets at Hugging Face'), ['person: bird105', 'dataset: harbour-lists']],
    [title('bird105/harbour-v6-520k · Datasets at Hugging Face'), ['dataset: harbour-v6-520k']],
    [title('Harbour Maps - a Hugging Face Space by tide-labs'), ['company: tide-labs', 'product: Harbour Maps']],
    [
      title('Mend the tides by mossyrook · Pull Request #7 · tide-labs/lark'),
      ['person: mossyrook', 'company: tide-labs', 'product: lark'],
    ],
    [title('It stops at noon · Issue #12 · lark-ai/lark'), ['product: lark']],
  ])('name an owner and what is theirs: %s', (text, names) => {
    expect(entitiesOf(text)).toEqual(expect.arrayContaining(names));
  });

  it('name no owner that is called after the thing', () => {
    expect(entitiesOf(title('It stops at noon · Issue #12 · lark-ai/lark'))).toEqual(['product: lark']);
  });
});
