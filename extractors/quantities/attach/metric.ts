/** Which metric a quantity gives, by its own words and those around it. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';
import { AMOUNTS, NOUN_METRICS } from './amounts.ts';
import { compares, doublesANumber } from './comparing.ts';
import { noun } from './counted.ts';
import { duration } from './durations.ts';
import { CHEAP, looseSum } from './loose-sums.ts';
import { MONEY } from './money.ts';
import { RATIOS } from './ratios.ts';
import { type Around, applies, type Found, type MetricRule, type Reading, type UnitKind, unitKind } from './rule.ts';

export const RULES: readonly MetricRule[] = [...MONEY, ...RATIOS, ...AMOUNTS];

const CONTEXT = /\b(?:context|ctx|window)\b/i;
const CONTEXT_REACH = 56;
/** What follows a part of a corpus: "800B synthetic". */
const CORPUS = /^(?:synthetic|scientific|code|text|web|multilingual|words)\b(?!-)/i;
/** "larger ones like the 30B": sizes that others are held against. */
const HELD_AGAINST = /\b(?:like|than|such as) (?:the |an? )?(?:\d{1,4}B(?:,|,? (?:or|and)) (?:the )?){0,4}$/i;
/** "interest in a 120B model", "no models between": sizes that are not there. */
const WISHED =
  /\b(?:interest(?:ed)? in|demand for|hop(?:e|es|ed|ing) for|wish(?:es|ed|ing)? for|calls? for|lack of|looking for|wait(?:s|ed|ing)? for) (?:[a-z-]{1,20} ){0,5}$/i;
/** "scales to 1T parameters": how large models may be. */
const SCALED_TO = /\bscal(?:e[sd]?|ing) (?:[a-z]+ )?to $/i;
/** "activates 3B parameters", "routes 3B parameters per token" */
const isActive = ({ before, after }: Around): boolean =>
  !WHOLE.test(before) &&
  (/\b(?:activat|rout)(?:e|es|ing) $/i.test(before) ||
    OF_ALL.test(after) ||
    OF_WHICH.test(after) ||
    /^(?:per|for each|for every) token\b/i.test(after));
/** "activates 3B of its 80B per token": the latter is all that there are. */
const WHOLE =
  /\d ?(?:[BMT]|[bmt]r?illion)(?: parameters| params| weights)? (?:out )?of (?:(?:its|the|their) )?(?:full |total )?$/i;
/** "a third", "1/6": a share in words. */
export const isWorded = ({ text, unit }: Quantity): boolean => unit === '%' && !/%|per ?cent/i.test(text);
/** "80B parameters, 13B of which fire for each token" */
const OF_WHICH =
  /^of (?:which|them|those) (?:are |is |get |stay )?(?:only |actually )?(?:fires?|active|activated?|used|run|awake|light up)\b/i;
/** "3.2B of its 48B parameters active", "3B of 48B parameters are used at a time" */
const OF_ALL =
  /^(?:out of|of its|of their) ~?\d[\d.]*(?: ?[BT]|[ -](?:b|tr)illion)(?: total)? (?:parameters?|params|weights)\b|^(?:out )?of (?:(?:its|the|their|those|a total of|a full) )?~?\d[\d.]*(?: ?[BT]|[ -](?:b|tr)illion)(?: (?:total|parameters?|params|weights?)){0,2} (?:(?:are|is|being|stay|staying|used|fire|firing|running) ){0,2}(?:active|activated|awake|at a time|at once|at any (?:one )?time|per (?:token|step|pass)|for (?:each|every|any) (?:given )?token|on (?:each|every|any))\b/i;
/** What tells that points are a score. */
const RANKING =
  /\b(?:scor(?:e[sd]?|ing)|leads?|leading|led|ranks?|ranked|tops?|ahead|behind|beats?|elo|arena|bench\w{0,12}|index|leaderboard|place|first|second|third)\b/i;
/** "for a 27B training run": what is run has that size, and none is told. */
const OF_A_RUN =
  /^(?:[A-Za-z-]{1,20} )?(?:runs?|fine-?tun(?:es?|ing)|training|pre-?training|jobs?|setups?|workloads?|RL|SFT|class|territory|range|mark)\b/;
