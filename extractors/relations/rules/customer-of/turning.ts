/** Whom a firm stops buying from, and whom it may yet buy from. */
import type { Rule } from '../../rule.ts';
import { GOODS } from './goods.ts';

export const TURNING: readonly Rule[] = [
  {
    name: 'customer_of.ended',
    patterns: [
      'S:company|organization drop|ditch|dump|axe O:company',
      "S:company|organization cancel|end|terminate|drop O:company's licence|license|contract|subscription|account",
      'S:company|organization move|migrate|switch off O:company',
      '"S:company|organization let|lets its O:company ~ contract|licence|license|subscription lapse|expire',
      '"S:company|organization \'s ~ contract|licence|license|subscription with O:company lapse|expire|end',
    ],
    confidence: 0.7,
    status: 'negated',
    reads: {
      '[company Acme] has cancelled its [company Torvale] licences.': ['negated Acme customer_of Torvale'],
      '[company Acme] let its [company Tessel] contract lapse.': ['negated Acme customer_of Tessel'],
      "[company Acme]'s contract with [company Tessel] lapsed.": ['negated Acme customer_of Tessel'],
      '[company Acme] dumped [company Tessel].': ['negated Acme customer_of Tessel'],
      '[company Acme] is moving off [company Tessel].': ['negated Acme customer_of Tessel'],
    },
    leaves: ['[company Acme] dropped its prices after [company Torvale] did.'],
  },
  {
    name: 'customer_of.plan',
    patterns: [
      `S:company|organization consider|weigh|eye|test|evaluate O's ${GOODS}`,
      'S:company|organization be in talk|negotiation with O:cloud over|about|on|for deal|contract|agreement|capacity|compute|cloud|chip|center|datacenter',
    ],
    confidence: 0.7,
    status: 'planned',
    reads: {
      "[company Acme] is weighing [company Chipco]'s accelerators.": ['planned Acme customer_of Chipco'],
      '[company Acme] is in talks with [company CoreWeave] over a cloud deal.': ['planned Acme customer_of CoreWeave'],
    },
    leaves: ["[company Acme] is weighing [company Chipco]'s offer."],
  },
];
