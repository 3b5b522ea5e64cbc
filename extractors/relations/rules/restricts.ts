import type { RelationRules } from '../rule.ts';

export const restricts: RelationRules = {
  type: 'restricts',
  rules: [
    {
      name: 'restricts.verb',
      patterns: [
        'S ban|block|restrict|limit|bar|prohibit|outlaw|suspend|throttle|cut_off|revoke|blacklist|sanction|curb O',
        "S ban|block|restrict|limit|bar|prohibit|revoke|cut|cut_off|suspend|curb O's access|use|usage|export|api",
        'S ban|block|restrict|limit|bar|prohibit|curb access|use|usage|export|sale|shipment to|of|by|for|from O',
        'S forbid|prevent|bar|stop|block O from *',
        'S impose|place|set|tighten|extend|expand|announce|introduce ban|limit|restriction|sanction|tariff|control|curb on|against O',
      ],
      confidence: 0.8,
      reads: {
        '[company Acme] banned [product Torch] from its plans.': ['Acme restricts Torch'],
        '[place Ardenia] blocked access to [product Torch].': ['Ardenia restricts Torch'],
      },
      leaves: ['[company Acme] blocked two days for [product Torch] training.'],
    },
    {
      name: 'restricts.noun',
      patterns: [
        '"S \'s ~ ban|restriction|block|limit|crackdown on|of|against O',
        '"ban|restriction|block on|of O by S',
        '"S ban on O',
      ],
      confidence: 0.75,
      reads: { "[company Acme]'s ban on [product Torch] drew anger.": ['Acme restricts Torch'] },
      leaves: ["[company Acme]'s limit is known to [product Torch] users."],
    },
  ],
};
