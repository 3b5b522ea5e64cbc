/** What is switched on, wired in, licensed or tried out: "flipped it on", "upgraded to X", "steered by X". */
import type { Rule } from '../../rule.ts';

/** What a product comes in, and who works in it. */
const EDITION = 'plan|tier|app|mode|agent|picker|edition|version|chat|search';
const USER = 'user|customer|subscriber|member|developer|team';

export const TAKING_UP: readonly Rule[] = [
  {
    name: 'uses.take_up',
    patterns: [
      'S:product flip_on|switch_on|turn_on|toggle_on|light_up O:model|technique',
      'S:company|organization|person|product swap|flip to|onto O:product|model',
      'S:company|organization|person|product upgrade|hop|cut_over - to|onto O:product|model',
      'S:company|organization license O:model|product from *',
      'S:product wire|plug|build|fold|bake|embed|integrate|slot O:model|technique into *',
      'S:hardware think|see|plan|reason|speak|talk|listen|navigate|act|perceive|hear with|using|through|via O:model|product',
      'O:model|product steer|drive|power|control|pilot|guide|animate S:hardware',
      '* test|trial|pilot|weigh|eye|evaluate O:model for|in|inside S:product',
      `* make|name|set O:model as default in|for|on S:product's ${EDITION}`,
      `S:product's ${USER} assign|delegate|hand|send|pass|route|hand_off|hand_over * to O:product|model`,
      '"O:model|product is|are|was|been? ~ licensed by|to S:company|organization',
    ],
    confidence: 0.75,
    reads: {
      '[product Beacon] flipped on [model Zephyra] within the hour.': ['Beacon uses Zephyra'],
      '[product Beacon] turned [model Zephyra] on for everyone.': ['Beacon uses Zephyra'],
      '[product Beacon] got faster after swapping to [model Zephyra].': ['Beacon uses Zephyra'],
      '[company Acme] licensed [model Zephyra] from [company Beta].': ['Acme uses Zephyra'],
      '[product Torch] wired [technique Ropework] into its compiler.': ['Torch uses Ropework'],
      '[hardware Phonix] plans with [model Zephyra].': ['Phonix uses Zephyra'],
      '[hardware Phonix], steered by [model Zephyra], folds linen.': ['Phonix uses Zephyra'],
      'They piloted [model Zephyra] in [product Beacon].': ['Beacon uses Zephyra'],
      "They make [model Zephyra] the default in [product Beacon]'s free tier.": ['Beacon uses Zephyra'],
      '[product Beacon] users can assign tickets to [product Torch].': ['Beacon uses Torch'],
      '[company Acme] upgraded to [model Zephyra].': ['Acme uses Zephyra'],
      '[model Zephyra] is licensed by [company Acme].': ['Acme uses Zephyra'],
    },
    leaves: [
      '[company Acme] upgrades [product Beacon] to beat [model Zephyra].',
      '[company Acme] tests [model Zephyra] for bias.',
      '[product Beacon] turned on [person Ada Brook], a fan of [model Zephyra].',
    ],
  },
];
