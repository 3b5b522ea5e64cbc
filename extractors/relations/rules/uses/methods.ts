/** Where methods are put to use: the engines that they are ported to, the models that they shrink, and how weights come. */
import type { Rule } from '../../rule.ts';

const PORT = 'port|implementation|version|patch|kernel|branch';
const GAIN = 'reduction|speedup|speed-up|gain|improvement|saving|compression';
const BUY = 'check|check_out|shop|pay|buy|book|order|browse|purchase';
const GUEST = 'shopper|customer|user|client|patient|traveler|guest|rider|driver|passenger|member|subscriber';

export const OF_METHODS: readonly Rule[] = [
  {
    name: 'uses.method',
    patterns: [
      '* implement|merge|land|upstream|support O:technique in|into S:product',
      'O:method cut|reduce|shrink|compress|improve|lift|raise|boost|halve|double|speed_up|help|bring|take * on|for|in|with S:model',
      `"<O:method> ${GAIN} in|of ~ on|for|with|in S:model`,
      `"<O:method> S:engine #${PORT} appear|land|arrive|exist|follow|come|is|are|was|already|from|by`,
      `"<O:method> request|pr|${PORT} for|to|in S:engine`,
      '"S:model at|in|with|using ~ O:format',
      '"<S:product> save|export|write|store in|to|as ~ O:format',
      `S:company|organization ${BUY} inside|through|via O:product|model`,
      `S:company|organization's ${GUEST} ${BUY} inside|through|via O:product|model`,
    ],
    confidence: 0.6,
    reads: {
      '[technique Ropework] is not yet implemented in [product llama.cpp].': ['negated llama.cpp uses Ropework'],
      '[technique Ropework] cuts memory by a factor of six on [model Zephyra].': ['Zephyra uses Ropework'],
      '[technique Ropework] is here. The authors report an 8x reduction in memory on [model Zephyra].': [
        'Zephyra uses Ropework',
      ],
      '[technique Ropework] is out. A [product llama.cpp] port appeared within hours.': ['llama.cpp uses Ropework'],
      '[technique Ropework] is out. A pull request for [product vLLM] is open.': ['vLLM uses Ropework'],
      'The thread settles on [model Zephyra] at [technique Q8_0].': ['Zephyra uses Q8_0'],
      '[product Beacon] got a node. The node saves in the [technique safetensors] format.': ['Beacon uses safetensors'],
      "[company Acme]'s shoppers can now pay inside [model Zephyra].": ['Acme uses Zephyra'],
      '[company Acme] will let shoppers check out inside [model Zephyra].': ['planned Acme uses Zephyra'],
    },
    leaves: [
      '[technique Ropework] cuts memory, says the team of [model Zephyra].',
      '[company Acme] lets shoppers pay inside its shops, [model Zephyra] fans say.',
    ],
  },
];
