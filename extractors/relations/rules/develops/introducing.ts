/** Who makes what, read from how newsletters introduce it: "Acme has a new toy: Beacon", "Another launch from Acme: Beacon". */
import type { Rule } from '../../rule.ts';

/** What something new is called before its name, beside the nouns for things. */
const NOVELTY =
  'toy|trick|gadget|gift|surprise|feature|offering|entry|answer|launch|release|drop|debut|clone|rival|alternative|competitor|replacement|experiment|pitch|take';
/** What a firm undertakes with a thing of its own. */
const MOVE = 'bid|return|entry|debut|foray|push|attempt|move|bet|play|shot|step|try|leap|gambit|venture';
const MADE = 'model|product|hardware|dataset|benchmark';

export const INTRODUCING: readonly Rule[] = [
  {
    name: 'develops.introduced',
    patterns: [
      `"S:company|organization has|have|get|tease ~ <thing>|${NOVELTY} ... : O:${MADE}`,
      `"S:company|organization 's get ~ <thing>|${NOVELTY} ... : O:${MADE}`,
      `"S:company|organization has|have|get something ... : O:${MADE}`,
      `"S:company|organization 's get something ... : O:${MADE}`,
      `"<thing>|${NOVELTY}|update from|by|at|out_of S:company|organization this|last|today|yesterday? week|month|morning|year? : O:${MADE}`,
      `"S:company|organization 's ~ ${NOVELTY}|move|bet|effort ... : O!:${MADE}`,
      `"S:company|organization 's ~ ${NOVELTY}|move|bet|effort is|be|was ~ O!:${MADE}`,
      `"S:company|organization bring|hand|give|offer us|you|developer|everyone|user|people|creator|subscriber|customer ~ O!:${MADE} , a|an|its|the`,
    ],
    confidence: 0.7,
    reads: {
      '[company Acme] has a new toy for clerks: [product Beacon], an app.': ['Acme develops Beacon'],
      "[company Acme]'s got a cheap little clone now: [product Beacon].": ['Acme develops Beacon'],
      '[company Acme] has something for clerks: [product Beacon], a bot.': ['Acme develops Beacon'],
      "[company Acme]'s got something for clerks: [product Beacon], a bot.": ['Acme develops Beacon'],
      'Two new tools from [company Acme] this week: [product Beacon] and [product Torch].': [
        'Acme develops Beacon',
        'Acme develops Torch',
      ],
      "[company Acme]'s answer to all this: [product Beacon], a bot.": ['Acme develops Beacon'],
      "[company Acme]'s newest trick is [product Beacon], a bot.": ['Acme develops Beacon'],
      '[company Acme] brings you [product Beacon], a bot.': ['Acme develops Beacon'],
    },
    leaves: [
      'With [model Zephyra], [company Acme] is slower.',
      "[model Zephyra] is [company Acme]'s rival.",
      '[company Acme] has a new problem: [product Beacon] is cheap.',
      '[company Acme] has a release party on Friday.',
      "[company Acme]'s answer is no, whatever [product Beacon] costs.",
      '[company Acme] gives users a choice of [product Beacon] and [product Torch].',
    ],
  },
  {
    name: 'develops.move',
    patterns: [
      `"O!:${MADE} is|was|mark|marks|marked|represent|represents|signal|signals S:company|organization 's ~ ${MOVE} into|in|to|for|on|at|from|since`,
      `"with O!:${MADE} , S:company|organization is|has? now|finally|also? enter|join|move|jump|push|aim|want|hope|bet|expand|take`,
      `"S:company|organization enter|join ~ race|market|fray|field|arena|fight|party|game|fold with ~ O!:${MADE}`,
      'S:company cut|slash|halve|raise|double|drop|lower|reduce price|pricing|rate|fee of|for|on O:model|product',
      '"S:company charges|charge|charged|asks ~ $|€|£ ... for ~ O!:model|product',
    ],
    confidence: 0.65,
    reads: {
      "[model Zephyra] is [company Acme]'s bid to win back developers.": ['Acme develops Zephyra'],
      'With [model Zephyra], [company Acme] enters the coding race.': ['Acme develops Zephyra'],
      '[company Acme] joined the coding race with [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] slashed the price of [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] charges $2 a million tokens for [model Zephyra].': ['Acme develops Zephyra'],
    },
    leaves: [
      '[company Acme] charges nothing for its work with [model Zephyra].',
      "[model Zephyra] is [company Acme]'s favorite for coding.",
    ],
  },
];
