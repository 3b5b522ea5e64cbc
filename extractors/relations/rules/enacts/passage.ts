/** Who makes a law, read from how it gets through: waved on, brought into force, lost in a vote. */
import type { Rule } from '../../rule.ts';

const THROUGH =
  'codify|promulgate|endorse|ram_through|push_through|force_through|nod_through|wave_through|vote_through|decree|usher_in|fast-track|unveil|roll_out';

export const PASSAGE: readonly Rule[] = [
  {
    name: 'enacts.passage',
    patterns: [
      `S:place|organization's? ${THROUGH} O:law`,
      "S:place's lawmaker|senate|parliament|house|senator|legislator|assembly|mp back|pass|approve|adopt|clear|advance O:law",
      'S:place|organization bring|put|carry O:law into|in force|effect|law|practice',
      '"S:place|organization wave|nod|push|ram|steer|usher|vote|shepherd ~ O:law through',
      "S:place|organization's? sign_off on O:law",
      "S:place|organization's? begin|start|launch|step_up enforcement|implementation of O:law",
      '"S:place|organization has|have|gets|got ~ law|act|statute|rulebook ,|:|called ~ O:law',
      '"S:place|organization \'s ~ law|act|statute|bill|rulebook|order , ~ O:law',
      '"O:law of S:place',
      'O:law be law|statute in S:place',
      "O:law sail|breeze|squeak|cruise|slip|glide|race|scrape through S:place|organization's?",
      'O:law pass in S:place|organization',
      "O:law win|get|receive|secure|earn|gain approval|nod|assent|backing|blessing|consent|passage|support|signature from|in|of S:place|organization's?",
      '"passage|adoption|approval|enactment|signing|ratification of ~ O:law by|in ~ S:place|organization',
      'S:place|organization give|lend blessing|bless|backing|back|support to O:law',
      '"S:place|organization made|makes|make ~ O:law law',
      "S:place's voter|citizen|electorate|people pass|approve|back|endorse O:law",
      'O:law be on book|books|statute in S:place',
      '"O:law go|goes|went|come|comes|came live|online|effective in S:place',
      '"O:law , pass|approve|enact|adopt|sign in|by ~ S:place|organization',
      '"O:law make|makes|made S:place the ~ first|second|latest|only',
      '"sign|signs|signed O:law ... making S:place the ~ first|second|third|latest|only ~ state|country|city|province|nation',
      '"with ~ O:law , S:place become|becomes|became|is|was|join|joins|joined',
      '"O:law , which S:place|organization pass|enact|adopt|approve|sign',
    ],
    confidence: 0.75,
    reads: {
      'Governor Ada Brook signed the [law Fair Models Act] into law, making [place Norland] the second state to act.': [
        'Norland enacts Fair Models Act',
      ],
      "[place Norland]'s parliament voted through the [law Fair Models Act].": ['Norland enacts Fair Models Act'],
      '[place Norland] lawmakers backed the [law Fair Models Act].': ['Norland enacts Fair Models Act'],
      '[place Norland] brought the [law Fair Models Act] into force.': ['Norland enacts Fair Models Act'],
      'The [organization Grid Council] waved the [law Fair Models Act] through.': [
        'Grid Council enacts Fair Models Act',
      ],
      'The [organization Grid Council] signed off on the [law Fair Models Act].': [
        'Grid Council enacts Fair Models Act',
      ],
      '[place Norland] began enforcement of the [law Fair Models Act].': ['Norland enacts Fair Models Act'],
      '[place Norland] has a new law, the [law Fair Models Act].': ['Norland enacts Fair Models Act'],
      "[place Norland]'s new law, the [law Fair Models Act], is strict.": ['Norland enacts Fair Models Act'],
      'The [law Fair Models Act] of [place Norland] is strict.': ['Norland enacts Fair Models Act'],
      'The [law Fair Models Act] is now law in [place Norland].': ['Norland enacts Fair Models Act'],
      "The [law Fair Models Act] sailed through [place Norland]'s senate.": ['Norland enacts Fair Models Act'],
      'The [law Fair Models Act] passed in [place Norland].': ['Norland enacts Fair Models Act'],
      'The [law Fair Models Act] won approval from the [organization Grid Council].': [
        'Grid Council enacts Fair Models Act',
      ],
      'The passage of the [law Fair Models Act] by the [organization Grid Council] surprised many.': [
        'Grid Council enacts Fair Models Act',
      ],
      '[place Norland] gave its blessing to the [law Fair Models Act].': ['Norland enacts Fair Models Act'],
      '[place Norland] made the [law Fair Models Act] law.': ['Norland enacts Fair Models Act'],
      '[place Norland] voters approved the [law Fair Models Act].': ['Norland enacts Fair Models Act'],
      'The [law Fair Models Act] is on the books in [place Norland].': ['Norland enacts Fair Models Act'],
      'The [law Fair Models Act] goes live in [place Norland].': ['Norland enacts Fair Models Act'],
      'The [law Fair Models Act], passed in [place Norland] last year, is strict.': ['Norland enacts Fair Models Act'],
      'The [law Fair Models Act] makes [place Norland] the first state to cap bots.': [
        'Norland enacts Fair Models Act',
      ],
      'With the [law Fair Models Act], [place Norland] becomes the first state to cap bots.': [
        'Norland enacts Fair Models Act',
      ],
      'The [law Fair Models Act], which [place Norland] passed in May, is strict.': ['Norland enacts Fair Models Act'],
    },
    leaves: ['[place Norland] put the [law Fair Models Act] to a panel.'],
  },
  {
    name: 'enacts.failed',
    patterns: [
      "O:law fail|die|stall|falter|collapse in S:place|organization's?",
      "S:place|organization's? vote_down|strike_down|throw_out O:law",
    ],
    confidence: 0.7,
    status: 'negated',
    reads: {
      'The [law Fair Models Act] died in the [organization Grid Council].': [
        'negated Grid Council enacts Fair Models Act',
      ],
      'The [organization Grid Council] voted down the [law Fair Models Act].': [
        'negated Grid Council enacts Fair Models Act',
      ],
    },
    leaves: ['[company Acme] failed under the [law Fair Models Act] of the [organization Grid Council].'],
  },
];
