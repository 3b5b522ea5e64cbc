/** Who makes what, read from what only its maker does with it: unveiling it in a figure of speech, bettering, pricing, selling it. */
import type { Rule } from '../../rule.ts';

/** What stands for the public in "put it into the world". */
const PUBLIC =
  'world|wild|public|community|developer|everyone|anyone|open|user|mass|market|customer|subscriber|general|consumer|beta|preview|availability|ga';
/** What a thing leaves when it is done. */
const TRIAL = 'beta|preview|alpha|stealth|lab|testing|test|pilot|bag|door|incubation|prototype|waitlist';
/** What is given to a thing that is to be better. */
const MAKEOVER =
  'facelift|overhaul|makeover|upgrade|refresh|revamp|boost|update|tune-up|redesign|polish|rewrite|rebrand|memory|voice|hand|eye|ear|brain|home|name|personality|mode';
/** What is added to a product. */
const FEATURE =
  'feature|mode|memory|voice|tool|ability|capability|option|button|function|functionality|control|setting|tab|panel|dashboard|plugin|connector|integration|view|assistant|chat|search|layer|module|guardrail|ad|shopping|checkout';
/** Whom a maker lets in. */
const CLIENT =
  'user|subscriber|customer|developer|tester|member|creator|researcher|everyone|anyone|people|consumer|enterprise|trader';
const MADE = 'model|product|hardware|benchmark|dataset';

