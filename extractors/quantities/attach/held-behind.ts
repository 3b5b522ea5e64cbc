/** Names behind a quantity that have it: "40 launch partners of the Quillo Registry". */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Quantity, Sentence } from '../../document.ts';
import { wordsBetween } from './part.ts';
import { unitKind } from './rule.ts';
import type { Name } from './scene.ts';

/** "40 launch partners of the Quillo Registry", "reports 31,000 servers in the Quillo Registry": what holds so many; null for none. */
export function heldBehind(sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  const next = unitKind(quantity) === 'noun' ? here.find(({ start }) => start >= quantity.end) : undefined;
  if (!next || !HOLDERS.has(next.type) || next.by === 'coreference' || GOODS.has(quantity.unit)) return null;
  const [link, ...rest] = wordsBetween(sentence, quantity.end, next.start);
  if (rest.some((word) => !DETERMINING.has(word))) return null;
  const told = here.every(
    ({ end, part }) =>
      end > quantity.start ||
      part === 'teller' ||
      FINDING.test(`${wordsBetween(sentence, end, quantity.start).join(' ')} `),
  );
  return link === 'of' || (told && /^(?:in|on)$/.test(link ?? '')) ? next : null;
}
/** "Bolt has found 341 traps in Quillo" */
const FINDING =
  /^(?:(?:has|have|had|also|since|already) ){0,3}(?:counted|counts|found|finds|discovered|identified|spotted|detected|flagged|uncovered|turned up|listed|cataloged|catalogued) (?:(?:about|around|some|over|more|than|nearly|at|least|roughly|another) ){0,3}$/;
const HOLDERS: ReadonlySet<EntityType> = new Set(['product', 'benchmark', 'dataset']);
/** "buys 500 seats of Quillo", "30 lines of Quillo": what somebody else has. */
const GOODS = new Set(['seat', 'license', 'licence', 'line', 'unit', 'share', 'copy', 'version']);
const DETERMINING = new Set(['the', 'its', 'official', 'public', 'open', 'new']);
