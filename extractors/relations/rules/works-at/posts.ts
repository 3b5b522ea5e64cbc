/** Who works at the firm that is spoken of, by the post that words give him: "CEO Ada Brook", "Bo Lind takes over as CTO". */
import type { Rule } from '../../rule.ts';

/** What the head of a field is: "product chief Ada Brook". */
const FIELD =
  'research|product|engineering|design|policy|safety|security|hardware|software|infrastructure|alignment|operation|finance|marketing|sale|growth|communication|technology|science|data|robotics|model|evaluation|preparedness|training|ai|staff';
/** Posts that one takes up or leaves, whoever's they are. */
const POST =
  'ceo|cto|cfo|coo|co-ceo|president|vp|chairman|chairwoman|chair|chief|boss|executive|scientist|technologist|officer|counsel|economist|lead|head|director|adviser|advisor';
/** What somebody leads who is of a firm. */
const WORK =
  'team|effort|project|program|programme|work|unit|group|division|lab|research|training|pretraining|pre-training|post-training|inference|infrastructure|safety|alignment|policy|product|engineering|development|business|evaluation';
/** Verbs before "as" a post. */
const TAKING =
  'take_over|step_in|step_up|step_down|step_aside|come_along|come_aboard|join|return|rejoin|stay|stay_on|remain|serve|act|leave|resign|start|sign_on|continue|carry_on|quit|depart|retire|exit';

