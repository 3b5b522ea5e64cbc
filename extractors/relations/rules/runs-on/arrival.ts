/** What engines can run from some day on: "landed in vLLM", "with integration into vLLM". Where it is also offered, it only comes there. */
import type { Rule } from '../../rule.ts';

export const ARRIVAL: readonly Rule[] = [
  {
    name: 'runs_on.arrival',
    patterns: [
      'S:model arrive|land|launch|debut|appear|ship|come|be on|in|to|via O:engine',
      '"<S:model> with ~ integration|support into|in|for|with ~ O:engine',
      '* bring|port|take S:model to|onto O:system',
      '* combine|pair|couple|match S:engine with O:hardware',
      '* combine|pair|couple|match O:hardware with S:engine',
    ],
    confidence: 0.75,
    reads: {
      '[model Zephyra] landed in [product vLLM].': ['Zephyra runs_on vLLM'],
      '[model Zephyra] is out, with a day-0 integration into [product vLLM].': ['Zephyra runs_on vLLM'],
      'An app brings [model Zephyra] to [product iOS] and [product Android].': [
        'Zephyra runs_on iOS',
        'Zephyra runs_on Android',
      ],
      'They combined [product vLLM] with a [hardware Corelis X1].': ['vLLM runs_on Corelis X1'],
      'They paired the [hardware Corelis X1] with [product vLLM].': ['vLLM runs_on Corelis X1'],
    },
    leaves: ['[model Zephyra] is available on [product Ollama].'],
  },
];
