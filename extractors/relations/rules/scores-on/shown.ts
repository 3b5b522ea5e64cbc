/** Results that a benchmark shows, or that show in one: "GridBench scores show Zephyra narrowly ahead", "strong on tests like GridBench". */
import type { Rule } from '../../rule.ts';

const THING = 'model|product';
/** How one does in a test. */
const DOING =
  'underperform|outperform|achieve|beat|surpass|edge|lead|lag|trail|excel|score|reach|perform|rank|top|dominate|win|improve|fall|struggle|show|post|follow|deliver|solve';

export const SHOWN: readonly Rule[] = [
  {
    name: 'scores_on.shown',
    patterns: [
      `"O:benchmark ~ show|find|reveal|see|put|have that? ~ S:${THING} ~ ${DOING}`,
      `"O:benchmark ~ result|score|data|evaluation|ranking show|find|reveal|have|put ... outperform|beat|surpass|edge|lead|trail|pass S:${THING}`,
      `"O:benchmark ... , with S:${THING} ~ show|achieve|post|perform|score|trail|follow|deliver|reach|outperform|rank`,
      `"<S:${THING}> excel|excelling|excels|underperform|underperforming|underperforms|underperformed|falter|faltering on|in|at ~ like|such? as? O:benchmark`,
      `"<S:${THING}> benchmark|score include ~ O:benchmark`,
      `"<S:${THING}> set|setting|surpass|surpassing|beat|top|topping ~ benchmark|record|high ~ like|including|such as? O:benchmark`,
      `"<S:${THING}> strong|top|high|best|solid|record|impressive|weak|poor|low ~ O:benchmark performance|result|score|number|accuracy`,
      `"<S:${THING}> validate|verify|confirm|corroborate by ~ O:benchmark`,
    ],
    confidence: 0.65,
    reads: {
      '[benchmark GridBench] results show [model Zephyra] narrowly outperforming [model Lark].': [
        'Zephyra scores_on GridBench',
        'Lark scores_on GridBench',
      ],
      'Tests like [benchmark GridBench] probe recall, with [model Zephyra] and [model Lark] showing strong results.': [
        'Zephyra scores_on GridBench',
        'Lark scores_on GridBench',
      ],
      '[model Zephyra] underperforms on [benchmark GridBench].': ['Zephyra scores_on GridBench'],
      '[model Zephyra] is out. Early runs are mixed, excelling in some tests like [benchmark GridBench].': [
        'Zephyra scores_on GridBench',
      ],
      '[model Zephyra] is out. Key benchmarks include [benchmark GridBench] and [benchmark Tarn Eval].': [
        'Zephyra scores_on GridBench',
        'Zephyra scores_on Tarn Eval',
      ],
      '[model Zephyra] is out, setting new records like [benchmark GridBench].': ['Zephyra scores_on GridBench'],
      '[model Zephyra] is out, with strong [benchmark GridBench] performance.': ['Zephyra scores_on GridBench'],
      '[model Zephyra] holds up, validated by [benchmark GridBench].': ['Zephyra scores_on GridBench'],
    },
    leaves: [
      '[model Zephyra] runs where [benchmark GridBench] was written.',
      '[company Acme] wrote [benchmark GridBench], a benchmark for records.',
    ],
  },
];
