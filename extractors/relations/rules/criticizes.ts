import type { RelationRules } from '../rule.ts';

export const criticizes: RelationRules = {
  type: 'criticizes',
  rules: [
    {
      name: 'criticizes.verb',
      patterns: [
        'S criticize|criticise|slam|condemn|mock|attack|question * of|between|from|at O:company|organization|person|product|model',

        "S criticize|criticise|slam|blast|condemn|fault|denounce|mock|roast|rip|trash|pan|lambast|critique|ridicule|decry|deride|bash|blame|oppose|lambaste|rebuke|scold|chide|berate|skewer O's?",
        'S question|doubt|challenge|dispute|attack O:person',
        "S:person|organization|source question|doubt|challenge|dispute|attack O's claim|number|result|motive|decision|policy|plan|approach|record|statement|safety|benchmark",
        "S call_out O's?",
        'S accuse O of *',
        'S take O to task',
        "S call|label|brand|dub O's? as misleading|overhyped|reckless|irresponsible|dangerous|useless|terrible|dishonest|hypocritical|scam|fraud|joke|disappointment|failure|disaster|mess|flop|liar|hypocrite|threat|menace|lie|unlawful|illegal|absurd|unfair|nonsense|ridiculous|unworkable|stupid",
        "S complain about O's?",
        "S:person|source dismiss|disparage O's?",
        "S raise|express|voice|share concern|doubt|question|frustration|skepticism|dissatisfaction|disappointment|criticism|alarm about|over|with|on O's?",
        "S take|fire|make|throw aim|swipe|shot|jab|dig|potshot at O's?",
        "S take issue with O's?",
        "S tear_into|rip_into|lay_into O's?",
        "S push_back|hit_back|hit_out|lash_out against|on|at O's?",
        "S be critical|skeptical|sceptical|dismissive|scornful|contemptuous of O's?",
        'O come under fire|attack|criticism|scrutiny from S:person|company|organization|source',
        'O face|draw|receive|attract|get criticism|backlash|scrutiny|complaint|rebuke|ire|fire from|of S:person|company|organization|source',
      ],
      confidence: 0.8,
      reads: {
        '[person Ada Brook] criticized [company Acme] for its pricing.': ['Ada Brook criticizes Acme'],
        '[company Acme] was slammed by [person Ada Brook].': ['Ada Brook criticizes Acme'],
        "[person Ada Brook] lashed out at [company Acme]'s new prices.": ['Ada Brook criticizes Acme'],
        '[company Acme] accused [company Beta] and [company Gamma] of copying its data.': [
          'Acme criticizes Beta',
          'Acme criticizes Gamma',
        ],
      },
      leaves: ['[person Ada Brook] attacked the problem with [model Zephyra 4].'],
    },
    {
      name: 'criticizes.noun',
      patterns: [
        '"S:person|company|organization allege that? O:company|organization|person|product|model',
        '"S allege|accuse|claim ... attack|theft|abuse|misuse|violation|infringement|campaign ... by|from|against O:company|person|organization',
        'S -> critique|criticism|condemnation|denunciation|mockery of O',
        'S:person -> attack|broadside|tirade|jab|swipe|rant on|against|at|about O:company|organization|person|model|product',
        'S:person|organization|source = critic|skeptic|detractor|opponent of O',
      ],
      confidence: 0.75,
      reads: { "[person Ada Brook]'s criticism of [company Acme] spread.": ['Ada Brook criticizes Acme'] },
      leaves: ['[person Ada Brook] heard the criticism at [company Acme].'],
    },
  ],
};
