/** What is made, read from the words that give it its name, and told of whom the sentence speaks of. */
import type { Rule } from '../../rule.ts';

export const NAMED: readonly Rule[] = [
  {
    name: 'develops.called',
    patterns: [
      '"alongside|with|following|after release|launch|debut of O:model|product|dataset|benchmark',
      '"researcher|scientist|team|group|engineer|student|trio|duo|crew|collaboration at|from S ~ describe|propose|introduce|present|detail|outline ~ O:technique|model|benchmark|dataset|product',
      '"team|group|lab|researcher at|from S:company|organization ,? lead by ... describe|propose|introduce|present|detail|outline ~ O:technique|model|benchmark|dataset|product',
      '"from|by S:company|organization , describe|propose|introduce|present|detail|outline ~ O:technique|model|benchmark|dataset',
      '"with ~ O:model ~ in|under training|development|preparation',
      '"which|that S:company|organization call|calls|called|dub|dubs|dubbed|name|names|named O:model|product|technique|benchmark|dataset',
      '"in O:paper , ~ trio|duo|team|group|crew|researcher|scientist|author|engineer from|at|of S:company|organization',
      '"in O:paper , S:company|organization|person describe|propose|introduce|present|detail|report|show|argue|find|study|ask',
      '"<O:paper|benchmark|dataset> author|co-author|coauthor|first-author ,? S:person',
      '"paper|report|study|book|textbook|guide|survey ,? called|titled|entitled|named O:paper',

      `"<thing>|alternative|rival|competitor|clone|replacement ,? called|named|dubbed|codenamed|titled|nicknamed O:model|product|hardware|technique|benchmark|dataset`,
    ],
    confidence: 0.6,
    reads: {
      '[company Acme] shared a study alongside the release of [model Zephyra 4].': ['Acme develops Zephyra 4'],
      'The model, which [company Acme] calls [model Zephyra 4], is small.': ['Acme develops Zephyra 4'],
      '[company Acme] shipped a small model called [model Zephyra 4] today.': ['Acme develops Zephyra 4'],
      'A paper by researchers from [organization Tarn University], [company Beta] and [company Acme] describes [technique Ropework].':
        ['Tarn University develops Ropework', 'Beta develops Ropework', 'Acme develops Ropework'],
      'A group at [organization Tarn University] led by [person Ada Brook] introduces [technique Ropework].': [
        'Tarn University develops Ropework',
      ],
      'Their report, from [company Acme], describes [technique Ropework].': ['Acme develops Ropework'],
      '[company Acme] released [model Zephyra], with a larger [model Lark] model in training.': ['Acme develops Lark'],
      "In [paper Gridworks], a trio from [organization Tarn Lab] and [company Acme]'s Lyon lab asks why.": [
        'Tarn Lab develops Gridworks',
        'Acme develops Gridworks',
      ],
      'In [paper Gridworks], [company Acme] argues for less.': ['Acme develops Gridworks'],
      '[paper Gridworks] took two years, says lead author [person Ada Brook].': ['Ada Brook develops Gridworks'],
      '[company Acme], a startup making an open alternative called [product Torch], grows.': ['Acme develops Torch'],
      '[company Acme] wrote a paper called [paper Gridworks].': ['Acme develops Gridworks'],
    },
    leaves: ['[company Acme] called [model Zephyra 4] a model of restraint.'],
  },
];
