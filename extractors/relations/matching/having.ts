/** Who has what a noun names: "Acme's chips", "a Torch licence", "nurses at Acme". */
import type { Clause, Document, List, NounPhrase } from '../../document.ts';

type Lemmas = ReadonlySet<string>;

/** Where those stand who belong to somebody. */
const MEMBERSHIP = new Set(['at', 'of', 'in', 'from', 'inside', 'within', 'across', 'for']);
const PAST = /^(?:former|ex|past)$/;
const NOBODY: List = [];

/** Whether a phrase has one of these nouns or words for oneself, or of these pairs of words: "the default model". */
export const hasNoun = ({ noun, words }: NounPhrase, lemmas: Lemmas): boolean =>
  noun === null
    ? words.length === 1 && lemmas.has(words[0]!)
    : lemmas.has(noun) || (words.length > 1 && lemmas.has(words.slice(-2).join(' ')));

/** The entities that have what one of these nouns names in a list. */
export const ownersOf = (doc: Document, list: List, lemmas: Lemmas): readonly number[] =>
  list
    .flatMap((phrase) => (sharesLast(list, phrase, lemmas) ? phrase.heads : ownersIn(doc, phrase, lemmas)))
    .map((index) => doc.mentions[index]!.entity);

/** "Torch and Beacon users": whether a name of a list is one of those that the noun of its last phrase is said of. */
function sharesLast(list: List, phrase: NounPhrase, lemmas: Lemmas): boolean {
  const last = list.at(-1)!;
  return phrase !== last && phrase.noun === null && last.modifiers.length > 0 && lemmas.has(last.noun ?? '');
}

function ownersIn(doc: Document, phrase: NounPhrase, lemmas: Lemmas): readonly number[] {
  const { noun, heads, possessors, modifiers } = phrase;
  // "Acme's former staff"
  const isMeant = noun !== null && lemmas.has(noun) && !phrase.words.some((word) => PAST.test(word));
  if (isMeant && (heads.length === 0 || heads === possessors)) return [...possessors, ...modifiers];
  // "rents Acme's T9s"
  const isHardware = heads.some((index) => doc.entities[doc.mentions[index]!.entity]!.type === 'hardware');
  if (lemmas.has('hardware') && possessors.length > 0 && isHardware) return [...possessors, ...modifiers];
  return isMeant && possessors.length === 0 && modifiers.length === 0 ? heads : [];
}

/** "Lark" of "reached the quality of Lark", of "brought up to the level of Lark": whose it is that a list which no name stands before names. */
export function whoseBehind({ object, preps }: Clause, list: List, lemmas: Lemmas): List {
  const own = list.length === 1 && list[0]!.heads.length === 0 ? list[0]! : null;
  if (own === null || own.noun === null || !lemmas.has(own.noun)) return NOBODY;
  const behind = preps[list === object ? 0 : preps.findIndex((phrase) => phrase.list === list) + 1];
  return behind?.preposition === 'of' ? behind.list : NOBODY;
}

/** Where the people or things of a clause's subject belong: "Acme" of "nurses at Acme", but not of "former nurses of Acme". */
export function whereMembers({ subject, complements }: Clause, lemmas: Lemmas): List {
  const [place] = complements;
  if (!place || !MEMBERSHIP.has(place.preposition)) return NOBODY;
  const members = subject.some(
    ({ noun, words }) => noun !== null && lemmas.has(noun) && !words.some((word) => PAST.test(word)),
  );
  return members ? place.list : NOBODY;
}
