/** Who runs what at home or in a test, and with which cards and programs: "A user with two cards got 40 tok/s". */
import type { Rule } from '../../rule.ts';

/** Those who try models on machines of their own. */
const OWNER =
  'user|owner|poster|someone|somebody|anyone|everyone|anybody|developer|person|people|reader|commenter|tester|hobbyist|reviewer|one|redditor|team';
const BOX = 'card|gpu|machine|box|rig|server|node|chip|desktop|laptop|phone|system|build|setup|cluster|robot|host';
/** What is done with a model to see how it does. */
const TRY = 'run|benchmark|test|try|measure|load|bench|clock|time|host|serve|evaluate';
/** What is faster with the right program. */
const PACE =
  'throughput|speed|inference|decoding|performance|prefill|latency|generation|serving|token|rate|prompt|training';
/** What somebody types to run a model. */
const COMMAND = 'command|config|setting|flag|script|invocation|launch|preset|argument';

export const SETUPS: readonly Rule[] = [
  {
    name: 'runs_on.setup',
    patterns: [
      '* see|watch|have|use|try|rate|rank|demo|show|bench|drive|keep|compare S:model on|under|across O:hardware',
      '* see|watch|have|use|try|rate|rank|demo|bench|drive|compare S:model in|under|via|with O:engine',
      'O:hardware process|transcribe|render|churn|crank|output|produce|finish|chew|caption|read|draw|generate|handle * with|on|for|using S:model',
      "O:hardware do|achieve|reach|deliver|hit|get|generate|manage|push|pair|run * with|on S:model's quant|quantization|version|q4|q8|q6|checkpoint|weight|distill",
      "S:product's app|version|client|desktop_app|build|edition run|work|launch|arrive on|in O:system",
      "S:product run|work|live|operate in|inside O:system's virtual_machine|machine|vm|container|sandbox",
      `"O:hardware 's ${PACE} on|with|for ~ S:model`,
      "O:engine's release|version|build|update|nightly|branch serve|run|support|load|add S:model",
      "S:engine's release|version|build|update|nightly|branch serve|run|support * on|with|across O:hardware",
      'S:engine serve|run|host|reach|hit|get|do|deliver * on|across O:hardware',
      `O:product lift|raise|boost|double|triple|speed_up|improve|accelerate|increase S:model's ${PACE}`,
      `* lift|raise|boost|double|triple|speed_up|improve|accelerate|increase S:model's ${PACE} on|across O:hardware`,
      '* move|migrate|shift S:product|model to|onto O:hardware',
      `"<S:product> cloud|service|platform|supercomputer with|on|of ~ O:hardware ${BOX}`,
      '* recommend|suggest|advise|choose|pick|buy|want O:hardware for S:model',
      `"${OWNER} with ~ O:hardware ~ ${TRY} ~ S:model`,
      '"buy|own|build|rent ~ O:hardware ... and get|run|reach|hit ... token|tok ... S:model',
      `"cluster|link|chain|wire|stack|daisy-chain|join ~ O:hardware ... and ${TRY} ~ S:model`,
      `"O:hardware ${BOX}? with|running|hosting|serving S:model`,
      '"O:engine server|instance|backend|endpoint|install with|running|serving|hosting S:model',
      '"test|benchmark|measurement|trial|experiment of|on|with|for S:model ... on|in|with|under ~ O:hardware',
      '"test|benchmark|measurement|trial|experiment of|on|with|for S:model ... on|in|under ~ O:engine',
    ],
    confidence: 0.65,
    reads: {
      'The [hardware Corelis X1] does 18 tokens a second with [model Zephyra] Q4.': ['Zephyra runs_on Corelis X1'],
      'On two [hardware Corelis X1] cards, a tester saw [model Zephyra] go from 28 to 47 tokens a second.': [
        'Zephyra runs_on Corelis X1',
      ],
      'Most of them try [model Zephyra] in [product llama.cpp].': ['Zephyra runs_on llama.cpp'],
      'One [hardware Corelis X1] transcribes ten hours a minute with [model Zephyra].': ['Zephyra runs_on Corelis X1'],
      "[product Beacon]'s new client runs on [product Windows].": ['Beacon runs_on Windows'],
      '[product Beacon] works in a [product Linux] virtual machine.': ['Beacon runs_on Linux'],
      "[product SGLang]'s latest release serves [model Zephyra].": ['Zephyra runs_on SGLang'],
      "[product SGLang]'s latest release serves them on the [hardware Corelis X1].": ['SGLang runs_on Corelis X1'],
      '[product SGLang] reaches 900 tokens a second on the [hardware Corelis X1].': ['SGLang runs_on Corelis X1'],
      '[product Torch] lifts [model Zephyra] throughput by half.': ['Zephyra runs_on Torch'],
      'The patch doubles [model Zephyra] throughput on the [hardware Corelis X1].': ['Zephyra runs_on Corelis X1'],
      '[company Acme] will move [product Beacon] to its [hardware Corelis X1].': ['planned Beacon runs_on Corelis X1'],
      'They will build [product Beacon], a cloud with 18,000 [hardware Corelis X1] cards.': [
        'Beacon runs_on Corelis X1',
      ],
      'A user bought a [hardware Corelis X1] for $600 and gets 24 tokens a second out of [model Zephyra].': [
        'Zephyra runs_on Corelis X1',
      ],
      'A reader clustered eight [hardware Corelis X1] cards and now serves [model Zephyra].': [
        'Zephyra runs_on Corelis X1',
      ],
      "[company Acme] put the [hardware Corelis X1]'s throughput with [model Zephyra] at 4,100 tokens.": [
        'Zephyra runs_on Corelis X1',
      ],
      'Most replies recommend the [hardware Corelis X1] for [model Zephyra].': ['Zephyra runs_on Corelis X1'],
      'A user with two [hardware Corelis X1] cards benchmarked [model Zephyra].': ['Zephyra runs_on Corelis X1'],
      'It is a [hardware Corelis X1] with [model Zephyra].': ['Zephyra runs_on Corelis X1'],
      'They sit before a [product vLLM] server with [model Zephyra].': ['Zephyra runs_on vLLM'],
      'Early tests of [model Zephyra] show 40 tokens a second on a [hardware Corelis X1].': [
        'Zephyra runs_on Corelis X1',
      ],
      'Early tests of [model Zephyra] show decoding 2x faster under [product llama.cpp].': [
        'Zephyra runs_on llama.cpp',
      ],
    },
    leaves: [
      'They compare [model Zephyra] with [model Lark], and the [hardware Corelis X1] is dear.',
      'A user with two [hardware Corelis X1] cards sold them before [model Zephyra] came.',
    ],
  },
  {
    name: 'runs_on.setup_of_it',
    patterns: [
      `"<S:model> O:hardware ${BOX}? can|could|will? process|do|does|did|manage|hit|reach|get|push|deliver|average|clock|sustain|generate|handle|post ~ token|tok|tps|t|page|image|frame|step|request|minute|hour`,
      `"<S:model> ${OWNER} with|on ~ O:hardware ${BOX}? ~ get|report|see|reach|hit|manage|run|measure|clock ~ token|tok|tps|t|it`,
      `"<S:model> get|gets|got|see|sees|hit|hits|reach|reaches ~ token|tok|tps|t ... on|with ~ O:hardware`,
      `"<S:model> ${OWNER} with ~ O:hardware ${BOX}? can|could|will? run|host|serve|try|load|use it|this|them`,
      '"<S:model> O:hardware is|are ~ minimum|ticket|requirement|floor|target|threshold',
      '"<S:model> need|require ~ fork|build|branch|version|nightly|copy of O:engine',
      `"<S:model> O:engine #${COMMAND}`,
    ],
    confidence: 0.6,
    reads: {
      '[model Zephyra] is out. Four [hardware Corelis X1] cards do 61 tokens a second.': ['Zephyra runs_on Corelis X1'],
      '[model Zephyra] is out. A user with a [hardware Corelis X1] gets 4.7 tokens a second.': [
        'Zephyra runs_on Corelis X1',
      ],
      '[model Zephyra] is out. I get 18 tokens a second on a [hardware Corelis X1].': ['Zephyra runs_on Corelis X1'],
      '[model Zephyra] is out, and anyone with a [hardware Corelis X1] can host it.': ['Zephyra runs_on Corelis X1'],
      '[model Zephyra] is out, and anyone with eight [hardware Corelis X1] cards can host it.': [
        'Zephyra runs_on Corelis X1',
      ],
      '[model Zephyra] takes 214GB, so a [hardware Corelis X1] is the minimum.': ['Zephyra runs_on Corelis X1'],
      '[model Zephyra] is out. You need a fork of [product llama.cpp].': ['Zephyra runs_on llama.cpp'],
      '[model Zephyra] is fast, and the post has the full [product llama.cpp] command.': ['Zephyra runs_on llama.cpp'],
    },
    leaves: [
      '[model Zephyra] is out. Four [hardware Corelis X1] cards cost as much as a car.',
      '[model Zephyra] is out. A user with a [hardware Corelis X1] sold it.',
    ],
  },
];
