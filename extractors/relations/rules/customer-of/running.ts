/** Whose work runs on another's machines or software, and who hands his over. */
import type { Rule } from '../../rule.ts';
import { GOODS } from './goods.ts';

export const RUNNING: readonly Rule[] = [
  {
    name: 'customer_of.run',
    patterns: [
      'S:company|organization run|route|process|handle|push * through|via O:company',
      'S:company|organization train on O:company',
      'S:company train|run|host|serve|build * on|with chip|gpu|card|server|accelerator|hardware from O:company',
      `S:company|organization train|run|host|serve|deploy|build * on|in|with O's ${GOODS}`,
      "S:company|organization use|adopt|license|tap O:company's model|api|technology|chatbot|software",
      `S:company|organization adopt|use|deploy|choose|select|rent|lease O's ${GOODS}`,
      "S:company|organization use|deploy|adopt O:company's api|robot|software|subscription|agent|tool|platform|product|service|assistant|chatbot|app|system",
      "S:company use|deploy|install|rent * of O's chip|gpu|tpu|accelerator|server|card",
      'S:company|organization use|deploy|adopt chip|gpu|tpu|accelerator|server|robot|software|hardware|compute|silicon|sensor from O:company',
      '"S:company|organization \'s ~ O:company -|– powered|based ~ assistant|chatbot|bot|agent|search|tool|service',
      '"S:company|organization has|had|have ~ made|built|fabbed|manufactured|assembled|produced at|by O:company',
      'S:company|organization move|migrate|shift|bring workload|traffic|training|inference|data|infrastructure|system|service|platform|server|site to|onto O:company',
      'S:company|organization move|shift|switch|migrate|port support|chat|call|business|spend|spending|agent|assistant|query|request|stack|customer|user|model|data to|onto O:company',
      'S:company|organization switch|defect to O:company',
      'S:company|organization outsource|farm_out|entrust * to O:company',
      'S:company|organization standardize|settle on O:company',
    ],
    confidence: 0.8,
    reads: {
      '[company Acme] deployed 6 GW of [company Tessel] accelerators.': ['Acme customer_of Tessel'],
      "[company Acme] and [company Beta] use [company Tessel]'s models.": [
        'Acme customer_of Tessel',
        'Beta customer_of Tessel',
      ],
      '[company Acme] and [company Beta] run half of all calls through [company Tessel].': [
        'Acme customer_of Tessel',
        'Beta customer_of Tessel',
      ],
      '[company Acme] also trains on [company Tessel].': ['Acme customer_of Tessel'],
      "[company Acme]'s new [company Tessel]-powered assistant is slow.": ['Acme customer_of Tessel'],
      '[company Acme] had the part made at [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] moved workloads onto [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] trained its model on chips from [company Tessel] and [company Chipco].': [
        'Acme customer_of Tessel',
        'Acme customer_of Chipco',
      ],
      "[company Acme] adopts [company Tessel]'s chips.": ['Acme customer_of Tessel'],
      "[company Acme] hosts its bots on [company Tessel]'s servers.": ['Acme customer_of Tessel'],
      "[company Acme] deploys [company Tessel]'s robots.": ['Acme customer_of Tessel'],
      '[company Acme] switched to [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] moved its support chats to [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] outsourced its support to [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] has standardized on [company Tessel].': ['Acme customer_of Tessel'],
      "[company Acme] will use up to 20,000 of [company Tessel]'s chips.": ['planned Acme customer_of Tessel'],
      '[company Acme] uses chips from [company Tessel].': ['Acme customer_of Tessel'],
    },
    leaves: [],
  },
];
