/** Amounts of money that words at some distance tell: purchases, revenue, costs, and what the word `funding` stands by. In the order of trial. */
import type { MetricRule } from './rule.ts';

const kinds = ['money'] as const;

export const CUED_SUMS: readonly MetricRule[] = [
  {
    name: 'spend.stake',
    metric: 'spend',
    kinds,
    before: /\b(?:stake|shares|interest) in [^,;]{2,40} for $/i,
    reads: ['Acme takes a stake in Bolt for $14 billion.'],
  },
  {
    name: 'spend.paid',
    metric: 'spend',
    kinds,
    before: /\bpa(?:ys?|id|ying) [A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,2} (?:a total of |another |an? )?$/,
    after: /^(?!per\b|an? (?:month|seat|user))/i,
    reads: ['Acme will pay Bolt $400 million in cash and equity.'],
    leaves: ['Users pay Bolt $20 per month.'],
  },
  {
    name: 'funding.worth',
    metric: 'funding',
    kinds,
    before: /\b(?:round|grant|award|prize)s? (?:is |was |are )?worth\b/i,
    clear: true,
    reads: ['The first round is worth about $140 million.'],
  },
  {
    name: 'spend.worth',
    metric: 'spend',
    kinds,
    before:
      /\b(?:orders?|ordered|ordering|buys|bought|leases?|leased|contracts?)\b[^.;$€£]{0,80}, (?:together |jointly )?worth $/i,
    reads: ['Acme orders 29 boards from Bolt, worth $1.25 billion.'],
    leaves: ['Acme, worth $2 billion, hires.'],
  },
  {
    name: 'valuation.before',
    metric: 'valuation',
    kinds,
    before:
      /\b(?:(?<!^ |\b[a-z]{3,20}[^s]s )(?:valued|worth)|valu(?:es|ing|ation|ations)|(?<=\b(?:would|could|will|might|may|to) )value|post-money|pre-money|put at|market (?:value|worth|cap(?:italization)?)|capitali[sz]ation)\b/i,
    reach: 45,
    clear: true,
    reads: ['Acme is now valued at over $900 million.', 'It is worth $2B.', 'It is now put at $12 billion.'],
    after:
      /^(?!(?:a|per|each) (?:year|month|quarter)\b|annually\b|over \d+ years|(?:[a-z-]+ )?(?:round|raise|seed|series [a-k]|financing)\b)/i,
    leaves: [
      'It reached a $3 billion valuation after a $100 million round.',
      'The valuation that it was given last year fell. Acme raised $4M.',
      'It has 1,400 tasks valued at $1 million.',
    ],
  },
  {
    name: 'spend.acquisition',
    metric: 'spend',
    kinds,
    before:
      /\b(?:acqui(?:re[sd]?|ring|sitions?)|buy(?:s|ing)?|bought|(?:snap|scoop)(?:s|ped|ping|ed|ing)? up|purchas(?:e[sd]?|ing)|takeover|merg(?:er|ed|es|ing))\b/i,
    reach: 70,
    clear: true,
    after: /^(?!(?:pre-?seed|seed|series [a-k]\b|(?:funding )?round\b|investment\b|commitment\b))/i,
    reads: ['Acme acquires Bolt for $7 billion.', 'It bought the chip maker in a deal for $40M.'],
  },
  {
    name: 'spend.deal',
    metric: 'spend',
    kinds,
    after:
      /^(?:deal|acquisition|takeover|purchase|buyout|execuhire|acqui-?hire|contract|agreement|merger|settlement|fine|bid|(?:takeover |buyout |unsolicited )?offer)\b/i,
    within: 2,
    reads: ['The $1.3B deal to buy Bolt closed.', 'A $650m acquisition followed.'],
    leaves: ['A $40 million round closed.'],
  },
  {
    name: 'funding.after',
    metric: 'funding',
    kinds,
    after:
      /^(?:pre-?seed|seed|series [a-k]\b|fund(?:ing|raise|raising|s)?\b|round|financing|raise[ds]?\b|capital\b(?! (?:expend|spend|cost|outlay))|equity|backing|grants?\b|proceeds\b|che(?:que|ck)\b|loan\b|infusion\b|injection\b|contribution|donation|target\b)/i,
    within: 4,
    reads: [
      'It got $18 million in Series B funding.',
      'A $40M seed round closed.',
      'It has just $64M raised.',
      'It lined up a $9 billion bridge loan.',
    ],
  },
  {
    name: 'spend.project',
    metric: 'spend',
    kinds,
    after:
      /^(?:(?!(?:to|for|in|from|of|on|at|and|by|with)\b)[A-Za-z-]+ ){0,4}(?:initiative|venture|hub|campus|facility|factory|roadmap|programme|upgrade|commitment)\b/i,
    reads: ['Acme raises money for a $145B board initiative.', 'It fits a $30 billion commitment to Bolt.'],
    leaves: ['It raised $145M to fund an initiative.'],
  },
  {
    name: 'spend.credits',
    metric: 'spend',
    kinds,
    after: /^(?:in|of|worth of) (?:[a-z-]+ ){0,2}credits\b/i,
    reads: ['The group is backed by $100M in usage credits.'],
  },
  {
    name: 'funding.before',
    metric: 'funding',
    kinds,
    before:
      /\b(?:(?<!w(?:ere|as) )rais(?:e[sd]?|ing)(?! (?:[a-z\d-]+ ){0,3}(?:guidance|forecasts?|outlook|capex|targets?|limits?|caps?|budgets?|estimates?|pric(?:es?|ing)|fees?))|s(?:eek(?:s|ing)?|ought)|look(?:s|ing|ed) for(?= $)|ask(?:s|ing|ed) (?:its |for )?(?:investors|backers) for(?= $)|secur(?:e[sd]?|ing)|land(?:s|ed|ing)|clos(?:e[sd]?|ing)|round|series [a-k]|seed|fund(?:ing|ed|raise)|financing|backed|nets|netted|snag(?:s|ged)|bags|bagged|scoop(?:s|ed))\b/i,
    reads: ['Acme raised $108 million.', 'Bolt secures €20M from Acme.', 'Bolt is seeking $7 million.'],
    leaves: ['Acme raised the price of its board to $250.', 'It raised its capex guidance to $4 billion.'],
  },
  {
    name: 'revenue.guidance',
    metric: 'revenue',
    kinds,
    before:
      /^(?!.*\b(?:capex|capital|spending|cost|price|expense|funding|round|valuation)).*\b(?:(?:guidance|forecasts?|outlook|targets?) (?:for [^,;.]{2,32} )?(?:of|to|at|is|was)|guid(?:es|ed|ing) (?:to|for)) $/i,
    after: /^(?!(?:of |in )?(?:[a-z-]+ ){0,2}(?:capex|capital|spending|spend|costs?)\b)/i,
    reads: ['Acme lifted its forecast for the year to $140 million.', 'Acme guided to $8 billion for the quarter.'],
    leaves: ['It raised its capex guidance to $4 billion.', 'Acme guided to $90 billion of capital expenditure.'],
  },
  {
    name: 'revenue.made',
    metric: 'revenue',
    kinds,
    before: /\b(?:made|book(?:s|ed|ing)?|rak(?:es|ed|ing) in|turn(?:s|ed|ing) over|gross(?:es|ed|ing)?) $/i,
    after:
      /^(?!(?:[a-z-]+ ){0,2}(?:bet|bid|offer|investments?|deal|commitment|pledge|mistake|loan|donation|profits?)\b)/i,
    reads: ['Acme made some $40 million last year.', 'It raked in $9 million.'],
    leaves: ['Acme made a $40 million bet on Bolt.', 'It made the board for $40.'],
  },
  {
    name: 'revenue.grown',
    metric: 'revenue',
    kinds,
    before:
      /^(?!.*\b(?:capex|spending|spends?|costs?|expenses|stocks?|shares?|prices?|valuation|value|fees?|losses|loss|bills?|budget|obligations|backlog|debts?|deficits?)\b).*\b(?:grew|rose|jumped|climbed|surged|soared|up|fell|dropped|declined|increased) (?:by )?(?:[a-z]+ )?\d[\d.]*% to $/i,
    reads: ['Its cloud unit grew 34% to $15.2 billion.'],
    leaves: ['Its capex rose 34% to $15.2 billion.', 'The stock fell 3% to $140.'],
  },
  {
    name: 'revenue.before',
    metric: 'revenue',
    kinds,
    before:
      /\b(?:revenues?|ARR|run[- ]rate|sales|top line|(?<!\b(?:which|that) )mak(?:es?|ing)|br(?:ings?|inging|ought) in|generat(?:es?|ed|ing)|earns|earned|earnings?|profits?|bookings?|books|turnover|monetiz\w+)\b/i,
    reads: ['Revenue passed $3 billion.', 'Its run rate is now at $19B.', 'Bookings at Acme came to some $120M.'],
    leaves: ['It arrives with more memory at $0.30.', 'A salesforce of agents rents for $4.'],
  },
  {
    name: 'price.before',
    metric: 'price',
    kinds,
    before: /\b(?:pric(?:e[sd]?|ing)|costs?|fees?|starting at|subscription|retail(?:s|ing)?|rent(?:s|ed|al)?)\b/i,
    reach: 45,
    reads: ['The board is priced at $249.', 'It starts with a fee of $15.'],
    leaves: ['Bolt raised $40M.', 'The plant costs $7 billion.'],
  },
  {
    name: 'spend.before',
    metric: 'spend',
    kinds,
    before:
      /\b(?:burn(?:s|ed|ing)?|capex|capital expenditures?|outlays?|spen(?:d|ds|ding|t)|invest(?:s|ed|ing|ments?)?|commit(?:s|ted|ting|ments?)?|pa(?:y|ys|ying|id(?! (?:plans?|tiers?|users?|subscri|versions?|customers?|accounts?)))|budget|build(?:s|ing|out)?|contracts?|licens\w+|consideration|costs?|pledg\w+|donat\w+|sponsor\w*|fine[sd]?)\b/i,
    reads: ['It lifted capex to $21.4 billion.', 'They invested $5 billion in the plant.'],
  },
  {
    name: 'spend.after',
    metric: 'spend',
    kinds,
    after:
      /^(?:investments?|spend(?:ing)?|capex|capital (?:expenditures?|spending)|commitment|infrastructure|plant|data ?cent(?:er|re)s?|build|expansion|compute|chips|credits|project|stake|prizes?|rewards?|bount(?:y|ies))\b/i,
    within: 5,
    reads: ['Up to $7.9 trillion in planned site investment by 2030.', 'A $7 billion gas power plant.'],
  },
];
