/** Who points out what a thing lacks or does badly. */
import type { Rule } from '../../rule.ts';

/** What a thing has that it should not have. */
const SHORTCOMING =
  'issue|problem|gap|decline|flaw|limitation|shortcoming|weakness|drawback|failing|regression|degradation|deterioration|inconsistency|discrepancy|deficiency|vulnerability|bug';
/** How a thing fails. */
const FAILING =
  'lags|lag|lagging|trails|trailing|struggles|struggle|struggling|underperforms|underperform|underperforming|underdelivers|disappoints|misfires|stumbles|flounders';

export const SHORTCOMINGS: readonly Rule[] = [
  {
    name: 'criticizes.shortcoming',
    patterns: [
      `"S:person highlight|highlights|highlighted|flag|flags|flagged|point|points|pointed|expose|exposes|exposed out? ~ ${SHORTCOMING} of|in|with the? performance|quality|accuracy|reliability|speed? of? O:model|product|company|hardware|benchmark`,
      `"S:person highlight|highlights|highlighted|note|notes|noted|point|points|pointed|argue|argues|argued|say|says|said|find|finds|found|complain|complains|complained|warn|warns|warned out? that? O:model|product|hardware is|was? still|often|currently|sometimes|clearly|badly? ${FAILING}`,
      '"S:person|source highlight|highlights|highlighted|note|notes|noted|point|points|pointed|mock|mocked|mocks out? the irony|hypocrisy|absurdity|audacity|folly of O:person|company|organization|law',
    ],
    confidence: 0.7,
    reads: {
      "[person Ada Brook] highlights a wide gap in [company Acme]'s plan.": ['Ada Brook criticizes Acme'],
      '[person Ada Brook] flags a decline in the quality of [model Zephyra].': ['Ada Brook criticizes Zephyra'],
      "[person Ada Brook] points out an issue with [product Quillpad]'s tips.": ['Ada Brook criticizes Quillpad'],
      '[person Ada Brook] notes that [model Zephyra] is currently trailing.': ['Ada Brook criticizes Zephyra'],
      '[person Ada Brook] says [model Zephyra] often struggles with maths.': ['Ada Brook criticizes Zephyra'],
      '[person Ada Brook] pointed out the irony of [company Acme] going public.': ['Ada Brook criticizes Acme'],
    },
    leaves: [
      '[person Ada Brook] highlights a gap that [model Zephyra] fills.',
      '[person Ada Brook] raised money for [company Acme].',
      '[person Ada Brook] says [model Zephyra] no longer struggles.',
    ],
  },
  {
    name: 'criticizes.performance',
    patterns: [
      '"S:person|source state|states|stated|say|says|said|note|notes|noted|claim|claims|claimed|find|finds|found that? O:model|product|hardware perform|performs|performed|do|does|did|fare|fares|fared ~ poorly|badly|worse|terribly|miserably|abysmally',
      '"S:person|source state|states|stated|say|says|said|note|notes|noted|find|finds|found that? O:model|product|hardware|benchmark|law struggle|struggles|struggled|flounder|flounders|floundered|underwhelm|underwhelms|disappoint|disappoints|disappointed|underperform|underperforms|underperformed|underdeliver|underdelivers|overfit|overfits|regressed|flops|flopped',
      '"S:person|source state|states|stated|say|says|said|note|notes|noted|argue|argues|argued|suggest|suggests|suggested|think|thinks|find|finds|found that? O:model|product|hardware|benchmark|law ~ fall|falls|fell short|flat|apart',
      '"S:person|organization|company call|calls|called on ~ O:person to resign|quit|step|go',
    ],
    confidence: 0.7,
    reads: {
      '[person Ada Brook] says that [model Zephyra 4] performs poorly.': ['Ada Brook criticizes Zephyra 4'],
      '[person Ada Brook] notes that [model Zephyra 4] struggles with maps.': ['Ada Brook criticizes Zephyra 4'],
      '[person Ada Brook] thinks [model Zephyra 4] falls short.': ['Ada Brook criticizes Zephyra 4'],
      '[person Ada Brook] called on [person Carl Dunn] to resign.': ['Ada Brook criticizes Carl Dunn'],
    },
    leaves: ['[person Ada Brook] says that [model Zephyra 4] performs well.'],
  },
];
