/** Who makes what, read from how newsletters introduce it: "Acme has a new toy: Beacon", "Another launch from Acme: Beacon". */
import type { Rule } from '../../rule.ts';

/** What something new is called before its name, beside the nouns for things. */
const NOVELTY =
  'toy|trick|gadget|gift|surprise|feature|offering|entry|answer|launch|release|drop|debut|clone|rival|alternative|competitor|replacement|experiment|pitch|take';
const FIRST =
  'first|newest|latest|debut|flagship|next|upcoming|second|third|biggest|largest|smallest|fastest|best|strongest|cheapest';
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
      `"fresh|straight|hot|new|latest|news|out out|off|from|of from|of? S:company|organization this|last|today|yesterday? week|month|morning|year? :|,|is|are|come|comes ~ O!:${MADE}`,
      `"S:company|organization has|have|get ~ <thing>|${NOVELTY} , and it|this|its is|name called|is|named? ~ O:${MADE}`,
      `"S:company|organization 's ~ <thing>|flagship|${NOVELTY} ,? go|goes|going by name|moniker|handle of? O:${MADE}`,
      `"S:company|organization 's ~ <thing>|flagship|${NOVELTY} ,? known|called|dubbed|named|codenamed as? O:${MADE}`,
      `"S:company|organization 's ~ brainchild|creation|handiwork|baby|flagship|darling|wunderkind ,|:|— O!:${MADE}|technique`,
      `"S:company|organization 's ~ ${FIRST} ~ <thing> is|are|was|be ~ O!:${MADE}`,
      `"among S:company|organization 's ~ <thing>|${NOVELTY} is|are|was|be ~ O:${MADE}`,
      `"S:company|organization 's ~ lineup|line-up|family|range|portfolio|line|series|suite|roster|catalog ... include|comprise|span|led by|with? ~ O:${MADE}`,
      `"${FIRST} ~ <thing> of|from|by ~ S:company|organization is|are|was|be ~ O!:${MADE}`,
      `"S:company|organization ... that|which|who give|bring us|world|you ~ O!:${MADE}`,
      `"idea|concept|insight behind ~ O:technique|product|benchmark|model come|came|originate|originated from|with ~ S:person|organization|company`,
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
      "[company Acme]'s debut model is [model Zephyra].": ['Acme develops Zephyra'],
      "Among [company Acme]'s new models is [model Zephyra].": ['Acme develops Zephyra'],
      "[company Acme]'s model family now includes [model Zephyra].": ['Acme develops Zephyra'],
      'The first product of [company Acme] is [product Beacon].': ['Acme develops Beacon'],
      '[company Acme] is the firm that gave us [product Beacon].': ['Acme develops Beacon'],
      'The idea behind [product Beacon] came from [person Ada Brook].': ['Ada Brook develops Beacon'],
      'Fresh out of [company Acme]: [product Beacon], a bot.': ['Acme develops Beacon'],
      'New off the line from [company Beta] and new from [company Acme] this week: [product Beacon].': [
        'Acme develops Beacon',
      ],
      '[company Acme] has a new coding model, and it is called [model Zephyra].': ['Acme develops Zephyra'],
      "[company Acme]'s newest model goes by the name [model Zephyra].": ['Acme develops Zephyra'],
      "[company Acme]'s new coding model, known as [model Zephyra], is out.": ['Acme develops Zephyra'],
      "[company Acme]'s latest brainchild, [product Beacon], reads mail.": ['Acme develops Beacon'],
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
      `"O!:${MADE} is|are|was|marks|, S:company|organization 's ~ answer|response|reply|riposte|take|spin|counter|rejoinder|retort to|on`,
      `"with O!:${MADE} , S:company|organization is|has? now|finally|also? enter|join|move|jump|push|aim|want|hope|bet|expand|take`,
      `"S:company|organization enter|join ~ race|market|fray|field|arena|fight|party|game|fold with ~ O!:${MADE}`,
      `S:company|organization enter|join|jump|step|wade|dive|storm|barge|break|muscle|crash|plunge into race|war|fray|field|arena|fight|party|game|market|space|ring|battle|business with O:${MADE}`,
      `S:company|organization enter|join|crash|re-enter race|war|fray|field|arena|fight|party|game|market|space|ring|battle|fold with O:${MADE}`,
      `S:company|organization surprise|stun|wow|dazzle|shock|delight|impress|blindside|floor * with O:${MADE}`,
      `S:company|organization steal|make show|splash|wave|headline|debut|entrance|comeback|mark|noise|return|statement|limelight|thunder with O:${MADE}`,
      `S:company|organization kick_off|kick|open|start|close|cap|cap_off|ring_in|end|round_off|wrap_up|headline week|month|year|quarter|event|keynote|day|conference|summer|autumn|spring|winter|show with O:${MADE}`,
      `S:company|organization strike_back|fire_back|hit_back|clap_back|punch_back|retaliate|swing|burst|emerge|re-emerge|resurface|bounce_back|return with O:${MADE}`,
      `S:company|organization go live|public|big with O:${MADE}`,
      'S:company cut|slash|halve|raise|double|drop|lower|reduce price|pricing|rate|fee of|for|on O:model|product',
      '"S:company charges|charge|charged|asks ~ $|€|£ ... for ~ O!:model|product',
    ],
    confidence: 0.65,
    reads: {
      "[model Zephyra] is [company Acme]'s bid to win back developers.": ['Acme develops Zephyra'],
      "[product Beacon] is [company Acme]'s answer to [product Torch].": ['Acme develops Beacon'],
      'With [model Zephyra], [company Acme] enters the coding race.': ['Acme develops Zephyra'],
      '[company Acme] joined the coding race with [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] waded into the browser wars with [product Beacon].': ['Acme develops Beacon'],
      '[company Acme] crashed the party with [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] stunned its rivals with [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] made headlines with [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] kicked off the week with [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] hit back with [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] went live with [product Beacon].': ['Acme develops Beacon'],
      '[company Acme] slashed the price of [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] charges $2 a million tokens for [model Zephyra].': ['Acme develops Zephyra'],
    },
    leaves: [
      '[company Acme] charges nothing for its work with [model Zephyra].',
      "[model Zephyra] is [company Acme]'s favorite for coding.",
    ],
  },
];
