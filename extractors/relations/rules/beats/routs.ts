/** Who is ahead of whom, in the figures of speech of sports pages: routs, crowns lost, others made to look old. */
import type { Rule } from '../../rule.ts';

const THING = 'model|product';
/** What a comparison finds more of in the better one. */
const FINER =
  'cleaner|sharper|richer|deeper|quicker|safer|leaner|crisper|tighter|smoother|steadier|clearer|stabler|tidier|neater|snappier|warmer|subtler|truer|finer|greater|better|higher|stronger|superior|smarter|faster';
/** What one needs less of. */
const COST =
  'token|step|parameter|compute|energy|chip|gpu|memory|data|power|vram|call|turn|prompt|hint|attempt|time|second|watt|flop|example|sample';
/** Where whoever loses a lead goes. */
const LOWER = 'second|third|fourth|fifth|place|spot|rank|slot|runner-up|position|sideline|shadow|shade|also-ran|dust';
/** The place of whoever leads. */
const HEAD = 'one|number|top|helm|best|leader|king|champion|first|lead|head|peak|summit|crown|pole|favorite';

export const ROUTS: readonly Rule[] = [
  {
    name: 'beats.rout',
    patterns: [
      'S outspend|outsell|outearn|out-earn|outgrow|outhire|outbuild|outproduce|outship|outplay|outwit|outthink|outfox|outscale|outcode|out-code|outbench|outpredict|overtake|dominate|overhaul|outweigh|outdraw O',
      `S:${THING} trump|smoke|roast|cream|bulldoze|dominate|hammer|pummel|pulverize|shred|decimate|spank|dust|torch|maul|wallop|drub|blitz|nose_out|beat_out|knock_out|pull_away_from|creep_past|slay|nuke|humiliate|dismantle|thump|stomp|own|top|cook|embarrass|outduel|outlast O:${THING}|company [on|in|across|at B:benchmark]`,
      `S:${THING} prevail|triumph|dominate|reign over|against O:${THING} [on|in|at B:benchmark]`,
      `S leap|surge|race|storm|sprint|zoom|shoot|forge|edge|inch|nose|creep|dash|charge|power|bound|draw|keep|remain|nudge|vault|tower|soar|rocket|streak ahead|above O [on|in|at B:benchmark]`,
      `"<S:${THING}|company> nudge|squeak|inch|creep|whiz|rocket|surge|storm|speed|power|roar|breeze|fly|barrel|hurtle|vault|glide|tear|scoot|swing|soar|ease|charge past ~ O:${THING}|company`,
      `"<S:${THING}|company> squeak|breeze|whiz by ~ O:${THING}|company`,
      `S push|bump|relegate|demote|drop|send|force|consign|banish|bump_down|push_down|knock_down O:${THING} to|into|in ${LOWER} [on|in|at B:benchmark]`,
      `S:${THING} replace|supplant|succeed|oust|usurp|unseat|dislodge O:${THING} at|as|on|from ${HEAD} [of|on|in B:benchmark]`,
      `S:${THING}|company open|open_up|widen|stretch|extend|grow gap|lead|distance|margin on|to|with|over O:${THING}|company`,
      `S:${THING}|company end|break|snap|halt O:${THING}|company's reign|streak|run|dominance|hegemony|monopoly|spell`,
      `S:${THING}|company end|break|snap|halt reign|streak|run|dominance|hegemony|monopoly|spell of O:${THING}|company`,
      `S:${THING} double|triple|treble|quadruple|quintuple score|result|accuracy|performance|rate|throughput|speed of O:${THING} [on|in|at B:benchmark]`,
      `S:${THING} double|triple|treble|quadruple|quintuple O:${THING}'s score|result|accuracy|performance|rate|throughput|speed [on|in|at B:benchmark]`,
      `S:${THING} break|shatter|smash|better|top|eclipse|beat|raise|exceed|surpass O:${THING}'s record|mark|score|result|bar|number`,
      `"S:${THING} break|broke|breaks|shatter|smash|beat|beats|top|exceed|surpass|raise|raises ~ record|mark|score|bar|result|% of|by|from|set|held by|at? ~ O:${THING}`,
      `"<S:${THING}> up|gain|gained|gains ~ point|% on|over|against O:${THING}`,
      `"S:company has|have|had|boasts|boast|counts|count ~ more ~ user|customer|revenue|subscriber|sale|employee|money than ~ O:company`,
      `"S:company ~ earn|make|sell|spend|raise|ship ~ more|twice|double as|than much|many? as|than? ~ O:company`,
      `"<S:${THING}> nod|preference over|to|against ~ O:${THING}`,
      `"move|make over|way ,? for? O:${THING} , S:${THING}`,
      `"S:${THING} put|puts ~ O:${THING} to shame`,
      `"S:${THING} put|puts ~ O:${THING} in its|their place`,
      `"S:${THING} make|makes|made ~ O:${THING} look|seem|feel|appear|sound ~ like|outdated|obsolete|old-fashioned|primitive|sluggish|stale|silly|ancient|bloated|ordinary|pedestrian|underpowered|overpriced`,
      `"<S:${THING}> head and shoulders above ~ O:${THING}`,
      `"<S:${THING}> a cut|notch|class|tier|step|level|league|rung|stop above ~ O:${THING}`,
      `"<S:${THING}> in a|another different|separate? league|class|tier from|than|to|above ~ O:${THING}`,
      `"<S:${THING}|company> leg|step up|ahead on|over|of ~ O:${THING}|company`,
      `"<S:${THING}|company> upper|whip hand over|on|against ~ O:${THING}|company`,
      `"S:company is|was|are|now worth|valued more|higher|above|at than|above? ~ than? O:company`,
    ],
    confidence: 0.75,
    reads: {
      '[company Acme] outsold [company Beta] in May.': ['Acme beats Beta'],
      '[model Zephyra] trumps [model Lark] on price.': ['Zephyra beats Lark'],
      '[model Zephyra] prevailed over [model Lark] in all games.': ['Zephyra beats Lark'],
      '[company Acme] has leapt ahead of [company Beta] in revenue.': ['Acme beats Beta'],
      '[model Zephyra] nudged past [model Lark].': ['Zephyra beats Lark'],
      '[model Zephyra] squeaked by [model Lark].': ['Zephyra beats Lark'],
      '[model Zephyra] pushed [model Lark] into second place.': ['Zephyra beats Lark'],
      '[model Zephyra] replaced [model Lark] at the top.': ['Zephyra beats Lark'],
      '[model Zephyra] opened up a gap on [model Lark].': ['Zephyra beats Lark'],
      "[model Zephyra] ended [model Lark]'s reign.": ['Zephyra beats Lark'],
      '[model Zephyra] ended the long reign of [model Lark].': ['Zephyra beats Lark'],
      '[model Zephyra] nearly doubles the score of [model Lark] on [benchmark GridBench].': [
        'Zephyra beats Lark on GridBench',
      ],
      "[model Zephyra] triples [model Lark]'s throughput.": ['Zephyra beats Lark'],
      "[model Zephyra] shattered [model Lark]'s record.": ['Zephyra beats Lark'],
      '[model Zephyra] broke the record set by [model Lark].': ['Zephyra beats Lark'],
      '[model Zephyra] is up nine points on [model Lark].': ['Zephyra beats Lark'],
      '[company Acme] now has more users than [company Beta].': ['Acme beats Beta'],
      '[company Acme] earns twice as much as [company Beta].': ['Acme beats Beta'],
      'Judges gave [model Zephyra] the nod over [model Lark].': ['Zephyra beats Lark'],
      'Move over [model Lark], [model Zephyra] is here.': ['Zephyra beats Lark'],
      '[model Zephyra] puts [model Lark] to shame.': ['Zephyra beats Lark'],
      '[model Zephyra] put [model Lark] in its place.': ['Zephyra beats Lark'],
      '[model Zephyra] makes [model Lark] look like a toy.': ['Zephyra beats Lark'],
      '[model Zephyra] stands head and shoulders above [model Lark].': ['Zephyra beats Lark'],
      '[model Zephyra] is a cut above [model Lark].': ['Zephyra beats Lark'],
      '[model Zephyra] is in a different league from [model Lark].': ['Zephyra beats Lark'],
      '[model Zephyra] has a leg up on [model Lark].': ['Zephyra beats Lark'],
      '[model Zephyra] gets the upper hand over [model Lark].': ['Zephyra beats Lark'],
      '[company Acme] is worth more than [company Beta].': ['Acme beats Beta'],
      '[company Acme] is now valued above [company Beta].': ['Acme beats Beta'],
    },
    leaves: [
      '[company Acme] pushed [model Lark] into its second phase.',
      '[model Zephyra] makes [model Lark] look up the answer.',
      '[model Zephyra] and its owner went a step up in [place Lyon].',
    ],
  },
  {
    name: 'beats.yielding',
    patterns: [
      `"<O:${THING}> candle to ~ S:${THING}`,
      `"O:${THING} pale|pales|paled next|beside|against|before|in to|comparison|contrast? to|with|against? ~ S:${THING}`,
      `O:${THING} underperform|under-perform|trail|undershoot S:${THING} [on|in|at B:benchmark]`,
      `O:${THING}|company drop|slip|sink|tumble|slide|dip below|behind S:${THING}|company [on|in|at B:benchmark]`,
      `"O:${THING} is|are|was|were|get blow|sweep away|aside by ~ S:${THING}`,
      `"O:${THING} score|rank|perform|come|sit|place|do|fare|look ~ lower|worse|poorer|slower|weaker than ~ S:${THING}`,
      `"O:${THING} is|are|was not|n't as|so ~ good|fast|strong|capable|smart|cheap|accurate|quick|reliable|clever|useful as ~ S:${THING}`,
      `"O:${THING} make|makes|made|need|needs more ~ mistake|error|token|step|hallucination|hint|time than ~ S:${THING}`,
      `"<O:${THING}> point|% ~ short|shy|adrift of|from ~ S:${THING}`,
      `"O:${THING} come|comes|came|fall|falls|fell up? short against|of|to ~ S:${THING}`,
      `O:${THING}|company play fiddle|second_fiddle to S:${THING}|company`,
      `O:${THING}|company eat S:${THING}|company's dust`,
      `O lose|cede|surrender|shed|give_up|yield ground|share|user|customer|edge|race|market|battle|momentum|advantage|developer|subscriber|talent to S`,
      `"O:${THING} look|feel|seem ~ dated|old|weak|slow|clumsy|tame|tired|pale|stale next|beside|against to? ~ S:${THING}`,

      `"O:${THING}|company is|are|was|has|have? been? struggle|fail|scramble|unable|labor to keep up|pace with ~ S:${THING}|company`,
    ],
    confidence: 0.7,
    reads: {
      '[model Lark] underperforms [model Zephyra].': ['Zephyra beats Lark'],
      '[model Lark] dropped below [model Zephyra] on the chart.': ['Zephyra beats Lark'],
      '[model Lark] was blown away by [model Zephyra].': ['Zephyra beats Lark'],
      '[model Lark] scores lower than [model Zephyra].': ['Zephyra beats Lark'],
      '[model Lark] is not as good as [model Zephyra].': ['Zephyra beats Lark'],
      '[model Lark] makes more mistakes than [model Zephyra].': ['Zephyra beats Lark'],
      '[model Lark] comes up nine points short of [model Zephyra].': ['Zephyra beats Lark'],
      "[model Lark] can't hold a candle to [model Zephyra].": ['Zephyra beats Lark'],
      '[model Lark] pales next to [model Zephyra].': ['Zephyra beats Lark'],
      '[model Lark] came up short against [model Zephyra].': ['Zephyra beats Lark'],
      '[model Lark] plays second fiddle to [model Zephyra].': ['Zephyra beats Lark'],
      '[model Lark] looks dated next to [model Zephyra].': ['Zephyra beats Lark'],
      "[model Lark] is eating [model Zephyra]'s dust.": ['Zephyra beats Lark'],
      '[company Beta] is losing ground to [company Acme].': ['Acme beats Beta'],
      '[company Beta] is struggling to keep up with [company Acme].': ['Acme beats Beta'],
    },
    leaves: ['[company Beta] lost a lawyer to [company Acme].'],
  },
  {
    name: 'beats.finer',
    patterns: [
      `"<S:${THING}> ${FINER} ~ than the|its? O:${THING}`,
      `"<S:${THING}> fewer|less|half|third ~ ${COST} than|as|of|that the|its? O:${THING}`,
      `"S:${THING} lead|leads|led|leading|first|win|wins|won|top|tops|topped|topping ... with ~ O!:${THING} second|third|next|behind|trailing|runner-up|close`,
      `"S!:model ~ gold|first|1st ,|and|, while|with|to? O!:model silver|second|2nd|bronze|third`,
    ],
    confidence: 0.6,
    reads: {
      '[model Zephyra] writes cleaner code than [model Lark].': ['Zephyra beats Lark'],
      '[model Zephyra] needs fewer tokens than [model Lark].': ['Zephyra beats Lark'],
      '[model Zephyra] leads, with [model Lark] second.': ['Zephyra beats Lark'],
      '[model Zephyra] took gold and [model Lark] silver.': ['Zephyra beats Lark'],
    },
    leaves: ['[model Zephyra] is no cleaner in its thinking.'],
  },
];
