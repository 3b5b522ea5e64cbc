/** What products and machines are put together with: the tools that they work with, the parts inside them. */
import type { Rule } from '../../rule.ts';

/** What a product does to what it is given. */
const HANDLE =
  'group|translate|summarize|transcribe|answer|sort|tag|draft|caption|search|generate|plan|edit|dub|clean_up|read|sandbox|isolate|render|parse|encrypt|route|compile';
/** What a tool of another holds. */
const ITEM = 'ticket|issue|page|message|ride|order|document|sheet|thread|board|calendar|inbox|account|channel';

export const BESIDE: readonly Rule[] = [
  {
    name: 'uses.tool',
    patterns: [
      'S:product work|play|interoperate with O:product',
      'S:product need|require O:product',
      "S:engine's maintainer|developer|team|author support|merge|integrate|adopt|implement O:technique",
      `S:product close|open|file|create|update|edit|read|send|post|book|order|manage O:product's ${ITEM}`,
      `S:product ${HANDLE} * with|using|through|via O:model|product`,
      'S:product make|create|write|build|draw|design|produce|animate|voice|check|verify|judge * with|using|via O:model|product',
      `S:product ${HANDLE} with|using|through|via O:model|product`,
      "S:product's cache|memory|data|history|index|trace|state live|sit|stay|be in|on O:product",
      'O:product|technique bundle|package with|in|into|inside S:product',
      "S:product be|become O:format's router|server|client|gateway|proxy|bridge|host|endpoint",
      'O:technique come|land|arrive to|in|on S:product',
      '"O:technique is behind ~ flag in|on S:product',
      '"S:product , a|an ~ O:format',
      '"S:engine ~ port|branch|implementation|kernel of|for ~ O:method',
      '"S:product + O:model',
      '"S:product w|with /? O:model get|gets|score|scores|reach|reaches|hit|hits|top|tops',
    ],
    confidence: 0.7,
    reads: {
      '[product Beacon] works with [product Torch] out of the box.': ['Beacon uses Torch'],
      '[product Beacon] needs [product Torch].': ['Beacon uses Torch'],
      '[product vLLM] maintainers opened a pull request to support [technique Ropework].': ['vLLM uses Ropework'],
      '[product Beacon] can close a [product Torch] ticket.': ['Beacon uses Torch'],
      '[product Beacon] groups tabs with a local [model Zephyra].': ['Beacon uses Zephyra'],
      '[product Beacon] makes slides with [model Zephyra].': ['Beacon uses Zephyra'],
      '[product Beacon] translates with [model Zephyra].': ['Beacon uses Zephyra'],
      'The cache of [product Beacon] lives in [product Torch].': ['Beacon uses Torch'],
      '[product Torch] is bundled with [product Beacon].': ['Beacon uses Torch'],
      '[product Beacon] is an [technique MCP] router.': ['Beacon uses MCP'],
      '[technique Ropework] is coming to [product Beacon].': ['Beacon uses Ropework'],
      '[technique Ropework] is behind a flag in [product Beacon].': ['Beacon uses Ropework'],
      '[product Beacon], an [technique MCP] router, is out.': ['Beacon uses MCP'],
      'A [product vLLM] port of [technique Ropework] is planned.': ['vLLM uses Ropework'],
      'Some moved back to [product Beacon] + [model Zephyra].': ['Beacon uses Zephyra'],
      '[product Beacon] with [model Zephyra] gets 52 points.': ['Beacon uses Zephyra'],
    },
    leaves: [
      '[product Beacon] needs work, says the [product Torch] team.',
      '[product Beacon] works well, and so does [product Torch].',
      '[product Beacon] grew with [model Zephyra] fans.',
    ],
  },
  {
    name: 'uses.parts',
    patterns: [
      'O:hardware do|handle|provide computing|compute|thinking|vision|planning|perception|work|rest in|inside|for S:hardware',
      'S:hardware learn|practice|rehearse * in|inside O:product',
      "S:hardware's gait|walk|skill|policy|move learn|train|practice in|inside|with O:product",
      '* assemble|build|make|design S:hardware around|with|from O:hardware',
      '* swap|slot|drop|fit|install|build|put O:model|hardware into|inside S:hardware',
      '* sell|ship|offer|deliver O:hardware in|inside S:hardware',
      '"S:hardware server|machine|box|system|rack? with ~ O:hardware card|chip|gpu|accelerator|inside',
      '"<S:hardware> O:hardware inside|aboard|onboard',
    ],
    confidence: 0.7,
    reads: {
      'A [hardware Corelis X1] handles the vision in [hardware Phonix].': ['Phonix uses Corelis X1'],
      '[hardware Phonix] learned its gait in [product Simyard].': ['Phonix uses Simyard'],
      'The gait of [hardware Phonix] was learned in [product Simyard].': ['Phonix uses Simyard'],
      '[company Acme] assembles [hardware Gridstone] around [hardware Corelis X1] chips.': [
        'Gridstone uses Corelis X1',
      ],
      '[model Zephyra] was swapped into the [hardware Phonix] last week.': ['Phonix uses Zephyra'],
      '[company Acme] sells [hardware Corelis X1] cards in its [hardware Gridstone] servers.': [
        'Gridstone uses Corelis X1',
      ],
      '[hardware Gridstone] servers with [hardware Corelis X1] cards are on sale.': ['Gridstone uses Corelis X1'],
      '[company Acme] showed [hardware Phonix]: [hardware Corelis X1] inside, wheels outside.': [
        'Phonix uses Corelis X1',
      ],
    },
    leaves: ['[company Acme] sells [hardware Corelis X1] chips next to [hardware Phonix].'],
  },
];
