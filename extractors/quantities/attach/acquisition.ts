/** Who buys whom for a sum: "Acme acquired Bolt for $2M", "Bolt was bought by Acme", "Acme's purchase of Bolt". */
import type { Quantity } from '../../document.ts';
import { tokenAt } from './part.ts';
import type { Name, Scene } from './scene.ts';

export interface Acquisition {
  readonly buyer: number | null;
  readonly target: number | null;
}

const BUYING = /^(?:acqui(?:re[sd]?|ring|sitions?)|buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing)|takeover)$/;
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'gets', 'got', 'be']);

/** Reads who buys whom around the word of buying nearest before the quantity, or after it; null where there is none. */
export function acquisitionOf({ doc, names }: Scene, quantity: Quantity): Acquisition | null {
  const { tokens } = doc.sentences[quantity.sentence]!;
  const at = tokenAt(tokens, quantity.start);
  const before = tokens.slice(0, at).findLastIndex(({ lower }) => BUYING.test(lower));
  const word = before >= 0 ? before : tokens.findIndex(({ lower }, index) => index > at && BUYING.test(lower));
  if (word < 0) return null;
  const buyers = names(quantity.sentence).filter(({ type }) => type === 'company' || type === 'organization');
  const things = names(quantity.sentence).filter(({ type }) => type === 'company' || type === 'product');
  const { start, end } = tokens[word]!;
  const left = buyers.findLast((name) => name.end <= start && name.part !== 'compared');
  const right = things.find((name) => name.start >= end);
  const passive = tokens.slice(Math.max(0, word - 2), word).some(({ lower }) => PASSIVE.has(lower));
  const by = tokens[word + 1]?.lower === 'by';
  if (passive || by) {
    const agent = buyers.find((name) => name.start >= end && tokens[tokenAt(tokens, name.start) - 1]?.lower === 'by');
    return { buyer: idOf(agent), target: idOf(left) };
  }
  return { buyer: idOf(left), target: right === left ? null : idOf(right) };
}

const idOf = (name: Name | undefined): number | null => name?.entity ?? null;
