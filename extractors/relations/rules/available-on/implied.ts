/** Where a model is to be had, told of by words that leave it open: "now on X", "X users can now pick it". */
import type { Rule } from '../../rule.ts';

export const IMPLIED: readonly Rule[] = [
  {
    name: 'available_on.implied',
    patterns: [
      '"O:product user|subscriber|customer can|could|may? now? pick|choose|use|select|try|access|call|get S:model',
      '"O:product user|subscriber|customer can|could|may? now? generate|work|chat|code|build|create with S:model',
      '"O:product user|subscriber|customer now? have|get|gain access to S:model',
      '"O:product|company ... where you|user|people|anyone|developer|customer can|could rent|try|use|call|get|access|download S:model',
      '"<S:model> trainable|tunable|callable|reachable|downloadable|rentable|accessible on|in|via|through|over ~ O:product|company',
      '"<S:model|product> now|live|also|already in|on O:product|company',
      '"<S:model|product> free|available to use|try|test|download|access on|in|at|via|through ~ O:product|company',
      '"<S:model|product> adoption|distribution|access is|are|was? ~ via|through|on O:product|company',
      '"<S:model> O:host follow|followed ,? within|on|at|shortly|hours|later|soon|the|a|with|by|.',
      '"<S:model|product> adoption|deployment across ~ like|including|such as? O:product|company',
      '"<S:model|product> deployment|hosting|distribution on|via|through|across platform|provider|service|host|hub like|including|such as? O:product|company',
      '"<S:model> integration with|into|in|across platform|tool|ide|editor|app|product like|including|such as? O:product|company',
      '"<S:model|product> integration include O:product|company',
      '"<S:model|product> available|accessible ... through|via|by ~ collaboration|partnership|partner|integration with|like O:company|product',
      '"<S:model|product> for|to ~ O:product|source ~ user|subscriber|customer|member',
      '"<S:model> O:host provide|offer|launch|add|have ~ endpoint|deployment|access|inference|hosting|listing',

      '"<S:model> hosted|offered|listed|carried by ~ O:product|company',
      `"<S:model|product|dataset|paper> available|accessible|live|hosted|downloadable on|via|through|in|inside|within|at O:product|company|source`,
      `"<S:model|product|dataset|paper> availability on|via|in|through|across ~ like|including|such as? O:product|company`,
    ],
    confidence: 0.65,
    reads: {
      '[model Zephyra 4] is supported by [product Torch] and available via [product Hubby].': [
        'Zephyra 4 available_on Hubby',
      ],
      '[product Hubby] is the first place where you can rent [model Zephyra 4].': ['Zephyra 4 available_on Hubby'],
      '[product Hubby] users can now pick [model Zephyra 4].': ['Zephyra 4 available_on Hubby'],
      '[model Zephyra 4] was praised for its long context and its integration with platforms like [product Torch].': [
        'Zephyra 4 available_on Torch',
      ],
      '[model Zephyra 4] is rolled out slowly, for paying [product Hubby] subscribers first.': [
        'Zephyra 4 available_on Hubby',
      ],
      '[company Acme] shipped [model Zephyra 4], now available on [product Hubby].': ['Zephyra 4 available_on Hubby'],
      '[model Zephyra]: hosted by [company Moorhub] and [company Tessel] at $1.': [
        'Zephyra available_on Moorhub',
        'Zephyra available_on Tessel',
      ],
      '[product Quillpad] users can now chat with [model Zephyra].': ['Zephyra available_on Quillpad'],
      '[product Quillpad] subscribers now have access to [model Zephyra].': ['Zephyra available_on Quillpad'],
      '[model Zephyra], a small coder callable over the [product Quillpad] service, is out.': [
        'Zephyra available_on Quillpad',
      ],
      '[model Zephyra], now on [product Quillpad], writes code.': ['Zephyra available_on Quillpad'],
      '[model Zephyra] is now free to use on [company Moorhub].': ['Zephyra available_on Moorhub'],
      '[model Zephyra] is out on [company Replicate]; [company DeepInfra] and [company Baseten] followed within the hour.':
        ['Zephyra available_on DeepInfra', 'Zephyra available_on Baseten'],
      '[model Zephyra] is closed: access is through [product Quillpad] alone.': ['Zephyra available_on Quillpad'],
      '[model Zephyra]: wide distribution via [product Quillpad].': ['Zephyra available_on Quillpad'],
      '[model Zephyra]: deployment across platforms like [product Quillpad].': ['Zephyra available_on Quillpad'],
      '[model Zephyra]: the integrations include [product Quillpad].': ['Zephyra available_on Quillpad'],
      '[model Zephyra]: available through a partnership with [company Tessel].': ['Zephyra available_on Tessel'],
      '[model Zephyra]: [company Replicate] provides a hosted endpoint.': ['Zephyra available_on Replicate'],
      '[model Zephyra]: early availability on sites like [product Quillpad].': ['Zephyra available_on Quillpad'],
    },
    leaves: [
      '[product Hubby] users asked for [model Zephyra 4].',
      '[model Zephyra 4] makes time available for [product Hubby].',
    ],
  },
];
