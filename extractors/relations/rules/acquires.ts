import type { RelationRules } from '../rule.ts';

export const acquires: RelationRules = {
  type: 'acquires',
  rules: [
    {
      name: 'acquires.verb',
      patterns: [
        'S acquire|buy|purchase|snap_up|scoop_up|gobble_up|swallow|swallow_up|buy_out|acquihire|acqui-hire|absorb O',
        'S take_over O:company',
        'S merge with O',
        'O:company go to S:company for *',
        'S:company pay * for O:company',
        'S:company pick_up|grab|nab O:company',
        'S:company add O:company to portfolio|stable|family|roster',
        '"S:company pay ~ $|€|£ ~ for O:company',
        '"S:company pay ~ $|€|£ ~ to get|buy|acquire|land ~ on? O:company',
        'S acquire|buy|purchase|take_over|acqui-hire|absorb|snap_up asset|business|remainder|team|company|startup|maker of|behind O',
        '"O has|have? sell itself|themselves to S:company',
        '"O has|have|was|is? been|be|being? sold to S:company',
        '"S!:company and O!:company will|to|have|are|is? be? agree|plan|announce? to|plan? to? merge',
      ],
      confidence: 0.9,
      reads: {
        '[company Meta] acquired [company Manus] for $2 billion.': ['Meta acquires Manus'],
        '[company Rivos] is being acquired by [company Meta].': ['Meta acquires Rivos'],
        '[company Acme] plans to buy [company Beta Labs] and [company Gamma].': [
          'planned Acme acquires Beta Labs',
          'planned Acme acquires Gamma',
        ],
        '[company Acme], which bought [company Beta Labs] last year, raised $20 million.': ['Acme acquires Beta Labs'],
        '[company Acme] did not acquire [company Beta Labs].': ['negated Acme acquires Beta Labs'],
        '[company Acme] has no plans to acquire [company Beta Labs].': ['negated Acme acquires Beta Labs'],
        '[company Acme] is said to be buying [company Beta Labs].': ['reported Acme acquires Beta Labs'],
        '[company Acme] bought [company Beta Labs], according to people close to the talks.': [
          'reported Acme acquires Beta Labs',
        ],
        'In December [company Acme] bought [company Beta Labs].': ['Acme acquires Beta Labs'],
        '[company Beta Labs], which [company Acme] bought last year, grew.': ['Acme acquires Beta Labs'],
      },
      leaves: ['[company Acme] acquired 200 customers and partnered with [company Beta Labs].'],
    },
    {
      name: 'acquires.bid',
      patterns: [
        'S bid * for O:company|product',
        'S -> bid|offer for O:company|product',
        'S make|submit|prepare|launch|raise offer|bid|approach for|to O:company|product',
        'S approach O about acquisition|takeover|sale|buyout|merger',
        '"S offer|bid ~ million|billion for O:company|product',
        '"merger between|of S and|with O',
      ],
      confidence: 0.75,
      status: 'planned',
      reads: {
        '[company Acme] offered $2 billion for [company Beta Labs].': ['planned Acme acquires Beta Labs'],
        '[company Acme] approached [company Beta Labs] about a sale.': ['planned Acme acquires Beta Labs'],
      },
      leaves: ['[company Acme] offers discounts for [company Beta Labs] staff.'],
    },
    {
      name: 'acquires.implied',
      patterns: ['"acquisition|takeover|buyout of O:company|product'],
      confidence: 0.7,
      reads: {
        "[company Nvidia]'s largest deal so far was the 2019 acquisition of [company Mellanox] for $7B.": [
          'Nvidia acquires Mellanox',
        ],
      },
      leaves: ['The acquisition of users is a task for [company Mellanox].'],
    },
    {
      name: 'acquires.noun',
      patterns: [
        '"S \'s ~ acquisition|purchase|takeover ,|: O:company',

        'S -> acquisition|purchase|takeover|buyout|acquihire|acqui-hire of O',
        '"S:company close|complete|finalize|finalise|wrap|seal ~ O:company deal|acquisition|takeover|purchase|buyout',
        '"S:company \'s ~ O:company acquisition|takeover|purchase|buyout',
        'S -> merger with O',
        'O announce|confirm|disclose|accept|reject acquisition|takeover|buyout|sale|purchase by|to S:company',
        'O -> sale to S:company',
        '"S ~ deal|agreement|bid to acquire|buy O',
      ],
      confidence: 0.85,
      reads: {
        "[company Nvidia]'s acquisition of [company Mellanox] closed in 2020.": ['Nvidia acquires Mellanox'],
        'The acquisition of [company Slack] by [company Salesforce] reshaped the market.': [
          'Salesforce acquires Slack',
        ],
        '[company Acme] abandoned its proposed takeover of [company Beta Labs].': ['negated Acme acquires Beta Labs'],
        '[company Beta Labs] announced its $2 billion sale to [company Acme].': ['Acme acquires Beta Labs'],
        "[company Acme]'s planned purchase of [company Beta Labs] is under review.": [
          'planned Acme acquires Beta Labs',
        ],
      },
      leaves: ["[company Nvidia]'s purchase of 2,000 acres pleased [company Mellanox]."],
    },
  ],
};
