/** Fines: "Norland's regulator fined Acme €5M", "fines of $10,000 per breach". */
import type { Quantity } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { clauseOf } from './clause.ts';
import { isHeadOf } from './heads.ts';
import { FIRM } from './measures.ts';
import type { Told } from './question.ts';
import { type Around, unitKind } from './rule.ts';
import type { Name, Scene } from './scene.ts';

const FINED = new Set(['fined', 'fines', 'fining']);
const TO_FINE = new Set(['to', 'will', 'would', 'could', 'may', 'might', 'can']);
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'be', 'is', 'are', 'got', 'gets']);
/** What stands around the next of those who are fined. */
const GAPPED = /^,? (?:and |while )?$/;
const HAS = /^ (?:was fined |about |another |some |a further )?$/;
const EACH =
  /^(?:fines? |penalt(?:y|ies) )?(?:per|for each|for every|an?|each|every) (?:violation|breach|infringement|infraction|offen[cs]e|failure|incident)\b/i;
const PENALTY =
  /\b(?:fin(?:es?|ed|ing)|penalt(?:y|ies)|violat(?:ions?|ors?|ing)|breach(?:es)?|infring\w+|liable)\b[^.;]{0,40}$/i;

/** Who is fined a sum, by whom, or the law that sets it; null where the quantity is no fine of anything named. */
export function fineOf(scene: Scene, quantity: Quantity, words: Around): Told | null {
  if (unitKind(quantity) !== 'money') return null;
  return (
    fined(scene, quantity) ??
    setByLaw(scene, quantity, words) ??
    facing(scene, quantity, words) ??
    underLaw(scene, quantity, words)
  );
}

/** "Acme was threatened with a fine of $1B", "Acme faces a penalty of $1B": whom the clause of a fine is about. */
function facing({ doc, names }: Scene, quantity: Quantity, { before, after }: Around): Told | null {
  if (!/\b(?:fines?|penalt(?:y|ies)) of $/i.test(before) && !/^(?:fine|penalty)\b/i.test(after)) return null;
  const clause = clauseOf(doc, quantity);
  const [fined] = clause
    ? names(quantity.sentence).filter(
        (name) =>
          FIRM.includes(name.type) && (isHeadOf(doc, clause.subject, name) || isHeadOf(doc, clause.object, name)),
      )
    : [];
  return fined ? of(fined, undefined, quantity) : null;
}

/** "Garante fined Acme €5M", "Acme was fined €5M by Garante" */
function fined({ doc, names, quantities }: Scene, quantity: Quantity): Told | null {
  const { tokens } = doc.sentences[quantity.sentence]!;
  const verb = tokens
    .slice(0, firstFrom(tokens, quantity.start))
    .findLastIndex(
      ({ lower }, at) => FINED.has(lower) || (lower === 'fine' && TO_FINE.has(tokens[at - 1]?.lower ?? '')),
    );
  const token = tokens[verb];
  if (!token) return null;
  const firms = names(quantity.sentence).filter(({ type }) => FIRM.includes(type) || type === 'source');
  const last = quantities[quantity.sentence]!.findLast(({ start, end }) => start > token.end && end < quantity.start);
  // "Acme was fined €5M and Bolt €2M"
  const next = last && firms.find(({ start }) => start >= last.end);
  if (last)
    return next &&
      GAPPED.test(doc.text.slice(last.end, next.start)) &&
      HAS.test(doc.text.slice(next.end, quantity.start))
      ? of(next, undefined, quantity)
      : null;
  const before = firms.findLast(({ end, part }) => end <= token.start && part !== 'governed');
  if (PASSIVE.has(tokens[verb - 1]?.lower ?? '')) {
    const by = firms.find(({ start }) => start > token.end && tokens[firstFrom(tokens, start) - 1]?.lower === 'by');
    return before ? of(before, by, quantity) : null;
  }
  const after = firms.findLast(({ start, end }) => start > token.end && end <= quantity.start);
  return after ? of(after, before, quantity) : null;
}

/** "signed the Fairness Act, under which violations cost up to $50,000" */
function setByLaw(scene: Scene, quantity: Quantity, { before, after }: Around): Told | null {
  if (!EACH.test(after) && !(PENALTY.test(before) && EACH.test(after.replace(/^\w+ /, '')))) return null;
  const law = lawBefore(scene, quantity);
  return law && { of: law.entity, about: null, metric: 'other', unit: quantity.unit, rule: 'fine.law' };
}

/** "the Fairness Act, which threatens fines of up to $1M": of the law that the sentence tells of, where nobody named is to pay. */
function underLaw({ names }: Scene, { sentence, start, unit }: Quantity, { before, after }: Around): Told | null {
  if (
    !/\b(?:fines?|penalt(?:y|ies)) (?:of|up to|ranging from|as high as)\b[^.;]{0,30}$/i.test(before) &&
    !/^(?:in )?(?:fines?|penalt(?:y|ies))\b/i.test(after)
  )
    return null;
  const law = names(sentence).findLast(({ type, end }) => type === 'law' && end <= start);
  return law ? { of: law.entity, about: null, metric: 'other', unit, rule: 'fine.law' } : null;
}

/** The law that the text before a quantity names last, in its block; null for none. */
function lawBefore({ doc, names }: Scene, { sentence, start }: Quantity): Name | null {
  const { block } = doc.sentences[sentence]!;
  for (let at = sentence; at >= 0 && doc.sentences[at]!.block === block; at--) {
    const law = names(at).findLast(({ type, end }) => type === 'law' && end <= start);
    if (law) return law;
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
