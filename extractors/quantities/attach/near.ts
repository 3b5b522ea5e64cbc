/** Names that a quantity stands directly beside: "X (31B)", "X's 31B", "a 7B X", "77% for X". */
import type { Metric } from '../../../graph/ontology.ts';
import { type Quantity, type Sentence, Tag, type Token } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { isHeldBy } from './holding.ts';
import { FIRM, PRODUCTS, THING } from './measures.ts';
import { beginsWhatIsSaid } from './opening.ts';
import { tokensBetween, withoutMode, wordsBetween } from './part.ts';
import { COMPARING } from './preceding.ts';
import type { Name } from './scene.ts';
import { isWhole } from './wholes.ts';

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
const FILLERS =
  wordSet(`up to over about around roughly nearly almost only just some more than at least now a an the ~ ≈ (
  another estimated reported staggering whopping massive record between`);
const LINKS = wordSet('( : – — - | = ~ ≈ a an only just');
const PREDICATES = wordSet(
  `at priced hit hits with is was has have had offers offer provides gives packs includes features got gets score scores scored scoring reached reaches reaching posts posted generating
  generates generated having featuring boasting grew grows rose fell makes made making users user revenue stock shares usage sales downloads traffic
  price prices weekly monthly daily annual active total now itself alone , 's ’s
  best first second third fourth fifth last top tops ahead leading leads highest lowest close follows trails`,
);
const NO_MODIFIER = wordSet(
  `of in on at to for with by from and or than as is was are the a an its per that which vs over via under after before
  since compared against while across outperforming beating surpassing matching rivaling rivalling exceeding competing
  using models versions variants running costing delivering achieving requiring enabling offering serving powering , . ; : ( ) – — " “ ”`,
);
const FOR = wordSet('accuracy score for by from the in count )');
/** "30 tok/s with Zephyra" */
const RUNNING = wordSet('running with on for from serving');
const MACHINES = wordSet(
  'machine machines system systems card cards laptop laptops box boxes gpu gpus setup server servers',
);
const KINDS =
  wordSet(`model models llm llms vlm version versions variant variants checkpoint checkpoints family series startup
  start-up company firm lab outfit studio venture cluster campus site`);
const NAMING = wordSet(`called named dubbed codenamed by the name of that they two firm companies
  call calls known as , : “ "`);
/** Verbs after a possessive that stands alone: "Acme's cost $30". */
const ELLIPTIC = wordSet('cost costs is was are were has had stands scores scored reaches reached');
const OF = wordSet('of all planned the new global');
const PAYERS = wordSet('subscribers subscriber users customers members plan tier subscription subscriptions');
/** What tells of one thing in terms of another: "faster than X at half the price", "beats X at twice the speed". */
const RELATIVE: ReadonlySet<Metric> = new Set(['share', 'change']);
const GIVING = wordSet('save saves saved saving gives gave giving costs');
/** Verbs whose subject is never what stands right before them after "against" or "over". */
const ASSERTS = wordSet('is was has had got gets hit hits reached reaches');
const POSSESSIVE = wordSet("'s ’s ' ’");
const REACH = 7;

/** A name that a quantity stands beside, and what ties the two: "X (31B)", "X has 31B", "X's is 31B". */
export interface Beside {
  readonly name: Name;
  readonly tie: 'link' | 'predicate' | 'own';
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
    );
  const told = metric === 'price' || quantity.unit === 'GB' ? toldBefore(fitting, quantity, before) : undefined;
  if (told) return { name: told, tie: 'link' };
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
  const after = fitting.find((name) => name.start >= quantity.end && name.by !== 'coreference');
  // "comes within 90% of Zephyra" measures what comes so near.
  if (!after || WITHIN.test(wordsBetween(sentence, quantity.start - WITHIN_REACH, quantity.start).join(' ')))
    return null;
  const words = wordsBetween(sentence, quantity.end, after.start);
  const gap = quantity.role === 'from' ? behindLatter(words) : words;
  const modifies = gap.length <= REACH && namesKind(tokensBetween(sentence, quantity.end, after.start));
  const run = metric === 'speed' && quantity.unit === 'tok/s' && after.type === 'model';
  // Not "reaches 95% of Zephyra's quality", which is another's.
  const stands =
    // "the $200/month Quillo Max"
    (metric === 'price' && gap.length > 1 && gap.every((word) => PERIOD.has(word))) ||
    (run && RUNNING.has(gap[0] ?? '') && gap.slice(1).every((word) => word === 'the' || word === 'a')) ||
    ((MODIFYING.has(metric) || ATTRIBUTIVE.test(quantity.text)) && modifies) ||
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

/** "Zephyra's MoE (128 experts)": whose method it is. */
const ownerOf = (sentence: Sentence, names: readonly Name[], owned: Name): Name | undefined =>
  names.findLast(
    ({ part, end }) => part === 'owner' && end <= owned.start && wordsBetween(sentence, end, owned.start).length <= 2,
  );

