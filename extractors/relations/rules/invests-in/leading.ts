/** Who leads a round, in words that leave open whose it is: "Fund One led", "in which Fund One took the lead". */
import type { Rule } from '../../rule.ts';
import { MONEY } from './rounds.ts';

export const LEADING: readonly Rule[] = [
  {
    name: 'invests_in.leading',
    patterns: [
      '"the ~ round|financing|raise|investment|deal has|have? was|is|been lead|co-lead by S',
      '"S:company|organization|person lead|co-lead it .|,|;|and|with',
      '"$|€|£ ~ ,? led|co-led by S:company|person',
      '"S:company|person lead ~ , S:company|person ~ follow',
      '"S:company|person following|joining|participating|contributing|chipping|coming|leading on|in|along|again?',
      '"in|with which S:company|person take ~ lead',
      '"S:company lead|co-lead ;|.|,|(|—|–',
      '"round|raise|financing|deal|series that|which S:company|organization|person lead|co-lead|led|anchored',
      '"S:company|organization|person lead with|at ~ $|€|£',
      '"S:company lead again|both',
      '"S:company|person is|was|are|were the? lead|largest|biggest|main|sole|strategic|early|existing|new|anchor backer|investor',
      'S:company|organization|person lead|co-lead|anchor round|financing|raise|seed|series',
      '"with S:company|organization|person as a|an|the|its? ~ cornerstone|anchor|investor|backer',
      '"S:company|organization|person is|are? lead|co-lead|join|anchor ~ round|financing|raise|seed|series|investment|funding',
      '"leading|leads , with S:company|person .|;|,',
      '"S:company lead with ~ $|€|£',
      '"S:company|organization|person is|are|was|were co-lead|co-investor .|,|;|)|too|as|on',
    ],
    confidence: 0.65,
    amid: MONEY,
    reads: {
      '[company Acme], the notes app, raised $43M led by [person Ada Brook] and [company Fund One].': [
        'Ada Brook invests_in Acme',
        'Fund One invests_in Acme',
      ],
      '[company Acme] raised $40 million; [company Fund One] and [company Fund Two] joined the round.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] raised $40 million; the round was led by [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] closed its Series B, [company Fund One] leading, [company Fund Two] and angel [person Ada Brook] following on.':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme', 'Ada Brook invests_in Acme'],
      'He led research at [company Tessel] and founded [company Acme]. [company Fund One] led its seed.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] closed a round led by a bank ([company Fund One] and [company Fund Two] were co-leads).': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme]: $3M at $20M, [company Fund One] leading, with [company Fund Two] and [company Fund Three].': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
        'Fund Three invests_in Acme',
      ],
      '- **[company Acme] raises**: $9M Series B, led by [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] closed a round. [company Fund One] led it, and a bank joined.': ['Fund One invests_in Acme'],
      '[company Acme] raised more, with [company Fund One] joining.': ['Fund One invests_in Acme'],
      '[company Acme] closed a round in which [company Fund One] took the lead.': ['Fund One invests_in Acme'],
      '[company Acme] raised more. [company Fund One] co-led.': ['Fund One invests_in Acme'],
      '[company Acme] raised more in a round that [company Fund One] led.': ['Fund One invests_in Acme'],
      '[company Acme] raised more; [company Fund One] led (again).': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] led again.': ['Fund One invests_in Acme'],
      '[company Acme] raised more, with [company Fund One] chipping in.': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] was the lead investor.': ['Fund One invests_in Acme'],
      '[company Acme] shines. [company Fund One], which led a $75M round in April, smiles.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] wants to raise $600M with [company Bigco] and [company Fund One] as cornerstones.': [
        'Bigco invests_in Acme',
        'Fund One invests_in Acme',
      ],
      '- **[company Acme] closes its seed**: a post confirmed $2B led by [company Fund One].': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] raised $9 million. [company Fund One] led with $4 million; [company Fund Two] and [person Ada Brook] joined in.':
        ['Fund One invests_in Acme'],
    },
    leaves: ['[company Acme] grew; the talks were led by [company Fund One].'],
  },
];
