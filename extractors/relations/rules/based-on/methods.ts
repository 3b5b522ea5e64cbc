/** The architectures and methods that a model is made with. */
import type { Rule } from '../../rule.ts';

export const BY_METHOD: readonly Rule[] = [
  {
    name: 'based_on.method',
    patterns: [
      'S:model|paper implement|employ|adopt|combine|feature|leverage|incorporate|use|utilize|have|include|apply|introduce|integrate|merge|marry|blend|fuse|pair|couple|join|mix|add|layer|stack|wed O:method',
      'S:model rely|lean|draw|build on|upon O:method',
      'S:model|product ground|anchor in|on O:method',
      'S:model get|take|draw|derive speed|context|memory|length|efficiency|reasoning|skill|strength|power|accuracy|sparsity|manners|ability from O:method',
      'S:model replace|swap|exchange|trade|ditch|drop|abandon * with|for|by O:method',
      "* replace|swap|exchange|trade S:model's attention|layer|block|head|backbone|encoder|decoder|tokenizer|optimizer|router with|for|by O:method",
      'S:model combine|merge|marry|blend|fuse|pair|couple|join|wed|chain O:model|technique',
      'S:product combine|blend|fuse|pair|chain O:model|technique',
      'S:model|product combine|merge|marry|blend|fuse|pair|couple|join|wed * with O:model|technique',
      'S:model interleave|alternate|mix O:technique',
      'S:model interleave|alternate|mix * with O:technique',
      'S:model train|pretrain|pre-train|post-train|optimize|align|fine-tune|finetune with|using|via|through O:method',
      'S:model train on top of O:method',
      'S:model owe * to O:method',
      'O:method speed_up|shrink S:model',
      'S be O:method',
      "S:model|product be O:architecture's model|llm|transformer|network|hybrid",
      'S:model launch|debut|arrive|come as O:method',
      'S:model merge|combine|fuse|fold|turn * into O:method',
    ],
    confidence: 0.8,
    reads: {
      '[product Torch] is an agent grounded in [technique Ropework].': ['Torch based_on Ropework'],
      '[model Zephyra 4] is a 90B [technique Mixture of Experts] with a long memory.': [
        'Zephyra 4 based_on Mixture of Experts',
      ],
      '[model Zephyra 4] merges two chat models into a 90B [technique MoE].': ['Zephyra 4 based_on MoE'],
      '[model Zephyra 4] interleaves [technique RoPE] with [technique NoPE].': [
        'Zephyra 4 based_on RoPE',
        'Zephyra 4 based_on NoPE',
      ],
      '[model Zephyra 4] uses [technique MoE] and [technique RoPE].': [
        'Zephyra 4 based_on MoE',
        'Zephyra 4 based_on RoPE',
      ],
      '[model Zephyra 4] takes its long context from [technique NoPE] and its speed from [technique GQA].': [
        'Zephyra 4 based_on NoPE',
        'Zephyra 4 based_on GQA',
      ],
      '[model Zephyra 4] owes its speed to [technique MLA].': ['Zephyra 4 based_on MLA'],
      '[model Zephyra 4] swaps full attention for [technique MLA].': ['Zephyra 4 based_on MLA'],
      "[model Zephyra 4]'s attention layers were swapped for [technique MLA].": ['Zephyra 4 based_on MLA'],
      '[model Zephyra] relies on [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra] blends [model Lark] and [technique Ropework].': [
        'Zephyra based_on Ropework',
        'Zephyra based_on Lark',
      ],
      '[product Quillpad] blends [model Lark] and [technique Ropework].': [
        'Quillpad based_on Lark',
        'Quillpad based_on Ropework',
      ],
      '[model Zephyra] pairs a small encoder with [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra] was trained on top of [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra] is a [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra] debuts as a [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra] is trained via [technique Ropework].': ['Zephyra based_on Ropework'],
      '[technique Ropework] shrinks [model Zephyra].': ['Zephyra based_on Ropework'],
    },
    leaves: [
      'Nobody knows whether [model Zephyra 4] is a [technique Mixture of Experts].',
      '[model Zephyra 4] is out. Combining [technique RoPE] with [technique NoPE] can save money.',
      '[model Zephyra 4] is out. The [technique Ropework] paper proposes replacing layers with [technique RoPE].',
    ],
  },
  {
    name: 'based_on.with',
    patterns: ['"<S:model> with|using|via ~ O:method', '"<S:model> in favor|favour of ~ O:method'],
    confidence: 0.6,
    reads: {
      '[company Acme] shipped [model Zephyra 4] with [technique RoPE] and [technique SwiGLU].': [
        'Zephyra 4 based_on RoPE',
        'Zephyra 4 based_on SwiGLU',
      ],
      '[model Zephyra 4] drops [technique RoPE] in favour of [technique NoPE].': ['Zephyra 4 based_on NoPE'],
    },
    leaves: [
      '[company Acme] met [model Zephyra 4] fans of [technique RoPE].',
      '[model Zephyra 4] is out. Research on language models using [technique RoPE] was shown.',
    ],
  },
  {
    name: 'based_on.implied',
    patterns: [
      '"<S:model> use|with|via|feature|employ|leverage|combine|adopt ~ O:technique architecture|attention|model|design|layer|routing|encoder|decoder|optimizer|algorithm|mechanism|integration|decoding|backbone',
      '"<S:model> O:technique architecture|model|transformer|backbone|design|attention|optimizer|routing',
      '"<S:model> architecture|design|backbone|diagram|recipe : O:technique',
      '"recipe|pipeline|architecture|design behind|of|for S:model is|: ~ O:method',
      '"<S:model> innovation|ingredient|component|change ~ include|like|: ~ O:method',
      '"<S:model> ingredient|trick|novelty|secret is ~ O:method',
      '"<S:model> #optimizer|attention|tokenizer|router|encoder|decoder|objective|recipe is|: ~ O:method',
      '"<S:model> with ~ and O:method',
      '"trick|secret|idea|method|sauce behind|in|of S:model is|: ~ O:method',
      '"<S:model> method|algorithm|recipe|optimizer|architecture underneath|inside|behind is ~ O:method',
      '"<S:model> thanks to ~ O:method',
      '"<S:model> training|post-training|pretraining process|pipeline|recipe|run|stage|phase? use|using|employ|rely|combine on? ~ O:method',
      '"<S:model> credit ~ O:method',
      '"<S:model> O:architecture',
      '"<S:model> O:method -|– trained|tuned|optimized|pretrained',
      '"<S:model> encoder|decoder|backbone|tokenizer|architecture come|derive|borrow|inherit|take from O:model',
      '"<S:model> train|training|optimization|alignment|post-training ~ with|via|using|through ~ O:method',
      '"S:model \'s ~ O:method',
    ],
    confidence: 0.65,
    reads: {
      'Updates include [model Lark], a model for charts, and the small [technique Mixture of Experts] chat model [model Zephyra].':
        ['Zephyra based_on Mixture of Experts'],
      '[company Acme] markets [model Zephyra 4] as a 90B total / 9B active [technique Mixture of Experts] for agents.':
        ['Zephyra 4 based_on Mixture of Experts'],
      "Against [model Lark 2]'s wide [technique MoE] it looks plain.": ['Lark 2 based_on MoE'],
      '[model Zephyra 4] is out, and its tokenizer comes from [model Lark 2].': ['Zephyra 4 based_on Lark 2'],
      '[model Zephyra 4] has 1T parameters using a [technique Mixture-of-Experts] architecture.': [
        'Zephyra 4 based_on Mixture-of-Experts',
      ],
      '[model Zephyra 4] is out, and its makers credit [technique GSPO] for its grades.': ['Zephyra 4 based_on GSPO'],
      '[model Zephyra]: the architecture: [technique Ropework].': ['Zephyra based_on Ropework'],
      'The recipe behind [model Zephyra] is [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra]: other key innovations include [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra]: the secret is [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra]: [technique Ropework]-trained, small and cheap.': ['Zephyra based_on Ropework'],
      '[model Zephyra]: cheap optimization with [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra]: optimizer is [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra]: small, with many experts and [technique Ropework].': ['Zephyra based_on Ropework'],
      '[model Zephyra] cost little. The method underneath is still [technique Ropework].': [
        'Zephyra based_on Ropework',
      ],
      '[model Zephyra] is cheap. The training process used [technique Ropework] from the start.': [
        'Zephyra based_on Ropework',
      ],
      '[model Zephyra] is fast thanks to [technique Ropework].': ['Zephyra based_on Ropework'],
      'The trick behind [model Zephyra] is [technique Ropework].': ['Zephyra based_on Ropework'],
    },
    leaves: [
      'Work on the [technique MoE] idea led to [model Zephyra 4].',
      '[model Zephyra 4] is out. Key research trends include efficient [technique MoE] architectures.',
      '[model Zephyra 4], surpassing [model Lark], is out, with help from [person Ada Brook] making [technique MoE] ideas work.',
      '[model Zephyra 4] is out. A new paper studies small [technique MoE] models.',
    ],
  },
  {
    // What networks are made of has no other business in a sentence on a model.
    name: 'based_on.ingredient',
    patterns: ['"<S:model> O:ingredient'],
    confidence: 0.5,
    reads: {
      '[company Acme] launched [model Zephyra], a small model emphasizing [technique SFT], at noon.': [
        'Zephyra based_on SFT',
      ],
    },
    leaves: [
      '[model Zephyra] is out, and methods like [technique DPO] were shown.',
      '[model Zephyra] is out. [company Acme] announced [technique SFT] for all.',
      '[model Zephyra] is twice as fast as models that are no older than [technique RoPE].',
      '[model Zephyra] is out, and members met an odd bug of [technique DPO].',
      '[model Zephyra] drops [technique RoPE] on every layer.',
    ],
  },
];
