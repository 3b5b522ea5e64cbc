/** Ways of working with a thing: a method shown at work, a harness around a model, a choice between models, a server of a protocol. */
import type { Rule } from '../../rule.ts';

const STAFF = 'employee|staff|worker|engineer|developer|team|researcher|scientist|designer|lawyer|teacher|student';
const HARNESS = 'harness|scaffold|agent|system|pipeline|setup|stack|framework|orchestrator';

export const WAYS: readonly Rule[] = [
  {
    name: 'uses.way',
    patterns: [
      'S:company|organization demonstrate|apply|explore O:method for|in|to *',
      'S:company|organization add O:method for *',
      `S:company|organization's ${STAFF} experiment|play|tinker with O:product|model`,
      'S:company serve|host|deploy * like|such O:model',
      'S:product collaborate|partner|team with O:product for *',
      'S:company|organization focus|center on * with|using O:product',
      'S:model|product support|handle|process|accept * via|through O:product',
      'S:person implement|build|create|write within|inside O:client',
      'S:person implement|build|create|write * within|inside O:client',
      '"<S:model> O:hardware gpu|card? -? hour',
      '"<S:company|organization> execution|integration|communication|interoperability with|via|over|through O:format',
      '"<S:company|organization> using ~ O:format pattern|server|tool|client|connector',
      '"<S:product> with ~ O:model request|access|usage|quota',
      '"<O:product|technique> adopter|supporter like|such|including|include as? S:company|organization|product',
      'S:server offer|provide O:hardware',
      'S:hardware support O:product',
      '"<S:model> O:format training|inference',
      '"acquire ~ O:product ~ to accelerate|improve|boost|power|speed ~ S:product',
      '"implementation|application|integration of ~ O:technique in|into|within S:product|company',
      '"distillation|attack ~ on|of ~ O:model ~ by S:company',
      '"<O:product|model> S:person|company|organization \'s adoption',
      '"S:product|company O:format server|gateway',
      `"S:company|organization 's ${HARNESS} with|on|running|atop ~ O:model`,
      '"S:hardware with|over|via ~ O:link',
      '"S:product ... choice between ~ O:model|product',
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] and [company Tessel] demonstrated [technique Ropework] for finding names.': [
        'Acme uses Ropework',
        'Tessel uses Ropework',
      ],
      '[company Acme] is adding [technique Ropework] for small models.': ['Acme uses Ropework'],
      '[company Acme] employees are tinkering with [model Zephyra].': ['Acme uses Zephyra'],
      '[model Zephyra] was made with two million [hardware Corelis X1] GPU hours.': ['Zephyra uses Corelis X1'],
      '[company Acme] praises efficient code execution with [technique MCP].': ['Acme uses MCP'],
      '[company Acme] wrote a guide on small agents using [technique MCP] patterns.': ['Acme uses MCP'],
      '[product Torch], an agent for the terminal with free [model Zephyra] requests, is out.': ['Torch uses Zephyra'],
      '[company Acme] launched [product Beacon]. Early adopters like [product Torch] and [product Quillpad] are happy.':
        ['Torch uses Beacon', 'Quillpad uses Beacon'],
      '[company Groq] offers [hardware Corelis X1] cards at $2.5 an hour.': ['Groq uses Corelis X1'],
      '[hardware Corelis X1] supports [product Quillpad] and [product Torch].': [
        'Corelis X1 uses Quillpad',
        'Corelis X1 uses Torch',
      ],
      '[model Zephyra] is out, with long pretraining, [technique FP8] training, and many experts.': [
        'Zephyra uses FP8',
      ],
      '[company Acme] acquired the small [product Torch] runtime to accelerate [product Beacon].': [
        'Beacon uses Torch',
      ],
      '[company Acme] serves networks like [model Zephyra].': ['Acme uses Zephyra'],
      '[product Torch] got faster, collaborating with [product Beacon] for orchestration.': ['Torch uses Beacon'],
      '[company Acme] shared lessons for large fleets, focusing on batch work with [product Torch].': [
        'Acme uses Torch',
      ],
      '[model Zephyra] supports uploads via its [product Quillpad].': ['Zephyra uses Quillpad'],
      '[person Ada Brook] implemented a skill within [product Claude Code].': ['Ada Brook uses Claude Code'],
      'They discussed the implementation of [technique Ropework] in [product Torch].': ['Torch uses Ropework'],
      '[company Acme] alleges distillation attacks on its [model Zephyra] model by [company Tessel] and [company Beta].':
        ['Tessel uses Zephyra', 'Beta uses Zephyra'],
      "[product Torch] gains users, as [person Ada Brook]'s adoption shows.": ['Ada Brook uses Torch'],
      'The [product Quillpad] [technique MCP] server cracks it.': ['Quillpad uses MCP'],
      "They cite [company Acme]'s harness with [model Zephyra].": ['Acme uses Zephyra'],
      'It needs a [hardware Phonix] with [technique Thunderbolt 5].': ['Phonix uses Thunderbolt 5'],
      '[product Torch] now allows a choice between [model Zephyra] and [model Lark].': [
        'Torch uses Zephyra',
        'Torch uses Lark',
      ],
    },
    leaves: ['[company Acme] serves lunch to fans of [model Zephyra].'],
  },
];
