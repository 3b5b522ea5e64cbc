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
      'S:model return|come_back to tier|plan|api|menu of O:product',
      'S:model|product price on|via|through O:company',
      '* support S:model via|through O:product',
      '"<S:model> availability ~ including|like|such|: as? O:host',
      '"<S:model> inference|speed|serving|generation on|via O:server hardware|chip|lpu',
      '"for S:model in|inside O:app',
      'S:model|product reach|hit|take top|chart of|on O:host',
      'S:model|product top|lead O:host',
      '* poke|play|toy at|with S:model in|on O:product|company',
      '"<S:model> O:client offer ~ mode|version|tier',
      '"S:model is|was|becomes|became|become? the default ~ generator|assistant|engine|editor in|across ~ O:product',
      '"test|beta|preview|trial of S:model in|on|inside ~ O:product',
      '"<O:host> support for ~ model|llm like|such|including as? S:model',
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
      '[model Zephyra] returned to the free tier of the [product Quillpad].': ['Zephyra available_on Quillpad'],
      '[model Zephyra] is out, priced well on [company Acme].': ['Zephyra available_on Acme'],
      'They support [model Zephyra] via [product Quillpad].': ['Zephyra available_on Quillpad'],
      '[model Zephyra] wins praise for its broad availability including [company Replicate] and [company Groq].': [
        'Zephyra available_on Replicate',
        'Zephyra available_on Groq',
      ],
      '[model Zephyra] gains attention for fast inference on [company Groq] hardware.': ['Zephyra available_on Groq'],
      '[company Perplexity] updated its picker, with support for models like [model Zephyra] and [model Lark].': [
        'Zephyra available_on Perplexity',
        'Lark available_on Perplexity',
      ],
      '[company Acme] showed new levels of effort for [model Zephyra] in [product ChatGPT].': [
        'Zephyra available_on ChatGPT',
      ],
      '[product Quillpad] reached the top of the [product App Store].': ['Quillpad available_on App Store'],
      '[product Quillpad] topped the [product App Store] on Monday.': ['Quillpad available_on App Store'],
      '[model Zephyra] becomes the default image generator in [product Quillpad] and [product Ferrypad].': [
        'Zephyra available_on Quillpad',
        'Zephyra available_on Ferrypad',
      ],
      '[company Acme] began a small test of [model Zephyra] in its [product Quillpad] app.': [
        'Zephyra available_on Quillpad',
      ],
      '[company Acme] released [model Zephyra]. You can poke at it in [product Quillpad].': [
        'Zephyra available_on Quillpad',
      ],
      '[model Zephyra] now ranks first. [product Cursor] is offering a fast mode.': ['Zephyra available_on Cursor'],
      'A link to the [product Quillpad] [product GitHub] repository was shared.': ['Quillpad available_on GitHub'],
      '[model Zephyra] models added to [product Quillpad] app.': ['Zephyra available_on Quillpad'],
    },
    leaves: ['[company Groq] reported high revenue on the day of [model Zephyra].'],
  },
];
