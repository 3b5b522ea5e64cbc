/** Who buys whom for a sum: "Acme acquired Bolt for $2M", "Bolt was bought by Acme", "Acme's purchase of Bolt". */
import { type Quantity, Tag } from '../../document.ts';
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
  if (isOfLaterClause(scene, quantity)) return null;
  const stated = scene.doc.statements.filter(({ type, evidence }) => type === 'acquires' && evidence.start === start);
  const sold = stated.length === 0 ? soldTo(scene, quantity) : null;
  if (sold) return sold;
  const [first] = stated;
  // "Acme, Korvex and Moorhub buy Bolt": of the first of them.
  return first && stated.every(({ object }) => object === first.object)
    ? { buyer: first.subject, target: first.object }
    : acquisitionByWords(scene, quantity);
}

/** "Bolt was to be sold to Acme for $3B" */
function soldTo({ doc, names }: Scene, { sentence, start }: Quantity): Acquisition | null {
  const here = names(sentence).filter(({ type }) => type === 'company' || type === 'product');
  const buyer = here.findLast(({ end }) => end <= start);
  const target = here.find(({ end, part }) => buyer && end < buyer.start && part === 'free');
  if (!buyer || !target || buyer.type !== 'company' || !SOLD.test(doc.text.slice(target.end, buyer.start))) return null;
  return /^ for \D{0,20}$/.test(doc.text.slice(buyer.end, start))
    ? { buyer: buyer.entity, target: target.entity }
    : null;
}
const SOLD =
  /^ (?:[a-z]+ ){0,6}(?:be|been|being|was|is|get|got) sold to (?:the )?$|^ (?:[a-z]+ ){0,4}(?:sold|sell|sells|selling) itself to (?:the )?$/;

/** "Acme bought Bolt, days after Korvex hired its chief in a $2B deal": whether the quantity is of a clause after the buying. */
function isOfLaterClause({ doc, names }: Scene, quantity: Quantity): boolean {
  const { tokens } = doc.sentences[quantity.sentence]!;
  const at = firstFrom(tokens, quantity.start);
  const verb = tokens.slice(0, at).findIndex(({ lower }) => BUYING.test(lower));
  const turn = tokens.slice(0, at).findLastIndex(({ lower }) => /^(?:after|before|since|when|while|as)$/.test(lower));
  if (verb < 0 || turn < verb || tokens.slice(turn, at).some(({ lower }) => BUYING.test(lower))) return false;
  const subject = names(quantity.sentence).find(({ start }) => start === tokens[turn + 1]?.start);
  const next = subject && tokens[firstFrom(tokens, subject.end)];
  return next !== undefined && (next.tags & (Tag.Past | Tag.Auxiliary)) !== 0;
}

/** Reads who buys whom around the word of buying nearest before the quantity, or after it; null where there is none. */
function acquisitionByWords({ doc, names }: Scene, quantity: Quantity): Acquisition | null {
  const { tokens } = doc.sentences[quantity.sentence]!;
  const at = firstFrom(tokens, quantity.start);
  const before = tokens.slice(0, at).findLastIndex(({ lower }) => BUYING.test(lower));
  const word = before >= 0 ? before : tokens.findIndex(({ lower }, index) => index > at && BUYING.test(lower));
  if (word < 0 || (word > at && isOfAnotherClause(tokens.slice(at, word)))) return null;
  const buyers = names(quantity.sentence).filter(({ type }) => type === 'company' || type === 'organization');
  const things = names(quantity.sentence).filter(({ type }) => type === 'company' || type === 'product');
  const { start, end } = tokens[word]!;
  const isBefore = (name: Name): boolean => name.end <= start && name.part !== 'compared';
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
const isOfAnotherClause = (between: Tokens): boolean =>
  between.some(({ lower }) => /^(?:and|but|while|whereas|;)$/.test(lower));
type Tokens = Scene['doc']['sentences'][number]['tokens'];

const idOf = (name: Name | undefined): number | null => name?.entity ?? null;

/** Who buys whom in the story up to the quantity, for a sentence that only speaks of "the price"; null for none. */
export function acquisitionSpokenOf(scene: Scene, quantity: Quantity): Acquisition | null {
  const { doc } = scene;
  if (isOfLaterClause(scene, quantity)) return null;
  const { story } = doc.sentences[quantity.sentence]!.block;
  if (story === null) return null;
  const { start } = doc.stories[story]!;
  const bought = doc.statements.findLast(
    ({ type, evidence }) => type === 'acquires' && evidence.start >= start && evidence.start <= quantity.start,
  );
  return bought ? { buyer: bought.subject, target: bought.object } : null;
}
