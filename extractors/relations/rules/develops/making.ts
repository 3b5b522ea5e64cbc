/** Who makes what, read from how the two names stand together. */
import type { Rule } from '../../rule.ts';

export const MAKING: readonly Rule[] = [
  {
    name: 'develops.possessive',
    patterns: [
      '"S:person \'s ~ O:model|technique|benchmark|dataset|paper',
      '"S:person \'s O!:product',
      '"S:company|organization \'s ~ <thing> , O!:model|product|hardware|benchmark|dataset|technique',
      '"S:company|organization \'s ~ <thing>|answer ... is|be|was call|name|dub O!:model|product|hardware|benchmark',
      '"<thing> from|by S:company|organization ,? call|name|dub|title|nickname O',
      '"O:model|product|dataset|benchmark|technique|paper ,|is|was|be ~ work|handiwork|brainchild|creation|child of ~ S:company|organization|person',

      "\"S:company|organization 's|' ~ O:model|product|hardware|technique|benchmark|dataset|paper",
      '"O:model|product|hardware|technique|benchmark|dataset ,|—|(|is S:company|organization \'s ~ <thing>|effort',
      '"O:model|product|hardware|technique|benchmark|dataset : S:company|organization \'s ~ <thing>|answer|take',
    ],
    confidence: 0.75,
    reads: {
      "[company Acme Labs]'s new open model [model Zephyra 4] tops the chart.": ['Acme Labs develops Zephyra 4'],
      "[model Zephyra 4], [company Acme Labs]'s open model, tops the chart.": ['Acme Labs develops Zephyra 4'],
      "Say hi to [product Beacon], [company Acme Labs]'s meeting companion.": ['Acme Labs develops Beacon'],
      "Engineers at [company Beta] tried [company Acme]'s [product Beacon] and [product Torch].": [
        'Acme develops Beacon',
        'Acme develops Torch',
      ],
      "[person Ada Brook]'s new [benchmark GridBench] is hard.": ['Ada Brook develops GridBench'],
      "[person Ada Brook]'s [product Quillpad] is handy.": ['Ada Brook develops Quillpad'],
      "[company Acme]'s newest model, [model Zephyra], is out.": ['Acme develops Zephyra'],
      "[company Acme]'s newest model is called [model Zephyra].": ['Acme develops Zephyra'],
      'A small model from [company Acme] called [model Zephyra] is out.': ['Acme develops Zephyra'],
      '[model Zephyra], the work of [company Acme], is out.': ['Acme develops Zephyra'],
      "[model Zephyra]: [company Acme]'s new model is out.": ['Acme develops Zephyra'],
    },
    leaves: [
      "[model Zephyra 4], [company Acme]'s closest rival, is out.",
      "[company Acme]'s use of [model Zephyra 4] grew.",
      "[company Acme]'s rival and [model Zephyra 4] grew.",
    ],
  },
  {
    name: 'develops.maker',
    patterns: [
      '"S:company|organization make O:model|product ~ available|free|open',

      '"creator|maker|developer|author|inventor|builder of|behind O ,? S:person|company',
      '"O:product|model|technique|benchmark|dataset , a|an|the ~ <thing> from|by S:company|organization|person',
      '"O:product|model|technique|benchmark|dataset , a|an|the ~ <thing> by ~ <firm> S:company|organization',

      '"<thing> from|by S:company|organization|person , O:model|product|benchmark|dataset|technique|paper|hardware',
      'S = maker|developer|creator|inventor|publisher|author|designer|architect|maintainer|steward|originator of|behind O',
      '"S ,|(|—|– ~ <firm>|team|group|people|folk|crew|name|duo|trio|collective ,? which|that? behind ~ O',
      '"<firm>|team|group|people|folk|crew|name|mind behind O ,|( S',
      '"O! from|by S:company|organization',
      '"O!:dataset|benchmark|technique|paper by S:person',
      '"O!:model|product|dataset|benchmark|technique|paper ( by S:company|organization )',
      '"O:model|product|dataset|benchmark|technique|paper courtesy of ~ S:company|organization|person',
      'O:model|product|dataset|benchmark|technique|paper come|hail|stem|emanate|originate|emerge from|of S:company|organization',
      '"S:company|organization \'s ~ latest|newest|flagship|debut|next|first ,? O!:model|product|hardware|dataset|benchmark',
      '"O:model|product|technique|benchmark|dataset|paper ) from|by S:company|organization',
      '"O:model|product|dataset|benchmark|technique|paper , ~ from|by S:company|organization|person',
      '"O:model|product|dataset|benchmark|technique , a|an|one ~ of ~ from|by S:company|organization|person',
      '"O:model|product|dataset|benchmark|technique|hardware , ~ developed|built|created|designed|trained|made with|alongside S:company|organization',
      '"release|launch|debut|introduction|rollout|unveiling of O by|from S',
      '"S \'s release|launch|debut|introduction|rollout|unveiling of O',
    ],
    confidence: 0.75,
    reads: {
      '[product Beacon] creator [person Ada Brook] left a note.': ['Ada Brook develops Beacon'],
      '[company Acme], maker of [product Beacon], raised money.': ['Acme develops Beacon'],
      'The creator of [product Beacon], [person Ada Brook], is back.': ['Ada Brook develops Beacon'],
      'The new [model Zephyra 4] from [company Acme] is fast.': ['Acme develops Zephyra 4'],
      'The newest entry is [product Beacon], a pricing agent by two-person studio [company Acme].': [
        'Acme develops Beacon',
      ],
      '[benchmark GridBench] comes courtesy of [organization Tarn University].': ['Tarn University develops GridBench'],
      "[company Acme]'s latest, [model Zephyra 4], merges three checkpoints.": ['Acme develops Zephyra 4'],
      '[model Zephyra 4], developed with [company Acme] and [company Beta], speaks Danish.': [
        'Acme develops Zephyra 4',
        'Beta develops Zephyra 4',
      ],
      'The folks behind [product Beacon], [company Acme], are moving.': ['Acme develops Beacon'],
      'On the chart, [model Zephyra 4] (by [company Acme]) is level with [model Lark 2].': ['Acme develops Zephyra 4'],
      'A new test from [company Acme], a benchmark from [company Beta], [benchmark GridBench], is hard.': [
        'Beta develops GridBench',
      ],
      'They explained [technique Grid Thinking] ([technique GT]) by [company Acme].': ['Acme develops GT'],
      'We read up on [technique Grid Thinking], a fresh family of planners from [company Acme].': [
        'Acme develops Grid Thinking',
      ],
      "[company Acme]'s launch of [product Beacon] went well.": ['Acme develops Beacon'],
      '[company Acme] makes [model Zephyra] freely available.': ['Acme develops Zephyra'],
      '[model Zephyra], a coding model by [company Acme], is out.': ['Acme develops Zephyra'],
      '[company Acme], the firm behind [product Quillpad], is hiring.': ['Acme develops Quillpad'],
      '[benchmark GridBench] by [person Ada Brook] is hard.': ['Ada Brook develops GridBench'],
      '[model Zephyra], new from [company Acme], is out.': ['Acme develops Zephyra'],
      'The launch of [model Zephyra] by [company Acme] went well.': ['Acme develops Zephyra'],
      '[model Zephyra] courtesy of [company Acme].': ['Acme develops Zephyra'],
    },
    leaves: [
      '[product Beacon] users asked [company Acme] for help.',
      'We tried [model Zephyra 4], a new model competing with those from [company Beta].',
    ],
  },
  {
    // Who makes it, even where he offers the models of others: "by" tells it, "from" does not.
    name: 'develops.by',
    patterns: [
      '"O:model , a|an|the ~ <thing> by S:company|organization',
      '"O!:model by S:company|organization',
      '"O!:model ( by S:company|organization )',
    ],
    confidence: 0.75,
    reads: {
      '[model Zephyra 4], a video model by [company Acme] and [company Together AI], is out.': [
        'Acme develops Zephyra 4',
        'Together AI develops Zephyra 4',
      ],
      '[model Zephyra 4] by [company Together AI] is out.': ['Together AI develops Zephyra 4'],
      'On the chart, [model Zephyra 4] (by [company Together AI]) leads.': ['Together AI develops Zephyra 4'],
    },
    leaves: ['[model Zephyra 4] from [company Together AI] is cheap.'],
  },
  {
    name: 'develops.compound',
    patterns: [
      '"S!:company|organization O!:model|product|hardware|benchmark',
      '"S!:company|organization / O!:model|product',
      '"S!:company|organization \'s ~ ( O:model|product|hardware',
    ],
    confidence: 0.6,
    reads: {
      'The [company Acme] [model Zephyra 4] release gained traction.': ['Acme develops Zephyra 4'],
      '[company Acme] / [model Zephyra] is on the list.': ['Acme develops Zephyra'],
      "[company Acme]'s latest ([model Zephyra]) is out.": ['Acme develops Zephyra'],
    },
    leaves: ['At [company Acme], [model Zephyra 4] is popular.'],
  },
];
