/** Quantities that only go on from one before them: "41 tok/s, more than double what Lumora manages", "Lumora only 24". */
import type { Figure, Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import { valuedIn } from './deal.ts';
import { type Told, told } from './question.ts';
import { isResult } from './results.ts';
import type { Around } from './rule.ts';
import type { Name, Scene } from './scene.ts';

/** What a factor is of after such words: of another's speed, of which the one before is a multiple. */
const OF_ANOTHERS =
  /^ (?:what (?:\p{Lu}[^\s'’]*(?: \p{Lu}[^\s'’]*){0,2}['’]s? |the )?$|(?:that|those) of (?:the )?$|the (?:[a-z]+ ){0,2}(?:rate|speed|throughput|pace)s? of (?:the )?$|(?:(?:faster|quicker|more) than |over )?(?:the |\p{Lu}[^\s'’]*(?: \p{Lu}[^\s'’]*){0,2}['’]s? )?$)/u;
const ANOTHERS_REACH = 48;

/**
 * "41 tok/s, more than double what Lumora manages", "That is 2.5x Acme's Lumora": how many times as fast as another the one
 * is whose speed was told right before; null for none.
 */
export function timesAnother({ doc, names }: Scene, quantity: Quantity, recent: readonly Figure[]): Told | null {
  const last = recent.at(-1);
  // "Bolt doubled the speed of Lumora": a deed of another's.
  if (/(?:ed|es|ing)$/.test(quantity.text)) return null;
  if (quantity.unit !== 'x' || last?.metric !== 'speed' || last.of === null || !isNear(doc.sentences, quantity, last))
    return null;
  const other = names(quantity.sentence).find(
    ({ start, type }) =>
      start >= quantity.end && (type === 'model' || type === 'product' || type === 'hardware' || type === 'company'),
  );
  if (!other || other.entity === last.of || other.start - quantity.end > ANOTHERS_REACH) return null;
  if (!OF_ANOTHERS.test(doc.text.slice(quantity.end, other.start))) return null;
  return { ...told(last, last.of, 'times'), about: null, unit: 'x' };
}

/** "values it at $29B, more than double last year's sum": a sum's growth is of who has the sum; null for none. */
export function timesFormer({ doc }: Scene, quantity: Quantity, recent: readonly Figure[]): Told | null {
  const last = recent.at(-1);
  if (quantity.unit !== 'x' || !last || last.of === null || !/^[A-Z]{3}$/.test(last.unit)) return null;
  if (last.quantity.end > quantity.start || last.evidence[0]?.start !== doc.sentences[quantity.sentence]!.start)
    return null;
  const apposed = /^, $/.test(unhedged(doc.text.slice(last.quantity.end, quantity.start)));
  const former = FORMER.test(doc.text.slice(quantity.end, quantity.end + ANOTHERS_REACH));
  return apposed && former ? { ...told(last, last.of, 'times'), about: null, metric: 'change', unit: 'x' } : null;
}
const FORMER =
  /^ (?:last|what (?:it|they|he|she)\b|its (?:last|previous|prior|earlier)|the (?:previous|prior|[$€£\d]))/;

/** "takes a stake in Bolt, doubling its valuation": of the one that money is put into; null for none. */
export function timesItsWorth(scene: Scene, quantity: Quantity, { after }: Around): Told | null {
  const [of] = quantity.unit === 'x' && ITS_WORTH.test(after) ? (valuedIn(scene, quantity)?.of ?? []) : [];
  return of === undefined ? null : { of, about: null, metric: 'change', unit: 'x', rule: 'times' };
}
const ITS_WORTH = /^(?:its|the (?:firm|company|startup|lab)['’]s) (?:[a-z]+ )?(?:valuation|value|worth)\b/;

/** How many times the rate before a rate without a unit may be. */
const COMPARABLE = 100;

/**
 * "Runs at 38 tok/s in Quillo; Lumora manages only 24", "..., which peaked at 1,038": a rate whose unit the one before has;
 * null for none. What does it for a model is no owner of it: both are the model's.
 */
export function sameRate(
  { doc, names }: Scene,
  quantity: Quantity,
  words: Around,
  recent: readonly Figure[],
): Told | null {
  const last = recent.findLast(({ unit }) => unit === 'tok/s');
  if (quantity.unit !== '' || !last || last.of === null || !isNear(doc.sentences, quantity, last)) return null;
  if (names(quantity.sentence).some(({ type }) => type === 'benchmark')) return null;
  const ratio = quantity.value / last.value;
  if (ratio > COMPARABLE || ratio < 1 / COMPARABLE || !isResult(quantity, words)) return null;
  const writes = ({ start, end, type, part }: Name): boolean =>
    type === 'model' && part === 'free' && end <= quantity.start && start >= last.quantity.end;
  const writer = names(quantity.sentence).findLast(writes);
  return told(last, writer?.entity ?? last.of, 'own.speed/subject');
}

/** Whether a figure was told in the sentence of a quantity or in the one before it. */
const isNear = (
  sentences: Scene['doc']['sentences'],
  { sentence }: Quantity,
  { evidence: [span] }: Figure,
): boolean => {
  const [here, before] = [sentences[sentence]!, sentences[sentence - 1]];
  return span?.start === here.start || (before?.block === here.block && span?.start === before.start);
};
