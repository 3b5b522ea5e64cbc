import type { RelationRules } from '../rule.ts';

export const founded: RelationRules = {
  type: 'founded',
  rules: [
    {
      name: 'founded.verb',
      patterns: [
        'S found|co-found|cofound|establish O',
        'S:company|organization|person create|form|launch|start|set_up|spin_out|spin_off O:company|organization',
        'S:person announce|reveal launch|creation|founding|formation of O:company|organization',
        'S be founder|co-founder|cofounder of O',
      ],
      confidence: 0.9,
      reads: {
        '[person Ada Brook] founded [company Acme] in 2021.': ['Ada Brook founded Acme'],
        '[company Acme] was co-founded by [person Ada Brook] and [person Bo Lind].': [
          'Ada Brook founded Acme',
          'Bo Lind founded Acme',
        ],
      },
      leaves: ['[person Ada Brook] found a bug at [company Acme].'],
    },
    {
      name: 'founded.title',
      patterns: [
        '"O founder|co-founder|cofounder S:person',
        '"O founder|co-founder|cofounder and|& ~ S:person',
        '"O \'s ~ founder|co-founder|cofounder ,? S:person',
        '"S:person ,|( ~ founder|co-founder|cofounder ~ of O',
        '"S:person ,|( founder|co-founder|cofounder of O',
        '"S:person ,|( founder|co-founder|cofounder and|& <role> of O',
        '"<role> and|& founder|co-founder|cofounder of O S:person',
      ],
      confidence: 0.9,
      reads: {
        '[company Acme] founder [person Ada Brook] posted a notice.': ['Ada Brook founded Acme'],
        '[person Ada Brook], co-founder of [company Acme], left.': ['Ada Brook founded Acme'],
      },
      leaves: ['[company Acme] founders met [person Ada Brook].'],
    },
  ],
};
