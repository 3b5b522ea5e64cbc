/** Rounds, in the words of whoever raises them, and of who leads and joins them. */
import type { Rule } from '../../rule.ts';

/** What a firm does with a round, in the words of a phrase. */
const RAISED = 'has|have? raise|secure|land|close|bag|nab|net|snag|receive|get|win|announce|complete|pick|pull';
/** The same in the words of a clause, with its particles. */
const RAISES =
  'raise|secure|land|close|bag|nab|complete|pick_up|pull_in|take_in|bring_in|collect|net|snag|gather|haul_in|rake_in|scoop_up|wrap_up|finalize|line_up';
/** What stands where a round is spoken of. */
export const MONEY = new Set(
  `raise round funding financing seed series sery investor backer cheque valuation investment venture capital stake shareholder
   equity debt fundraising angel check cap unicorn`.split(' '),
);

export const ROUNDS: readonly Rule[] = [
  {
    name: 'invests_in.raise',
    patterns: [
      '"O:company|organization get|receive|take|win|grab|collect ~ $|€|£ ~ from S:company|organization|person',
      '"$|€|£ ~ from S:company|organization|person land|go|flow|arrive|head at|to|in|into|for O:company|organization',
      '"$|€|£ ~ for O:company|organization ,? courtesy of S:company|organization|person',
      'O:company emerge|come|come_out|launch|debut|spin_out|exit|return|start with $ from S:company|person',
      'O:company emerge|come|come_out|launch|debut|spin_out|exit|return|start with money|cash|funding|backing|seed|capital|check|investment from S:company|person',
      'O receive|get|win|draw|attract funding|investment|backing|capital|money|grant|dollar|check|cheque from S:company|organization|person',
      `O ${RAISES} * from S:company|organization|person`,
      `O ${RAISES} * with S:company|organization|person`,
      'O announce|disclose|reveal|unveil * in funding|financing|capital from|by S',
      'O announce|disclose|reveal|unveil funding|investment|round|financing|capital|money from|by S',
      'O:company have|hold|get|take $ from S:investor',
      'O:company bank|amass|assemble|pocket $ from S:company|organization|person',
      '"O:company ... stealth with|holding|carrying|on|having ~ $|€|£ ~ from S:company|person',
      'O:company add $ from S:company|organization|person',
      '"O:company \'s ~ $|€|£ ~ fundraise|raise|round|investment|funding|injection from S:company|organization|person',
    ],
    confidence: 0.85,
    reads: {
      '[company Acme] came out of stealth with cash from [company Fund One].': ['Fund One invests_in Acme'],
      'Another $4 billion from [company Fund One] lands at [company Acme].': ['Fund One invests_in Acme'],
      '$110 billion for [company Acme], courtesy of [company Fund One] and [company Beta].': [
        'Fund One invests_in Acme',
        'Beta invests_in Acme',
      ],
      '[company Acme] raised $50 million from [company Fund One], [company Fund Two] and [person Ada Brook].': [
        'Fund One invests_in Acme',
        'Fund Two invests_in Acme',
        'Ada Brook invests_in Acme',
      ],
      '[company Acme] secured $18 million in funding from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] got $3 million from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] launched with $3 million from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] attracted funding from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised $3 million with [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] announced $3 million in funding from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] announced funding from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] came out of stealth holding $42 million from [company Hill Ventures] and [company Dale Capital].':
        ['Hill Ventures invests_in Acme', 'Dale Capital invests_in Acme'],
      '[company Acme] gathered $2 billion from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] has $42 million from [company Hill Ventures].': ['Hill Ventures invests_in Acme'],
      '[company Acme] banked $2 billion from [company Bigco].': ['Bigco invests_in Acme'],
      "This follows [company Acme]'s recent $4 billion fundraise from [company Bigco].": ['Bigco invests_in Acme'],
      '[company Acme] added $100 million from [company Bigco] to its last round.': ['Bigco invests_in Acme'],
    },
    leaves: [
      '[organization Grid Institute] awarded a $3 million contract to [company Acme].',
      '[company Acme] won a $3 million deal from [organization Grid Institute].',
      '[company Acme] raised $2 million, with [company Fund One] watching.',
      '[company Acme] received praise and customers from rivals like [company Beta].',
    ],
  },
  {
    name: 'invests_in.round',
    patterns: [
      `"O:company|organization ${RAISED} ... lead|co-lead by S`,
      '"O:company|organization ... round|funding|financing|series ... lead|co-lead by S',
      '"O:company ... round|funding|financing|series|seed ... lead|co-lead by ... with S:company',
      '"O:company|organization ... include|from|with ~ investor|backer such|like|including as? S',
      '"O:company|organization raise|secure|land|close|bag|nab|net|snag|announce|complete|pick|pull ... with S split|share|take lead',
      '"O:company raise|close|secure|land|announce ~ seed|round|series ( from|by S',
      `"O:company|organization ${RAISED} ... participation|backing|investment|support from ~ S`,
      '"O:company|organization ... round|funding|financing|series ... participation|backing|investment|support from ~ S',
      '"round|funding|financing|series in|for|at O:company|organization ... lead|co-lead by S',
      '"lead|join|back|anchor by S ... round|financing|funding|raise|series give|hand|net|bring|value O:company',
      '"S ... round , which value O:company',
      '"O:company : $|€|£ ~ from|by S:company|person',
      '"O:company ... stealth with ~ $|€|£ ~ lead|co-lead by S:company|person',
      '"with ~ capital|money|cash|funding|backing|financing from S:company|person , ... O:company',
      '"round|funding|financing|series|investment in|for O:company|organization ... participation|backing|investment|support from ~ S',
      '"O:company|organization raise|secure|land|close|complete ... with S lead|co-lead|contribute|invest|participate',
      '"O:company|organization has|have? raise|secure|land|close|complete ... with S take part',
      `"O:company|organization ${RAISED} ... investor|backer such|like|including|include as? S`,
      `"O:company|organization ${RAISED} ... existing|new|return investor|backer S`,
      '"O:company|organization ... back|fund by S',
      '"O:company|organization ... with S:company|organization|person as ~ backer|investor|shareholder',
      '"O:company|organization ... with S:company|organization|person as its|the|a? lead|anchor ,|.|;|and|in',
      '"O:company|organization ... with S:company|organization|person in|at the lead|helm|front',
      '"$|€|£ ~ from S:investor for|into O:company',
    ],
    confidence: 0.85,
    reads: {
      '[company Acme] confirmed a $160 million round led by [company Fund One] with [company Fund Two] and [company Fund Three].':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme', 'Fund Three invests_in Acme'],
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
      '[company Acme] raised $3 million, with [company Fund One] taking the lead.': ['Fund One invests_in Acme'],
      '[company Acme] closed a seed round (from [company Fund One]).': ['Fund One invests_in Acme'],
      '[company Acme] ended its seed round with participation from [company Fund One].': ['Fund One invests_in Acme'],
      'A seed round for [company Acme] was led by [company Fund One].': ['Fund One invests_in Acme'],
      '[company Fund One] led the round, which values [company Acme] at $90 million.': ['Fund One invests_in Acme'],
      '[company Acme], set up by [person Ada Brook], came out of stealth with $110 million led by [company Fund One].':
        ['Fund One invests_in Acme'],
      '[company Acme]: $3 million from [company Fund One].': ['Fund One invests_in Acme'],
      'With fresh capital from [company Fund One], the startup [company Acme] grows.': ['Fund One invests_in Acme'],
      'A seed round for [company Acme], with participation from [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised $3 million with [company Fund One] participating.': ['Fund One invests_in Acme'],
      '[company Acme] has raised $3 million with [company Fund One] taking part.': ['Fund One invests_in Acme'],
      '[company Acme] has raised $3 million from investors including [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] raised $3 million, with [company Fund One] as lead.': ['Fund One invests_in Acme'],
      '[company Acme], a small startup backed by [company Fund One], grows.': ['Fund One invests_in Acme'],
      'A bet led by [company Fund One] in the seed round values [company Acme] at $90 million.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] has raised $3 million from new investor [company Fund One].': ['Fund One invests_in Acme'],
      '[company Acme] has raised $2 billion with [company Fund One] as the largest backer.': [
        'Fund One invests_in Acme',
      ],
      '[company Acme] closed a $2 billion round, with [company Fund One] in the lead.': ['Fund One invests_in Acme'],
      '[company Acme] has raised a seed backed by [company Fund One], [company Fund Two] and former [company Tessel] chief [person Ada Brook].':
        ['Fund One invests_in Acme', 'Fund Two invests_in Acme', 'Ada Brook invests_in Acme'],
      'There is $40 million from [company Hill Ventures] for [company Acme].': ['Hill Ventures invests_in Acme'],
    },
    leaves: ['[company Acme] raised a question; the debate was led by [company Fund One].'],
  },
  {
    name: 'invests_in.expected',
    patterns: [
      '"S:company|organization|person is|are|were expected|set|due|slated|likely|poised|tipped to contribute|participate|join|invest|chip|lead|take',
      '"with S:company|organization|person expected|set|due|slated|likely|poised|tipped to',
      '"round|financing|raise|investment|deal ,? will|would|could|may|to be lead|co-lead by S:company|organization|person',
      '"expected|set|due|slated|likely|poised to take|join|participate|contribute|invest ... as is|are S:company|organization|person',
    ],
    confidence: 0.65,
    status: 'planned',
    amid: MONEY,
    reads: {
      '[company Acme] is raising a round, with [company Fund One] and [company Fund Two] expected to take part.': [
        'planned Fund One invests_in Acme',
        'planned Fund Two invests_in Acme',
      ],
      '[company Acme] is raising a round, and [company Fund One] is expected to contribute.': [
        'planned Fund One invests_in Acme',
      ],
      '[company Acme] is in talks over a round. The round would be led by [company Fund One].': [
        'planned Fund One invests_in Acme',
      ],
      '[company Acme] is raising a round; old backers are expected to take part, as are [company Fund One] and [company Fund Two].':
        ['planned Fund One invests_in Acme', 'planned Fund Two invests_in Acme'],
    },
    leaves: ['[company Acme] is building a bus, and [company Fund One] is expected to contribute.'],
  },
  {
    name: 'invests_in.circling',
    patterns: ['S:company|organization|person circle|court|eye O:company', '"S:company|organization|person circling'],
    confidence: 0.65,
    status: 'planned',
    amid: MONEY,
    reads: {
      '[company Fund One] is circling [company Acme] ahead of its round.': ['planned Fund One invests_in Acme'],
      '[company Acme] is in talks over a round ([company Fund One] and [company Fund Two] circling).': [
        'planned Fund One invests_in Acme',
        'planned Fund Two invests_in Acme',
      ],
    },
    leaves: ['[company Fund One] drones kept circling [company Acme].'],
  },
];
