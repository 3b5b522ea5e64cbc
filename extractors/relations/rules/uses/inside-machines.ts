/** What machines are made of and run on: the chips and memory of servers, the models of robots, the robots of plants. */
import type { Rule } from '../../rule.ts';

/** What a machine is. */
const MACHINE =
  'server|rack|gpu|chip|cpu|accelerator|processor|pod|card|board|computer|supercomputer|station|workstation|laptop|phone|tablet|console|headset|robot|humanoid|node|cluster|system|machine|campus|site|facility|factory|superfactory|hall|center|rig|box|device|vehicle|car|drone';
/** What is put in one. */
const CHIP = 'chip|gpu|card|core|accelerator|cpu|processor|memory|board|socket|die|chiplet|unit|system|rack|superchip';
/** Where a maker's machines go. */
const PLANT =
  'warehouse|plant|factory|store|hospital|shop|site|facility|line|hotel|farm|depot|mill|yard|port|fulfillment_center';
/** Many of something. */
const MANY =
  'gigawatt|megawatt|gw|mw|thousand|hundred|rack|cluster|pod|batch|fleet|row|stack|load|shipment|half|million';

export const INSIDE_MACHINES: readonly Rule[] = [
  {
    name: 'uses.chips',
    patterns: [
      `"<S:hardware> with up? to? ~ O:hardware ${CHIP}`,
      `"<S:hardware> ${MACHINE} with|of|from|around|holding|housing|packing|carrying|using|containing ~ O:hardware`,
      `"<S:hardware> ${MACHINE} built|based|made|assembled|running on|from|around|with|of|upon|out ~ O:hardware`,
      `"S:hardware 's ~ ${MACHINE} with|of|from ~ O:hardware`,
      '"<S:hardware> of O:memory',
      '"<S:hardware> with ~ O:memory',
      'S:hardware use|adopt|take|need O:memory',
      'S:hardware pair|combine * of O:memory',
      'S:hardware run|operate|train|compute on O:hardware',
      'S:hardware get|receive|take|house|hold|host|have|add|gain * of O:hardware',
      '* supply|sample|ship|provide|deliver|qualify|make|produce O:memory for S:hardware',
      '* supply|sample|ship|provide|deliver|qualify|make|produce * of O:memory for S:hardware',
      '"<S:hardware> made|built|fabbed|manufactured|produced|fabricated|etched on|in|with|using ~ O:technique process|node',
      'S:hardware make|build|fab|manufacture|produce|fabricate on|in|with O:technique',
      `S:company|organization deploy|install|secure|reserve|lease|rent|operate|use|run|bring_online|order|buy|get|receive ${MANY} of O:hardware`,
      `S:company|organization spend|blow|splash|splurge * on ${MANY} of O:hardware`,
      'S:company|organization spend|blow|splash|splurge * on O:hardware',
    ],
    confidence: 0.65,
    reads: {
      'Instead of [hardware HBM], the [hardware Anvil X1] keeps all in one place.': ['negated Anvil X1 uses HBM'],
      'They will build [hardware Galeon], a 6U machine, with 32 [hardware Corelis X1] chips.': [
        'Galeon uses Corelis X1',
      ],
      '[company Acme] shipped [hardware Galeon], a server with 32 [hardware Corelis X1]s.': ['Galeon uses Corelis X1'],
      'They call [hardware Galeon] a factory built on [company Acme] [hardware Corelis X1] systems.': [
        'Galeon uses Corelis X1',
      ],
      "They saw [hardware Galeon]'s new rack of 72 [hardware Corelis X1]s.": ['Galeon uses Corelis X1'],
      '[company Acme] showed [hardware Galeon], a chip for phones with 128 GB of [technique GDDR7].': [
        'Galeon uses GDDR7',
      ],
      '[company Acme] showed [hardware Galeon], now with [technique GDDR7].': ['Galeon uses GDDR7'],
      '[hardware Galeon] pairs 432GB of [hardware HBM4] with a small die.': ['Galeon uses HBM4'],
      '[hardware Galeon] will need [hardware HBM4].': ['planned Galeon uses HBM4'],
      '[hardware Galeon] runs on 500,000 [hardware Corelis X1] chips.': ['Galeon uses Corelis X1'],
      '[hardware Galeon] will get its first batch of [hardware Corelis X1] cards.': ['planned Galeon uses Corelis X1'],
      '[company Acme] samples [hardware HBM4] for the [hardware Galeon].': ['Galeon uses HBM4'],
      "[company Acme] now makes two-thirds of the [hardware HBM4] for [company Beta]'s [hardware Galeon].": [
        'Galeon uses HBM4',
      ],
      '[hardware Galeon] is here, fabbed on the [technique 18A] process.': ['Galeon uses 18A'],
      '[hardware Galeon] will be made in [technique 18A].': ['planned Galeon uses 18A'],
      '[company Acme] will deploy at least one gigawatt of [company Beta] [hardware Corelis X1] systems.': [
        'planned Acme uses Corelis X1',
      ],
      '[company Acme] spent half of it on a cluster of 22,000 [hardware Corelis X1] cards.': ['Acme uses Corelis X1'],
      '[company Acme] splurged on the [hardware Corelis X1].': ['Acme uses Corelis X1'],
    },
    leaves: [
      '[hardware Galeon] competes with the [hardware Corelis X1] chip.',
      '[company Acme] sold a batch of [hardware Corelis X1] cards.',
    ],
  },
  {
    name: 'uses.robots',
    patterns: [
      `"<S:hardware> board|mainboard|motherboard|teardown|inside carry|use|have|hold|show|reveal|find|be ~ O:hardware`,
      'S:hardware run|operate|work|act on|with O:model',
      'S:hardware rely|lean|depend|count on O:model|product',
      'S:hardware come|ship|launch|arrive with O:model|product',
      'S:hardware get|gain|feature|integrate|embed|include O:model',
      '"O:model|product -|– powered|driven|based|controlled|equipped ~ S:hardware',
      'S:hardware use|employ|adopt O:model',
      '"<S:hardware> power|drive|control|guide|animate|steer|run by|with ~ O:model',
      '"S:hardware ~ demo|video|clip|footage|prototype running|powered|based|driven on|by ~ O:model',
      '* fit|equip|outfit|arm|load|upgrade|kit_out S:hardware with O:hardware|model',
      `* place|put|send|station|field|roll_out|ship|bring|supply|deliver O:hardware in|at|to|into|across S:company's ${PLANT}`,
      `* place|put|send|station|field|roll_out|ship|bring|supply|deliver * of O:hardware in|at|to|into|across S:company's ${PLANT}`,
      `O:hardware go|head|arrive|start|work|move|land in|at|to|into|across S:company's ${PLANT}`,
      '* charge|bill S:company|organization for O:hardware',
      'S:company|organization pay * for O:hardware',
      'S:company|organization test|trial|pilot|buy|order O:hardware|model|product from *',
      '* ship|deliver|hand_over|lease|rent O:hardware to S:company|organization',
      '* ship|deliver|hand_over|lease|rent * of O:hardware to S:company|organization',
    ],
    confidence: 0.65,
    reads: {
      '[hardware Phonix] relies on [product Beacon] for answers.': ['Phonix uses Beacon'],
      '[hardware Phonix] comes with [product Beacon] preloaded.': ['Phonix uses Beacon'],
      '[hardware Phonix] will get [model Zephyra] in May.': ['planned Phonix uses Zephyra'],
      "[company Acme]'s [model Zephyra]-powered [hardware Walkon 3] robot walks.": ['Walkon 3 uses Zephyra'],
      '[hardware Galeon] was opened. The main board carries a [hardware Corelis X1].': ['Galeon uses Corelis X1'],
      '[company Acme] fitted the [hardware Walkon 3] with a [hardware Corelis X1] and [model Zephyra].': [
        'Walkon 3 uses Corelis X1',
        'Walkon 3 uses Zephyra',
      ],
      'The [hardware Walkon 3] runs on [model Zephyra].': ['Walkon 3 uses Zephyra'],
      'The [hardware Phonix] will use [model Zephyra] for speech.': ['planned Phonix uses Zephyra'],
      '[company Acme] showed the [hardware Walkon 3], made for homes and driven by its [model Zephyra] model.': [
        'Walkon 3 uses Zephyra',
      ],
      '[person Ada Brook] posted a [hardware Walkon 3] cleaning demo running on [model Zephyra].': [
        'Walkon 3 uses Zephyra',
      ],
      "[company Acme] will send the [hardware Walkon 3] to [company Tessel]'s plant.": ['planned Tessel uses Walkon 3'],
      "[company Acme] will place 200 of its [hardware Walkon 3] robots in [company Tessel]'s plant.": [
        'planned Tessel uses Walkon 3',
      ],
      "The [hardware Walkon 3] goes to work in [company Tessel]'s plants.": ['Tessel uses Walkon 3'],
      '[company Acme] charges [company Tessel] $30 an hour for its [hardware Walkon 3].': ['Tessel uses Walkon 3'],
      '[company Tessel] pays a fee for the [hardware Walkon 3].': ['Tessel uses Walkon 3'],
      '[company Tessel] is testing the [hardware Walkon 3] from [company Acme].': ['Tessel uses Walkon 3'],
      '[company Acme] shipped the [hardware Walkon 3] to [company Tessel].': ['Tessel uses Walkon 3'],
      '[company Acme] shipped 40 of its [hardware Walkon 3] robots to [company Tessel].': ['Tessel uses Walkon 3'],
    },
    leaves: [
      'The [hardware Walkon 3] ran past [model Zephyra] fans.',
      '[company Acme] shipped the [hardware Walkon 3] after a talk with [company Tessel].',
    ],
  },
];
