/** Amounts of money that a firm takes in, by the words right beside them: from customers, or from who backs it. */
import type { MetricRule } from './rule.ts';

const kinds = ['money'] as const;

export const TAKINGS: readonly MetricRule[] = [
  {
    name: 'revenue.periodic',
    metric: 'revenue',
    kinds,
    before:
      /\b(?:(?:tak(?:es?|ing)|took|pull(?:s|ed|ing)?|haul(?:s|ed|ing)?|reel(?:s|ed|ing)?|br(?:ings?|inging|ought)|rak(?:es?|ed|ing)) in|mak(?:es?|ing)|made|clear(?:s|ed|ing)?|earn(?:s|ed|ing)?|gross(?:es|ed|ing)?|collect(?:s|ed|ing)?) $/i,
    after: /^(?:(?:a|an|per|each|every) (?:day|week|month|quarter|year)|annually|monthly|yearly|weekly|daily)\b/i,
    reads: ['Acme now pulls in about $70 million annually.', 'It takes in €8M every month.'],
    leaves: ['Acme pulled in $70 million from Korvex.'],
  },
  {
    name: 'revenue.business',
    metric: 'revenue',
    kinds,
    before: /\b(?:bec[ao]mes?|becoming|into|already|now|built|building|is|as) (?:an? )?$/i,
    after: /^(?:(?:a[- ]year|annual) )?(?:business|franchise)\b/i,
    reads: ['Its chip unit has become a $2 billion business.', 'Acme built it into a $40 million-a-year business.'],
    leaves: ['Acme bought a $2 billion business.'],
  },
  {
    name: 'funding.handed',
    metric: 'funding',
    kinds,
    before:
      /\b(?:[Ii]nvestors|[Bb]ackers|[Ff]unds|[Aa]ngels|VCs|[Ss]hareholders) (?:have |has |had |just |also )?(?:hand(?:ed)?|g[ai]ve|given|entrust(?:ed)?|granted|lent|wired|promised) (?:it |them |the (?:firm|lab|startup|company) |[A-Z]\S* (?:[A-Z]\S* )?)(?:another |an? )?$/,
    reads: ['Investors handed Acme Labs $70 million.', 'Its backers have given the lab another $8M.'],
    leaves: ['Users gave it $70.'],
  },
  {
    name: 'valuation.tag',
    metric: 'valuation',
    kinds,
    before: /\b(?:put(?:s|ting)?|plac(?:es?|ed|ing)|slap(?:s|ped|ping)?|hang(?:s|ing)?|hung) (?:an? )?$/i,
    after: /^(?:price tag|sticker) on (?!(?:each|every|one)\b)/i,
    reads: ['That puts a $4 billion price tag on Acme.'],
    leaves: ['They put a $40 sticker on each.'],
  },
];
