import type { RelationRules } from '../rule.ts';

export const beats: RelationRules = {
  type: 'beats',
  rules: [
    {
      name: 'beats.verb',
      patterns: [
        'S beat|outperform|surpass|outscore|outpace|outrank|edge_out|overtake|exceed|defeat|best|top|outclass|crush|trounce|dethrone|leapfrog|eclipse|smash|outdo|outshine|outstrip|outrun|outgun|outmuscle|overshadow|pass|win|edge O [on|in|across B:benchmark]',
        'S rank|place|score|perform|sit|land|come|be|lead|finish|move|pull|stay|put|take|jump|climb|rise|vault above|ahead|over O [on|in|across B:benchmark]',
        'S pull_ahead|come_ahead|move_ahead|stay_ahead|come_out_ahead of O [on|in B:benchmark]',
        'S be better|faster|stronger|ahead|superior|cheaper than|of|to O [on|in B:benchmark]',
        'O trail|lag behind S [on|in B:benchmark]',
        'O:model|product lose to S:model|product [on|in B:benchmark]',
        'O trail|lag S [on|in B:benchmark]',
        'S hold|have|maintain|take|enjoy|claim|show|deliver|achieve|offer|bring|represent|mark|see|report|gain|extend improvement|gain|lead|advantage|jump|edge|win|victory|benchmark|performance|result|score over O:model|product [on|in B:benchmark]',
        'S improve|advance over|on|upon O:model',
        'S rank|perform|score|do|fare|prove|look|feel|run|work|generalize better|higher|faster|stronger|best than O:model|product [on|in B:benchmark]',
        'O rank|perform|score|do|fare|place|sit|come|land|finish|fall|be|remain|stay below|behind|under S [on|in B:benchmark]',
        '* put|place|rank|rate S:model|product above|ahead|over O:model|product [on|in B:benchmark]',
        '* put|place|rank|rate O:model|product below|behind|under S:model|product [on|in B:benchmark]',
        '* prefer|favor|choose|pick S:model|product over|to O:model|product',
        'S win over|against O [on|in B:benchmark]',
        'O fall short of S [on|in B:benchmark]',
        'S get|have better of O [on|in B:benchmark]',
        'S:model|product have|hold|keep|take edge|lead|advantage|upper_hand on|over O:model|product [on|in B:benchmark]',
        'S leave O:model|product in dust',
        'S knock|push|bump|topple|kick O off|from top|spot|perch|throne|first|lead|place [of B:benchmark]',
        'S take|steal|snatch|grab|wrest|reclaim crown|lead|top|top_spot|spot|title|first_place|throne from O [on|in B:benchmark]',
        '* find|put|judge|consider|leave O:model|product behind|below S:model|product [on|in B:benchmark]',
        '* find S:model|product ahead|above O:model|product [on|in B:benchmark]',
      ],
      confidence: 0.85,
      reads: {
        '[company Acme] updated [model Zephyra 4] to outperform [model Lark 2].': ['Zephyra 4 beats Lark 2'],
        '[model Lark 2] remains behind [model Zephyra 4].': ['Zephyra 4 beats Lark 2'],
        'The [model Zephyra 4] update brings finer hands, surpassing [model Lark 2].': ['Zephyra 4 beats Lark 2'],
        '[model Wren 9B] is outperformed by larger models like [model Lark 2] and [model Robin].': [
          'Lark 2 beats Wren 9B',
          'Robin beats Wren 9B',
        ],
        '[model Zephyra 4] beats [model Lark 2] on [benchmark GridBench].': ['Zephyra 4 beats Lark 2 on GridBench'],
        '[model Zephyra 4] took third place, beating [model Lark 2], [model Wren 9B] and all [model Robin] variants.': [
          'Zephyra 4 beats Lark 2',
          'Zephyra 4 beats Wren 9B',
          'Zephyra 4 beats Robin',
        ],
        '[company Acme] released [model Zephyra 4]. Both larger versions beat [model Lark 2].': [
          'Zephyra 4 beats Lark 2',
        ],
        '[company Acme] showed [model Zephyra 4], a small model built on [model Lark 2] that beats [model Wren 9B].': [
          'Zephyra 4 beats Wren 9B',
        ],
        '[model Zephyra 4] left [model Lark 2] in the dust.': ['Zephyra 4 beats Lark 2'],
        '[model Zephyra 4] takes the crown from [model Lark 2] on [benchmark GridBench].': [
          'Zephyra 4 beats Lark 2 on GridBench',
        ],
        'Our jury put [model Lark 2] behind [model Zephyra 4].': ['Zephyra 4 beats Lark 2'],
        'In our test [model Zephyra 4] fared better than [model Lark 2].': ['Zephyra 4 beats Lark 2'],
        '[model Lark 2] scored below [model Zephyra 4] on [benchmark GridBench].': [
          'Zephyra 4 beats Lark 2 on GridBench',
        ],
        'Most testers preferred [model Zephyra 4] over [model Lark 2].': ['Zephyra 4 beats Lark 2'],
        '[model Lark 2] was surpassed by [model Zephyra 4] on [benchmark GridBench].': [
          'Zephyra 4 beats Lark 2 on GridBench',
        ],
        '[model Zephyra 4] outperforms models like [model Lark 2] and [model Wren 9B].': [
          'Zephyra 4 beats Lark 2',
          'Zephyra 4 beats Wren 9B',
        ],
      },
      leaves: ['[model Zephyra 4] may not be [model Lark 2], but it beats expectations.'],
    },
    {
      name: 'beats.noun',
      patterns: [
        '"O:model ... lag behind S:model',

        '"S ~ lead|advantage|edge|win|improvement|gain|victory over O',
        '"S \'s ~ lead|advantage|edge|win|victory over O',
      ],
      confidence: 0.7,
      reads: { "[model Zephyra 4]'s edge over [model Lark 2] is small.": ['Zephyra 4 beats Lark 2'] },
      leaves: ["[model Zephyra 4]'s edge is small over time at [model Lark 2]."],
    },
    {
      name: 'beats.implied',
      patterns: [
        '"<S:model|product|company> move|edge|slip|blow|sail|push|pull|jump|climb|race|leap|shoot|cruise|zoom|streak|slide past ~ O:model|product|company',
        '"O!:model|product ,|–|— ~ hair|point|%|percent|whisker|step|notch|inch|place|spot|elo|slightly|narrowly|just|right|close behind S:model|product',
        '"O:model|product is|was no match for S:model|product',
        '"S:model|product leave|leaves|left O:model|product far? behind|trailing',
        '"leave|leaves|left|put|place|rank O:model|product ~ behind|below S:model|product',
        '"<S:model> improve|improvement|gain|jump vs|over O:model',
        '"<S:model> step up over|from O:model',
        '"<S:model> ahead|clear of O:model',
        '"<S:model> point|percent|% more|higher than O:model',
        '"<S:model> twice|time as fast|quick|accurate|efficient as O:model',

        '"<S:model|product> superiority|advantage|edge|lead|superior over|to ~ like|such as? O:model',
        '"<S:model|product> superiority|superior over|to O:model',
        '"<S:model|product> better|faster|stronger|higher|superior|smarter ~ than O:model',
        '"<S:model|product> more capable|accurate|powerful|robust|reliable|performant|intelligent|efficient than O:model',
        '"<S:model|product> better|faster|stronger|higher|superior|smarter|cheaper ~ compare to|with ~ O:model',
        '"<S:model|product> win rate over|against|vs O:model|product',
        '"<S:model|product> winrate|win-rate over|against|vs O:model|product',
        '"S:model|product lead|first|ahead ,? follow by O:model|product',
        '"<S:model|product> follow by O:model|product',
        '"S:model|product better|faster|stronger|higher|superior|smarter ... than O:model',
      ],
      confidence: 0.6,
      reads: {
        '[company Acme] shipped [model Zephyra 4], with a win rate over [model Lark 2] of 80%.': [
          'Zephyra 4 beats Lark 2',
        ],
        'On the chart [model Zephyra 4] is the best, followed by [model Lark 2] and [model Robin].': [
          'Zephyra 4 beats Lark 2',
          'Zephyra 4 beats Robin',
        ],
        'Second place went to [model Lark 2], a hair behind [model Zephyra 4].': ['Zephyra 4 beats Lark 2'],
        '[model Zephyra 4] moved past [model Lark 2] to the top.': ['Zephyra 4 beats Lark 2'],
        '[model Zephyra 4] got 58, a point more than [model Lark 2].': ['Zephyra 4 beats Lark 2'],
        '[model Zephyra 4] writes well, at three times as fast as [model Lark 2].': ['Zephyra 4 beats Lark 2'],
        '[model Zephyra 4] claims better tool calling than [model Lark 2].': ['Zephyra 4 beats Lark 2'],
      },
      leaves: [
        '[model Zephyra 4] is no better news to fans, says [model Lark 2].',
        'It is on a par with [model Zephyra 4], while the small version does better than [model Lark 2].',
      ],
    },
  ],
};
