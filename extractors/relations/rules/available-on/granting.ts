/** What the users, plans and menus of a product have: its defaults, its limits, its seats. */
import type { Rule } from '../../rule.ts';

export const GRANTING: readonly Rule[] = [
  {
    name: 'available_on.grant',
    patterns: [
      'S:model be|become|remain option|default|standard|choice|addition in|on|inside|within|for|across O:product|company',
      'S:model|product limit|restrict|open_up|expand|extend to O:product',
      'S:model|product be preview|beta|exclusive in|on|inside|within|via|for|across O:product|company',
      '* make S:model as default|standard|option in|on|inside|for|across O:product',
      'O:product make S:model as default|standard|option in|on|for|inside|across -',
      'O:product get|include|grant|give|raise|lift|double limit|quota|allowance|credit|cap on|of|to|for S:model|product',
      'O:product buy|unlock|open_up S:model|product',
      "O:product's user|subscriber|customer|member|owner keep|retain|use|see|receive|have|run S:model",
      'S:model have|get context|window|limit|mode in|on O:product',
      '* mirror|reupload|re-upload|back_up|archive S:model|product|dataset on|to|at|onto O:product|company',
      '* grab|download|get|find|pull|fetch weight|checkpoint on|from|at|via O:host',
      '"<S:model|product> for|to ~ user|subscriber|customer|member of|on ~ O:product',
      '"<S:model|product> first|initially|exclusively for O:product',
      '"S:model|product seat|limit|quota|allowance|cap in|on|under O:product',
    ],
    confidence: 0.7,
    reads: {
      '[model Zephyra] is the default in the [product Quillpad] app.': ['Zephyra available_on Quillpad'],
      '[model Zephyra] is limited to [product Plus] and [product Pro] subscribers.': [
        'Zephyra available_on Plus',
        'Zephyra available_on Pro',
      ],
      '[model Zephyra] is a research preview in the [product Quillpad] app.': ['Zephyra available_on Quillpad'],
      '[company Acme] made [model Zephyra] the default in [product Quillpad].': ['Zephyra available_on Quillpad'],
      '[product Quillpad] made [model Zephyra] its default.': ['Zephyra available_on Quillpad'],
      '[product Quillpad] doubled the limits on [model Zephyra].': ['Zephyra available_on Quillpad'],
      '[product Quillpad] users can keep [model Zephyra] for a month.': ['Zephyra available_on Quillpad'],
      '[product Quillpad] costs $90 and buys unlimited [model Zephyra].': ['Zephyra available_on Quillpad'],
      '[model Zephyra] has a longer context in [product Quillpad].': ['Zephyra available_on Quillpad'],
      'Fans mirrored [product Beacon] on [product Moorcloud].': ['Beacon available_on Moorcloud'],
      '[model Zephyra] is small. You can grab the weights on [company Replicate].': ['Zephyra available_on Replicate'],
      '[company Acme] opened [model Zephyra] to 900 members of the [product Quillpad] plan.': [
        'Zephyra available_on Quillpad',
      ],
      '[company Acme] launched [model Zephyra] to cut costs, first for [product Quillpad] and [product Ferrypad].': [
        'Zephyra available_on Quillpad',
        'Zephyra available_on Ferrypad',
      ],
      '[product Beacon] seats in [product Quillpad] will cost more.': ['Beacon available_on Quillpad'],
    },
    leaves: ['[product Quillpad] users keep files of [model Zephyra] fans.'],
  },
];
