import type { RelationRules } from '../rule.ts';

export const availableOn: RelationRules = {
  type: 'available_on',
  rules: [
    {
      name: 'available_on.verb',
      patterns: [
        'S:model integrate|embed|deploy|ship across O:product|company',
        'S:model integrate|embed into|in|with platform|service|surface|ide|tool like|including|such O:product|company',

        'O:company be|become cloud|provider|host|platform|home for|of S:product|model',

        'O:host put S:model on|in|into *',

        'S:model|product turn_up|pop_up|show_up|crop_up in|on|inside O:product',
        'S make way to|into|onto O:product|company',
        '* launch|roll_out|release|put_out|ship|deploy|bring_out|debut S:model across|within|inside O:product',
        '* roll_out|bring_out S:model in|on O:product|company',
        '* open|offer|give|start|expand|launch access|preview|beta|trial to|of|for S:model on|in|via|through|inside O:product|company',
        '* call|reach|query|fine-tune|finetune|rent S:model via|through O:product',
        '* put|publish|post|share|upload|release|drop|dump code|weight|repo|repository|source|checkpoint for|of|behind S on|onto|to|at O:host',
        "S's code|weight|repo|repository|source|checkpoint sit|live|be|go|land on|at|in O:host",
        "O:product's user|subscriber|customer|member|developer|owner pick|choose|select|try|access|call|get|reach|find S:model",
        "O:product's plan|tier|subscription|catalog|catalogue|menu|picker|library include|bundle|offer|cover|list|get S:model",

        'S be available|live|accessible|open|free on|via|through|in|at|from|for|to|across O',
        'S:model|product|dataset|paper arrive|land|launch|debut|appear|roll_out|ship|come on|in|to|across|via|at|for O:product|company|source',
        'S host|distribute|offer|serve|list|publish|release|post|upload on|via|through|in|at|to O',
        '* release|launch|publish|open-source|host|offer|make|deploy|post|upload|ship|list|unveil|introduce|put|push|slip|drop S:model|dataset|paper on|onto|via|through|to|in|inside O:product|company|source',
        '* release|launch|publish|open-source|host|offer|make|deploy|post|upload|ship|list|unveil|introduce S:product on|via|through O:product|company|source',
        '* release|launch|roll_out|ship|open S:model|product to O:product',
        'O:company|product host|list|carry|onboard S:model',
        'O:product offer S:model',
        'O:host offer S:model',
        '* switch_on|turn_on|enable S:model in|on O:product|company',
        'O:host serve|clock S:model',
        'O:company|product offer|provide|launch|give|enable|list|ship access|mode|tier|endpoint|inference|version|api|hosting|deployment|trial|preview of|to|for S:model',
        '* customize|fine-tune|finetune|play|chat|experiment|use S:model via|through|on|in O:host',
        'O:product add S:model',
        'O:host add|support|get|have|land|onboard|incorporate|integrate|adopt S:model',
        'O:host announce|add|ship|bring|launch support|access|hosting|endpoint for|to|of S:model',
        'O:client announce|add|ship|bring|launch|get|gain support for S:model',
        'O:client support|add|get|offer|introduce S:model',
        'O:product introduce|launch|debut|release|get|gain S:model',
        'S join O:product',
        'S:model run via|inside O:product',
        'S:model|product price|sell|bill * on|via|through O:host',
        'S:model|product price|sell|bill on|via|through O:host',
        '"S:model generation|access|usage|credit|trial in|on|via|through O:product',
        '"S:model|product now? available|live|accessible|downloadable ~ on|via|through|in|at O:product|company|source',
        'S:model|dataset be on|in O:company|product',
        'S:paper be on O:source',
        'S:model|product reach|hit O:host',
        'O:product bring S:model into|to *',
        'O:host ship S:model',
        '* bring|add S:model to O:product|company|source',
        '* access|try|download|get|find|pull|test|grab|explore|sample S:model via|through|on|in|from O:product|company',
      ],
      confidence: 0.8,
      reads: {
        '[company Acme] rolled out [model Zephyra 4] to all [product Hubby] and [product Torch] users.': [
          'Zephyra 4 available_on Hubby',
        ],
        '[model Zephyra 4] is available on [product Hubby] and [company Modelbay].': [
          'Zephyra 4 available_on Hubby',
          'Zephyra 4 available_on Modelbay',
        ],
        '[company Acme] released [model Zephyra 4] on [company Modelbay] under an open license.': [
          'Zephyra 4 available_on Modelbay',
        ],
        '[company Acme] shared a study, with [model Zephyra 4] now available serverless on [product Hubby].': [
          'Zephyra 4 available_on Hubby',
        ],
        'The weights of [model Zephyra 4] can be downloaded from [company Modelbay].': [
          'Zephyra 4 available_on Modelbay',
        ],
        '[product Cursor] added support for [model Zephyra 4].': ['Zephyra 4 available_on Cursor'],
        '[product Hubby] brings [model Zephyra 4] into the terminal.': ['Zephyra 4 available_on Hubby'],
        '[company Acme] slipped [model Zephyra 4] onto [company Modelbay] overnight.': [
          'Zephyra 4 available_on Modelbay',
        ],
        '[company Modelbay] launched a free tier of [model Zephyra 4].': ['Zephyra 4 available_on Modelbay'],
        '[company Modelbay] now hosts [model Zephyra 4].': ['Zephyra 4 available_on Modelbay'],
        '[model Zephyra 4] is integrated into services such as [product Torch] and [company Modelbay].': [
          'Zephyra 4 available_on Torch',
          'Zephyra 4 available_on Modelbay',
        ],
        '[company Acme] launched [model Zephyra 4] across [product Hubby] and [product Torch].': [
          'Zephyra 4 available_on Hubby',
          'Zephyra 4 available_on Torch',
        ],
        'Free users of [product Hubby] can pick [model Zephyra 4] in the menu.': ['Zephyra 4 available_on Hubby'],
        '[model Zephyra 4] turned up in [product Hubby] overnight.': ['Zephyra 4 available_on Hubby'],
        '[model Zephyra 4] is rolling out across [product Torch], [product Beacon] and [product Hubby].': [
          'Zephyra 4 available_on Torch',
          'Zephyra 4 available_on Beacon',
          'Zephyra 4 available_on Hubby',
        ],
      },
      leaves: ['[model Zephyra 4] is available, and [company Modelbay] is not.'],
    },
    {
      name: 'available_on.host',
      patterns: ['"<S:model|dataset|product|paper> on|via|through|at ~ O:host'],
      confidence: 0.65,
      reads: {
        '[model Zephyra 4] passed a million downloads on [company Hugging Face].': [
          'Zephyra 4 available_on Hugging Face',
        ],
      },
      leaves: ['[model Zephyra 4] pleased [company Hugging Face].'],
    },
    {
      name: 'available_on.noun',
      patterns: ['"availability of S on|via|in|through O', '"S:model|product|dataset availability on|via|in|through O'],
      confidence: 0.7,
      reads: {
        'The availability of [model Zephyra 4] on [product Hubby] was a surprise.': ['Zephyra 4 available_on Hubby'],
      },
      leaves: ['Availability at [product Hubby] hurts [model Zephyra 4].'],
    },
    {
      name: 'available_on.implied',
      patterns: [
        '"O:product user|subscriber|customer can|could|may? now? pick|choose|use|select|try|access|call|get S:model',
        '"O:product user|subscriber|customer can|could|may? now? generate|work|chat|code|build|create with S:model',
        '"O:product user|subscriber|customer now? have|get|gain access to S:model',
        '"O:product|company ... where you|user|people|anyone|developer|customer can|could rent|try|use|call|get|access|download S:model',
        '"<S:model> trainable|tunable|callable|reachable|downloadable|rentable|accessible on|in|via|through|over ~ O:product|company',
        '"<S:model|product> now|live in|on O:product|company',
        '"<S:model|product> adoption|distribution|access via|through|on O:product|company',
        '"<S:model|product> adoption|deployment across ~ like|including|such as? O:product|company',
        '"<S:model|product> deployment|hosting|distribution on|via|through|across platform|provider|service|host|hub like|including|such as? O:product|company',
        '"<S:model|product> integration include O:product|company',
        '"<S:model|product> available|accessible ... through|via|by ~ collaboration|partnership|partner|integration with|like O:company|product',
        '"<S:model|product> for|to ~ O:product|source ~ user|subscriber|customer|member',
        '"<S:model> O:host provide|offer|launch|add|have ~ endpoint|deployment|access|inference|hosting|listing',

        `"<S:model|product|dataset|paper> available|accessible|live|hosted|downloadable on|via|through|in|at O:product|company|source`,
        `"<S:model|product|dataset|paper> availability on|via|in|through|across ~ like|including|such as? O:product|company`,
      ],
      confidence: 0.65,
      reads: {
        '[model Zephyra 4] is supported by [product Torch] and available via [product Hubby].': [
          'Zephyra 4 available_on Hubby',
        ],
        '[product Hubby] is the first place where you can rent [model Zephyra 4].': ['Zephyra 4 available_on Hubby'],
        '[product Hubby] users can now pick [model Zephyra 4].': ['Zephyra 4 available_on Hubby'],
        '[model Zephyra 4] is rolled out slowly, for paying [product Hubby] subscribers first.': [
          'Zephyra 4 available_on Hubby',
        ],
        '[company Acme] shipped [model Zephyra 4], now available on [product Hubby].': ['Zephyra 4 available_on Hubby'],
      },
      leaves: [
        '[product Hubby] users asked for [model Zephyra 4].',
        '[model Zephyra 4] makes time available for [product Hubby].',
      ],
    },
  ],
};
