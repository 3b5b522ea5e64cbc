import type { RelationRules } from '../rule.ts';

export const partOf: RelationRules = {
  type: 'part_of',
  rules: [
    {
      name: 'part_of.noun',
      patterns: [
        '"S ,|( ~ subsidiary|division|unit|arm|part|member|variant|mode|feature|component|lab|spinoff of O',
        '"S:product|model is|are one of ~ in|of ~ O:product|model suite|family|line|lineup|series|bundle',
        '"O:product \'s ~ S!:product feature|mode|tool|tab|panel',
        '"S:product feature|mode|tab|panel ~ for|in|of|inside O:product',
        '"S! ,|( O! \'s ~ subsidiary|division|unit|arm|lab|team',
        '"O \'s ~ subsidiary|division|unit|arm|research ,? S:company',
        '"O subsidiary|division|unit|arm S:company',
        '"O:company \'s ~ S:company lab|team|unit|division|arm|subsidiary|group',
        '"O -|– owned S:company',
        '"O:model ~ family|series|suite|lineup|line|generation ,? including|like|such as? S:model',
        '"O:model model|release ,? including S:model',
        '"S , owned by O:company',
        '"S:product|model , ~ first|one|latest of two|three|four|five|several|its|the? O:product|model',
        '"O:product \'s S!:product',
        '"O!:company \'s S!:company ,|.|;|)|:|and|to|in|with|for|is|was|has|also|will|said|team|unit|lab',
        '"S:company|organization , ~ shop|team|lab|unit|arm|division inside|within|at O:company',
      ],
      confidence: 0.8,
      reads: {
        '[company Deepcore], a subsidiary of [company Acme], grew.': ['Deepcore part_of Acme'],
        "[company Acme]'s research arm [company Deepcore] published it.": ['Deepcore part_of Acme'],
        '[company Acme]-owned [company Deepcore] grew.': ['Deepcore part_of Acme'],
        "The round was led by [company Acme]'s [company Deepcore].": ['Deepcore part_of Acme'],
        "[company Acme] showed [product Beacon]'s new [product Deep Search] mode.": ['Deep Search part_of Beacon'],
        'A [product Deep Search] feature for [product Beacon] arrives in May.': ['Deep Search part_of Beacon'],
        "[company Acme] refreshed [product Beacon]'s [product Night Mode].": ['Night Mode part_of Beacon'],
        '[company Acme] shipped [product Torch], the first of three [product Acme Agents].': [
          'Torch part_of Acme Agents',
        ],
        '[product Torch] is one of two tools in the new [product Beacon] suite.': ['Torch part_of Beacon'],
        '[product Deep Search], a mode of [product Beacon], is slow.': ['Deep Search part_of Beacon'],
        'They met [company Deepcore], the chip team inside [company Acme].': ['Deepcore part_of Acme'],
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
        'O:model|product comprise|include|contain|span S:model|product',
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
      },
      leaves: [
        '[company Acme] includes support for [product Torch].',
        'It swears that [place Oslo] is part of [place Lyon].',
      ],
    },
  ],
};
