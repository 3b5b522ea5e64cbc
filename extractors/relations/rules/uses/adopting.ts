/** Who takes up a thing of others and works with it: firms, their staff, people. */
import type { Rule } from '../../rule.ts';

/** Those through whom a firm, school or hospital works. */
const STAFF =
  'employee|staff|worker|workforce|personnel|engineer|developer|coder|programmer|lawyer|attorney|nurse|doctor|clinician|radiologist|physician|banker|trader|analyst|consultant|accountant|designer|marketer|scientist|researcher|student|pupil|teacher|officer|soldier|agent|journalist|reporter|editor|newsroom|team|crew|department|desk|group|lab|seller|underwriter|technician|operator|driver|tester';

/** What is done with a tool's help. */
const WORK =
  'write|answer|handle|read|review|draft|process|screen|sort|triage|translate|approve|manage|monitor|schedule|summarize|transcribe|resolve|field|grade|tutor|replace|do|flag|generate|file|fix|close|take';

/** What a firm runs on something else. */
const SYSTEM =
  'agent|assistant|chatbot|search|app|feature|robot|service|platform|plugin|tool|bot|editor|stack|pipeline|workflow|system|setup|site|website|backend|helpdesk|desk|crawler|index';

export const ADOPTING: readonly Rule[] = [
  {
    name: 'uses.adopt',
    patterns: [
      'S:company|organization tune|optimize|patch|scale|operate O:product',
      "S:company|organization tune|optimize|scale O:product's throughput|latency|deployment|performance",
      'S:company|organization|person|product use|adopt|employ|run|deploy|leverage|utilize|choose|pick|tap|embrace|exploit|favor|prefer O:product|model|technique|hardware',
      'S:company|organization|person|product rely|lean|depend|standardize|settle on|upon O:product|model|technique|hardware',
      'S:company|organization|person switch|migrate|move|shift|convert|graduate|transition to|onto O:product|model|hardware',
      'S:company|organization|person turn - to O:product|model|hardware',
      'S:product switch|migrate|move|shift to|onto O:product|model|hardware',
      'S:company|product default to O:model',
      'S:company|organization|person|product fall_back|revert|defer to O:product|model|technique',
      'S:company|organization|person|product go - with O:product|model|technique',
      'S:company|organization|person go all|big|deep on|with O:product|model|technique',
      'S:company|organization|person|product opt|plump for O:product|model|technique',
      'S:company|organization|person swear by O:product|model',
      'S:company|organization|person|product get_by|make_do on|with O:product|model|technique',
      'S:company|organization|person make use of O:product|model|technique|hardware',
      'S:product|model make use of O:product|model|technique|hardware',
      'S:company|organization credit O:product|model for|with *',
      'S:company|organization|person hand|feed|outsource|entrust|delegate|offload|dictate|hand_over|hand_off|leave * to O:product|model',
      'S:company|organization|person throw O:product|model at *',
      'S:company|organization|person|product let|ask|task|prompt|instruct|coax|nudge O:model',
      'S:company|organization trial|pilot|test_out O:model|product',
      'S:company|organization roll_out|deploy|license|bring O:product|model to|for|with|among|across staff|employee|worker|team|student|clinician|engineer|developer|nurse|doctor|lawyer|consultant|teacher|pupil|agent|banker|branch|store|office|department|hospital|school',
      'S:company|organization|person experiment|play|tinker with O:model|product',
      'S:company|organization|person swap|exchange|trade|ditch|drop|dump|abandon|leave|scrap * for O:model|product',
      'S:company|organization replace|supplant * with|by O:model|product',
      'S:company|organization equip|arm|supply|provide|outfit|furnish * with O:product|model',
      'S:company|organization cut|reduce|lower|save|speed_up|accelerate * with|using O:product|model|hardware',
      'S:company|person|organization find|build|write|create|make|produce|discover|solve|generate|prove|analyze|rewrite|port|code|automate|process|translate|design|debug|search|improve|replace|test|draft|plan|prototype|review|refactor|ship|summarize|edit|answer|power|serve|vibe-code|transcribe|dub|triage|diagnose|animate|illustrate|simulate * with|using O:model|product',
      'S:person write|draft|prototype|code|vibe-code|mock_up * in O:product|model',
      'S:person build|make|create app|game|site|website|demo|prototype|clone|video|clip|film in O:product',
      'S:company|organization|person be|become customer|user|subscriber|adopter of O:product|model',
      'S:company|organization|person = user|adopter|subscriber|licensee of O:product|model|technique',
      'S:company|organization = customer|client of O:product',
      `O:product|model ${WORK} * at|inside|within|across S:company|organization`,
      `O:product|model ${WORK} customer|call|ticket|claim|email|mail|request|inquiry|case|complaint of|for|from S:company|organization`,
      `O:product|model ${WORK} S:company|organization's customer|call|ticket|claim|email|mail|request|inquiry|case|complaint|invoice|code`,
      `O:product|model sit|live|run inside|in|behind|under S:company|organization's ${SYSTEM}|browser|phone|car|store`,
      '"at|inside|within S:company|organization ... choice|default|standard|norm is ~ O:product|model',
      'S:company|organization|person reach for O:product|model',
      'S:company|organization|person run|put|pass|push|pipe * through O:product|model',
      'S:person live|work|code in O:product',
      'O:product|model be in use|production|service at|in|by|with S:company|organization',
      'O:product|model be|become default|standard|norm|mainstay|fixture|staple at|inside|within S:company|organization',
      '* test|pilot|trial|preview O:model|product with S:company|organization',

      `S:company|organization's ${STAFF} use|adopt|employ|run|have|get|receive|prefer|choose|pick|test|try|trial|embrace|favor O:product|model|hardware`,
      `S:company|organization's ${STAFF} rely|lean|depend|work|turn|switch|move|migrate|standardize on|upon|to|with|in O:product|model`,
      `S:company|organization's ${STAFF} write|build|code|draft|dictate|run|feed|ask|do|search|answer|summarize|review|translate|query * with|using|in|to|through|via O:product|model`,
      `S:company|organization's ${STAFF} swear by O:product|model`,
      `S:company|organization's ${STAFF} have|get|receive|gain access|license|seat|subscription|account to|for|of O:product|model`,
      `S:company|organization's ${SYSTEM} use|leverage|employ|run|adopt|embed O:product|model|technique|hardware`,
      `S:company|organization's ${SYSTEM} run|build|base|rely|lean|depend|sit on|upon|atop O:model|product|hardware`,
      `S:person's stack|pipeline|workflow|system|setup|chatbot|app|agent use|leverage|employ|run|adopt O:product|model|technique|hardware`,
      `O:model|product power|drive|back|underpin S:company|organization's ${SYSTEM}`,
    ],
    confidence: 0.75,
    reads: {
      '[company Acme] uses [model Zephyra 4] and [product Torch].': ['Acme uses Zephyra 4', 'Acme uses Torch'],
      '[model Zephyra 4] is used by [company Acme].': ['Acme uses Zephyra 4'],
      "[company Acme]'s new agent runs on [model Zephyra 4].": ['Acme uses Zephyra 4'],
      "[company Acme]'s robots are powered by [model Zephyra 4].": ['Acme uses Zephyra 4'],
      "[company Acme]'s chatbot runs [model Zephyra 4] and nothing else.": ['Acme uses Zephyra 4'],
      '[company Acme] is rolling out [product Torch] to its staff.': ['Acme uses Torch'],
      '[product Torch] now defaults to [model Zephyra 4].': ['Torch uses Zephyra 4'],
      '[company Acme] wrote half of its compiler with [model Zephyra 4].': ['Acme uses Zephyra 4'],
      '[company Acme] asked [model Zephyra 4] to port the compiler.': ['Acme uses Zephyra 4'],
      '[company Acme] will equip its staff with [product Torch].': ['planned Acme uses Torch'],
      'The team at [company Acme] writes its tests with [product Torch].': ['Acme uses Torch'],
      '[company Acme] is testing [model Zephyra 4] with a handful of studios, including [company Beta].': [
        'Beta uses Zephyra 4',
      ],
      '[company Acme] swapped [model Lark 2] for [model Zephyra 4] last week.': ['Acme uses Zephyra 4'],
      '[company Acme] opted for [model Zephyra 4] in the end.': ['Acme uses Zephyra 4'],
      "[company Acme]'s finance team swears by [product Torch].": ['Acme uses Torch'],
      'Nurses at [organization Tarn Hospital] dictate their notes to [product Torch].': ['Tarn Hospital uses Torch'],
      'Every pupil in [organization Tarn School] gets [product Torch] in May.': ['Tarn School uses Torch'],
      '[company Acme] makes heavy use of [product Torch].': ['Acme uses Torch'],
      '[company Acme], an early adopter of [product Torch], cut its bills.': ['Acme uses Torch'],
      'Among the first users of [product Torch] are [company Acme] and [company Beta].': [
        'Acme uses Torch',
        'Beta uses Torch',
      ],
      '[product Torch] has become the default at [company Acme].': ['Acme uses Torch'],
      '[product Torch] now answers calls at [company Acme].': ['Acme uses Torch'],
      "[model Zephyra 4] will sit inside [company Acme]'s browser.": ['planned Acme uses Zephyra 4'],
      '[company Acme], a [product Torch] customer since May, is leaving.': ['Acme uses Torch'],
      '[company Acme] no longer uses [product Torch] in its support queue.': ['negated Acme uses Torch'],
      'Both [company Acme] and [company Beta] credit [model Zephyra 4] for their savings.': [
        'Acme uses Zephyra 4',
        'Beta uses Zephyra 4',
      ],
      '[product Beacon] falls back to [model Lark 2] at night.': ['Beacon uses Lark 2'],
    },
    leaves: [
      '[company Acme] used to make [product Torch].',
      'Former nurses of [organization Tarn Hospital] get [product Torch] for free.',
      '[company Acme] went public with [product Torch] last year.',
      '[company Acme] opted out of [product Torch].',
      '[product Torch] was shown at [company Acme] in May.',
    ],
  },
  {
    name: 'uses.leave',
    patterns: [
      'S:company|organization|person migrate|move|switch|shift * from|off O:product',
      'S:company|organization|product migrate|move|switch|shift from|off O:product|model',
      'S:company|organization ditch|dump|abandon|scrap|swap|swap_out O:product for *',
      'S:company|organization|product|model lack|miss O:technique|product',
      "S:company|organization|person cancel|end|terminate|ditch|drop O:product's subscription|license|contract|seat|plan",
      'S:hardware lack O:technique',
    ],
    confidence: 0.7,
    status: 'negated',
    reads: {
      '[product Torch] still lacks [technique MCP].': ['negated Torch uses MCP'],
      '[company Acme] moved its ranking stack from [product Torch] to [product Enginex].': ['negated Acme uses Torch'],
    },
    leaves: ['[product Torch] lacks a maintainer; [technique MCP] has many.'],
  },
];
