/** Who founded what, read from how a firm gets going: off the ground, out of stealth, born inside another. */
import type { Rule } from '../../rule.ts';

const VENTURE = 'startup|start-up|company|venture|lab|firm|outfit|studio|shop|nonprofit';
const NEW = 'new|latest|next|own|first|second|third|fledgling|stealth|newest|young';

export const STARTING: readonly Rule[] = [
  {
    name: 'founded.start',
    patterns: [
      'S:person build|bootstrap|start|grow O:company from scratch|nothing|ground|zero',
      'S:person incorporate|bootstrap|incubate|spin_up|dream_up|kick_off|hatch|birth|conceive O:company',
      '"S:person set|sets O:company up',
      '"S:person get|got O:company off the ground',
      '"S:person spin|spun O:company out',
      'S:person be|stand behind O:company',
      'S:person emerge|come from stealth with O:company',
      '"S:person is|was|are back with ~ O!:company , a|an|the|his|her',
      '"S:person ,|( ~ founder|co-founder|cofounder at|,|@ O:company|organization',
      '"O:company|organization \'s founding team|partner include|is|are|: ~ S:person',
      `O:company be ${VENTURE}|project|effort|creation|brainchild of|from|by S:person`,
      `"S:person 's ~ ${NEW} ~ ${VENTURE} ,|is|: call|name? ~ O:company|organization`,
      `"O:company|organization , S:person 's ~ ${NEW} ${VENTURE}`,
      `"S:person has|have ~ ${VENTURE} ,|:|called|named|dubbed ~ O:company|organization`,
      '* found|co-found|start|form|launch|set_up|create|establish O:company|organization with|alongside S:person',
      '"team|join|partner up|force with S:person to start|found|find|form|launch|set|create|co-found|establish up? ~ O:company|organization',
      '"S:person quit|left|leave|join|team ... to found|find|co-found|start|launch|form ~ O!:company ,|.|in|with|;',
      '"man|woman|engineer|scientist|duo|pair|entrepreneur who|that found|find|start|co-found|launch ~ O:company , S:person',
    ],
    confidence: 0.75,
    reads: {
      '[person Ada Brook] built [company Acme] from nothing.': ['Ada Brook founded Acme'],
      '[person Ada Brook] bootstrapped [company Acme].': ['Ada Brook founded Acme'],
      '[person Ada Brook] set [company Acme] up last year.': ['Ada Brook founded Acme'],
      '[person Ada Brook] got [company Acme] off the ground.': ['Ada Brook founded Acme'],
      '[person Ada Brook] spun [company Acme] out of her lab.': ['Ada Brook founded Acme'],
      '[person Ada Brook] is behind [company Acme].': ['Ada Brook founded Acme'],
      '[person Ada Brook] emerged from stealth with [company Acme].': ['Ada Brook founded Acme'],
      '[person Ada Brook] is back with [company Acme], a robotics startup.': ['Ada Brook founded Acme'],
      '[person Ada Brook], co-founder at [company Acme], resigned.': ['Ada Brook founded Acme'],
      "[company Acme]'s founding team includes [person Ada Brook].": ['Ada Brook founded Acme'],
      '[company Acme] is the latest venture of [person Ada Brook].': ['Ada Brook founded Acme'],
      "[person Ada Brook]'s new lab is called [company Acme].": ['Ada Brook founded Acme'],
      "[company Acme], [person Ada Brook]'s new company, grows.": ['Ada Brook founded Acme'],
      '[person Ada Brook] has a new company called [company Acme].': ['Ada Brook founded Acme'],
      '[person Ada Brook] formed [company Acme] with [person Bo Lind].': ['Bo Lind founded Acme'],
      '[person Ada Brook] teamed up with [person Bo Lind] to start [company Acme].': [
        'Ada Brook founded Acme',
        'Bo Lind founded Acme',
      ],
      '[person Ada Brook] quit her job to found [company Acme].': ['Ada Brook founded Acme'],
      'The man who founded [company Acme], [person Bo Lind], left.': ['Bo Lind founded Acme'],
    },
    leaves: [
      '[person Ada Brook] built [company Acme] a website.',
      '[person Ada Brook] launched a product with [company Acme].',
      '[person Ada Brook] has a new view of the company, [company Acme] says.',
    ],
  },
  {
    name: 'founded.joint',
    patterns: [
      '"O:company|organization is|was|are born|hatched at|inside|within|in ~ S:company|organization',
      '"O:company|organization start|begin|originate ~ as ~ project|lab|team|experiment|unit inside|at|within|in ~ S:company|organization',
      'O:company be venture of|between|by S:company',
      '"O:company ,|( ~ joint venture between|of|by|from ~ S:company',
      '"S:company create|form|launch|set|establish up? ~ O:company , a ~ joint venture',
      'S:company|organization convene|assemble|co-found|cofound|co-establish O:organization',
    ],
    confidence: 0.7,
    reads: {
      '[company Tessel] was born at [company Acme].': ['Acme founded Tessel'],
      '[company Tessel] began as a project inside [company Acme].': ['Acme founded Tessel'],
      '[company Tessel] is a joint venture of [company Acme] and [company Beta].': [
        'Acme founded Tessel',
        'Beta founded Tessel',
      ],
      '[company Tessel], a joint venture between [company Acme] and [company Beta], grows.': [
        'Acme founded Tessel',
        'Beta founded Tessel',
      ],
      '[company Acme] and [company Beta] created [company Tessel], a joint venture.': [
        'Acme founded Tessel',
        'Beta founded Tessel',
      ],
      '[company Acme] convened the [organization Grid Forum].': ['Acme founded Grid Forum'],
    },
    leaves: ['[company Acme] and [company Beta] run a joint venture near [company Tessel].'],
  },
];
