/** How a thing comes to a place where it is on offer: it surfaces, joins a line-up, is handed to users, goes on a menu. */
import type { Rule } from '../../rule.ts';

/** What a place keeps its models in. Lemmas. */
const MENU =
  `menu|picker|selector|dropdown|drop-down|switcher|sidebar|toolbar|catalog|catalogue|library|lineup|line-up|roster|garden|hub|gallery|marketplace|
  registry|collection|portfolio|stable|platform|playground|api|cloud|workbench|console|studio|router|gateway`.replace(
    /\s+/g,
    '',
  );
const USER =
  'user|subscriber|customer|member|developer|owner|client|tenant|payer|seat|account|workspace|admin|plan|tier';
const STAGE = 'availability|preview|beta|alpha|ga|production|access|trial|rollout|launch';

export const REACHING: readonly Rule[] = [
  {
    name: 'available_on.reach',
    patterns: [
      'S:model|dataset|paper surface|resurface|emerge|materialize|premiere|drop|pop_up|crop_up|turn_up|show_up|pitch_up|wash_up|go_up|stay_up|leak - on|in|at|inside O:product|source',
      'S:model|product go|come ga|live|public|beta|online on|in|via|through|at|across O:product|company',
      `S:model|product reach|enter|hit|start|begin|near|get ${STAGE} on|in|via|through|at|across|with O:product|company`,
      `S:model|product join|reach|hit|enter|enrich|round_out|top|head O's ${MENU}`,
      `S:model|product appear|surface|arrive|land|show_up|turn_up|pop_up|be|sit|live|debut|launch on|in|inside|within|at|under|to O's ${MENU}`,
      `* try|try_out|test|test_out|use|access|find|pick|select|get|add|put|release|launch|list|deploy|demo S:model|product on|in|inside|via|through|from|at|to O's ${MENU}`,
      'S:model reach|hit O:product',
      'S:model|product|dataset find|have|get|gain|make|take_up home|place|spot|slot|residence|listing on|in|at|with|inside|among O:product|company',
      'S:product top|lead|climb|crack|dominate|enter|hit O:host',
      "S:product top|lead|climb|crack|dominate|enter|hit O's chart|ranking|store",
      'S:product top|lead|climb|crack|dominate|enter|hit chart|ranking in|on|of|at O:product',
    ],
    confidence: 0.7,
    reads: {
      '[model Zephyra] surfaced on [product Quillpad] overnight.': ['Zephyra available_on Quillpad'],
      '[model Zephyra] went GA on [product Moorcloud].': ['Zephyra available_on Moorcloud'],
      '[model Zephyra] entered public preview in [product Moorcloud].': ['Zephyra available_on Moorcloud'],
      "[model Zephyra] joins [company Acme]'s model garden.": ['Zephyra available_on Acme'],
      "[model Zephyra] appeared in [product Quillpad]'s model picker.": ['Zephyra available_on Quillpad'],
      "You can try out [model Zephyra] on [company Tessel]'s playground.": ['Zephyra available_on Tessel'],
      '[model Zephyra] has hit [product Quillpad].': ['Zephyra available_on Quillpad'],
      '[model Zephyra] found a home on [company Tessel].': ['Zephyra available_on Tessel'],
      '[product Beacon] topped the [product App Store].': ['Beacon available_on App Store'],
      '[product Beacon] cracked the [product App Store] charts.': ['Beacon available_on App Store'],
      '[product Beacon] topped the charts on the [product Appmarket].': ['Beacon available_on Appmarket'],
    },
    leaves: [
      '[model Zephyra] hit a wall in [product Quillpad].',
      '[product Beacon] topped the list of complaints that [company Acme] got.',
      '[model Zephyra] has a place for [product Quillpad] in its heart.',
    ],
  },
  {
    name: 'available_on.hand',
    patterns: [
      `"give|grant|hand|offer|allow ~ O:product ${USER} ~ access|entry|key|credit to|for S:model`,
      `"give|grant|hand|offer|bring|hand|send ~ O:product ${USER} ~ S:model`,
      `* hand|give|offer|grant|show|deliver|bring|ship|open|expose|extend|unlock S:model to|for O:product's ${USER}`,
      'S:model|dataset have - from O:product|company',
      '* get|have|gain|obtain|buy|offer|provide|need|want|sell|open access to S:model through|via|on|in|from|with|inside O:product|company',
      `O:product's ${USER} have|get|gain|receive|win|enjoy access|entry|rights to|of S:model`,
      `O:product's ${USER} deploy|run|use|access|call|fine-tune|tap|summon|invoke|toggle|enable|activate|test|sample|play S:model`,
      `O:product's ${USER} switch|move|upgrade|toggle|default|turn|migrate to|with S:model`,
      '* swap|exchange|replace|trade|ditch|drop|retire * for|with S:model in|inside|across|on|within O:product',
      '* bring|slip|sneak|plug|place|drop|land|fit|load|pull|get|move S:model into|onto|inside|to O:product',
      `O:product add|welcome|bring|introduce|put|take|move|list|load|get|plug S:model to|into|onto|on|in ${MENU}`,
      'O:company add|welcome|bring|introduce|list|plug S:model to|into|onto|on|in catalog|catalogue|marketplace|library|hub|playground|router|gateway|garden|store|registry',
      `O:product expand|extend|broaden|grow|fill|round_out|bolster|enrich|fill_out|pad|pad_out|beef_up|refresh|update|stock ${MENU} with S:model`,
      'O:host pick_up|take_on|take_in|welcome|light_up|spin_up|bring_up|stock|expose|roll_out|turn_on|switch_on|enable|price|resell|unlock S:model',
      'O:product unlock|enable|surface|expose|stock|welcome|onboard|take_on S:model',
      'O:product open|open_up|widen|broaden|extend|give|grant access to S:model',
      '"access to S:model is|come|run|go|was|remain ~ via|through|on|in|from ~ O:product|company',
      '"demo|playground|trial|endpoint|copy|mirror|listing|build|instance of|for S:model is|run|live|sit ~ on|at|in|via|through|from O:product',
      "S's code|weight|repo|repository|source|checkpoint|file|quant|build|app be|sit|live|go|land|stay|appear|remain|drop|go_up on|at O:product|company",
    ],
    confidence: 0.7,
    reads: {
      '[model Zephyra] can be had from [product Moorcloud] and [company Tessel].': [
        'Zephyra available_on Moorcloud',
        'Zephyra available_on Tessel',
      ],
      '[company Acme] gave [product Quillpad] users access to [model Zephyra].': ['Zephyra available_on Quillpad'],
      '[company Acme] gave [product Quillpad] subscribers [model Zephyra].': ['Zephyra available_on Quillpad'],
      '[company Acme] opened [model Zephyra] to [product Quillpad] users.': ['Zephyra available_on Quillpad'],
      'Developers get access to [model Zephyra] through [product Moorcloud].': ['Zephyra available_on Moorcloud'],
      'Paying [product Quillpad] users have gained access to [model Zephyra].': ['Zephyra available_on Quillpad'],
      '[product Moorcloud] customers can deploy [model Zephyra] in two clicks.': ['Zephyra available_on Moorcloud'],
      '[product Quillpad] users can switch to [model Zephyra] in the settings.': ['Zephyra available_on Quillpad'],
      '[company Acme] swapped [model Lark] for [model Zephyra] in [product Quillpad].': [
        'Zephyra available_on Quillpad',
      ],
      '[company Acme] brought [model Zephyra] into [product Quillpad].': ['Zephyra available_on Quillpad'],
      '[company Tessel] has added [model Zephyra] to its catalog.': ['Zephyra available_on Tessel'],
      '[product Moorcloud] has brought [model Zephyra] onto its platform.': ['Zephyra available_on Moorcloud'],
      '[product Moorcloud] rounded out its lineup with [model Zephyra].': ['Zephyra available_on Moorcloud'],
      '[company Replicate] picked up [model Zephyra] on day zero.': ['Zephyra available_on Replicate'],
      '[product Quillpad] unlocked [model Zephyra] for all tiers.': ['Zephyra available_on Quillpad'],
      '[product Quillpad] has opened access to [model Zephyra].': ['Zephyra available_on Quillpad'],
      'Access to [model Zephyra] comes via [product Moorcloud].': ['Zephyra available_on Moorcloud'],
      'A demo of [model Zephyra] is running on [product Moorcloud].': ['Zephyra available_on Moorcloud'],
      'The code for [product Beacon] is on [product Gitdepot].': ['Beacon available_on Gitdepot'],
    },
    leaves: [
      '[product Quillpad] users asked [company Acme] for [model Zephyra].',
      '[company Tessel] added a test of [model Zephyra] to its report.',
    ],
  },
  {
    name: 'available_on.coming',
    patterns: ['S:model|product|dataset head|slate|earmark|schedule|destine to|for|on|in O:product'],
    confidence: 0.7,
    status: 'planned',
    reads: { '[model Zephyra] is headed to [product Quillpad].': ['planned Zephyra available_on Quillpad'] },
    leaves: ['[model Zephyra] heads the list that fans made for [product Quillpad].'],
  },
];
