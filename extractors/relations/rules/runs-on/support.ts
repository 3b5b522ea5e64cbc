/** Support that is told of without its model: "support was merged into vLLM", "vLLM had day-0 support". */
import type { Rule } from '../../rule.ts';

export const SUPPORT: readonly Rule[] = [
  {
    name: 'runs_on.support_for_it',
    patterns: [
      '* merge|land|upstream support|kernel|port|backend|implementation into|in|to|for O:engine',
      'support|port|backend|implementation land|arrive|ship|come|go|appear in|into|to|via O:engine',
      'support be available|live|ready|out|there in|on|for|via|from O:engine',
      '"<S:model> O:engine merge|land|ship|add|get #support ~ ,|.|;|within|on|the|that|same|in',
      '"<S:model> O:engine has|have|had|gets|got ~ day -? 0|zero|one ~ #support|recipe|compatibility',
      '"<S:model> O:engine both|all? has|have|had ~ #recipe|support|kernel ready|live|up|out ~ on|at|from|by',
      '"<S:model> O:engine ~ day-one|day-zero|launch-day|same-day ~ #support|recipe|compatibility',
      '"<S:model> O:engine both|all? have|had support ready|live|up|in|on|at|from',
      '"<S:model> #support|backend|kernel|recipe ~ in|for|from|by ~ O:engine',
      '"<S:model> O:engine via|from|in|on ~ nightly|main|master|git|source|day|launch|minute',
      '"<S:model> kernel|backend ~ for ~ O:hardware',
      '"request|pr|commit|patch to|in ~ O:engine reveal|show|add|bring|suggest ~ #support for S:model',
      '"<S:model> inference|serving|decoding|speed|throughput ~ on|with|via|in|through ~ O:engine',
      "* add|bring|merge|contribute|land|upstream O:hardware's support|backend|kernel to|into|in S:engine",
    ],
    confidence: 0.6,
    reads: {
      '[company Acme] added [hardware Corelis X1] support to [product vLLM].': ['vLLM runs_on Corelis X1'],
      '[company Acme] released [model Zephyra]. Support was merged into [product vLLM] on Monday.': [
        'Zephyra runs_on vLLM',
      ],
      '[company Acme] released [model Zephyra]. Support landed in [product vLLM] at once.': ['Zephyra runs_on vLLM'],
      '[company Acme] released [model Zephyra]. Support is available in [product vLLM] at once.': [
        'Zephyra runs_on vLLM',
      ],
      '[company Acme] released [model Zephyra]. [product vLLM] merged support the same evening.': [
        'Zephyra runs_on vLLM',
      ],
      '[company Acme] released [model Zephyra]. [product vLLM] had day-0 support.': ['Zephyra runs_on vLLM'],
      '[company Acme] released [model Zephyra]. [product vLLM] got day-one support.': ['Zephyra runs_on vLLM'],
      '[company Acme] released [model Zephyra]. [product vLLM] and [product SGLang] both had support ready.': [
        'Zephyra runs_on vLLM',
        'Zephyra runs_on SGLang',
      ],
      '[company Acme] released [model Zephyra]. [product vLLM] and [product SGLang] both had recipes ready on launch day.':
        ['Zephyra runs_on vLLM', 'Zephyra runs_on SGLang'],
      '[company Acme] released [model Zephyra]; [product vLLM] from day one.': ['Zephyra runs_on vLLM'],
      '[company Acme] released [model Zephyra], with a recipe for [product vLLM].': ['Zephyra runs_on vLLM'],
      '[company Acme] released [model Zephyra], with kernels for the [hardware Corelis X1].': [
        'Zephyra runs_on Corelis X1',
      ],
      'A patch to [product vLLM] reveals support for [model Zephyra].': ['Zephyra runs_on vLLM'],
      '[company Acme] released [model Zephyra], with fast serving in [product vLLM].': ['Zephyra runs_on vLLM'],
    },
    leaves: ['[company Acme] released [model Zephyra]. [product vLLM] had a meeting.'],
  },
];
