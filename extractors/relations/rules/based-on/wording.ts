/** What is made of what, read from how two names stand together. */
import type { Rule } from '../../rule.ts';

export const BESIDE: readonly Rule[] = [
  {
    name: 'based_on.compound',
    patterns: [
      'S:model|product = fine-tune|finetune|fork|distillation|distill|derivative|port|clone|reimplementation|adaptation|rewrite|rework|remake|offshoot|descendant|wrapper of O:model|product',
      'S:model = spin|riff|twist|variation on O:model',
      '"fine-tune|finetune|fork|distillation|derivative|port of O:model|product , S:model|product',
      '"S:model|product ,|( ~ finetuned|fine-tuned|distilled|quantized|tuned|pruned|post-trained|modified|customized|trained|abliterated ~ version|variant|checkpoint|edition|model|release? of? ~ O:model',
      '"S:model|product is|are ~ O:model|product -|– based|powered|derived',
      '"S:model|product , a|an ~ O:technique',

      '"O -|– based|powered|derived|driven S:model|product',
      '"O -|– based|powered|derived ~ S:model|product',
      '"O -|– based|powered|derived ~ called|named|dubbed S:model|product',
      '"S!:model|product ( O:technique )',
      '"S!:model ( ~ O:technique',
      '"O:method S:model',
      '"S:model O:architecture',
      '"S:model|product , ~ O:technique|model -|– based|style|derived|powered',
      '"S:model ,? ~ finetuned|fine-tuned|distilled|customized|modified|tuned|quantized ~ O:model',
      '"S:model being|be ~ finetuned|fine-tuned|distilled|customized|modified|tuned|quantized ~ O:model',
      '"S:product ,? ~ implementation|reimplementation|rewrite|port|fork|wrapper|clone|specification|extension of|around|for|on O',
      '"S:model , ~ O:technique model|architecture|transformer|llm',
      '"S:model ~ fork|distillation|fine-tune|finetune|derivative|distill of O',
      '"S version of O:model',
      '"O:method model|llm|transformer like|including|such as? S:model',
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] released [model Zephyra 4], a small fine-tune of [model Lark 2].': ['Zephyra 4 based_on Lark 2'],
      'A fork of [product Torch], [product Beacon] is faster.': ['Beacon based_on Torch'],
      '[company Acme] shared [model Zephyra 4] (a distilled version of [model Lark 2]).': ['Zephyra 4 based_on Lark 2'],
      '[model Zephyra 4] is a [model Lark 2]-based chat model.': ['Zephyra 4 based_on Lark 2'],
      'Wide [technique MoE] models such as [model Zephyra 4] and [model Lark 2] need memory.': [
        'Zephyra 4 based_on MoE',
        'Lark 2 based_on MoE',
      ],
      'The [technique MoE]-based [model Zephyra 4] is fast.': ['Zephyra 4 based_on MoE'],
    },
    leaves: ['The [technique MoE] debate reached [model Zephyra 4].'],
  },
];
