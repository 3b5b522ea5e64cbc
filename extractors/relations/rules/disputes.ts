import type { RelationRules } from '../rule.ts';

export const disputes: RelationRules = {
  type: 'disputes',
  rules: [
    {
      name: 'disputes.verb',
      patterns: [
        "S's lawsuit|suit|complaint|case|filing accuse|target|name|allege O",

        'S take|threaten|pursue|begin|face action against|from O',

        'S sue|countersue|clash|feud|spar|quarrel|fight O',
        'S clash|feud|spar|quarrel|fight|argue|battle with O:company|organization|person',
        'S file|bring|launch lawsuit|suit|complaint|case|claim against O',
        'S take O to court',
        'S face|settle|lose|win lawsuit|suit|complaint|case|claim from|by|with|against O',
        'S settle with O',
      ],
      confidence: 0.85,
      reads: {
        '[company Acme] sued [company Beta] over its training data.': ['Acme disputes Beta'],
        '[company Acme] and [company Gamma] filed a lawsuit against [company Beta].': [
          'Acme disputes Beta',
          'Gamma disputes Beta',
        ],
        '[company Beta] faces a lawsuit from [company Acme].': ['Beta disputes Acme'],
      },
      leaves: ['[company Acme] sued for peace at [company Beta].'],
    },
    {
      name: 'disputes.noun',
      patterns: [
        '"S \'s ~ lawsuit|suit|case|complaint|battle|dispute|feud|claim against|with O',
        '"S ~ lawsuit|suit|case against O',
        '"lawsuit|suit|battle|dispute|feud|fight|clash|case between S and O',
        '"S and O clash|feud|spar|fight|trade',
        '"legal ~ battle|dispute|fight|feud with|against O',
        '"lawsuit|suit against O',
        '"S v|vs . O:company|person|organization',
      ],
      confidence: 0.8,
      reads: {
        "[person Ada Brook]'s lawsuit against [company Acme] goes to trial.": ['Ada Brook disputes Acme'],
        'The legal battle between [company Acme] and [organization Data Ministry] continues.': [
          'Acme disputes Data Ministry',
        ],
        '[company Acme] and [company Beta] clashed over export rules.': ['Acme disputes Beta'],
      },
      leaves: ["[company Acme]'s case for [company Beta] was weak."],
    },
  ],
};
