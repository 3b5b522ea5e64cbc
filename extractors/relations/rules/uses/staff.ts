/** What a firm's staff and its plants work with. */
import type { Rule } from '../../rule.ts';

/** Those through whom a firm, school or hospital works. */
const STAFF =
  'buyer|adviser|advisor|clerk|paralegal|pharmacist|adjuster|architect|staffer|representative|employee|staff|worker|workforce|personnel|engineer|developer|coder|programmer|lawyer|attorney|nurse|doctor|clinician|radiologist|physician|banker|trader|analyst|consultant|accountant|designer|marketer|scientist|researcher|student|pupil|teacher|officer|soldier|agent|journalist|reporter|editor|newsroom|team|crew|department|desk|group|lab|seller|underwriter|technician|operator|driver|tester';

/** Where a firm works. */
const PLACE =
  'warehouse|plant|factory|store|shop|shipyard|hospital|ward|line|mine|port|terminal|farm|kitchen|branch|depot|mill|hotel|clinic|fleet|truck|van|robot|tractor|drone|camera|phone|car|watch|headset|glass|speaker|laptop|earbud|tablet|tv|vehicle|scooter|bike|fridge';

export const BY_STAFF: readonly Rule[] = [
  {
    name: 'uses.staff',
    patterns: [
      `S:company|organization's ${STAFF} use|adopt|employ|run|have|get|receive|prefer|choose|pick|test|try|trial|embrace|favor O:product|model|hardware`,
      `S:company|organization's ${STAFF} rely|lean|depend|work|turn|switch|move|migrate|standardize on|upon|to|with|in O:product|model`,
      `S:company|organization's ${STAFF} write|build|code|draft|dictate|run|feed|ask|do|search|answer|summarize|review|translate|query * with|using|in|to|through|via O:product|model`,
      `S:company|organization's ${STAFF} swear|live by|in O:product|model`,
      `S:company|organization's ${STAFF} have|get|receive|gain access|license|seat|subscription|account to|for|of O:product|model`,
      `"S:company|organization has|have|had ~ ${STAFF} on O:product|model`,
      `S:company|organization train|coach|upskill|certify ${STAFF} on|in O:model|product`,
      `S:company|organization's ${PLACE} run|rely|depend on O:hardware|product|model`,
      `S:company|organization's ${PLACE} have|use|employ|get|field|test O:hardware|product|model`,
    ],
    confidence: 0.75,
    reads: {
      "[company Acme]'s lawyers swear by [product Torch].": ['Acme uses Torch'],
      "[company Acme]'s warehouses run on the [hardware Corelis X1].": ['Acme uses Corelis X1'],
      "[company Acme]'s shipyard has 80 [hardware Corelis X1] units.": ['Acme uses Corelis X1'],
      '[company Acme] has 2,000 lawyers on [product Torch].': ['Acme uses Torch'],
      '[company Acme] will train 30,000 consultants on [model Zephyra].': ['planned Acme uses Zephyra'],
      "[company Acme]'s next watches use [model Zephyra 4].": ['Acme uses Zephyra 4'],
      'Nurses at [organization Tarn Hospital] dictate their notes to [product Torch].': ['Tarn Hospital uses Torch'],
      'Every pupil in [organization Tarn School] gets [product Torch] in May.': ['Tarn School uses Torch'],
      "[company Acme]'s lawyers rely on [product Quillpad].": ['Acme uses Quillpad'],
      "[company Acme]'s staff got access to [product Quillpad].": ['Acme uses Quillpad'],
    },
    leaves: ['Former nurses of [organization Tarn Hospital] get [product Torch] for free.'],
  },
];
