/** Where things are kept, sold and found: in whose repository, shop, catalogue or app. */
import type { Rule } from '../../rule.ts';

export const KEEPING: readonly Rule[] = [
  {
    // By an engine it is only run: see relating.ts.
    name: 'available_on.served',
    patterns: ['O:host serve|clock S:model', 'O:host run S:model at *', '* serve S:model on|via|through O:host'],
    confidence: 0.8,
    reads: {
      '[company Replicate] serves [model Zephyra].': ['Zephyra available_on Replicate'],
      '[company Acme] serves [model Zephyra] and [model Lark] on [company Replicate].': [
        'Zephyra available_on Replicate',
        'Lark available_on Replicate',
      ],
      '[company Replicate] runs [model Zephyra] at 90 tokens a second.': ['Zephyra available_on Replicate'],
    },
    leaves: ['[product Ollama] serves [model Zephyra].'],
  },
  {
    name: 'available_on.supported',
    patterns: [
      'O:product support|cover|handle S:model',
      'O:host support S:model',
      '* integrate|put|build S:model into|in O:host',
    ],
    confidence: 0.7,
    reads: {
      '[product Quillpad] now supports [model Claude].': ['Claude available_on Quillpad'],
      '[company Replicate] supports [model Zephyra].': ['Zephyra available_on Replicate'],
      '[company Acme] integrated [model Claude] into [product Amazon Bedrock].': ['Claude available_on Amazon Bedrock'],
    },
    leaves: ['[product Quillpad] supports fans of [model Claude].'],
  },
  {
    name: 'available_on.keep',
    patterns: [
      'S:model|product|dataset ship|serve|sell|rent|stream inside|off|across O:product|company',
      '* serve|rent|sell|stream|offer S:model off|inside|from|over O:product|company',
      "S:model|dataset be|live|sit|land|appear in|on|at O:host's repo|repository|page|hub|org|collection|space|account",
      'S:model|product cost|price * on|at|via|through O:host',
      '* preview|test|trial|pilot|demo S:model on|in|inside O:product',
      '* preinstall|pre-install|preload S:product|model on|in|with O:product|company',
      'S:model replace|succeed|supersede * as default|standard in|on|at|for O:product',
      '* bring|put|take|get S:product into|inside O:product',
      'S:model|product be reachable|usable|callable|playable|testable|downloadable|selectable|installable|deployable|pickable|obtainable|purchasable|buyable|viewable|trainable|tunable|queryable through|via|from|in|on|at|with O:product|company|source',
      '"O:product let|allow|help|enable you|user|developer|people|anyone|customer|team|researcher|engineer|student|creator|programmer|firm|business? to? train|fine-tune|finetune|tune|query|pick|choose ~ S:model',
      '"<S:model|product|dataset> O:host #availability|weight|checkpoint',
      '"<S:model|product> #availability ~ noted|announced|confirmed|reported|flagged by ~ O:host',
      '"S:model|product is|was|are a|an ~ O:product|company exclusive',
      '"entry|arrival|addition in|to|on O:product|company ~ store|catalog|catalogue|marketplace|library|lineup? is|: ~ S:model|product',
      '"O:company|product \'s ~ app|model|plugin|skill store|marketplace|catalog|catalogue|gallery is ~ S:product|model',
      '"S:product app? inside|within O:product can|could|will|is|now',
      '"<S:model|dataset> liked|downloaded|popular|trending|starred ~ on O:host',
      '"<S:model|dataset> O:host #adoption|trend|download|like',
      '"<S:model|product> download|downloaded|rent|rented|had|pull|pulled ... ( O:host )',
      '"<S:model> on|via|through|in ~ api ,|and|/ O:host',
      '"<S:model> O:host host|carry|list|keep|store ~ weight|checkpoint|file|quant',
      "O:company|product's cloud|platform|api|service|playground|catalog|marketplace|gateway host|serve|offer|list|carry|support|add|get|take|accept|handle|tune|fine-tune|cover S:model",
    ],
    confidence: 0.7,
    reads: {
      '[model Zephyra] is out, on its own API, [product Amazon Bedrock] and [product Vertex AI].': [
        'Zephyra available_on Amazon Bedrock',
        'Zephyra available_on Vertex AI',
      ],
      "[product Moorcloud]'s platform now lists [model Zephyra].": ['Zephyra available_on Moorcloud'],
      '[model Zephyra] ships inside [product Hubby], [product Torch] and [product Beacon].': [
        'Zephyra available_on Hubby',
        'Zephyra available_on Torch',
        'Zephyra available_on Beacon',
      ],
      '[model Zephyra] is served off [company Together AI].': ['Zephyra available_on Together AI'],
      'The weights of [model Zephyra] are in a [company Hugging Face] repo.': ['Zephyra available_on Hugging Face'],
      '[model Wren] landed in a [company Hugging Face] repo.': ['Wren available_on Hugging Face'],
      '[model Zephyra] costs 10% less on [product Amazon Bedrock].': ['Zephyra available_on Amazon Bedrock'],
      '[company Acme] previewed [model Zephyra] on its [product Hubby] app.': ['Zephyra available_on Hubby'],
      '[model Zephyra] replaces [model Wren] as the default in [product Hubby].': ['Zephyra available_on Hubby'],
      '[company Acme] will bring [product Beacon] into [product Moorcloud].': ['planned Beacon available_on Moorcloud'],
      '[model Zephyra] is trainable on [product Moorcloud].': ['Zephyra available_on Moorcloud'],
      '[product Moorcloud] lets teams fine-tune [model Zephyra].': ['Zephyra available_on Moorcloud'],
      '[model Zephyra] is out, its day-0 availability confirmed by [company Replicate].': [
        'Zephyra available_on Replicate',
      ],
      '[model Zephyra] is out, with [company Hugging Face] weights.': ['Zephyra available_on Hugging Face'],
      '[model Zephyra] is out, and [product ModelScope] hosts small weights.': ['Zephyra available_on ModelScope'],
      'They noted [model Zephyra] becoming the most liked model on [company Hugging Face].': [
        'Zephyra available_on Hugging Face',
      ],
      '[model Zephyra], a small reader, is gaining rapid [company Hugging Face] adoption.': [
        'Zephyra available_on Hugging Face',
      ],
      '[product Beacon] was a [product Moorcloud] exclusive before.': ['Beacon available_on Moorcloud'],
      'The newest arrival in [product Moorcloud] is [product Beacon].': ['Beacon available_on Moorcloud'],
      "The newest entry in [company Acme]'s app store is [product Beacon].": ['Beacon available_on Acme'],
      '[product Beacon] comes preinstalled on [product Hubby].': ['Beacon available_on Hubby'],
      '[product Beacon] inside [product Hubby] can now pay.': ['Beacon available_on Hubby'],
      '[model Zephyra] can be downloaded by anybody ([company Hugging Face]).': ['Zephyra available_on Hugging Face'],
    },
    leaves: [
      '[model Zephyra] costs as much as a seat at [company Acme].',
      '[product Beacon] is an exclusive story for [product Moorcloud] readers.',
    ],
  },
];
