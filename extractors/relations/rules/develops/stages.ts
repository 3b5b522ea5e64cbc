/** What is in the works, planned, delayed or given up by who makes it. */
import type { Rule } from '../../rule.ts';

export const STAGES: readonly Rule[] = [
  {
    name: 'develops.brewing',
    patterns: [
      'S:company|organization cook|cook_up|brew|bake O:model|product|hardware|benchmark',
      'S:company|organization have O:model|product|hardware in work|pipeline|oven|training|development|preview|beta',
    ],
    confidence: 0.7,
    status: 'planned',
    reads: {
      '[company Acme] is cooking [model Zephyra].': ['planned Acme develops Zephyra'],
      '[company Acme] has [model Zephyra] in the works.': ['planned Acme develops Zephyra'],
    },
    leaves: ['[company Acme] has a booth for [model Zephyra] in Lyon.'],
  },
  {
    name: 'develops.plan',
    patterns: [
      `S delay|postpone|schedule|promise|ready|plot O:model|product|hardware`,
      // A person only tells of it.
      'S:company confirm|hint_at O:model|product|hardware',
      'S:company plan O:model|product|hardware',
      `S plan|prepare|target|delay|postpone|confirm|schedule launch|release|debut|rollout of|for O`,
    ],
    confidence: 0.7,
    status: 'planned',
    reads: {
      '[company Acme] delayed [model Zephyra 5] again.': ['planned Acme develops Zephyra 5'],
      '[company Acme] confirmed [model Zephyra 5].': ['planned Acme develops Zephyra 5'],
      '[company Acme] is readying [model Zephyra 5].': ['planned Acme develops Zephyra 5'],
      '[company Acme] plans a search tool called [product Torch].': ['planned Acme develops Torch'],
      '[company Acme] postponed the launch of [model Zephyra].': ['planned Acme develops Zephyra'],
    },
    leaves: ['[company Acme] plans a dinner with fans of [model Zephyra 5].'],
  },
  {
    // Who ends a thing has made it; where it is known to be another's, he only leaves it.
    name: 'develops.ended',
    patterns: [
      'S:company|organization kill|kill_off|scrap|axe|mothball|wind_down|shut_down|phase_out|shelve O:model|product|hardware|benchmark',
      'S:company|organization pull plug on O:model|product|hardware|benchmark',
    ],
    confidence: 0.7,
    reads: {
      '[company Acme] is killing off [product Quillpad] in July.': ['Acme develops Quillpad'],
      '[company Acme] pulled the plug on [hardware Corelis X1].': ['Acme develops Corelis X1'],
    },
    leaves: ['[company Acme] shut down a forum for [product Quillpad].'],
  },
];
