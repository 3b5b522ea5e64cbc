/** What somebody gets a model to run on, and what is written for it: "coaxed into a laptop", "with a vLLM patch". */
import type { Rule } from '../../rule.ts';

/** What an engine gets so that it can run a model. */
const CODE = 'patch|branch|pull|pr|recipe|nightly|binary|driver|plugin';

export const MANAGING: readonly Rule[] = [
  {
    name: 'runs_on.manage',
    patterns: [
      '* coax|shoehorn|wedge|pack|jam|nudge|wrangle|get|bring_up S:model into|onto|in|on|across|through|under O:hardware',
      'S:product recognize|detect|see O:hardware',
      'O:engine need * for S:model',
      'O:engine have|carry|hold * for S:model',
      'O:hardware carry|embed|bundle S:model',
      "O:product|company's outage|failure|downtime|crash|breakdown silence|cripple|disrupt|take_down|knock_out|hit|affect|freeze S:product",
      '"O:hardware ~ is|are all S:model need|require|take|ask',
      '"any|every|single|one ~ O:hardware ~ will|would do for S:model',
    ],
    confidence: 0.7,
    reads: {
      'A user coaxed [model Zephyra] into a [hardware Corelis X1].': ['Zephyra runs_on Corelis X1'],
      '[product vLLM] detects the [hardware Corelis X1].': ['vLLM runs_on Corelis X1'],
      '[product llama.cpp] needs a pull request for [model Zephyra].': ['Zephyra runs_on llama.cpp'],
      '[product llama.cpp] has an open branch for [model Zephyra].': ['Zephyra runs_on llama.cpp'],
      'The [hardware Phonix] carries [model Zephyra] in firmware.': ['Zephyra runs_on Phonix'],
      'An outage at [product Moorcloud] silenced [product Beacon].': ['Beacon runs_on Moorcloud'],
      'One box of [hardware Corelis X1] cards is all [model Zephyra] needs.': ['Zephyra runs_on Corelis X1'],
      'Any [hardware Corelis X1] machine will do for [model Zephyra].': ['Zephyra runs_on Corelis X1'],
    },
    leaves: [
      '[company Acme] got [model Zephyra] past the maker of [hardware Corelis X1].',
      '[product llama.cpp] needs money for tests, says [model Zephyra].',
    ],
  },
  {
    name: 'runs_on.code',
    patterns: [
      `"<S:model> O:engine ~ #${CODE}`,
      `"O:engine ~ #${CODE} for S:model`,
      '"O:system version|build|client|app|edition|port of|for S:product',
      '"<S:product> O:system version|build|client|app|edition|support',
      '"<S:model> O:engine #node|workflow|template|pipeline|plugin appear|arrive|land|exist|follow|is|are|was|already',
      '"<S:model> #kernel|patch|build|driver|binary for ~ O:hardware',
      '"<S:model> out|way of O:engine',
      '"O:engine user of S:model',
      '"S:model + O:hardware',
      '"O:hardware + S:model',
      '"O:engine + S:model',
      '"self-hosted|hosted|local|quantized S:model on|in|via|with O:product|hardware',
      '"<S:model> any|every|single|one ~ O:hardware ~ will|would do',
      '"<S:model> #quant|quantization|build|weight|file|checkpoint|package|binary|gguf|bundle for|on|in ~ O:engine',
      '"<S:model> O:packing for|on|in|via ~ O:engine',
      '"<S:model> O:engine #quant|quantization|build|version|weight|checkpoint|conversion',
      '"<S:model> day -? 0|zero|one|1 on|in|with|for|via O:engine',
      '"<S:model> day-one|day-zero|launch-day on|in|with|for|via ~ O:engine',
    ],
    confidence: 0.65,
    reads: {
      'A [product Windows] version of [product Ferrypad] came in May.': ['Ferrypad runs_on Windows'],
      '[product Ferrypad] is nice, and an [product Android] version is coming.': ['Ferrypad runs_on Android'],
      '[model Zephyra] is out, and a [product ComfyUI] node appeared.': ['Zephyra runs_on ComfyUI'],
      '[model Zephyra]: a [technique GGUF] for [product llama.cpp] is there.': ['Zephyra runs_on llama.cpp'],
      '[model Zephyra]: [product vLLM] builds are there.': ['Zephyra runs_on vLLM'],
      '[model Zephyra]: day 0 in [product vLLM].': ['Zephyra runs_on vLLM'],
      '[model Zephyra]: day-one in [product vLLM].': ['Zephyra runs_on vLLM'],
      '[model Zephyra]: builds for [product vLLM] are there.': ['Zephyra runs_on vLLM'],
      '[model Zephyra] is out, with a [product vLLM] branch by its authors.': ['Zephyra runs_on vLLM'],
      'They wait for a [product vLLM] patch for [model Zephyra].': ['Zephyra runs_on vLLM'],
      '[model Zephyra] came at four, and kernels for the [hardware Corelis X1] at five.': [
        'Zephyra runs_on Corelis X1',
      ],
      'With [model Zephyra] he gets 4 tokens a second out of [product vLLM].': ['Zephyra runs_on vLLM'],
      '[product vLLM] users of [model Zephyra] must wait.': ['Zephyra runs_on vLLM'],
      '[model Zephyra] + [hardware Corelis X1] = 9 tokens a second': ['Zephyra runs_on Corelis X1'],
      '[hardware Corelis X1] + [model Zephyra] is a fine pair': ['Zephyra runs_on Corelis X1'],
      '[product vLLM] + [model Zephyra] just works': ['Zephyra runs_on vLLM'],
      'They keep self-hosted [model Zephyra] on [product Moorcloud].': ['Zephyra runs_on Moorcloud'],
      '[model Zephyra] is small: any [hardware Corelis X1] machine will do.': ['Zephyra runs_on Corelis X1'],
    },
    leaves: ['[model Zephyra] left the branch that [product vLLM] maintainers sat on.'],
  },
];
