/** Who is ahead of whom, as users put it who have tried both: "nowhere near as good as", "on another level", "I'd take it over". */
import type { Rule } from '../../rule.ts';

const THING = 'model|product';
const GOOD =
  'good|fast|strong|capable|smart|accurate|quick|reliable|clever|useful|sharp|stable|robust|consistent|coherent|creative|polished|snappy';
const FINER =
  'better|faster|stronger|smarter|cleaner|sharper|quicker|richer|smoother|crisper|snappier|steadier|tighter|superior';

export const VERDICTS: readonly Rule[] = [
  {
    name: 'beats.verdict',
    patterns: [
      `"<O:${THING}> nowhere near|close? ~ as ${GOOD} as ~ S:${THING}`,
      `"<O:${THING}> but|though|although|yet|and ~ worse|weaker|slower|dumber than ~ S:${THING}`,
      `"<S:${THING}> on|in a|another|different different|separate|whole? level|league|planet|world|class than|from|to|compared to|with? ~ O:${THING}`,
      `"compared to|with ~ O:${THING} , S:${THING} ... less|fewer|more|${FINER}`,
      `"<O:${THING}> downgrade|regression|step-down from|over|compared to|with? ~ S:${THING}`,
      `"<O:${THING}> step back|down|backward|backwards from|compared to|with? ~ S:${THING}`,
      `"O:${THING} fail|fails|failed|struggle|struggles|struggled|stumble|stumbles|stumbled ~ where S:${THING}`,
      '"take|pick|choose|recommend|want S:model over O:model',
      `"<O:model> S:model still has|have|had|is|feels|looks|produces|writes|gives ~ ${FINER}`,
      '"S!:model > O!:product',
      '"S!:product > O!:model',
    ],
    confidence: 0.7,
    reads: {
      '[model Lark] is nowhere near as good as [model Zephyra].': ['Zephyra beats Lark'],
      '[model Zephyra] is good for skin, but worse than [model Wren] at text.': ['Wren beats Zephyra'],
      'One comment calls [model Zephyra] on another level compared to [model Lark].': ['Zephyra beats Lark'],
      'Compared to [model Lark], [model Zephyra] hallucinates less.': ['Zephyra beats Lark'],
      'Many call [model Lark 4] a downgrade from [model Lark 3].': ['Lark 3 beats Lark 4'],
      '[model Lark 4] feels like a step back from [model Lark 3].': ['Lark 3 beats Lark 4'],
      '[model Lark] struggles where [model Zephyra] excels.': ['Zephyra beats Lark'],
      "I'd take [model Zephyra] over [model Lark] any day.": ['Zephyra beats Lark'],
      '- [model Lark]: some feel that [model Zephyra] still has better motion.': ['Zephyra beats Lark'],
      '[model Zephyra] > [product Lark] for tools.': ['Zephyra beats Lark'],
      '[product Lark] > [model Zephyra] for tools.': ['Lark beats Zephyra'],
    },
    leaves: [
      'Compared to [model Lark], [model Zephyra] is priced alike.',
      'Open [product Torch] > [product Settings] first.',
      '[model Zephyra] is on a different level of access.',
    ],
  },
];
