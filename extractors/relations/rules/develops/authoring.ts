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
      'S submit O:paper',
      'S write|pen|author|co-author|draft O:paper',
      "S's paper|study|preprint|report|work|post|blog|team introduce|propose|present|describe|outline|detail|unveil|put_forward O:technique|benchmark|dataset|model",
      '"paper|study|preprint|report|work|research|post|blog|project|team from|by|at ~ S:company|organization introduce|introduces|introduced|propose|proposes|proposed|present|presents|presented|describe|describes|described|detail|details|detailed|outline|unveil|unveils|unveiled ~ O:technique|benchmark|dataset|model',
      'O:model|product|technique|benchmark|dataset|hardware be effort|collaboration|project|venture between|among|of|by S:company|organization',
      '"mind|brain|force|talent|genius|hand|engineer|man|woman|architect|duo|team behind ~ O:model|product|benchmark|technique is|was|are ~ S:person',
      'S:person be mind|brain|force|talent|genius|hand|engineer|man|woman|architect|one behind O:model|product|benchmark|technique',
      'O:product|benchmark|technique|model start|begin|start_out|begin_life|originate|emerge * as project|experiment|hack|hobby|side-project|prototype of|by|at|from|inside|within S:person|company|organization',
      'O:product|benchmark|technique|model start|begin|start_out|originate|emerge as project|experiment|hack|hobby|side-project|prototype of|by|at|from|inside|within S:person|company|organization',
      '"S:company|organization|person ,|( ~ known|famous|renowned|responsible|celebrated for ~ O!:model|product|hardware|benchmark',
      '"O!:model|product parent ~ S!:company',
      '"<firm>|lab|startup|team|people|folk behind ~ O!:model|product|benchmark , ~ S!:company|organization',
      'S argue|show|find|claim|warn|conclude|report|demonstrate|suggest|caution|contend|propose|describe|present|introduce|detail|outline|explain|lay_out|study|examine|measure|test in O:paper',
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
      '[company Acme] submitted [paper Gridworks] to a journal.': ['Acme develops Gridworks'],
      '[paper Gridworks] was penned by [person Ada Brook].': ['Ada Brook develops Gridworks'],
      "[organization Tarn Lab]'s new paper introduces [technique Ropework].": ['Tarn Lab develops Ropework'],
      'New research from [company Acme] introduces [technique Ropework] for planning.': ['Acme develops Ropework'],
      '[technique Ropework] is a joint effort of [company Acme] and [organization Tarn University].': [
        'Acme develops Ropework',
        'Tarn University develops Ropework',
      ],
      'The mind behind [product Quillpad] is [person Ada Brook].': ['Ada Brook develops Quillpad'],
      '[person Ada Brook] is the driving force behind [product Quillpad].': ['Ada Brook develops Quillpad'],
      '[product Quillpad] began life as a side project of [person Ada Brook].': ['Ada Brook develops Quillpad'],
      '[product Quillpad] started as a weekend project at [company Acme].': ['Acme develops Quillpad'],
      '[company Acme], best known for [model Zephyra], raised money.': ['Acme develops Zephyra'],
      '[product Quillpad] parent [company Acme] raised money.': ['Acme develops Quillpad'],
      'The lab behind [model Zephyra], [company Acme], raised money.': ['Acme develops Zephyra'],
      '[benchmark GridBench], run out of [organization Tarn University], is hard.': [
        'Tarn University develops GridBench',
      ],
    },
    leaves: [
      '[person Ada Brook], one of the readers of [paper Gridworks], liked it.',
      'A rival of [company Acme] is quoted in [paper Gridworks] for its tests.',
    ],
  },
  {
    // Who thinks a thing up has made it, whatever firm ships it.
    name: 'develops.inventor',
    patterns: [
      'S:person invent|co-invent|devise|conceive|pioneer|propose|create|co-create|author|co-author|write|co-write|co-develop|dream_up|think_up|design|architect|build|co-build|code|program|prototype O',
      'S:person work on O:model|product|hardware',
      'S:person lead O:model|technique at *',
      '"S:person , one of ~ inventor|creator|author|designer|architect|developer of|behind O:technique|paper|model|product|benchmark',
      'S:person be lead|co-lead of|on|for O:model|product|hardware',
    ],
    confidence: 0.8,
    reads: {
      '[person Ada Brook] invented [technique Ropework].': ['Ada Brook develops Ropework'],
      '[person Ada Brook], who worked on [model Zephyra], is leaving.': ['Ada Brook develops Zephyra'],
      '[person Ada Brook], who led [model Zephyra] at [company Acme], is leaving.': ['Ada Brook develops Zephyra'],
      '[person Ada Brook], one of the inventors of [technique Ropework], is leaving.': ['Ada Brook develops Ropework'],
      '[person Ada Brook] is the engineering lead of [product Beacon].': ['Ada Brook develops Beacon'],
    },
    leaves: ['[person Ada Brook] wrote a check for [product Quillpad].'],
  },
];
