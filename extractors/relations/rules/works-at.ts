import type { RelationRules } from '../rule.ts';

export const worksAt: RelationRules = {
  type: 'works_at',
  rules: [
    {
      name: 'works_at.title',
      patterns: [
        '"O:company|organization \'s S:person',

        '"O:company|organization ... departure|exit|resignation of|from S:person',

        '"O <role> S:person',
        '"O \'s ~ <role> ,? S:person',
        '"S:person ,|( ~ <role> ~ at|of|for|with O',
        '"S:person ,|( <role> at|of|for O',
        '"S:person ,|( O <role>',
        '"S:person ,|( O \'s <role>',
        '"<role> S:person of O',
        '"<role> S:person at|from O',
        '"S:person of|from O:company|organization',
        '"S:person ( O:company|organization )',
        '"O:company|organization ... with S:person as <role>',
        '"O:company|organization <role> like|including|such as? S:person',
        '"departure|exit|resignation of ~ S:person from O:company|organization',
      ],
      confidence: 0.9,
      reads: {
        '[company Acme] CEO [person Ada Brook] said so.': ['Ada Brook works_at Acme as CEO'],
        "[company Acme]'s chief scientist [person Ada Brook] left.": ['Ada Brook works_at Acme as chief scientist'],
        '[person Ada Brook], CEO of [company Acme], spoke.': ['Ada Brook works_at Acme as CEO'],
        '[person Ada Brook], a senior researcher at [company Acme], spoke.': [
          'Ada Brook works_at Acme as senior researcher',
        ],
        '[person Ada Brook] ([company Acme] co-founder) spoke.': ['Ada Brook works_at Acme as co-founder'],
        'To quote [person Ada] from [company Acme]: it is late.': ['Ada works_at Acme'],
      },
      leaves: ['[company Acme] praised engineers and [person Ada Brook].'],
    },
    {
      name: 'works_at.implied',
      patterns: ['"ceo|cto|cfo|coo|president|chairman|cofounder|co-founder|founder S:person'],
      confidence: 0.65,
      reads: {
        'At [company Acme] things change, and CEO [person Ada Brook] refuses to comment.': ['Ada Brook works_at Acme'],
      },
      leaves: ['[person Ada Brook] met a CEO of [company Acme].'],
    },
    {
      name: 'works_at.verb',
      patterns: [
        'S:person lead|run|head|direct|oversee|manage * at|for O:company|organization',

        'S:person resign|retire|exit|depart from O:company|organization',

        'S:person advertise|post|announce role|job|position|opening at|with O:company|organization',
        'S:person hire|recruit at|for O:company|organization',

        'S:person join|leave|rejoin|quit|lead|head|run O:company|organization',
        'S:person work at|for O',
        'S:person be ceo|cto|cfo|coo|president|chairman|chair|director|head|founder|co-founder|cofounder|engineer|researcher|scientist|employee|member|partner|vp|lead|professor of|at|for|with O',
        'S:person step_down as|from * from|of|at O',
        'S:person depart from|for O',
        'O:company|organization hire|appoint|name|poach|recruit|promote|tap|bring|fire|oust|lay_off|employ S:person',
        'S:person move|go|jump from|to O:company|organization',
        'S:person depart O',
        'S:person be at|with O:company|organization',
        'S:person found|co-found|cofound O',
        'S:person confirm|take|accept|assume|leave|quit|hold role|position|post|job at|of|with|in O:company|organization',
        'S:person return to O:company|organization',
        'S:person appoint|name|promote|become|elect * of|at O:company|organization',
        'O:company|organization welcome|bring_on|onboard|lure|reinstate|rehire|elect S:person',
        '* hire|poach|recruit|lure S:person from O:company|organization',
        'S:person serve|act as * of|at|for O:company|organization',
      ],
      confidence: 0.85,
      reads: {
        '[person Ada Brook] joined [company Acme] as chief scientist.': ['Ada Brook works_at Acme'],
        '[company Acme] hired [person Ada Brook] and [person Bo Lind].': [
          'Ada Brook works_at Acme',
          'Bo Lind works_at Acme',
        ],
        '[person Ada Brook] left [company Acme].': ['Ada Brook works_at Acme'],
        '[person Ada Brook] was appointed CEO by [company Acme].': ['Ada Brook works_at Acme'],
        '[person Ada Brook] is the founder of [company Acme].': ['Ada Brook works_at Acme'],
      },
      leaves: ['[person Ada Brook] praised [company Acme].'],
    },
  ],
};
