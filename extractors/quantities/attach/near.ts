/** Names that a quantity stands directly beside: "X (31B)", "X's 31B", "a 7B X", "77% for X". */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Quantity, Sentence } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { isHeldBy } from './holding.ts';
import { FIRM, PRODUCTS, THING } from './measures.ts';
import { namesKind } from './modified.ts';
import { beginsWhatIsSaid } from './opening.ts';
import { tokensBetween, wordsBetween } from './part.ts';
import type { Name } from './scene.ts';
import { POSSESSIVE, REACH, type Tie, tieOf } from './tie.ts';

/** "a 24-billion-token MireSet", "a 12-hour Quillo outage" */
const ATTRIBUTIVE = /-[a-z]+$/i;
/** Metrics of which the words before a name may give the quantity: "a 7B Zephyra", "34% Azure growth". */
const MODIFYING: ReadonlySet<Metric> = new Set([
  'change',
  'speed',
  'parameters',
  'active_parameters',
  'context_length',
  'power',
]);
/** Metrics that "81% for X" gives. */
const GIVEN_FOR: ReadonlySet<Metric> = new Set(['score', 'context_length', 'speed', 'share', 'users']);

/** What a price is paid for. */
const PERIOD = wordSet('/ per a - month mo year yr week day hour hr user seat developer tier plan subscription');
const FOR = wordSet('accuracy score for by from the in count )');
/** "the 66.2% score of the larger Zephyra" */
const SCORE_OF =
  /^(?:(?:average|overall|pass|success|win|solve) )?(?:score|accuracy|rate|rating|result|performance) of(?: the)?(?: (?:larger|smaller|older|newer|original|full|closed|proprietary|previous))?$/;
/** "30 tok/s with Zephyra" */
const RUNNING = wordSet('running with on for from serving');
const OF = wordSet('of all planned the new global');
/** What tells of one thing in terms of another: "faster than X at half the price", "beats X at twice the speed". */
const RELATIVE: ReadonlySet<Metric> = new Set(['share', 'change']);
const GIVING = wordSet('save saves saved saving gives gave giving costs');

/** A name that a quantity stands beside, and what ties the two. */
export interface Beside {
  readonly name: Name;
  readonly tie: Tie;
}

/** The name of `fitting` that stands directly beside the quantity; null for none. */
export function beside(
  sentence: Sentence,
  fitting: readonly Name[],
  quantity: Quantity,
  metric: Metric,
): Beside | null {
  const before = fitting.findLast((name) => name.end <= quantity.start);
  const isRelative = RELATIVE.has(metric) || quantity.unit === 'x';
  const tie =
    before &&
    tieOf(
      tokensBetween(sentence, before.end, quantity.start),
      before,
      metric,
      isRelative,
      ATTRIBUTIVE.test(quantity.text),
      isAbsolute(sentence, before, metric),
      isLastIncluded(sentence, fitting, before),
    );
  const told = metric === 'price' || quantity.unit === 'GB' ? toldBefore(fitting, quantity, before) : undefined;
  if (told) return { name: told, tie: 'link' };
  const plan = metric === 'price' ? planOf(sentence, fitting, quantity) : undefined;
  if (plan) return { name: plan, tie: 'link' };
  // "saves Acme half of the time": who is given it has it not.
  const given =
    before &&
    metric !== 'score' &&
    GIVING.has(sentence.tokens[firstFrom(sentence.tokens, before.start) - 1]?.lower ?? '');
  const owner = before?.type === 'technique' ? ownerOf(sentence, fitting, before) : undefined;
  // "Boltera reaches 450 tok/s for Zephyra": what is run.
  const ran = fitting.find(({ start, type }) => type === 'model' && start >= quantity.end);
  if (
    ran &&
    quantity.unit === 'tok/s' &&
    before?.type === 'company' &&
    wordsBetween(sentence, quantity.end, ran.start).join() === 'for'
  )
    return { name: ran, tie: 'link' };
  if (before && tie && !given) return { name: owner ?? before, tie };
  const after = fitting.find(({ start, by }) => start >= quantity.end && by !== 'coreference');
  // "comes within 90% of Zephyra" measures what comes so near.
  if (!after || WITHIN.test(wordsBetween(sentence, quantity.start - WITHIN_REACH, quantity.start).join(' ')))
    return null;
  const words = wordsBetween(sentence, quantity.end, after.start);
  const gap = quantity.role === 'from' ? behindLatter(words) : words;
  // "four times what Quillo had": held against another.
  const modifies =
    gap[0] !== 'what' && gap.length <= REACH && namesKind(tokensBetween(sentence, quantity.end, after.start));
  const run = metric === 'speed' && quantity.unit === 'tok/s' && after.type === 'model';
  // Not "reaches 95% of Zephyra's quality", which is another's.
  const stands =
    (run && RUNNING.has(gap[0] ?? '') && gap.slice(1).every((word) => word === 'the' || word === 'a')) ||
    // Not "about double Zephyra", which is another's.
    ((MODIFYING.has(metric) || ATTRIBUTIVE.test(quantity.text) || isSizeOf(after, metric)) &&
      modifies &&
      after.part !== 'compared') ||
    (metric === 'score' && SCORE_OF.test(gap.join(' '))) ||
    (GIVEN_FOR.has(metric) &&
      gap.includes(metric === 'share' || metric === 'users' ? 'for' : gap[0]!) &&
      // "14 tok/s in Quillo" is of the model that runs in it.
      !(metric === 'speed' && gap[0] === 'in') &&
      gap.every((word) => FOR.has(word))) ||
    (metric === 'share' &&
      isPartOf(gap, after, beginsWhatIsSaid(leading(sentence, quantity))) &&
      !(before && isHeldBy(wordsBetween(sentence, before.end, quantity.start).join(' '))) &&
      (before === undefined || !POSSESSIVE.has(wordsBetween(sentence, after.end, sentence.end)[0] ?? '')));
  return stands ? { name: ofMaker(sentence, fitting, after), tie: 'link' } : null;
}

