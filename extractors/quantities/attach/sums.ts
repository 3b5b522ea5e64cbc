/** Amounts of money that the words right beside them name: prices, orders, damages, what a deal is worth. In the order of trial. */
import type { MetricRule } from './rule.ts';

const kinds = ['money'] as const;

export const NAMED_SUMS: readonly MetricRule[] = [
  {
    name: 'price.per',
    metric: 'price',
    kinds,
    after:
      /^(?:credits? ?\/ ?)?(?:per |an? |each |every )?(?:(?:1|one)[ -])?(?:million|1?M\b|1K\b|thousand|month(?:ly)?\b|mo\b|user|seat|hour|hr\b|minute|token|input|output|call|image|GPU|task|query|request|page|kWh|subscription|plan\b|tier\b)|^(?:per|an?)-(?:year|month|week|day|hour|seat|user)\b/i,
    reads: [
      'It costs $20 per month.',
      'Input is $3 per million tokens.',
      'A $200/month plan was added.',
      'It is a $90,000-a-year program.',
      'The older tier is $7.52 credits/hour.',
    ],
    leaves: ['Acme pays $9 million a year for it.'],
  },
  {
    name: 'price.rate',
    metric: 'price',
    kinds,
    after:
      /^(?:per|an?)[- ](?:year|month|seat|user)\b (?:[a-z]+ ){0,2}(?:program|plan|subscription|membership|licen[cs]e|tier|service|offering|package|course)\b/i,
    reads: ['Quillo is a $150,000-a-year program.'],
    leaves: ['It is a $400,000-a-year job.'],
  },
  {
    name: 'price.thing',
    metric: 'price',
    kinds,
    after:
      /^(?:[A-Za-z-]+ ){0,2}(?:pendant|headset|robot|humanoid|phone|smartphone|laptop|tablet|watch|glasses|speaker|toy|earbuds|wearable|gadget|bracelet|box|kit|card|board)\b/,
    reads: ['It makes a $99 voice pendant.'],
  },
  {
    name: 'price.each',
    metric: 'price',
    kinds,
    before: /\b(?:s(?:ells?|old|elling)|buys?|bought|cost(?:s|ing)?|pric(?:ed|es))\b[^.;$€£]{0,60}\b(?:at|for)? $/i,
    after: /^(?:each|apiece|a piece)\b/i,
    reads: ['It sold 140 machines last season at about $400,000 each.'],
    leaves: ['They invest $35 billion each.'],
  },
  {
    name: 'losses',
    metric: 'other',
    kinds,
    before:
      /\b(?:los(?:t|es?|ing)|(?:wip(?:es?|ed|ing)|eras(?:es?|ed|ing)|knock(?:s|ed|ing)) (?:out|off|away)|(?:net|operating|quarterly|annual|its|their|a|pre-tax|['’]s) loss(?:es)?(?: (?:for|in) [^,;.$€£]{2,30})? (?:of|(?:has |have |had )?(?:was|were|is|hit|reached|(?:widened|narrowed|grew|grown|rose|risen|swelled|fell|fallen|shrank|shrunk|doubled|tripled|jumped|ballooned)(?: \d[\d.]*%)? to|(?:is|was|are|were) (?:put|seen|expected|forecast|projected|estimated) at))|debts? of|owe[sd]?|owing) $/i,
    reads: [
      'Acme lost $4.4 billion in the quarter.',
      'It had a net loss of about $90 million.',
      'It has debts of $70 million.',
      'Revenue rose, but its net loss widened to $70 million.',
      "Bolt's loss in the same year is put at $14 billion.",
    ],
  },
  {
    name: 'worth.lost',
    metric: 'other',
    kinds,
    before:
      /\b(?:los(?:t|es?|ing)|shed(?:s|ding)?|wip(?:es?|ed|ing)|eras(?:es?|ed|ing)|add(?:s|ed|ing)?|gain(?:s|ed|ing)?)\b[^.;$€£]{0,40}$/i,
    after: /^(?:in|of|to|off|from) (?:its |their )?(?:market |paper )?(?:value|cap|capitalization|worth)\b/i,
    reads: [
      'Its stock lost 4%, or some $115 billion in value.',
      'It added $140 billion in market value.',
      'It rose 3%, adding $9 billion to its market value.',
    ],
    leaves: ['It gained on a firm with $9 billion of debt.'],
  },
  {
    name: 'gain.of',
    metric: 'other',
    kinds,
    before: /\b(?:(?<!in )charges?|gains?|windfall|write-?downs?|write-?offs?|impairments?) of $/i,
    reads: ['Acme will book a gain of $2 billion.'],
    leaves: ['It is in charge of $2 billion.', 'It has gains in May of $2.'],
  },
  {
    name: 'gain',
    metric: 'other',
    kinds,
    after:
      /^(?:(?:pre-?tax|paper|one-time|net|accounting|unrealized|non-cash) ){0,2}(?:gains?|windfall|write-?down|write-?off|charge|impairment)\b/i,
    reads: ['Acme booked a $9.5 billion pre-tax gain on its holding.', 'It took a $2 billion write-down.'],
  },
  {
    name: 'profit',
    metric: 'other',
    kinds,
    before:
      /\b(?:profits?|net income|EBITDA|cash flow)(?: (?:for|in) [^,;.$€£]{2,30})?(?: rose| fell| grew| jumped)?(?: \d[\d.]*%)? (?:of|to|at|was|reached|hit) $/i,
    reads: [
      'It reported an operating profit of 24 trillion won.',
      'Net income for the quarter was $4 billion.',
      'Its profit rose to $2 billion.',
    ],
    leaves: ['Profits fell. It has revenue of $4 billion.'],
  },
  {
    name: 'spend.offered',
    metric: 'spend',
    kinds,
    before: /\b(?:offer(?:s|ed|ing)?|bid(?:s|ding)?)(?: [a-z]\S*){0,3}(?<! at| for| of| from| with) $/i,
    after: /^(?:in (?:cash|stock) )?(?:for\b|to (?:buy|acquire|join|take))/i,
    reads: ['Acme offered Bolt $34 billion for its browser.', 'It bid $4 billion to buy the firm.'],
    leaves: ['It offers a board at $40 for makers.', 'It offers $5 in credits.'],
  },
  {
    name: 'valuation.after',
    metric: 'valuation',
    kinds,
    after:
      /^(?:(?:post|pre)-money\b|(?:(?:post|pre)-money |headline |implied |reported |blended |(?:in )?market )?(?:valuation|cap\b|capitalization)|(?:in )?market value|(?:company|startup|firm|unicorn)\b)/i,
    reads: ['They sold shares at a $150 million valuation.', 'It grew into a $3.3 billion company.'],
  },
  {
    name: 'profit.in',
    metric: 'other',
    kinds,
    after:
      /^(?:in|of) (?:(?:quarterly|annual|yearly|pre-tax) )?(?:(?:net|operating|gross) )?(?:profits?|income|losses)\b/i,
    reads: ['The cloud accounted for $395 million in operating profit.', 'It made $9 million of profit.'],
  },
  {
    name: 'revenue.after',
    metric: 'revenue',
    kinds,
    after:
      /^(?:annuali[sz]ed|revenues?|ARR|MRR|sales|run[- ]rate|pre-?orders|bookings|profits?|earnings|net income|recurring|(?:annual )?contract value|ACV)\b/i,
    within: 4,
    reads: ['Acme hit $25 billion in annualized revenue.', 'It makes $2 million ARR.'],
  },
  {
    name: 'spend.order',
    metric: 'spend',
    kinds,
    after: /^(?:(?:[a-z-]+ ){0,2}orders? (?:from|by|placed by) [A-Z]|(?:set aside|earmarked|reserved)\b)/,
    reads: ['Bolt landed a $17 billion order from Acme.', 'It comes with $42.5 million set aside for the press.'],
    leaves: ['It has $17 billion in orders.'],
  },
  {
    name: 'orders',
    metric: 'other',
    kinds,
    after: /^(?:orders?|backlog|damages|obligations|liabilities)\b/i,
    within: 4,
    reads: [
      'Acme booked over $800 million of board orders.',
      'Bolt has a $90 billion backlog.',
      'Acme frees itself of $4 billion in lease obligations.',
    ],
  },
  {
    name: 'tender',
    metric: 'other',
    kinds,
    after: /^(?:tender|secondary|buy-?backs?)\b/i,
    within: 1,
    reads: ['Acme lets staff sell in a $100 million tender offer.', 'It announced a $9 billion share buyback.'],
  },
  {
    name: 'backlog',
    metric: 'other',
    kinds,
    before:
      /\b(?:backlog|order ?book|(?:remaining|contracted) (?:performance )?(?:obligations|revenue)) (?:(?:now|of|has|had|have|is|was|at|to|\d[\d.]*%|grew|grown|swelled|swelling|growing|soared|surged|ballooned|leapt|leaped|rose|risen|jumped|climbed|reached|reaches|stands?|stood|hit|hits|topped|tops|passed|doubled|tripled|exceeds) ){1,5}$/i,
    reads: [
      'Its backlog has grown to $90 billion.',
      'Remaining performance obligations jumped 59% to $45 billion.',
      'It has an order book of about $4 billion.',
    ],
    leaves: ['It has a backlog and raised $4 million.'],
  },
  {
    name: 'per-share',
    metric: 'other',
    kinds,
    before: /\b(?:[Ee]arnings|[Pp]rofit|[Ii]ncome|[Ll]oss)(?:es)? per share [^.;$€£]{0,30}$|\bEPS [^.;$€£]{0,30}$/,
    reads: ['It beat all with earnings per share of $3.30.', 'Its EPS rose to $1.44.'],
  },
  {
    name: 'stocks',
    metric: 'other',
    kinds,
    before:
      /\b(?:inventor(?:y|ies)|cash(?: pile| reserves)?|operating profits?) (?:(?:of|is|was|at|to|by|in|\d[\d.]*%|swelled|grew|rose|climb|climbed|jumped|fell|shrank|dropped|stands|stood|reached) ){1,5}$/i,
    reads: ['Inventories swelled to $19 billion.', 'It saw its operating profit climb 62% to $4 billion.'],
  },
  {
    name: 'damages',
    metric: 'other',
    kinds,
    before:
      /\b(?:demand(?:s|ed|ing)|su(?:es|ed|ing) (?:[A-Z]\S* ){0,3}for|damages of|penalt(?:y|ies) of|violations? costs?) $/i,
    reads: [
      'Acme sued Bolt Labs for $9 million.',
      'Acme sued Bolt on Monday, demanding $90 million.',
      'Violations cost up to $50,000.',
    ],
  },
  {
    name: 'penalty',
    metric: 'other',
    kinds,
    after: /^(?:fines?|penalt(?:y|ies)|damages|per (?:violation|breach|infringement|offen[cs]e))\b/i,
    within: 1,
    reads: ['Acme faces a $40 million fine.', 'It asks for $1,000 per violation.'],
    leaves: ['It makes $40 brushes.'],
  },
  {
    name: 'spend.valued',
    metric: 'spend',
    kinds,
    before:
      /\b(?:deal|transaction|contract|agreement|acquisition|commitment|order|programme?|project|plan|capacity|compute|lease|pact|purchase|package|offer|compensation|bonus|stock|option)s?(?: (?:to|with|by|for|from) [^,;.]{2,32})? (?:is |was |now |(?:said|thought|reported|believed) to be |reportedly )?(?:valued|worth|put at|pegged at)\b/i,
    clear: true,
    reads: [
      'Acme rents capacity worth up to $9 billion.',
      'It is a deal valued at $20 billion.',
      'She left with a package said to be worth over $20 million.',
      'That is a commitment worth $100 billion.',
      'Its order from Bolt was put at $3 billion.',
    ],
  },
  {
    name: 'spend.values',
    metric: 'spend',
    kinds,
    before:
      /\b(?:valu(?:es|ed|ing)|puts|pegs) (?:the|its|their|this|that) (?:[a-z-]+ )?(?:deal|contract|agreement|transaction|acquisition|purchase|lease|order|commitment)s? at\b/i,
    clear: true,
    reads: ['A newspaper values the contract at €4 billion.'],
    leaves: ['The deal values the lab at $4 billion.'],
  },
];
