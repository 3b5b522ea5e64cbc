/** Who puts money where, as idioms and bare nouns say it: a piece wanted, a bet upped, an infusion, the money behind it. */
import type { Rule } from '../../rule.ts';

/** A part of a firm. */
const PIECE =
  'piece|slice|chunk|sliver|share|stake|holding|interest|position|block|portion|bit|minority|allocation|seat';
/** Verbs of getting one. */
const GRABBING =
  'pick_up|snap_up|scoop_up|snag|grab|nab|gobble_up|mop_up|want|eye|covet|get|land|secure|hold|keep|retain|accumulate|amass|build|build_up|collect|obtain|purchase|buy_up|add|double|triple|up|boost|trim|pare|halve|slash|cut|dump|unload|offload|shed|liquidate|cash_out|flip|divest|exit|sell_off|disclose|reveal|report|negotiate|seek|pursue|explore|consider|weigh|mull';
/** Money given, by a noun. */
const MONEY =
  'infusion|injection|check|cheque|loan|credit|grant|gift|donation|cash|money|capital|funding|backing|investment|lifeline|facility|bailout|dollar|bet|commitment|pledge|endowment|stipend|prepayment|award|financing';
const ROUND = 'round|raise|seed|series|financing|funding|pre-seed|bridge|extension|syndicate|deal|ipo|tender';

