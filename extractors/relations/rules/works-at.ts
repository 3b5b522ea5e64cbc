import { ROLE_WORDS } from '../../names/cues.ts';
import type { RelationRules } from '../rule.ts';

/** Roles as a clause names them. */
const ROLE = [...ROLE_WORDS, 'member', 'employee'].join('|');

export const worksAt: RelationRules = {
  type: 'works_at',
  rules: [
    {
      name: 'works_at.title',
      patterns: [
        '"O:company|organization \'s S:person',

        '"S:person ... role|job|post|position as O \'s',
        '"S:person ,|( ~ <role> of|at ... and ~ <role> of|at|for|with O',
        '"new at|to O:company|organization : S:person',
        '"O:company|organization promote|elevate|name|appoint ... , S:person , to|as <role>',
        '"O:company|organization ... departure|exit|resignation of|from S:person',

        '"O <role> S:person',
        '"former|ex -? O:company|organization <role> , S:person',
        '"former|ex|one-time|longtime O:company|organization ~ <role> S:person',
        '"O \'s ~ <role> ,? S:person',
        '"S:person ,|( ~ <role> ~ at|of|for|with O',
        '"S:person ,|( <role> at|of|for O',
        '"S:person ,|( O <role>',
        '"S:person ,|( O \'s ~ <role>',
        '"S:person ,|( ~ <role> of ~ at|for O',
        '"S:person ,|( ex|former -? O:company|organization )|,',
        '"S:person ,|( formerly|previously|now|currently|ex|late of|at|with O:company|organization',
        '"O board|council|committee|team|staff member S:person',
        '"O <role> of ~ S:person',
        '"S:person ( <role> , O:company|organization',
        '"year|month|decade|stint at O:company|organization , S:person',
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
        '[person Ada Brook] (ex-[company Acme]) spoke.': ['Ada Brook works_at Acme'],
        'To quote [person Ada] from [company Acme]: it is late.': ['Ada works_at Acme'],
      },
      leaves: ['[company Acme] praised engineers and [person Ada Brook].'],
    },
    {
      name: 'works_at.implied',
      patterns: [
        '"ceo|cto|cfo|coo|president|chairman|cofounder|co-founder|founder S:person',
        '"chief executive|scientist|technologist S:person',
        '"S:person , ~ ceo|cto|cfo|coo|chairman|co-founder|cofounder ,',
      ],
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
        'S:person join|leave|rejoin|quit * from|for O:company|organization',
        '"join O:company|organization are|is S:person',
        'S:person work|teach|intern|lecture|consult at|for O',
        `S:person be|become|remain ${ROLE} of|at|for|with O`,
        `S:person be|become|remain|replace|succeed O's ${ROLE}`,
        `* name|appoint|elect|hire|make S:person as O's ${ROLE}`,
        'S:person step_down|resign|retire|take_over|return|serve|start as * from|of|at O',
        'S:person step_down|depart|resign|walk_away|walk_out from O',
        `S:person step_down|resign|serve|act|take_over|start as O's ${ROLE}`,
        'S:person join|leave board|team|staff|faculty|leadership of|at O',
        "S:person sit|serve on O's board|committee|council",
        "S:person chair O's board|committee|council",
        'S:person chair O:company|organization',
        "S:person join|leave|quit|run|lead|head O's board|team|staff|faculty|leadership|lab|division|unit",
        'S:person land|work|stay at O:company|organization',
        '"S:person ,|( ex|former -? O:company|organization <role>',
        'O:company|organization hire|hire_away|appoint|name|poach|recruit|promote|tap|bring|bring_in|lure_away|woo|snatch|nab|fire|oust|dismiss|lay_off|employ|lose S:person',
        'S:person fire|oust|remove|dismiss|lay_off|hire_away|hire|poach|lure from O:company|organization',
        'S:person move|go|jump|defect|return to O:company|organization',
        'S:person move|go|jump|defect|depart|come from O:company|organization',
        '* lose S:person to O:company|organization',
        'S:person spend|work|build|develop|lead|start * at O:company|organization',
        'S:person -> departure|exit|resignation|retirement from O:company|organization',
        'S:person depart O',
        'S:person be at|with O:company|organization',
        'S:person found|co-found|cofound O',
        'S:person confirm|take|accept|assume|leave|quit|hold role|position|post|job at|of|with|in O:company|organization',
        'S:person return to O:company|organization',
        'S:person return|come|move|jump|switch|transfer|arrive * from O:company|organization',
        'S:person return|come|jump|switch|transfer|arrive from O:company|organization',

        'S:person appoint|name|promote|become|elect * of|at O:company|organization',
        'O:company|organization welcome|bring_on|onboard|lure|reinstate|rehire|elect S:person',
        '* hire|hire_away|poach|recruit|lure|bring S:person from O:company|organization',
        'S:person serve|act as * of|at|for O:company|organization',
      ],
      confidence: 0.85,
      reads: {
        '[person Ada Brook] joined [company Acme] as chief scientist.': ['Ada Brook works_at Acme'],
        '[company Acme] hired [person Ada Brook] and [person Bo Lind].': [
          'Ada Brook works_at Acme',
          'Bo Lind works_at Acme',
        ],
        '[company Acme] poached three engineers from [company Beta], including [person Ada Brook].': [
          'Ada Brook works_at Acme',
          'Ada Brook works_at Beta',
        ],
        '[person Ada Brook] left [company Acme].': ['Ada Brook works_at Acme'],
        '[company Acme] named [person Ada Brook] vice president of research.': ['Ada Brook works_at Acme'],
        "[person Ada Brook] will become [company Acme]'s first economist.": ['planned Ada Brook works_at Acme'],
        '[person Ada Brook] left [company Acme] for [company Beta].': [
          'Ada Brook works_at Acme',
          'Ada Brook works_at Beta',
        ],
        '[company Acme] lost [person Ada Brook] to [company Beta].': [
          'Ada Brook works_at Acme',
          'Ada Brook works_at Beta',
        ],
        '[person Ada Brook] was appointed CEO by [company Acme].': ['Ada Brook works_at Acme'],
        '[person Ada Brook] is the founder of [company Acme].': ['Ada Brook works_at Acme'],
      },
      leaves: ['[person Ada Brook] praised [company Acme].'],
    },
  ],
};