/** "a third of Quillo", "41% of the tasks in GridBench"; of what is no set of things only where a clause begins so. */
const isPartOf = ([of, ...gap]: readonly string[], { type }: Name, opens: boolean): boolean =>
  of === 'of' &&
  (gap.every((word) => OF.has(word)) ||
    ((type === 'benchmark' || type === 'dataset' || (opens && type === 'product')) &&
      /^(?:the |all |its )*(?:[a-z]+ )?[a-z]+ (?:in|on|of)(?: the)?(?: official)?$/.test(gap.join(' '))));

const leading = (sentence: Sentence, { start }: Quantity): string =>
  `${wordsBetween(sentence, Math.max(sentence.start, start - LEAD), start).join(' ')} `.trimStart();
const LEAD = 60;

/** Whether the words between tie a quantity to the name as its kind: "a 7B model, Zephyra", "a 7B open model called Zephyra". */
function namesKind(between: readonly Token[]): boolean {
  const kind = between.findLastIndex(({ lower }) => KINDS.has(lower));
  return between.every((token, at) => (kind >= 0 && at > kind ? NAMING.has(token.lower) : modifiesNoun(token)));
}

/** Whether a word may stand in a noun phrase between a quantity and its head: no verb, no preposition. */
function modifiesNoun({ lower, tags }: Token): boolean {
  if (NO_MODIFIER.has(lower) || tags & (Tag.Preposition | Tag.Conjunction | Tag.Pronoun | Tag.Auxiliary)) return false;
  if (COMPARING.test(lower)) return false;
  return !(tags & Tag.Verb) || Boolean(tags & (Tag.Noun | Tag.Adjective | Tag.Gerund | Tag.Past));
}

/** "Revenue grew, with Quillo at $2 billion": whether "with" opens a clause of the name's own. */
function isAbsolute({ tokens }: Sentence, { start }: Name, metric: Metric): boolean {
  const at = firstFrom(tokens, start);
  const opener = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return (
    TOLD_WITH.has(metric) && tokens[opener]?.lower === 'with' && (opener === 0 || tokens[opener - 1]!.text === ',')
  );
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

/** What the words between a name and a quantity say of the two; null where they tie them not. */
function tieOf(
  tokens: readonly Token[],
  { part, type }: Name,
  metric: Metric,
  isRelative: boolean,
  attributive: boolean,
  absolute: boolean,
): Beside['tie'] | null {
  if (tokens.length > REACH) return null;
  const gap = withoutMode(tokens.map(({ lower }) => lower));
  // "preferred to Zephyra 58% of the time", "beat Zephyra 71 to 68": what is compared has it in brackets or not at all.
  if (gap.length === 0 && (part === 'compared' || (metric === 'duration' && part === 'governed'))) return null;
  // "a test from Acme (140 tasks)" has so many, not who made it.
  if (gap.join() === '(' && part === 'governed' && metric === 'count' && type === 'company') return null;
  if (gap.every((word) => LINKS.has(word))) return 'link';
  // "every Zephyra model (2B)"
  if (gap.at(-1) === '(' && gap.slice(0, -1).every((word) => KINDS.has(word))) return 'link';
  // "for Quillo Max subscribers ($200 a month)"
  if (metric === 'price' && gap.length === 2 && gap[1] === '(' && PAYERS.has(gap[0]!)) return 'link';
  // "the MireSet corpus of 2T tokens", "a MireSet covering 14 languages"
  if (isWhole(gap, FILLERS)) return 'link';
  // "Quillo, a $300 board", "MireSet, the 9-trillion-token corpus"
  if (
    gap[0] === ',' &&
    (gap[1] === 'a' || gap[1] === 'an' || (attributive && gap[1] === 'the')) &&
    gap.slice(2).every((word) => FILLERS.has(word))
  )
    return 'link';
  if (
    (gap[0] === "'s" || gap[0] === '’s') &&
    ELLIPTIC.has(gap[1] ?? '') &&
    gap.slice(2).every((word) => FILLERS.has(word))
  )
    return 'own';
  const owning = gap.findIndex((word) => POSSESSIVE.has(word));
  // "Acme's 40%", "Acme team's 40%"
  if (owning >= 0 && owning < 3)
    return gap.every((word, at) => at === owning || FILLERS.has(word) || !NO_MODIFIER.has(word)) ? 'link' : null;
  // "beating Zephyra with 80%": not Zephyra's.
  if (
    part === 'compared' &&
    (gap[0] === 'with' ||
      ASSERTS.has(gap[0] ?? '') ||
      (gap[0] === 'at' && (isRelative || metric === 'parameters' || metric === 'price')))
  )
    return null;
  // "on a Torvex T9 with 16 GB": of the machine, although a preposition governs it.
  const equipped =
    type === 'hardware' && metric === 'size' && /^(?:with|at)$/.test(gap.find((word) => !MACHINES.has(word)) ?? '');
  const priced = metric === 'price' && gap[0] === 'priced';
  const placed = absolute && gap[0] === 'at';
  return (part !== 'governed' || equipped || priced || placed) &&
    gap.every((word) => PREDICATES.has(word) || FILLERS.has(word) || (equipped && MACHINES.has(word)))
    ? 'predicate'
    : null;
}
