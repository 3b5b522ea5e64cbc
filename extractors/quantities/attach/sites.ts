/** The site whose power is told: "its first 1 GW cluster, Torvex Park", "Torvex Park in Norland, set to grow to 5 GW". */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import type { Name } from './scene.ts';

const SITES: ReadonlySet<EntityType> = new Set(['hardware', 'product', 'place']);
const CALLED =
  /^[ -](?:[a-z-]{1,20} ){0,3}(?:clusters?|campus|sites?|data cent(?:er|re)|datacenter|facility|plant|supercomputer|complex|supercluster),? (?:called |named |dubbed |known as |code-?named )?["“]?$/;
const GROWING =
  /^(?: (?:campus|site|cluster|complex))?(?: (?:in|near|outside) \p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)?)?(?:, an? [^,]{1,40})?,?(?: (?:is|are|will|would|could|can|able|set|due|planned|expected|slated|designed|meant|on track|built)){0,2}(?: to)? (?:scale|grow|reach|expand|hit|rise|ramp)(?: up)?(?: to)? $/u;

/** The site that the quantity's words call by its name, or that is to grow so far; null for none. */
export function siteOf(text: string, names: readonly Name[], { start, end }: Quantity): Name | null {
  const after = names.find((name) => name.start >= end);
  if (after && SITES.has(after.type) && CALLED.test(text.slice(end, after.start))) return after;
  const site = names.findLast((name) => name.end <= start && name.type !== 'place' && SITES.has(name.type));
  return site && GROWING.test(unhedged(text.slice(site.end, start))) ? site : null;
}
