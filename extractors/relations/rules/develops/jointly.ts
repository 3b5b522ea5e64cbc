/** What several make together. */
import type { Rule } from '../../rule.ts';

export const JOINTLY: readonly Rule[] = [
  {
    name: 'develops.jointly',
    patterns: [
      '"develop|build|create|design|train|publish|write|draft|author|co-develop ~ O:model|product|hardware|technique|benchmark|dataset ~ together|jointly with S:company|organization',
      '"develop|build|create|design|train|write|draft|author|co-develop ~ O:model|product|hardware|technique|benchmark|dataset ~ in collaboration|partnership|tandem|concert|conjunction with S:company|organization',
      '"together|jointly with S:company|organization , ... propose|proposed|proposes|introduce|introduced|introduces|release|released|releases|develop|developed|build|built ~ O:model|product|technique|benchmark|dataset',
      'O:model|product|technique|benchmark|dataset|hardware be effort|collaboration|project|venture with S:company|organization',
      '* develop|co-develop|design|co-design|create|co-create|author|co-author|draft O:model|product|hardware|technique|benchmark|dataset with|alongside S:company|organization|person',
    ],
    confidence: 0.75,
    reads: {
      '[company Acme] published the [technique Ropework] protocol together with [company Beta] and [company Gamma].': [
        'Beta develops Ropework',
        'Gamma develops Ropework',
      ],
      '[technique Ropework] is a joint effort with [company Acme] and [organization Tarn University].': [
        'Acme develops Ropework',
        'Tarn University develops Ropework',
      ],
      'Together with [organization Tarn University], [company Acme] proposed [technique Ropework].': [
        'Tarn University develops Ropework',
      ],
      '[company Acme] built [model Zephyra] in collaboration with [organization Tarn University].': [
        'Tarn University develops Zephyra',
      ],
      '[company Acme] designed the [hardware Corelis X1] with [company Beta].': ['Beta develops Corelis X1'],
    },
    leaves: ['[company Acme] deployed [model Zephyra] in partnership with [company Beta].'],
  },
];
