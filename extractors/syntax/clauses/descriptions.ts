/** Nouns without a name, and the names that they stand for: "X, a startup", "researchers at X", "models like X". */
import type { EntityType } from '../../../graph/ontology.ts';
import type { List } from '../../document.ts';
import { SAYING_VERBS, TYPE_NOUNS } from '../../lexicon/cues.ts';
import { AGENTIVE } from '../heads.ts';
import { type Draft, EMPTY } from './draft.ts';
import { isAltered, isCount, isHeadless, isNamed, isPart, isPartitive } from './noun-phrases.ts';
import type { Parse } from './parse.ts';
import { LEAVING_VERBS } from './verb-kinds.ts';

/** Prepositions that name examples of the noun phrase before. */
export const EXAMPLES: ReadonlySet<string> = new Set(['including', 'like', 'such']);

/** What can be released. */
export const MADE: ReadonlySet<EntityType> = new Set([
  'model',
  'product',
  'hardware',
  'dataset',
  'benchmark',
  'technique',
]);

/** Verbs between a name and what it is called. */
const EQUATING = /^(?:be|become|remain)$/;

/** "X, a startup", "X is a startup": what is said of the startup is said of X. */
export function describe(parse: Parse, list: List): void {
  const { draft, lastList } = parse;
  // "released Zephyra on Moorhub, a small model": no firm is a model.
  const object = draft?.object ?? EMPTY;
  const noun = list[0]?.noun ?? '';
  const made = MADE.has(TYPE_NOUNS.get(noun) ?? (VERSION.test(noun) ? 'model' : 'company'));
  const ofFirms = lastList.length > 0 && lastList.every((phrase) => parse.isAgent(phrase));
  // "released Zephyra via Torch and Beacon, a Lark derivative": no product is a model.
  const ofTools =
    (TYPE_NOUNS.get(noun) === 'model' || VERSION.test(noun)) &&
    draft?.preps.at(-1)?.list === lastList &&
    areOf(parse, lastList, 'product') &&
    areOf(parse, object, 'model');
  // "released Zephyra under MIT, a small model": no licence is one.
  const ofLicense = areOf(parse, lastList, 'license') && draft?.preps.at(-1)?.list === lastList;
  const behind =
    (ofFirms || ofTools || ofLicense) && made && !isHeadless(object) && object.length > 0 ? object : lastList;
  // "starting from Lark 7B, the team trained Zephyra": no model is a team.
  if (isOfPeople(noun) && lastList.length > 0 && areThings(parse, lastList) && parse.comma) return;
  const of = parse.comma ? behind : draft && EQUATING.test(draft.verb) ? draft.subject : EMPTY;
  if (of.some(isNamed)) parse.described.set(list, parse.named(of));
}

/** Whether a noun is for people or a firm, whatever their number. */
const isOfPeople = (noun: string): boolean =>
  (AGENTIVE.has(noun) && !/^(?:pair|duo|trio|quartet|unit|division)$/.test(noun)) || TYPE_NOUNS.get(noun) === 'company';

/** What never acts for those who made it. */
const INERT: ReadonlySet<EntityType> = new Set(['model', 'hardware', 'technique', 'dataset', 'benchmark', 'paper']);

/** Whether a list names what never acts. */
const areThings = (parse: Parse, list: List): boolean =>
  list.every(({ heads }) => heads.length > 0 && heads.every((at) => INERT.has(parse.typeOf(at))));

/** What a model is to one that it was made from. */
const VERSION = /^(?:derivative|variant|version|fine-?tune|sibling|successor|refresh|distillation)$/;

/** Whether a list names things of one type alone. */
const areOf = (parse: Parse, list: List, type: EntityType): boolean =>
  list.length > 0 && list.every(({ heads }) => heads.length > 0 && heads.every((at) => parse.typeOf(at) === type));

/** The list before "including", "such as", "like" that what follows are examples of. */
export function wholeOf({ phrases, draft, lastList }: Parse, preposition: string, at: number): List {
  if (!EXAMPLES.has(preposition)) return EMPTY;
  const before = phrases[at - 2]?.kind;
  // "launched three models in its API, including X": the API has no examples.
  if (before === 'comma' && draft && isSeveral(draft.object) && !isSeveral(lastList)) return draft.object;
  if (preposition === 'like') return before === 'noun' && lastList.at(-1)?.noun ? lastList : EMPTY;
  return before === 'noun' || before === 'comma' || before === 'close' ? lastList : EMPTY;
}

/** Whether a list is of nameless things, of which no article says that it is one. */
const isSeveral = (list: List): boolean =>
  isHeadless(list) && list[0]!.possessors.length === 0 && !/^(?:an?|the|this)$/.test(list[0]!.words[0] ?? '');

/** The clause whose nameless object or complement a colon explains: "pushed changes to prepare for agents: A and B". */
export function explainedBefore({ draft, drafts }: Parse): Draft | null {
  if (!draft || !isNameless(draft)) return null;
  const before = drafts.at(-2);
  const purpose = draft.form === 'infinitive' && before?.form === 'finite' && before.object.length > 0;
  return purpose && drafts.at(-1) === draft && isNameless(before) ? before : draft;
}

const isNameless = ({ preps, object }: Draft): boolean => isHeadless(preps.at(-1)?.list ?? object);

/** "is known as a distilled version of Lark": whether a list is what something is called. */
const isComplement = (draft: Draft | null, list: List): boolean => {
  const last = draft?.preps.at(-1);
  return last?.preposition === 'as' && last.list === list;
};

/** "researchers at Acme", "the weights of Zephyra": whether a noun without a name stands for the names behind it. */
export function standsFor(parse: Parse, preposition: string, names: List, at: number, next: number): boolean {
  const { phrases, draft, lastList: before } = parse;
  const noun = before.at(-1);
  if (!noun || !isHeadless(before) || noun.last !== phrases[at - 1]!.first - 1) return false;
  // "half of Acme's staff rely on it", "says 80% of its staff rely on it"
  const opens = draft === null || (SAYING_VERBS.has(draft.verb) && draft.object === before);
  if (preposition === 'of' && opens && before.length === 1 && isPartitive(noun)) return true;
  if (isHeadless(names)) return false;
  // "on thousands of Corelis chips"
  if (preposition === 'of' && before.length === 1 && isCount(noun)) return true;
  // "released a fine-tuned version of Lark": not Lark.
  if (/^(?:of|for)$/.test(preposition))
    return (
      before.some((one) => isPart(one, preposition)) &&
      draft?.verb !== 'be' &&
      !(isAltered(noun) && (before === draft?.object || isComplement(draft, before)))
    );
  if (!/^(?:at|from|inside|within)$/.test(preposition) || !AGENTIVE.has(noun.noun ?? '')) return false;
  // "challenges developers at Acme": whom it is done to are people.
  if (draft !== null && draft.preps.at(-1)?.preposition !== 'by') return false;
  const after = phrases[next];
  const leaves = after?.kind === 'verb' && LEAVING_VERBS.has(after.lemma);
  return (
    !leaves &&
    !noun.words.some((word) => /^(?:former|ex|other)$/.test(word)) &&
    names.every((one) => parse.isAgent(one))
  );
}
