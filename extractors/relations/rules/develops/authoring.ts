/** Who makes what, read from who has written it, keeps it, or is told of with it as its author. */
import type { Rule } from '../../rule.ts';

export const AUTHORING: readonly Rule[] = [
  {
    name: 'develops.author',
    patterns: [
      '"<O:paper|benchmark|dataset> S:person , one|two|some of ~ author|co-author|creator|maker|designer',
      '"<O:paper|benchmark|dataset> author|co-author|creator ,? from|at|of ~ S:company|organization',
      '"<O:paper> paper|study|report|preprint|work|research by|from ~ S:company|organization|person',
      '"O:paper , by|from ... colleague|co-author|team|student at|from|of ~ S:company|organization',
      'S argue|show|find|claim|warn|conclude|report|demonstrate|suggest|caution|contend|propose in O:paper',
      'S review|survey|study|analyze|examine|audit|test|measure * for O:paper',
      '"O:benchmark|dataset|product , run|hosted|maintained|operated|curated|housed|kept out? of|by|at|from ~ S:company|organization|person',
    ],
    confidence: 0.7,
    reads: {
      '[benchmark GridBench] has 40 tasks. [person Ada Brook], one of its authors, wants more.': [
        'Ada Brook develops GridBench',
      ],
      '[paper Gridworks] looks at agents. The authors, from [organization Tarn University] and [company Acme], found flaws.':
        ['Tarn University develops Gridworks', 'Acme develops Gridworks'],
      '**[paper Gridworks]**: a paper by [company Acme] and [organization Tarn University].': [
        'Acme develops Gridworks',
        'Tarn University develops Gridworks',
      ],
      '[paper Gridworks], by [person Ada Brook] and colleagues at [organization Tarn Lab], is long.': [
        'Tarn Lab develops Gridworks',
      ],
      'Researchers at [company Acme] argued in [paper Gridworks] that agents guess.': ['Acme develops Gridworks'],
      'Scientists at [organization Tarn Lab] reviewed 400 tests for [paper Gridworks].': [
        'Tarn Lab develops Gridworks',
      ],
      '[benchmark GridBench], run out of [organization Tarn University], is hard.': [
        'Tarn University develops GridBench',
      ],
    },
    leaves: [
      '[person Ada Brook], one of the readers of [paper Gridworks], liked it.',
      'A rival of [company Acme] is quoted in [paper Gridworks] for its tests.',
    ],
  },
];
