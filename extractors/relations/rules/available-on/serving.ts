/** Who serves a thing, told by what is measured, opened or kept there: "Acme reported 650 tokens a second for X", "the X repository". */
import type { Rule } from '../../rule.ts';

const PACE = 'throughput|speed|latency|token|performance|inference';

export const SERVING: readonly Rule[] = [
  {
    name: 'available_on.serving',
    patterns: [
      `O:server report|claim|post|show|announce|demonstrate|deliver ${PACE} for|on|with|of|at S:model`,
      "O:host roll_out|announce|open|launch|enable|offer|provide S:model's access|support|availability|endpoint|hosting|inference",
      'S:model partner|launch with|through|via platform|host|provider|partner like|including|such O:product|company',
      '"S:product|model O:host repo|repository',
      '"S:model|product launches|arrives|lands|released|added|deployed|live on|in|to O:product|company',
    ],
    confidence: 0.7,
    reads: {
      '[company Groq] reported high throughput for [model Zephyra].': ['Zephyra available_on Groq'],
      '[product OpenRouter] rolled out [model Zephyra] and [model Lark] access.': [
        'Zephyra available_on OpenRouter',
        'Lark available_on OpenRouter',
      ],
      '[model Zephyra] draws sharp hands, partnered with platforms like [company Acme] and [company Tessel].': [
        'Zephyra available_on Acme',
        'Zephyra available_on Tessel',
      ],
      'A link to the [product Quillpad] [product GitHub] repository was shared.': ['Quillpad available_on GitHub'],
      '[model Zephyra] models added to [product Quillpad] app.': ['Zephyra available_on Quillpad'],
    },
    leaves: ['[company Groq] reported high revenue on the day of [model Zephyra].'],
  },
];
