/** Who puts money in, in words that leave open whom it goes to: "Fund One led", "with Fund Two joining". */
import type { Rule } from '../../rule.ts';
import { MONEY } from './rounds.ts';

export const JOINING: readonly Rule[] = [
  {
    name: 'invests_in.implied',
    patterns: [
      '"S:company|organization|person invest|put ~ $|€|£ ~ for|in|into a|an|its? ~ stake',
      '"the ~ round|financing|raise|investment|deal has|have? was|is|been lead|co-lead by S',
      '"S:company|organization|person also|both|all? take|took part .|,|;|alongside',
      '"S:company|organization|person also|both|all? take|took? part|participate|invest in the|this|that ~ round|raise|financing|funding|series|seed|deal',
      '"S:company|organization|person lead|co-lead it .|,|;|and|with',
      '"S:company|organization|person also|both|all? participate|re-up .|;|too|alongside',
      '"S:company|organization|person is|are also|both|all|already|among ~ shareholder|investor|backer',
      '"S:company|organization|person are|is ~ angel investor? .|,|;|and',
      '"cheque|check -? writer are|is|include|were|: S:company|person',
      '"$|€|£ ~ led|co-led by S:company|person',
      '"S:company|organization|person take|buy|acquire|grab|build ~ stake for|,|.|;',
      '"investment|money|cash|capital|funding|financing|check|cheque|dollar from S:company|organization|person',
      '"most|half|bulk|part|much|chunk|third|quarter of it|which|that|them come? from S:company|organization|person',
      '"S:company|person lead ~ , S:company|person ~ follow',
      '"with S:company|person backing|following|joining|participating|contributing|chipping|coming|leading|co-leading|again|also',
      '"S:company|person following|joining|participating|contributing|chipping|coming|leading on|in|along|again?',
      '"S:company|person come|came|follow in|on',
      '"S:company|organization|person invest|contribute ~ $|€|£ ~ ,|.|;',
      '"S:company|person is|are|was|were? a|an? personal|private|individual|longtime|seed|minority investor|backer|shareholder .|,|;|and|too',
      '"S:company|person , ~ already ~ shareholder|investor|backer',
      '"in|with which S:company|person take ~ lead',
      '"S:company|organization|person double|triple|quadruple|quadrupling|quintuple|increase|boost|lift|raise|sell|cut its|their|his|her ~ holding|stake',
      'S:company|organization|person chip_in|pitch_in|kick_in|pile_in',
      '"round|raise|financing|series that|which also? include|included|attract|attracted|feature|featured S:company|organization|person',
      'S:company|organization|person put_in|put_up|pony_up|stump_up $',
      '"joined|followed|accompanied by ~ S:company|organization|person',
      '"investor|backer include S:company|organization|person',
      '"investor|backer S:company|organization',
      '"S:company lead|co-lead ;|.|,|(|—|–',
      '"S:company|person return|returned|returning|reinvest|reinvested|re-upped .|,|;|)',
      '"S:company|organization|person new on|to ~ cap table',
      '"S:company|organization|person join|joins|joined|joining ~ cap table',
      '"S:company|organization|person ,|( all|both|each of? them? ~ backer|investor|shareholder',
      '"round|raise|financing|deal|series that|which S:company|organization|person lead|co-lead|led|anchored',
      '"S:company|organization|person join .|;|,|in|too|as',
      '"S:company|organization|person lead with|at ~ $|€|£',
      '"S:company lead again|both',
      '"S:company|person pile|chip|pitch in',
      '"S:company|person also? put|puts money|cash in',
      '"S:company|person is|are in|good for $|€|£',
      '"S:company|person come|tag along|aboard',
      '"money|cash|capital|funding|financing come|came in? part|full? from S:company|organization|person',
      '"raised ~ $|€|£ ~ from S:company|person',
      '"S:company|person may|might|will|could? double down',
      '"courtesy of S:company',
      '"S:company|organization|person want|plan|hope|agree|offer|is|are|has|have|will|would|may|could|might? to|set? put|putting|chip|kick|throw|stump|cough in|up at|as|up? least|much|to? as? ~ $|€|£',
      '"S:company|organization|person become a|an|its|the|their ~ investor|shareholder|backer',
      '"S:company|person is|was|are|were the? lead|largest|biggest|main|sole|strategic|early|existing|new|anchor backer|investor',
      '"investor|backer|shareholder ;|, so|as is|are|was|were S:company|organization|person',
      'S:company|organization|person lead|co-lead|anchor round|financing|raise|seed|series',
      '"with S:company|organization|person as a|an|the|its? ~ cornerstone|anchor|investor|backer',
      '"with S:company|person take part',
      '"with S:company|person participate|join|invest|chip',
      '"S:company|organization|person is|are? lead|co-lead|join|anchor ~ round|financing|raise|seed|series|investment|funding',
      '"stake|investment in|into O:company|organization',
      '"$|€|£ ~ of it|which|that|this come|coming? from|by S:company|organization|person',
      '"investor|backer|angel|shareholder|cheque-writer|check-writer are|were|: S:company|organization|person',
      '"S:company|person both|all? come|came|return back ,|.|;|:|for|as|)',
      '"S:company|person has|have? write|cut ~ cheque|check',
      '"cheque|check alongside S:company|person',
      '"S:company|person did ~ buying',
      '"whose ~ cap table (|:|include|list|feature S:company|person',
      '"investor|backer|holder|shareholder|angel|insider ( S:company|person',
      '"S:company|organization|person each|both|also|all? take|took|taking ~ slice|piece|chunk',
      '"and S:company|person a|an small|smaller|minority|tiny|modest|minor ~ stake|slice|cheque|check|share|piece',
      '"and S:company|person alongside|besides|also .|;|)',
      '"S:company|organization|person also|too? own|hold|keep|has ~ stake|share .|,|;|and',
      '"with S:company|person back|in|on|along for|again|too',
      '"S:company|person is|are all? in ,|.|;|too',
      '"leading|leads , with S:company|person .|;|,',
      '"raise|raised|secure|secured|land|landed|close|closed|get|got|with|bag|bagged ~ $|€|£ ~ ( S:company|person ) .|,|;|to|for',
      '"S:company lead with ~ $|€|£',
      '"S:company|person put|provide|chip in? the rest|remainder|balance',
      '"S:company|organization|person is|are|was|were co-lead|co-investor .|,|;|)|too|as|on',
      '"with ~ participation|support|backing|help from S:company|organization|person',
    ],
    confidence: 0.65,
    amid: MONEY,
    reads: {
      '[company Acme] raised $9 million. [company Fund One] led with $4 million; [company Fund Two] and [person Ada Brook] joined in.':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme', 'Ada Brook invests_in Acme'],
      '[company Acme] is worth more since [company Fund One] led a $9 million round that also included [company Fund Two].':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme'],
      '[company Acme] lost money. Investors [company Fund One] and [company Fund Two] quit the board.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] closed a round. [company Fund One] led it, with participation from [company Fund Two].': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] cut staff a month after [company Beta] invested $14 million for a 49% stake.': [
        'Beta invests_in Acme',
      ],
      '[company Acme] is raising a round. [company Fund One] put in $3 million.': ['Fund One invests_in Acme'],
      '[company Acme], the notes app, raised $43M led by [person Ada Brook] and [company Fund One].': [
        'Ada Brook invests_in Acme',
        'Fund One invests_in Acme',
      ],
      '[company Acme] closed a round with existing holders ([company Fund One], [person Ada Brook]).': [
        'Fund One invests_in Acme',
        'Ada Brook invests_in Acme',
      ],
      '[company Acme] closed a round. [company Fund One] and [company Fund Two] each took slices.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] raised $3 million. [person Ada Brook] and [person Bo Lind] are angel investors.': [
        'Ada Brook invests_in Acme',
        'Bo Lind invests_in Acme',
      ],
      '[company Acme] is free. Funding came in part from [company Bigco].': ['Bigco invests_in Acme'],
      '[company Acme] cut jobs a month after [company Tessel] took a 49% stake for $14 billion.': [
        'Tessel invests_in Acme',
      ],
      '[company Acme] hired the founder after paying $9 million for a stake in [company Beta Labs].': [
        'Acme invests_in Beta Labs',
      ],
      '[company Acme] raised $40 million; [company Fund One] and [company Fund Two] joined the round.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] raised $40 million; the round was led by [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] closed its Series B, [company Fund One] leading, [company Fund Two] and angel [person Ada Brook] following on.':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme', 'Ada Brook invests_in Acme'],
      '[company Acme] is a startup. It raised $31 million from [company Fund One].': ['Fund One invests_in Acme'],
      'He led research at [company Tessel] and founded [company Acme]. [company Fund One] led its seed.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] raised $2 billion. [company Fund One] invested $800 million.': ['Fund One invests_in Acme'],
      '[company Acme] is in talks over a round; [company Fund One] may double down.': [
        'planned Fund One invests_in Acme',
      ],
      '[company Acme] raised $50 million, half of which came from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised $40 million. [company Fund One] and [company Fund Two] also took part.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] raised $40 million. [company Fund One] participated in the seed round.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] closed a round led by a bank ([company Fund One] and [company Fund Two] were co-leads).': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] closed a round: [company Fund One] and [person Ada Brook] are all in.': [
        'Fund One invests_in Acme',
        'Ada Brook invests_in Acme',
      ],
      '[company Acme]: $3M at $20M, [company Fund One] leading, with [company Fund Two] and [company Fund Three].': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
        'Fund Three invests_in Acme',
      ],
      '[company Acme] raised $3M ([company Fund One], [company Fund Two]).': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] closed a round. [company Fund One] leads with $3M; [company Fund Two] put in the rest.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] gets $3M at $20M. [company Fund One] also participated.': ['Fund One invests_in Acme'],
      '[company Acme] took $3M from a bank. [company Fund One] re-upped.': ['Fund One invests_in Acme'],
      '[company Acme] closed a round. [company Fund One] led it, and a bank joined.': ['Fund One invests_in Acme'],
      '[company Bigco] lifted its investment in [company Acme]. [company Fund One] and [company Fund Two] are also shareholders.':
        ['Bigco invests_in Acme', 'Fund One invests_in Acme', 'Fund Two invests_in Acme'],
      '[company Acme] grows on capital from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised more. [company Fund One] took part, with [company Fund Two] as a backer.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] raised more, with [company Fund One] joining.': ['Fund One invests_in Acme'],
      '[company Acme] raised more; [company Fund One], already an investor, came back.': ['Fund One invests_in Acme'],
      '[company Acme] closed a round in which [company Fund One] took the lead.': ['Fund One invests_in Acme'],
      '[company Acme] raised more. [company Fund One] co-led.': ['Fund One invests_in Acme'],
      '[company Acme] raised more. [person Ada Brook] is a personal investor.': ['Ada Brook invests_in Acme'],
      '[company Acme] raised more. [company Fund One] led, joined by existing backers [company Fund Two] and [company Fund Three].':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme', 'Fund Three invests_in Acme'],
      '[company Acme] grows: [company Fund One] doubled its stake.': ['Fund One invests_in Acme'],
      '[company Acme] grows: backers include [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] joined.': ['Fund One invests_in Acme'],
      '[company Acme] raised more, and backers [company Fund One] and [company Fund Two] returned.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] raised more, with [company Fund One] new on the cap table.': ['Fund One invests_in Acme'],
      '[company Acme] raised more. [company Fund One] joins the cap table.': ['Fund One invests_in Acme'],
      '[company Acme] raised more; [company Fund One] and [company Fund Two], both earlier backers, put in less.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] raised more. [company Bigco] itself may put in as much as $2 billion.': [
        'planned Bigco invests_in Acme',
      ],
      '[company Acme] raised more in a round that [company Fund One] led.': ['Fund One invests_in Acme'],
      '[company Acme] raised more; [company Fund One] led (again).': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] led again.': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] piled in.': ['Fund One invests_in Acme'],
      '[company Acme] raised more; [company Fund One] also put money in.': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] came along.': ['Fund One invests_in Acme'],
      '[company Acme] raised more: the money came from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised money as [person Ada Brook] became an investor.': ['Ada Brook invests_in Acme'],
      '[company Acme] raised more, courtesy of [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] chipped in $3 million.': ['Fund One invests_in Acme'],
      '[company Acme] raised more, with [company Fund One] taking part.': ['Fund One invests_in Acme'],
      '[company Acme] raised more, with [company Fund One] chipping in.': ['Fund One invests_in Acme'],
      '[company Acme] has a new cheque writer: [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] was the lead investor.': ['Fund One invests_in Acme'],
      '[company Acme] raised more. [company Fund One], the fund of a banker, chipped in too.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] raised more. A bank led the round, joined by [company Fund One], [company Fund Two] and, notably, [company Bigco].':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme', 'Bigco invests_in Acme'],
      '[company Acme] raised more. [company Bigco] is a strategic investor; so are [company Fund One] and [company Fund Two].':
        ['Bigco invests_in Acme', 'Fund One invests_in Acme', 'Fund Two invests_in Acme'],
      '[company Acme] shines. [company Fund One], which led a $75M round in April, smiles.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] wants to raise $600M with [company Bigco] and [company Fund One] as cornerstones.': [
        'Bigco invests_in Acme',
        'Fund One invests_in Acme',
      ],
      '[company Acme] is lining up $20 billion in debt and equity, up to $2 billion of it from [company Fund One].': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] closed its seed round. The investors: [company Fund One] and [person Ada Brook].': [
        'Fund One invests_in Acme',
        'Ada Brook invests_in Acme',
      ],
      '[company Acme] raised more: [company Fund One] and [company Fund Two] both came back.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] raised more. [company Fund One] wrote a $20M cheque.': ['Fund One invests_in Acme'],
      '[company Acme] raised $3M, with a bank writing the largest check alongside [company Fund One] and [company Fund Two].':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme'],
      '[company Acme] staff sold shares at a new valuation; [company Fund One] did the buying.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme], a firm whose cap table (mostly [company Fund One]) is short, grows.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] closed a seed round in which a bank took the lead and [person Ada Brook] a small stake.': [
        'Ada Brook invests_in Acme',
      ],
      '[company Acme] closed a seed round with a bank leading and [company Fund One] alongside.': [
        'Fund One invests_in Acme',
      ],
      '- **[company Acme] closes its seed**: a post confirmed $2B led by [company Fund One].': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] raised a round: [company Fund One] wants to put in another $40 million.': [
        'planned Fund One invests_in Acme',
      ],
      '[company Acme] raised a round: [company Fund One] threw in $4 million.': ['Fund One invests_in Acme'],
      '[company Acme] raised a round: [company Fund One] is in for $4 million.': ['Fund One invests_in Acme'],
      '[company Acme] raised a round; [company Fund One], the venture arm of [company Tessel], and [company Fund Two] also put money in.':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme'],
      '[company Acme] raised a round. [company Tessel] also owns a small stake.': ['Tessel invests_in Acme'],
      '[company Acme] raised a round led by a bank, with [company Fund One] and [company Fund Two] back for more.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
    },
    leaves: [
      '[company Acme] opened an office, with [company Beta Labs] following.',
      '[company Acme] grew; the talks were led by [company Fund One].',
      '[company Acme] raised more. [company Beta] also takes part of the market.',
    ],
  },
  {
    name: 'invests_in.putting',
    patterns: [
      '"S:company|organization|person put|puts|putting|chip|chips|chipped|chipping in at|up|as? least|to|much? as? ~ $|€|£',
    ],
    confidence: 0.7,
    reads: {
      '[company Acme] was worth $7B when [company Fund One] and [company Fund Two] put in $750M.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
    },
    leaves: ['[company Fund One] put in a good word for [company Acme].'],
  },
  {
    name: 'invests_in.share',
    amid: MONEY,
    patterns: ['"$|€|£ ~ from S:company|organization|person'],
    confidence: 0.7,
    reads: {
      '[company Acme] is a unicorn after a year: $200M from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] announced $110 million in funding, with $50 million from [company Bigco] and $30 million from [company Fund One].':
        ['Bigco invests_in Acme', 'Fund One invests_in Acme'],
    },
    leaves: ['[company Acme] bought chips for $50 million from [company Bigco].'],
  },
];
