/** What people have with a plan that they pay for: "for Plus and Pro users", "to 100% of Pro subscribers". */
import type { Rule } from '../../rule.ts';

const HOLDER =
  'user|subscriber|customer|member|account|team|workspace|seat|tier|plan|subscription|holder|organization|admin';
const GIVE = 'release|launch|roll_out|ship|open|deploy|expand|extend|bring|enable|offer|unlock|give';
const SHOW = 'introduce|announce|preview|debut|include|start|make';

export const ON_PLANS: readonly Rule[] = [
  {
    name: 'available_on.plan',
    patterns: [
      `* ${GIVE} S:product|model to|for|across|with|in O:plan`,
      `* ${GIVE} S:product|model to|for|across|with|in O:plan's ${HOLDER}`,
      `* ${GIVE} S:product|model to|for * of O:plan's ${HOLDER}`,
      `* ${SHOW} S:product|model for|across|in O:plan`,
      `* ${SHOW} S:product|model for|across|in O:plan's ${HOLDER}`,
      `S:product|model replace|succeed|supersede * for O:plan's ${HOLDER}`,
      `S:product|model ${GIVE}|go|come|arrive|land|be to|for|across|with|in O:plan`,
      `S:product|model ${GIVE}|go|come|arrive|land|be to|for|across|with|in O:plan's ${HOLDER}`,
      `S:product|model ${GIVE}|go|come|arrive|land|be to|for * of O:plan's ${HOLDER}`,
      '* enhance|update|upgrade|refresh|expand|equip O:plan with S:feature',
      `"S:feature for ~ O:plan ${HOLDER}`,
      `O:plan's ${HOLDER} get|gain|receive|have S:product|model`,
      `"O:plan ${HOLDER} get|gain|receive|have ~ S:product|model`,
    ],
    confidence: 0.7,
    reads: {
      '[company Acme] rolled out [product Torch] for [product Quillpad Plus].': ['Torch available_on Quillpad Plus'],
      '[company Acme] rolled out [product Torch] in Europe for [product Quillpad Plus] and [product Quillpad Pro] users.':
        ['Torch available_on Quillpad Plus', 'Torch available_on Quillpad Pro'],
      '[company Acme] extended [product Torch] to all of its [product Quillpad Pro] subscribers.': [
        'Torch available_on Quillpad Pro',
      ],
      '[company Acme] deployed [product Torch] to 60% of [product Quillpad Pro] users.': [
        'Torch available_on Quillpad Pro',
      ],
      '[product Torch] went to [product Quillpad Pro] first.': ['Torch available_on Quillpad Pro'],
      '[product Torch] came to all [product Quillpad Pro] users.': ['Torch available_on Quillpad Pro'],
      '[product Torch] has gone to half of the [product Quillpad Pro] users.': ['Torch available_on Quillpad Pro'],
      '[company Acme] enhanced [product Quillpad Plus] with [product Night Mode].': [
        'Night Mode available_on Quillpad Plus',
      ],
      '[company Acme] introduced [product Torch] for [product Quillpad Pro].': ['Torch available_on Quillpad Pro'],
      '[company Acme] introduced [product Torch] in Europe for [product Quillpad Pro] users.': [
        'Torch available_on Quillpad Pro',
      ],
      '[model Zephyra 2] replaces [model Zephyra] for [product Quillpad Pro] users.': [
        'Zephyra 2 available_on Quillpad Pro',
      ],
      'They praise [product Night Mode] for [product Quillpad Pro] users.': ['Night Mode available_on Quillpad Pro'],
      '[company Acme] launched [product Torch]. Subscribers of [product Quillpad Pro] in Norland get it first.': [
        'Torch available_on Quillpad Pro',
      ],
      'All [product Quillpad Pro] subscribers get [model Zephyra].': ['Zephyra available_on Quillpad Pro'],
    },
    leaves: [
      '[company Acme] launched [product Quillpad] for [company Tessel] users.',
      '[company Acme] launched a bank for [product Quillpad Pro] users who like [model Zephyra].',
    ],
  },
];
