/** Numbers listed beside a list of names: "Zephyra and Lumora score 71% and 68%", "71% and 68% on GridBench and TarnEval". */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import { entitiesOfMention, type Quantity } from '../../document.ts';
import { MEASURES, WEIGHED } from './measures.ts';
import type { Measured } from './question.ts';
import type { Name, Scene } from './scene.ts';

/** Quantities that stand in one list, and the place of one of them. */
export interface Run {
  readonly all: readonly Quantity[];
  readonly place: number;
}

const LISTED = /^(?:,|,? (?:and|or)) ?~?$/;
/** "2x/3x higher on Zephyra/Lumora respectively" */
const SLASHED = /^(?:,|,? (?:and|or)| ?\/) ?~?$/;

/** The list that a quantity stands in; null where it stands alone. */
export function runOf(scene: Scene, quantity: Quantity): Run | null {
  const { doc, quantities } = scene;
  const row = quantities[quantity.sentence]!;
  const at = row.indexOf(quantity);
  const listed = isRespective(scene, quantity) ? SLASHED : LISTED;
  const goesOn = (first: Quantity | undefined, second: Quantity | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    first.unit === second.unit &&
    listed.test(doc.text.slice(first.end, second.start));
  let first = at;
  let last = at;
  while (goesOn(row[first - 1], row[first])) first--;
  while (goesOn(row[last], row[last + 1])) last++;
  return first < last ? { all: row.slice(first, last + 1), place: at - first } : null;
}

/**
 * The name that a listed quantity goes with: of a list of as many names right before the run or after it, or, with
 * "respectively", of the last such list before it; null for none.
 */
export function pairedWith(scene: Scene, { all, place }: Run, fits: (name: Name) => boolean): Name | null {
  const here = scene.names(all[0]!.sentence).filter(fits);
  const after = here.findIndex(({ start }) => start >= all.at(-1)!.end);
  const before = here.findLastIndex(({ end }) => end <= all[0]!.start);
  const beside =
    member(here, listAt(here, before, -1), all.length, place) ??
    member(here, listAt(here, after, 1), all.length, place);
  if (beside || !isRespective(scene, all[0]!)) return beside;
  for (let at = before; at >= 0; at = listAt(here, at, -1)![0] - 1) {
    const named = member(here, listAt(here, at, -1), all.length, place);
    if (named) return named;
  }
  return null;
}

/** Whether a sentence pairs its lists by "respectively". */
export const isRespective = ({ doc }: Scene, { sentence }: Quantity): boolean =>
  doc.sentences[sentence]!.tokens.some(({ lower }) => lower === 'respectively');

/** Where the list of names at index `at` begins and ends, looked for in one direction. */
function listAt(here: readonly Name[], at: number, step: 1 | -1): readonly [first: number, last: number] | null {
  if (at < 0) return null;
  let [first, last] = [at, at];
  while (step < 0 && here[first]!.joined) first--;
  while (step > 0 && here[last + 1]?.joined) last++;
  return [first, last];
}

function member(
  here: readonly Name[],
  list: readonly [number, number] | null,
  length: number,
  place: number,
): Name | null {
  return list && list[1] - list[0] + 1 === length ? here[list[0] + place]! : null;
}

/** "the two fall to 71% and 68%": the one of what a word for several stands for that a listed quantity goes with; null for none. */
function groupBefore({ names }: Scene, { all, place }: Run): number | null {
  const last = names(all[0]!.sentence).findLast(({ end }) => end <= all[0]!.start);
  if (!last?.others) return null;
  const entities = entitiesOfMention(last);
  return entities.length === all.length ? entities[place]! : null;
}

/** "Zephyra 184 tok/s, Lumora 121 tok/s": the name right before a number, where others of its unit stand so, too; null for none. */
function numbered(
  { doc, names, quantities }: Scene,
  quantity: Quantity,
  types: readonly EntityType[],
): Measured | null {
  const here = names(quantity.sentence).filter(({ type }) => types.includes(type));
  const namedBefore = ({ start }: Quantity): Name | undefined =>
    here.find((name) => {
      const gap = doc.text.slice(name.end, start);
      return TOLD_OF.test(gap) || (gap === ' at ' && name.part !== 'governed');
    });
  const name = namedBefore(quantity);
  const alike = quantities[quantity.sentence]!.filter((other) => other.unit === quantity.unit && namedBefore(other));
  return name && alike.length > 1 ? { entities: [name.entity], how: 'beside' } : null;
}
const TOLD_OF = /^(?: |: ?| ?\(| with | [=–—-] )[~≈]?$/;

/** "from 2 minutes for Zephyra to 13 minutes for Lumora": the name that each of several numbers of a unit is given for; null for none. */
function givenFor(
  { doc, names, quantities }: Scene,
  quantity: Quantity,
  types: readonly EntityType[],
): Measured | null {
  const here = names(quantity.sentence).filter(({ type }) => types.includes(type));
  const namedBehind = ({ end }: Quantity): Name | undefined =>
    here.find(({ start }) => /^ for (?:the )?$/.test(doc.text.slice(end, start)));
  const name = namedBehind(quantity);
  const alike = quantities[quantity.sentence]!.filter((other) => other.unit === quantity.unit && namedBehind(other));
  return name && alike.length > 1 ? { entities: [name.entity], how: 'beside' } : null;
}

/** "Zephyra vs Lumora: 74% vs 78%, $1 vs $3": the one of two held against each other that a number of two goes with; null for none. */
function heldAgainst({ doc, names, quantities }: Scene, quantity: Quantity, types: readonly EntityType[]): Name | null {
  const row = quantities[quantity.sentence]!;
  const at = row.indexOf(quantity);
  const isHeld = (first: Quantity | undefined, second: Quantity | undefined): boolean =>
    first?.unit === second?.unit && VERSUS.test(doc.text.slice(first?.end, second?.start));
  const place =
    (row[at + 1] && isHeld(quantity, row[at + 1])) ||
    VERSUS_NUMBER.test(doc.text.slice(quantity.end, quantity.end + 12))
      ? 0
      : row[at - 1] && isHeld(row[at - 1], quantity)
        ? 1
        : null;
  if (place === null) return null;
  const here = names(quantity.sentence).filter(
    ({ type, end }) => types.includes(type) && end <= row[at - place]!.start,
  );
  const second = here.findLastIndex(
    ({ start }, index) => index > 0 && VERSUS.test(doc.text.slice(here[index - 1]!.end, start)),
  );
  return second < 0 ? null : here[second - 1 + place]!;
}
const VERSUS = /^(?:\W{1,4}(?:vs\.?|versus|against)\W{1,4}| > )$/;
/** "51 vs 48": a number that only its first one gives the unit of. */
const VERSUS_NUMBER = /^ (?:vs\.?|versus) ~?\d/;

/** "Zephyra and Lumora score 71% and 68%": one of as many names; sizes of several are rather of each. */
export function parallel(scene: Scene, quantity: Quantity, metric: Metric): Measured | null {
  const types = MEASURES[metric].flat();
  const own = quantity.unit === '' ? null : (numbered(scene, quantity, types) ?? givenFor(scene, quantity, types));
  if (own) return own;
  const held = heldAgainst(scene, quantity, types);
  if (held) return { entities: [held.entity], how: 'beside' };
  const run = runOf(scene, quantity);
  if (!run || (WEIGHED.has(metric) && !isRespective(scene, quantity))) return null;
  const group = groupBefore(scene, run);
  if (group !== null) return { entities: [group], how: 'subject' };
  const name = pairedWith(scene, run, ({ type, part }) => types.includes(type) && part !== 'compared');
  return name && { entities: [name.entity], how: 'subject' };
}
