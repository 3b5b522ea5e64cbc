import type { RelationRules } from '../rule.ts';

export const competesWith: RelationRules = {
  type: 'competes_with',
  rules: [
    {
      name: 'competes_with.verb',
      patterns: [
        'S compete|vie|battle|face_off|spar with|against O',
        'S challenge|undercut|take_on|threaten|counter O',
        'S:company|product rival O:company|product',
        'S compete|vie with|against * from O:company',
        'S face|see|meet competition|challenge|pressure from O',
        'S go head-to-head|heads-on with|against O',
        'S be rival|competitor|alternative|competition|challenger|contender to|of|for O',
        'S position|pitch|market|bill|tout|frame * as rival|competitor|alternative|challenger|answer to|of O',
      ],
      confidence: 0.8,
      reads: {
        '[company Acme] competes with [company Beta] and [company Gamma].': [
          'Acme competes_with Beta',
          'Acme competes_with Gamma',
        ],
        '[product Beacon] is an alternative to [product Torch].': ['Beacon competes_with Torch'],
        '[product Beacon] is pitched as a lighter alternative to [product Torch].': ['Beacon competes_with Torch'],
        '[company Acme] may challenge [company Beta] in search.': ['planned Acme competes_with Beta'],
      },
      leaves: ['[company Acme] challenges developers at [company Beta] to learn.'],
    },
    {
      name: 'competes_with.noun',
      patterns: [
        '"S:company|product ... head-to-head|heads-on|head-on with|against O',

        '"S:company|product rival|competitor|challenger|alternative O:company|product',
        '"S \'s ~ rival|competitor|challenger|alternative ,? O',
        '"S , ~ rival|competitor|alternative|challenger|answer to|of O',
        '"rivalry|competition|race|battle|gap|showdown between S and O',
        '"rival|competitor|alternative like|to|such|including as? O',
        '"switch|migrate ~ from S:product|model to O:product|model',
        '"S vs|versus . O:company|product',
        '"S vs|versus O:company|product',
        '"rival S and O',
      ],
      confidence: 0.75,
      reads: {
        '[company Acme] rival [company Beta] cut prices.': ['Acme competes_with Beta'],
        'The race between [company Acme] and [company Beta] is tightening.': ['Acme competes_with Beta'],
        'Users report switching from [product Torch] to [product Beacon].': ['Torch competes_with Beacon'],
        '[product Beacon], an open-source alternative to [product Torch], grew.': ['Beacon competes_with Torch'],
      },
      leaves: ['The partnership between [company Acme] and [company Beta] grew.'],
    },
  ],
};
