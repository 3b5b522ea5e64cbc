/** Who buys whom for a sum: "Acme acquired Bolt for $2M", "Bolt was bought by Acme", "Acme's purchase of Bolt". */
import type { Quantity } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import type { Name, Scene } from './scene.ts';

export interface Acquisition {
  readonly buyer: number | null;
  readonly target: number | null;
}

const BUYING =
  /^(?:acqui(?:re[sd]?|ring|sitions?)|buy(?:s|ing)?|bought|(?:snap|scoop)(?:s|ped|ed|ping|ing)?|purchas(?:e[sd]?|ing)|takeover)$/;
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'gets', 'got', 'be']);

/** Who buys whom by the one statement of the sentence, or by its words; null where they do not say. */
export function acquisitionOf(scene: Scene, quantity: Quantity): Acquisition | null {
  const { start } = scene.doc.sentences[quantity.sentence]!;
  const stated = scene.doc.statements.filter(({ type, evidence }) => type === 'acquires' && evidence.start === start);
  const [first] = stated;
  // "Acme, Korvex and Moorhub buy Bolt": of the first of them.
  return first && stated.every(({ object }) => object === first.object)
    ? { buyer: first.subject, target: first.object }
    : acquisitionByWords(scene, quantity);
}

/** Reads who buys whom around the word of buying nearest before the quantity, or after it; null where there is none. */
function acquisitionByWords({ doc, names }: Scene, quantity: Quantity): Acquisition | null {
  const { tokens } = doc.sentences[quantity.sentence]!;
  const at = firstFrom(tokens, quantity.start);
  const before = tokens.slice(0, at).findLastIndex(({ lower }) => BUYING.test(lower));
  const word = before >= 0 ? before : tokens.findIndex(({ lower }, index) => index > at && BUYING.test(lower));
  if (word < 0 || (word > at && tokens.slice(at, word).some(({ lower }) => NEXT_CLAUSE.test(lower)))) return null;
  const buyers = names(quantity.sentence).filter(({ type }) => type === 'company' || type === 'organization');
  const things = names(quantity.sentence).filter(({ type }) => type === 'company' || type === 'product');
  const { start, end } = tokens[word]!;
  const isBefore = (name: Name): boolean => name.end <= start;
  // A firm may have the name of its product.
  const left = buyers.findLast(isBefore) ?? things.findLast(isBefore);
  const right = things.find((name) => name.start >= end);
  const passive = tokens.slice(Math.max(0, word - 2), word).some(({ lower }) => PASSIVE.has(lower));
  const by = tokens[word + 1]?.lower === 'by';
  if (passive || by) {
    const agent = buyers.find((name) => name.start >= end && tokens[firstFrom(tokens, name.start) - 1]?.lower === 'by');
    return { buyer: idOf(agent), target: idOf(left) };
  }
  return { buyer: idOf(left), target: right === left ? null : idOf(right) };
}

/** "a $9B deal with Acme, and Korvex will buy Bolt": what is bought in the next clause has another price. */
const NEXT_CLAUSE = /^(?:and|but|while|whereas|;)$/;

const idOf = (name: Name | undefined): number | null => name?.entity ?? null;

/** Who buys whom in the story up to the quantity, for a sentence that only speaks of "the price"; null for none. */
export function acquisitionSpokenOf({ doc }: Scene, quantity: Quantity): Acquisition | null {
  const { story } = doc.sentences[quantity.sentence]!.block;
  if (story === null) return null;
  const { start } = doc.stories[story]!;
  const bought = doc.statements.findLast(
    ({ type, evidence }) => type === 'acquires' && evidence.start >= start && evidence.start <= quantity.start,
  );
  return bought ? { buyer: bought.subject, target: bought.object } : null;
}
