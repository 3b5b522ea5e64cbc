import type { RelationRules } from '../rule.ts';

export const develops: RelationRules = {
  type: 'develops',
  rules: [
    {
      name: 'develops.verb',
      patterns: [
        'S:company|organization promote|market|tout O:product|technique|model',

        'S release|launch|introduce|unveil|open-source|opensource|publish|ship|debut|build|develop|create|drop|announce|present|preview|design|train|roll_out|put_out|open_up|reveal|showcase|tease|propose|unleash|pilot|invent|pioneer|prepare|construct|upgrade|revamp|relaunch|co-develop|scale_up|refresh|enhance|co-author|switch_on|turn_on|put_together|throw_in|cook_up|assemble|devise|craft|draw_up|concoct|whip_up|hack_together|bring_out|put_forward|make_public|co-create|co-develop|co-design O',
        'S:company|organization|person maintain|curate|oversee|administer|operate|keep O:benchmark|dataset',
        'S:company|organization|person maintain O:product|model',
        'S expand|update|improve|introduce O',
        'S expand|extend|grow|refresh|complete|broaden|round_out|join|update * with O:model|product',
        'S:company|organization demo|detail|document|outline O',
        'S source|share|post|upload|outline|write O:model|product|dataset|technique|benchmark|paper',
        'S retire|deprecate|discontinue|sunset|rename|rebrand O:model|product',
        'S release|launch|introduce|announce|unveil|reveal|publish|open-source|preview family|suite|series|set|pair|collection|lineup|line|trio|generation|beta|alpha of O',
        'S release|publish|open-source|share|drop|post weight|checkpoint|code|demo|preview for|of O',
        'S put_together|assemble|compile|curate O:benchmark|dataset',
        'S:company|organization open O:model|product to *',
        'S make|produce|manufacture|sample O:hardware',
        'S:company|organization tag|show|show_off O:model|product|hardware',
        '"method|technique|model|approach|system|tool|agent|architecture|format|policy|feature that|which? S:company|organization call O:technique|model|product|benchmark',
        'S:company add O:product to|in|into *',
        'S work on O:model|product|hardware|technique|benchmark|dataset',
        '"research|work|effort|team|study|project|group led by S:person introduce|introduced|propose|proposed|present|presented|developed ~ O!:technique|model|benchmark|dataset',
        'S push_out|kick_out|spin_up|roll_back|bring_to O:model|product',
        '"S:company|organization is|are|come|return back|out? with ~ O!:model|product|hardware',
        'S follow|follow_up|respond|answer|reply|counter with O:model|product|hardware',
        '"from S:company|organization : ~ O!:model|product|hardware|dataset|benchmark|paper',
        '"out of S:company|organization come ~ O:model|product|dataset|benchmark|paper|technique',
        'S announce|unveil|plan|confirm launch|release|availability|preview|debut|development|rollout|open-source|open-sourcing of O',
      ],
      confidence: 0.85,
      reads: {
        '[company Acme Labs] released [model Zephyra 4].': ['Acme Labs develops Zephyra 4'],
        '[product Scrollkit] was built by [company Beta AI].': ['Beta AI develops Scrollkit'],
        '[company Acme Labs] launched [model Zephyra 4], [model Zephyra 4 Mini] and [product Acme Studio].': [
          'Acme Labs develops Zephyra 4',
          'Acme Labs develops Zephyra 4 Mini',
          'Acme Labs develops Acme Studio',
        ],
        '[company Acme Labs] will release [model Zephyra 5] next month.': ['planned Acme Labs develops Zephyra 5'],
        '[company Acme Labs] Open-Sources [model Zephyra 4]: Full-Duplex Voice': ['Acme Labs develops Zephyra 4'],
        'The [benchmark GridBench] suite, developed by [organization Tarn University], covers planning.': [
          'Tarn University develops GridBench',
        ],
        '[company Acme Labs] shipped its first open models since [model Lark 2], [model Zephyra 4] and [model Wren].': [
          'Acme Labs develops Zephyra 4',
          'Acme Labs develops Wren',
        ],
        'Several labs ([company Acme Labs], [company Beta AI] and others) built [model Zephyra 4].': [
          'Acme Labs develops Zephyra 4',
          'Beta AI develops Zephyra 4',
        ],
        'A team from [organization Tarn University] and [company Beta AI] released [benchmark GridBench].': [
          'Tarn University develops GridBench',
          'Beta AI develops GridBench',
        ],
        '[organization Tarn University] found that half of the tests can be guessed, and proposed a new set named [benchmark GridBench].':
          ['Tarn University develops GridBench'],
        '[company Acme Labs] shipped a small model named [model Zephyra 4].': ['Acme Labs develops Zephyra 4'],
        '[company Acme Labs] announced the open-sourcing of [model Zephyra 4].': ['Acme Labs develops Zephyra 4'],
        '[company Acme Labs] is preparing to launch [product Beacon].': ['planned Acme Labs develops Beacon'],
        '[company Acme Labs] rounds out its lineup with [model Zephyra 4 Mini].': ['Acme Labs develops Zephyra 4 Mini'],
        '[company Acme Labs] added [product Beacon] to its editor.': ['Acme Labs develops Beacon'],
        'New from [company Acme Labs]: [model Zephyra 4], in five sizes.': ['Acme Labs develops Zephyra 4'],
        'Out of [company Acme Labs] comes [model Zephyra 4].': ['Acme Labs develops Zephyra 4'],
        'After a silent year, [company Acme Labs] is back with [model Zephyra 4].': ['Acme Labs develops Zephyra 4'],
        '[company Acme Labs] followed up with [model Zephyra 4].': ['Acme Labs develops Zephyra 4'],
        'The scaffold was tested on [benchmark GridBench], a suite that [organization Tarn University] maintains.': [
          'Tarn University develops GridBench',
        ],
      },
      leaves: [
        '[company Acme Labs] released a statement on [model Zephyra 4].',
        '[company Acme Labs] announced a partnership with [product Beacon].',
        '[company Beta AI] released a fine-tuned version of [model Zephyra 4].',
        'Former researchers from [company Acme Labs] released [model Zephyra 4].',
        '[company Acme Labs] is training a 90B [technique RWKV] and a small model.',
      ],
    },
    {
      name: 'develops.posted',
      patterns: [
        'S:company|organization put|slip|post|upload O:model|dataset on|onto *',
        'S:company|organization test|trial|preview O:model|product|hardware with|among handful|studio|partner|customer|user|tester|subscriber|advertiser|creator|client|group|subset',
      ],
      confidence: 0.7,
      reads: {
        '[company Acme] is testing [model Zephyra 4] with a handful of studios.': ['Acme develops Zephyra 4'],
        '[company Acme] slipped [model Zephyra 4] onto [company Modelbay] overnight.': ['Acme develops Zephyra 4'],
      },
      leaves: ['[company Acme] is testing [model Zephyra 4] with its own lawyers.'],
    },
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
        '[benchmark GridBench] comes courtesy of [organization Tarn University].': [
          'Tarn University develops GridBench',
        ],
        "[company Acme]'s latest, [model Zephyra 4], merges three checkpoints.": ['Acme develops Zephyra 4'],
        '[model Zephyra 4], developed with [company Acme] and [company Beta], speaks Danish.': [
          'Acme develops Zephyra 4',
          'Beta develops Zephyra 4',
        ],
        'The folks behind [product Beacon], [company Acme], are moving.': ['Acme develops Beacon'],
        'On the chart, [model Zephyra 4] (by [company Acme]) is level with [model Lark 2].': [
          'Acme develops Zephyra 4',
        ],
        'A new test from [company Acme], a benchmark from [company Beta], [benchmark GridBench], is hard.': [
          'Beta develops GridBench',
        ],
        'They explained [technique Grid Thinking] ([technique GT]) by [company Acme].': ['Acme develops GT'],
        'We read up on [technique Grid Thinking], a fresh family of planners from [company Acme].': [
          'Acme develops Grid Thinking',
        ],
        "[company Acme]'s launch of [product Beacon] went well.": ['Acme develops Beacon'],
      },
      leaves: [
        '[product Beacon] users asked [company Acme] for help.',
        'We tried [model Zephyra 4], a new model competing with those from [company Beta].',
      ],
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
      },
      leaves: ['At [company Acme], [model Zephyra 4] is popular.'],
    },
    {
      name: 'develops.plan',
      patterns: [
        `S delay|postpone|confirm|hint_at|schedule|promise O:model|product|hardware`,
        `S plan|prepare|target|delay|postpone|confirm|schedule launch|release|debut|rollout of|for O`,
      ],
      confidence: 0.7,
      status: 'planned',
      reads: {
        '[company Acme] delayed [model Zephyra 5] again.': ['planned Acme develops Zephyra 5'],
      },
      leaves: ['[company Acme] plans a dinner with fans of [model Zephyra 5].'],
    },
    {
      name: 'develops.called',
      patterns: [
        '"alongside|with|following|after release|launch|debut of O:model|product|dataset|benchmark',
        '"paper|report|study|book|textbook|guide|survey ,? called|titled|entitled|named O:paper',

        `"<thing> ,? called|named|dubbed|codenamed|titled|nicknamed O:model|product|hardware|technique|benchmark|dataset`,
      ],
      confidence: 0.6,
      reads: {
        '[company Acme] shared a study alongside the release of [model Zephyra 4].': ['Acme develops Zephyra 4'],
        '[company Acme] shipped a small model called [model Zephyra 4] today.': ['Acme develops Zephyra 4'],
      },
      leaves: ['[company Acme] called [model Zephyra 4] a model of restraint.'],
    },
  ],
};
