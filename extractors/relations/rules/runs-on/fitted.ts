/** What a model is fitted to run on or tried on: "optimized for a Corelis X1", "supported by engines like vLLM", "the setup includes ...". */
import type { Rule } from '../../rule.ts';

/** What is written so that an engine can run a model. */
const CODE =
  'node|workflow|toggle|flag|parser|template|recipe|kernel|backend|wrapper|extension|plugin|quant|checkpoint|example|config';
/** What a model is run with at home, or tested on. */
const RIG = 'setup|rig|testbed|hardware|bench|config|configuration|machine|workstation';
/** What somebody runs, once its name is known. */
const IT = 'it|this|model|version|variant|quant|quantization|build|weight|checkpoint|q4|q6|q8|gguf';

export const FITTED: readonly Rule[] = [
  {
    name: 'runs_on.fitted',
    patterns: [
      'O:product introduce|include|enable|deliver|launch|debut|implement|unveil|roll_out|expand|extend|complete|promise support for|to S:model',
      "O:product introduce|include|enable|deliver|launch|debut|implement|unveil|roll_out|expand|promise S:model's support|compatibility|backend|kernel",
      'S:product introduce|include|enable|deliver|launch|debut|implement|unveil|roll_out|expand|extend|complete support for|to O:hardware',
      '"<S:model> supported|served|runnable|usable by|in|on|across|with ~ O:engine',
      '"<S:model> supported|served|runnable|usable by|in|on|across|with ~ engine|stack|framework|runtime|backend|tool|library like|including|such as? O:engine',
      '"<S:model> optimized|optimised|tuned|sized|tailored|designed|built|quantized|engineered|fit for ~ O:hardware',
      '"<S:engine> with|for|in|to ~ O:hardware',
      `"<S:model> and|plus|with|including ~ O:engine ~ #${CODE}`,
      `"<S:model> O:engine ~ #${CODE} ~ available|ready|live|included|provided|out`,
      `"<S:model> O:hardware ~ owner|user ~ run|running|load|loading|use|using|try|trying ~ ${IT}`,
      '"O:hardware ... aimed|designed|built|meant|optimized|intended at|for|to ~ inference|training|serving|run|workload|deployment for|of|on ~ S:model',
      '"O:hardware ... aimed|designed|built|meant|optimized|intended at|for|to ~ inference|training|serving|run|workload|deployment for|of|on ~ model|llm like|including|such as? S:model',
      `"<S:model> ${RIG} include|includes|included|featured|pairs|combines|consists|comprises|: ... O:hardware`,
      `"<S:model> ${RIG} include|includes|included|featured|pairs|combines|consists|comprises|: ... O:engine`,
    ],
    confidence: 0.65,
    reads: {
      '[product vLLM] introduces support for [model Zephyra].': ['Zephyra runs_on vLLM'],
      'Acme Labs praised [product vLLM] for the [hardware Corelis X1].': ['vLLM runs_on Corelis X1'],
      '[product vLLM] unveiled [model Zephyra] support at noon.': ['Zephyra runs_on vLLM'],
      '[product vLLM] extends support to the [hardware Corelis X1].': ['vLLM runs_on Corelis X1'],
      '[company Acme] released [model Zephyra], open and supported by [product vLLM].': ['Zephyra runs_on vLLM'],
      '[company Acme] released [model Zephyra], open and supported by inference stacks like [product vLLM] and [product SGLang].':
        ['Zephyra runs_on vLLM', 'Zephyra runs_on SGLang'],
      '[company Acme] released [model Zephyra], optimized for a single [hardware Corelis X1].': [
        'Zephyra runs_on Corelis X1',
      ],
      '[company Acme] released [model Zephyra] with weights, a paper and new [product vLLM] reasoning toggles.': [
        'Zephyra runs_on vLLM',
      ],
      '[model Zephyra]: code, demo and [product ComfyUI] nodes available.': ['Zephyra runs_on ComfyUI'],
      '[model Zephyra] is slow. A [hardware Corelis X1] owner running the Q8 version saw speeds fall.': [
        'Zephyra runs_on Corelis X1',
      ],
      '[company Acme] announced the [hardware Corelis X1], aimed at cheap inference for [model Zephyra].': [
        'Zephyra runs_on Corelis X1',
      ],
      '[company Acme] announced the [hardware Corelis X1], aimed at inference for models like [model Zephyra].': [
        'Zephyra runs_on Corelis X1',
      ],
      '[model Zephyra] is tested at four bits. The setup includes 64 GB of memory, a [hardware Corelis X1] and a [hardware Galeon 2].':
        ['Zephyra runs_on Corelis X1', 'Zephyra runs_on Galeon 2'],
      '[model Zephyra] is tested at four bits. My rig: 64 GB of memory and [product vLLM].': ['Zephyra runs_on vLLM'],
    },
    leaves: [
      '[model Zephyra] was tuned for a team that sold its [hardware Corelis X1].',
      '[product vLLM] introduced a newcomer to [model Zephyra].',
      '[model Zephyra] competes with the [hardware Corelis X1] for headlines.',
    ],
  },
];
