/** Who contracts for what others make: books capacity, hires a maker, runs up a bill, makes up a share of sales. */
import type { Rule } from '../../rule.ts';
import { GOODS } from './goods.ts';

const POWER = 'mw|gw|megawatt|gigawatt|rack|pod|node|cluster|machine';
const SITE = 'campus|site|hall|center|centre|datacenter|facility|building|park|plant|fab|line';
/** What a provider does for who pays it. */
const SERVICE =
  'host|build|run|supply|provide|make|operate|manage|deliver|produce|manufacture|fab|develop|handle|design|power|store|serve|construct|install';

export const CONTRACTING: readonly Rule[] = [
  {
    name: 'customer_of.contract',
    patterns: [
      'S:company|organization contract|commission|hire O:company for *',
      '"S:company|organization buy|buys|bought|order|orders|ordered|purchase|purchases|purchased|rent|rents|rented ~ O!:company chip|gpu|processor|accelerator|card|server',
      '"S:company|organization buy|buys|bought|order|orders|ordered|rent|rents|rented|lease|leases|leased|pay|pays|paid ... mw|gw|megawatt|gigawatt of O!:company',
      '"S:company|organization sign|signs|signed up? for ~ of O!:company chip|gpu|processor|accelerator|card|server',
      `"S:company|organization hire|contract|commission|engage|retain|task O:company to ~ ${SERVICE}`,
      'S:company|organization snap_up|lock_in|lock_up|hoover_up|gobble_up|scoop_up|buy_up|book|reserve|prebuy|preorder|pre-order|lap_up|sublease|bulk-buy|stockpile * from|at|with|through O:company',
      `S:company|organization draw|pull|order|import|get|fetch|acquire|grab ${GOODS}|${POWER} from|at|through O:company`,
      'S:company|organization sign|ink|take|have|hold|renew|extend lease|tenancy|offtake_agreement|purchase_agreement|power_purchase_agreement|subscription with|at|from O:company',
      'S:company|organization be|become|remain tenant|lessee|anchor_tenant|subscriber|licensee at|in|of|on O:company',
      `S:company|organization be|become|remain tenant|lessee|anchor_tenant at|in|of|on O:company's ${SITE}`,
      `S:company|organization take|lease|rent|fill|occupy|book|reserve * at|in|on|across O:company's ${SITE}`,
      `S:company|organization train|run|host|serve|store * in|at|inside O:company's ${SITE}`,
      '"S:company|organization make|account|represent up|for? ~ % of ~ sales|revenue|business|turnover at|of|for O:company',
      '"S:company|organization \'s ~ bill|tab|spending|spend|lease|subscription|invoice at|with|to|from O:company',
      'S:company|organization spend|shell_out|fork_out|fork_over|lay_out|splash_out|cough_up|drop|burn|blow * at|with|to O:company',
      `S:company|organization shell_out|fork_out|fork_over|pay|lay_out|splash_out|cough_up|drop|blow * for|on O:company's ${GOODS}|license|licence|software|seat|technology`,
      'S:company|organization take_out|hold|get|buy|need license|licence|patent|seat|subscription from O:company',
      `"S:company|organization owe O:company ~ for ~ ${GOODS}`,
      `O:company provide|serve|ply|feed|stock S:company|organization with ${POWER}`,
      '"S:company|organization \'s ~ cloud|compute|computing|chip|hosting|hosted|power|supply|lease|leasing contract|deal|agreement|commitment|order with O:company',
      'O:company bag|nab|snag|clinch|net|score|pick_up|pull_in|rake_in|garner|nail_down order|contract|commitment|business|mandate|award|work|purchase|lease from|with S:company|organization',
      "O:company's backlog|revenue|growth|business|sale|income|pipeline|fortune rest|hinge|depend|rely|hang|ride on|upon S:company",
      'O:company live|feed off S:company|organization',
      '"chip|gpu|tpu|server|accelerator|rack|card|silicon|processor|memory from O:company ~ power|run|drive|fill|sit ~ S:company',
      `"${GOODS}|hardware|electricity for S:company|organization come|is|are from|by|supplied ~ O:company`,
    ],
    confidence: 0.75,
    reads: {
      '[company Acme] bought several hundred thousand [company Tessel] processors.': ['Acme customer_of Tessel'],
      '[company Acme] agreed to pay $10 billion for up to 750 MW of [company Tessel] systems.': [
        'Acme customer_of Tessel',
      ],
      '[company Acme] signs for 6 gigawatts of [company Tessel] chips.': ['Acme customer_of Tessel'],
      '[company Acme] contracted [company Tessel] for 200 MW.': ['Acme customer_of Tessel'],
      '[company Acme] hired [company Tessel] to host its files.': ['Acme customer_of Tessel'],
      '[company Acme] snapped up 200 MW from [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] draws its compute from [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] inked a seven-year lease with [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] became a tenant at [company Tessel].': ['Acme customer_of Tessel'],
      "[company Acme] became a tenant at [company Tessel]'s new campus.": ['Acme customer_of Tessel'],
      "[company Acme] took 500 MW at [company Tessel]'s newest site.": ['Acme customer_of Tessel'],
      "[company Acme] stores its files at [company Tessel]'s sites.": ['Acme customer_of Tessel'],
      '[company Acme] makes up 60% of sales at [company Tessel].': ['Acme customer_of Tessel'],
      "[company Acme]'s cloud bill at [company Tessel] hit $2 billion.": ['Acme customer_of Tessel'],
      '[company Acme] blew $90 million at [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] shelled out $90 million for [company Tessel] chips.': ['Acme customer_of Tessel'],
      '[company Acme] holds a license from [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] owes [company Tessel] $300 million for compute.': ['Acme customer_of Tessel'],
      '[company Tessel] provides [company Acme] with 40 racks.': ['Acme customer_of Tessel'],
      "[company Acme]'s cloud contract with [company Tessel] ends soon.": ['Acme customer_of Tessel'],
      '[company Tessel] bagged an order from [company Acme].': ['Acme customer_of Tessel'],
      "[company Tessel]'s backlog rests on [company Acme].": ['Acme customer_of Tessel'],
      '[company Tessel] lives off [company Acme].': ['Acme customer_of Tessel'],
      "Chips from [company Tessel] power [company Acme]'s clusters.": ['Acme customer_of Tessel'],
      'Compute for [company Acme] comes from [company Tessel].': ['Acme customer_of Tessel'],
    },
    leaves: [
      '[company Acme] hired a chief from [company Tessel].',
      '[company Acme] drew praise from [company Tessel].',
      '[company Acme] took a stake at [company Tessel] for $3 million.',
    ],
  },
];
