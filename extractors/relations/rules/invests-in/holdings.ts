/** Stakes and shares, and the nouns for money and for those who gave it. */
import type { Rule } from '../../rule.ts';

/** What an owner of shares does with them. */
const HOLDS =
  'take|acquire|buy|keep|retain|own|hold|sell|increase|raise|pick_up|grab|amass|double|triple|halve|cut|trim|lift|build|unload|offload|dump|boost|reduce|get|win|secure';

export const HOLDINGS: readonly Rule[] = [
  {
    name: 'invests_in.stake',
    patterns: [
      `S ${HOLDS} stake|share|position|holding|interest in O`,
      `S ${HOLDS} O's stake|holding|share`,
      `"S ${HOLDS} ~ holding in O:company`,
      'S have stake|share|money|holding in O',
      '"S \'s ~ O:company stake|holding',
      '"O:company , in which S:company|organization|person is|are? have|has|had|hold|own|take|buy|acquire ~ stake|share|interest|holding|%',
      '"O:company , in which S:company|organization|person is|are|was|be ~ investor|shareholder|backer',
      '"S:company|organization|person own|take|buy|hold|get|acquire|have ~ %|third|quarter|fifth|half|tenth of O:company',
      '"O:company is|are? ~ % own by S',
      'O:company sell|give|hand|cede|offer S:company|organization|person as stake|share|equity',
      'O:company sell|give|hand|cede|offer stake|share|slice|equity to S:company|organization|person',
      '"O:company sell ~ % ~ of itself to S',
      '"O:company is|are|be|been S -|– backed|funded|owned',
      "S emerge|sign_on|come_on|come_in|step_in|serve|act|join|return|arrive as investor|backer|shareholder|lead in|of|for O's?",
      'O bring_in|bring_on|welcome|add|land S:company|organization|person as investor|backer|shareholder',
      '"S \'s ~ portfolio include|count|list|span O:company',
      '"O:company , ~ part|member of S \'s ~ portfolio',
      'S own|hold|take|buy|acquire piece|slice|chunk|percent|share of O',
      'S own * of O:company',
      '"S:company|organization|person buy|acquire|purchase ... of|in O:company stock|share|equity',
      'S pay * for percent|stake|share|slice|piece of|in O:company',
      'S join as investor|shareholder|backer of|in O',
    ],
    confidence: 0.9,
    reads: {
      '[company Bigco] bought $2 billion of [company Acme] stock.': ['Bigco invests_in Acme'],
      '[company Bigco] took a minority stake in [company Acme].': ['Bigco invests_in Acme'],
      '[company Bigco] has doubled its holding in [company Acme].': ['Bigco invests_in Acme'],
      '[company Bigco] lifted its [company Acme] stake to 13%.': ['Bigco invests_in Acme'],
      '[company Acme], in which [company Bigco] has a stake, grew.': ['Bigco invests_in Acme'],
      '[company Acme] sold 10% of itself to [company Bigco].': ['Bigco invests_in Acme'],
      "[company Fund One]'s portfolio includes [company Acme].": ['Fund One invests_in Acme'],
    },
    leaves: ["[company Acme] doubled its use of [company Bigco]'s share."],
  },
  {
    name: 'invests_in.noun',
    patterns: [
      'S -> investment|stake|bet|injection|position in|into O',
      'S -> contribution|donation|grant|gift to O',
      'S -> funding of|for O',
      '"S \'s ~ backing of|for O',
      'S >> grant|donation|gift|funding|financing|capital|cash|money|backing|injection|cheque|check|stipend|endowment|investment to|in|into|for O:company|organization',
      '"O:company|organization has|have|enjoy ~ backing of S:company|organization|person',
      '"money|cash|capital|funding from S:company|organization|person keep O:company|organization',
      '"O:company|organization \'s ~ cap table include|list|count|show|name|feature|( S:company|organization|person',
      '"O:company|organization , whose ~ cap table include|list|count|show|name|feature S:company|organization|person',
      '"O:company|organization \'s ~ account|book|filing|ledger show|list|record ~ gift|grant|donation from S',
      '"round|financing|investment|raise|seed from|by S ... value O:company',
      '"O:company|organization \'s ~ backer|investor incl|inc .? S',
      'S = investor|backer|shareholder|stakeholder|angel|believer in|of|behind O',
      '"S -|– backed O:company|organization',
      '"S ~ portfolio company|startup|firm O:company',
      '"O:company , ~ S ~ portfolio company|startup|firm',
    ],
    confidence: 0.8,
    reads: {
      "[company Bigco]'s $10 billion investment in [company Acme] paid off.": ['Bigco invests_in Acme'],
      "The move follows [company Bigco]'s $20 million contribution to [organization Open Future].": [
        'Bigco invests_in Open Future',
      ],
      '[company Bigco]-backed [company Acme] grew.': ['Bigco invests_in Acme'],
      'Investors in [company Acme] include [company Fund One].': ['Fund One invests_in Acme'],
      "[company Bigco] is one of [company Acme]'s largest shareholders.": ['Bigco invests_in Acme'],
      '[company Bigco] is eyeing a $2 billion investment in [company Acme].': ['planned Bigco invests_in Acme'],
      '[organization Open Future] lives off grants from the [organization Alder Trust].': [
        'Alder Trust invests_in Open Future',
      ],
      '[company Acme] has the backing of [company Bigco].': ['Bigco invests_in Acme'],
      "[company Acme]'s cap table lists [company Fund One].": ['Fund One invests_in Acme'],
    },
    leaves: [
      "[company Acme]'s backing from fans, says [company Bigco], is loud.",
      "[company Bigco]'s investment thesis is about [company Acme].",
    ],
  },
];
