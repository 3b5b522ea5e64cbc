/** Who bids for whom, whose deal is off, and what else implies one. */
import type { Rule } from '../../rule.ts';

export const BIDDING: readonly Rule[] = [
  {
    name: 'acquires.bid',
    patterns: [
      'S bid * for O:company|product',
      'S -> bid|offer for O:company|product',
      'S make|submit|prepare|launch|raise offer|bid|approach for|to O:company|product',
      "O:company rebuff|reject|accept|decline|turn_down|spurn|receive|get|ignore|resist S's approach|offer|bid|overture",
      '"O:company weigh|weighs|weighed|weighing|consider|considers|considered|considering S:company \'s ~ approach|offer|bid',
      '"S:company weigh|weighs|weighed|weighing|consider|considers|considered|considering|mull|mulls|mulled|prepare|prepares|plan|plans|explore|explores|eye|eyes O!:company ~ bid|takeover|buyout|acquisition',
      'O:company rebuff|reject|decline|turn_down|spurn|receive|get|weigh|consider|field offer|bid|approach|overture from|by S:company',
      "O:company's shareholder|investor|board|owner rebuff|reject|vote_down|turn_down|spurn|approve|accept|back S's approach|offer|bid",
      'S approach O about acquisition|takeover|sale|buyout|merger',
      '"S offer|bid ~ million|billion for O:company|product',
      'S offer|bid $ for O:company|product',
      '"merger between|of S and|with O',
      '"talk|negotiation|discussion between S:company and|with O:company about|over|on|for ~ takeover|acquisition|merger|buyout|sale',
      '"S:company hold|held|have|had|has ~ talk about|over|on buy|acquire|purchase|take ~ O:company',
      '"S:company hold|held|have|had|has ~ takeover|acquisition|merger|buyout talk with O:company',
    ],
    confidence: 0.75,
    status: 'planned',
    reads: {
      '[company Acme] Weighs [company Beta Labs] Bid': ['planned Acme acquires Beta Labs'],
      "[company Beta Labs] is weighing [company Acme]'s bid.": ['planned Acme acquires Beta Labs'],
      '[company Acme] offered $2 billion for [company Beta Labs].': ['planned Acme acquires Beta Labs'],
      '[company Acme] approached [company Beta Labs] about a sale.': ['planned Acme acquires Beta Labs'],
      '[company Beta Labs] rejected a $3 billion offer from [company Acme].': ['planned Acme acquires Beta Labs'],
      '[company Acme] bid $3 billion for [company Tessel].': ['planned Acme acquires Tessel'],
      "[company Acme] offered $3 billion in cash for [company Tessel]'s [product Quillpad].": [
        'planned Acme acquires Quillpad',
      ],
      '[company Acme] made a bid for [company Tessel].': ['planned Acme acquires Tessel'],
      '[company Acme] prepared an approach for [company Tessel].': ['planned Acme acquires Tessel'],
      "[company Tessel] spurned [company Acme]'s approach.": ['planned Acme acquires Tessel'],
      "[company Tessel]'s shareholders rejected [company Acme]'s bid.": ['planned Acme acquires Tessel'],
      'The merger between [company Acme] and [company Tessel] is off.': ['planned Acme acquires Tessel'],
      'Talks between [company Acme] and [company Tessel] over a $3 billion takeover go on.': [
        'planned Acme acquires Tessel',
      ],
      'Talks between [company Acme] and [company Tessel] over a $3 billion takeover have collapsed.': [
        'negated Acme acquires Tessel',
      ],
      '[company Acme] held internal talks about buying [company Tessel].': ['planned Acme acquires Tessel'],
      '[company Acme] held takeover talks with [company Tessel].': ['planned Acme acquires Tessel'],
    },
    leaves: ['[company Acme] offers discounts for [company Beta Labs] staff.'],
  },
  {
    name: 'acquires.off',
    patterns: [
      '"S!:company and O!:company call|called|have? off their ~ merger|union|combination',
      '"S!:company and O!:company scrap|scrapped|abandon|abandoned|drop|dropped|terminate|terminated their ~ merger|union|combination',
    ],
    confidence: 0.8,
    status: 'negated',
    reads: {
      '[company Acme] and [company Tessel] called off their $2 billion merger.': ['negated Acme acquires Tessel'],
      '[company Acme] and [company Tessel] scrapped their planned merger.': ['negated Acme acquires Tessel'],
    },
    leaves: ['[company Acme] and [company Tessel] called off their dogs at the merger party.'],
  },
  {
    name: 'acquires.implied',
    patterns: ['"acquisition|takeover|buyout of O:company|product'],
    confidence: 0.7,
    reads: {
      "[company Nvidia]'s largest deal so far was the 2019 acquisition of [company Mellanox] for $7B.": [
        'Nvidia acquires Mellanox',
      ],
    },
    leaves: ['The acquisition of users is a task for [company Mellanox].'],
  },
];
