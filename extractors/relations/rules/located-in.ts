import type { RelationRules } from '../rule.ts';

export const locatedIn: RelationRules = {
  type: 'located_in',
  rules: [
    {
      name: 'located_in.verb',
      patterns: [
        'S base|headquarter|locate|site in|at|near O',
        'S:company be startup|team|company|firm|outfit|lab from|of|in O:place',
        'S be base|headquarter|locate in|at|near O',
        'S open|opening|launch|establish|set_up|have|build|plan|announce|operate office|headquarters|hub|campus|branch|center|lab|datacenter|factory|fab|facility|site|plant in|at|near O:place',
        'S:company|organization build|hire|grow|expand|assemble|start team|staff|presence|operation in|at O:place',
        'S break ground on * in|near O:place',
        'S fill|lease|rent|construct hall|site|building|campus|plant|warehouse|space in|near|outside O:place',
        'S move|relocate headquarters|office|base to O:place',
        "S open|launch|establish|set_up|announce O's office|headquarters|hub|campus|branch|lab|facility",
        'S relocate|move to O:place',
      ],
      confidence: 0.8,
      reads: {
        '[company Acme] is based in [place Lyon].': ['Acme located_in Lyon'],
        '[company Acme] opened an office in [place Lyon].': ['Acme located_in Lyon'],
        '[company Acme] is quietly building its sales team in [place Lyon].': ['Acme located_in Lyon'],
        '[company Acme], headquartered in [place Lyon], grew.': ['Acme located_in Lyon'],
      },
      leaves: ['[company Acme] raised money in [place Lyon].'],
    },
    {
      name: 'located_in.compound',
      patterns: [
        '"O:place -|– based ~ S:company|organization',

        '"O:place -|– based S:company|organization',
        '"O:place \'s S:company|organization',
        '"the O:place S:company',
        '"O:place \'s ~ startup|company|firm|bank|fund|lab|maker|giant|group|unicorn|developer|operator|retailer|carrier|chipmaker S:company',
        '"O:place ~ startup|company|firm|lab|unicorn|giant|chipmaker|maker|outfit|upstart|developer|group|bank S:company',
        '"S:company , ~ O:place ~ startup|company|firm|lab|unicorn|giant|chipmaker|maker|outfit|upstart|developer|group|bank',
        '"S!:company|organization ( O:place )',
        '"S:company|organization \'s ~ office|headquarters|campus|hub in|near O:place',
        '"S:company|organization ~ office|headquarters|campus|hub in|near O:place',
        '"S:hardware in|near|outside O:place',
        '"S:company|organization , a|an ~ from|in O:place',
        '"S:company|organization , a|an ~ out of O:place',
        '"S!:company of O:place',
        '"S:hardware campus|plant|site|facility|supercomputer|cluster|datacenter in|near|outside O:place',
        '"S:hardware , a|an ~ campus|site|facility|plant|datacenter|cluster|supercomputer ... in|near|outside O:place',
      ],
      confidence: 0.75,
      reads: {
        '[place Lyon]-based [company Acme] grew.': ['Acme located_in Lyon'],
        'Investors include [company Fund One] ([place Oslo]) and others.': ['Fund One located_in Oslo'],
      },
      leaves: ['The [place Lyon] event, based on [company Acme] tools, grew.'],
    },
    {
      name: 'located_in.implied',
      patterns: ['"O:place office|headquarters|hub|campus'],
      confidence: 0.65,
      reads: {
        '[company Acme] announced a larger team and a new [place Oslo] office.': ['Acme located_in Oslo'],
      },
      leaves: ['[company Acme] has an office, and [place Oslo] has none.'],
    },
    {
      name: 'located_in.plan',
      patterns: ['"office|headquarters|hub|campus plan|slate in|for O:place'],
      confidence: 0.65,
      status: 'planned',
      reads: {
        '[company Acme]: new office planned in [place Oslo]; 200 seats': ['planned Acme located_in Oslo'],
      },
      leaves: ['[company Acme] planned an office party in [place Oslo].'],
    },
  ],
};
