/** The formats in which models are kept and computed, and what hardware and interfaces speak. */
import type { Rule } from '../../rule.ts';

/** What is made of a model in another format. */
const FILES = 'quant|version|variant|weight|checkpoint|build|file|upload|format';

export const FORMATS: readonly Rule[] = [
  {
    name: 'uses.format',
    patterns: [
      '* release|drop|publish|share|upload|ship|provide|offer|post O:format for|of S:model',
      'S:model|product|hardware|company expose|speak|implement|accept O:format',
      'S:model be O:format',
      'S:model support O:technique',
      'S:model|product|hardware use|support|have|feature|include|adopt|employ|apply|offer O:format',
      'S:model|product quantize|ship|come|run|train|store|release|publish to|in|with|at|using|as O:format',
      '* quantize|run|train|serve|test|benchmark|store|keep|convert S:model to|in|with|at|using|as|into O:format',
    ],
    confidence: 0.75,
    reads: {
      '[model Zephyra 4] was quantized to [technique INT4].': ['Zephyra 4 uses INT4'],
      '[model Zephyra 4] ships in [technique MXFP4].': ['Zephyra 4 uses MXFP4'],
      'They dropped [technique GGUF] files for [model Zephyra].': ['Zephyra uses GGUF'],
      '[product Quillpad] speaks [technique MCP].': ['Quillpad uses MCP'],
      '[model Zephyra] is [technique INT4].': ['Zephyra uses INT4'],
      '[model Zephyra] supports [technique Ropework].': ['Zephyra uses Ropework'],
      '[model Zephyra] uses [technique INT4].': ['Zephyra uses INT4'],
    },
    leaves: ['[company Beta] released [technique GGUF] tools for fans of [model Zephyra 4].'],
  },
  {
    name: 'uses.format_of',
    patterns: [
      '"<S:model> with|using|via|in|at|as ~ O:format',
      `"<S:model> ${FILES} ... including|include ~ O:format`,
      `"<S:model> ${FILES} ~ including|include|like|such|in|: as? ~ O:format`,
      `"<S:model> O:format quantized|quantization|${FILES}`,
      '"S:model O:format',
      '"S:model ( ~ O:format',
      '"O:format for|of S:model',
      `"O:format quantization|conversion|release|${FILES} of|for S:model`,
      '"<S:model> GB|fit|available|run in O:format',
      '"<S:model> O:packing is|are|already|now|up|out|here|posted|uploaded|live|by|from',
      '"<S:model> native|dynamic|official|imatrix|static|calibrated|day-one|launch-day ~ O:packing',
      '"<S:model> bit O:packing',
      '"<S:model> day -? 0|zero|one O:packing',
      '"<S:model> post|upload|push|publish|share|drop|squeeze|cook|bake|have ~ O:packing',
      '"<S:model> with|using|via|in ~ O:helper',
      'S:model|product use|support|have|feature|include|adopt|employ|add O:helper',
      '"O:helper for|of S:model',
      '"S:model O:helper',
      '"<S:model> O:helper adapter|support|training|fine-tuning|finetuning|drafter|head|kernel|extension',
    ],
    confidence: 0.6,
    reads: {
      '[company Acme] released [model Zephyra], with 1M tokens via [technique YaRN].': ['Zephyra uses YaRN'],
      '[model Zephyra] uses [technique YaRN].': ['Zephyra uses YaRN'],
      'A [technique LoRA] for [model Zephyra] is there.': ['Zephyra uses LoRA'],
      'A [model Zephyra] [technique LoRA] is there.': ['Zephyra uses LoRA'],
      '[model Zephyra] is out, and so are [technique LoRA] adapters.': ['Zephyra uses LoRA'],
      '[model Zephyra 4] came at four, a 4 bit [technique GGUF] at five.': ['Zephyra 4 uses GGUF'],
      '[model Zephyra 4] is small: day 0 [technique GGUF] in one file.': ['Zephyra 4 uses GGUF'],
      '[model Zephyra 4] is out, with native [technique INT4].': ['Zephyra 4 uses INT4'],
      '[company Acme] released [model Zephyra 4]. [technique GGUF]s are already up.': ['Zephyra 4 uses GGUF'],
      '[company Acme] released [model Zephyra 4]. [company Beta] posted a small [technique GGUF].': [
        'Zephyra 4 uses GGUF',
      ],
      '[model Zephyra 4] comes with [technique INT4] weights.': ['Zephyra 4 uses INT4'],
      'For [model Zephyra 4] there are small builds such as [technique GGUF] and [technique AWQ].': [
        'Zephyra 4 uses GGUF',
        'Zephyra 4 uses AWQ',
      ],
      '[company Beta] uploaded [technique GGUF] builds of [model Zephyra 4].': ['Zephyra 4 uses GGUF'],
      'The [model Zephyra 4] [technique FP8] weights load in a minute.': ['Zephyra 4 uses FP8'],
      '[company Acme] released [model Zephyra 4]; [technique GGUF] quants came within hours.': ['Zephyra 4 uses GGUF'],
      '[model Zephyra]: quants including [technique GGUF].': ['Zephyra uses GGUF'],
      '[model Zephyra] (a small [technique GGUF]) is there.': ['Zephyra uses GGUF'],
      '[technique GGUF] for [model Zephyra] is there.': ['Zephyra uses GGUF'],
      '[model Zephyra]: available in [technique GGUF].': ['Zephyra uses GGUF'],
    },
    leaves: ['[company Acme] met [model Zephyra 4] fans of [technique GGUF].'],
  },
];
