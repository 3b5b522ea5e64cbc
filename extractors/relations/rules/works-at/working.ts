/** Who works or has a post at a firm, or made something there. */
import type { Rule } from '../../rule.ts';
import { ROLE } from './roles.ts';

export const WORKING: readonly Rule[] = [
  {
    name: 'works_at.work',
    patterns: [
      'S:person work|teach|intern|lecture|consult at|for O',
      'S:person be at|with O:company|organization',
      'S:person be back at|with O:company|organization',
      `S:person be|become|remain ${ROLE} of|at|for|with|to O`,
      `S:person be|become|remain|replace|succeed O's ${ROLE}`,
      'S:person serve|act as * of|at|for O:company|organization',
      'S:person start - as * of|at O',
      'S:person have job|post|role|position|gig|desk|seat at|with|on O:company|organization',
      'S:person lose|get|land|find|start|win job|role|post|position|gig|seat at|with|in O:company|organization',
      'S:person advertise|post|announce role|job|position|opening at|with O:company|organization',
      'S:person hire|recruit at|for O:company|organization',
      'S:person spend|work|build|develop|lead|start * at O:company|organization',
      'S:person handle|supervise|coordinate|design|research|study|train|drive|police|test|teach|invent|write|buy * at O:company|organization',
      'S:person create|co-create|invent|co-invent|found|pioneer * at|inside O:company|organization',
      'S:person do stint|residency|internship|fellowship|PhD at|with O:company|organization',
      '"S:person spend ~ year|decade|month|stint ~ at O:company|organization',
      '"S:person ... after ~ year|decade|month|stint at O:company|organization',
      '"S:person ,|( ex|former -? O:company|organization <role>',
    ],
    confidence: 0.85,
    reads: {
      '[person Ada Brook] and [person Bo Lind] are back at [company Acme].': [
        'Ada Brook works_at Acme',
        'Bo Lind works_at Acme',
      ],
      "[person Ada Brook] will become [company Acme]'s first economist.": ['planned Ada Brook works_at Acme'],
      '[person Ada Brook] co-created a language at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] is the founder of [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] spent ten years at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] is hiring for [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] teaches at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] starts as president of [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook], a former [company Acme] engineer, spoke.': ['Ada Brook works_at Acme as engineer'],
      '[person Ada Brook] builds sensors at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] is with [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] advertised a job at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] did a stint at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] has a new desk at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] handles compute at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] will paint boats after nine years at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] landed a job at [company Acme].': ['Ada Brook works_at Acme'],
      '[person Ada Brook] serves as president of [company Acme].': ['Ada Brook works_at Acme'],
    },
    leaves: [],
  },
];
