/** What something is put together or taken over from: "combines X and Y", "a CLI forked from X", "an X student". */
import type { Rule } from '../../rule.ts';

export const LINEAGE: readonly Rule[] = [
  {
    name: 'based_on.lineage',
    patterns: [
      'S:product combine|unite|unify|bundle_up O:product',
      'S:model bolt|glue|attach|graft|stitch|wire * onto|to|on O:model',
      "* release|build|train|ship S:model on|upon|atop O:model's base|backbone|foundation",
      'S:product assemble|compose|stitch|stitch_together|piece_together|cobble_together|put_together|knit from|of O:model',
      'S:product fork|derive|adapt|split|spin_off|evolve from|off|of O:product',
      'S:model stay|stick with O:method',
      'S:model move|switch|shift|turn|go_back|return - to O:method',
      'O:model power|drive part|half|piece|most|some|bit of S:product',
      'O:model supply|provide|contribute|lend architecture|backbone|basis|foundation|weight|encoder|decoder',
      '"S:model , a|an O:model for|that|which',
      '"S:model student ... O:model teacher',
      '"O:model teacher ... S:model student',
      '"S:product , ~ on top of O:product',
      '"S:product , a|an|its|the ~ serverless|managed|hosted|distributed O:product',
      '"O:technique first|originally? used|introduced|seen|pioneered|debuted in S:model',
      '"S:product , a|an ~ O:product database|fork|client|wrapper|browser|distribution|derivative|build|theme|shell',
      '"<S:product> fork|clone|rewrite|derivative of O:product',
      '"O:method of|behind S:model',
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] released [model Zephyra] on the [model Lark] base.': ['Zephyra based_on Lark'],
      '[product Beacon] is stitched together from [model Lark] and [model Wren 9B].': [
        'Beacon based_on Lark',
        'Beacon based_on Wren 9B',
      ],
      '[model Zephyra] is out. [model Moorling] supplied the architecture.': ['Zephyra based_on Moorling'],
      '[product Beacon] combines [product Torch] and [product Quillpad].': [
        'Beacon based_on Torch',
        'Beacon based_on Quillpad',
      ],
      '[company Acme] shipped [product Beacon], a reader forked from [product Torch].': ['Beacon based_on Torch'],
      '[model Zephyra] bolts a small encoder onto [model Lark].': ['Zephyra based_on Lark'],
      '[model Zephyra] stays with [technique GQA].': ['Zephyra based_on GQA'],
      '[model Zephyra] moves from plain heads to [technique MLA].': ['Zephyra based_on MLA'],
      '[company Acme] is testing [model Zephyra] to power parts of [product Beacon].': ['Beacon based_on Zephyra'],
      '[company Acme] released [model Zephyra], a [model Lark 2] for lawyers.': ['Zephyra based_on Lark 2'],
      'It takes a [model Zephyra] student to 70% with the help of a [model Lark 2] teacher.': [
        'Zephyra based_on Lark 2',
      ],
      'With a [model Lark 2] teacher he got a [model Zephyra] student to 70%.': ['Zephyra based_on Lark 2'],
      '[company Acme] sells [product Beacon], its serverless [product Torch].': ['Beacon based_on Torch'],
      'It has the [technique Ropework] first used in [model Zephyra].': ['Zephyra based_on Ropework'],
      'They are building [product Beacon], a physics engine on top of [product Torch].': ['Beacon based_on Torch'],
      '[company Acme] opened [product Beacon], a managed [product Torch] database.': ['Beacon based_on Torch'],
      '[product Beacon] is out: an angry fork of [product Torch].': ['Beacon based_on Torch'],
      'They went back from the [technique Lightning Attention] of [model Zephyra].': [
        'Zephyra based_on Lightning Attention',
      ],
    },
    leaves: [
      '[product Beacon] sells combined plans with [product Torch].',
      '[model Zephyra] returns to the [technique GQA] debate a new answer.',
      '[company Acme] compared [model Zephyra], a hit, with [model Lark 2].',
    ],
  },
];
