/** Who depends on whom: for what it needs, or for its sales. */
import type { Rule } from '../../rule.ts';
import { GOODS } from './goods.ts';

export const DEPENDING: readonly Rule[] = [
  {
    name: 'customer_of.depend',
    patterns: [
      'S depend|rely|lean on O:company for -',
      'S depend|rely|lean on O:company for compute|capacity|chip|gpu|power|cloud|infrastructure|supply|hardware|server|component|memory|silicon|inference|hosting|storage|manufacturing|production|model|feature|assistant|agent|search|translation|tool|software|technology|ai|bot|chatbot|data|voice|map|payment|part',
      `S turn to O:company for ${GOODS}`,
      'S reduce|lower|cut|lessen|end dependence|reliance on O:company',
      'O:company depend|rely|lean on S:company for most|half|bulk|revenue|sale|income|business|%',
      '"O:company ~ depend|depends|rely|relies|lean|leans on S:company for ~ of its|their? revenue|sale|income|business',
      "O:company's revenue|sale|business|income|turnover come from S:company|organization",
      '"O:company get|make|draw|earn|derive|take|book ~ % ~ of its revenue|sale|income from|to|with S:company|organization',
      "S account for * of O's revenue|sale|business",
      "S make_up|represent|contribute|generate|provide|drive * of O's revenue|sale|business|income|turnover",
    ],
    confidence: 0.8,
    reads: {
      "[company Acme] makes up 62% of [company Skyco]'s revenue.": ['Acme customer_of Skyco'],
      '[company Acme] accounts for 40% of [company Chipco] revenue.': ['Acme customer_of Chipco'],
      "Half of [company Tessel]'s revenue comes from [company Acme].": ['Acme customer_of Tessel'],
      '[company Acme] turned to [company Tessel] for chips.': ['Acme customer_of Tessel'],
      '[company Acme] cut its reliance on [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] depends on [company Tessel].': ['Acme customer_of Tessel'],
      '[company Acme] depends on [company Tessel] for memory.': ['Acme customer_of Tessel'],
      '[company Tessel] still depends on [company Acme] for most of its revenue.': ['Acme customer_of Tessel'],
      '[company Tessel] relies on [company Acme] for its revenue.': ['Acme customer_of Tessel'],
      '[company Tessel] makes 12% of its sales from [company Acme].': ['Acme customer_of Tessel'],
    },
    leaves: [],
  },
];
