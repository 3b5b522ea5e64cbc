/** What works inside a product: the model that answers, the service that it hands its work to, the tool that it is made with. */
import type { Rule } from '../../rule.ts';

/** What a product gives, and what comes from the model inside it. */
const OUTPUT =
  'answer|reply|response|summary|voice|speech|completion|suggestion|transcript|transcription|translation|caption|image|video|picture|recommendation|search|result|draft|chat|patter|banter|music|note|smarts|brain|reasoning';

/** What a product is asked, and sends on. */
const TASK =
  'call|query|request|traffic|prompt|task|ticket|message|case|question|job|workload|step|turn|page|file|document|half|most|rest|majority|share';

/** What a product works with. */
const ENGINE = 'model|llm|engine|brain|backend|default|default_model|fallback|workhorse|voice|backbone';

export const INSIDE_PRODUCTS: readonly Rule[] = [
  {
    name: 'uses.engine',
    patterns: [
      `S:product get|take|draw|source|pull|borrow|fetch ${OUTPUT} from O:model|product`,
      `S:product|company's ${OUTPUT} come|flow|stem|arrive from|via|through O:model`,
      `S:product|company's ${OUTPUT} come_off O:model`,
      `S:product|company send|route|pass|direct|push|forward|escalate|hand|leave|give|farm_out ${TASK} to|through|via|between|among|across O:model|product`,
      'S:product route|escalate|delegate|defer|fail_over to|through|between|among|across O:model|product',
      'S:product leave|entrust * to O:model',
      'S:product swap|exchange|trade|replace|supplant|ditch|drop|dump|abandon|retire * for|with|by O:model|product',
      '* move|migrate|switch|shift|convert|upgrade S:product to|onto|over O:model',
      'S:product move|switch|shift|change|set * to O:model',
      'S:product stay|stick|remain|go_back|come_back|return with|on|to O:model|product',
      `S:product's ${ENGINE} be|become O:model`,
      `O:model be|become ${ENGINE} in|for|of|at|inside|behind S:product`,
      "S:product ship|bundle|include|use|wrap O:engine's engine|backend|runtime",
      'S:product have|get|gain|take|receive|adopt O:model as|in|under|behind|at default|default_model|option|flag|preview|beta|toggle|heart|core|hood|bonnet',
      'S:product wrap O:model|product',
      '* build|assemble|develop|write S:product with O:product|technique',
      'S:product sync with O:product',
      'S:product cache|log|store|index|search|deploy|trace via|through|in|with O:product|technique',
      'S:product pick_up|adopt|inherit|learn|understand|borrow O:technique',
      'S:product pick_up|inherit|welcome O:model',
      '"<S:product> hood|bonnet : ~ O:product|model|technique',
      '* swap|slot|drop|patch O:model in|into S:product',
      'O:model replace|succeed|supersede|supplant|displace * in|inside|across S:product',
      "O:model replace|succeed|supersede|supplant|displace S:product's model|llm|engine|default|brain",
      "* replace|swap|exchange S:product's model|llm|engine|default|brain|assistant|voice with|for|by O:model",
      "* replace|swap|exchange S:product's model|llm|engine|default|brain|assistant|voice with|for|by hybrid|mix|blend|combination of O:model",
    ],
    confidence: 0.75,
    reads: {
      '[product Beacon] picks up [model Zephyra].': ['Beacon uses Zephyra'],
      '[product Beacon] takes its replies from [model Zephyra].': ['Beacon uses Zephyra'],
      '[product Beacon] now ships the [product MLX] engine.': ['Beacon uses MLX'],
      'Summaries in [product Beacon] now come off [model Zephyra].': ['Beacon uses Zephyra'],
      "[company Acme]'s completions come from [model Zephyra].": ['Acme uses Zephyra'],
      '[product Beacon] routes easy queries among [model Zephyra] and [model Lark].': [
        'Beacon uses Zephyra',
        'Beacon uses Lark',
      ],
      '[product Beacon] silently routes to [model Zephyra].': ['Beacon uses Zephyra'],
      '[product Beacon] leaves the small print to [model Zephyra].': ['Beacon uses Zephyra'],
      '[product Beacon] swapped its house model for [model Zephyra].': ['Beacon uses Zephyra'],
      '[company Acme] moved [product Beacon] to [model Zephyra].': ['Beacon uses Zephyra'],
      '[product Beacon] changes its default to [model Zephyra].': ['Beacon uses Zephyra'],
      '[product Beacon] is staying with [model Zephyra].': ['Beacon uses Zephyra'],
      "[product Beacon]'s new brain is [model Zephyra].": ['Beacon uses Zephyra'],
      '[model Zephyra] becomes the fallback in [product Beacon].': ['Beacon uses Zephyra'],
      '[product Beacon] has [model Zephyra] behind a flag.': ['Beacon uses Zephyra'],
      '[product Beacon] wraps [model Zephyra].': ['Beacon uses Zephyra'],
      '[product Beacon] was built with [product Torch] for traces and [product Hubby] for mail.': [
        'Beacon uses Torch',
        'Beacon uses Hubby',
      ],
      '[product Beacon] syncs with [product Torch].': ['Beacon uses Torch'],
      '[product Beacon] caches via [product Torch].': ['Beacon uses Torch'],
      '[product Beacon] picked up [technique Ropework] this week.': ['Beacon uses Ropework'],
      '[product Beacon] is out; under the hood: [product Torch] for traces, [product Hubby] for mail.': [
        'Beacon uses Torch',
        'Beacon uses Hubby',
      ],
      'They replaced the [product Beacon] engine with a hybrid of [model Zephyra] and [model Lark].': [
        'Beacon uses Zephyra',
        'Beacon uses Lark',
      ],
      'They slotted [model Zephyra] into [product Beacon].': ['Beacon uses Zephyra'],
      '[model Zephyra] replaces [model Lark] in [product Beacon] and [product Torch].': [
        'Beacon uses Zephyra',
        'Torch uses Zephyra',
      ],
      "[model Zephyra] replaces [product Beacon]'s old model.": ['Beacon uses Zephyra'],
      "[company Acme] swapped [product Beacon]'s engine for [model Zephyra].": ['Beacon uses Zephyra'],
    },
    leaves: [
      '[product Beacon] took a hint from [model Zephyra] fans.',
      '[product Beacon] answers faster than [model Zephyra].',
      '[product Beacon] moved up the list to pass [model Zephyra].',
    ],
  },
  {
    name: 'uses.unplug',
    patterns: [
      "S:product|company deprecate|drop|sunset|discontinue|remove|end O:product|technique's support|backend|integration",
      'S:product|company deprecate|drop|sunset|discontinue|remove|end support for O:product|technique',
      'S:product|company deprecate O:product|technique',
      'S:product ditch|dump|abandon|scrap|swap|swap_out|drop|retire|leave|unplug|shed O:model|product for|in *',
      '* swap|replace|exchange O:model with|for|by * in|inside S:product',
      'S:product move|switch|shift|change * from O:model to *',
    ],
    confidence: 0.7,
    status: 'negated',
    reads: {
      '[product Beacon] dropped [model Lark] for [model Zephyra].': ['negated Beacon uses Lark'],
      '[company Acme] replaced [model Lark] with [model Zephyra] in [product Beacon].': ['negated Beacon uses Lark'],
      '[product Beacon] deprecated [product Torch] and [technique Ropework] support.': [
        'negated Beacon uses Torch',
        'negated Beacon uses Ropework',
      ],
      '[company Acme] ends support for [product Torch].': ['negated Acme uses Torch'],
      '[product Beacon] deprecated [product Torch] on Monday.': ['negated Beacon uses Torch'],
      '[product Beacon] moves its default from [model Lark] to [model Zephyra].': ['negated Beacon uses Lark'],
    },
    leaves: ['[product Beacon] dropped a hint for [model Lark] fans.'],
  },
];
