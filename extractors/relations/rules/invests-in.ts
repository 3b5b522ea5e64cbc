import type { RelationRules } from '../rule.ts';

/** What a firm does with a round, in the words of a phrase. */
const RAISED = 'has|have? raise|secure|land|close|bag|nab|net|snag|receive|get|win|announce|complete|pick|pull';
/** The same in those of a clause, with its particles. */
const RAISES = 'raise|secure|land|close|bag|nab|complete|pick_up|pull_in|take_in|bring_in|collect|net|snag';

export const investsIn: RelationRules = {
  type: 'invests_in',
  rules: [
    {
      name: 'invests_in.verb',
      patterns: [
        'S invest in|into O',
        'S back|fund|bankroll|finance|seed O',
        'S double_down on O:company|organization',
        "S participate|invest|take_part in O's round|funding|financing|raise|series",
        'S lead|co-lead|join round|funding|financing|raise|series|investment|deal in|of|for O',
        "S lead|co-lead|join|anchor|back|fund|finance O's round|funding|financing|raise|series|investment",
        'S participate|invest|take_part in round|funding|financing|raise of|by O',
        'S invest * in|into O',
        'S put|pour|plow|plough|pump|inject|commit|sink|funnel * into|in O',
        "O's round|funding|financing|raise|seed draw|attract|pull_in|bring_in money|capital|cash|investment|backing|support from S",
        "S lift|bring|push|extend O's round|raise|financing|funding|seed|series",
        'S award|grant * to O:company|organization',
        'S take|acquire|buy|keep|retain|own|sell|increase|raise|pick_up|grab|amass stake|share|position in O',
        'S donate|give|contribute|grant|pledge * to O:organization',
        'S donate|contribute|pledge to O',
        'S own|hold|take|buy|acquire piece|slice|chunk|percent|share of O',
        'S own * of O:company',
        '"S:company|organization|person buy|acquire|purchase ... of|in O:company stock|share|equity',
        'S write|cut check|cheque to|for|into O',
        'S give|award O as grant|donation|funding|investment',
        'S pay * for percent|stake|share|slice|piece of|in O:company',
        'S join as investor|shareholder|backer of|in O',
        'S co-fund|co-finance O',
      ],
      confidence: 0.9,
      reads: {
        '[company Fund One] invested $20 million in [company Acme].': ['Fund One invests_in Acme'],
        '[company Acme] is backed by [company Fund One] and [company Fund Two].': [
          'Fund One invests_in Acme',
          'Fund Two invests_in Acme',
        ],
        '[company Fund One] plans to invest up to $10 billion in [company Acme].': ['planned Fund One invests_in Acme'],
        "[company Fund One] led [company Acme]'s Series B round.": ['Fund One invests_in Acme'],
        '[company Bigco] bought $2 billion of [company Acme] stock.': ['Bigco invests_in Acme'],
        '[company Bigco] took a minority stake in [company Acme].': ['Bigco invests_in Acme'],
        '[company Bigco] donated $5 million to [organization Open Future].': ['Bigco invests_in Open Future'],
      },
      leaves: ['[company Fund One] invested heavily and hired from [company Acme].'],
    },
    {
      name: 'invests_in.raise',
      patterns: [
        '"O:company|organization get|receive|take|win|grab|collect ~ $|€|£ ~ from S:company|organization|person',
        'O:company emerge|come|come_out|launch|debut|spin_out|exit|return|start with * from S:company|person',
        'O receive|get|win|draw|attract funding|investment|backing|capital|money|grant|dollar|check|cheque from S:company|organization|person',
        `O ${RAISES} * from S:company|organization|person`,
        `O ${RAISES} * with S:company|organization|person`,
        'O announce|disclose|reveal|unveil * in funding|financing|capital from|by S',
        'O announce|disclose|reveal|unveil funding|investment|round|financing|capital|money from|by S',
      ],
      confidence: 0.85,
      reads: {
        '[company Acme] raised $50 million from [company Fund One], [company Fund Two] and [person Ada Brook].': [
          'Fund One invests_in Acme',
          'Fund Two invests_in Acme',
          'Ada Brook invests_in Acme',
        ],
        '[company Acme] secured $18 million in funding from [company Fund One].': ['Fund One invests_in Acme'],
      },
      leaves: [
        '[company Acme] raised $2 million, with [company Fund One] watching.',
        '[company Acme] received praise and customers from rivals like [company Beta].',
      ],
    },
    {
      name: 'invests_in.round',
      patterns: [
        `"O:company|organization ${RAISED} ... lead|co-lead by S`,
        '"O:company|organization ... round|funding|financing|series ... lead|co-lead by S',
        '"O:company|organization ... include|from|with ~ investor|backer such|like|including as? S',
        '"O:company|organization raise|secure|land|close|bag|nab|net|snag|announce|complete|pick|pull ... with S split|share|take lead',
        '"O:company raise|close|secure|land|announce ~ seed|round|series ( from|by S',
        `"O:company|organization ${RAISED} ... participation|backing|investment|support from ~ S`,
        '"O:company|organization ... round|funding|financing|series ... participation|backing|investment|support from ~ S',
        '"round|funding|financing|series in|for|at O:company|organization ... lead|co-lead by S',
        '"lead|join|back|anchor by S ... round|financing|funding|raise|series give|hand|net|bring|value O:company',
        '"S ... round , which value O:company',
        '"O:company : $|€|£ ~ from|by S:company|person',
        '"with ~ capital|money|cash|funding|backing|financing from S:company|person , ... O:company',
        '"round|funding|financing|series|investment in|for O:company|organization ... participation|backing|investment|support from ~ S',
        '"O:company|organization raise|secure|land|close|complete ... with S lead|co-lead|contribute|invest|participate',
        '"O:company|organization has|have? raise|secure|land|close|complete ... with S take part',
        `"O:company|organization ${RAISED} ... investor|backer such|like|including|include as? S`,
        `"O:company|organization ${RAISED} ... existing|new|return investor|backer S`,
        '"O:company|organization ... back|fund by S',
      ],
      confidence: 0.85,
      reads: {
        '[company Acme] raised $100 million led by [company Fund One], with participation from [company Fund Two].': [
          'Fund One invests_in Acme',
          'Fund Two invests_in Acme',
        ],

        '[company Acme] raised $108 million in a Series C led by [company Fund One] and [company Fund Two] to grow.': [
          'Fund One invests_in Acme',
          'Fund Two invests_in Acme',
        ],
        'The round values [company Acme] at $2 billion and includes major investors such as [company Fund One], [company Fund Two], and [company Fund Three].':
          ['Fund One invests_in Acme', 'Fund Two invests_in Acme', 'Fund Three invests_in Acme'],
      },
      leaves: ['[company Acme] raised a question; the debate was led by [company Fund One].'],
    },
    {
      name: 'invests_in.implied',
      patterns: [
        '"the ~ round|financing|raise|investment was|is lead|co-lead by S',
        '"investor|backer include S:company|organization|person',
        '"S:company lead ;|.|,',
        '"S:company join .|;|,',
        '"S:company lead again|both',
        '"S:company|person pile|chip|pitch in',
        '"S:company|person come|tag along|aboard',
        '"money|cash|capital|funding|financing come|came from S:company|person',
        '"courtesy of S:company',
        '"S:company|person put|chip in $|€|£',
        '"S:company|person be the? lead|largest|biggest|main|sole backer|investor',
        '"with S:company|person take part',
        '"with S:company|person participate|join|invest|chip',
        '"S:company|organization|person is|are? lead|co-lead|join|anchor ~ round|financing|raise',
        '"stake|investment in|into O:company|organization',
      ],
      confidence: 0.65,
      reads: {
        '[company Acme] hired the founder after paying $9 million for a stake in [company Beta Labs].': [
          'Acme invests_in Beta Labs',
        ],
        '[company Acme] raised $40 million; [company Fund One] and [company Fund Two] joined the round.': [
          'Fund One invests_in Acme',
          'Fund Two invests_in Acme',
        ],
        '[company Acme] raised $40 million; the round was led by [company Fund One].': ['Fund One invests_in Acme'],
      },
      leaves: ['[company Acme] grew; the talks were led by [company Fund One].'],
    },
    {
      name: 'invests_in.noun',
      patterns: [
        'S -> investment|stake|bet|injection|position in|into O',
        'S -> contribution|donation|grant|gift to O',
        'S -> funding|backing of|for|from O',
        'S = investor|backer|shareholder|stakeholder|angel|believer in|of|behind O',
        '"S -|– backed O:company|organization',
        '"S ~ portfolio company|startup|firm O:company',
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
      },
      leaves: ["[company Bigco]'s investment thesis is about [company Acme]."],
    },
  ],
};
