import type { RelationRules } from '../rule.ts';

export const runsOn: RelationRules = {
  type: 'runs_on',
  rules: [
    {
      name: 'runs_on.verb',
      patterns: [
        'O:product have|offer|provide|feature|include support for S:model',

        "S:product add|ship|bring|gain|get O:hardware's support|kernel|backend|compatibility",
        'O:engine add|ship|bring|merge * for S:model',
        '* port S:model|product to O:product|hardware',
        '* cram|squeeze|fit|load|stuff S:model into|onto|in|on O:hardware',
        'S:product add|ship|release|build backend|kernel|integration|driver for O:hardware|product',

        'S:model use O:engine',
        'S:model run|deploy|serve via|through|with|using O:product',
        '* run|deploy|serve|host|test S:model via|through|with|using O:product',
        'S:product add|bring|ship|announce|get|gain|include support for O:hardware',

        'S run|execute|operate|work|perform on|in|via|under|through|inside|with|across O:hardware|product',
        'S run|deploy|serve on|with|via|using O:hardware|product',
        'S fit|squeeze|cram|load|go on|onto|in|into O:hardware',
        'S need|require O:hardware',
        '* run|deploy|serve|host|execute|benchmark|test S:model on|via|with|using|through|in O:hardware|product',
        'O:product support|serve|accelerate S:model',
        'O:engine run|cover|handle|load S:model',
        'O:hardware be enough for S:model',
        '* bring S:model to O:hardware',
        "O:product support|serve|run|accelerate|add|enable S:model's inference|serving|decoding|checkpoint|quant|deployment|support",
        'O:hardware run|handle|serve|fit|hold|host|execute|power|load|support S:model',
        'O:hardware do|achieve|reach|deliver|hit|get|generate|manage|push|sustain * with|on|for|in S:model',
        '* pair|benchmark O:hardware with|on S:model',
        'S:model work|function|load|play with|in|inside O:engine',
        'S:model arrive|land|launch|debut|appear|ship|come|be on|in|to|via O:engine',
        'O:product add|ship|announce|bring|land|merge|get|gain|receive support for S:model',
        'S support O:hardware',
        'S:model support O:engine',
        'S be compatible with O:hardware|product',
        'S optimize for O:hardware',
        'S get|receive|gain support in|on|from O:product',
      ],
      confidence: 0.8,
      reads: {
        'Developers ported [model Zephyra 4] to [product Enginex].': ['Zephyra 4 runs_on Enginex'],
        '[model Zephyra 4] runs on a single [hardware Corelis X1].': ['Zephyra 4 runs_on Corelis X1'],
        'A developer demonstrated [model Zephyra 4] running on a [hardware Corelis X1] board.': [
          'Zephyra 4 runs_on Corelis X1',
        ],
        'A hacker squeezed [model Zephyra 4] into one [hardware Corelis X1].': ['Zephyra 4 runs_on Corelis X1'],
        'A [hardware Corelis X1] can handle [model Zephyra 4] at home.': ['Zephyra 4 runs_on Corelis X1'],
        '[product Enginex] now supports [model Zephyra 4].': ['Zephyra 4 runs_on Enginex'],
        'Users cannot run [model Zephyra 4] on [hardware Corelis X1].': ['negated Zephyra 4 runs_on Corelis X1'],
      },
      leaves: ['[model Zephyra 4] runs late; [hardware Corelis X1] is out.'],
    },
    {
      name: 'runs_on.implied',
      patterns: [
        '"<S:model> O:product ship|add|announce|bring|land|offer ~ #support|recipe|integration',
        '"<S:model> O:engine support|integration|backend|compatibility|port',
        '"<S:model|product> run|inference|deployment|serving on|via|with|using O:hardware|product',
        '"<S:model> support in|on|from|for O:engine',
        '"support in|on|from O:product for S:model',
        '"O:product let|allow|help|enable you|user|developer|people|anyone? to? run|serve|deploy ~ S:model',
        '"<S:model> support from O:product',
        '"<S:model|product> usage|inference|deployment|support ~ with|via|in|on|through|using ~ like|including|such as? O:product|hardware',
        '"<S:model|product> compatible|compatibility with O:product|hardware',
        '"<S:model|product> hardware|gpu|card|chip|machine|laptop|device|accelerator like|such|including as? O:hardware',
        '"<S:model> O:engine user',
        '"<S:model> small|light|compact|tiny|lean enough for|to ~ O:hardware',
        '"<S:model> thanks to ~ O:product',
        '"<S:model> power by ~ O:engine',
        '"<S:model|product> runnable|deployable|usable|executable via|with|on|in|through ~ O:product|hardware',
        '"owner|user of ~ O:hardware ~ run ~ S:model',
      ],
      confidence: 0.6,
      reads: {
        '[model Zephyra 4] is out, with support from [organization Tarn Lab], [product Enginex] and others.': [
          'Zephyra 4 runs_on Enginex',
        ],
        'People praise [model Zephyra 4], and [product Enginex] shipped day-0 support.': ['Zephyra 4 runs_on Enginex'],
        'For [model Zephyra 4] people reported local runs via [product Enginex]/[product Motora] on [hardware Corelis X1].':
          ['Zephyra 4 runs_on Enginex', 'Zephyra 4 runs_on Motora'],
      },
      leaves: ['[product Enginex] shipped a logo, says [model Zephyra 4].'],
    },
    {
      name: 'runs_on.where',
      patterns: [
        '"<S:model|product> on|across ~ O:hardware',
        '"<S:model> on|in|via|with|using|through|under ~ O:engine',
      ],
      confidence: 0.65,
      reads: {
        '[model Zephyra 4] writes 80 tokens a second on one [hardware Corelis X1].': ['Zephyra 4 runs_on Corelis X1'],
        '[company Acme] released [model Zephyra 4], which hits 90 tok/s with [product vLLM].': [
          'Zephyra 4 runs_on vLLM',
        ],
      },
      leaves: [
        '[company Acme] spent a fortune on [hardware Corelis X1] chips.',
        '[company Acme] trained [model Zephyra 4] on [hardware Corelis X1].',
      ],
    },
    {
      name: 'runs_on.support',
      patterns: [
        '"O:product support for S:model',
        '"S:model support in|on|for O:product',
        '"S:model on O:hardware',
        '"S:product on O:engine',
        '"S:engine ~ backend|kernel|support for O:hardware',
      ],
      confidence: 0.6,
      reads: {
        '[product Enginex] support for [model Zephyra 4] landed.': ['Zephyra 4 runs_on Enginex'],
        'They tuned [product Beacon] on [product ROCm] last week.': ['Beacon runs_on ROCm'],
        "Try [model Zephyra 4] on [company Acme]'s [hardware Corelis X1].": ['Zephyra 4 runs_on Corelis X1'],
      },
      leaves: ['Support for [model Zephyra 4] is a job at [product Enginex].'],
    },
  ],
};
