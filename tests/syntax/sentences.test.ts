/** Where sentences end. */
import { expect, it } from 'vitest';
import { document } from '../../extractors/document.ts';
import { readDigest } from '../../extractors/index.ts';
import { sentences } from '../../extractors/syntax/tokens.ts';

const sentencesOf = (text: string): string[] => {
  const doc = sentences(document(readDigest(text, { path: '2026-01-15.md' })));
  return doc.sentences.map(({ start, end }) => doc.text.slice(start, end));
};

it.each([
  ['The answer was no. Acme left.', ['The answer was no.', 'Acme left.']],
  ['It is No. 3 on the list. Acme left.', ['It is No. 3 on the list.', 'Acme left.']],
  ['Hats, coats etc. Acme sells all.', ['Hats, coats etc.', 'Acme sells all.']],
  ['He called it "a hat." Acme left.', ['He called it "a hat."', 'Acme left.']],
  ['"Who needs it?" Ada asked. (No one.) Acme left.', ['"Who needs it?" Ada asked.', '(No one.)', 'Acme left.']],
  ['He has a "hat." and left.', ['He has a "hat." and left.']],
  ['It writes 40 tok/s. Acme left.', ['It writes 40 tok/s.', 'Acme left.']],
  ['She said so on X. J. Okafor left.', ['She said so on X.', 'J. Okafor left.']],
  ['Tarn Bros. Media sued. Acme left.', ['Tarn Bros. Media sued.', 'Acme left.']],
])('%s', (text, expected) => expect(sentencesOf(text)).toEqual(expected));