export const IDIOMS: readonly Rule[] = [
  {
    name: 'invests_in.idiom',
    patterns: [
      'S:company|organization|person funnel|wire|channel|steer|shovel|direct|allocate $ to|into O:company|organization',
      'S:company|organization|person commit|earmark|allocate|reserve|set_aside|chip_in|pony_up|shell_out|fork_over|stake|risk $ for|on|in|into|to O:organization',
      'S:company|person commit $ to O:company',
      '"O:company employee|staff|worker|staffer|shareholder|insider|founder ~ sell|sold|sells ... of share|stock|equity to S:company|person',
      'S:company|person chip_in|pony_up|earmark|set_aside|reserve|stake|risk|wager|venture $ for|on|in|into O:company',
      'S:company|organization|person stake|endow|seed|fund|capitalize|recapitalize|bail_out|prop_up|shore_up|subsidize|subsidise|bankroll|incubate|angel-fund O:company|organization',
      'S:company|organization|person angel-invest|reinvest|co-invest|re-up in|into|on|at|with O:company',
      '"S:company|organization|person angel -? invest|invested|invests in O:company',
      "S:company|organization|person finance|underwrite|bankroll|fund|subsidize O's plant|expansion|rollout|buildout|build-out|factory|campus|growth|launch|research|lab|development|operation|legal_defense|training|fleet|cluster",
      'S:company|organization|person extend|offer|provide|advance|lend|loan|hand|give|award|grant O:company|organization as line|loan|credit|facility|grant|lifeline|investment|funding|cash|capital',
      'S:company|organization|person extend|offer|provide|advance|award|grant|make line|loan|credit|facility|grant|lifeline|investment|funding|cash|capital|commitment to O:company|organization',
      `S:company|organization|person ${GRABBING} ${PIECE} of|in O:company|organization`,
      `S:company|organization|person ${GRABBING} O's ${PIECE}`,
      'S:company|organization|person up|raise|increase|double|extend|renew|make|hedge|place bet|wager|exposure|commitment|investment|gamble on|to|in O:company',
      '"S:company|person get|gets|got in early|late|on the? ground? floor? at|in|on|of|with O:company',
      '"S:company|organization|person is|are|was|were the? ~ money|force|wallet|purse|cash|capital|name|fund|investor behind O:company',
      `S:company|organization|person be behind O's ${ROUND}`,
      `"O:company , a|an|one|another|the of? ~ S:company|person bet|pick|holding|investment|investee|alum|alumni|graduate|darling ,|.`,
      `"S:company|organization|person 's ~ ${MONEY} help|helps|helped|let|lets|keep|keeps|kept|saved|saves|allow|allows|allowed|enable|enables|enabled|gives|gave|value|values|valued|bring|brings|brought|sustain|sustains|sustained O:company`,
      `"${MONEY} from|by S:company|organization|person help|helps|helped|let|lets|keep|keeps|kept|saved|saves|allow|allows|allowed|enable|enables|enabled|gives|gave|value|values|valued|bring|brings|brought|sustain|sustains|sustained|push|pushed|lifts|lifted|puts|put O:company`,
      `"with ~ ${MONEY} from|by S:company|organization|person , O:company`,
      '"with S:company|organization|person \'s ~ money|cash|capital|funding|backing|check|cheque|millions|billions|dollars|support|blessing , O:company',
      '"O:company ... with S:company|organization|person \'s ~ money|cash|capital|backing|billions|millions',
      '"O:company|organization \'s ~ round|raise|seed|series|funding|financing is|are|was|were|be back|backed|funded|joined|underwritten by S:company|organization|person',
      'O:company reel_in|draw|attract|borrow|lure|corral|rustle_up|drum_up|bring_in|rake_in|net|coax $ from S:company|organization|person',
      `O:company reel_in|draw|attract|borrow|lure|corral|rustle_up|drum_up|seek|solicit|tap|take_on|accept|court|welcome ${MONEY} from S:company|organization|person`,
      '"O:company ( ~ $|€|£ ~ seed|series|round|pre-seed|raise|a|b|c|d|angel ,|;|led|from|by|w/|via by? S:company|person',
      '"O:company : $|€|£ ~ ,|; ~ seed|series|round|pre-seed|a|b|c|d ,|;|( led? by? S:company|person',
      `"S:company|organization|person participate|participated|invest|invested|join|joined alongside|with S:company|organization|person in O:company 's ~ ${ROUND}`,
      '"O:company \'s ~ investor|backer|shareholder , among|including them? S:company|organization|person',
      '"O:company announce|sign|form|strike|unveil|reach|enter|expand|have|make ... , with S:company investing|putting|pouring|contributing up? to? $|€|£',
      '"O:company|organization secure|secures|secured|win|won|receive|received|land|landed ~ S:company|organization grant|award',
      'S:company|organization|person pony_up|put_up|stump_up cash|money|capital|funding for|to|behind O:company|organization',
      "S:company|organization|person pony_up|put_up|stump_up|provide|supply|front cash|money|capital|funding for O's launch|plant|expansion|round|growth|rollout|campus",
    ],
    confidence: 0.8,
    reads: {
      '[company Acme] and [company Tessel] formed a pact to build sites, with [company Acme] investing up to $5 billion.':
        ['Acme invests_in Tessel'],
      '[organization Tarn Lab] secured $5M [organization Grid Council] grants.': ['Grid Council invests_in Tarn Lab'],
      '[company Fund One] committed $5 million to [company Acme].': ['Fund One invests_in Acme'],
      'Former [company Acme] employees sold $6 billion worth of shares to [company Fund One] and [company Fund Two].': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Fund One] funneled $5 million to [company Acme].': ['Fund One invests_in Acme'],
      '[company Fund One] committed $5 million to [organization Tarn University].': [
        'Fund One invests_in Tarn University',
      ],
      '[company Fund One] chipped in $5 million for [company Acme].': ['Fund One invests_in Acme'],
      '[company Fund One] staked [company Acme].': ['Fund One invests_in Acme'],
      '[company Fund One] re-upped with [company Acme].': ['Fund One invests_in Acme'],
      '[person Ada Brook] angel invested in [company Acme].': ['Ada Brook invests_in Acme'],
      "[company Fund One] financed [company Acme]'s plant.": ['Fund One invests_in Acme'],
      '[company Fund One] extended [company Acme] a credit line.': ['Fund One invests_in Acme'],
      '[company Fund One] extended a loan to [company Acme].': ['Fund One invests_in Acme'],
      '[company Fund One] snapped up a slice of [company Acme].': ['Fund One invests_in Acme'],
      "[company Fund One] accumulated [company Acme]'s shares.": ['Fund One invests_in Acme'],
      '[company Fund One] upped its bet on [company Acme].': ['Fund One invests_in Acme'],
      '[company Fund One] got in early at [company Acme].': ['Fund One invests_in Acme'],
      '[company Fund One] is the money behind [company Acme].': ['Fund One invests_in Acme'],
      "[company Fund One] is behind [company Acme]'s round.": ['Fund One invests_in Acme'],
      '[company Acme], a [company Fund One] bet, grew.': ['Fund One invests_in Acme'],
      "[company Fund One]'s $5 million check helped [company Acme] survive.": ['Fund One invests_in Acme'],
      'An infusion from [company Fund One] keeps [company Acme] afloat.': ['Fund One invests_in Acme'],
      'With fresh cash from [company Fund One], [company Acme] built a plant.': ['Fund One invests_in Acme'],
      "With [company Fund One]'s money, [company Acme] built a plant.": ['Fund One invests_in Acme'],
      "[company Acme] built a plant with [company Fund One]'s money.": ['Fund One invests_in Acme'],
      "[company Acme]'s round was backed by [company Fund One].": ['Fund One invests_in Acme'],
      '[company Acme] reeled in $5 million from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] took on funding from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] ($5M seed, [company Fund One]) builds robots.': ['Fund One invests_in Acme'],
      '[company Acme]: $5M, Series A, [company Fund One].': ['Fund One invests_in Acme'],
      "[person Ada Brook] participated alongside [company Fund One] in [company Acme]'s round.": [
        'Fund One invests_in Acme',
      ],
      "[company Acme]'s investors, among them [company Fund One], cheered.": ['Fund One invests_in Acme'],
      '[company Fund One] ponied up the cash for [company Acme].': ['Fund One invests_in Acme'],
      "[company Fund One] provided the cash for [company Acme]'s launch.": ['Fund One invests_in Acme'],
    },
    leaves: [
      '[company Fund One] wants a word with [company Acme].',
      '[company Acme] borrowed a chip from [company Tessel].',
      '[company Fund One] is behind [company Acme] in sales.',
      "With [company Tessel]'s chips, [company Acme] built a plant.",
      '[company Tessel] financed its plant with sales to [company Acme].',
    ],
  },
];