export const POSTS: readonly Rule[] = [
  {
    name: 'works_at.implied',
    patterns: [
      '"ceo|cto|cfo|coo|co-ceo|co-lead|president|co-president|chairman|chairwoman|cofounder|co-founder|founder S:person',
      '"chief executive|scientist|technologist|economist|designer S:person',
      '"general|deputy|lead counsel S:person',
      `"${FIELD} chief|head|lead|director|boss S:person`,
      `"head|director|vp|chief|lead of ${FIELD} S:person`,
      '"spokesperson|spokesman|spokeswoman S:person',
      '"S:person ( ~ ceo|cto|cfo|coo|chairman|co-founder|cofounder )',
      '"S:person , ~ ceo|cto|cfo|coo|chairman|co-founder|cofounder ,',
      '"S:person , the|its|their ~ chief executive|scientist|technologist|economist|designer ,',
      '"S:person , the|its|their? chief ~ officer ,',
      '"S:person , its|their ~ <role> ,',
      '"its|their leader|boss|head|chief|chair , S!:person ,',
      '"S:person , ~ <role> there ,',
      '"S:person , who become|became|is|was ceo|cto|cfo|coo|chairman|chairwoman|president in|last|this|two|three|four|five|at',
      '"chief ~ officer S:person',
      '"<O:organization> under secretary S:person',
      '"<O:organization> undersecretary|commissioner|administrator|superintendent S:person',
      `"S:person , who lead|run|head|oversee ~ ${WORK} ,`,
      '"S:person , who is|was in charge of ~ ,',
      '"S:person , whose O!:company is|has|was|had|will|plan|bet|raise|build|want|make|sell|launch|argue|claim',
      '"S:person resign|quit .|,|;|on|after|over|this|last|in|hour|day',
      '"S:person , who|now run|running|head|heading|lead|leading|manage ~ place|show|outfit|shop',
    ],
    confidence: 0.65,
    reads: {
      'They cite [person Ada Brook], whose [company Acme] is betting on rules.': ['Ada Brook works_at Acme'],
      '[company Acme] disbanded the team and made its leader, [person Ada Brook], a scout.': [
        'Ada Brook works_at Acme',
      ],
      "[company Acme] will supply [company Tessel]'s site after CEO [person Ada Brook] signed.": [
        'Ada Brook works_at Acme',
      ],
      'At [company Acme] things change, and CEO [person Ada Brook] refuses to comment.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. Co-leads [person Ada Brook] and [person Bo Lind] spoke.': [
        'Ada Brook works_at Acme',
        'Bo Lind works_at Acme',
      ],
      '[company Acme] grows. COO [person Ada Brook] and CTO [person Bo Lind] spoke.': [
        'Ada Brook works_at Acme',
        'Bo Lind works_at Acme',
      ],
      '[company Acme] chief executive [person Ada Brook] spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook], its CEO, spoke.': ['Ada Brook works_at Acme as CEO'],
      '[company Acme] grows. [person Ada Brook], the chief executive, spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook], the chief financial officer, spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook], who became CEO in 2022, spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook], its president, spoke.': ['Ada Brook works_at Acme as president'],
      '[company Acme] grows. [person Ada Brook], a researcher there, spoke.': ['Ada Brook works_at Acme as researcher'],
      '[company Acme] is appealing an order won by [company Tessel], with CEO [person Ada Brook] irate.': [
        'Ada Brook works_at Acme',
      ],
      '[company Acme] is sold out, chief financial officer [person Ada Brook] said.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook], who leads the effort, spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook], who is in charge of sensors, spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] is in trouble. [person Ada Brook] resigned on Monday.': ['Ada Brook works_at Acme'],
      'The [organization Grid Office] eased a rule. Under Secretary [person Ada Brook] spoke.': [
        'Ada Brook works_at Grid Office',
      ],
      'The [organization Grid Office] eased a rule. Commissioner [person Ada Brook] spoke.': [
        'Ada Brook works_at Grid Office',
      ],
      '[company Acme] grows. General counsel [person Ada Brook] spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. Product chief [person Ada Brook] spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. Head of research [person Ada Brook] spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. A spokesperson, [person Bo Lind], and spokeswoman [person Ada Brook] spoke.': [
        'Ada Brook works_at Acme',
      ],
      '[company Acme] grows. [person Ada Brook] (CEO) spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] rents out robots. [person Ada Brook], who runs the place, expects more.': [
        'Ada Brook works_at Acme',
      ],
    },
    leaves: [
      '[person Ada Brook] met a CEO of [company Acme].',
      '[company Acme] grows, President [person Ada Brook] announced.',
    ],
  },
  {
    name: 'works_at.post',
    patterns: [
      `S:person become ${POST} of|at|for|with|in -`,
      `S:person become ${POST} of ${FIELD}`,
      'S:person be ceo|cto|cfo|coo|chairman|chairwoman of|at|for|with|in -',
      'S:person be chief_executive|executive_chairman|executive_chair|chief_scientist of|at|for|with|in -',
      '"S:person , who|now? lead|leads|led|run|runs|ran|head|heads|headed|oversee|oversees the|its|their ~ effort|project|push|program|group|lab|unit|division|startup|company|firm',
      '"will|would|to be run|led|headed|overseen by S:person',
      `S:person ${TAKING} as ${POST} of|at|for|with -`,
      `S:person ${TAKING} as ${POST} of ${FIELD}|unit|division|group|team|company|firm|lab|startup|business|board`,
      'S:person join|leave|quit board',
      'S:person keep|give_up|hold seat',
      '"and|;|, S:person O:company|organization \'s <role> .|,|;|and|(',
      `* name|appoint|promote|make|choose|pick|select|tap S:person as|to ${POST}`,
      `* replace|succeed S:person as ${POST}`,
      `S:person replace|succeed * as ${POST}`,
      `"S:person ,|( now|currently|newly|interim ${POST} ,|)`,
      '"among|including those|them|people let|laid|cut|fired|axed|leaving|departing go|off|out? is|are|: S:person',
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] grows. [person Ada Brook] becomes interim chief.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook] became head of research.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook] is CEO.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook], formerly of the army, is chief executive.': [
        'Ada Brook works_at Acme',
      ],
      '[company Acme] plans open models. [person Ada Brook], who leads the effort, asks for time.': [
        'Ada Brook works_at Acme',
      ],
      '[company Acme] shrinks. What remains will be run by [person Ada Brook].': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook] takes over as CTO.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook] takes over as head of the unit.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook] joins the board.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook] keeps a board seat.': ['Ada Brook works_at Acme'],
      "[person Bo Lind] chairs the board, and [person Ada Brook] is [company Acme]'s chief; [person Cy Wren] [company Acme]'s CTO.":
        ['Cy Wren works_at Acme as CTO'],
      '[company Acme] grows. [person Ada Brook] was named CEO.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. A banker replaces [person Ada Brook] as CFO.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook] succeeds a banker as CFO.': ['Ada Brook works_at Acme'],
      '[company Acme] grows. [person Ada Brook], now CTO, spoke.': ['Ada Brook works_at Acme'],
      '[company Acme] shrinks; among those let go is [person Ada Brook].': ['Ada Brook works_at Acme'],
    },
    leaves: [
      '[company Acme] grows. [person Ada Brook] became chief of the fire brigade.',
      '[company Acme] grows. [person Ada Brook] was named person of the year.',
    ],
  },
];
