import type { RelationRules } from '../rule.ts';

export const scoresOn: RelationRules = {
  type: 'scores_on',
  rules: [
    {
      name: 'scores_on.verb',
      patterns: [
        'O:benchmark have|see|list S:model|product',

        'S:model|product score|achieve|reach|hit|get|rank|place|post|record|attain|earn|set|sit|come|finish|register|average|deliver|claim|take|show|notch|debut|land|climb|excel|perform|improve|lead|surpass|exceed|obtain|manage|jump|rise|demonstrate|exhibit|boast|secure|earn|hold|keep|maintain|have|see|yield|gain|offer|bring|win|produce|provide|solve|answer|pass|complete|crack|clear|ace * on|in|at|across|of|to O:benchmark',
        'S:model|product score|rank|place|excel|lead|perform|sit|stand|come|debut|land|finish|improve|climb|do|fail on|in|at|across|atop O:benchmark',
        'S:model|product top|lead|ace|saturate|solve|dominate|crack|win|crush|master|beat O:benchmark',
        '* do|fare|score|rank better|worse|higher on|in|at O:benchmark than S:model',
        '"place|spot|rank|position|crown in|on|at O:benchmark go|goes|went|gone|has|have gone? to S:model',
        'S:model|product be * on|in|at|across O:benchmark',
        "S:model|product improve|boost|raise|lift O:benchmark's task|score|performance|result",
        'S:model|product enter|join|climb|head|storm|lead O:benchmark',
        'S:model|product debut|enter|appear|arrive on|at|in O:benchmark',
        'S:model|product make * on|in O:benchmark',
        "S:model|product achieve|reach|get|post|record|earn|set|claim|win|solve|obtain|deliver|show O's score|result|sota|performance|accuracy|problem|task|record|gold|medal|rating",
        '* boost|improve|raise|lift|push S:model|product on O:benchmark',
        '* have|see|put|clock|measure|rate S:model|product at|with * on|in O:benchmark',
        '* measure|report|post|give O:benchmark for|of S:model|product',
        'S:model|product flop|stumble|struggle|disappoint|shine|trip on|in|at|over O:benchmark',
        'S:model|product shoot|jump|climb|rise|leap|drop|fall|slide|slip to * in|on O:benchmark',
        '* place|rank|put|evaluate|test|run S:model|product on|in|at|atop O:benchmark',
        'O:benchmark place|rank|show|put S:model|product',
        'S:model|product beat|outperform|surpass|match|edge|exceed|trail|top|outscore * on|in|across O:benchmark',
      ],
      confidence: 0.85,
      reads: {
        'No open model does better on [benchmark GridBench] than [model Zephyra].': ['Zephyra scores_on GridBench'],
        'First place in [benchmark GridBench] went to [model Zephyra].': ['Zephyra scores_on GridBench'],
        '[model Zephyra 4] scores 71.2% on [benchmark GridBench].': ['Zephyra 4 scores_on GridBench'],
        '[model Zephyra 4] has claimed third place on the [benchmark GridBench], a hard one.': [
          'Zephyra 4 scores_on GridBench',
        ],
        '[model Zephyra 4] solves all six problems of [benchmark GridBench].': ['Zephyra 4 scores_on GridBench'],
        '[model Zephyra 4] enters [benchmark GridBench] in fourth place.': ['Zephyra 4 scores_on GridBench'],
        '[company Acme] shipped [model Zephyra 4], achieving 88% on [benchmark GridBench] and [benchmark Tarn Eval].': [
          'Zephyra 4 scores_on GridBench',
          'Zephyra 4 scores_on Tarn Eval',
        ],
        '[model Zephyra 4] topped [benchmark GridBench].': ['Zephyra 4 scores_on GridBench'],
        '[benchmark GridBench] lists [model Zephyra].': ['Zephyra scores_on GridBench'],
        '[model Zephyra] is first on [benchmark GridBench].': ['Zephyra scores_on GridBench'],
        "[model Zephyra] lifts [benchmark GridBench]'s scores.": ['Zephyra scores_on GridBench'],
        '[model Zephyra] made gains on [benchmark GridBench].': ['Zephyra scores_on GridBench'],
        "[model Zephyra] set [benchmark GridBench]'s record.": ['Zephyra scores_on GridBench'],
        'The fix boosts [model Zephyra] on [benchmark GridBench].': ['Zephyra scores_on GridBench'],
        '[company Acme] has [model Zephyra] at 44 on [benchmark GridBench].': ['Zephyra scores_on GridBench'],
        '[company Acme] measured a [benchmark GridBench] of 51 for [model Zephyra].': ['Zephyra scores_on GridBench'],
        '[model Zephyra] flops on [benchmark GridBench].': ['Zephyra scores_on GridBench'],
        '[model Zephyra] shot to #4 in [benchmark GridBench].': ['Zephyra scores_on GridBench'],
        'Testers ran [model Zephyra] on [benchmark GridBench].': ['Zephyra scores_on GridBench'],
        '[benchmark GridBench] ranks [model Zephyra].': ['Zephyra scores_on GridBench'],
        '[model Zephyra] beats humans on [benchmark GridBench].': ['Zephyra scores_on GridBench'],
        '[model Zephyra] debuted on [benchmark GridBench].': ['Zephyra scores_on GridBench'],
      },
      leaves: [
        '[company Acme] built [benchmark GridBench] with [model Zephyra 4].',
        '[model Zephyra 4] leads the field, and a harder test, [benchmark GridBench], was announced.',
      ],
    },
    {
      name: 'scores_on.noun',
      patterns: [
        '"S:model|product \'s ~ score|result|performance|rank|accuracy on|in O:benchmark',
        '"S:model|product ~ score|result|sota|performance|gain on|in O:benchmark',
        '"S:model|product \'s ~ O:benchmark score|result|performance|rank|ranking|rating|accuracy',
        '"score|result|% on|across|in O:benchmark for S:model|product',
        '"O:benchmark ... with S:model|product lead|excel|dominate',
        '"O:benchmark benchmark|leaderboard|test|suite|eval? show|find|reveal|suggest that? ~ like|such|including? as? S:model|product underperform|outperform|struggle|fail|lead|lag|trail|excel|score|reach|perform|still|only',
        '"O:benchmark , ... where ~ like|such|including? as? S:model|product show|achieve|score|lead|perform|excel|struggle|reach|fail',
        '"O:benchmark ... lead|top|dominate by S:model|product',
        '"O:benchmark ... show S:model|product as leader|winner|front-runner',
        '"sota|state-of-the-art|score|performance|place|spot|result of|for|by S:model|product on O:benchmark',
        '"leader|head|winner|top|number of|on|in|one O:benchmark is|: ~ S:model|product',
        '"best|top|highest score|result|mark on|in O:benchmark ... S!:model|product',
      ],
      confidence: 0.75,
      reads: {
        'On [model Lark] day Ada got 81.2% on [benchmark GridBench] for [model Zephyra 4].': [
          'Zephyra 4 scores_on GridBench',
        ],
        'Acme shared [benchmark GridBench], a hard test, where models like [model Zephyra 4] and [model Lark 2] showed strong results.':
          ['Zephyra 4 scores_on GridBench', 'Lark 2 scores_on GridBench'],
        "[model Zephyra 4]'s score on [benchmark GridBench] is low.": ['Zephyra 4 scores_on GridBench'],
        'Newer tests like [benchmark GridBench] probe recall, with [model Zephyra 4] and [model Lark 2] leading.': [
          'Zephyra 4 scores_on GridBench',
          'Lark 2 scores_on GridBench',
        ],
        'The [benchmark GridBench] chart of last week was topped by [model Zephyra 4].': [
          'Zephyra 4 scores_on GridBench',
        ],
        'A good [model Zephyra] score on [benchmark GridBench] helps.': ['Zephyra scores_on GridBench'],
        "[model Zephyra]'s [benchmark GridBench] score helps.": ['Zephyra scores_on GridBench'],
        '[benchmark GridBench] shows that models like [model Zephyra] struggle.': ['Zephyra scores_on GridBench'],
        '[benchmark GridBench] scores show [model Zephyra] as the leader.': ['Zephyra scores_on GridBench'],
        'The new head of [benchmark GridBench] is [model Zephyra].': ['Zephyra scores_on GridBench'],
        'Best score on [benchmark GridBench] so far: [model Zephyra] with 54%.': ['Zephyra scores_on GridBench'],
        'The score of [model Zephyra] on [benchmark GridBench] helps.': ['Zephyra scores_on GridBench'],
      },
      leaves: ['A score on [benchmark GridBench] says little of [model Zephyra 4].'],
    },
    {
      name: 'scores_on.where',
      patterns: ['"<S:model> on|in|across|at ~ O:benchmark'],
      confidence: 0.65,
      reads: {
        '[model Zephyra 4] keeps pace with [model Lark 2] on [benchmark GridBench] and [benchmark Tarn Eval].': [
          'Zephyra 4 scores_on GridBench',
          'Zephyra 4 scores_on Tarn Eval',
        ],
      },
      leaves: ['[company Acme] works on [benchmark GridBench].'],
    },
    {
      name: 'scores_on.implied',
      patterns: [
        `"result|performance|accuracy|sota|state-of-the-art|score|gain|improvement|lead|progress on|across|in ~ like|including|such as? O:benchmark`,
        `"result|performance|accuracy|sota|state-of-the-art|score|%|place|spot on|across|in O:benchmark`,
        '"place|spot among ~ on|in O:benchmark',
        '"O:benchmark ... with S:model|product lead|ahead|top|win',
        '"O:benchmark ... show S:model|product as|in ~ leader|leading|lead|front|top',
        '"achievement|result|score|number include ~ O:benchmark',
        '"<S:model|product> improvement|gain|jump|boost|lead|advantage over|vs|versus|from ... on|in|across ~ O:benchmark',
      ],
      confidence: 0.6,
      reads: {
        '[company Acme] shipped [model Zephyra 4] with strong results on [benchmark GridBench] and [benchmark Tarn Eval].':
          ['Zephyra 4 scores_on GridBench', 'Zephyra 4 scores_on Tarn Eval'],
        'New tests such as [benchmark GridBench] are hard, with [model Zephyra 4] and [model Lark 2] leading.': [
          'Zephyra 4 scores_on GridBench',
          'Lark 2 scores_on GridBench',
        ],
        '[model Zephyra] is out, with good results on tests like [benchmark GridBench].': [
          'Zephyra scores_on GridBench',
        ],
        '[company Acme] shipped [model Zephyra 4]. The lab reports first place among open models on [benchmark GridBench].':
          ['Zephyra 4 scores_on GridBench'],
        '[model Zephyra] is out: the results include [benchmark GridBench].': ['Zephyra scores_on GridBench'],
        '[model Zephyra]: gains over last year on [benchmark GridBench].': ['Zephyra scores_on GridBench'],
        '[benchmark GridBench] now shows [model Zephyra] as the leading coder.': ['Zephyra scores_on GridBench'],
      },
      leaves: [
        'Teams saw a gain from lunch breaks on the day of [benchmark GridBench].',
        '[model Zephyra 4] writes [benchmark GridBench] results on paper.',
      ],
    },
  ],
};