export const TENDING: readonly Rule[] = [
  {
    name: 'develops.shown',
    patterns: [
      `S pull_back|peel_back|roll_back|draw_back|pull|draw curtain|veil|cover|shroud on|from|off O:${MADE}|technique`,
      `S pull|tear|whip|rip wrap|cover|veil|sheet|curtain off|from O:${MADE}`,
      `S flip|throw|hit switch|button on O:${MADE}`,
      `S throw_open|fling_open|swing_open|crack_open|open_up door|gate|floodgate to|on|for O:${MADE}`,
      `S:company|organization put|let|send|release|set|turn|unleash|bring|push|roll|ship|loose O:${MADE} into|to|on|upon|in|onto ${PUBLIC}`,
      `S:company|organization push|take|move|bring|graduate|lift|promote|pull|usher|coax|let O:model|product|hardware of|from ${TRIAL}`,
      '"S:company|organization make|makes|made|making ~ O:model|product|hardware official|public|generally',
      'S:company|organization offer|give|share|provide|grant|post|publish|show|reveal glimpse|look|peek|taste|preview|teaser|demo|walkthrough|tour of|at|into|on O:model|product|hardware',
      'S:company|organization give|offer|show * as glimpse|look|peek|taste|preview|demo of|at|into|on O:model|product|hardware',
      `S:company|organization mark|celebrate|herald|trumpet|tease|preview|livestream|stage|hold debut|launch|release|arrival|rollout|premiere|unveiling of|for O:${MADE}`,
      'S:company|organization|person give_away|hand_out|hand_over|dole_out|sneak_out|trot_out|wheel_out|parade|soft-launch|pre-announce|premiere|crank_out|churn_out|pump_out|turn_out|spit_out|hatch|engineer|architect|prototype|originate|formulate|author|co-write|code|code_up|vibe-code|hand-build|knock_together|throw_together|knock_out|hammer_out|co-launch|co-release|co-publish|reissue|re-release|rerelease|reintroduce|open_source|christen O:model|product|hardware|benchmark|dataset|technique|paper',
      'S:company|organization hand|donate|contribute|gift|cede O:model|product|dataset|technique|benchmark to community|public|foundation|world|commons|developer|everyone',
    ],
    confidence: 0.75,
    reads: {
      '[company Acme] pulled back the curtain on [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] tore the wraps off [hardware Corelis X1].': ['Acme develops Corelis X1'],
      '[company Acme] flipped the switch on [product Quillpad].': ['Acme develops Quillpad'],
      '[company Acme] threw open the doors to [product Quillpad].': ['Acme develops Quillpad'],
      '[company Acme] sent [model Zephyra] out into the world.': ['Acme develops Zephyra'],
      '[company Acme] took [product Quillpad] out of beta.': ['Acme develops Quillpad'],
      '[company Acme] made [model Zephyra] official on Monday.': ['Acme develops Zephyra'],
      '[company Acme] offered a first glimpse of [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] gave reporters a quick look at [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] marked the debut of [product Quillpad] with a show.': ['Acme develops Quillpad'],
      '[company Acme] is giving away [model Zephyra].': ['Acme develops Zephyra'],
      '[person Ada Brook] vibe-coded [product Quillpad] on a train.': ['Ada Brook develops Quillpad'],
      '[company Acme] donated [technique Ropework] to a new foundation.': ['Acme develops Ropework'],
    },
    leaves: [
      '[company Acme] gave a talk on [model Zephyra].',
      '[company Acme] took [product Quillpad] to court.',
      '[company Acme] drew a lesson from [model Zephyra].',
    ],
  },
  {
    // As develops.ended: where a thing is known to be another's, he only deals with it.
    name: 'develops.tended',
    patterns: [
      'S:company|organization overhaul|revamp|rework|rebuild|redesign|reimagine|retool|reboot|revive|resurrect|bring_back|beef_up|soup_up|supercharge|spruce_up|jazz_up|polish|streamline|rebrand|rename|commercialize|productize|monetize|yank|withdraw|recall|unpublish|reprice|discount O:model|product|hardware',
      `S:company|organization give O:model|product|hardware as ${MAKEOVER}`,
      `S:company|organization add|bolt|graft|bring|introduce|stitch|tack ${FEATURE} onto|to|into|in O:product`,
      'S:company|organization price O:model|product|hardware',
      'S:company|organization pitch|bill|market|advertise|peddle|hawk|promote O:model|product|hardware as *',
      'S:company pitch|position|market|aim|target|hawk|peddle|sell|direct|gear O:model|product at|to developer|enterprise|consumer|user|coder|business|bank|doctor|lawyer|student|team|creator|teacher|customer|company|government|parent|teenager|hobbyist|gamer',
      'S:company hike|raise|lift|jack_up|bump|trim|drop|freeze|double|triple|lower|cut|slash|extend|expand|relax|tighten|loosen price|fee|rate|cost|window|context|length|resolution|memory for|on|of O:model|product',
      'S:company|organization expand|widen|broaden|extend|open|open_up|restore|resume|pause access to O:model|product',
      `"S:company|organization give|grant|offer ~ ${CLIENT} ~ access to ~ O!:model|product`,
      'S:company begin|start|ramp|ramp_up|enter production|manufacturing|shipment|delivery|sale|volume|assembly|sampling of|on|for O:hardware',
      'S:company|organization begin|start|widen|expand|broaden|resume|pause|halt|complete|continue|end|extend|open|close|run rollout|beta|preview|waitlist|alpha|trial|testing of|for O:model|product',
      'S:company|organization port|extend|expand O:product|model to|into|beyond *',
      'S:company|organization bring|take O:product to desktop|web|mobile|phone|tv|browser|windows|watch|car|country|market|region',
      'S:company turn|transform|split|evolve|unbundle O:product into *',
      'S:company merge|fold|consolidate|combine|unify|bake|weave|fuse|bundle * into O:product',
      'S:company tweak|retrain|re-train|tone_down|dial_back|recalibrate|retune|roll_back O:model|product',
      'S:company roll_back|revert|undo|reverse|pull|issue|push|push_out|release|announce|reveal|unveil|ship|roll_out|detail|preview update|change|patch|fix|upgrade|improvement to|of|for|in O:model|product',
      "S:company apologize|apologise for O:model|product's outage|failure|bug|error|mistake|response|output|behavior|downtime|post|answer",
      'S:company sell|ship|deliver|move * of O:hardware',
      `"S:company let|invite|allow ~ ${CLIENT} to? try|test|download|preview|play ~ O!:model|product`,
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] overhauled [product Quillpad] from the ground up.': ['Acme develops Quillpad'],
      '[company Acme] gave [product Quillpad] a facelift.': ['Acme develops Quillpad'],
      '[company Acme] bolted a new search feature onto [product Quillpad].': ['Acme develops Quillpad'],
      '[company Acme] priced [model Zephyra] at $2 a million tokens.': ['Acme develops Zephyra'],
      '[company Acme] priced [model Zephyra] aggressively.': ['Acme develops Zephyra'],
      '[company Acme] pitches [product Quillpad] as a junior analyst.': ['Acme develops Quillpad'],
      '[company Acme] aims [product Quillpad] at lawyers.': ['Acme develops Quillpad'],
      '[company Acme] hiked prices for [product Quillpad].': ['Acme develops Quillpad'],
      '[company Acme] doubled the context window of [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] is widening access to [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] gave subscribers access to [product Quillpad].': ['Acme develops Quillpad'],
      '[company Acme] opened a waitlist for [product Quillpad].': ['Acme develops Quillpad'],
      '[company Acme] extended [product Quillpad] to more schools.': ['Acme develops Quillpad'],
      '[company Acme] brought [product Quillpad] to the desktop.': ['Acme develops Quillpad'],
      '[company Acme] turned [product Quillpad] into an office suite.': ['Acme develops Quillpad'],
      '[company Acme] folded its two search tools into [product Quillpad].': ['Acme develops Quillpad'],
      '[company Acme] toned down [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] pushed a fix to [model Zephyra].': ['Acme develops Zephyra'],
      '[company Acme] revealed updates to [product Quillpad] with better search.': ['Acme develops Quillpad'],
      "[company Acme] apologized for [product Quillpad]'s outage.": ['Acme develops Quillpad'],
      '[company Acme] began mass production of the [hardware Corelis X1].': ['Acme develops Corelis X1'],
      '[company Acme] shipped 400 units of the [hardware Corelis X1].': ['Acme develops Corelis X1'],
      '[company Acme] lets anyone try [product Quillpad] for free.': ['Acme develops Quillpad'],
    },
    leaves: [
      '[company Acme] added 40 engineers to [product Quillpad] duty.',
      '[company Acme] gave [product Quillpad] a try.',
      '[company Acme] raised concerns for [product Quillpad].',
    ],
  },
  {
    name: 'develops.finishing',
    patterns: [
      'S:company|organization put touch|polish on|to O:model|product|hardware',
      'S:company|organization be work|hard on O:model|product|hardware',
      'S:company|organization have O:model|product|hardware on|in|under|for board|horizon|roadmap|bench|wrap|hood|oven|store',
      'O:model|product be in|under train|training|development|work|testing|design|preparation at|inside|within|by S:company|organization',
      'S:company|organization push_back|move_up|bring_forward|accelerate|speed_up|rush|tease|slow|pull_forward|firm_up launch|release|debut|rollout|arrival|unveiling|deployment of|for O:model|product|hardware',
      'S:company break ground on|at|for O:hardware',
    ],
    confidence: 0.7,
    status: 'planned',
    reads: {
      '[company Acme] is putting the last touches on [model Zephyra].': ['planned Acme develops Zephyra'],
      '[company Acme] is hard at work on [model Zephyra].': ['planned Acme develops Zephyra'],
      '[company Acme] has [model Zephyra] on the drawing board.': ['planned Acme develops Zephyra'],
      '[model Zephyra] is in training at [company Acme].': ['planned Acme develops Zephyra'],
      '[company Acme] pushed back the launch of [model Zephyra].': ['planned Acme develops Zephyra'],
      '[company Acme] broke ground on [hardware Corelis Park].': ['planned Acme develops Corelis Park'],
    },
    leaves: ['[company Acme] put pressure on [model Zephyra].'],
  },
];
