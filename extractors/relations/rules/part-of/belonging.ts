/** Which firm is whose, which model of which family: parents and units, families and members, suites and what is in them. */
import type { Rule } from '../../rule.ts';

/** What members are joined in. */
const FAMILY =
  'family|series|line|lineup|line-up|range|suite|portfolio|generation|collection|stable|lineage|roster|platform|trio|duo|quartet';
/** What a model is of its family. */
const MEMBER = 'model|variant|checkpoint|version|size|flavor|edition|release|member|tier|sibling|chip|entry';
/** What a firm is of its parent. */
const UNIT = 'subsidiary|division|unit|arm|brand|branch|department|affiliate|business|wing|side';
const SUPERLATIVE =
  'first|second|third|largest|biggest|smallest|tiniest|newest|latest|last|fastest|cheapest|strongest|best|flagship|oldest|heaviest|lightest|top';
const MADE = 'model|product|hardware|benchmark|dataset';
const PIECE =
  'mode|feature|tab|panel|tool|component|add-on|extension|module|layer|view|button|pad|sidebar|section|menu|widget|plugin|skill|workspace|section';

export const BELONGING: readonly Rule[] = [
  {
    name: 'part_of.firm',
    patterns: [
      `S:company|organization = ${UNIT} of|at|within|inside|under O:company|organization`,
      'O:company = parent of|to S:company',
      '"O:company ,|(|is|— ~ parent|holding company of|to|behind S:company',
      '"S:company parent|holding company ,? O:company',
      `S:company|organization operate|act|work|function|continue|run|exist|live_on|stand as ${UNIT}|part of|within|inside|under O:company|organization`,
      "S:company|organization live|sit|operate|fall|remain|work|stay under|within|inside O:company|organization's umbrella|roof|wing|banner|flag|business|division|organization|unit|cloud|group",
      '"S:company|organization ... under ~ O:company|organization umbrella|roof|wing|flag',
      '* fold|merge|roll|absorb|subsume|integrate|consolidate|collapse|tuck S:company|organization into|under|inside|within O:company|organization',
      `O:company run|operate|keep|hold S:company as ${UNIT}|lab|firm|company`,
      `"O:company|organization has|have|had|runs|operates|houses|owns|hosts ~ ${UNIT}|lab|team|studio|institute ,|called|named|dubbed ~ S:company|organization`,
      '"S:company ,|( a|an O:company company|brand|business|venture|firm ,|)',
      'S:company report into O:company',
      '"S:company|organization , ~ subsidiary|division|unit|arm that|which O:company',
      '"S!:organization at|under O!:organization',
    ],
    confidence: 0.75,
    reads: {
      "[company Tessel] is [company Acme]'s research division.": ['Tessel part_of Acme'],
      '[company Acme], parent of [company Tessel], is hiring.': ['Tessel part_of Acme'],
      '[company Acme], the parent company of [company Tessel], is hiring.': ['Tessel part_of Acme'],
      '[company Tessel] parent company [company Acme] is hiring.': ['Tessel part_of Acme'],
      '[company Tessel] operates as a subsidiary of [company Acme].': ['Tessel part_of Acme'],
      "[company Tessel] falls under [company Acme]'s cloud business.": ['Tessel part_of Acme'],
      '[company Tessel] lives under the [company Acme] umbrella.': ['Tessel part_of Acme'],
      '[company Tessel] was absorbed into [company Acme].': ['Tessel part_of Acme'],
      '[company Acme] runs [company Tessel] as a separate unit.': ['Tessel part_of Acme'],
      '[company Acme] houses a health lab, [company Tessel].': ['Tessel part_of Acme'],
      '[company Acme] has a health lab called [company Tessel].': ['Tessel part_of Acme'],
      '[company Tessel] (an [company Acme] company) is hiring.': ['Tessel part_of Acme'],
      '[company Tessel] reports into [company Acme].': ['Tessel part_of Acme'],
      '[company Tessel], the hardware unit that [company Acme] set up in May, grows.': ['Tessel part_of Acme'],
      'The [organization Grid Center] at [organization Tarn University] is hiring.': [
        'Grid Center part_of Tarn University',
      ],
    },
    leaves: [
      '[company Tessel] is a customer of [company Acme].',
      '[company Acme] has a team that met [company Tessel].',
      '[organization Grid Center] staff at [organization Tarn University] strike.',
    ],
  },
  {
    name: 'part_of.family',
    patterns: [
      `"S:${MADE} join|joins|joined|top|tops|head|heads|lead|leads|complete|completes|round|rounds|rounded|anchor|anchors|extend|extends|cap|caps|crown|crowns out? ~ O:${MADE} ${FAMILY}`,
      `"S!:${MADE} ,|(|is|are ~ of|in|atop the ~ O:${MADE} ${FAMILY}`,
      `"S!:${MADE} ,|(|is|are the ~ O!:${MADE} ${MEMBER} ,|)|.|;`,
      `"S!:${MADE} sit|stand|rank at ~ top|bottom|head|heart|end of the ~ O!:${MADE} ${FAMILY}`,
      `S:model|product|hardware be checkpoint|sibling|flagship|tier|size|edition|entry|baby|snapshot of|in O:model|product|hardware`,
      `S:model|product|hardware be addition|newcomer to O:model|product|hardware`,
      `"S:${MADE} ,|( ~ addition|newcomer to the ~ O:${MADE}`,
      `"O:${MADE} ${FAMILY} get|gain|grow|expand|welcome ~ member|model|sibling|addition|with|by ,|: S:${MADE}`,
      `"S:${MADE} come|comes|hail|hails from the ~ O!:${MADE} ${FAMILY}`,
      `S:${MADE} make_up O:${MADE}`,
      `S:hardware be site|building|phase|hall|node|chip|member|generation of|in|at O:hardware`,
      `"<O:${MADE}> the? ~ ${SUPERLATIVE} ~ ${MEMBER} of|in|from the ~ ${FAMILY} is|are|was|, S:${MADE}`,
      `"${SUPERLATIVE} ~ ${MEMBER}? of|in|from the? ~ O:${MADE} ${FAMILY}|${MEMBER} ,|is|are|was|: ~ S:${MADE}`,
      `"of the ~ O:${MADE} ${FAMILY}|${MEMBER} , S:${MADE} is|was|are|has|needs`,
      `"two|three|four|five|six|both|new|these|smaller|larger|open ~ O:model ${MEMBER} ,|(|:|— S:model`,
      `"O:model is|are|come|ship|launch|arrive|was available|offered|released|out? in|as ~ ${MEMBER} ,|:|—|(|– S:model`,
      `O:${MADE} consist|compose|comprise of S:${MADE}`,
      `* make_up O:${MADE} of S:${MADE}`,
      `O:model|product|hardware range|run|stretch|span from S:model|product|hardware`,
      `O:model|product|hardware range|run|stretch|span from * to S:model|product|hardware`,
      'O:model ship as S:model',
      `"O:model|hardware ${FAMILY} ... among them|namely S:model|hardware`,
      `O:benchmark|dataset contain|include|comprise|combine|bundle|aggregate|span S:benchmark|dataset`,
      `"O:benchmark|dataset ,? including ~ benchmark|dataset|test|task|split|subset|track : S:benchmark|dataset`,
      `S:benchmark|dataset be task|test|track|split|subset|component|part|one of|in|from O:benchmark|dataset`,
      `"S:benchmark|dataset , one of ~ task|test|track|split|subset|component|part of|in|from O:benchmark|dataset`,
    ],
    confidence: 0.7,
    reads: {
      '[model Wren] rounds out the [model Zephyra] family.': ['Wren part_of Zephyra'],
      '[model Wren], the baby of the [model Zephyra] family, is out.': ['Wren part_of Zephyra'],
      '[model Wren], the largest [model Zephyra] model, is out.': ['Wren part_of Zephyra'],
      '[model Wren] sits at the top of the [model Zephyra] range.': ['Wren part_of Zephyra'],
      '[model Wren] is a checkpoint of [model Zephyra].': ['Wren part_of Zephyra'],
      '[model Wren] is the newest addition to the [model Zephyra] family.': ['Wren part_of Zephyra'],
      '[model Wren], the latest addition to the [model Zephyra] line, is out.': ['Wren part_of Zephyra'],
      'The [model Zephyra] family got a new member, [model Wren].': ['Wren part_of Zephyra'],
      '[model Wren] comes from the [model Zephyra] family.': ['Wren part_of Zephyra'],
      '[model Wren] and [model Lark] make up the [model Zephyra] family.': [
        'Wren part_of Zephyra',
        'Lark part_of Zephyra',
      ],
      '[hardware Hall Nine] is the first site of [hardware Corelis Park].': ['Hall Nine part_of Corelis Park'],
      '[model Zephyra] is out. The smallest model of the family is [model Wren].': ['Wren part_of Zephyra'],
      'The first model of the [model Zephyra] family is [model Wren].': ['Wren part_of Zephyra'],
      'Of the [model Zephyra] models, [model Wren] is the cheapest.': ['Wren part_of Zephyra'],
      'Two new [model Zephyra] models ([model Wren] and [model Lark]) are open.': [
        'Wren part_of Zephyra',
        'Lark part_of Zephyra',
      ],
      '[model Zephyra] is available in two variants: [model Wren] and [model Lark].': [
        'Wren part_of Zephyra',
        'Lark part_of Zephyra',
      ],
      'The [model Zephyra] series consists of [model Wren] and [model Lark].': [
        'Wren part_of Zephyra',
        'Lark part_of Zephyra',
      ],
      'The [model Zephyra] line is made up of [model Wren] and [model Lark].': [
        'Wren part_of Zephyra',
        'Lark part_of Zephyra',
      ],
      'The [model Zephyra] line ranges from [model Wren] to [model Lark].': [
        'Wren part_of Zephyra',
        'Lark part_of Zephyra',
      ],
      '[model Zephyra] ships as [model Wren] and [model Lark].': ['Wren part_of Zephyra', 'Lark part_of Zephyra'],
      'The [model Zephyra] family counts four models, among them [model Wren].': ['Wren part_of Zephyra'],
      '[benchmark Grid Suite] combines [benchmark GridBench] and [benchmark WireBench].': [
        'GridBench part_of Grid Suite',
        'WireBench part_of Grid Suite',
      ],
      'They opened [benchmark Grid Suite], including two new benchmarks: [benchmark GridBench] and [benchmark WireBench].':
        ['GridBench part_of Grid Suite', 'WireBench part_of Grid Suite'],
      '[benchmark GridBench] is one of nine tests in [benchmark Grid Suite].': ['GridBench part_of Grid Suite'],
      '[benchmark GridBench], one of nine tests in [benchmark Grid Suite], is hard.': ['GridBench part_of Grid Suite'],
    },
    leaves: [
      '[model Wren] joins the [model Zephyra] debate.',
      'Compared to the [model Zephyra] model, [model Wren] is slow.',
      '[model Wren] is the [model Zephyra] killer.',
      '[model Wren] was extended from [model Zephyra].',
    ],
  },
  {
    name: 'part_of.piece',
    patterns: [
      `"S:product ,|( a|an|the|its|now|another ~ ${PIECE} in|of|inside|within|for|to ~ O:product`,
      `S:product be|become|remain ${PIECE} of|in|inside|within|for|to O:product`,
      `"O:product get|gain|add|receive|have|introduce|launch ~ ${PIECE} ,? called|named|dubbed ~ S:product`,
      `"O:product get|gain|add|receive|have|introduce|launch ~ ${PIECE} ,|: S!:product`,
      `S:product|model form|make_up|constitute|provide core|heart|backbone|part|layer|basis of O:product`,
    ],
    confidence: 0.65,
    reads: {
      '[product Ferrypad], a new feature in [product Quillpad], is out.': ['Ferrypad part_of Quillpad'],
      '[product Ferrypad] is now a tab in [product Quillpad].': ['Ferrypad part_of Quillpad'],
      '[product Quillpad] gained a new pad called [product Ferrypad].': ['Ferrypad part_of Quillpad'],
      '[product Quillpad] got a new feature, [product Ferrypad].': ['Ferrypad part_of Quillpad'],
      '[product Ferrypad] forms the core of [product Quillpad].': ['Ferrypad part_of Quillpad'],
    },
    leaves: [
      '[product Ferrypad], a rival to the new mode of [product Quillpad], is out.',
      '[product Quillpad] is a tool for [product Windows].',
    ],
  },
];
