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
        'S file|bring|launch|open case|claim against O',
        'S take O to court',
        'S send|hand|serve O as letter|cease-and-desist|subpoena',
        'S hit|slap O with lawsuit|suit|complaint|injunction',
        'S be in dispute|feud|spat|fight|standoff|battle|row',
        'S face|settle|lose|win lawsuit|suit|complaint|case|claim from|by|with|against O',
        'S settle lawsuit|suit|dispute|case|feud|fight',
        'S be at odds with O',
        'S trade barb|insult|blow|accusation with O',
        'S trade barb|insult|blow|accusation',
        'S settle with O',
      ],
      confidence: 0.85,
      reads: {
        '[company Acme] sued [company Beta] over its training data.': ['Acme disputes Beta'],
        '[company Beta] faces a lawsuit from [company Acme].': ['Beta disputes Acme'],
      },
      leaves: ['[company Acme] sued for peace at [company Beta].'],
    },
    {
      name: 'disputes.noun',
      patterns: [
        'S -> lawsuit|suit|countersuit|complaint|injunction|litigation|appeal against O',
        'S lose|win|drop|withdraw appeal|case|suit against O',
        'S -> dispute|feud|standoff|spat|fight|battle|quarrel|row|showdown with|against O:company|organization|person',
        '"S \'s ~ case|claim against O',
        '"lawsuit|suit|battle|dispute|feud|fight|clash|case|standoff|spat|row between S:company|organization|person and O',
        '"S and O clash|feud|spar|fight|trade',
        '"S:company|organization|person and O!:company|organization|person are|is|were at odds',
        '"legal ~ battle|dispute|fight|feud with|against O',
        '"lawsuit|suit|complaint file|bring? by|from S:company|organization|person ... accuse|allege|target|name|against O:company|organization|person',
        '"O ~ lawsuit|suit|complaint bring|file by S:company|organization|person',
        '"S v . O:company|person|organization',
      ],
      confidence: 0.8,
      reads: {
        '[company Acme] and [company Gamma] filed a lawsuit against [company Beta].': [
          'Acme disputes Beta',
          'Gamma disputes Beta',
        ],
        "[person Ada Brook]'s lawsuit against [company Acme] goes to trial.": ['Ada Brook disputes Acme'],
        'The legal battle between [company Acme] and [organization Data Ministry] continues.': [
          'Acme disputes Data Ministry',
        ],
        '[company Acme] and [company Beta] clashed over export rules.': ['Acme disputes Beta'],
        '[company Acme] dropped its suit against [company Beta].': ['negated Acme disputes Beta'],
        'The standoff between [company Acme] and [organization Data Ministry] hurt both.': [
          'Acme disputes Data Ministry',
        ],
      },
      leaves: ["[company Acme]'s case for [company Beta] was weak."],
    },
  ],
};
