/** What a clause lists: the examples that stand for a noun, "rivals such as X and Y", and what other prepositions join, "on X and through Y". */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Clause, Document, List, NounPhrase, PrepositionalPhrase } from '../../document.ts';

/** What stands before examples. */
export const LISTING = new Set(['like', 'including', 'such', 'e.g', ':']);

/** What may stand between a noun and its examples: "a range of models like X", but not "scores for models like X". */
const BETWEEN = new Set(['in', 'of', 'across']);

/** Whether a phrase may stand between a noun and its examples: "models under 60 GB such as X", "clouds in Norland, including Y". */
export const isBetween = (doc: Document, { preposition, list }: PrepositionalPhrase): boolean =>
  !LISTING.has(preposition) &&
  ((BETWEEN.has(preposition) && list.every(isNameless)) ||
    list.every(isAmount) ||
    list.every(({ heads }) => heads.length > 0 && heads.every((at) => typeOf(doc, at) === 'place')));

const isAmount = ({ heads, words }: NounPhrase): boolean => heads.length === 0 && /^\d/.test(words[0] ?? '');
const typeOf = ({ entities, mentions }: Document, mention: number): EntityType =>
  entities[mentions[mention]!.entity]!.type;

/** "rivals such as X and Y", "models in its class like X": the examples that stand for a noun. */
export function examplesOf(doc: Document, { preps }: Clause): PrepositionalPhrase | undefined {
  const named = preps.findIndex((phrase) => !isBetween(doc, phrase));
  const examples = preps[named];
  return examples && LISTING.has(examples.preposition)
    ? examples
    : preps.find(
        ({ preposition }, at) =>
          // "hired three engineers from Tessel, including Ada Brook"
          preposition === ':' ||
          // "introduced tools for agents, including Torch"
          (preposition === 'including' && /^(?:from|at|for)$/.test(preps[at - 1]?.preposition ?? '')),
      );
}

/** "on everything from X to Y", "for every card from X to Y": both ends of what a noun for all spans, which stands at `index`. */
export function rangeOf({ preps }: Clause, index: number): List {
  const [all, from, ...rest] = preps.slice(index, index + 5);
  const end = rest.findIndex(({ preposition }) => preposition === 'to');
  if (from?.preposition !== 'from' || end < 0 || !all?.list.every(isNameless)) return [];
  const ends = [from, ...rest.slice(0, end + 1)];
  return all.list.some(({ words }) => SPANNING.test(words[0] ?? '')) ? ends.flatMap(({ list }) => list) : [];
}
const SPANNING = /^(?:everything|anything|all|any|every|whatever)$/;

/** "tools like X help", "is beaten by tools like X", "firms adopted Zephyra, including X", but not "costs fell using tools like X". */
export const areOfSubject = ({ first, subject, object }: Clause, { preposition, list }: PrepositionalPhrase): boolean =>
  (list[0]?.first ?? 0) < first ||
  (subject[0]?.first ?? 0) > first ||
  object.length === 0 ||
  !(/^(?:like|such|e\.g)$/.test(preposition) || object.every(isNameless));

/** Whether a phrase names nothing. */
export const isNameless = ({ heads }: NounPhrase): boolean => heads.length === 0;

/**
 * "on A and through B": what else a clause ties by such a preposition, joined to the phrase at `index` by more than the
 * preposition itself.
 */
export function joinedTo({ preps }: Clause, index: number, prepositions: ReadonlySet<string>): readonly List[] {
  const lists: List[] = [];
  let joined = false;
  for (let at = index + 1; at < preps.length; at++) {
    const before = preps[at - 1]!.list.at(-1);
    const { preposition, list } = preps[at]!;
    joined ||= before !== undefined && list[0] !== undefined && list[0].first - before.last > 2;
    if (joined && prepositions.has(preposition)) lists.push(list);
  }
  return lists;
}
