/** Amounts of money: what the words around them say they are. */
import type { MetricRule } from './rule.ts';

const kinds = ['money'] as const;

/** In the order of trial. */
export const MONEY: readonly MetricRule[] = [
  {
    name: 'price.per',
    metric: 'price',
    kinds,
    after:
      /^\+? ?(?:(?:per|\/|a|an|each) ?(?:1\b|million|M\b|1M|month|mo\b|user|seat|year|hour|hr|day|week|token|input|output|call|image|minute|second|GPU|task|query|request|run|page|kWh|person)|(?:input|output)\b|in and \$|monthly|subscription|plan\b|tier\b)/i,
    reads: ['It costs $20 per month.', 'Input is $3 per million tokens.', 'A $200/month plan was added.'],
  },
  {
    name: 'valuation.before',
    metric: 'valuation',
    kinds,
    before: /\b(?:valu(?:ed|es|ing|ation)|post-money|pre-money|worth|market cap(?:italization)?)\b[^.;$€£]{0,40}$/i,
    reads: ['The round values the firm at $4 billion.', 'Acme is now valued at over $900 million.', 'It is worth $2B.'],
  },
  {
    name: 'valuation.after',
    metric: 'valuation',
    kinds,
    after: /^\+? (?:(?:post|pre)-money )?(?:valuation|market cap)/i,
    reads: ['They sold shares at a $150 million valuation.'],
  },
  {
    name: 'revenue.after',
    metric: 'revenue',
    kinds,
    after:
      /^\+? (?:(?:in|of) )?(?:(?:annuali[sz]ed|annual|recurring|yearly|quarterly|monthly|total|net|cloud|AI) ){0,3}(?:revenues?|ARR|MRR|sales|run[- ]rate|bookings|profits?|earnings)\b/i,
    reads: ['Acme hit $25 billion in annualized revenue.', 'It makes $2 million ARR.'],
  },
  {
    name: 'spend.acquisition',
    metric: 'spend',
    kinds,
    before:
      /\b(?:acqui(?:re[sd]?|ring|sitions?)|buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing)|takeover|merg(?:er|ed|es|ing))\b[^.;$€£]{0,70}$/i,
    reads: ['Acme acquires Bolt for $7 billion.', 'It bought the chip maker in a deal for $40M.'],
  },
  {
    name: 'spend.deal',
    metric: 'spend',
    kinds,
    after:
      /^\+?(?: [\w-]+){0,2} (?:deal|acquisition|takeover|purchase|buyout|execuhire|acqui-?hire|contract|agreement|merger|settlement|fine)\b/i,
    reads: ['The $1.3B deal to buy Bolt closed.', 'A $650m acquisition followed.'],
    leaves: ['A $40 million round closed.'],
  },
  {
    name: 'funding.after',
    metric: 'funding',
    kinds,
    after:
      /^\+? (?:(?:in|of) )?(?:(?:new|fresh|initial|venture|equity|total|additional|a|an|strategic|early|late|pre|oversubscribed) ){0,3}(?:pre-)?(?:seed|series [a-k]\b|fund(?:ing|raise|raising|s)?\b|round|financing|raise[ds]?\b|capital|equity|investment from|backing|grants?\b|contribution|donation|target\b)/i,
    reads: ['It got $18 million in Series B funding.', 'A $40M seed round closed.', 'It has just $64M raised.'],
  },
  {
    name: 'funding.before',
    metric: 'funding',
    kinds,
    before:
      /\b(?:rais(?:e[sd]?|ing)|secur(?:e[sd]?|ing)|land(?:s|ed|ing)|clos(?:e[sd]?|ing)|round|series [a-k]|seed|fund(?:ing|ed|raise)|financing|backed (?:by|with)|nets|netted|snags|bags)\b[^.;]{0,60}$/i,
    reads: ['Acme raised $108 million.', 'Bolt secures €20M led by a fund.'],
  },
  {
    name: 'revenue.before',
    metric: 'revenue',
    kinds,
    before: /\b(?:revenues?|ARR|run[- ]rate|sales|earn(?:s|ed|ing|ings)|profits?|bookings|monetiz\w+)\b[^.;]{0,50}$/i,
    reads: ['Revenue passed $3 billion.', 'Its run rate is now at $19B.'],
  },
  {
    name: 'price.before',
    metric: 'price',
    kinds,
    before:
      /\b(?:pric(?:e[sd]?|ing)|costs?|fees?|starting at|subscription|retail(?:s|ing)?|rent(?:s|ed|al)?)\b[^.;$]{0,40}$/i,
    reads: ['The board is priced at $249.', 'It starts with a fee of $15.'],
    leaves: ['Bolt raised $40M.'],
  },
  {
    name: 'spend',
    metric: 'spend',
    kinds,
    before:
      /\b(?:capex|capital expenditures?|spen(?:d|ds|ding|t)|invest(?:s|ed|ing|ments?)?|commit(?:s|ted|ting|ments?)?|pa(?:y|ys|ying|id)|budget|build(?:s|ing|out)?|infrastructure|deal|contracts?|licens\w+|consideration|cost(?:s|ing)?|pledg\w+|donat\w+|fine[sd]?)\b[^.;]{0,70}$/i,
    reads: ['It lifted capex to $21.4 billion.', 'They invested $5 billion in the plant.'],
  },
  {
    name: 'spend.after',
    metric: 'spend',
    kinds,
    after:
      /^\+? (?:(?:in|of|on|worth of|to) )?(?:[\w-]+ ){0,3}(?:investments?|spend(?:ing)?|capex|commitment|infrastructure|plant|data ?cent(?:er|re)s?|build|expansion|compute|chips|credits|project|stake)\b/i,
    reads: ['Up to $7.9 trillion in planned site investment by 2030.', 'A $7 billion gas power plant.'],
  },
  {
    name: 'size.market',
    metric: 'size',
    kinds,
    after: /^\+? (?:[\w-]+ ){0,3}(?:market|industry|opportunity|TAM)\b/i,
    reads: ['They add up to a $30B market.'],
  },
];
