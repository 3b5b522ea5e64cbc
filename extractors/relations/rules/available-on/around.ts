/** Where a thing is to be had, told by what of it is there or who stands by it: "weights and demo: Hubby", "supported by Acme". */
import type { Rule } from '../../rule.ts';

/** What of a thing is kept somewhere. */
const HELD_THERE =
  'code|weight|model|checkpoint|demo|space|repo|repository|card|collection|tooling|resource|link|page|file';
/** What a place does with a model for its customers. */
const SERVICE = 'fine-tuning|finetuning|sft|training|inference|deployment|hosting|serving|endpoint|tuning|batch';

export const AROUND: readonly Rule[] = [
  {
    name: 'available_on.around',
    patterns: [
      '"<S:model> supported|served|carried by|on|across|at ~ O:server',
      '"<S:model> supported|served|carried by|on|across|at ~ platform|provider|host|service|site|cloud like|including|such as? O:host',
      '"<S:model> support|deployment|hosting|serving from|by|at|via|on ~ O:host',
      '"<S:model> support|ecosystem|availability include|includes|cover|span ~ O:host',
      `"<S:model|product|dataset|paper> ( O:host #${HELD_THERE}`,
      '"<S:model|product|dataset|paper> link to ~ platform|host|site|hub like|including|such as? O:host',
      `O:host add|offer|enable|launch|support|open|bring ${SERVICE} for|of|to|on S:model`,
      '"<S:model> priced|billed ~ on|at|via|through O:product|company',
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] launched [model Zephyra] for long texts, supported by [company Together AI] and [company Baseten].':
        ['Zephyra available_on Together AI', 'Zephyra available_on Baseten'],
      '[company Acme] launched [model Zephyra] for long texts, carried by providers such as [company Baseten].': [
        'Zephyra available_on Baseten',
      ],
      '[company Acme] launched [model Zephyra] with day-0 deployment support from [company Baseten].': [
        'Zephyra available_on Baseten',
      ],
      '[company Acme] launched [model Zephyra]. Ecosystem support includes [company Replicate].': [
        'Zephyra available_on Replicate',
      ],
      '[model Zephyra] ([company Hugging Face] model and demo) draws hands.': ['Zephyra available_on Hugging Face'],
      '[model Zephyra] is out, with links to platforms like [product ModelScope] and [company Hugging Face].': [
        'Zephyra available_on ModelScope',
        'Zephyra available_on Hugging Face',
      ],
      '[company Baseten] added SFT for [model Zephyra].': ['Zephyra available_on Baseten'],
      '[company Acme] launched [model Zephyra], priced low on [product Moorcloud].': ['Zephyra available_on Moorcloud'],
    },
    leaves: [
      '[model Zephyra] was carried by the fame of [company Acme].',
      '[company Baseten] offers a job to the team of [model Zephyra].',
    ],
  },
];
