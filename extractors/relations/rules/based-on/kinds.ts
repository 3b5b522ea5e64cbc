/** What kind of thing a model is, and what it is put together from, where a noun tells so: "MoE models like X", "X = Y + Z". */
import type { Rule } from '../../rule.ts';

/** What an architecture is the architecture of. */
const OF_KIND = 'model|architecture|design|llm|network|system|family';

export const KINDS: readonly Rule[] = [
  {
    name: 'based_on.kind',
    patterns: [
      `"O:architecture ${OF_KIND}? like|such|including|include as? S:model`,
      `"O:architecture ${OF_KIND}? ( S:model`,
      '"S:model|product = ~ O:technique|model',
      '"<S:model|product> fine-tune|finetune|adapter targeting ~ O:model',
      '"<S:model|product> using|with|via ~ O:model engine',
      'S:model use|utilize|have|adopt|share|follow architecture|design|recipe to|with O:model',
      '"<S:model> combining|integrating|featuring|leveraging|applying|employing ~ O:method',
    ],
    confidence: 0.7,
    reads: {
      'The list covers large [technique Mixture of Experts] models like [model Zephyra] and [model Lark].': [
        'Zephyra based_on Mixture of Experts',
        'Lark based_on Mixture of Experts',
      ],
      'They drew a chart of open [technique Mixture of Experts] models ([model Zephyra], [model Lark], etc.).': [
        'Zephyra based_on Mixture of Experts',
        'Lark based_on Mixture of Experts',
      ],
      '**[model Zephyra] = small [technique Ropework] on every layer**': ['Zephyra based_on Ropework'],
      '[model Zephyra] is out, an adapter targeting the [model Lark] image model.': ['Zephyra based_on Lark'],
      'Portraits by [model Zephyra], using the [model Lark] engine, look better.': ['Zephyra based_on Lark'],
      '[model Zephyra] uses a similar architecture to [model Lark].': ['Zephyra based_on Lark'],
      '[company Acme] released [model Zephyra], a new family in three sizes, featuring "[technique Ropework]" for speed.':
        ['Zephyra based_on Ropework'],
    },
    leaves: [
      'Fans of [technique MoE] like what [model Zephyra] does.',
      '[model Zephyra] uses a similar price to [model Lark].',
    ],
  },
];
