/** Who else puts money in, in words that leave open whom it goes to: "Fund Two joined", "with Fund Two participating". */
import type { Rule } from '../../rule.ts';
import { MONEY } from './rounds.ts';

export const JOINING: readonly Rule[] = [
  {
    name: 'invests_in.joining',
    patterns: [
      '"S:company|organization|person also|both|all? take|took part .|,|;|alongside',
      '"S:company|organization|person also|both|all? take|took? part|participate|invest in the|this|that ~ round|raise|financing|funding|series|seed|deal',
      '"S:company|organization|person also|both|all? participate|re-up .|;|too|alongside',
      '"investment|money|cash|capital|funding|financing|check|cheque|dollar from S:company|organization|person',
      '"most|half|bulk|part|much|chunk|third|quarter of it|which|that|them come? from S:company|organization|person',
      '"with S:company|person backing|following|joining|participating|contributing|chipping|coming|leading|co-leading|again|also',
      '"S:company|person come|came|follow in|on',
      '"S:company|organization|person invest|contribute ~ $|€|£ ~ ,|.|;',
      'S:company|organization|person chip_in|pitch_in|kick_in|pile_in',
      '"round|raise|financing|series that|which also? include|included|attract|attracted|feature|featured S:company|organization|person',
      'S:company|organization|person put_in|put_up|pony_up|stump_up $',
      '"joined|followed|accompanied by ~ S:company|organization|person',
      '"S:company|person return|returned|returning|reinvest|reinvested|re-upped .|,|;|)',
      '"S:company|organization|person join .|;|,|in|too|as',
      '"S:company|person pile|chip|pitch in',
      '"S:company|person also? put|puts money|cash in',
      '"S:company|person is|are in|good for $|€|£',
      '"S:company|person come|tag along|aboard',
      '"money|cash|capital|funding|financing come|came in? part|full? from S:company|organization|person',
      '"raised ~ $|€|£ ~ from S:company|person',
      '"S:company|person may|might|will|could? double down',
      '"courtesy of S:company',
      '"S:company|organization|person want|plan|hope|agree|offer|is|are|has|have|will|would|may|could|might? to|set? put|putting|chip|kick|throw|stump|cough in|up at|as|up? least|much|to? as? ~ $|€|£',
      '"with S:company|person take part',
      '"with S:company|person participate|join|invest|chip',
      '"$|€|£ ~ of it|which|that|this come|coming? from|by S:company|organization|person',
      '"S:company|person both|all? come|came|return back ,|.|;|:|for|as|)',
      '"S:company|person has|have? write|cut ~ cheque|check',
      '"cheque|check alongside S:company|person',
      '"S:company|person did ~ buying',
      '"and S:company|person alongside|besides|also .|;|)',
      '"with S:company|organization|person back|in|on|along for|again|too',
      '"S:company|person is|are all? in ,|.|;|too',
      '"raise|raised|secure|secured|land|landed|close|closed|get|got|with|bag|bagged ~ $|€|£ ~ ( S:company|person ) .|,|;|to|for',
      '"S:company|person put|provide|chip in? the rest|remainder|balance',
      '"with ~ participation|support|backing|help from S:company|organization|person',
    ],
    confidence: 0.65,
    amid: MONEY,
    reads: {
      '[company Acme] is raising a round. [company Fund One] put in $3 million.': ['Fund One invests_in Acme'],
      '[company Acme] is free. Funding came in part from [company Bigco].': ['Bigco invests_in Acme'],
      '[company Acme] is a startup. It raised $31 million from [company Fund One].': ['Fund One invests_in Acme'],
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
      '[company Acme] closed a round: [company Fund One] and [person Ada Brook] are all in.': [
        'Fund One invests_in Acme',
        'Ada Brook invests_in Acme',
      ],
      '[company Acme] raised $3M ([company Fund One], [company Fund Two]).': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] gets $3M at $20M. [company Fund One] also participated.': ['Fund One invests_in Acme'],
      '[company Acme] took $3M from a bank. [company Fund One] re-upped.': ['Fund One invests_in Acme'],
      '[company Acme] grows on capital from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised more, with [company Fund One] joining.': ['Fund One invests_in Acme'],
      '[company Acme] raised more; [company Fund One], already an investor, came back.': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] joined.': ['Fund One invests_in Acme'],
      '[company Acme] raised more, and backers [company Fund One] and [company Fund Two] returned.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] raised more. [company Bigco] itself may put in as much as $2 billion.': [
        'planned Bigco invests_in Acme',
      ],
      '[company Acme] raised more: [company Fund One] piled in.': ['Fund One invests_in Acme'],
      '[company Acme] raised more; [company Fund One] also put money in.': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] came along.': ['Fund One invests_in Acme'],
      '[company Acme] raised more: the money came from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised more, courtesy of [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised more: [company Fund One] chipped in $3 million.': ['Fund One invests_in Acme'],
      '[company Acme] raised more, with [company Fund One] taking part.': ['Fund One invests_in Acme'],
      '[company Acme] raised more, with [company Fund One] chipping in.': ['Fund One invests_in Acme'],
      '[company Acme] raised more. [company Fund One], the fund of a banker, chipped in too.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] raised more. A bank led the round, joined by [company Fund One], [company Fund Two] and, notably, [company Bigco].':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme', 'Bigco invests_in Acme'],
      '[company Acme] is lining up $20 billion in debt and equity, up to $2 billion of it from [company Fund One].': [
        'Fund One invests_in Acme',
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
      '[company Acme] closed a seed round with a bank leading and [company Fund One] alongside.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] raised a round: [company Fund One] wants to put in another $40 million.': [
        'planned Fund One invests_in Acme',
      ],
      '[company Acme] raised a round: [company Fund One] threw in $4 million.': ['Fund One invests_in Acme'],
      '[company Acme] raised a round: [company Fund One] is in for $4 million.': ['Fund One invests_in Acme'],
      '[company Acme] raised a round; [company Fund One], the venture arm of [company Tessel], and [company Fund Two] also put money in.':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme'],
      '[company Acme] raised a round led by a bank, with [company Fund One] and [company Fund Two] back for more.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] closed its Series B, [company Fund One] leading, [company Fund Two] and angel [person Ada Brook] following on.':
        ['Fund Two invests_in Acme', 'Ada Brook invests_in Acme'],
      '[company Acme] is worth more since [company Fund One] led a $9 million round that also included [company Fund Two].':
        ['Fund Two invests_in Acme'],
      '[company Acme] closed a round. [company Fund One] leads with $3M; [company Fund Two] put in the rest.': [
        'Fund Two invests_in Acme',
      ],
      '[company Acme] closed a round. [company Fund One] led it, with participation from [company Fund Two].': [
        'Fund Two invests_in Acme',
      ],
    },
    leaves: [
      '[company Acme] opened an office, with [company Beta Labs] following.',
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
