/** Who is told to be a backer or to hold a stake, in words that leave open of whom: "Fund One is an investor", "backers include Fund One". */
import type { Rule } from '../../rule.ts';
import { MONEY } from './rounds.ts';

export const BACKING: readonly Rule[] = [
  {
    name: 'invests_in.backing',
    patterns: [
      '"S:company|organization|person invest|put ~ $|€|£ ~ for|in|into a|an|its? ~ stake',
      '"S:company|organization|person is|are also|both|all|already|among ~ shareholder|investor|backer',
      '"S:company|organization|person are|is ~ angel investor? .|,|;|and',
      '"cheque|check -? writer are|is|include|were|: S:company|person',
      '"S:company|organization|person take|buy|acquire|grab|build ~ stake for|,|.|;',
      '"S:company|person is|are|was|were? a|an? personal|private|individual|longtime|seed|minority investor|backer|shareholder .|,|;|and|too',
      '"S:company|person , ~ already ~ shareholder|investor|backer',
      '"S:company|organization|person double|triple|quadruple|quadrupling|quintuple|increase|boost|lift|raise|sell|cut its|their|his|her ~ holding|stake',
      '"investor|backer include S:company|organization|person',
      '"investor|backer S:company|organization',
      '"S:company|organization|person new on|to ~ cap table',
      '"S:company|organization|person join|joins|joined|joining ~ cap table',
      '"S:company|organization|person ,|( all|both|each of? them? ~ backer|investor|shareholder',
      '"S:company|organization|person become a|an|its|the|their ~ investor|shareholder|backer',
      '"investor|backer|shareholder ;|, so|as is|are|was|were S:company|organization|person',
      '"stake|investment in|into O:company|organization',
      '"investor|backer|angel|shareholder|cheque-writer|check-writer are|were|: S:company|organization|person',
      '"whose ~ cap table (|:|include|list|feature S:company|person',
      '"investor|backer|holder|shareholder|angel|insider ( S:company|person',
      '"S:company|organization|person each|both|also|all? take|took|taking ~ slice|piece|chunk',
      '"and S:company|person a|an small|smaller|minority|tiny|modest|minor ~ stake|slice|cheque|check|share|piece',
      '"S:company|organization|person also|too? own|hold|keep|has ~ stake|share .|,|;|and',
    ],
    confidence: 0.65,
    amid: MONEY,
    reads: {
      '[company Acme] lost money. Investors [company Fund One] and [company Fund Two] quit the board.': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
      ],
      '[company Acme] cut staff a month after [company Beta] invested $14 million for a 49% stake.': [
        'Beta invests_in Acme',
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
      '[company Acme] cut jobs a month after [company Tessel] took a 49% stake for $14 billion.': [
        'Tessel invests_in Acme',
      ],
      '[company Acme] hired the founder after paying $9 million for a stake in [company Beta Labs].': [
        'Acme invests_in Beta Labs',
      ],
      '[company Bigco] lifted its investment in [company Acme]. [company Fund One] and [company Fund Two] are also shareholders.':
        ['Bigco invests_in Acme', 'Fund One invests_in Acme', 'Fund Two invests_in Acme'],
      '[company Acme] raised more; [company Fund One], already an investor, came back.': ['Fund One invests_in Acme'],
      '[company Acme] raised more. [person Ada Brook] is a personal investor.': ['Ada Brook invests_in Acme'],
      '[company Acme] grows: [company Fund One] doubled its stake.': ['Fund One invests_in Acme'],
      '[company Acme] grows: backers include [company Fund One].': ['Fund One invests_in Acme'],
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
      '[company Acme] raised money as [person Ada Brook] became an investor.': ['Ada Brook invests_in Acme'],
      '[company Acme] has a new cheque writer: [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] closed its seed round. The investors: [company Fund One] and [person Ada Brook].': [
        'Fund One invests_in Acme',
        'Ada Brook invests_in Acme',
      ],
      '[company Acme], a firm whose cap table (mostly [company Fund One]) is short, grows.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] closed a seed round in which a bank took the lead and [person Ada Brook] a small stake.': [
        'Ada Brook invests_in Acme',
      ],
      '[company Acme] raised a round. [company Tessel] also owns a small stake.': ['Tessel invests_in Acme'],
      '[company Acme] raised more. [company Bigco] is a strategic investor; so are [company Fund One] and [company Fund Two].':
        ['Fund One invests_in Bigco', 'Fund Two invests_in Bigco'],
    },
    leaves: ['[company Acme] raised more. Its customers include [company Beta].'],
  },
];