/** "a 4 GB Zephyra" */
const isSizeOf = ({ type }: Name, metric: Metric): boolean => metric === 'size' && type === 'model';

/** "13% → 0.4% for Zephyra": the words behind both ends of a change. */
function behindLatter(words: readonly string[]): readonly string[] {
  if (!/^(?:→|->|=>|to|–)$/.test(words[0] ?? '')) return words;
  const end = words.findIndex((word, at) => at > 0 && !/^(?:[\d.,]+|%|~|percent|points?)$/.test(word));
  return end < 0 ? words : words.slice(end);
}

/** "8x faster Acme Quillo", "a 40% cut of Acme's Quillo": the thing right behind its maker; else the name itself. */
function ofMaker(sentence: Sentence, names: readonly Name[], name: Name): Name {
  const thing = names.find(({ start, by }) => start >= name.end && by !== 'coreference');
  if (!thing || !(FIRM.includes(name.type) && THING.includes(thing.type))) return name;
  const [owner = "'s", ...more] = wordsBetween(sentence, name.end, thing.start);
  return POSSESSIVE.has(owner) && more.length === 0 ? thing : name;
}

const WITHIN = /\b(?:within|to)(?: (?:about|just|around))?$/;
const WITHIN_REACH = 16;

/** A machine of one make: its memory is its own. */
const isBoard = ({ type, text }: Name): boolean => type === 'hardware' && /\d/.test(text);

/** "Acme's $300 Quillo", "a 24GB Torvex": the thing that directly follows its price or memory; not "Zephyra $3 Lumora $4". */
const toldBefore = (
  names: readonly Name[],
  { start, end, unit }: Quantity,
  before: Name | undefined,
): Name | undefined =>
  before && before.end >= start - 1
    ? undefined
    : names.find((name) => name.start === end + 1 && (unit === 'GB' ? isBoard(name) : PRODUCTS.includes(name.type)));

/** "held against the $200/month Quillo Max": what directly follows its price. */
function planOf(sentence: Sentence, names: readonly Name[], { end }: Quantity): Name | undefined {
  const after = names.find(({ start, by }) => start >= end && by !== 'coreference');
  const gap = after ? wordsBetween(sentence, end, after.start) : [];
  return gap.length > 1 && gap.every((word) => PERIOD.has(word)) ? after : undefined;
}

/** "Zephyra's MoE (128 experts)": whose method it is. */
const ownerOf = (sentence: Sentence, names: readonly Name[], owned: Name): Name | undefined =>
  names.findLast(
    ({ part, end }) => part === 'owner' && end <= owned.start && wordsBetween(sentence, end, owned.start).length <= 2,
  );

/** "a third of Quillo", "41% of the tasks in GridBench"; of what is no set of things only where a clause begins so. */
const isPartOf = ([of, ...gap]: readonly string[], { type }: Name, opens: boolean): boolean =>
  of === 'of' &&
  (gap.every((word) => OF.has(word)) ||
    ((type === 'benchmark' || type === 'dataset' || (opens && HOSTING.has(type))) &&
      /^(?:the |all |its |new )*(?:[a-z]+ )?[a-z]+ (?:(?:created|made|built|run|hosted|written|sold|submitted|posted|listed) )?(?:in|on|of)(?: the)?(?: official)?$/.test(
        gap.join(' '),
      )));

const HOSTING: ReadonlySet<EntityType> = new Set(['product', 'company']);

/** The words of a sentence before a quantity. */
export const leading = (sentence: Sentence, { start }: Quantity): string =>
  `${wordsBetween(sentence, Math.max(sentence.start, start - LEAD), start).join(' ')} `.trimStart();
const LEAD = 60;

/** "Revenue grew, with Quillo at $2 billion": whether "with" opens a clause of the name's own. */
function isAbsolute({ tokens }: Sentence, { start }: Name, metric: Metric): boolean {
  const at = firstFrom(tokens, start);
  const opener = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return (
    TOLD_WITH.has(metric) && tokens[opener]?.lower === 'with' && (opener === 0 || tokens[opener - 1]!.text === ',')
  );
}
/** "a family including Zephyra and Lumora with a 256K window": of the one that is named last. */
function isLastIncluded({ tokens }: Sentence, names: readonly Name[], name: Name): boolean {
  let first = names.indexOf(name);
  while (first > 0 && names[first]!.joined) first--;
  return name.type === 'model' && tokens[firstFrom(tokens, names[first]!.start) - 1]?.lower === 'including';
}
const TOLD_WITH: ReadonlySet<Metric> = new Set([
  'price',
  'revenue',
  'valuation',
  'users',
  'share',
  'score',
  'duration',
]);
