/** Counts and tokens, and the nouns that have a metric of their own. In the order of trial. */
import type { Metric } from '../../../graph/ontology.ts';
import type { MetricRule } from './rule.ts';

const LAYING_OFF =
  /\b(?:lay(?:ing|s)? ?off|laid off|layoffs?|cut(?:s|ting)?|eliminat(?:es?|ed|ing|ions?)|slash(?:e[sd]|ing)?|shed(?:s|ding)?|dismiss(?:es|ed|ing)?|fire[sd]|firing|sack(?:s|ed|ing)|ax(?:es?|ed|ing)|scrap(?:s|ped|ping)?|trim(?:s|med|ming)?|let go|redundanc(?:y|ies)|job losses|severance)\b/i;

export const AMOUNTS: readonly MetricRule[] = [
  {
    name: 'context.tokens',
    metric: 'context_length',
    kinds: ['tokens'],
    before: /\b(?:contexts?|windows?|ctx)\b/i,
    after: /^(?!(?:prompts?|inputs?|outputs?|responses?|documents?|chunks?)\b)/i,
    reads: ['The context is now 200K tokens.', 'It has context lengths up to 2 million tokens.'],
    leaves: ['It was trained on 15T tokens.', 'Context use varies: it got an 8,000-token prompt.'],
  },
  {
    name: 'context.modifier',
    metric: 'context_length',
    kinds: ['tokens'],
    after: /^(?:(?:contexts?|windows?|ctx)\b|(?:now |can |will )?fit (?:in|into|inside)\b)/i,
    reads: ['It takes 1M-token windows.', 'Some 750,000 tokens fit into Zephyra.'],
  },
  {
    name: 'context.supported',
    metric: 'context_length',
    kinds: ['tokens'],
    before: /\b(?:support(?:s|ing|ed)?(?: for)?|accept(?:s|ing)?|handl(?:es?|ing)|takes?) $/i,
    reads: ['It supports up to 128K tokens.'],
    leaves: ['It supports training on 2T tokens.'],
  },
  {
    name: 'context.swallowed',
    metric: 'context_length',
    kinds: ['tokens'],
    before:
      /\b(?:(?:tak(?:es?|ing)|took) (?:in )?|(?:reads?|reading|ingests?|ingesting|digests?|digesting|swallows?|swallowing|process(?:es|ing)?|holds?|holding|fits?|fitting|works? (?:with|on)|sees?) )$/i,
    after:
      /^(?:-?(?:prompts?|inputs?|documents?)\b|(?:of (?:input|context|text) )?(?:at once|at a time|at one time|in (?:one|a single) (?:go|pass|prompt|request|call|shot|sitting)|in memory)\b)/i,
    reads: ['It can take in 200K tokens at once.', 'It digests 64K-token prompts.'],
    leaves: ['It reads 200K tokens a second.', 'It read 200K tokens of code.'],
  },
  { name: 'count.tokens', metric: 'count', kinds: ['tokens'], reads: ['It was trained on 15T tokens.'] },
  {
    name: 'layoffs.people',
    metric: 'layoffs',
    kinds: ['noun'],
    before: LAYING_OFF,
    unit: 'job',
    reads: ['Acme laid off 1,200 workers.'],
    leaves: ['They cut 40 lines.'],
  },
  {
    name: 'layoffs.let',
    metric: 'layoffs',
    kinds: ['noun', 'bare'],
    before: /\blet(?:s|ting)? (?:some |about |another )?$/i,
    after: /^go\b/i,
    unit: 'job',
    reads: ['It let 2,000 people go in spring.', 'It let 2,000 go.'],
    leaves: ['It let 2,000 people in.'],
  },
  {
    name: 'layoffs.lost',
    metric: 'layoffs',
    kinds: ['noun'],
    after:
      /^(?:(?:at|from|in|of) (?:\S+ ){1,4})?(?:have |has |had |will |could )?(?:(?:lose|lost|losing) their (?:jobs?|posts?|roles?)|(?:be|were|are|been|being|get|got) (?:being )?(?:let go|laid off|fired|dismissed|sacked|cut)|(?:got|get|face) the (?:axe|boot|sack))\b/i,
    unit: 'job',
    reads: ['Some 600 people at Acme lost their jobs.', 'About 40 engineers were let go.'],
    leaves: ['Some 600 people at Acme like their jobs.'],
  },
  {
    name: 'layoffs.bare',
    metric: 'layoffs',
    kinds: ['bare'],
    before: /\b(?:laid off|layoffs?|job cuts)\b/i,
    unit: 'job',
    reads: ['Layoffs crossed 59,000 in spring.'],
  },
  {
    name: 'headcount.bare',
    metric: 'headcount',
    kinds: ['bare'],
    before:
      /\b(?:headcount|workforce|staff|team|crew|payroll) (?:(?:of|to|at|is|now|grew|grown|rose|shrank|shrunk|fell|fallen|dropped|has|had|went|gone|from|reached|stands|by|some|doubled|tripled|halved|since|\d{4}) ){1,6}(?:\d[\d,]*(?: in (?:20\d\d|[A-Z][a-z]+))? to )?$|\b(?:headcount|workforce):? $/i,
    unit: 'employee',
    reads: [
      'Its headcount grew to 5,000.',
      'Headcount has halved since 2022 to 2,900.',
      'Its workforce has fallen from 6,100 to 4,400.',
      'They did it with a team of 30.',
    ],
    leaves: ['The team shipped 30.'],
  },
  {
    name: 'headcount.employs',
    metric: 'headcount',
    kinds: ['bare'],
    before: /\bemploy(?:s|ed|ing)? (?:some )?$/i,
    after: /^(?:$|(?:in|across|at|worldwide|globally|and|today|now)\b)/i,
    unit: 'employee',
    reads: ['Acme now employs about 1,400.', 'It employs 2,300 across its sites.'],
    leaves: ['It employs 1,400 tricks.'],
  },
  {
    name: 'funding.bare',
    metric: 'funding',
    kinds: ['bare'],
    before:
      /\b(?:rais(?:e[sd]?|ing)|secur(?:e[sd]?|ing)|pocket(?:s|ed)|round of|series [a-k] (?:of|at)|funding of) (?:[a-z]+ ){0,2}$/i,
    unit: 'USD',
    reads: ['It raised 1.2B at a high price.', 'Acme, after raising nearly 300 million, hires.'],
    leaves: ['It raised 12 issues.'],
  },
  {
    name: 'valuation.bare',
    metric: 'valuation',
    kinds: ['bare'],
    before: /\b(?:valuation of|valued at|worth) (?:[a-z]+ ){0,2}$/i,
    unit: 'USD',
    reads: ['Acme was sold at a valuation of about 9 billion.'],
    leaves: ['It is worth 12 hugs.'],
  },
  {
    name: 'valuation.bare.after',
    metric: 'valuation',
    kinds: ['bare'],
    after: /^(?:(?:post|pre)-money )?valuation\b/i,
    unit: 'USD',
    reads: ['They closed it at a 9.4B valuation.'],
  },
  {
    name: 'users.bare',
    metric: 'users',
    kinds: ['bare'],
    before: /\b(?:(?:weekly|monthly|daily) active|users|[WMD]AUs?|subscribers|customers)\b/i,
    reach: 72,
    after: /^(?!(?:tpm|rpm|rpd|tps|quants?|context|ctx|output|limit)\b)/i,
    unit: 'user',
    reads: ['Weekly active users passed 800M.'],
    leaves: ['Users hit the limit of 32k tpm.'],
  },
  {
    name: 'users.used',
    metric: 'users',
    kinds: ['bare'],
    before: /\b(?:used|visited|opened|watched|played|tried) (?:daily |weekly |now |monthly )?by (?:some )?$/i,
    after: /^(?:$|(?:each|every|a|per) (?:week|month|day)\b|(?:daily|weekly|monthly|today|worldwide|globally)\b)/i,
    unit: 'user',
    reads: ['It is used by 800 million each week.'],
    leaves: ['It is used by 40 labs.'],
  },
];

const nouns = (metric: Metric, list: string): readonly [string, Metric][] =>
  list.split(' ').map((noun) => [noun, metric]);

/** Counted nouns with a metric of their own; others are counts. */
export const NOUN_METRICS: ReadonlyMap<string, Metric> = new Map([
  ...nouns('users', 'user customer subscriber client member player developer seat'),
  ...nouns('headcount', 'employee staffer worker engineer researcher person'),
  ...nouns('layoffs', 'job cut layoff redundancy'),
]);
