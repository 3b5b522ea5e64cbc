import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.ts';

describe('names in small letters', () => {
  it.each([
    ['Two secret models "harvest" and "meridian" showed up.', ['model: harvest', 'model: meridian']],
    ['They wrote a tool called quorlint for it.', ['product: quorlint']],
    ['Halden introduced quorlint, a tool for tidy logs.', ['company: Halden AI', 'product: quorlint']],
    ['The site now runs on `quorlint`.', ['product: quorlint']],
    ['With tide-keeper you keep your notes. [code](https://github.com/ines/tide-keeper)', ['product: tide-keeper']],
  ])('are found where the text presents them: %s', (text, names) => {
    expect(entitiesOf(text)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    'The model "knew" it all, they say.',
    'Halden released weights, a first for the firm.',
    'They speak of **self-hosting** and `small-batch` runs.',
    'A reading at pass@32 was fine.',
  ])('are no names elsewhere: %s', (text) => {
    expect(entitiesOf(text).filter((name) => !name.startsWith('company: Halden'))).toEqual([]);
  });
});

describe('words in capitals', () => {
  it.each(['Many AIs and SKUs are sold here.', 'The team met at NeurIPS in English.', '## 🎯 Quick picks'])(
    'are common nouns: %s',
    (text) => {
      expect(entitiesOf(text)).toEqual([]);
    },
  );
});