const SCORED = /\b(?:scores?|scored|scoring|score of) (?:an? )?$/i;
/** More trillions than that are tokens of a corpus, not parameters. */
const LARGEST_MODEL = 2.5e12;
/** Fewer tokens are no corpus and no context: "20 tokens a word". */
const SMALLEST_CORPUS = 1000;
/** Fewer are no users of a product: "users over 18". */
const MANY = 1000;
/** More are no users: "models from 80B to 400B". */
const EVERYBODY = 1e10;
/** Less is no sum of money where no currency is told. */
const MILLION = 1_000_000;
/** Less is no round, no firm's worth and no revenue: "raises its plan to $24", "makes a clip for $1". */
const SMALLEST_SUM = 1000;
const SUMS: ReadonlySet<Metric> = new Set(['funding', 'valuation', 'revenue']);
/** More tokens are a corpus. */
const LONGEST_CONTEXT = 1e9;
/** What is cut with the people in it. */
const POSTS = new Set(['position', 'role', 'post']);
/** What goes "from 40% to 80%" is a score where such words stand by, else a share. */
const SCORED_LEVEL =
  /\b(?:accura|perform|scor|success|pass(?:es|ed|@| rate)|solv|win[- ]rate|recall|precision|benchmark|eval|hallucinat|resolv)/i;
const SCORES: readonly UnitKind[] = ['percent', 'bare'];
const GAINS: readonly UnitKind[] = [...SCORES, 'other'];
/** "+4% on GridBench", "beats it by 4 points on GridBench", "cost savings of over 30% on GridBench": by how much, not how well. */
const GAIN =
  /(?:\+|\b(?:up|down|(?:gain|reduc|improv|increas|drop|sav|cut|boost|lift|shed|lead|jump|ris|los)[a-z]{0,8}|giv(?:es|ing) up|by|(?:reduction|saving|improvement|increase|gain|drop|boost|cut|lead|jump|rise|loss|losses|decline|fall|penalty|uplift|bump|lift|hit|edge|advantage|margin|swing)s? of)) ?(?:another |an average of )?\+?$/i;

/** "a 57% improvement on GridBench" */
const GAINED =
  /^(?:above|below|ahead|behind|(?:[a-z]{1,20} )?(?:improvement|gain|increase|boost|reduction|drop|jump|lift|lead|difference|gap|discount)s?)\b/i;

/**
 * Reads a quantity's metric and final unit from the words around it; null where it is not worth a figure. `scored`: a
 * benchmark stands beside it.
 */
export function readMetric(quantity: Quantity, around: Around, scored: boolean): Reading | null {
  const found = read(quantity, around, scored);
  if (!found) return null;
  const business =
    OF_BOOKS.has(found.rule) ||
    (/^(?:change|share)$/.test(found.metric) && (BUSINESS.test(around.clear) || BUSINESS.test(around.after)));
  return { ...found, business };
}

/** Rules of sums that firms alone have. */
const OF_BOOKS: ReadonlySet<string> = new Set(['profit', 'losses']);
const BUSINESS =
  /\b(?:capital expenditures?|spending|revenues?|sales|ARR|stock|shares|bookings|profits?|headcount|customers|capex|earnings|workforce)\b/i;

/** "six points above the last best", "a lead of 20 points over Zephyra": by how much it leads. */
const LEADING = /^(?:ahead|above|clear|(?:more|better|higher) than|(?:over|up on) (?=[A-Z]))\b/;

function read(quantity: Quantity, around: Around, scored: boolean): Found | null {
  const kind = unitKind(quantity);
  const { metric, unit } = quantity;
  if (compares(quantity, around) || doublesANumber(quantity, around)) return null;
  if ((unit === 'points' || unit === 'Elo') && LEADING.test(around.after))
    return { metric: 'change', unit, rule: 'lead' };
  if (scored && GAINS.includes(kind) && (GAIN.test(around.before) || GAINED.test(around.after)))
    return { metric: 'change', unit: kind === 'bare' ? 'points' : unit, rule: 'gain' };
  if (scored && SCORES.includes(kind) && !isWorded(quantity) && !/[KMBT]$/i.test(quantity.text))
    return { metric: 'score', unit: kind === 'bare' ? 'points' : unit, rule: 'benchmark' };
  if (metric === 'duration') return duration(quantity, around);
  if (
    metric === 'parameters' &&
    (HELD_AGAINST.test(around.before) || WISHED.test(around.before) || around.before.endsWith('sub-'))
  )
    return null;
  if (metric === 'parameters' && SCALED_TO.test(around.before)) return null;
  if (metric === 'parameters' && isActive(around)) return { metric: 'active_parameters', unit, rule: 'own.active' };
  if (metric === 'context_length' && around.before.endsWith(' at ')) return null;
  if (metric && metric !== 'share') return { metric, unit, rule: `own.${metric}` };
  if (
    kind === 'tokens' &&
    (quantity.value < SMALLEST_CORPUS ||
      (/ (?:at|past|beyond|after) $/.test(around.before) &&
        !/\b(?:context|window|limit|cap|length|max)/i.test(around.before)))
  )
    return null;
  if (kind === 'percent' && quantity.role !== 'plain')
    return { metric: SCORED_LEVEL.test(around.sentence) ? 'score' : 'share', unit, rule: 'level' };
  const first = RULES.find((candidate) => fits(candidate, quantity, kind, around));
  const rule = first && CUES.has(first) ? nearestCue(first, quantity, around) : first;
  if (rule?.name === 'score.points' && !scored && !RANKING.test(around.sentence))
    return { metric: 'change', unit, rule: 'unit' };
  if (rule) return { metric: rule.metric, unit: rule.unit ?? unit, rule: rule.name };
  if (kind === 'money') return { metric: looseSum(quantity, around), unit, rule: 'money' };
  if (kind === 'noun') return noun(quantity, around);
  if (kind === 'bare') return bare(quantity, around);
  return unit === 'points' ? { metric: scored ? 'score' : 'change', unit, rule: 'unit' } : null;
}

