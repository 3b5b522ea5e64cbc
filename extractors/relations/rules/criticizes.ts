import type { RelationRules } from '../rule.ts';

export const criticizes: RelationRules = {
  type: 'criticizes',
  rules: [
    {
      name: 'criticizes.verb',
      patterns: [
        'S criticize|criticise|slam|condemn|mock|attack|question * of|between|from|at O:company|organization|person|product|model',

        'S criticize|criticise|slam|blast|condemn|fault|denounce|mock|lambast|critique|ridicule|decry|deride|bash|blame|oppose|lambaste|rebuke|scold O',
        'S call_out O',
        'S accuse O of *',
        'S complain about O',
        'S dismiss O',
        'S raise|express|voice concern|doubt|question|frustration|skepticism|dissatisfaction|disappointment about|over|with|on O',
        'S take aim at O',
        'S push_back|hit_back against|on|at O',
        'O face|draw|receive|attract|get criticism|backlash|scrutiny|complaint from S:person|company|organization',
      ],
      confidence: 0.8,
      reads: {
        '[person Ada Brook] criticized [company Acme] for its pricing.': ['Ada Brook criticizes Acme'],
        '[company Acme] was slammed by [person Ada Brook].': ['Ada Brook criticizes Acme'],
      },
      leaves: ['[person Ada Brook] attacked the problem with [model Zephyra 4].'],
    },
    {
      name: 'criticizes.noun',
      patterns: [
        '"S allege|accuse|claim ... attack|theft|abuse|misuse|violation|infringement|campaign ... by|from|against O:company|person|organization',
        '"S \'s critique|criticism of O',
        '"critique|criticism of O by|from S',
        '"criticism from S of O',
      ],
      confidence: 0.75,
      reads: { "[person Ada Brook]'s criticism of [company Acme] spread.": ['Ada Brook criticizes Acme'] },
      leaves: ['[person Ada Brook] heard the criticism at [company Acme].'],
    },
  ],
};
