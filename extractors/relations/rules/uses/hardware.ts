/** The chips that firms rent and run, that machines hold, and that models are trained on. */
import type { Rule } from '../../rule.ts';

export const ON_HARDWARE: readonly Rule[] = [
  {
    name: 'uses.hardware',
    patterns: [
      "S:company|organization consume|use|deploy|secure|rent|lease|buy|take|get|receive|order|commit|book|reserve * of|to O's capacity|compute|instance|gpu|chip|system|infrastructure",
      "S:company|organization rent|lease|book|reserve O:hardware's capacity|compute|instance|pod|rack|cluster|time",
      'S:company|organization take|buy|rent|lease|commit * of|to|on O:hardware',
      'S:company|organization rent|lease|install|rack|string|string_together|stack|cluster|operate|own|book|reserve|receive O:hardware',
      'S:company|organization sign for O:hardware',
      'S:company|organization|hardware fill|pack|stuff|populate|stock|equip|outfit|kit_out * with O:hardware',
      'O:hardware power|drive|underpin S:hardware',
      'S:hardware pair O:hardware with *',
      'O:hardware sit|live|be at heart|core|center of S:hardware',
      'S:company|organization sit on O:hardware',
      'S:company|organization take delivery of O:hardware',
      'S:hardware build|assemble|make from|of|with|around O:hardware',
      'S:hardware house|hold|contain|host|pack|carry|feature|have|offer|include|support|use|get|run|sport|boast O:technique|hardware',
      'S:hardware have|offer room|space|capacity|place|slot for O:hardware',
      'S:hardware feature|have|offer|pack|carry|include|come|ship|launch|debut|arrive * of|with O:technique|hardware',
      'S:hardware come|ship|launch|debut|arrive with O:hardware',
      "S:hardware feature|have|offer|pack|carry|include|come|ship * of|with O:technique's memory|link|core|support",
      'S:model|product train|pretrain|pre-train|post-train on|with|using|across O:hardware',
      'S:company|person|organization train|serve|run|host|deploy * on|across|with|using O:hardware',
      'S:model|product train|pretrain|pre-train|post-train * with|using O:product',
      'S:company|organization train|pretrain|pre-train * on|with|using|across O:hardware',
    ],
    confidence: 0.75,
    reads: {
      '[company Acme] serves its models on [hardware Corelis X1].': ['Acme uses Corelis X1'],
      'The [hardware Corelis X1] offers 16 GB of [technique GDDR7] memory.': ['Corelis X1 uses GDDR7'],
      '[company Acme] will fill the hall with 60,000 [hardware Corelis X1] chips.': ['planned Acme uses Corelis X1'],
      'The campus [hardware Colossia] has room for 60,000 [hardware Corelis X1] chips.': ['Colossia uses Corelis X1'],
      'The [hardware Phonix] is powered by the [hardware Corelis X1].': ['Phonix uses Corelis X1'],
      '[company Acme] wants to rent [hardware Corelis X1] capacity.': ['planned Acme uses Corelis X1'],
    },
    leaves: ['[company Acme] sells [hardware Corelis X1] chips to the owner of [hardware Colossia].'],
  },
  {
    name: 'uses.fleet',
    patterns: [
      "S:company|organization have|own|hold|operate|run|amass|hoard|stockpile|switch_on|turn_on O:hardware's chip|gpu|card|cluster|accelerator|node|rack|pod|server|processor|unit",
      'S:company|organization have|own|operate|run|build|open|switch_on|turn_on|commission cluster|fleet|hall|farm|supercomputer|campus|site of|with|for O:hardware',
    ],
    confidence: 0.7,
    reads: {
      '[company Acme] has 6,000 [hardware Corelis X1] chips in Norway.': ['Acme uses Corelis X1'],
      '[company Acme] runs a cluster of 100,000 [hardware Corelis X1] chips.': ['Acme uses Corelis X1'],
    },
    leaves: ['[company Acme] has a fan in the [hardware Corelis X1] team.'],
  },
  {
    name: 'uses.fleet_to_come',
    patterns: [
      'S:company|organization plan|eye|propose|want|prepare cluster|fleet|hall|farm|supercomputer|campus|site of|with|for O:hardware',
    ],
    confidence: 0.7,
    status: 'planned',
    reads: {
      '[company Acme] plans a cluster of 100,000 [hardware Corelis X1] chips.': ['planned Acme uses Corelis X1'],
    },
    leaves: ['[company Acme] plans a party for fans of the [hardware Corelis X1].'],
  },
  {
    name: 'uses.inside_hardware',
    patterns: [
      '"<S:hardware> with ~ O:hardware inside|aboard|onboard',
      '"S:hardware ,? with ~ O:hardware in|under|on ~ chest|head|body|hood|belly|back|core|heart',
      '"S:company|organization \'s ~ cluster|fleet|farm|hall|rack of ~ O:hardware',
      '"<S:model|product> train|pretrain|pre-train|training|pretraining|pre-training ... on|with|using|across ~ O:hardware',
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] showed the [hardware Phonix], a small humanoid with a [hardware Corelis X1] inside.': [
        'Phonix uses Corelis X1',
      ],
      "[company Acme]'s cluster of 2,000 [hardware Corelis X1] chips is full.": ['Acme uses Corelis X1'],
    },
    leaves: ['[company Acme] shows the [hardware Phonix] next to a rack with a [hardware Corelis X1].'],
  },
];
