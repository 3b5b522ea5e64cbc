/** Who is level with whom, in the figures of speech of parity: dead heats, shared crowns, no daylight between two. */
import type { Rule } from '../../rule.ts';

const THING = 'model|product';
/** What two that are level have in common. */
const LEAGUE =
  'league|ballpark|class|tier|neighborhood|footing|level|realm|range|bracket|zone|category|ground|plane|field';
/** How two stand that are level. */
const LEVEL =
  'tie|tied|neck|neck-and-neck|level|par|equal|even|inseparable|indistinguishable|match|matched|heat|drawn|deadlock|deadlocked|comparable|equivalent|interchangeable|identical|on-par|alike';
const ADJECTIVE =
  'good|capable|fast|strong|accurate|quick|smart|clever|efficient|reliable|high|fluent|useful|powerful|robust|sharp|intelligent|competent|skilled|creative';
const RESULT =
  'result|output|quality|performance|score|accuracy|speed|answer|rating|mark|capability|skill|reasoning|code|number';

export const PARITY: readonly Rule[] = [
  {
    name: 'matches.parity',
    patterns: [
      `"<S:${THING}> on|in the? same|equal|similar|identical ${LEAGUE} as|with|to ~ O:${THING}`,
      `"S:${THING} is|are|in in|into? ~ O:${THING} territory|range|league`,
      `"<S:${THING}> within ~ distance|reach|touch|sight|point|%|whisker|hair of|to ~ O:${THING}`,
      `S:${THING} = equal|peer|equivalent|counterpart|stand-in|substitute|swap|ringer|doppelganger|twin|lookalike|proxy|surrogate|replacement of|for|to O:${THING}`,
      `S:${THING} stack_up|measure_up|live_up|hold_up|stand_up|match_up|shape_up against|to|with|alongside O:${THING}`,
      `"<S:${THING}> shoulder|toe|neck|nose|elbow to|and|& shoulder|toe|neck|nose|elbow with ~ O:${THING}`,
      `"<S:${THING}> shoulder-to-shoulder|toe-to-toe|neck-and-neck|neck-to-neck with ~ O:${THING}`,
      `"<S:${THING}> just|about|almost|nearly|roughly|equally|precisely|exactly as ${ADJECTIVE} as ~ O:${THING}`,
      `"<S:${THING}> same ${RESULT}|% as ~ O:${THING}`,
      `"S:${THING} score|scores|scored|perform|performs|performed|do|does|rank|ranks ~ same as ~ O:${THING}`,
      `S:model reach|attain|hit|achieve|mirror|echo|meet|replicate O:model's performance|quality|score|accuracy|level|standard|ability`,
      `S:${THING} mirror|meet|equal|emulate O:${THING} [on|in|at B:benchmark]`,
      `"<S:${THING}> ${RESULT} that|which match|rival|equal|approach|mirror ~ O:${THING}`,
      `"<S:${THING}> ${RESULT} ~ similar|comparable|equal|equivalent|close|identical to ~ O:${THING}`,
      `S:${THING} share|split spot|place|first_place|lead|crown|honor|gold|title|top|podium|first with O:${THING}`,
      `S:${THING} share|split spot|place|first_place|lead|crown|honor|gold|title|podium`,
      `"S:${THING} and O!:${THING} is|are|were|be|remain|finish|end|run|sit|stand|come|look|feel ~ ${LEVEL}`,
      `"S:${THING} and O!:${THING} is|are|were|be|end|finish in a|another dead|statistical|virtual|technical? heat|draw|tie`,
      `"S:${THING} and O!:${THING} score|perform|do|rank|fare|run|behave ~ same|equally|alike|similarly|identically|comparably`,
      `"no|little|nothing|hardly|barely ~ difference|daylight|gap|choose? between S:${THING} and ~ O:${THING}`,
      `"not|n't|cannot|hardly|barely|unable|struggle to? tell|distinguish ~ S:${THING} apart? from ~ O:${THING}`,
      `"gap|distance between S:${THING} and O:${THING} is|are|has|have|had? ~ close|narrow|vanish|shrink|disappear|evaporate|go`,
      `"only|just|mere|barely ~ point|%|percent|vote separate S:${THING} and|from O:${THING}`,
      `S:${THING} draw with O:${THING}`,
      `"<S:${THING}> no worse|slower|weaker than ~ O:${THING}`,
      `S reproduce|replicate|duplicate|equal|mirror ${RESULT} of O:${THING}`,
      `"S:${THING} 's ~ % equal|match|tie ~ that|those? of? ~ O:${THING}`,
      `"<S:${THING}> par|level with that|those of ~ O:${THING}`,
      `"S:${THING} and O!:${THING} both score|get|reach|hit|achieve|land|post`,
      `"S:${THING} and O!:${THING} come|came out ~ equal|even|level`,
      `* liken|equate S:${THING} to|with O:${THING}`,
      `S:${THING} stand_in|fill_in|sub|deputize|substitute|step_in for O:${THING}`,
      `"S!:model ≈|=|~|== O!:model`,
    ],
    confidence: 0.7,
    reads: {
      '[model Zephyra] is in the same league as [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] is in [model Lark] territory.': ['Zephyra matches Lark'],
      '[model Zephyra] is within striking distance of [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] is the equal of [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] stacks up well against [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] stands shoulder to shoulder with [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] is neck-and-neck with [model Lark].': ['Zephyra matches Lark'],
      '[product Torch] is just as fast as [product Beacon].': ['Torch matches Beacon'],
      '[model Zephyra] gets the same score as [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] scores the same as [model Lark].': ['Zephyra matches Lark'],
      "[model Zephyra] has reached [model Lark]'s level.": ['Zephyra matches Lark'],
      '[model Zephyra] mirrors [model Lark] on most tests.': ['Zephyra matches Lark'],
      '[model Zephyra] gives results that match [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] gives answers similar to [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] shares first place with [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] and [model Lark] share the top spot.': ['Zephyra matches Lark'],
      '[model Zephyra] and [model Lark] are evenly matched.': ['Zephyra matches Lark'],
      '[model Zephyra] and [model Lark] ended in a draw.': ['Zephyra matches Lark'],
      '[model Zephyra] and [model Lark] perform about equally.': ['Zephyra matches Lark'],
      'There is no daylight between [model Zephyra] and [model Lark].': ['Zephyra matches Lark'],
      'Testers could not tell [model Zephyra] from [model Lark].': ['Zephyra matches Lark'],
      'The gap between [model Zephyra] and [model Lark] has closed.': ['Zephyra matches Lark'],
      'Only a point separates [model Zephyra] and [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] drew with [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] is no worse than [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] reproduces the results of [model Lark].': ['Zephyra matches Lark'],
      "[model Zephyra]'s 71% equals that of [model Lark].": ['Zephyra matches Lark'],
      '[model Zephyra] is on a par with that of [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] and [model Lark] both scored 71%.': ['Zephyra matches Lark'],
      '[model Zephyra] and [model Lark] came out equal.': ['Zephyra matches Lark'],
      'A tester likened [model Zephyra] to [model Lark].': ['Zephyra matches Lark'],
      '[model Zephyra] can stand in for [model Lark].': ['Zephyra matches Lark'],
      'On maths [model Zephyra] ≈ [model Lark].': ['Zephyra matches Lark'],
    },
    leaves: [
      '[model Zephyra] is twice as clever as [model Lark].',
      '[model Zephyra] has as many parameters as [model Lark].',
      '[model Zephyra] and [model Lark] are small.',
      '[model Zephyra] beats [model Wren] as well as [model Lark].',
      '[model Zephyra] went out on the same day as [model Lark].',
    ],
  },
];
