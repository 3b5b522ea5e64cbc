import type { RelationRules } from '../rule.ts';

export const partnersWith: RelationRules = {
  type: 'partners_with',
  rules: [
    {
      name: 'partners_with.verb',
      patterns: [
        'S team_up|ally',

        "S sign|strike|ink|announce|reach license|licence|agreement|deal for|on O's technology|ip|patent|model|content",
        'S be|become partner of|to|with|for O',
        'S:company|organization publish|release|launch|introduce|design|propose|announce * with|alongside O:company|organization',

        'S partner|collaborate|team|ally|work|join|team_up|cooperate|co-develop with O',
        'S sign|ink|strike|reach|announce|enter|form|have|make|close|expand|extend|sign|seal|finalize|renew deal|agreement|partnership|collaboration|alliance|pact|venture|contract|tie-up|arrangement|memorandum with O',
        'S enter|enter_into into deal|agreement|partnership|collaboration|alliance|venture with O',
        'S license * to O',
        'S partner to * with O',
        'S announce|form|sign|launch|create|strike|reach|expand|unveil partnership|alliance|venture|collaboration|pact|tie-up',
        'S partner|team_up|join_forces|collaborate on|to|for *',
        'S join force|forces with O',
        'S:company|organization develop|co-develop|build|create * with|alongside O:company|organization',
      ],
      confidence: 0.85,
      reads: {
        '[company Acme] partnered with [company Beta] and [organization Tarn University].': [
          'Acme partners_with Beta',
          'Acme partners_with Tarn University',
        ],
        '[company Acme] entered an exclusive agreement with [company Beta] to build plants.': [
          'Acme partners_with Beta',
        ],
        '[company Acme] has signed a licensing deal with [company Beta].': ['Acme partners_with Beta'],
        '[company Acme], partnering with [company Beta], expanded its platform.': ['Acme partners_with Beta'],
      },
      leaves: ['[company Acme] worked on its deal while [company Beta] waited.'],
    },
    {
      name: 'partners_with.plan',
      patterns: [
        'S pursue|negotiate|explore|discuss|seek|eye|weigh|consider deal|agreement|partnership|collaboration|alliance|venture with O',
        'S be in talk|negotiation with O',
        'S hold talk with O',
      ],
      confidence: 0.75,
      status: 'planned',
      reads: {
        '[company Acme] is pursuing a similar deal with [company Beta].': ['planned Acme partners_with Beta'],
      },
      leaves: ['[company Acme] pursues growth with [company Beta] gone.'],
    },
    {
      name: 'partners_with.noun',
      patterns: [
        '"S! and O! be|have partner|collaborate|team|ally',

        '"partnership|collaboration|deal|agreement|alliance|tie-up|pact|venture between S and O',
        '"S \'s ~ partnership|collaboration|deal|agreement|alliance|pact|tie-up with O',
        '"S \'s partnership|collaboration|deal|agreement|alliance|pact with O',
        '"S partnership|collaboration|deal|alliance with O',
        '"S:company ×|x O:company',
        '"partnership|collaboration|tie-up|alliance with O',
        '"S ~ partnership|collaboration|tie-up with O',
        '"S in? partnership|collaboration with O',
        '"S! and O! announce|sign|form|enter|ink|unveil|reach|strike|extend|renew|launch ~ partnership|collaboration|deal|agreement|alliance|venture|pact',
        '"S! and O! partner|collaborate|team|ally',
        '"S and O partnership|deal|collaboration|alliance|venture',
      ],
      confidence: 0.8,
      reads: {
        'A partnership between [company Acme] and [company Beta] was announced.': ['Acme partners_with Beta'],
        "[company Acme]'s deal with [company Beta] is worth $1 billion.": ['Acme partners_with Beta'],
        '[company Acme] × [company Beta] robotics integration': ['Acme partners_with Beta'],
      },
      leaves: ['The difference between [company Acme] and [company Beta] is small.'],
    },
  ],
};
