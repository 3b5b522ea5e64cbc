/** What is made, read from the words that give it its name, and told of whom the sentence speaks of. */
import type { Rule } from '../../rule.ts';

export const NAMED: readonly Rule[] = [
  {
    name: 'develops.called',
    patterns: [
      '"alongside|with|following|after release|launch|debut of O:model|product|dataset|benchmark',
      '"researcher|scientist|team|group|engineer|student at|from S describe|propose|introduce|present|detail|outline ~ O:technique|model|benchmark|dataset|product',
      '"<O:paper|benchmark|dataset> author|co-author|coauthor|first-author ,? S:person',
      '"paper|report|study|book|textbook|guide|survey ,? called|titled|entitled|named O:paper',

      `"<thing> ,? called|named|dubbed|codenamed|titled|nicknamed O:model|product|hardware|technique|benchmark|dataset`,
    ],
    confidence: 0.6,
    reads: {
      '[company Acme] shared a study alongside the release of [model Zephyra 4].': ['Acme develops Zephyra 4'],
      '[company Acme] shipped a small model called [model Zephyra 4] today.': ['Acme develops Zephyra 4'],
      'A paper by researchers from [organization Tarn University], [company Beta] and [company Acme] describes [technique Ropework].':
        ['Tarn University develops Ropework', 'Beta develops Ropework', 'Acme develops Ropework'],
      '[paper Gridworks] took two years, says lead author [person Ada Brook].': ['Ada Brook develops Gridworks'],
      '[company Acme] wrote a paper called [paper Gridworks].': ['Acme develops Gridworks'],
    },
    leaves: ['[company Acme] called [model Zephyra 4] a model of restraint.'],
  },
];
