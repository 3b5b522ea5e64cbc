/** Where a thing stands in a house that is not its maker's: in the loop, in the shops, on the desks of its staff. */
import type { Rule } from '../../rule.ts';

/** Those who work somewhere, beyond the office. Lemmas. */
const HANDS =
  'cashier|picker|buyer|barista|waiter|pilot|mechanic|planner|dispatcher|recruiter|paralegal|underwriter|radiologist|surgeon|therapist|curator|librarian|producer|animator|artist|writer|copywriter|actuary|auditor|broker|chemist|biologist|physicist|physician|geologist|cook|chef|driver|courier|crew|people|employee|staff|worker|engineer|developer|lawyer|nurse|doctor|clinician|banker|trader|analyst|consultant|accountant|designer|marketer|scientist|researcher|student|teacher|officer|reporter|editor|team|clerk|manager|agent';
const PREMISES =
  'store|shop|branch|office|hospital|clinic|ward|school|classroom|plant|factory|warehouse|site|location|restaurant|hotel|center|centre|fleet|truck|vehicle|car|plane|kiosk|app|website|hub|lab|station|depot';
const DECIDE =
  'approve|decide|handle|set|pick|choose|manage|negotiate|write|draft|answer|review|run|do|plan|sort|fix|check|read|book';

export const IN_HOUSE: readonly Rule[] = [
  {
    name: 'uses.in_house',
    patterns: [
      'S:company|organization|person keep|have|put|use|insert|slot|add|hold|include O:model|product in|to|into|within loop|mix|stack|pipeline|workflow|toolbox|toolkit|arsenal|rotation',
      `"S:company|organization|person let|have O:model|product ${DECIDE}`,
      `"S:company|organization|person get O:model|product to ${DECIDE}`,
      'S:company|organization|person get|have|receive|gain|win|obtain|buy|secure access|license|licence|key|seat|preview to|for|of O:model|product',
      `O:product|model be live|active|up|running|present|available in|at|across|inside S:company|organization's ${PREMISES}`,
      `* install|deploy|roll_out|place|put|run O:product|model in|at|across|inside S:company|organization's ${PREMISES}`,
      'O:product|model pick_up|land|sign|sign_up|win|gain|add|attract|nab|bag|snag S:company|organization as user|customer|adopter|client|tester',
      'S:person|organization pair|vibe|brainstorm|chat|cowork|spar|collaborate with O:model|product',
      'S:product call|count|bank|draw on|upon O:model',
      `S:company|organization switch_on|turn_on|enable|activate|flip_on O:product|model for|across ${HANDS}`,
      'S:company|organization expand|extend|widen|broaden|deepen|increase use|usage|adoption|reliance of|on O:product|model',
      'S:organization expand|extend|begin|start|launch|run|conduct pilot|trial|test of|with O:product|model',
    ],
    confidence: 0.7,
    reads: {
      '[company Acme] keeps [model Zephyra] in the loop for prices.': ['Acme uses Zephyra'],
      '[company Acme] lets [model Zephyra] approve refunds.': ['Acme uses Zephyra'],
      '[company Acme] gets [model Zephyra] to draft its mails.': ['Acme uses Zephyra'],
      '[company Acme] got early access to [model Zephyra].': ['Acme uses Zephyra'],
      '[product Torch] is live in 400 [company Acme] stores.': ['Acme uses Torch'],
      "They installed [product Torch] in [company Acme]'s hotels.": ['Acme uses Torch'],
      '[product Torch] won [company Acme] as a user.': ['Acme uses Torch'],
      '[person Ada Brook] likes to spar with [model Zephyra].': ['Ada Brook uses Zephyra'],
      '[product Torch] can call on [model Zephyra].': ['Torch uses Zephyra'],
      '[company Acme] switched on [product Torch] for every manager.': ['Acme uses Torch'],
      '[company Acme] widened its use of [product Torch].': ['Acme uses Torch'],
      '[organization Tarn Ministry] began a trial of [product Torch].': ['Tarn Ministry uses Torch'],
    },
    leaves: [
      '[company Acme] lets [product Torch] die.',
      '[product Torch] is live, says [company Acme].',
      'Lawyers of [company Acme] spoke of [product Torch].',
    ],
  },
];
