import type { RelationRules } from '../rule.ts';

export const restricts: RelationRules = {
  type: 'restricts',
  rules: [
    {
      name: 'restricts.verb',
      patterns: [
        'S ban|block|restrict|limit|bar|prohibit|outlaw|suspend|throttle|cut_off|revoke|blacklist|sanction|curb|shut_out|lock_out O',
        "S ban|block|restrict|limit|bar|prohibit|revoke|cut|cut_off|suspend|curb|deny|end O's access|use|usage|export|api",
        'S ban|block|restrict|limit|bar|prohibit|curb|disallow|forbid|halt access|use|usage|export|sale|shipment to|of|by|for|from O',
        'S forbid|prevent|bar|stop|block|prohibit O from *',
        'S:place|company|organization ban|bar|block|lock_out * from O:product|company',
        "S:company|place|organization ban|bar|block O's? from *",

        'S crack_down on O',
        '"S:company|organization cut|cuts O:company|organization|place|product off from',
        '"S:company|organization tell|told|ask|order ~ staff|employee|worker|student not to use O:product|model|hardware',
        '"S:company|organization|place ban|bar|block|forbid ~ in ~ , O:product|model ... by name',
        "S pull plug on O's?",
        'O:product|model ban|block|outlaw|suspend in S:place',
        '"S has|have? forbid|prohibit|ban|bar|block ... to|from use O:company|product|model|hardware',
        '"S:place|organization ... tell|order|ask ... to stop|halt|avoid buy|use|purchase|import ... O:hardware|product|model',
        'S remove|pull|delist O from store|marketplace|platform|catalog|country|market|service',
        'S pull|withdraw O:product|model from *',
        '"S:place|organization|company order|force|tell ~ O:product|model|company ~ offline',
        'S impose|place|set|tighten|extend|expand|announce|introduce ban|limit|restriction|sanction|tariff|control|curb on|against|for|of O',
        "S impose|place|set|tighten|announce|introduce ban|limit|restriction on|against|for O's user|subscriber|customer|export|usage|use",
        'S add O to blacklist|list',
        'S put O on blacklist|list',
        "S ban|block|bar|restrict O's crawler|bot|agent|app|model|account|scraper|assistant|tool",
        'S designate|label|declare O as risk|threat',
      ],
      confidence: 0.8,
      reads: {
        '[company Acme] banned [product Torch] from its plans.': ['Acme restricts Torch'],
        '[place Ardenia] blocked access to [product Torch].': ['Ardenia restricts Torch'],
        '[company Acme] told staff not to use [product Torch].': ['Acme restricts Torch'],
      },
      leaves: ['[company Acme] blocked two days for [product Torch] training.'],
    },
    {
      name: 'restricts.noun',
      patterns: [
        'S -> ban|restriction|block|crackdown|embargo|moratorium|sanction|curb|prohibition on|of|against O',
        '"S \'s ~ limit on O',
      ],
      confidence: 0.75,
      reads: {
        "[company Acme]'s ban on [product Torch] drew anger.": ['Acme restricts Torch'],
        '[company Acme] lifted its ban on [product Torch].': ['negated Acme restricts Torch'],
      },
      leaves: ["[company Acme]'s limit is known to [product Torch] users."],
    },
  ],
};
