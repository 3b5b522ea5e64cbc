import type { RelationRules } from '../rule.ts';

export const matches: RelationRules = {
  type: 'matches',
  rules: [
    {
      name: 'matches.verb',
      patterns: [
        'S match|equal|approach|tie|replicate|parallel|near O:model|product [on|in|across B:benchmark]',
        'S:model rival O:model|product [on|in|across B:benchmark]',
        'S score|perform|benchmark|rank near|alongside O:model',
        'S tie with O:model|product [on|in|across B:benchmark]',
        'S be comparable|similar|equal|close|equivalent|competitive|par|parity to|with O [on|in B:benchmark]',
        'S perform|score|come|land|sit|be|get comparably|close|near|on_par|level|par|similarly|competitively to|with O [on|in B:benchmark]',
        'S track O:model',
        'S:model keep_up with O:model [on|in|across B:benchmark]',
        'S:model|product close|erase|eliminate gap to|with O:model|product [on|in|across B:benchmark]',
        'S keep|set pace with O:model|product [on|in|across B:benchmark]',
        'S perform with|like O:model|product [on|in B:benchmark]',
        'S replace O:model|product',
        'S:model feel as|like O:model',
        'S = replacement|substitute for|of O:model|product',
        'S rival|match * of|from O:model [on|in B:benchmark]',
        "S rival|match|near|approach|equal O's performance|score|accuracy|quality|level",
        'S be on par with O [on|in B:benchmark]',
      ],
      confidence: 0.8,
      reads: {
        '[model Zephyra 4] matches [model Lark 2] on [benchmark GridBench].': ['Zephyra 4 matches Lark 2 on GridBench'],
        '[model Zephyra 4] is comparable to [model Lark 2].': ['Zephyra 4 matches Lark 2'],
        '[model Zephyra 4] matches or surpasses [model Lark 2].': ['Zephyra 4 matches Lark 2'],
        '[model Zephyra 4] is a drop-in replacement for [model Lark 2].': ['Zephyra 4 matches Lark 2'],
        '[model Zephyra 4] all but erases the gap to [model Lark 2].': ['Zephyra 4 matches Lark 2'],
        '[model Zephyra 4] keeps pace with [model Lark 2].': ['Zephyra 4 matches Lark 2'],
        '[model Zephyra 4], matching [model Lark 2], is small.': ['Zephyra 4 matches Lark 2'],
      },
      leaves: ['[model Zephyra 4] is not the case that [model Lark 2] was.'],
    },
    {
      name: 'matches.noun',
      patterns: [
        '"S perform|score|be? on? par|parity|level with O',
        '"S ~ on? par|parity|level with O',
        '"S performance? comparable|similar|close|equivalent to O',
      ],
      confidence: 0.7,
      reads: { '[model Zephyra 4] performs on par with [model Lark 2].': ['Zephyra 4 matches Lark 2'] },
      leaves: ['[model Zephyra 4] and [model Lark 2] were both tested.'],
    },
    {
      name: 'matches.implied',
      patterns: [
        '"close|near to? O:model',
        '"near O:model',
        '"<S:model> O:model -|– level|class|grade|caliber',
        '"<S:model> O:model level|class|grade|caliber',
        '"<S:product> comparable|competitive|par|parity|equivalent to|with O:product',

        `"comparable|competitive|par|parity|equivalent to|with O:model`,
        `"performance|quality|result|accuracy|capability ~ similar|close|near to? O:model`,
        `"as good|capable|strong|accurate as O:model`,
        `"perform|do|score|work ~ as well as O:model`,
        `"competitive|comparable ~ against|with|to O:model`,
        `"competitive|comparable ~ against|with|to ~ like|including|such as? O:model`,
        `"neck-and-neck|toe-to-toe with O:model`,
        `"within ~ point|% of O:model`,
      ],
      confidence: 0.65,
      reads: {
        '[company Acme] released [model Zephyra 4], which offers [model Lark 2]-level answers at home.': [
          'Zephyra 4 matches Lark 2',
        ],
        "[model Zephyra 4] is small, with quality close to [model Lark 2] and [company Acme]'s [model Wren 9B].": [
          'Zephyra 4 matches Lark 2',
          'Zephyra 4 matches Wren 9B',
        ],
        '[model Zephyra 4] shows competitive results against larger models such as [model Lark 2].': [
          'Zephyra 4 matches Lark 2',
        ],
        '[company Acme] shipped [model Zephyra 4], competitive with [model Lark 2] and [model Wren 9B].': [
          'Zephyra 4 matches Lark 2',
          'Zephyra 4 matches Wren 9B',
        ],
        '[model Zephyra 4] shows skills comparable to [model Lark 2].': ['Zephyra 4 matches Lark 2'],
      },
      leaves: [
        '[model Zephyra 4] is close to release, says a fan of [model Lark 2].',
        '[product Torch] runs on [model Zephyra 4] as well as [model Lark 2].',
      ],
    },
  ],
};
