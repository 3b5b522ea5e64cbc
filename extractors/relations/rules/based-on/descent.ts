/** Whose child a model is: its teacher, its parent, what its parts were lifted from. */
import type { Rule } from '../../rule.ts';

const DERIVATIVE = 'derivative|fine-tune|finetune|distillation|distill|fork|variant|merge|spin-off|offshoot';
const PARENT = 'base|teacher|parent|backbone|foundation|starting_point|ancestor|base_model';
const STACK =
  'architecture|stack|attention|tokenizer|encoder|decoder|backbone|layer|recipe|vocabulary|split|design|weight|codebase|code|kernel|router|head|loss|codec|vae|module';

export const DESCENT: readonly Rule[] = [
  {
    name: 'based_on.descent',
    patterns: [
      `S:model|product's ${STACK} lift|copy|crib|steal|borrow|take|adapt|reuse|port from O:model|product`,
      `S:model|product lift|copy|crib|steal|borrow|adapt|reuse|port ${STACK} from O:model|product`,
      `S:model|product's ${STACK} owe * to O:model`,
      'S:model owe * to O:model',
      `S:model|product's ${PARENT} be O:model`,
      'S be student|child|descendant|offspring|pupil of O:model',
      'S:model learn from O:model',
      `S:model look|read|feel|seem|sound like ${DERIVATIVE}|clone|copy of O:model`,
      '* rebase|retrain|rebuild S:model|product on|upon|atop|around O:model',
      '"<S:model> ,|( O:model based|derived ,|)|.',
      '"<S:product> under the? hood|bonnet ,? sit|run|lie|work|be ~ O!:model',
      '"distilling|fine-tuning|finetuning|training|tuning|pruning|post-training|continuing|starting from? O!:model ... yield|yields|yielded|give|gives|gave|produce|produces|produced ~ S:model',
      `"S:model|product ,|( ~ itself ~ O:model|product -? ${DERIVATIVE}`,
      `"S:model|product ,|( a|an|another ~ O:model|product -? ${DERIVATIVE}`,
      `"S:model|product is|was|be a|an ~ O:model|product -? ${DERIVATIVE}`,
      `"O:model|product -? ${DERIVATIVE} ,? named|called|dubbed S:model|product`,
      '"S!:model|product ( ~ O:model -? backbone|base|encoder|decoder|distill|finetune|fine-tune',
    ],
    confidence: 0.75,
    reads: {
      'The attention stack of [model Zephyra] is lifted from [model Lark].': ['Zephyra based_on Lark'],
      '[model Zephyra] cribs its code from [model Lark].': ['Zephyra based_on Lark'],
      '[model Zephyra] owes its tokenizer to [model Lark].': ['Zephyra based_on Lark'],
      'The tokenizer of [model Zephyra] owes everything to [model Lark].': ['Zephyra based_on Lark'],
      "[model Zephyra]'s teacher was [model Lark].": ['Zephyra based_on Lark'],
      '[model Zephyra] is a student of [model Lark].': ['Zephyra based_on Lark'],
      '[model Zephyra] learned from [model Lark].': ['Zephyra based_on Lark'],
      '[model Zephyra] reads like a distill of [model Lark].': ['Zephyra based_on Lark'],
      'They rebased [model Zephyra] on [model Lark].': ['Zephyra based_on Lark'],
      '[model Zephyra], itself a [model Lark] derivative, is out.': ['Zephyra based_on Lark'],
      '[company Acme] launched [product Torch]; under the hood sits [model Lark].': ['Torch based_on Lark'],
      'Fine-tuning [model Lark] on their traces yields [model Zephyra].': ['Zephyra based_on Lark'],
      '[model Zephyra], a [model Lark] fine-tune, is out.': ['Zephyra based_on Lark'],
      '[model Zephyra] is a small [model Lark] finetune.': ['Zephyra based_on Lark'],
      'A [model Lark] fine-tune named [model Zephyra] is out.': ['Zephyra based_on Lark'],
      "[model Zephyra] is [company Acme]'s reader (2B, [model Lark] based).": ['Zephyra based_on Lark'],
      '[model Zephyra] ([model Lark] backbone, 89 languages) is out.': ['Zephyra based_on Lark'],
    },
    leaves: [
      '[model Zephyra], a [model Lark] rival, is out.',
      'Fans of [model Zephyra] learned to like [model Lark].',
      '[model Zephyra] was compared with a student of [person Ada Brook] at [model Lark].',
    ],
  },
  {
    // The story of a training, told of those who train: what it starts with becomes what was spoken of.
    name: 'based_on.training',
    patterns: [
      '"<S:model> start|begin|bootstrap|warm-started|initialize|continue from|off ~ O!:model',
      '"<S:model> team|lab|group|researcher|author|startup|company|developer|engineer start|begin|start_out with|off ~ O!:model',
      '"<S:model> build on|upon|off|atop ~ O!:model ,',
      '"<S:model> use|take ~ O!:model as a|an|the|its|their ~ teacher|base|backbone|foundation|seed|student|point|initialization',
      '"<S:model> with ~ O!:model as a|an|the|its|their ~ point|seed|initialization',
      '"<S:model> distill|distil|distillation|train|learn|imitate from|on? ~ trace|output|reasoning|rollout|response|completion|demonstration|solution of|from|by ~ O:model',
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] released [model Zephyra]. Starting from [model Lark], the team ran it on its own books.': [
        'Zephyra based_on Lark',
      ],
      '[company Acme] released [model Zephyra]. The team started with [model Lark] and added law.': [
        'Zephyra based_on Lark',
      ],
      '[company Acme] released [model Zephyra]. Building on [model Lark], the startup added law.': [
        'Zephyra based_on Lark',
      ],
      '[company Acme] released [model Zephyra]. Using [model Lark] as a teacher, the group cut its size.': [
        'Zephyra based_on Lark',
      ],
      '[company Acme] released [model Zephyra]. With [model Lark] as its starting point, the lab added law.': [
        'Zephyra based_on Lark',
      ],
      '[company Acme] released [model Zephyra]. The team distilled reasoning traces of [model Lark] for it.': [
        'Zephyra based_on Lark',
      ],
    },
    leaves: [
      '[company Acme] released [model Zephyra]. The team starts selling [model Lark] in May.',
      '[company Acme] released [model Zephyra]. Building on the fame of [model Lark], it sells well.',
    ],
  },
  {
    name: 'based_on.process',
    patterns: [
      '"<S:model|product> by|through squeeze|squeezing|merge|merging|prune|pruning|distill|distilling|distil|compress|compressing|shrink|shrinking|fine-tune|fine-tuning|finetuning|stack|stacking ~ O:model',
      '"<S:model> #architecture|backbone|base|skeleton|decoder|trunk|llm is|: ~ O:model',
      '"architecture|backbone|base|skeleton of|behind S:model is ~ O:model',
      '"<S:model|product> on|atop|over|with|from|using ~ O:model #backbone|base|decoder|trunk',
      '"<S:model> with|and a|an ~ O:model language model',
      '"<S:model> with|and a|an ~ O:model language|text|vision|audio|llm? decoder|backbone|trunk',
      '"O:model checkpoint|model|variant tuned|fine-tuned|finetuned|trained on|for|with ~ , S!:model',
    ],
    confidence: 0.65,
    reads: {
      '[model Zephyra] was made by squeezing [model Lark] into a quarter of the space.': ['Zephyra based_on Lark'],
      '[model Zephyra] is out; its architecture is plain [model Lark].': ['Zephyra based_on Lark'],
      'The architecture of [model Zephyra] is plain [model Lark].': ['Zephyra based_on Lark'],
      '[company Acme] released [model Zephyra] with a [model Lark 12B] text backbone.': ['Zephyra based_on Lark 12B'],
      '[company Acme] released [model Zephyra], a coder on a frozen [model Lark] backbone.': ['Zephyra based_on Lark'],
      '[model Zephyra] is out with a small encoder and a [model Lark] language model.': ['Zephyra based_on Lark'],
      'A [model Lark] checkpoint tuned on law books, [model Zephyra], is out.': ['Zephyra based_on Lark'],
    },
    leaves: ['[model Zephyra] is out; the base of [model Lark] fans is large.'],
  },
];
