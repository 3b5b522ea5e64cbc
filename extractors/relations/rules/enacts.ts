import type { RelationRules } from '../rule.ts';
import { PASSAGE } from './enacts/passage.ts';

export const enacts: RelationRules = {
  type: 'enacts',
  rules: [
    {
      name: 'enacts.verb',
      patterns: [
        "S:place's? sign|pass|approve|adopt|enact|wave_through|rubber-stamp|green-light|greenlight|clear|ratify O:law",

        'S:place|organization pass|sign|enact|adopt|approve|ratify|introduce|propose|issue|implement|finalize|enforce|wave_through|rubber-stamp|green-light|greenlight|clear O:law',
        'S:organization back O:law by|with *',
        'S:place|organization ban|bar|outlaw|cap|regulate|require * under O:law',
        "S:place|organization's? give|grant|lend approval|assent|nod|blessing|green_light|consent|backing|passage to O:law",
        "S:place's? put|set|affix|add signature|name on|to|under O:law",
        'S:place|organization pass|adopt|approve|enact * as part of O:law',
        '"S:place made|makes O:law ~ first ~ law',
        '"S:place ~ governor|gov|president .? ... sign O:law',
        '"S:place \'s ... sign|signs|signed O:law',
        '"S:place ... governor|gov ... sign|signs|signed|enact|enacts|enacted O:law',
        '"governor|gov|legislature|parliament|lawmaker ,? in|of S:place ... sign|signs|signed|pass|passed|passes|adopted|approved O:law',

        'S:place|organization sign O:law into *',
        'O:law become law in S:place',
        'O:law come|enter|go into force|effect in S:place',
        'O:law take effect in S:place',
        'S:organization vote for O:law',
        'S:place|organization agree on O:law',
        'S:place|organization reach|strike deal|agreement|compromise on O:law',
        "S:place|organization's negotiator|lawmaker|member|state|parliament|senate reach|strike deal|agreement|compromise on O:law",
        'O:law pass|clear S:place|organization',
        "O:law pass|clear S:place's senate|house|legislature|assembly|parliament",
        '"S:organization vote|voted through O:law',
        '"S:place \'s ~ governor|president|minister ... sign O:law',
        'O:law sign|pass|enact|adopt into|in law|* in S:place',
        'S:place|organization have|put O:law on book|books|statute',
        '"S:place|organization ... pass|enact|adopt|approve|sign ~ law|bill|act|statute|measure|moratorium|ban|rule ... , with? O!:law',
        '"O:law , S:place|organization \'s ~ law|bill|statute|act|rule',
      ],
      confidence: 0.85,
      reads: {
        '[place Norland] went further, banning robot therapy under the [law Fair Minds Act].': [
          'Norland enacts Fair Minds Act',
        ],
        '[place Ardenia] passed the [law AI Care Act].': ['Ardenia enacts AI Care Act'],
        'The [law AI Care Act] came into force in [place Ardenia].': ['Ardenia enacts AI Care Act'],
        'The [law AI Care Act] was adopted by [organization Ardenian Senate].': ['Ardenian Senate enacts AI Care Act'],
        "[place Norland]'s senate passed the [law Fair Models Act].": ['Norland enacts Fair Models Act'],
        '[place Norland] signed the [law Fair Models Act] into law.': ['Norland enacts Fair Models Act'],
        '[organization Grid Council] backed the [law Fair Models Act] by a large majority.': [
          'Grid Council enacts Fair Models Act',
        ],
        "[place Norland]'s parliament gave final approval to the [law Fair Models Act].": [
          'Norland enacts Fair Models Act',
        ],
        "[place Norland]'s governor put his signature on the [law Fair Models Act].": [
          'Norland enacts Fair Models Act',
        ],
        '[organization Grid Council] passed the ban as part of the [law Fair Models Act].': [
          'Grid Council enacts Fair Models Act',
        ],
        '[place Norland] made [law SB 77] the first such law in years.': ['Norland enacts SB 77'],
        '[place Norland] bans chat therapy: Governor [person Ada Brook] signed [law HB 77].': ['Norland enacts HB 77'],
        "[place Norland]'s [person Ada Brook] signed [law HB 77].": ['Norland enacts HB 77'],
        'The governor of [place Norland] signed the [law Fair Models Act].': ['Norland enacts Fair Models Act'],
        'The [place Norland] governor, after a long debate, signed the [law Fair Models Act].': [
          'Norland enacts Fair Models Act',
        ],
        'The [law Fair Models Act] became law in [place Norland].': ['Norland enacts Fair Models Act'],
        'The [law Fair Models Act] was signed into law in [place Norland].': ['Norland enacts Fair Models Act'],
        'The [law Fair Models Act] takes effect in [place Norland].': ['Norland enacts Fair Models Act'],
        'The [organization Grid Council] voted for the [law Fair Models Act].': ['Grid Council enacts Fair Models Act'],
        'The [organization Grid Council] voted through the [law Fair Models Act].': [
          'Grid Council enacts Fair Models Act',
        ],
        '[organization Grid Council] agreed on the [law Fair Models Act].': ['Grid Council enacts Fair Models Act'],
        '[organization Grid Council] reached a deal on the [law Fair Models Act].': [
          'Grid Council enacts Fair Models Act',
        ],
        '[place Norland] negotiators reached a provisional deal on the [law Fair Models Act].': [
          'Norland enacts Fair Models Act',
        ],
        'The [law Fair Models Act] cleared the [organization Ardenian Senate].': [
          'Ardenian Senate enacts Fair Models Act',
        ],
        "The [law Fair Models Act] passed [place Norland]'s senate.": ['Norland enacts Fair Models Act'],
        '[place Norland] was the first state to pass a moratorium on data centers, with [law HB 77] halting them.': [
          'Norland enacts HB 77',
        ],
        "[place Norland]'s new governor signed the [law Fair Models Act].": ['Norland enacts Fair Models Act'],
        '[place Norland] has the [law Fair Models Act] on its books.': ['Norland enacts Fair Models Act'],
        '[place Norland] is the first state to pass a law on models, the [law Fair Models Act], in years.': [
          'Norland enacts Fair Models Act',
        ],
        "The [law Fair Models Act], [place Norland]'s law on models, starts in May.": [
          'Norland enacts Fair Models Act',
        ],
      },
      leaves: [
        '[place Ardenia] debated the [law AI Care Act].',
        'The [organization Grid Council] voted to advance the [law Fair Models Act].',
      ],
    },
    {
      name: 'enacts.refused',
      patterns: [
        'S:place|organization reject|veto|block|kill|repeal|scrap|withdraw|shelve O:law',
        "S:place's governor|senate|parliament|legislature|assembly|house reject|veto|kill|repeal|scrap O:law",
        '"S:place ~ governor|gov|president .? ... veto|vetoed O:law',
      ],
      confidence: 0.7,
      status: 'negated',
      reads: {
        '[organization Ardenian Senate] vetoed [law SB 77].': ['negated Ardenian Senate enacts SB 77'],
        '[place Norland] Governor [person Ada Brook] vetoed [law HB 77].': ['negated Norland enacts HB 77'],
        "[place Norland]'s senate rejected the [law Fair Models Act].": ['negated Norland enacts Fair Models Act'],
      },
      leaves: ['[organization Ardenian Senate] rejected changes to [law SB 77].'],
    },
    {
      name: 'enacts.possessive',
      patterns: [
        '"S:place|organization \'s ~ O:law',
        '"S:place O:law',
        '"S:place ’|\' O:law',
        '"O:law ( S:place )',
        '"O:law in S:place',
        '"O:law , ~ law in S:place',
      ],
      confidence: 0.7,
      reads: {
        "[place Ardenia]'s [law SB 77] took effect.": ['Ardenia enacts SB 77'],
        'The [place Norland] [law Fair Models Act] starts in May.': ['Norland enacts Fair Models Act'],
        'The [law Fair Models Act] ([place Norland]) starts in May.': ['Norland enacts Fair Models Act'],
        'The [law Fair Models Act] in [place Norland] starts in May.': ['Norland enacts Fair Models Act'],
        'The [law Fair Models Act], a new law in [place Norland], starts in May.': ['Norland enacts Fair Models Act'],
        "[place Norland]' [law Fair Models Act] starts in May.": ['Norland enacts Fair Models Act'],
      },
      leaves: ["[place Ardenia]'s lawyers read [law SB 77]."],
    },
    ...PASSAGE,
  ],
};
