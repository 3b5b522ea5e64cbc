/** Names behind a quantity that have it: "64 GB of memory per Torvex T9", "$40 billion of Quillo purchases by Acme". */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Quantity, Sentence } from '../../document.ts';
import { FIRM } from './measures.ts';
import { wordsBetween } from './part.ts';
import { unitKind } from './rule.ts';
import type { Name } from './scene.ts';

/** How many words may stand between a quantity and who has it. */
const REACH = 6;

/** The name behind a quantity that has or spends it; null for none. */
export const heldBehind = (sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null =>
  perEach(sentence, here, quantity) ??
  spenderOf(sentence, here, quantity) ??
  siteOf(sentence, here, quantity) ??
  heldIn(sentence, here, quantity);

/** "40 launch partners of the Quillo Registry", "reports 31,000 servers in the Quillo Registry": what holds so many; null for none. */
function heldIn(sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  const next = unitKind(quantity) === 'noun' ? here.find(({ start }) => start >= quantity.end) : undefined;
  if (!next || !HOLDERS.has(next.type) || next.by === 'coreference' || GOODS.has(quantity.unit)) return null;
  const [link, ...rest] = wordsBetween(sentence, quantity.end, next.start);
  if (rest.some((word) => !DETERMINING.has(word))) return null;
  const told = here.every(({ end, part }) => end > quantity.start || part === 'teller' || part === 'reporter');
  const inIts = /^(?:in|on)$/.test(link ?? '') && (told || rest.includes('its'));
  return link === 'of' || inIts ? next : null;
}
const HOLDERS: ReadonlySet<EntityType> = new Set(['product', 'benchmark', 'dataset']);
/** "buys 500 seats of Quillo", "30 lines of Quillo": what somebody else has. */
const GOODS = new Set(['seat', 'license', 'licence', 'line', 'unit', 'share', 'copy', 'version']);
const DETERMINING = new Set(['the', 'its', 'official', 'public', 'open', 'new']);

/** "the first 1 GW phase of Torvex Park": the site that draws it; null for none. */
function siteOf(sentence: Sentence, here: readonly Name[], { end, metric }: Quantity): Name | null {
  const site = metric === 'power' ? here.find(({ start }) => start >= end) : undefined;
  const fits = site && (site.type === 'hardware' || site.type === 'product');
  return fits && PHASE_OF.test(wordsBetween(sentence, end, site.start).join(' ')) ? site : null;
}
const PHASE_OF =
  /^(?:[a-z]+ )?(?:phase|stage|part|portion|building|slice|section|expansion|half) (?:of|at)(?: the| its)?$/;

/** "64 GB of memory per Torvex T9": the machine that each has it; null for none. */
function perEach(sentence: Sentence, here: readonly Name[], { end }: Quantity): Name | null {
  const machine = here.find(({ start, type }) => start >= end && type === 'hardware');
  const gap = machine ? wordsBetween(sentence, end, machine.start) : [];
  return machine && gap.at(-1) === 'per' && gap.length <= REACH && gap.every((word) => !/^[,;:()–—]$/.test(word))
    ? machine
    : null;
}

/** "$40 billion of Quillo purchases by Acme": who buys; null for none. */
function spenderOf(sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  if (unitKind(quantity) !== 'money') return null;
  const buyer = here.findLast(({ start, type }) => start >= quantity.end && FIRM.includes(type));
  const gap = buyer ? wordsBetween(sentence, quantity.end, buyer.start) : [];
  return buyer && gap.length <= REACH && BOUGHT_BY.test(gap.join(' ')) ? buyer : null;
}
const BOUGHT_BY = /^(?:of|in|worth of) [^,;:()]{1,40} (?:purchases|spending|orders|commitments) by(?: the)?$/;
