/** What has sprung from another thing, said beside its name: "the Torch fork Beacon", "Beacon (Zephyra)", "projects like X that Torch inspired". */
import type { Rule } from '../../rule.ts';

/** What springs from a thing. */
const OFFSHOOT = 'fork|derivative|clone|spin-off|offshoot|port|finetune|fine-tune|distill|reimplementation';
/** What a model is trained in or by. */
const WORKS = 'framework|pipeline|recipe|system|process|engine|scheme|stack|algorithm|architecture';

export const OFFSHOOTS: readonly Rule[] = [
  {
    name: 'based_on.offshoot',
    patterns: [
      `"O:product|model -? #${OFFSHOOT} ~ S:product|model`,
      'O:product|model inspire|spawn|beget derivative|fork|clone|spin-off|offshoot|project|tool like|including|such S:product',
      '"S!:product ( O!:model )',
      `"<S:model> #${WORKS} called|named|dubbed|known as? O:product|technique`,
      '"S:model ,|: a|an|the ~ O:helper #fine-tune|finetune|adapter|checkpoint|merge',
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] launched the [product Torch] fork browser [product Beacon].': ['Beacon based_on Torch'],
      '[product Torch] is liked a lot, inspiring derivative projects like [product Beacon] and [product Quillpad].': [
        'Beacon based_on Torch',
        'Quillpad based_on Torch',
      ],
      "[company Acme]'s [product Beacon] ([model Zephyra]) entered private beta.": ['Beacon based_on Zephyra'],
      '[model Zephyra] is out, featuring a training framework called [product Anvil].': ['Zephyra based_on Anvil'],
      '[company Acme] released [model Zephyra], a [technique LoRA] adapter for faces.': ['Zephyra based_on LoRA'],
    },
    leaves: [
      '[product Torch] forks out money for [product Beacon].',
      '[product Beacon] ([model Zephyra], [model Lark]) and others fell.',
    ],
  },
];
