/** What a product or model can do, by a name of its own: modes, tools, tabs, memories. */
import type { Rule } from '../../rule.ts';

/** What is done with a feature before and after people have it. */
const GIVE =
  'release|launch|introduce|unveil|announce|preview|tease|debut|ship|roll_out|demo|showcase|enable|add|bring|expand|test|update|enhance|improve|upgrade|extend|pilot|open|offer|switch_on|start|show|present';
/** How a product comes by one. */
const GET = `${GIVE}|get|gain|have|feature|include|receive|boast|provide`;
const KIND = 'feature|mode|tool|capability|addition|function|option|update|upgrade|extra|ability';
/** What is surely of what it is said of, by whatever name: tools may be others'. */
const CAN = 'feature|mode|capability|function|ability|primitive';

export const FEATURES: readonly Rule[] = [
  {
    name: 'part_of.feature',
    patterns: [
      `* ${GIVE} S:feature for|in|on|inside|within|into|to|across O:product|model`,
      `O:product|model ${GET} S:feature`,
      `* update|upgrade|enhance|refresh|expand|extend O:product|model with S:feature`,
      `* update|upgrade|enhance|refresh|expand|extend O:product|model with S:product's ${KIND}`,
      `* update|upgrade|enhance|refresh|expand|extend O:product|model with ${KIND} like|including|such|as S:feature`,
      'O:product|model come|ship|launch|arrive with S:feature',
      `* ${GIVE}|bundle|publish|deliver S:product|model|benchmark|dataset as part of O:product|model|benchmark|dataset`,
      'S:product|model|benchmark|dataset come|arrive|ship|launch|be as part of O:product|model|benchmark|dataset',
      '"S:feature for|in|inside|within ~ O:product|model',
      '"O:product|model \'s ~ S:feature',
      '"O:product|model S:feature',
      `O:product|model ${GET} ${CAN} like|including|such|as S:product`,
      `O:product|model come|ship|launch|arrive|debut|be|land|focus with ${CAN} like|including|such|as S:product`,
      `"<O:product|model> with|featuring|adding|plus ~ ${CAN} like|including|such|: as? S:product`,
      `"<O:product> with ~ ${KIND} like|including|such|: as? ~ S:feature`,
      `S:feature come|arrive|roll_out|launch|land|expand|debut|be to|in|on|for|inside|within O:product|model`,
    ],
    confidence: 0.7,
    reads: {
      '[company Acme] previewed [product Night Mode] in [product Beacon] for a week.': ['Night Mode part_of Beacon'],
      '[product Beacon] introduced [product Team Memory] on Monday.': ['Team Memory part_of Beacon'],
      '[company Acme] updated [product Beacon] with [product Team Memory].': ['Team Memory part_of Beacon'],
      '[company Acme] updated [product Beacon] with features like [product Team Memory].': [
        'Team Memory part_of Beacon',
      ],
      '[company Acme] updated [product Beacon] with new agents and security [product Autofix] features.': [
        'Autofix part_of Beacon',
      ],
      '[product Beacon] adds features such as [product Ferrypad] and [product Rootpad].': [
        'Ferrypad part_of Beacon',
        'Rootpad part_of Beacon',
      ],
      '[product Beacon] is out with new features like [product Ferrypad].': ['Ferrypad part_of Beacon'],
      '[model Zephyra] turns to film, with new features like [product Ferrypad].': ['Ferrypad part_of Zephyra'],
      '[company Acme] will release [model Zephyra] as part of [product Beacon].': ['planned Zephyra part_of Beacon'],
      '[benchmark GridBench] comes as part of the [benchmark Grid Suite].': ['GridBench part_of Grid Suite'],
      '[product Beacon] launched with [product Night Mode].': ['Night Mode part_of Beacon'],
      'They like the new [product Night Mode] for [product Beacon].': ['Night Mode part_of Beacon'],
      "[model Zephyra]'s new [product Code Tools] are fast.": ['Code Tools part_of Zephyra'],
      'The [product Beacon] [product Night Mode] is fast.': ['Night Mode part_of Beacon'],
      '[product Beacon] is out, with new features like [product Night Mode].': ['Night Mode part_of Beacon'],
      '[product Night Mode] arrives in [product Beacon] soon.': ['Night Mode part_of Beacon'],
    },
    leaves: [
      '[company Acme] launched [product Night Mode] for [product Plus] users.',
      '[company Acme] launched [product Night Mode] for [product Windows].',
      '[product Beacon] adds tools such as [product Ferrypad].',
      '[product Beacon] had no plan for [product Night Mode] fans.',
    ],
  },
];
