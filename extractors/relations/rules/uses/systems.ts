/** What a firm's assistant, app or pipeline runs on. */
import type { Rule } from '../../rule.ts';

/** What a firm runs on something else. */
const SYSTEM =
  'agent|assistant|chatbot|search|app|feature|robot|service|platform|plugin|tool|bot|editor|stack|pipeline|workflow|system|setup|site|website|backend|helpdesk|desk|crawler|index|planner|concierge|recommender|mode|generator|builder|copilot|companion|tutor|coach|product';

export const IN_SYSTEMS: readonly Rule[] = [
  {
    name: 'uses.system',
    patterns: [
      `S:company|organization|product's ${SYSTEM} use|leverage|employ|run|adopt|embed|combine|orchestrate|mix|blend O:product|model|technique|hardware`,
      `S:company|organization|product's ${SYSTEM} use|run|combine|employ mix|blend|combination|array|range|pair of O:product|model`,
      `S:company|organization|product's ${SYSTEM} default|switch|move to O:model`,
      `S:company|organization|product's ${SYSTEM} run|build|base|rely|lean|depend|sit on|upon|atop O:model|product|hardware`,
      `S:company|organization|product's ${SYSTEM} run|build|sit on top of O:model|product`,
      `S:person's stack|pipeline|workflow|system|setup|chatbot|app|agent use|leverage|employ|run|adopt O:product|model|technique|hardware`,
      `"powering|behind|underneath|beneath|driving|running S:company|organization 's ~ ${SYSTEM} is|are|sits|sit|stands ~ O:model|product`,
      '"S:company|organization , with O:product|model under the hood',
      '"under the hood at|of S:company|organization ~ sit|is|are|be|run|hum O:model|product',
      `O:product|model staff|man|handle|run|operate|serve S:company|organization's ${SYSTEM}|line|queue|center|counter`,
      `O:product|model sit|live|run inside|in|behind|under S:company|organization's ${SYSTEM}|browser|phone|car|store`,
      `O:model|product power|drive|back|underpin S:company|organization's ${SYSTEM}`,
    ],
    confidence: 0.75,
    reads: {
      '[company Acme], with [model Zephyra] under the hood, answers mail.': ['Acme uses Zephyra'],
      "[company Acme]'s tutor runs on top of [model Zephyra].": ['Acme uses Zephyra'],
      "[company Acme]'s agents use a mix of [model Zephyra 4] and [model Lark].": [
        'Acme uses Zephyra 4',
        'Acme uses Lark',
      ],
      "[product Quillpad]'s agent mode defaults to [model Zephyra 4].": ['Quillpad uses Zephyra 4'],
      "Powering [company Acme]'s assistant is [model Zephyra 4].": ['Acme uses Zephyra 4'],
      'Under the hood at [company Acme] sits [model Zephyra 4].': ['Acme uses Zephyra 4'],
      "[company Acme]'s refund desk is now staffed by [product Torch].": ['Acme uses Torch'],
      "[company Acme]'s new agent runs on [model Zephyra 4].": ['Acme uses Zephyra 4'],
      "[company Acme]'s robots are powered by [model Zephyra 4].": ['Acme uses Zephyra 4'],
      "[company Acme]'s chatbot runs [model Zephyra 4] and nothing else.": ['Acme uses Zephyra 4'],
      "[model Zephyra 4] will sit inside [company Acme]'s browser.": ['planned Acme uses Zephyra 4'],
      "[person Ada Brook]'s workflow uses [product Quillpad].": ['Ada Brook uses Quillpad'],
    },
    leaves: [],
  },
];
