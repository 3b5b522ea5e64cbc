/** Numbers that the name right beside them explains: "2,048 Torvex T9", "Zephyra ($0.31)". */
import type { Quantity } from '../../document.ts';
import { CHEAP } from './loose-sums.ts';
import { PRODUCTS } from './measures.ts';
import type { Reading } from './rule.ts';
import { unitKind } from './rule.ts';
import type { Scene } from './scene.ts';

/** Fewer machines are rather a part of a name or a setup at home. */
const MANY_MACHINES = 8;

/** "trained on 2,048 Torvex T9": a plain number right before a machine's name counts machines. */
export function machinesCounted({ doc, names }: Scene, { end, text, unit, value, sentence }: Quantity): Reading | null {
  if (unit !== '' || value < MANY_MACHINES || !/^[\d,.]+[kKM]?$/.test(text)) return null;
  const machine = names(sentence).find(({ start, type }) => type === 'hardware' && start === end + 1);
  if (!machine || doc.text[end] !== ' ') return null;
  return { metric: 'count', unit: machine.text, rule: 'machines', business: false };
}

/** "bought 2,048 Torvex T9": the kind of machine that a count is of; null for none. */
export function machinesMeant({ names }: Scene, { start, end, sentence }: Quantity): number | null {
  const machine = names(sentence).find(
    (name) => name.type === 'hardware' && name.start > start && name.start <= end + 1 && /\d/.test(name.text),
  );
  return machine?.entity ?? null;
}

/** "Zephyra ($0.31) and Lumora ($0.40)", "with the Torvex T9 at $900": so little right after a thing is its price. */
export function pricedAside({ doc, names }: Scene, { start, unit, value, sentence }: Quantity): Reading | null {
  if (unitKind({ unit }) !== 'money' || value >= CHEAP) return null;
  const tie = doc.text[start - 1] === '(' ? 2 : doc.text.slice(start - 4, start) === ' at ' ? 4 : 0;
  const thing = tie > 0 && names(sentence).some(({ end, type }) => end === start - tie && PRODUCTS.includes(type));
  return thing ? { metric: 'price', unit, rule: 'price.aside', business: false } : null;
}

/** "90,000 Torvex T9s" counts what the whole name says; null where no machine's name ends the quantity. */
export function machineCounted({ names }: Scene, { start, end, sentence, unit }: Quantity): string | null {
  if (unitKind({ unit }) !== 'noun') return null;
  const machine = names(sentence).find(
    (name) => name.type === 'hardware' && name.start > start && name.end <= end && name.end >= end - 1,
  );
  return machine ? machine.text.replace(/(?<=[a-z\d])s$/, '') : null;
}
