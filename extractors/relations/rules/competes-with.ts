import type { RelationRules } from '../rule.ts';

export const competesWith: RelationRules = {
  type: 'competes_with',
  rules: [
    {
      name: 'competes_with.verb',
      patterns: [
        'S compete|vie|battle|face_off|spar with|against O',
        'S challenge|undercut|take_on|threaten|counter|chase O',
        'S:company|product catch_up|keep_up with|to O',
        'S:company|product rival O:company|product',
        'S go_after O:company|product',
        'S go|gun against|for O:company|product',
        'S go_up against O',
        'S take aim at O',
        'S:company race O:company',
        '* leave S:product|model for O:product|model',
        'S compete|vie with|against * from O:company',
        'S face|see|meet competition|challenge|pressure from O',
        'S go head-to-head|heads-on with|against O',
        "S cut|eat into O's share|market|lead|business",
        'S lose customer|user|share|ground|client to O:company|product|model',
        'S be lock in battle|race|rivalry with O',
        'S battle|race|fight|compete|vie for|over customer|developer|business|contract|talent|dominance|share|market|lead|user|supremacy|crown',
        '* ditch|dump|abandon S:product|model for O:product|model',
        '* position|pitch|market|bill|tout|frame|cast S:product|model as rival|competitor|alternative|challenger|answer to|of O:product|model',
        'S position|pitch|market|bill|tout|frame * as rival|competitor|alternative|challenger|answer to|of O',
      ],
      confidence: 0.8,
      reads: {
        '[company Acme] competes with [company Beta] and [company Gamma].': [
          'Acme competes_with Beta',
          'Acme competes_with Gamma',
        ],
        '[product Beacon] takes aim at [product Torch].': ['Beacon competes_with Torch'],
        '[product Beacon] is pitched as a lighter alternative to [product Torch].': ['Beacon competes_with Torch'],
        '[company Acme] released [model Zephyra 4], a small model tuned for speed, competing with [model Lark 2].': [
          'Zephyra 4 competes_with Lark 2',
        ],
        '[company Acme] may challenge [company Beta] in search.': ['planned Acme competes_with Beta'],
      },
      leaves: ['[company Acme] challenges developers at [company Beta] to learn.'],
    },
    {
      name: 'competes_with.noun',
      patterns: [
        '"S:company|product ... head-to-head|heads-on|head-on with|against O',

        'S = rival|competitor|alternative|challenger|contender to|of|for O',
        '"S , ~ answer to O',
        '"S : ~ O:product|model|company alternative|rival|competitor',
        '"rivalry|competition|race|battle|gap|showdown between S and O',
        '"S:company|product and O!:company|product lock in',
        '"rival|competitor|alternative like|to|such|including as? O',
        '"switch|migrate ~ from S:product|model|company to O:product|model|company',
        '"S vs|versus . O:company|product',
        '"S vs|versus O:company|product',
        '"rival S and O',
      ],
      confidence: 0.75,
      reads: {
        '[product Beacon] is an alternative to [product Torch].': ['Beacon competes_with Torch'],
        '[company Acme] rival [company Beta] cut prices.': ['Acme competes_with Beta'],
        'The race between [company Acme] and [company Beta] is tightening.': ['Acme competes_with Beta'],
        'Users report switching from [product Torch] to [product Beacon].': ['Torch competes_with Beacon'],
        '[product Beacon], an open-source alternative to [product Torch], grew.': ['Beacon competes_with Torch'],
      },
      leaves: [
        '[model Zephyra 4] rivals [model Lark 2] on coding.',
        'The partnership between [company Acme] and [company Beta] grew.',
      ],
    },
  ],
};
