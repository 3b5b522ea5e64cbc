import type { RelationRules } from '../rule.ts';

export const licensedUnder: RelationRules = {
  type: 'licensed_under',
  rules: [
    {
      name: 'licensed_under.verb',
      patterns: [
        'S:model|product|dataset license|release|open-source|publish|distribute|be|come|available|ship|offer|land|arrive|drop|launch|debut under|with O:license',
        '* release|open-source|publish|ship|launch|license|introduce|unveil|drop S:model|product|dataset under|with O:license',
        'S:model|product|dataset be available|open|open-source under|with O:license',
        'S:model|product|dataset carry|use|have|adopt|get|keep|retain|bear O:license',
        'S:model|product|dataset fall|sit|stay|remain|move|switch|shift|relicense|go under|to O:license',
        '* relicense|move|switch|shift|put|place S:model|product|dataset to|under O:license',
        'O:license cover|govern S:model|product|dataset',
        "S:model|product|dataset's license|code|weight|checkpoint|licensing be|come|ship|carry|fall under|with|as O:license",
        "S:model|product|dataset's license|licensing|term be O:license",
        "S:model|product|dataset's code|weight|checkpoint carry|use|have|be O:license",
        '"S:model|product|dataset , O:license ,|.|;|)',
        '"S:model , all|both|fully|natively ~ , O:license ,|.|;|and|)',
      ],
      confidence: 0.9,
      reads: {
        '[company Acme] released [model Zephyra 4] under the [license Apache 2.0] license.': [
          'Zephyra 4 licensed_under Apache 2.0',
        ],
        '[model Zephyra 4] is available under [license MIT].': ['Zephyra 4 licensed_under MIT'],
        '[model Zephyra 4], released under [license MIT], is small.': ['Zephyra 4 licensed_under MIT'],
        '[model Zephyra] falls under [license MIT].': ['Zephyra licensed_under MIT'],
        '[company Acme] relicensed [model Zephyra] under [license MIT].': ['Zephyra licensed_under MIT'],
        '[model Zephyra] is covered by [license MIT].': ['Zephyra licensed_under MIT'],
        "[model Zephyra]'s weights come under [license MIT].": ['Zephyra licensed_under MIT'],
        'The license of [model Zephyra] is [license MIT].': ['Zephyra licensed_under MIT'],
        "[model Zephyra]'s weights carry [license MIT].": ['Zephyra licensed_under MIT'],
        'Out today: [model Zephyra] and [model Lark], both multilingual, [license MIT], and small.': [
          'Zephyra licensed_under MIT',
          'Lark licensed_under MIT',
        ],
        'Out today: [model Zephyra], [license MIT], 9B.': ['Zephyra licensed_under MIT'],
        '[model Zephyra] carries the [license MIT License].': ['Zephyra licensed_under MIT License'],
      },
      leaves: ['[model Zephyra 4] is small and [license MIT] is short.'],
    },
    {
      name: 'licensed_under.implied',
      patterns: ['"<S:model|product|dataset> O:license'],
      confidence: 0.7,
      reads: {
        '[model Zephyra 4] is out, with 1M context and an [license MIT] license.': ['Zephyra 4 licensed_under MIT'],
        '[product Torch], an open alternative to [model Lark] with [license MIT] license, is out.': [
          'Torch licensed_under MIT',
        ],
      },
      leaves: ['The lawyers of [company Acme] read [license MIT], and [model Zephyra 4] is out.'],
    },
    {
      name: 'licensed_under.adjective',
      patterns: [
        '"O:license -|– licensed S:model|product|dataset',
        '"O:license licensed? S:model|product|dataset',
        '"O:license licensed ~ S:model|product|dataset',
        '"O:license -|– licensed ~ S:model|product|dataset',
        '"O:license ~ model|checkpoint|library|framework|tool|toolkit|dataset ,|: S:model|product|dataset',
        '"S:model|product|dataset ( O:license',
        '"S:model|product|dataset under|with O:license',
        '"S:model|product|dataset , ~ O:license -|– licensed',
      ],
      confidence: 0.8,
      reads: {
        'The [license MIT]-licensed [model Zephyra 4] is small.': ['Zephyra 4 licensed_under MIT'],
        'The [license Apache 2.0] licensed [model Zephyra 4] is small.': ['Zephyra 4 licensed_under Apache 2.0'],
        '[company Acme] bought the [license MIT-licensed] [product Torch].': ['Torch licensed_under MIT-licensed'],
        'The [license MIT] licensed small reader [model Zephyra 4] is out.': ['Zephyra 4 licensed_under MIT'],
        '[company Acme] published two [license MIT] reasoning models, [model Zephyra] and [model Lark].': [
          'Zephyra licensed_under MIT',
          'Lark licensed_under MIT',
        ],
        '[product Beacon] ([license MIT]) is small.': ['Beacon licensed_under MIT'],
        '[model Zephyra] under the [license MIT License] is out.': ['Zephyra licensed_under MIT License'],
        '[model Zephyra], [license MIT]-licensed, is out.': ['Zephyra licensed_under MIT'],
      },
      leaves: ['Beside [model Zephyra 4] we read [license MIT] texts.'],
    },
  ],
};
