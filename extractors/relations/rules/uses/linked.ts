/** What apps are tied to: where they put what they make, which protocols they speak, which models their users pick. */
import type { Rule } from '../../rule.ts';

/** What an app makes or handles. */
const ITEM =
  'item|task|note|summary|ticket|result|lead|record|data|it|them|message|transcript|rest|answer|report|draft|update|world|model|scene|file|issue|event|reply|email|invoice|list|table|asset|code|design';
/** What speaks a protocol. */
const SPEAKER = 'agent|client|editor|tool|app|server|assistant';
/** What is open to a protocol. */
const PORT = 'server|endpoint|connector|gateway|client|interface|plugin|layer';
const USER = 'user|subscriber|customer|member|creator|player|reader|student|shopper';
const MAKE = 'generate|make|create|build|work|code|write|chat|edit|draw|animate|search|talk|draft|shop|check';

export const LINKED: readonly Rule[] = [
  {
    name: 'uses.link',
    patterns: [
      'S:product connect|link|hook|tie|wire|couple|bridge * to|with|into O:product',
      `S:product|company file|drop|push|sync|log|paste|export|hand|save|deliver|forward|post|write ${ITEM} in|into|to|inside|as|with O:product`,
      'S:product export|publish|sync|import|write|save * into|to|from|as O:product|technique',
      'S:product|company connect|sync|link|hook - to|with|into O:product',
      'S:company|organization keep O:product for *',
      'S:client drive|run|host|embed|call O:client',
      'S:product hand|pass|escalate * to * in O:product',
      "S:product record|join|transcribe|attend|read|watch|monitor|scan O:product's call|meeting|chat|thread|inbox|channel|document",
      `"<S:product> with ~ connector|connection|hook|plugin|plug-in|integration to|for|with|into ~ O:product`,
      '"<S:product> export as ... into|to ~ O:product',
      '"<S:product> export|save|publish as ~ O:technique',
      '"<S:product> with ~ O:format connector|client',
      `"<S:product|company> through|via|over|behind ~ O:format ${PORT}`,
      '"O:format plugin|server|connector|extension|client|support in|inside|for S:product|company',
      `"<S:product> ${SPEAKER} that|which? speak|support|implement|understand ~ O:format`,
      '"S:product on ~ O:format support',
      '"<S:product> with ~ support for O:client',
    ],
    confidence: 0.65,
    reads: {
      '[company Acme] opened [product Beacon], which links bank feeds to [product Torch] and [product Ledgerly].': [
        'Beacon uses Torch',
        'Beacon uses Ledgerly',
      ],
      '[company Acme] takes notes and files the action items in [product Torch].': ['Acme uses Torch'],
      '[product Beacon] saves all drafts to [product Torch].': ['Beacon uses Torch'],
      '[company Acme] connects to [product Torch] and writes your mail.': ['Acme uses Torch'],
      '[company Acme] keeps [product Torch] for the rest.': ['Acme uses Torch'],
      '[product Zed] can now drive [product Claude Code] in a panel.': ['Zed uses Claude Code'],
      '[product Beacon] turns photos into worlds that export as [technique glTF] or meshes into [product Torch].': [
        'Beacon uses Torch',
        'Beacon uses glTF',
      ],
      '[company Acme] launched [product Beacon] with 20 [technique MCP] connectors.': ['Beacon uses MCP'],
      '[product Beacon] hands the rest to a human in [product Torch].': ['Beacon uses Torch'],
      '[product Beacon] joins your [product Torch] calls.': ['Beacon uses Torch'],
      '[company Acme] introduced [product Beacon] with new connectors to [product Torch].': ['Beacon uses Torch'],
      '[company Acme] opened its canvas to agents through an [technique MCP] server.': ['Acme uses MCP'],
      'An [technique MCP] plugin in [product Beacon] pulled it in.': ['Beacon uses MCP'],
      '[company Acme] opened [product Beacon] to any agent that speaks [technique A2A].': ['Beacon uses A2A'],
      '[product Torch] wins on speed, [product Beacon] on [technique MCP] support.': ['Beacon uses MCP'],
      '[company Acme] opened [product Beacon], with support for [product Cursor] and [product Claude Code].': [
        'Beacon uses Cursor',
        'Beacon uses Claude Code',
      ],
    },
    leaves: [
      '[company Acme] posted a video of [product Torch].',
      '[company Acme] hands the prize to whoever writes [product Torch].',
    ],
  },
  {
    name: 'uses.choice',
    patterns: [
      `"<S:product> ${USER} can|could|may|will? ${MAKE} ~ with|using|via|inside ~ O:model`,
      '"<S:product> , using ~ O:model',
      '"S:company|organization|person let O:model|product refactor|migrate|port|rewrite|fix|build|write|code|draft|run|handle|manage|review|answer|grade|translate|debug|plan|play|trade',
      'O:product|model save S:company|organization',
      '"O:product|model save ~ S:company|organization ~ hour|half|third|million|time|day|week|minute',
      'S:person split work|time|task|day|job between|among O:product|model',
      'S:client add|adopt|pick_up|enable|integrate|offer|get|support|switch_on|turn_on|flip_on|toggle_on|wire_in|plug_in O:model',
      '"S:client ship|come|launch|arrive|land|debut with ~ support|integration for O:model',
      'S:client add|bring|get|gain|have|offer|ship|include|introduce|announce|merge support|integration for|with O:model',
      'S:client include|bundle|feature O:model',
      '"O:model support|integration in|on|for|into ~ S:client',
      '"<O:model> S:client both|all? ship|add|have|launch|announce|offer|get|turn_on|switch_on #support',
    ],
    confidence: 0.6,
    reads: {
      '[company Acme] opened [product Beacon], in which subscribers can make clips with [model Zephyra] and [model Lark].':
        ['Beacon uses Zephyra', 'Beacon uses Lark'],
      '[company Acme] began testing [product Beacon], using [model Zephyra] to write summaries.': [
        'Beacon uses Zephyra',
      ],
      '[company Acme] let [model Zephyra] refactor an old project.': ['Acme uses Zephyra'],
      '[product Beacon] saves [company Acme] half of the time.': ['Acme uses Beacon'],
      '[person Ada Brook] splits her work between [product Torch] and [model Zephyra].': [
        'Ada Brook uses Torch',
        'Ada Brook uses Zephyra',
      ],
      '[product Cursor] ships with support for [model Zephyra] and [model Lark].': [
        'Cursor uses Zephyra',
        'Cursor uses Lark',
      ],
      '[product Cursor] adds support for [model Zephyra].': ['Cursor uses Zephyra'],
      '[product Cursor] now includes [model Zephyra] in all plans.': ['Cursor uses Zephyra'],
      'Members welcomed [model Zephyra] support in [product Cursor].': ['Cursor uses Zephyra'],
      '[product Cursor] and [product Zed] added [model Zephyra] at launch.': [
        'Cursor uses Zephyra',
        'Zed uses Zephyra',
      ],
      '[company Acme] launched [model Zephyra]. [product Cursor] and [product Zed] all shipped support within the hour.':
        ['Cursor uses Zephyra', 'Zed uses Zephyra'],
    },
    leaves: [
      '[company Acme] let [model Zephyra] fans refactor its rules.',
      '[product Beacon] saves the files of [company Acme].',
    ],
  },
];
