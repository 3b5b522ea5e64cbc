/** Who takes over whom, as idioms and nouns say it: brought in-house, a buyer found, sights set on it. */
import type { Rule } from '../../rule.ts';

/** Verbs of getting hold of a firm. */
const TAKING =
  'snag|bag|pocket|pluck|wolf_down|hoover_up|vacuum_up|mop_up|gulp_down|devour|inhale|annex|assimilate|acquihire|acqui-hire|acquire-hire|aqui-hire|buy_up|pounce_on|salvage';
/** Verbs of paying for one. */
const PAYING =
  'fork_over|fork_out|drop|splash|splash_out|splurge|lavish|plunk_down|plonk_down|lay_out|dole_out|hand_over|blow|pony_up|stump_up|cough_up|shell_out|fetch|commit|part_with|spend';
/** What is bought of a firm. */
const WHOLE = 'control|ownership|possession|majority|charge|remainder|entirety|whole';
const DEAL = 'acquisition|takeover|buyout|buy-out|purchase|merger|acquihire|acqui-hire|sale|deal|tie-up|takeover_deal';
/** A bid for a firm. */
const BID = 'bid|offer|play|approach|move|pass|run|pitch|overture|proposal|grab|tilt|swoop|raid|swing|tender';

export const IDIOMS: readonly Rule[] = [
  {
    name: 'acquires.idiom',
    patterns: [
      `S:company|person ${TAKING} O:company`,
      `S:company|person ${PAYING} $ for|on O:company`,
      `S:company|person splash|splash_out|splurge on O:company`,
      `S:company|person take|gain|assume|win|get|seize|wrest|acquire ${WHOLE} of O:company`,
      "S:company|person take|gain|assume|win|get|seize O's control|ownership|majority",
      '"S:company take|takes|took|acquire|acquires|acquired|buy|buys|bought|get|gets|got|gain|gains|gained ~ majority|controlling|51 -? ~ stake|interest|share|control in|of O:company',
      'S:company fold|roll|merge|integrate|absorb|bring|welcome|tuck|subsume|fuse O:company into|to|under|within fold|family|unit|arm|division|business|operation|stable|empire|lab|group|organization|team|ranks|platform',
      '"S:company bring|brings|brought|take|takes|took O:company in-house|inhouse|aboard',
      'S:company win|clinch|land auction|battle|war|bidding|race|contest|tussle|scramble for|over|to O:company',
      '"S:company win|wins|won|clinch|clinched|prevail|prevails|prevailed|triumph|triumphed ~ bidding|takeover|auction ~ for|over O:company',
      'O:company end_up|wind_up|land|finish_up|wash_up|fetch_up with|at|in|inside|under S:company after|in|through sale|auction|fire_sale|deal|bankruptcy|takeover',
      '"S:company rescue|rescues|rescued|save|saves|saved|buy|buys|bought|pull|pulled|pluck|plucked O:company out of|from bankruptcy|administration|receivership|insolvency|liquidation|collapse',
      '"S:company ink|inks|inked|seal|seals|sealed|strike|strikes|struck|close|closes|closed|clinch|clinches|clinched|complete|completes|completed a|an|its|the ~ $|€|£ ~ deal|transaction for O:company',
      `"S:company 's ~ latest|newest|next|biggest|first|second|largest|recent|only? ~ acquisition|purchase|takeover|buy|target|catch|prey|addition|conquest is|was|:|, O:company|product`,
      '"S:company \'s? newly|recently|freshly|just|soon-to-be|to be? -? acquired|bought|purchased|absorbed O:company|product',
      '"S:company \'s ~ spree|binge|shopping|hunt|buying ~ continue|continues|continued|include|includes|included|add|adds|added|rolls|rolled with|on|to? with? O:company',
      `"S:company -|– O:company ${DEAL}`,
      `"S:company and O:company ${DEAL}`,
      '"S:company + O:company : ~ merger|takeover|acquisition|combination',
      '"S!:company and O!:company agree|agreed|agrees|plan|plans|planned|decide|decided|vote|voted|are|is|to|will|have to? a? ~ merger|merge|combine|merging|combining|unite',
      'O:company have|get|find|land|gain|meet owner|parent|buyer|master|suitor|home in|at|with|under S:company',
      '"O:company has|have|get|gets|got|finds|found a|its ~ owner|parent|buyer|home|boss : S:company',
      '"O:company end|ends|ended|wind|winds|wound|land|lands|landed|fall|falls|fell up? in|into S:company \'s ~ hands|lap|arms|clutches|fold|portfolio|stable',
      'O:company agree|consent to buyout|takeover|acquisition|sale|merger|purchase|buy-out by|with|to S:company',
      '"offload|offloads|offloaded|spin|spins|spun|flip|flips|flipped|unload|unloads|unloaded|divest|divests|divested off|out? O:product to S:company',
      '"sell|sells|sold|offload|offloaded|hand|handed|transfer|transferred its|the|their ~ O:product business|unit|division|arm|app|brand|service|line|team|assets to S:company',
      `"with|through|via|after|following|by|thanks to? a|an|the|its? ~ ${DEAL} of O:company|product , S:company`,
      'S:company enter|expand|push|break|move * through|via|with|by acquisition|purchase|takeover|buyout of O:company|product',
      '"S:company ... through|via|with|by|after the|its|an|a? ~ acquisition|purchase|takeover|buyout of O:company|product',
      '"after|by|in|from|upon|before acquiring|buying|absorbing|purchasing|swallowing|acquihiring O:company|product , S:company',
      'S:company be owner|parent|buyer|acquirer of O:company',
      '"S:company is|are|was|were|became|becomes|become|now the|a? ~ owner|parent|buyer|acquirer of O:company|product',
      "S:company swallow|buy|take_over|absorb|acquire|snap_up O's parent|operator|owner|maker|developer",
    ],
    confidence: 0.75,
    reads: {
      '[company Acme] snagged [company Tessel].': ['Acme acquires Tessel'],
      '[company Acme] forked over $5 billion for [company Tessel].': ['Acme acquires Tessel'],
      '[company Acme] splashed out on [company Tessel].': ['Acme acquires Tessel'],
      '[company Acme] took control of [company Tessel].': ['Acme acquires Tessel'],
      "[company Acme] seized [company Tessel]'s ownership.": ['Acme acquires Tessel'],
      '[company Acme] took a majority stake in [company Tessel].': ['Acme acquires Tessel'],
      '[company Acme] folded [company Tessel] into its cloud unit.': ['Acme acquires Tessel'],
      '[company Acme] brought [company Tessel] in-house.': ['Acme acquires Tessel'],
      '[company Acme] won the auction for [company Tessel].': ['Acme acquires Tessel'],
      '[company Acme] won the bidding war for [company Tessel].': ['Acme acquires Tessel'],
      '[company Acme] rescued [company Tessel] out of bankruptcy.': ['Acme acquires Tessel'],
      '[company Acme] inked a $5 billion deal for [company Tessel].': ['Acme acquires Tessel'],
      "[company Acme]'s latest acquisition is [company Tessel].": ['Acme acquires Tessel'],
      "[company Acme]'s newly acquired [company Tessel] makes sensors.": ['Acme acquires Tessel'],
      "[company Acme]'s shopping spree continues with [company Tessel].": ['Acme acquires Tessel'],
      'The [company Acme]-[company Tessel] merger closed.': ['Acme acquires Tessel'],
      'The [company Acme] and [company Tessel] merger closed.': ['Acme acquires Tessel'],
      '[company Acme] + [company Tessel]: the merger that nobody saw.': ['Acme acquires Tessel'],
      '[company Acme] and [company Tessel] agreed to combine.': ['Acme acquires Tessel'],
      '[company Tessel] has a new owner in [company Acme].': ['Acme acquires Tessel'],
      '[company Tessel] has a new owner: [company Acme].': ['Acme acquires Tessel'],
      '[company Tessel] ended up at [company Acme] after a sale.': ['Acme acquires Tessel'],
      "[company Tessel] ended up in [company Acme]'s hands.": ['Acme acquires Tessel'],
      '[company Tessel] agreed to a buyout by [company Acme].': ['Acme acquires Tessel'],
      '[company Tessel] offloaded [product Quillpad] to [company Acme].': ['Acme acquires Quillpad'],
      '[company Tessel] sold its [product Quillpad] business to [company Acme].': ['Acme acquires Quillpad'],
      'With the purchase of [company Tessel], [company Acme] enters robotics.': ['Acme acquires Tessel'],
      '[company Acme] enters robotics through the acquisition of [company Tessel].': ['Acme acquires Tessel'],
      'After swallowing [company Tessel], [company Acme] cut prices.': ['Acme acquires Tessel'],
      '[company Acme] is the proud owner of [company Tessel].': ['Acme acquires Tessel'],
      "[company Acme] bought [product Quillpad]'s maker.": ['Acme acquires Quillpad'],
    },
    leaves: [
      '[company Acme] agreed to a revenue-sharing deal with [company Tessel].',
      '[company Acme] dropped $5 billion on chips.',
      '[company Acme] folded its bid into a deal with [company Tessel].',
      '[company Acme] took a 5% stake in [company Tessel].',
      '[company Acme] and [company Tessel] agreed to share chips.',
      '[company Tessel] ended up in the lead at [company Acme].',
    ],
  },
  {
    name: 'acquires.courting',
    patterns: [
      `S:company|person make|table|launch|float|lodge|mount|prepare|plan|weigh|mull|ready|sweeten|raise|renew|up ${BID} for|at|on O:company`,
      'S:company eye|target|pursue|covet|court|stalk|scout|circle|chase O:company as target|acquisition|takeover|purchase|buy',
      '"S:company has|have|had|set|sets its sights|eyes|eye on ~ buying|acquiring|purchasing|swallowing? O:company',
      'S:company circle|stalk O:company',
      'S:company near|approach|negotiate|discuss|explore|consider|weigh|mull|seek|pursue|plan|study takeover|buyout|acquisition|purchase|merger|buy-out of|with O:company',
      'O:company talk|speak|negotiate to|with S:company about|over|on sale|takeover|acquisition|buyout|merger|selling',
      'O:company fend_off|stave_off|fight_off|resist|repel bid|offer|approach|overture|takeover from|by S:company',
    ],
    confidence: 0.7,
    status: 'planned',
    reads: {
      '[company Acme] made a play for [company Tessel].': ['planned Acme acquires Tessel'],
      '[company Acme] tabled a bid for [company Tessel].': ['planned Acme acquires Tessel'],
      '[company Acme] is eyeing [company Tessel] as a takeover target.': ['planned Acme acquires Tessel'],
      '[company Acme] has its sights on [company Tessel].': ['planned Acme acquires Tessel'],
      '[company Acme] is stalking [company Tessel].': ['planned Acme acquires Tessel'],
      '[company Acme] is mulling a takeover of [company Tessel].': ['planned Acme acquires Tessel'],
      '[company Tessel] talked to [company Acme] about a sale.': ['planned Acme acquires Tessel'],
      '[company Tessel] fended off a bid from [company Acme].': ['planned Acme acquires Tessel'],
    },
    leaves: [
      '[company Acme] made a play for clients of [company Tessel].',
      '[company Acme] eyes the market that [company Tessel] holds.',
    ],
  },
];
