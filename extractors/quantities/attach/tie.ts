/** How the words between a name and the quantity behind it tie the two. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import type { Token } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import { KINDS, NO_MODIFIER } from './modified.ts';
import { withoutMode } from './part.ts';
import type { Name } from './scene.ts';
import { isWhole } from './wholes.ts';

const FILLERS =
  wordSet(`up to over about around roughly nearly almost only just some more than at least now a an the ~ ≈ (
  another estimated reported staggering whopping massive huge native full default record between`);
const LINKS = wordSet('( : – — - | = ~ ≈ a an only just');
const PREDICATES = wordSet(
  `at priced hit hits with is was has have had offers offer provides gives packs includes features got gets score scores scored scoring reached reaches reaching posts posted generating
  generates generated having featuring boasting grew grows rose fell makes made making users user revenue stock shares usage sales downloads traffic
  price prices weekly monthly daily annual active total now itself alone , 's ’s
  best first second third fourth fifth last top tops ahead leading leads highest lowest close follows trails`,
);
const MACHINES = wordSet(
  'machine machines system systems card cards laptop laptops box boxes gpu gpus setup server servers',
);
const GOODS: ReadonlySet<EntityType> = new Set(['product', 'hardware']);
/** Verbs after a possessive that stands alone: "Acme's cost $30". */
const ELLIPTIC = wordSet('cost costs is was are were has had stands scores scored reaches reached');
const PAYERS = wordSet('subscribers subscriber users customers members plan tier subscription subscriptions');
/** Verbs whose subject is never what stands right before them after "against" or "over". */
const ASSERTS = wordSet('is was has had got gets hit hits reached reaches');
export const POSSESSIVE = wordSet("'s ’s ' ’");
/** How many words may stand between. */
export const REACH = 7;

/** What ties a name and a quantity: "X (31B)", "X has 31B", "X's is 31B". */
export type Tie = 'link' | 'predicate' | 'own';

/** What the words between a name and a quantity say of the two; null where they tie them not. */
export function tieOf(
  tokens: readonly Token[],
  { part, type }: Name,
  metric: Metric,
  isRelative: boolean,
  attributive: boolean,
  absolute: boolean,
  included: boolean,
): Tie | null {
  if (tokens.length > REACH) return null;
  const gap = withoutMode(tokens.map(({ lower }) => lower));
  // "preferred to Zephyra 58% of the time", "beat Zephyra 71 to 68": what is compared has it in brackets or not at all.
  const loose = part === 'governed' && (metric === 'duration' || (isRelative && type !== 'model'));
  // "a run of Quillo 3x faster than his": of the run.
  if (gap.length === 0 && (part === 'compared' || loose)) return null;
  // "a test from Acme (140 tasks)" has so many, not who made it.
  if (gap.join() === '(' && part === 'governed' && metric === 'count' && type === 'company') return null;
  if (gap.every((word) => LINKS.has(word))) return 'link';
  // "every Zephyra model (2B)"
  if (gap.at(-1) === '(' && gap.slice(0, -1).every((word) => KINDS.has(word))) return 'link';
  // "Zephyra models including 14B, 32B"
  if (metric === 'parameters' && gap.length === 2 && KINDS.has(gap[0]!) && /^(?:including|in|from)$/.test(gap[1]!))
    return 'link';
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
  // "went to Quillo at $20"
  const priced = metric === 'price' && (gap[0] === 'priced' || (gap.join() === 'at' && GOODS.has(type)));
  const placed = (absolute && gap[0] === 'at') || (included && gap[0] === 'with');
  return (part !== 'governed' || equipped || priced || placed) &&
    gap.every((word) => PREDICATES.has(word) || FILLERS.has(word) || (equipped && MACHINES.has(word)))
    ? 'predicate'
    : null;
}
