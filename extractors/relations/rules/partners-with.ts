import type { RelationRules } from '../rule.ts';

export const partnersWith: RelationRules = {
  type: 'partners_with',
  rules: [
    {
      name: 'partners_with.verb',
      patterns: [
        'S team_up|ally',

        "S sign|strike|ink|announce|reach license|licence|agreement|deal for|on O's technology|ip|patent|model|content",
        'S:company|organization publish|release|launch|introduce|design|propose|announce * with|alongside O:company|organization',

        'S partner|collaborate|team|ally|work|join|team_up|cooperate|co-develop with O',
        'S enter|enter_into into deal|agreement|partnership|collaboration|alliance|venture with O',
        'S license * to O',
        'S turn to O:company for help|support',
        'S:company co-develop|co-design|co-build|co-create *',
        'S shake hand on|with *',
        'S find ally|partner in O',
        'S plan|launch|announce|start|begin|form|run|kick_off program|project|initiative|fund|effort|venture|pilot|lab|center|institute with|alongside O:company|organization',
        'S:company|organization hire|retain|enlist O:company|organization',
        '"S:company|organization sign|ink ~ contract|deal|agreement ... use|access|license|deploy O:company \'s',
        'S partner to * with O',
        'S announce|form|sign|launch|create|strike|reach|expand|unveil|ink|extend|deepen|renew|broaden|strengthen|end partnership|alliance|venture|collaboration|pact|tie-up|deal|agreement',
        'S partner|team_up|join_forces|collaborate on|to|for *',
        'S join_forces|sign|sign_up|sit_down with O',
        'S collaborate|work|partner with researcher|team|scientist|engineer at|from O:company|organization',
        'S:company|organization develop|co-develop|build|create|run|operate|open|host|construct * with|alongside O:company|organization',
      ],
      confidence: 0.85,
      reads: {
        '[company Acme] partnered with [company Beta] and [organization Tarn University].': [
          'Acme partners_with Beta',
          'Acme partners_with Tarn University',
        ],
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
        'S -> partnership|collaboration|alliance|pact|venture|tie-up|team-up|deal|agreement|contract|arrangement|memorandum with O',
        'S = partner of|to|with O',
        '"S:company ×|x O:company',
        '"partnership|collaboration|tie-up|alliance with O',
        '"S in partnership|collaboration with O',
        '"S , together with O',
        '"under|through ~ deal|agreement|partnership|pact with O:company|organization , S:company|organization',
        '"S! -|–|/ O! ~ partnership|deal|alliance|collaboration|tie-up|venture',
        '"S! and O! announce|sign|form|enter|ink|unveil|reach|strike|extend|renew|launch ~ partnership|collaboration|deal|agreement|alliance|venture|pact',
        '"S!:company|organization and O!:company|organization announce|launch|form|create|start|open|build ~ joint',
        '"S!:company|organization and O!:company|organization ,? will|to|have? jointly',
        '"S! and O! partner|collaborate|team|ally',
        '"S!:company|organization and O!:company|organization are|be|will|have? work|build|develop together',
        '"S and O partnership|deal|collaboration|alliance|venture',
      ],
      confidence: 0.8,
      reads: {
        '[company Acme] entered an exclusive agreement with [company Beta] to build plants.': [
          'Acme partners_with Beta',
        ],
        '[company Acme] has signed a licensing deal with [company Beta].': ['Acme partners_with Beta'],
        'A partnership between [company Acme] and [company Beta] was announced.': ['Acme partners_with Beta'],
        "[company Acme]'s deal with [company Beta] is worth $1 billion.": ['Acme partners_with Beta'],
        '[company Acme] × [company Beta] robotics integration': ['Acme partners_with Beta'],
        "[company Acme]'s launch partners include [company Beta].": ['Acme partners_with Beta'],
        '[company Acme] ended its alliance with [company Beta].': ['negated Acme partners_with Beta'],
      },
      leaves: ['The difference between [company Acme] and [company Beta] is small.'],
    },
  ],
};
