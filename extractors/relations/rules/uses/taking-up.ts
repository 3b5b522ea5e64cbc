/** What is switched on, wired in, licensed or tried out: "flipped it on", "upgraded to X", "steered by X". */
import type { Rule } from '../../rule.ts';

/** What a product comes in, and who works in it. */
const EDITION = 'plan|tier|app|mode|agent|picker|edition|version|chat|search';
const STAFF =
  'adviser|advisor|banker|lawyer|nurse|clinician|doctor|teacher|consultant|analyst|trader|employee|staff|worker|associate';

/** What a thing can be to its user. */
const PART =
  'fallback|store|backend|database|engine|memory|layer|judge|planner|drafter|default|orchestrator|router|runtime|sandbox|index|cache|frontend|voice|backup|brain';
const USER = 'user|customer|subscriber|member|developer|team';

/** What a firm makes of a thing of others for itself. */
const VERSIONS =
  'version|variant|fine-tune|finetune|distillation|fork|checkpoint|instance|copy|derivative|mix|mixture|blend';

export const TAKING_UP: readonly Rule[] = [
  {
    name: 'uses.take_up',
    patterns: [
      'S:company|organization|product swap|slot|patch - in O:model|product',
      `S:company|organization use|run|employ|deploy|adopt|serve|host|pick ${VERSIONS} of O:model|product`,
      `S:company|organization switch|move|migrate|shift * to|onto ${VERSIONS} of O:model|product`,
      '* use|run|pair|combine|drive O:model with|through|via S:client',
      '* train|pretrain|post-train|align|tune|evaluate|quantize S:model with|using|via O:product',
      '"train|pretrain|post-train|fine-tune|finetune|align|evaluate ~ S:model ... using ~ O:product',
      'S:company add O:model to app|ide|editor|browser|suite|product|platform|tool|assistant|search|service|chatbot',
      'S:company|organization bring O:model|product into|inside app|ide|editor|browser|suite|product|workflow|software|platform|tool',
      '"S:machine with its|an|a|the? O:hardware',
      'S:product flip_on|switch_on|turn_on|toggle_on|light_up O:model|technique',
      'S:company|organization|person|product swap|flip to|onto O:product|model',
      'S:company|organization|person|product upgrade|hop|cut_over - to|onto O:product|model',
      'S:company|organization license O:model|product from *',
      'S:company|organization move|shift|migrate|divert|switch * to|onto O:model',
      'S:product wire|plug|build|fold|bake|embed|integrate|slot O:model|technique into *',
      'S:hardware think|see|plan|reason|speak|talk|listen|navigate|act|perceive|hear with|using|through|via O:model|product',
      'S:hardware answer|translate|transcribe|describe|recognize * with|using|through|via O:model',
      '* use|adopt|pick|choose|run O:hardware|model for|in|inside S:hardware',
      '* move|migrate|switch|shift|upgrade|port S:hardware to|onto O:hardware|model|product',
      "S:product's user|owner|fan stick|stay with O:model|product",
      '* run|point|test S:product against O:model',
      '* test|pilot|trial|preview S:product with|using O:model',
      'O:model|product steer|drive|power|control|pilot|guide|animate S:hardware',
      '* apply|bolt|add O:method to|onto|on S:model',
      '* test|trial|pilot|weigh|eye|evaluate O:model for|in|inside S:product',
      `* make|name|set O:model as default in|for|on S:product's ${EDITION}`,
      `S:product's ${USER} assign|delegate|hand|send|pass|route|hand_off|hand_over * to O:product|model`,
      '"O:model|product is|are|was|been? ~ licensed by|to S:company|organization',
      'S:company|organization|product use|run|combine|employ|rely mix|blend|combination|array|range|pair|trio of O:model|product',
      '* swap|switch|change|replace|upgrade model|engine|brain|llm|backend behind|in|inside|under|for S:product to|for|with O:model',
      'O:model remain|stay in|inside S:product',
      '"<S:company|organization> rollout|deployment of O:product|model to|across|among|for ~ of? ~ employee|staff|workforce|worker|consultant|lawyer',
      'S:company fine-tune|finetune|distill|post-train|quantize O:model for *',
      `"S:company|organization give|gave|gives|giving ~ ${STAFF} access|license|seat to|for|of O:product|model`,
      `"<S:company|organization|product> with O:product|model as ~ ${PART}`,
      '"<S:product> with O:model as ~ choice|option|alternative|model',
      '* run|use|test|try|drive O:model inside|within S:client',
      'O:model run|work|operate in|inside|within|with S:client',
      '* use|run|try|pair|combine|drive|prefer S:client with O:model',
      '* switch|move|migrate|change to S:client with O:model',
    ],
    confidence: 0.75,
    reads: {
      '[company Acme] moved 70% of its traffic off [model Lark] to [model Zephyra].': ['Acme uses Zephyra'],
      '[company Acme] announced the rollout of [model Zephyra] to all 4,000 of its employees.': ['Acme uses Zephyra'],
      '[company Acme] swapped in [model Zephyra] for most lessons.': ['Acme uses Zephyra'],
      '[company Acme] uses an in-house fine-tune of [model Zephyra].': ['Acme uses Zephyra'],
      '[company Acme] switched its desk from old tools to a fork of [product Torch].': ['Acme uses Torch'],
      'Many use [model Zephyra] with [product Cursor].': ['Cursor uses Zephyra'],
      'They evaluated [model Zephyra] with [product Torch].': ['Zephyra uses Torch'],
      'The group trained [model Zephyra] on 90 chips using [product Torch].': ['Zephyra uses Torch'],
      '[company Acme] brought [model Zephyra] into its editors.': ['Acme uses Zephyra'],
      '[company Acme] added [model Zephyra] and [model Lark] to its editor.': ['Acme uses Zephyra', 'Acme uses Lark'],
      'Users praise the [hardware MacBook Pro] with [hardware Corelis X1].': ['MacBook Pro uses Corelis X1'],
      '[company Acme] launched [product Torch], with [model Zephyra] and [model Lark] as the choices.': [
        'Torch uses Zephyra',
        'Torch uses Lark',
      ],
      'They ran [model Zephyra] for a week inside [product Cursor].': ['Cursor uses Zephyra'],
      'The bug shows when [model Zephyra] runs in [product Cursor].': ['Cursor uses Zephyra'],
      'He uses [product Cursor] with [model Zephyra].': ['Cursor uses Zephyra'],
      'They switched to [product Cursor] with [model Zephyra].': ['Cursor uses Zephyra'],
      '[company Acme] uses a mix of [model Zephyra] and [model Lark].': ['Acme uses Zephyra', 'Acme uses Lark'],
      '[company Acme] swapped the model behind [product Beacon] for [model Zephyra].': ['Beacon uses Zephyra'],
      '[model Zephyra] may stay in [product Beacon].': ['planned Beacon uses Zephyra'],
      '[company Acme] fine-tuned [model Zephyra] for its shops.': ['Acme uses Zephyra'],
      '[company Acme] gave 9,000 nurses access to [product Torch].': ['Acme uses Torch'],
      '[company Acme] answers calls at night, with [model Zephyra] as the fallback.': ['Acme uses Zephyra'],
      '[product Beacon] flipped on [model Zephyra] within the hour.': ['Beacon uses Zephyra'],
      '[product Beacon] turned [model Zephyra] on for everyone.': ['Beacon uses Zephyra'],
      '[product Beacon] got faster after swapping to [model Zephyra].': ['Beacon uses Zephyra'],
      '[company Acme] licensed [model Zephyra] from [company Beta].': ['Acme uses Zephyra'],
      '[product Torch] wired [technique Ropework] into its compiler.': ['Torch uses Ropework'],
      '[hardware Phonix] plans with [model Zephyra].': ['Phonix uses Zephyra'],
      '[hardware Phonix] answers questions with [model Zephyra].': ['Phonix uses Zephyra'],
      '[company Acme] will use the [hardware Corelis X1] for its next [hardware Phonix].': [
        'planned Phonix uses Corelis X1',
      ],
      '[company Acme] is moving the [hardware Phonix] onto [hardware Corelis X1].': ['Phonix uses Corelis X1'],
      '[product Beacon] users stick with [model Zephyra].': ['Beacon uses Zephyra'],
      'Some run [product Beacon] against [model Zephyra].': ['Beacon uses Zephyra'],
      '[company Acme] began testing [product Beacon] with [model Zephyra].': ['Beacon uses Zephyra'],
      '[hardware Phonix], steered by [model Zephyra], folds linen.': ['Phonix uses Zephyra'],
      'They applied [technique Ropework] to [model Zephyra].': ['Zephyra uses Ropework'],
      'They piloted [model Zephyra] in [product Beacon].': ['Beacon uses Zephyra'],
      "They make [model Zephyra] the default in [product Beacon]'s free tier.": ['Beacon uses Zephyra'],
      '[product Beacon] users can assign tickets to [product Torch].': ['Beacon uses Torch'],
      '[company Acme] upgraded to [model Zephyra].': ['Acme uses Zephyra'],
      '[model Zephyra] is licensed by [company Acme].': ['Acme uses Zephyra'],
    },
    leaves: [
      '[company Acme] upgrades [product Beacon] to beat [model Zephyra].',
      '[company Acme] tests [model Zephyra] for bias.',
      '[product Beacon] turned on [person Ada Brook], a fan of [model Zephyra].',
    ],
  },
];
