import type { RelationRules } from '../rule.ts';

export const basedOn: RelationRules = {
  type: 'based_on',
  rules: [
    {
      name: 'based_on.verb',
      patterns: [
        '* distill|fine-tune|finetune|derive|adapt S:model from|off O:model',

        "S build|base|combine|come|ship|feature * with O's backbone|encoder|decoder|tokenizer",
        'S:model be version of O:model',

        'S base|build|fine-tune|finetune|distill|derive|fork|adapt|initialize|construct|develop|post-train on|upon|from|off|atop|around O:model|technique',
        'S train from|atop|off O:model',
        'S base|build on|upon|atop|around O:product',
        'S:product|model start|begin from|with O:model',
        'S:product|model start|begin * as|from O:model',
        'S:model|product sit|rest on|atop O:model',
        'S be base|build on|upon|atop O',
        'O:model|product|technique power|underpin|underlie|drive S:product|model',
        "O:model power|drive S:product's agent|assistant|feature|mode|search|chatbot|app",
        '* power S:product|hardware with|using O:model',
        'S sit|rest|run|build|layer|be on top of O:model|technique',
        "S base|build|sit|rest|run on|upon|atop|around O's ability|capability|model|architecture|backbone|engine|technology|foundation|stack",
        'S:model|paper implement|employ|adopt|combine|feature|leverage|incorporate|use|utilize|have|include|apply|introduce|integrate|merge|blend|fuse|pair O:method',
        '* merge|blend|combine|fuse O:model into|as S:model',
        'S:model|product combine|merge|blend|fuse|pair O:model|technique',
        'S:model|product combine|merge|blend|fuse|pair * with O:model|technique',
        'S:model interleave|alternate|mix O:technique',
        'S:model interleave|alternate|mix * with O:technique',
        'S:product|model reimplement|replicate|reproduce|clone O:model|product',
        "S:model|product use|feature|employ|combine|adopt|incorporate|leverage|have O's architecture|encoder|decoder|backbone|tokenizer|attention|optimizer|design|transformer|layer",
        'S:model train|pretrain|pre-train|post-train|optimize|align|fine-tune|finetune with|using|via|through O:method',
        'S be fork|derivative|distillation|fine-tune|finetune|clone|port|reimplementation|distill of O',
        'S fork|extend|fine-tune|finetune|distill O:model',
        'S be O:method',
        "S:model|product be O:architecture's model|llm|transformer|network",
        'S:model launch|debut|arrive|come as O:method',
      ],
      confidence: 0.8,
      reads: {
        '[model Zephyra 4] is a 90B [technique Mixture of Experts] with a long memory.': [
          'Zephyra 4 based_on Mixture of Experts',
        ],
        '[model Zephyra 4] began life as [model Lark 2].': ['Zephyra 4 based_on Lark 2'],
        '[model Zephyra 4] interleaves [technique RoPE] with [technique NoPE].': [
          'Zephyra 4 based_on RoPE',
          'Zephyra 4 based_on NoPE',
        ],
        '[product Beacon] reimplements [product Torch].': ['Beacon based_on Torch'],
        '[model Zephyra 4] is built on [model Lark 2], with files on [product Hubby].': ['Zephyra 4 based_on Lark 2'],
        '[model Zephyra 4 Chat] is based on [model Zephyra 4].': ['Zephyra 4 Chat based_on Zephyra 4'],
        '[model Zephyra 4 Chat], fine-tuned from [model Zephyra 4], is small.': ['Zephyra 4 Chat based_on Zephyra 4'],
        'Built on the [model Lark] architecture, [model Zephyra 4] is fast.': ['Zephyra 4 based_on Lark'],
        '[product Beacon] is powered by [model Zephyra 4].': ['Beacon based_on Zephyra 4'],
        '[company Acme] will power [product Beacon] with [model Lark].': ['planned Beacon based_on Lark'],
        '[model Zephyra 4] sits on top of [model Lark].': ['Zephyra 4 based_on Lark'],
        "[product Beacon] is built on [model Lark]'s capabilities.": ['Beacon based_on Lark'],
        '[model Zephyra 4] uses [technique MoE] and [technique RoPE].': [
          'Zephyra 4 based_on MoE',
          'Zephyra 4 based_on RoPE',
        ],
      },
      leaves: [
        '[model Zephyra 4] was trained on chips, not [model Lark].',
        'Nobody knows whether [model Zephyra 4] is a [technique Mixture of Experts].',
      ],
    },
    {
      name: 'based_on.with',
      patterns: ['"<S:model> with|using|via ~ O:method', '"<S:model|product> top of O:model'],
      confidence: 0.6,
      reads: {
        '[company Acme] shipped [model Zephyra 4] with [technique RoPE] and [technique SwiGLU].': [
          'Zephyra 4 based_on RoPE',
          'Zephyra 4 based_on SwiGLU',
        ],
      },
      leaves: ['[company Acme] met [model Zephyra 4] fans of [technique RoPE].'],
    },
    {
      name: 'based_on.made',
      patterns: [
        '"<S:model|product> power|drive by|with ~ O:model',
        '"<S:model|product> build|base|adapt|distilled|fine-tuned|finetuned|derived on|upon|from|using ~ O:model',
        '"<S:product> build|base|power|layer by|on|upon|atop ~ O:product',
      ],
      confidence: 0.65,
      reads: {
        '[company Acme] released [model Zephyra 4] on [company Hubby], a chat model built on the [model Lark 2] architecture.':
          ['Zephyra 4 based_on Lark 2'],
      },
      leaves: ['[company Acme] built [model Zephyra 4] for fans of [model Lark 2].'],
    },
    {
      name: 'based_on.implied',
      patterns: [
        '"<S:model> use|with|via|feature|employ|leverage|combine|adopt ~ O:technique architecture|attention|model|design|layer|routing|encoder|decoder|optimizer|algorithm|mechanism|integration|decoding|backbone',
        '"<S:model> O:technique architecture|model|transformer|backbone|design',
        '"<S:model> architecture|design|backbone : O:technique',
        '"recipe|pipeline|architecture|design behind|of|for S:model is|: ~ O:method',
        '"<S:model> innovation|ingredient|component|change ~ include|like|: ~ O:method',
        '"<S:model> O:architecture',
        '"<S:model> encoder|decoder|backbone|tokenizer|architecture come|derive|borrow|inherit|take from O:model',
        '"<S:model> train|training|optimization|alignment|post-training ~ with|via|using|through ~ O:method',
        '"S:model \'s ~ O:method',
      ],
      confidence: 0.65,
      reads: {
        '[company Acme] markets [model Zephyra 4] as a 90B total / 9B active [technique Mixture of Experts] for agents.':
          ['Zephyra 4 based_on Mixture of Experts'],
        "Against [model Lark 2]'s wide [technique MoE] it looks plain.": ['Lark 2 based_on MoE'],
        '[model Zephyra 4] is out, and its tokenizer comes from [model Lark 2].': ['Zephyra 4 based_on Lark 2'],
        '[model Zephyra 4] has 1T parameters using a [technique Mixture-of-Experts] architecture.': [
          'Zephyra 4 based_on Mixture-of-Experts',
        ],
      },
      leaves: ['Work on the [technique MoE] idea led to [model Zephyra 4].'],
    },
    {
      name: 'based_on.compound',
      patterns: [
        'S:model|product = fine-tune|finetune|fork|distillation|distill|derivative|port|clone|reimplementation|adaptation|rewrite of O:model|product',
        '"fine-tune|finetune|fork|distillation|derivative|port of O:model|product , S:model|product',
        '"S:model|product ,|( ~ finetuned|fine-tuned|distilled|quantized|tuned|pruned|post-trained|modified|customized|trained|abliterated ~ version|variant|checkpoint|edition|model|release? of? ~ O:model',
        '"S:model|product is|are ~ O:model|product -|– based|powered|derived',
        '"S:model|product , a|an ~ O:technique',

        '"O -|– based|powered|derived|driven S:model|product',
        '"O -|– based|powered|derived ~ S:model|product',
        '"O -|– based|powered|derived ~ called|named|dubbed S:model|product',
        '"S:model|product ( O:technique )',
        '"S:model ( ~ O:technique',
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
        '[company Acme] released [model Zephyra 4], a small fine-tune of [model Lark 2].': [
          'Zephyra 4 based_on Lark 2',
        ],
        'A fork of [product Torch], [product Beacon] is faster.': ['Beacon based_on Torch'],
        '[company Acme] shared [model Zephyra 4] (a distilled version of [model Lark 2]).': [
          'Zephyra 4 based_on Lark 2',
        ],
        '[model Zephyra 4] is a [model Lark 2]-based chat model.': ['Zephyra 4 based_on Lark 2'],
        'Wide [technique MoE] models such as [model Zephyra 4] and [model Lark 2] need memory.': [
          'Zephyra 4 based_on MoE',
          'Lark 2 based_on MoE',
        ],
        'The [technique MoE]-based [model Zephyra 4] is fast.': ['Zephyra 4 based_on MoE'],
      },
      leaves: ['The [technique MoE] debate reached [model Zephyra 4].'],
    },
  ],
};
