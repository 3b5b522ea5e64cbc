/** Amounts of money that words at some distance tell to be raised: rounds, loans, what a firm is worth in one. In the order of trial. */
import type { MetricRule } from './rule.ts';

const kinds = ['money'] as const;

export const RAISED_SUMS: readonly MetricRule[] = [
  {
    name: 'valuation.at',
    metric: 'valuation',
    kinds,
    before:
      /\b(?:rais(?:e[sd]?|ing)(?: (?:money|funds|capital|cash|again|anew|new|fresh))*|last priced|tender(?: offer)? (?:puts|prices)(?: [A-Z]\S*){1,3}|in talks|(?:funding |new )?round|(?:go(?:es|ing)?|went) public[^.;$€£]{0,30}|\b(?:IPO|listing|float)) at (?:an? )?$|[$€£]\d[\d.,]{0,6} ?(?:[KMBT]|million|billion|bn|mn)?(?: [a-z]+){0,4} at (?:an? )?$/i,
    reads: ['Acme closed $60m at $2B.', 'It raises €40 million from friends at a $900 million price.'],
  },
  {
    name: 'valuation.price',
    metric: 'valuation',
    kinds,
    before: /\b(?:round|rais(?:es?|ed|ing)|stake|financing)\b.{0,80}\bat a price of $/i,
    reach: 110,
    reads: ['Acme leads a round for Bolt, which tests boards, at a price of about $1 billion.'],
    leaves: ['It sells a board at a price of $40.'],
  },
  {
    name: 'funding.total',
    metric: 'funding',
    kinds,
    before:
      /\b(?:bring(?:s|ing)|brought|tak(?:es|ing)|lift(?:s|ed|ing)|push(?:es|ed|ing)|rais(?:es|ed|ing)) (?:its|the|their|his|her) (?:[A-Za-z-]+ ){0,2}total(?: (?:funding|raised|investments?|capital|stake|backing))?(?: (?:raised|so far|to date|in [A-Z]\S*))* to $/i,
    reads: ['That brings its total to $8 billion.', 'It brings the total raised to more than $8 million.'],
    leaves: ['That brings its total cost to $8 billion.'],
  },
  {
    name: 'funding.received',
    metric: 'funding',
    kinds,
    before:
      /\b(?:(?:tak(?:es?|en|ing)|took|pull(?:s|ed|ing)?|haul(?:s|ed|ing)?|reel(?:s|ed|ing)?) in|pick(?:s|ed|ing)? up|pocket(?:s|ed|ing)?|collect(?:s|ed|ing)?|bank(?:s|ed|ing)?|walk(?:s|ed|ing)? away with|amass(?:es|ed|ing)?|gather(?:s|ed|ing)?|attract(?:s|ed|ing)?|(?:che(?:que|ck)|gift|loan|tranche|infusion)s? of) (?:another |an? )?$/i,
    reads: [
      'Acme pulled in $70 million from Korvex.',
      'Bolt picked up €8M.',
      'Acme collected $2 billion from Korvex.',
      'They wrote a joint cheque of $4 million.',
    ],
    leaves: ['It picked up Bolt for $4 million.'],
  },
  {
    name: 'funding.stealth',
    metric: 'funding',
    kinds,
    before:
      /\b(?:stealth|hiding|the shadows|launch(?:es|ed|ing)|emerg(?:es|ed|ing)|debut(?:s|ed|ing)|arriv(?:es|ed|ing))(?: from stealth| out of stealth| mode){0,2} (?:with|holding|on|armed with|backed by) (?:an? )?$/i,
    reads: ['Acme came out of stealth holding $42 million.', 'Bolt launched with €9M from friends.'],
    leaves: ['Acme launched it with a $20 plan.'],
  },
  {
    name: 'funding.got',
    metric: 'funding',
    kinds,
    before:
      /\b(?:receiv(?:es|ed|ing)|gets?|got|getting|won|wins|tak(?:es|en|ing)|took|accept(?:s|ed)) (?:another |an? )?$/i,
    after: /^(?:from\b|at (?:a |an )?[$€£])/i,
    within: 3,
    reads: ['Acme has taken $3 billion from Korvex.', 'It got $9M in cash from friends.'],
    leaves: ['It got $9 off.'],
  },
  {
    name: 'funding.headline',
    metric: 'funding',
    kinds,
    before: /, (?:and )?[A-Z]\S* (?:gets|bags|lands|nabs) (?:another )?$/,
    after: /^(?!(?:from|off|a|per|for|worth)\b)/i,
    reads: ['Acme buys Bolt, Korvex gets $40B.'],
    leaves: ['Acme buys Bolt, and Korvex gets $40 off.'],
  },
  {
    name: 'funding.sought',
    metric: 'funding',
    kinds,
    before: /(?:\b(?:is|are)|['’](?:s|re)) (?:now |reportedly )?after (?:another |an? )?$/i,
    reads: ["Acme is worth $1.5B, and it's after $4B this time."],
  },
  {
    name: 'funding.label',
    metric: 'funding',
    kinds,
    before:
      /^(?!.*(?:money|valu|cost|price|revenue|spend|budget|capex|sales|total|cap\b|ARR\b))(?:[^\p{L}\d]{1,4})?(?:[A-Z]\S*(?<!:) ){0,3}[A-Z]\S*: $/u,
    after: /^(?:$|at (?:an? )?\$?$)/,
    reads: ['Acme Labs: $600M.'],
    leaves: ['Post-money: $600M.'],
  },
  {
    name: 'funding.put',
    metric: 'funding',
    kinds,
    before:
      /\b(?:put(?:s|ting)?|chip(?:s|ped|ping)?|kick(?:s|ed|ing)?|thr(?:ows?|owing|own|ew)) in (?:another |an? )?(?:\$[\d.,]+ ?[a-z]* and [A-Z]\S* )?$/i,
    reads: ['Acme is putting in $100 million.', 'Acme chips in $90 million and Bolt $40 million.'],
    leaves: ['They put in a board for $40.'],
  },
  {
    name: 'funding.borrowed',
    metric: 'funding',
    kinds,
    before:
      /\b(?:borrow(?:s|ed|ing)?|(?:sold|sells|selling|issu(?:ed|es|ing)|plac(?:ed|es|ing)|pric(?:ed|es|ing)) (?=[^.;,]{0,30}$)) ?(?:another |an? |up to )?$/i,
    after:
      /^(?!.*\bfor\b [A-Z])(?:of |in |worth of )?(?:[a-z-]+ ){0,3}(?:bonds?|notes?|debt|loans?|credit|through|from|against|to)\b/i,
    reads: [
      'It sold $17 billion of bonds.',
      'Acme is borrowing $27 billion through a venture.',
      'It issued $9 billion in new debt.',
    ],
    leaves: ['It sold $17 billion of chips.'],
  },
  {
    name: 'funding.wanted',
    metric: 'funding',
    kinds,
    before:
      /\b(?:want(?:s|ed|ing)?|target(?:s|ed|ing)?|after|hop(?:es|ed|ing) for|aim(?:s|ed|ing) for) (?:another |an? )?$/i,
    after: /^(?:more )?(?:at|on) (?:[^.;,]|\.\d){0,30}\b(?:valuation|market cap|market value|price)\b/i,
    reads: ['Acme wants $560M at a record market cap.', 'It hopes for $90 million at a higher valuation.'],
    leaves: ['Acme wants $560 for a board.'],
  },
  {
    name: 'funding.gained',
    metric: 'funding',
    kinds,
    before:
      /\b(?:gets?|got|getting|l(?:ands?|anded)|nabs?|nabbed|nets?|netted|cash(?:es|ed)(?: in)?|t(?:akes?|ook) home) (?:another |a (?:further|fresh|new) |an (?:additional|extra) )?$/i,
    after: /^(?:$|at (?:a |an )?(?:[a-z]+ )?(?:[$€£]|valuation|price)|led by\b|more (?:at|from)\b)/i,
    reads: ['Acme got another $20 million.', 'Acme is expected to net $280 million.'],
    leaves: ['It got $20 million in savings.', 'It nets $9.'],
  },
  {
    name: 'funding.led',
    metric: 'funding',
    kinds,
    after: /^(?:co-)?led by\b|^from (?:investors|backers|friends|angels)\b/i,
    reads: ['Acme doubled its valuation with $150 million led by Korvex.', 'It starts on €3 million from angels.'],
    leaves: ['It paid $3 million from savings.'],
  },
  {
    name: 'funding.debt',
    metric: 'funding',
    kinds,
    before:
      /^(?!.*\b(?:has|had|have|carr(?:y|ies|ied|ying)|burdened|saddled|laden|ow(?:e|es|ed|ing)|repa(?:y|ys|id|ying)|retir(?:e[sd]?|ing)|refinanc(?:e[sd]?|ing))\b[^.;,$€£]{0,40}$)/i,
    after: /^in (?:[a-z-]+ ){0,2}(?:debt|bonds|notes|loans)\b/i,
    reads: ['The structure combines $7 billion in equity with $12 billion in debt.'],
    leaves: ['Acme has $12 billion in debt.'],
  },
];
