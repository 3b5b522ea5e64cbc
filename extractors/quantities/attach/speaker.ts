/** Quantities that somebody tells of a firm: of the one that he speaks for, and of no one who only reckons. */
import type { Metric } from '../../../graph/ontology.ts';
import { Tag } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { firstFrom } from '../../syntax/spans.ts';
import type { Question } from './question.ts';
import type { Name, Scene } from './scene.ts';
import { TELLING } from './telling.ts';

/** What chiefs tell of their firms. */
const TOLD: ReadonlySet<Metric> = new Set([
  'revenue',
  'valuation',
  'funding',
  'users',
  'headcount',
  'layoffs',
  'spend',
]);
const SAYING = new Set([...TELLING, 'told', 'tells', 'added', 'adds', 'confirmed', 'confirms', 'explained']);
const FORMER = /\b(?:former|ex|then)\b/i;

/** "CEO Ada Brook told Bolt Weekly that revenue has reached $4M": the firm of who tells it; null for none. */
export function firmOfSpeaker({ scene, sentence, quantity, metric, tiers }: Question): number | null {
  const names = scene.names(sentence.index);
  const speaker = names.find((name) => name.type === 'person' && name.end <= quantity.start && says(scene, name));
  if (!speaker || !TOLD.has(metric)) return null;
  const others = names.some(
    ({ type, by, start, end }) =>
      start >= speaker.end && end <= quantity.start && by !== 'coreference' && tiers[0]!.includes(type),
  );
  if (others) return null;
  const firms = scene.doc.statements
    .filter(
      ({ type, subject, status, role }) =>
        type === 'works_at' && subject === speaker.entity && status === 'actual' && !FORMER.test(role ?? ''),
    )
    .map(({ object }) => object);
  const [only] = firms;
  return only !== undefined && firms.every((firm) => firm === only) ? only : null;
}

const says = ({ doc }: Scene, { sentence, end }: Name): boolean => {
  const { tokens } = doc.sentences[sentence]!;
  return SAYING.has(tokens[firstFrom(tokens, end)]?.lower ?? '');
};

const RECKONING =
  /^(?:measure[sd]?|count(?:s|ed)|reckon(?:s|ed)?|sees?|saw|forecast(?:s|ed)?|puts?|pegs?|tracks|tracked|recorded|clock(?:s|ed)|expected|expect|calculated|values|ranks|rates)$/;
const GIVING = /^(?:gives|gave)$/;
const ANALYSTS =
  /\b(?:analysts?|economists?|strategists?|researchers?|note|report|survey|estimates?) (?:at|from|by) $/i;

/** "Acme Research expects prices to rise 40%", "analysts at Acme Research": whether a name only reckons what others have. */
export function reckons({ doc }: Scene, { entity, sentence, start, end, by }: Name): boolean {
  if (by === 'coreference' || !hasRole(doc.entities[entity]!, 'analyst')) return false;
  const { tokens, start: from } = doc.sentences[sentence]!;
  const at = firstFrom(tokens, end);
  const next = tokens[at]?.lower ?? '';
  // "gives Bolt 40%", not "gives 40,000 people access"
  const isGrade = GIVING.test(next) && !((tokens[at + 1]?.tags ?? 0) & Tag.Number);
  return isGrade || RECKONING.test(next) || TELLING.has(next) || ANALYSTS.test(doc.text.slice(from, start));
}
