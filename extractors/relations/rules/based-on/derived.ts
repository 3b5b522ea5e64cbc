/** What is made of another model or product: fine-tuned, distilled, forked, or powered by it. */
import type { Rule } from '../../rule.ts';

/** What a thing may have of another. */
const PARTS =
  'architecture|encoder|decoder|backbone|tokenizer|attention|optimizer|design|transformer|layer|recipe|blueprint|layout|weight|skeleton';
/** What a thing stands on. */
const GROUND =
  'base|backbone|foundation|base_model|starting_point|teacher|engine|brain|core|teacher_model|encoder|decoder';
/** What a product does through a model. */
const POWERS = 'agent|assistant|feature|mode|search|chatbot|app|voice|brain|answer|smarts|reply|intelligence|reasoning';

export const DERIVED: readonly Rule[] = [
  {
    name: 'based_on.verb',
    patterns: [
      'S base|build|fine-tune|finetune|distill|derive|fork|adapt|initialize|construct|develop|post-train|prune on|upon|from|off|atop|around O:model|technique',
      '* distill|fine-tune|finetune|derive|adapt S:model from|off O:model',
      'S train from|atop|off O:model',
      'S base|build on|upon|atop|around O:product',
      'S be base|build on|upon|atop O',
      'S sit|rest|run|build|layer|be|write|stack on top of O:model|technique',
      'S:product build|layer|write|stack on top of O:product',
      'S:model|product sit|rest on|atop O:model',
      'S:product run on O:model',
      'S:product run|rely|build on mix|mixture|blend|combination|pair of O:model',
      "S base|build|sit|rest|run on|upon|atop|around O's ability|capability|model|architecture|backbone|engine|technology|foundation|stack|recipe",
      '* build|base|rebuild S:product|model on|upon|atop|around O:model',
      'S:product|model start|begin from|with O:model',
      'S:product|model start|begin * as|from O:model',
      'S:product|model grow_out|evolve|descend|stem from|of O:model|product',
      'S:model inherit|borrow * from O:model',
      `S:model|product take|get|draw|derive ${PARTS}|${POWERS} from O:model`,
      'S:product inherit|borrow * from O:product',
      'S:product|model reimplement|replicate|reproduce|clone O:model|product',
      'S:product|model be wrapper|shell|skin|layer|veneer around|on|over|for O:model|product',
      'S fork|extend O:model',
      'S:model fine-tune|finetune|distill O:model',
      '* merge|blend|combine|fuse|distill O:model into|as S:model',
      "* distill O:model's reasoning|output|trace|capability|knowledge|skill into S:model",
      'S:model be version of O:model',
      'S:product|model be O:model in disguise|wrapper',
      'S:product be O:model at|under|with heart|core|hood|prompt|system_prompt',
      'O:model|product|technique power|underpin|underlie|drive S:product|model',
      `O:model power|drive S:product's ${POWERS}`,
      '* power S:product|hardware with|using O:model',
      `O:model|product serve|act|work|function as ${GROUND} of|for|behind|in S:model|product`,
      `S:model|product use|take|keep|adopt|have O:model|product as ${GROUND}`,
      `S:model|product use|feature|employ|combine|couple|pair|adopt|incorporate|leverage|have|reuse|keep O's ${PARTS}`,
      `S base|build|combine|couple|pair|come|ship|feature * with O's backbone|encoder|decoder|tokenizer`,
      `S:model|product use|follow|reuse|keep|borrow|mirror|adopt|retain|inherit ${PARTS} of|from|as O:model|product`,
      `S:model|product's ${PARTS}|${POWERS} come|derive|stem|borrow|take|inherit|descend from O:model`,
      'S:model share architecture|tokenizer|backbone|recipe with O:model',
      'S be fork|derivative|distillation|fine-tune|finetune|clone|port|reimplementation|distill of O',
      "S look|seem|feel like O:model|product's derivative|fork|clone|finetune|fine-tune|distillation",
    ],
    confidence: 0.8,
    reads: {
      '[company Acme] built [product Beacon] on [model Zephyra 4].': ['Beacon based_on Zephyra 4'],
      'They distilled [model Lark 2] into a small model they call [model Zephyra 4].': ['Zephyra 4 based_on Lark 2'],
      '[model Zephyra 4] inherits its tokenizer from [model Lark 2].': ['Zephyra 4 based_on Lark 2'],
      '[model Zephyra 4] began life as [model Lark 2] and grew.': ['Zephyra 4 based_on Lark 2'],
      '[product Beacon] reimplements [product Torch].': ['Beacon based_on Torch'],
      '[model Zephyra 4] is built on [model Lark 2], with files on [product Hubby].': ['Zephyra 4 based_on Lark 2'],
      '[model Zephyra 4 Chat] is based on [model Zephyra 4].': ['Zephyra 4 Chat based_on Zephyra 4'],
      '[model Zephyra 4 Chat], fine-tuned from [model Zephyra 4], is small.': ['Zephyra 4 Chat based_on Zephyra 4'],
      'Built on the [model Lark] architecture, [model Zephyra 4] is fast.': ['Zephyra 4 based_on Lark'],
      '[product Beacon] is powered by [model Zephyra 4].': ['Beacon based_on Zephyra 4'],
      '[company Acme] will power [product Beacon] with [model Lark].': ['planned Beacon based_on Lark'],
      '[model Zephyra 4] sits on top of [model Lark].': ['Zephyra 4 based_on Lark'],
      "[product Beacon] is built on [model Lark]'s capabilities.": ['Beacon based_on Lark'],
      '[product Beacon] runs on a mix of [model Lark] and [model Wren 9B].': [
        'Beacon based_on Lark',
        'Beacon based_on Wren 9B',
      ],
      '[model Lark 2] serves as the backbone of [model Wren 9B].': ['Wren 9B based_on Lark 2'],
      '[model Wren 9B] uses the same architecture as [model Lark 2].': ['Wren 9B based_on Lark 2'],
      'The voice of [product Beacon] comes from [model Lark 2].': ['Beacon based_on Lark 2'],
    },
    leaves: [
      '[model Zephyra 4] was trained on chips, not [model Lark].',
      '[product Beacon] takes orders from fans of [model Lark].',
      '[model Zephyra 4] shares a stage with [model Lark 2].',
    ],
  },
  {
    name: 'based_on.made',
    patterns: [
      '"<S:model|product> power|drive by|with ~ O:model',
      '"<S:model|product> build|base|adapt|distilled|fine-tuned|finetuned|derived on|upon|from|using ~ O:model',
      '"<S:product> build|base|power|layer by|on|upon|atop ~ O:product',
      '"<S:model|product> top of O:model',
      '"<S:model|product> with ~ O:model as ~ teacher|base|backbone|foundation|engine|brain',
      '"base|backbone|teacher|foundation model? of|for|behind S:model|product is ~ O:model',
      '"behind|inside|underneath|beneath S:product|model is|sit|lie|run ~ O:model',
      '"fine-tune|finetune|distill|prune|post-train O:model ... to|and get|produce|yield|name|call|dub it? S:model',
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] released [model Zephyra 4] on [company Hubby], a chat model built on the [model Lark 2] architecture.':
        ['Zephyra 4 based_on Lark 2'],
      '[model Wren 9B] was trained hard, with [model Lark 2] as the teacher.': ['Wren 9B based_on Lark 2'],
      'The base model of [model Wren 9B] is [model Lark 2].': ['Wren 9B based_on Lark 2'],
      'They fine-tuned [model Lark 2] on contracts to get [model Wren 9B].': ['Wren 9B based_on Lark 2'],
    },
    leaves: ['[company Acme] built [model Zephyra 4] for fans of [model Lark 2].'],
  },
];
