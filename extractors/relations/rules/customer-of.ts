import type { RelationRules } from '../rule.ts';

export const customerOf: RelationRules = {
  type: 'customer_of',
  rules: [
    {
      name: 'customer_of.verb',
      patterns: [
        'S:company|organization pay O:company',

        "S:company|organization adopt|use|deploy|choose|select O's chip|gpu|compute|cloud|hardware|accelerator|tpu|server|infrastructure",

        "S sign|take|buy|acquire|secure|get licence|license for|to|of O's technology|ip|model|patent|chip",
        'O:company be|become cloud|provider|supplier|host|platform|vendor for|of|to S:company',

        'S reduce|lower|cut|lessen|end dependence|reliance on O:company',
        'S depend|rely on O:company',
        "O:company make|manufacture|build|produce S's chip|tpu|gpu|accelerator|silicon",

        'S buy|purchase|order|rent|lease|source|procure|license * from O',
        "S buy|purchase|order|rent|lease|license|procure|get|tap|acquire|secure O's chip|gpu|compute|cloud|capacity|hardware|accelerator|tpu|server|technology|ip|service",
        'O sell|supply|lease|rent|ship|provide|license * to S',
        'O supply|power S:company|organization',
        'O win * from S',
        'S commit|agree|pledge to * from O',
        'S secure|receive|obtain|contract|consume|take|reserve|use capacity|compute|gpu|chip|megawatt|gigawatt|accelerator from|with|on|at O:company',
        'S:company|organization use|tap|choose|select|pick O:company',
        'S spend * with|on O:company',
        'S sign|ink|strike|reach contract|deal|agreement|order for * from O',
        'O build|make|manufacture|produce chip|gpu|server|hardware|accelerator for S',
        'O count|have|serve S as customer|client',
        'O count S among customer|client',
      ],
      confidence: 0.8,
      reads: {
        '[company Acme] bought 10,000 accelerators from [company Chipco].': ['Acme customer_of Chipco'],
        '[company Acme] will rent cloud capacity from [company Skyco].': ['planned Acme customer_of Skyco'],
        '[company Chipco] sold servers to [company Acme] and [organization Tarn University].': [
          'Acme customer_of Chipco',
          'Tarn University customer_of Chipco',
        ],
      },
      leaves: ['[company Acme] bought time while [company Chipco] waited.'],
    },
    {
      name: 'customer_of.noun',
      patterns: [
        '"S ,? ~ customer|client of O',
        '"O \'s ~ customer|client ,? S',
        '"O customer|client S',
        '"O customer|client such|like|including as? S',
        '"S \'s ~ contract|order|deal|commitment for ~ from O',
      ],
      confidence: 0.75,
      reads: {
        '[company Acme], a large customer of [company Chipco], complained.': ['Acme customer_of Chipco'],
        '[company Chipco] customers including [company Acme] and [company Beta] complained.': [
          'Acme customer_of Chipco',
          'Beta customer_of Chipco',
        ],
      },
      leaves: ['The customers of [company Acme] like [company Beta] less.'],
    },
  ],
};
