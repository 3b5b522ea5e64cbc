import type { RelationRules } from '../rule.ts';
import { BELONGING } from './part-of/belonging.ts';
import { FEATURES } from './part-of/features.ts';

export const partOf: RelationRules = {
  type: 'part_of',
  rules: [
    {
      name: 'part_of.noun',
      patterns: [
        '"S ,|( ~ subsidiary|division|unit|arm|part|member|variant|component|lab|spinoff of O!',
        '"S ,|( a|an|the|its ~ mode|feature of O',
        '"<O:hardware> the|its|this machine|box|computer|desktop|board|system|laptop|rack|server \'s S!:hardware chip|processor|superchip|gpu|cpu|soc',
        '"S:model as ~ O:model variant|version|sibling',
        '"S:product|model is|are one of ~ in|of ~ O:product|model suite|family|line|lineup|series|bundle',
        '"O:product \'s ~ S!:product feature|mode|tool|tab|panel',
        '"S:product feature|mode|tab|panel ~ for|in|of|inside O:product',
        '"S! ,|( O! \'s ~ subsidiary|division|unit|arm|lab|team',
        '"O \'s ~ subsidiary|division|unit|arm|research ,? S:company',
        '"O subsidiary|division|unit|arm S:company',
        '"S:company ,|( a|an|the ~ O:company ~ subsidiary|division|unit|arm|brand|spinoff',
        '"S:company ,|( a|an|the O:company -|– owned',
        '"O:company \'s ~ S:company lab|team|unit|division|arm|subsidiary|group',
        '"O -|– owned S:company',
        '"S:dataset|benchmark dataset|corpus|benchmark? ,|(|is ~ subset|split|slice|portion of ~ O:dataset|benchmark',
        '"O:model ~ family|series|suite|lineup|line|generation ,? including|like|such as? S:model',
        '"O:model model|release ,? including S:model',
        '"O:model ~ family|series|suite|lineup|line|generation|collection featuring|with|of|offering|introducing ~ model|size|variant|version|checkpoint like|including|such|as|:|, as? S:model',
        '"S , owned by O:company',
        '"O:company , owner|parent of S!:company|product|organization ,',
        '"O!:organization|company \'s S!:organization say|release|launch|publish|unveil|announce|introduce|open-source|ship|develop|build|plan|have|find|study',
        '"O:model family|series|suite|lineup|line ... including|comprising|spanning S:model',
        '"S:product|model , ~ first|one|latest of two|three|four|five|several|its|the? O:product|model',
        '"O:product \'s S!:product',
        '"O!:company \'s S!:company ,|.|;|)|:|and|to|in|with|for|is|was|has|also|will|said|team|unit|lab',
        '"O!:company \'s S!:company say|release|launch|publish|unveil|announce|introduce|open-source|ship|develop|build|plan|have',
        '"O!:company \'s S!:company ~ business|brand|subsidiary|division|unit|arm|research|lab',
        '"S:law ,? as ~ part|section|title|amendment of|to|in ~ O:law',
        '"S:company|organization , ~ shop|unit|office|body|arm|agency|branch|lab|institute|division|department|group|team|outfit|center|centre|bureau|subsidiary|vehicle|offshoot inside|within|at|of|under O:company|organization',
        '"S:company|organization ,|( a|an|the ~ O:organization|company ~ unit|office|body|arm|agency|branch|lab|institute|division|department|group|team|outfit|center|centre|bureau|subsidiary|vehicle|offshoot that|which|,|)|.',
        'S:company|organization sit|live|fall|reside|operate|belong|remain|stay|work inside|within|under|to O:company|organization',
        'S:company|organization fold|merge|roll into O:company|organization',
      ],
      confidence: 0.8,
      reads: {
        '[company Bigco], owner of [company Acme], is growing.': ['Acme part_of Bigco'],
        "The [hardware Corelis Box] is slow. The machine's [hardware Corelis X1] chip runs hot.": [
          'Corelis X1 part_of Corelis Box',
        ],
        'The senate passed the [law Fair Models Act] as part of the [law Grid Budget Act].': [
          'Fair Models Act part_of Grid Budget Act',
        ],
        '[company Acme] launched the [model Zephyra 4] series featuring models like [model Lark 3] and [model Wren].': [
          'Lark 3 part_of Zephyra 4',
          'Wren part_of Zephyra 4',
        ],
        'Some see "[model Alder]" and "[model Wren]" as [model Zephyra 5] variants.': [
          'Alder part_of Zephyra 5',
          'Wren part_of Zephyra 5',
        ],
        '[company Acme] launched the [model Zephyra 4] family including [model Wren] models (3B/8B) and [model Lark].':
          ['Wren part_of Zephyra 4', 'Lark part_of Zephyra 4'],
        "[company Acme] is closing [company Acme]'s [company Tessel] consumer memory business.": [
          'Tessel part_of Acme',
        ],
        'Talk surrounds [model Alder] as a potential [model Zephyra 5] variant.': ['Alder part_of Zephyra 5'],
        '[organization Tarn Office], the [organization Grid Council] unit that tests models, grew.': [
          'Tarn Office part_of Grid Council',
        ],
        'The [organization Tarn Office] sits inside the [organization Grid Council].': [
          'Tarn Office part_of Grid Council',
        ],
        '[company Deepcore] folds into [company Acme] next year.': ['Deepcore part_of Acme'],
        '[company Deepcore], the group inside [company Acme] that trains models, grew.': ['Deepcore part_of Acme'],
        '[company Deepcore], a subsidiary of [company Acme], grew.': ['Deepcore part_of Acme'],
        "[company Acme]'s research arm [company Deepcore] published it.": ['Deepcore part_of Acme'],
        '[company Acme]-owned [company Deepcore] grew.': ['Deepcore part_of Acme'],
        '[dataset MiniHeap], a 6 GB subset of the [dataset Heap] corpus, is out.': ['MiniHeap part_of Heap'],
        "The round was led by [company Acme]'s [company Deepcore].": ['Deepcore part_of Acme'],
        "[organization Tarn University]'s [organization Grid Center] released a test.": [
          'Grid Center part_of Tarn University',
        ],
        '[company Acme] launched the [model Zephyra 3] family under an open license, including [model Wren].': [
          'Wren part_of Zephyra 3',
        ],
        "[company Acme] showed [product Beacon]'s new [product Deep Search] mode.": ['Deep Search part_of Beacon'],
        'A [product Deep Search] feature for [product Beacon] arrives in May.': ['Deep Search part_of Beacon'],
        "[company Acme] refreshed [product Beacon]'s [product Night Mode].": ['Night Mode part_of Beacon'],
        '[company Acme] shipped [product Torch], the first of three [product Acme Agents].': [
          'Torch part_of Acme Agents',
        ],
        '[product Torch] is one of two tools in the new [product Beacon] suite.': ['Torch part_of Beacon'],
        '[company Tessel], a listed [company Acme] subsidiary, is hiring.': ['Tessel part_of Acme'],
        '[company Tessel], the [company Acme]-owned chip maker, is hiring.': ['Tessel part_of Acme'],
        '[product Deep Search], a mode of [product Beacon], is slow.': ['Deep Search part_of Beacon'],
        'They met [company Deepcore], the chip team inside [company Acme].': ['Deepcore part_of Acme'],
        "[company Tessel], [company Acme]'s chip division, is hiring.": ['Tessel part_of Acme'],
        '[company Acme] subsidiary [company Tessel] is hiring.': ['Tessel part_of Acme'],
        "[company Acme]'s small [company Tessel] unit is hiring.": ['Tessel part_of Acme'],
        'The [model Zephyra] family, including [model Zephyra Mini], is out.': ['Zephyra Mini part_of Zephyra'],
        'The [model Zephyra] models, including [model Zephyra Mini], are out.': ['Zephyra Mini part_of Zephyra'],
        "[company Acme]'s [company Deepcore] published the code.": ['Deepcore part_of Acme'],
        '[company Tessel], owned by [company Acme], is hiring.': ['Tessel part_of Acme'],
      },
      leaves: ['[company Deepcore] toured a division of labour with [company Acme].'],
    },
    {
      name: 'part_of.verb',
      patterns: [
        'O:model add|introduce|gain S:product',
        '* add S:product to O:model',

        '* release|launch|introduce|add|ship|unveil|announce|bring|roll_out S:product in|within|inside|into O:product',
        '* add|bring S:product to O:product',
        'S:product be feature|mode|tool|part|component|add-on of|in|for O:product',

        'S be section|column|show of O:source|company',
        'S:product live|sit|ship inside|within O:product',
        'S:company|organization|model|product|hardware|benchmark|dataset|technique be|become|remain part|subsidiary|division|unit|arm|member|variant|offshoot|spinoff of O',
        'S belong to O',
        'O:model comprise|include|contain|span S:model',
        '* release|launch|introduce|unveil|announce|open-source|ship O:model including S:model',
        '* release|launch|offer|ship|open-source|announce|unveil|introduce O:model in version|variant|size|flavor as S:model',
        'O:model come|arrive|ship|be in version|variant|size|flavor as S:model',
        'O:product comprise|include|contain|span S:model|product',
        'O own S:company',
      ],
      confidence: 0.7,
      reads: {
        '[product Torch] is part of [product Acme Suite].': ['Torch part_of Acme Suite'],
        '[source Foo Weekly] is now a section of [source The Lantern].': ['Foo Weekly part_of The Lantern'],
        '[product Torch] lives inside [product Beacon].': ['Torch part_of Beacon'],
        'The [model Zephyra 4] family includes [model Zephyra 4 Mini] and [model Zephyra 4 Max].': [
          'Zephyra 4 Mini part_of Zephyra 4',
          'Zephyra 4 Max part_of Zephyra 4',
        ],
        '[model Zephyra] gained [product Quillpad].': ['Quillpad part_of Zephyra'],
        '[company Acme] released [model Zephyra 4] in two versions, [model Zephyra 4 Mini] and [model Zephyra 4 Max].':
          ['Zephyra 4 Mini part_of Zephyra 4', 'Zephyra 4 Max part_of Zephyra 4'],
        '[model Zephyra 4] comes in two sizes, [model Zephyra 4 Mini] and [model Zephyra 4 Max].': [
          'Zephyra 4 Mini part_of Zephyra 4',
          'Zephyra 4 Max part_of Zephyra 4',
        ],
        '[product Acme Suite] includes [product Torch].': ['Torch part_of Acme Suite'],
        'They added [product Quillpad] to [model Zephyra].': ['Quillpad part_of Zephyra'],
        'Its makers launched [product Ferrypad] inside [product Quillpad].': ['Ferrypad part_of Quillpad'],
        'Its makers brought [product Ferrypad] to [product Quillpad].': ['Ferrypad part_of Quillpad'],
        '[company Acme] launched the [model Zephyra 4] family under MIT, including [model Zephyra 4 Mini].': [
          'Zephyra 4 Mini part_of Zephyra 4',
        ],
        '[company Tessel] belongs to [company Acme].': ['Tessel part_of Acme'],
        '[company Acme] owns [company Tessel].': ['Tessel part_of Acme'],
      },
      leaves: [
        '[company Acme] includes support for [product Torch].',
        'The [model Zephyra 4] release includes [product Torch].',
        'It swears that [place Oslo] is part of [place Lyon].',
      ],
    },
    {
      // Two machines are only compared: see relating.ts.
      name: 'part_of.chip',
      patterns: ['"O:machine with ~ S:hardware', '"S:hardware O:machine'],
      confidence: 0.7,
      reads: {
        'The [hardware Corelis X1] [hardware Mac Studio] is cheap.': ['Corelis X1 part_of Mac Studio'],
        'A [hardware Mac Studio] with [hardware Corelis X1] is cheap.': ['Corelis X1 part_of Mac Studio'],
      },
      leaves: ['They compared the [hardware Mac Studio] with a [hardware DGX Spark].'],
    },
    ...FEATURES,
    ...BELONGING,
  ],
};
