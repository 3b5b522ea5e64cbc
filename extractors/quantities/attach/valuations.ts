/** What a firm is worth, in the words that journalists have for it beside "valuation": its value, price tag, mark. In the order of trial. */
import type { MetricRule } from './rule.ts';

const kinds = ['money'] as const;

export const VALUATIONS: readonly MetricRule[] = [
  {
    name: 'valuation.worth',
    metric: 'valuation',
    kinds,
    before:
      /(?<!\b(?:contract|deal|order|total|face|resale|book|asset|output|lifetime|dollar|merchandise|transaction|street|economic|potential|combined) )\b(?:value|worth|price tag|sticker price|valuation|market cap(?:italization)?|(?:last|latest|previous|private|paper) (?:[a-z]+ )?mark) (?:(?!in\b|by\b|with\b|the\b|an?\b|its?\b|their\b)[a-z]+,? ){0,3}(?:to|at|of|was|is|from|above|past|near|below|beyond|topped|crossed|hit|reached|exceeds|exceeded)(?: \$[\d.]+ [a-z]+ to)? $|\b(?:mak(?:es?|ing)|made|leav(?:es?|ing)|left) (?:it|the [a-z]+|[a-z]\S*(?: [a-z]\S*)?) worth $/i,
    after: /^(?!(?:per|an?|each) (?:month|seat|user|unit|year)\b)/i,
    reads: [
      'Acme tripled in value to $6.6 billion.',
      'That lifts its value to $7 billion.',
      'Its price tag climbed to $8 billion.',
      'Its last private mark was $13 billion.',
      'The sale gave it a value of about $15 billion.',
      'The raise makes Cereva Labs worth $8 billion.',
    ],
    leaves: ['It signed orders with a total value of $3 billion.', 'It raised the price of a board to $250.'],
  },
  {
    name: 'valuation.values',
    metric: 'valuation',
    kinds,
    before:
      /\b(?:values|valued|valuing|(?:would|could|will|might|may|to) value) (?:(?!at\b|for\b)[\w-]+ ){1,6}at (?:an? )?$/i,
    after: /^(?!(?:per|an?|each) (?:month|seat|user|unit|year|share|hour)\b|(?:apiece|each)\b)/i,
    reads: [
      'That values the two-year-old firm at $4 billion.',
      'The round would value the firm at more than $4 billion.',
      'A deal valuing the maker of Torch at €2 billion closed.',
    ],
    leaves: ['It has tasks valued at $40 each.'],
  },
  {
    name: 'valuation.then',
    metric: 'valuation',
    kinds,
    before: /\bthe $/i,
    after:
      /^(?:that |figure |mark |level )?(?:at which (?:it|they|the [a-z]+|[A-Z]\S*(?: [A-Z]\S*)?) (?:had )?(?:last |once |previously )?(?:raised|sold|traded|listed)|(?:it|they|the (?:company|firm|startup|lab|business)|[A-Z]\S*(?: [A-Z]\S*)?) (?:was|were|had been|has been)? ?(?:last |once |previously |reportedly )?(?:worth|valued|fetched|commanded))\b/,
    reads: [
      'The price is nearly triple the $8.1 billion Acme fetched in September.',
      'The round doubles the $4.5 billion it was worth in October.',
      'It is three times the $1.2 billion at which it last raised.',
    ],
    leaves: ['It spent the $450 million it raised.'],
  },
  {
    name: 'valuation.priced',
    metric: 'valuation',
    kinds,
    before:
      /\b(?:[Ii]nvestors?|[Bb]ackers?|rounds?|IPO|tender|offering|listing|financing|market|buyers) (?:has |have |had |now |last )?(?:pric(?:es?|ed)|marks?|marked|pegs?|pegged) (?:the (?:company|firm|startup|lab)|it|[A-Z]\S*(?: [A-Z]\S*){0,2}) at $|\b(?:was|is|been|were) (?:last |now |again )?(?:marked|priced) (?:down |up )?(?:by [a-z ]{3,24} )?at $/,
    after: /^(?!(?:per|an?|each) (?:month|seat|user|unit|year|share|hour|million)\b|(?:apiece|each)\b)/i,
    reads: [
      'Investors priced Acme at $12 billion.',
      'Acme was marked at $17.3 billion.',
      'The tender prices Bolt at $40 billion.',
    ],
  },
  {
    name: 'valuation.round',
    metric: 'valuation',
    kinds,
    before:
      /\b(?:round|financing|raise|tender|Series [A-K]),? at (?:a )?$|\$[\d.]+ ?(?:million|billion|[MB]) from [A-Z][^.;$€£]{2,70} at $/,
    after: /^(?!(?:per|an?) share\b)/i,
    reads: [
      'Acme is in talks to raise at $3 billion.',
      'It is in talks for a funding round at more than $3 billion.',
      "Acme's latest round, at $10 billion, closed.",
      'It took $150 million in a Series B at $1.25 billion.',
      'Acme took in $330 million from Korvex and others at $6.6 billion.',
    ],
  },
];
