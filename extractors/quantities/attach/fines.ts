/** Fines: "Norland's regulator fined Acme €5M", "fines of $10,000 per breach". */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { clauseOf } from './clause.ts';
import { firmOf } from './heads.ts';
import { FIRM } from './measures.ts';
import type { Told } from './question.ts';
import { type Around, unitKind } from './rule.ts';
import type { Name, Scene } from './scene.ts';

const FINED = new Set(['fined', 'fines', 'fining']);
/** A network that is a source of others' posts is fined as a firm. */
const FINED_ONES: ReadonlySet<EntityType> = new Set([...FIRM, 'source', 'product', 'person']);
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'be', 'is', 'are', 'got', 'gets']);
const EACH =
  /^(?:fines? |penalt(?:y|ies) )?(?:per|for each|for every|an?|each|every) (?:violation|breach|infringement|infraction|offen[cs]e|failure|incident)\b/i;

/** Who is fined a sum, by whom, or the law that sets it; null where the quantity is no fine of anything named. */
export function fineOf(scene: Scene, quantity: Quantity, words: Around): Told | null {
  if (unitKind(quantity) !== 'money') return null;
  return fined(scene, quantity) ?? setByLaw(scene, quantity, words) ?? facing(scene, quantity, words);
}

/** "Acme was threatened with a fine of $1B", "Acme faces a penalty of $1B": whom the clause of a fine is about. */
function facing({ doc, names }: Scene, quantity: Quantity, { before, after }: Around): Told | null {
  if (!/\b(?:fines?|penalt(?:y|ies)) of $/i.test(before) && !/^(?:fine|penalty)\b/i.test(after)) return null;
  const clause = clauseOf(doc, quantity);
  const firm = clause && firmOf(doc, [...clause.subject, ...clause.object], names(quantity.sentence));
  return firm ? of(firm, undefined, quantity) : null;
}

/** "Garante fined Acme €5M", "Acme was fined €5M by Garante" */
function fined({ doc, names, quantities }: Scene, quantity: Quantity): Told | null {
  const { tokens } = doc.sentences[quantity.sentence]!;
  const verb = tokens.slice(0, firstFrom(tokens, quantity.start)).findLastIndex(({ lower }) => FINED.has(lower));
  const token = tokens[verb];
  if (!token) return null;
  const firms = names(quantity.sentence).filter(({ type }) => FINED_ONES.has(type));
  if (quantities[quantity.sentence]!.some(({ start, end }) => start > token.end && end < quantity.start)) return null;
  const before = firms.findLast(({ end }) => end <= token.start);
  if (PASSIVE.has(tokens[verb - 1]?.lower ?? '')) {
    const by = firms.find(({ start }) => start > token.end && tokens[firstFrom(tokens, start) - 1]?.lower === 'by');
    return before ? of(before, by, quantity) : null;
  }
  const after = firms.findLast(({ start, end }) => start > token.end && end <= quantity.start);
  return after ? of(after, before, quantity) : null;
}

/** "signed the Fairness Act, under which violations cost up to $50,000" */
function setByLaw({ doc, names }: Scene, { sentence, start, unit }: Quantity, { after }: Around): Told | null {
  if (!EACH.test(after)) return null;
  const { block } = doc.sentences[sentence]!;
  for (let at = sentence; doc.sentences[at]?.block === block; at--) {
    const law = names(at).findLast(({ type, end }) => type === 'law' && end <= start);
    if (law) return { of: law.entity, about: null, metric: 'other', unit, rule: 'fine.law' };
  }
  return null;
}

const of = ({ entity }: Name, by: Name | undefined, { unit }: Quantity): Told => ({
  of: entity,
  about: by?.entity ?? null,
  metric: 'other',
  unit,
  rule: 'fine',
});
