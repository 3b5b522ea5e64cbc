import type { RelationRules } from '../rule.ts';

export const uses: RelationRules = {
  type: 'uses',
  rules: [
    {
      name: 'uses.verb',
      patterns: [
        "S:company|organization consume|use|deploy|secure|rent|lease|buy|take|get|receive|order|commit * of|to O's capacity|compute|instance|gpu|chip|system|infrastructure",
        'S:company|organization take|buy|rent|lease|commit * of|to|on O:hardware',

        'S:company|organization|person|product use|adopt|employ|run|deploy|leverage|utilize|choose|pick|tap|embrace O:product|model|technique|hardware',
        'S:product integrate|embed|incorporate O:product|model|technique|hardware',
        'S:company|organization|product rely|depend|standardize on O:product|model|technique|hardware',
        'S:product integrate with O:product|model',
        'S:product support O:technique|product',
        'S:model support O:technique',
        'S:product ship|come with O:product',
        'S:company|organization|product|person switch|migrate|move to O:product|model|hardware',
        'S:model use O:product|hardware',
        'S:model|product train|pretrain|pre-train on|with|using O:hardware',
        'S:product|company add|introduce|gain|get|bring|ship support|integration for|with O:technique|product',
        '* integrate|embed|deploy|put O:model|product|technique into|in|to|inside S:product|hardware',
        'O:product|model|technique integrate|build|embed into|in S:product',
        'S:company|person|organization train|serve|run|host|deploy * on|across|with|using O:hardware',
        'S:model|product train|pretrain|pre-train * with|using O:product',
        'S:model|product|hardware use|support|have|feature|include|adopt|employ|apply|offer|lack O:format',
        'S:model|product quantize|ship|come|run|train|store to|in|with|at|using O:format',
        '* quantize|run|train|serve|test|benchmark S:model to|in|with|at|using O:format',
        'S:company|person|organization find|build|write|create|make|produce|discover|solve|generate|prove|analyze|rewrite|port|code * with|using O:model|product',
        'S:company|organization|person be|become customer|user|subscriber of O:product|model',
        '* integrate O:model|technique with S:product',
        '* add|enable|bring|introduce O:technique in|to|into S:product',
        'S:product|hardware lack O:technique|product',
      ],
      confidence: 0.75,
      reads: {
        '[company Acme] uses [model Zephyra 4] and [product Torch].': ['Acme uses Zephyra 4', 'Acme uses Torch'],
        '[product Torch] supports [technique MCP].': ['Torch uses MCP'],
        'The deal integrates [model Zephyra 4] into [hardware Phonix], a smartphone.': ['Phonix uses Zephyra 4'],
        '[model Zephyra 4] is used by [company Acme].': ['Acme uses Zephyra 4'],
        '[company Acme] wrote half of its compiler with [model Zephyra 4].': ['Acme uses Zephyra 4'],
        '[company Acme] serves its models on [hardware Corelis X1].': ['Acme uses Corelis X1'],
        '[model Zephyra 4] was quantized to [technique INT4].': ['Zephyra 4 uses INT4'],
        '[company Acme] integrated [model Zephyra 4] with [product Torch].': ['Torch uses Zephyra 4'],
      },
      leaves: ['[company Acme] used to make [product Torch].'],
    },
    {
      name: 'uses.with',
      patterns: [
        '"<S:model|product> train|pretrain|pre-train|training|pretraining|pre-training ... on|with|using|across ~ O:hardware',
        '"<S:model> with|using|via ~ O:format',
        '"<S:model> GB|fit|available|run in O:format',
        '"<S:product> with|using|via ~ O:technique',
        '"<S:product> O:technique support|integration|kernel',
        '"<S:product|model|hardware> support for O:technique',
      ],
      confidence: 0.6,
      reads: {
        '[company Acme] shipped [product Torch] with [technique LoRA] support.': ['Torch uses LoRA'],
        '[model Zephyra 4] comes with [technique INT4] weights.': ['Zephyra 4 uses INT4'],
        '[product Torch] gained official support for [technique AGENTS.md].': ['Torch uses AGENTS.md'],
      },
      leaves: ['[company Acme] met [product Torch] fans of [technique RoPE].'],
    },
    {
      name: 'uses.inside',
      patterns: [
        '"<S:company|organization> power|drive|build|base|optimize|train|retrain|distilled|fine-tune|adapt by|on|upon|with|from|using ~ O:model|product|hardware',
      ],
      confidence: 0.6,
      reads: {
        '[company Acme] shared a platform powered by [product Enginex].': ['Acme uses Enginex'],
        '[company Acme] published two small models distilled from [model Zephyra 4].': ['Acme uses Zephyra 4'],
      },
      leaves: ['[company Acme] prefers [model Zephyra 4].'],
    },
    {
      name: 'uses.noun',
      patterns: [
        '"give|grant|offer S:company|organization ~ access to O:model|product',

        '"S \'s use|adoption|integration|deployment of O',
        '"S:company|organization|person \'s ~ O:product|hardware server|deployment|cluster|instance|fleet|setup|endpoint|node|rig',
        '"use|adoption|integration|deployment of O by|in|at S',
        '"S integration|support with|for O',
        '"<S:company|organization|person> help|assistance of|from O:model|product',
      ],
      confidence: 0.7,
      reads: {
        "[company Acme]'s use of [model Zephyra 4] grew.": ['Acme uses Zephyra 4'],
        "[company Acme] moved all of [company Acme]'s [product Enginex] servers.": ['Acme uses Enginex'],
        'A paper by [company Acme] settles it with the help of [model Zephyra 4].': ['Acme uses Zephyra 4'],
      },
      leaves: ["[company Acme]'s view of [model Zephyra 4] changed."],
    },
  ],
};
