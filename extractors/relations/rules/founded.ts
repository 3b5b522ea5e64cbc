import type { RelationRules } from '../rule.ts';
import { STARTING } from './founded/starting.ts';

export const founded: RelationRules = {
  type: 'founded',
  rules: [
    {
      name: 'founded.verb',
      patterns: [
        'S found|co-found|cofound|establish O',
        'S:person create|form|launch|start|set_up|spin_out|spin_off O:company|organization',
        'S:company|organization form|set_up|spin_out|spin_off O:company|organization',
        'S:company|organization create|launch|start O:organization',
        '"paper|paperwork|papers|document to set|create|form|register|establish|launch up? O:organization ... file|submit|filed|submitted by S:company|organization|person',
        '"S:company|organization|person file|submit|lodge ~ paper|paperwork|papers|document to set|create|form|register|establish|launch up? O:organization',
        '* found|co-found|cofound|start|launch O:company with|alongside S:person',
        'S:person announce|reveal creation|founding|formation|launch|start of O:company|organization',
      ],
      confidence: 0.9,
      reads: {
        '[company Tessel], founded by former [company Acme] engineers [person Ada Brook] and [person Bo Lind], grew.': [
          'Ada Brook founded Tessel',
          'Bo Lind founded Tessel',
        ],
        'Papers to set up [organization Grid Action], a committee, were filed by [company Acme].': [
          'Acme founded Grid Action',
        ],
        '[company Acme] filed papers to create [organization Grid Action].': ['Acme founded Grid Action'],
        '[person Ada Brook] left to co-found [company Acme] with [person Bo Lind].': [
          'Ada Brook founded Acme',
          'Bo Lind founded Acme',
        ],
        '[person Ada Brook] founded [company Acme] in 2021.': ['Ada Brook founded Acme'],
        '[company Acme] was co-founded by [person Ada Brook] and [person Bo Lind].': [
          'Ada Brook founded Acme',
          'Bo Lind founded Acme',
        ],
        '[person Ada Brook], who started [company Acme] with [person Bo Lind], left.': [
          'Ada Brook founded Acme',
          'Bo Lind founded Acme',
        ],
        '[person Ada Brook] announced the launch of [company Acme], a school for robots.': ['Ada Brook founded Acme'],
        '[company Acme] spun off [company Tessel].': ['Acme founded Tessel'],
        '[company Acme] launched the [organization Open Grid Foundation].': ['Acme founded Open Grid Foundation'],
      },
      leaves: [
        '[person Ada Brook] found a bug at [company Acme].',
        '[company Acme] was founded by former [company Tessel], [company Beta] and [company Lumio] researchers.',
      ],
    },
    {
      name: 'founded.title',
      patterns: [
        'S:person = founder|co-founder|cofounder of|behind O',
        '"O founder|co-founder|cofounder and|& ~ S:person',
        '"O \'s founder|co-founder|cofounder ,? S:person',
        '"S:person ( founder|co-founder|cofounder and|& <role> , O',
        '"S:person ,|( O \'s ~ founder|co-founder|cofounder',
        '"S:person ,|( founder|co-founder|cofounder and|& <role> of O',
        '"S:person ,|( ~ <role> of|at ... and ~ founder|co-founder|cofounder of O',
        '"S:person , ... ceo|executive|scientist|president|professor|director|chairman|chair|officer and a|the? founder|co-founder|cofounder of O',
        '"<role> and|& founder|co-founder|cofounder of O S:person',
        '"S:person ,|( one|two|three|four|five of ~ founder|co-founder|cofounder of|at O',
        '"S:person ,|( one|two|three|four|five of O \'s ~ founder|co-founder|cofounder',
      ],
      confidence: 0.9,
      reads: {
        '[company Acme] founder [person Ada Brook] posted a notice.': ['Ada Brook founded Acme'],
        "[person Ada Brook] and [person Bo Lind], two of [company Acme]'s founders, left.": [
          'Ada Brook founded Acme',
          'Bo Lind founded Acme',
        ],
        '[person Ada Brook], co-founder of [company Acme], left.': ['Ada Brook founded Acme'],
        "[company Acme]'s founders, [person Ada Brook] and [person Bo Lind], left.": [
          'Ada Brook founded Acme',
          'Bo Lind founded Acme',
        ],
        '[company Acme] founder and chief executive [person Ada Brook] left.': ['Ada Brook founded Acme'],
        '[person Ada Brook] (co-founder and CEO, [company Acme]) spoke.': ['Ada Brook founded Acme as CEO'],
        "[person Ada Brook], [company Acme]'s founder, spoke.": ['Ada Brook founded Acme'],
        '[person Ada Brook], co-founder and CEO of [company Acme], spoke.': ['Ada Brook founded Acme as CEO'],
        '[person Ada Brook] and [person Bo Lind], two of the three founders of [company Acme], left.': [
          'Ada Brook founded Acme',
          'Bo Lind founded Acme',
        ],
        'CEO and co-founder of [company Acme] [person Ada Brook] spoke.': ['Ada Brook founded Acme as CEO'],
        "[person Ada Brook], [company Tessel]'s chief scientist and the founder of [company Acme], left.": [
          'Ada Brook founded Acme',
        ],
        '[person Ada Brook], head of research at a bank and co-founder of [company Acme], spoke.': [
          'Ada Brook founded Acme as head of research',
        ],
      },
      leaves: [
        '[company Acme] founders met [person Ada Brook].',
        'In a talk with [person Bo Lind], [company Acme] spoke.',
      ],
    },
    {
      name: 'founded.implied',
      patterns: [
        '"founder|co-founder|cofounder S:person',
        '"S:person , the|its|a ~ founder|co-founder|cofounder ,|(',
        '"#founder|co-founder|cofounder include|are|were|is S:person',
        '"the|our|two|three|four #founder|co-founder|cofounder ,|( S:person',
        '"its|their|the #founder|co-founder|cofounder ... , among|including them? S:person',
        '"founded|co-founded ... by S:person',
        '"founded|co-founded ... by ~ engineer|researcher|scientist|veteran|alumni|alum|professor|student|employee|folk|executive ,|: S:person',
      ],
      confidence: 0.65,
      reads: {
        '[company Acme] makes robots. Founded in 2022 by [person Ada Brook], it is small.': ['Ada Brook founded Acme'],
        '[company Acme] makes robots. Founded in 2022 by two engineers, [person Ada Brook] and [person Bo Lind], it is small.':
          ['Ada Brook founded Acme', 'Bo Lind founded Acme'],
        '[company Acme] makes robots. Founders include [person Ada Brook] and [person Bo Lind].': [
          'Ada Brook founded Acme',
          'Bo Lind founded Acme',
        ],
        '[company Acme] raised $4 million. The founders, [person Ada Brook] and [person Bo Lind], met at school.': [
          'Ada Brook founded Acme',
          'Bo Lind founded Acme',
        ],
        '[company Acme] makes robots. [person Ada Brook], the third founder, is pleased.': ['Ada Brook founded Acme'],
        '[company Acme] raised $4 million. Its founders come from far away, among them [person Ada Brook].': [
          'Ada Brook founded Acme',
        ],
        'At [company Acme] things change; co-founder [person Ada Brook] refuses to comment.': [
          'Ada Brook founded Acme',
        ],
      },
      leaves: ['[person Ada Brook] met a founder of [company Acme].'],
    },
    {
      name: 'founded.venture',
      patterns: [
        '"S:person \'s ~ startup|venture|nonprofit ,? O:company|organization',
        '"S:person \'s O!:company',
        'O:company spin_out|spin_off of|from S:company|organization',
        'S:company|organization spin_out|spin_off * as O:company',
        '"behind O:company|organization are|is|stand S:person',
        '"O:company|organization , startup|venture|lab|company of former|ex ... chief|ceo|cto|cfo|officer|scientist|researcher|engineer|executive|head|founder|co-founder S!:person',
        '"O:company|organization is|was|be ~ idea|brainchild|creation|invention of S:person',
        '"S:person -|– founded|co-founded O:company|organization',
        '"O:company|organization , ~ brainchild|creation of S:person',
        '"O:company|organization , a|the ~ startup|venture|nonprofit of|by|from S:person',
        '"O:company|organization , S:person \'s ~ startup|venture|nonprofit|lab|firm|company',
        '"S:person is|are? launch|start|found|create|build|announce|unveil|have|run|lead ~ startup|company|firm|lab|venture|nonprofit ~ ,? call|name|dub? O:company|organization',
        "O:company|organization be S:person's startup|company|venture|nonprofit",
        'O:company|organization = spinout|spinoff|spin-off|spin-out|offshoot of|from S:company|organization',
      ],
      confidence: 0.75,
      reads: {
        "[person Ada Brook]'s new startup, [company Acme], raised $3 million.": ['Ada Brook founded Acme'],
        '[person Ada Brook] is building a startup called [company Acme].': ['Ada Brook founded Acme'],
        'Behind [company Acme] stand [person Ada Brook] and [person Bo Lind].': [
          'Ada Brook founded Acme',
          'Bo Lind founded Acme',
        ],
        '[company Acme], a spinout of [organization Tarn University], raised $3 million.': [
          'Tarn University founded Acme',
        ],
        '[company Acme], the startup of former [company Tessel] CTO [person Ada Brook], grows.': [
          'Ada Brook founded Acme',
        ],
        "[person Ada Brook]'s [company Acme] is growing.": ['Ada Brook founded Acme'],
        '[company Tessel] spun out of [company Acme].': ['Acme founded Tessel'],
        '[company Acme] spun out its chip unit as [company Tessel].': ['Acme founded Tessel'],
        '[company Acme] was the idea of [person Ada Brook].': ['Ada Brook founded Acme'],
        'The [person Ada Brook]-founded [company Acme] is growing.': ['Ada Brook founded Acme'],
        '[company Acme], the brainchild of [person Ada Brook], is growing.': ['Ada Brook founded Acme'],
        "[company Acme], [person Ada Brook]'s startup, is growing.": ['Ada Brook founded Acme'],
        "[company Acme] is [person Ada Brook]'s startup.": ['Ada Brook founded Acme'],
        '[company Acme], the startup of [person Ada Brook], grows.': ['Ada Brook founded Acme'],
      },
      leaves: ["[person Ada Brook]'s view of the startup is that [company Acme] wins."],
    },
    ...STARTING,
  ],
};
