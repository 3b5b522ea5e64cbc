import type { RelationRules } from '../rule.ts';

/** What firms of the trade buy from one another. */
const GOODS =
  'chip|gpu|compute|cloud|capacity|hardware|accelerator|tpu|server|silicon|infrastructure|datacenter|center|megawatt|gigawatt';

export const customerOf: RelationRules = {
  type: 'customer_of',
  rules: [
    {
      name: 'customer_of.verb',
      patterns: [
        'S:company|organization pay O:company',

        `S:company|organization adopt|use|deploy|choose|select|rent|lease O's ${GOODS}`,
        `S:company|organization train|run|host|serve|deploy|build * on|in|with O's ${GOODS}`,
        `S spend * on|with O's ${GOODS}|service`,
        `S get|receive|source|obtain|tap ${GOODS} from O`,
        `S turn to O:company for ${GOODS}`,
        "S:company|organization license O:company's?",
        "S sign_up for O's software|service|cloud|platform|product",
        "S reserve|book|secure O's capacity|line|output|wafer",
        'O:company serve S:company',
        "S take|buy|contract O's output|electricity|power|plant|reactor",
        'S take|buy|contract electricity|power|output|energy|megawatt|gigawatt from O:company',
        'S award contract|deal|order to O:company|organization',
        'S award O:company|organization as contract|deal|order',
        'O sign S to contract|deal|agreement',

        "S sign|take|buy|acquire|secure|get licence|license for|to|of O's technology|ip|model|patent|chip",
        'O:company be|become cloud|provider|supplier|host|platform|vendor for|of|to S:company',

        'S reduce|lower|cut|lessen|end dependence|reliance on O:company',
        'S depend|rely on O:company',
        "O:company make|manufacture|build|produce S's chip|tpu|gpu|accelerator|silicon",

        'S buy|purchase|order|rent|lease|source|procure|license * from O',
        "S buy|purchase|order|rent|lease|license|procure|get|tap|acquire|secure O's chip|gpu|compute|cloud|capacity|hardware|accelerator|tpu|server|technology|ip|service",
        `O sell|offer ${GOODS} to S`,
        'O supply|lease|rent|ship|provide|license * to S:company|organization',
        'O supply S:company|organization',
        `O provide|supply S with ${GOODS}`,
        'S place order with O',
        'O win * from S',
        'S commit|agree|pledge to * from O',
        'S secure|receive|obtain|contract|consume|take|reserve capacity|compute|gpu|chip|megawatt|gigawatt|accelerator from|with|on|at O:company',
        'S:company|organization tap|choose|select|pick O:company',
        'S spend * with|on O:company',
        'S sign|ink|strike|reach contract|deal|agreement|order for * from O',
        'O build|make|manufacture|produce|construct chip|gpu|server|hardware|accelerator|campus|datacenter|center|facility|site|plant for S',
        'O break ground on * for S',
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
        'S = customer|client|tenant of|for O',
        '"customer|client|user of O \'s ~ cloud|platform|service|api include S',
        '"S:company|organization ... contract|deal|agreement with O:company ... for ~ compute|computing|cloud|capacity|gpu|chip|electricity',
        '"<S:company|organization> leased|rented|bought|purchased|licensed|sourced from O:company',
        '"with S:company as ~ customer|tenant|client|buyer , O:company',
        '"O:company ... for ~ company|firm|brand|bank|retailer|carrier including|like|such as? S:company',
        'S:company tape_out|manufacture|fabricate * at|with O:company',
        'O = supplier|chipmaker of|to|for S:company|organization',
        'S -> order|contract from O',
        '"S \'s ~ contract|order|deal|commitment for ~ from O',
      ],
      confidence: 0.75,
      reads: {
        '[company Acme], a large customer of [company Chipco], complained.': ['Acme customer_of Chipco'],
        '[company Chipco] customers including [company Acme] and [company Beta] complained.': [
          'Acme customer_of Chipco',
          'Beta customer_of Chipco',
        ],
        "[company Acme]'s main supplier is [company Chipco].": ['Acme customer_of Chipco'],
        '[company Acme] became a customer of [company Skyco].': ['Acme customer_of Skyco'],
      },
      leaves: ['The customers of [company Acme] like [company Beta] less.'],
    },
    {
      name: 'customer_of.plan',
      patterns: [`S:company|organization consider|weigh|eye|test|evaluate O's ${GOODS}`],
      confidence: 0.7,
      status: 'planned',
      reads: { "[company Acme] is weighing [company Chipco]'s accelerators.": ['planned Acme customer_of Chipco'] },
      leaves: ["[company Acme] is weighing [company Chipco]'s offer."],
    },
  ],
};
