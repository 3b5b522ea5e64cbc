/** What a thing is tied to, told by a noun for the tie: "with Slack integration", "MCP connectors", "adoption of X". */
import type { Rule } from '../../rule.ts';

const HOOK =
  'integration|connector|compatibility|interoperability|plugin|plug-in|extension|add-on|hook|sync|bridge|adapter|binding|export|import|login|sign-in|telephony';
const GET =
  'have|get|gain|add|feature|include|offer|bring|boast|provide|ship|announce|introduce|see|receive|launch|roll_out|preview|test|expand|deepen|improve|enhance|build|support';
const COME =
  'release|launch|ship|come|arrive|debut|update|upgrade|enhance|expand|extend|refresh|announce|unveil|introduce|roll_out|showcase|preview|demo|show|open-source|publish';
const RENEW =
  'enhance|upgrade|update|equip|supercharge|refresh|power_up|imbue|infuse|augment|outfit|extend|improve|arm|retrofit|revamp|relaunch';
const EDITION = 'update|release|version|beta|upgrade|build|roadmap|feature|edition';

export const INTEGRATIONS: readonly Rule[] = [
  {
    name: 'uses.integration',
    patterns: [
      `S:product|hardware ${GET} O:product|model|technique's ${HOOK}`,
      `S:product|hardware ${COME} with O:product|model|technique's ${HOOK}`,
      `* ${COME} S:product|hardware with O:product|model|technique's ${HOOK}`,
      `S:product's ${EDITION} include|bring|add|feature|have|offer O:product|model|technique's ${HOOK}`,
      `"S:product|hardware with|featuring ~ O:product|technique|model #${HOOK}`,
      `"<S:hardware> including|with|and ~ O:model #${HOOK}`,
      'S:model integrate|interface with O:product',
      '"<S:model> O:product #demo',
      'S:company|organization work with O:product|model',
      '"<S:product|hardware> with O:model inside|aboard|onboard',
      '"S:client with ~ O:model',
      'S:product bundle|use|feature|offer|include|run * alongside O:model',
      'S:product support|handle|offer|provide|enable|implement|do * via|through O:product',
      'S:company integrate - with O:product|model',
      '"O:product backend of|in|inside ~ S:product',
      'S:product feature|include|boast|gain|bring|provide|see integration|connector|flag|toggle|option|hook with|for|to O:product|model',
      '* use|utilize|employ O:product in|inside|within S:product',
      'S:product launch|debut|arrive|open with O:model|technique',
      `* ${RENEW} S:product|hardware with O:model`,
      `S:product|hardware ${RENEW} with O:model`,
      '"S:product|company|organization adoption|integration|rollout of ~ O:model|product',
      '"<S:product|hardware> support for O:link',
      'S:product|hardware support O:link',
      '"<S:engine> including|include|with|and ~ O:technique decode|decoding|kernel|parallelism|quantization|batching',
      '"<S:hardware> with|like|of|at|and ~ O:format performance|compute|throughput|precision|flops|math',
      'S:hardware be live|online|operational|up with O:hardware',
      '"<S:product> integration|compatibility with ~ model|llm|tool|framework|library|service like|including|such as? O:model|product',
    ],
    confidence: 0.7,
    reads: {
      'The [product Torch] backend of [product Beacon] is slow.': ['Beacon uses Torch'],
      '[product Quillpad], featuring integrations with [product Slack], is out.': ['Quillpad uses Slack'],
      'The libraries [product Torch] and [product Beacon] are used in [product Quillpad].': [
        'Quillpad uses Torch',
        'Quillpad uses Beacon',
      ],
      '[product Quillpad] is open to all, with [model Zephyra] inside.': ['Quillpad uses Zephyra'],
      '[company Acme] already works with [product Torch].': ['Acme uses Torch'],
      '[model Zephyra] reads charts. A [product Torch] demo has been released.': ['Zephyra uses Torch'],
      '[product Quillpad] offers [product Slack] sync.': ['Quillpad uses Slack'],
      '[product Quillpad] was released with [product Slack] integration.': ['Quillpad uses Slack'],
      '[company Acme] released [product Quillpad] with [product Slack] and [product Notion] integrations.': [
        'Quillpad uses Slack',
        'Quillpad uses Notion',
      ],
      '[product Quillpad] updates include [product Slack] compatibility.': ['Quillpad uses Slack'],
      'They met [product Quillpad] with full [product Slack] integration.': ['Quillpad uses Slack'],
      '[company Acme] announced tools for [hardware Phonix] phones, including [model Zephyra] integrations.': [
        'Phonix uses Zephyra',
      ],
      '[model Zephyra] now integrates with [product Slack].': ['Zephyra uses Slack'],
      'Many report [product Cursor] with [model Zephyra] as fast.': ['Cursor uses Zephyra'],
      '[product Quillpad] offers search via [product Torch].': ['Quillpad uses Torch'],
      '[product Quillpad] now bundles [model Zephyra] alongside [model Lark].': ['Quillpad uses Lark'],
      '[company Acme] integrates with [product Slack].': ['Acme uses Slack'],
      '[product Quillpad 2] launched with [model Zephyra].': ['Quillpad 2 uses Zephyra'],
      '[company Acme] upgraded [product Quillpad] with [model Zephyra].': ['Quillpad uses Zephyra'],
      '[product Quillpad] was refreshed with a new voice and a small model, [model Zephyra].': [
        'Quillpad uses Zephyra',
      ],
      'They report full [product Quillpad] adoption of [model Zephyra].': ['Quillpad uses Zephyra'],
      '[product Torch], a library with support for [hardware NVLink], is out.': ['Torch uses NVLink'],
      '[product Torch] supports [hardware NVLink].': ['Torch uses NVLink'],
      '[product vLLM] announced an update, including [technique MTP] decode.': ['vLLM uses MTP'],
      'They praise the [hardware Corelis X1] for specs like 46 TFLOPS [technique FP8] performance.': [
        'Corelis X1 uses FP8',
      ],
      'The [hardware Galeon] cluster is live in Oslo with 90,000 [hardware Corelis X1] cards.': [
        'Galeon uses Corelis X1',
      ],
      '[product Torch] is out, enabling integration with local models like [model Zephyra].': ['Torch uses Zephyra'],
    },
    leaves: [
      '[company Acme] integrated its shop with [product Quillpad].',
      '[company Acme] launched [product Quillpad] with [company Tessel].',
      '[product Quillpad] has users who praise [product Slack] exports of others.',
    ],
  },
];