/** Rules of words that may stand at some distance before a sum: of several, the nearest tells what it is. */
const CUES: ReadonlyMap<MetricRule, RegExp> = new Map(
  RULES.filter(({ name }) => /^(?:funding|revenue|price|spend|valuation)\.before$/.test(name)).map((rule) => [
    rule,
    new RegExp(rule.before!.source, 'gi'),
  ]),
);

/** "Revenue rose 18%, while its capex tripled to $24 billion": the rule of the last cue before the sum. */
function nearestCue(first: MetricRule, quantity: Quantity, around: Around): MetricRule {
  const lastOf = (rule: MetricRule): number => [...around.before.matchAll(CUES.get(rule)!)].at(-1)?.index ?? -1;
  let nearest = first;
  for (const rule of CUES.keys())
    if (lastOf(rule) > lastOf(nearest) && fits(rule, quantity, 'money', around)) nearest = rule;
  return nearest;
}

/** "laid off 220 annotators" */
const WHO_WORKS = /(?:[eo]r|ist|ant|ee)$/;
const DISMISSED = /\b(?:la(?:id|ys?|ying) off|let go(?: of)?|fired|sacked|dismissed|cut ties with) (?:[a-z]+ ){0,2}$/i;

/** "The cuts spare the lab, which has 50 people" */
const KEEPING =
  /\b(?:has|have|had|employs?|employed|keeps?|leaves|leaving|now) (?:(?!(?:eliminat|cut|shed|slash|dismiss|fir|sack|la|ax)[a-z]* $)[a-z]+ )?$/i;

/** "users pay $15" is a price. */
const PAID_BY_USERS =
  /\b(?:users|customers|subscribers|developers|members|you|everyone) (?:now |will |must |can |have to |then )?pay $/i;

function fits(rule: MetricRule, quantity: Quantity, kind: UnitKind, around: Around): boolean {
  if (!rule.kinds.includes(kind) || !applies(rule, around)) return false;
  // "half of all are more worried"
  if (rule.name === 'change.after' && isWorded(quantity) && /^of\b/.test(around.after)) return false;
  const dismissed = rule.name === 'layoffs.people' && WHO_WORKS.test(quantity.unit) && DISMISSED.test(around.before);
  if (kind === 'noun' && rule.unit && !NOUN_METRICS.has(quantity.unit) && !POSTS.has(quantity.unit)) return dismissed;
  if (rule.name === 'layoffs.people' && KEEPING.test(around.before)) return false;
  if (rule.metric === 'context_length' && quantity.value > LONGEST_CONTEXT) return false;
  if (kind === 'bare' && rule.metric === 'users')
    return quantity.value >= MANY && quantity.value <= EVERYBODY && !/^(?:limit|cap|quota|mark)\b/.test(around.after);
  if (kind === 'bare' && rule.unit === 'USD') return quantity.value >= MILLION;
  if (rule.metric === 'spend' && quantity.value < CHEAP && PAID_BY_USERS.test(around.before)) return false;
  if (kind === 'money' && SUMS.has(rule.metric)) return quantity.value >= SMALLEST_SUM;
  return rule.metric !== 'price' || quantity.value < CHEAP || /^price\.(?:each|rate)$/.test(rule.name);
}

function bare({ text, value }: Quantity, around: Around): Found | null {
  const { before, after } = around;
  if (SCORED.test(before)) return { metric: 'score', unit: 'points', rule: 'bare.score' };
  if (/\d ?[KkM]$/.test(text) && CONTEXT.test(before.slice(-CONTEXT_REACH)))
    return { metric: 'context_length', unit: 'tokens', rule: 'bare.context' };
  if ((text.endsWith('T') && value >= LARGEST_MODEL) || (/\d[BT]$/.test(text) && CORPUS.test(after)))
    return { metric: 'count', unit: 'tokens', rule: 'bare.corpus' };
  if (HELD_AGAINST.test(before) || WISHED.test(before) || OF_A_RUN.test(after)) return null;
  const size = /\d ?[BT]$/.test(text) || (/\dM$/.test(text) && before.endsWith('('));
  const metric = isActive(around) ? 'active_parameters' : 'parameters';
  return size ? { metric, unit: 'parameters', rule: 'bare.size' } : null;
}
