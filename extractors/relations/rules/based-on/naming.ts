/** How a model is made, told by a name for it: "a recipe they call X", "hybrid X", "tuned from X". */
import type { Rule } from '../../rule.ts';

/** What a way of making has a name for. */
const WAY =
  'recipe|architecture|design|attention|optimizer|objective|loss|mechanism|block|layer|stack|backbone|tokenizer|router|trick|method|technique|scheme';

export const NAMED_WAYS: readonly Rule[] = [
  {
    name: 'based_on.way',
    patterns: [
      'S:model|product tune|post-train|extend|expand|initialize|init|bootstrap|warm-start|seed|grow|shrink|cut_down|upcycle|continue|specialize|customize from|off O:model',
      'S:model|product descend|spring|hatch|branch - from|off O:model',
      'S:model be retrain|remix|rework|continuation|upgrade|refresh|slice|cut|compression|pruning|quantization of O:model',
      `"<S:model> #${WAY} it|they|she|he|we|is? call|name|dub|nickname|know as? O:method`,
      '"<S:model> hybrid|interleaved|alternating ~ O:method',
      '"<S:model> hybrid|mix|blend|combination|marriage of ~ O:method',
      '"<S:model> + ~ O:model encoder|decoder|tower|backbone|vocoder|head',
      '"S:model|product is|are|was ~ O:technique -|– based|powered|driven|derived',
      '"<S:product|model> is|are|was|be a|an ~ O:model|product -|– based|powered|driven|derived|backed',
      '"S:product|model , a|an|the ~ update|upgrade|extension|sequel to|of O:product|model',
      '"<S:model> O:method stack|block|layer|head|mechanism|hybrid|backbone|tokenizer|objective|loss',
      '"<S:model> encoder|decoder|backbone|tokenizer|vision_tower|tower : ~ O:model',
      '"S!:model : ~ O:model -? fine-tune|finetune|distill|distillation|merge|derivative',
    ],
    confidence: 0.7,
    reads: {
      '[product Torch], a fast helper for firms, is a [model Zephyra]-powered agent.': ['Torch based_on Zephyra'],
      '[product Torch 2], an update to [product Torch] and [product Beacon], is out.': [
        'Torch 2 based_on Torch',
        'Torch 2 based_on Beacon',
      ],
      '[model Zephyra] is tuned from [model Lark].': ['Zephyra based_on Lark'],
      '[model Zephyra] was initialized from [model Lark].': ['Zephyra based_on Lark'],
      '[model Zephyra] descends from [model Lark].': ['Zephyra based_on Lark'],
      '[model Zephyra] is a compression of [model Lark].': ['Zephyra based_on Lark'],
      '[company Acme] trained [model Zephyra] with a recipe it calls [technique Ropework].': [
        'Zephyra based_on Ropework',
      ],
      '[model Zephyra] is out: hybrid [technique Ropework], 9B.': ['Zephyra based_on Ropework'],
      '[company Acme] released [model Zephyra], a 9B decoder + a [model Wren] encoder.': ['Zephyra based_on Wren'],
      '[model Zephyra] is out: a 9B hybrid of [technique Ropework] and [technique RoPE].': [
        'Zephyra based_on Ropework',
        'Zephyra based_on RoPE',
      ],
      '[model Zephyra] is [technique Ropework]-based and small.': ['Zephyra based_on Ropework'],
      '[company Acme] released [model Zephyra], with a [technique Ropework] head.': ['Zephyra based_on Ropework'],
      '[company Acme] released [model Zephyra]; encoder: [model Wren].': ['Zephyra based_on Wren'],
      '[model Zephyra]: a small [model Lark] finetune.': ['Zephyra based_on Lark'],
    },
    leaves: [
      '[company Acme] introduced [model Zephyra], and a new evaluation method called [technique Ropework].',
      '[company Acme] launched [model Zephyra]. The trend towards hybrid [technique Ropework] is noted.',
      '[model Zephyra] comes from [company Acme], as did [model Lark].',
      '[model Zephyra] tunes in to a lecture on [model Lark].',
    ],
  },
];
