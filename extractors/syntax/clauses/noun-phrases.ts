/** Questions to noun phrases, and lists of them, about what they say. */
import type { List, NounPhrase } from '../../document.ts';
import type { Draft } from './draft.ts';

const TIMES = new Set(
  'year month week day quarter summer fall autumn spring winter weekend night decade time today yesterday'.split(' '),
);
/** "last year", "this week": says when. */
export const isTime = ({ heads, noun, words }: NounPhrase): boolean =>
  heads.length === 0 && noun !== null && TIMES.has(noun) && /^(?:last|next|this|late|early)$/.test(words[0] ?? '');

/** "two weeks", "the next day", "Tuesday morning": what can say when something is done. */
export const isDated = ({ heads, possessors, noun, words }: NounPhrase): boolean =>
  heads.length === 0 && possessors.length === 0 && DATED.test(noun ?? words.at(-1) ?? '');
const DATED =
  /^(?:moment|second|minute|hour|day|week|fortnight|month|quarter|year|decade|spring|summer|fall|autumn|winter|morn|morning|noon|afternoon|even|evening|night|weekend|today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "support for X", "the weights of X": who announces it speaks of X. */
export const isOffer = ({ object, preps }: Draft): boolean =>
  isHeadless(object) && OFFERED.has(object[0]!.noun ?? '') && /^(?:for|of)$/.test(preps[0]?.preposition ?? '');
const OFFERED = new Set('support weight preview availability version beta launch release'.split(' '));

/** "the weights of X", "a 4-bit version of X": a part or form that stands for the whole. */
export const isPart = ({ noun }: NounPhrase, preposition: string): boolean =>
  noun !== null && (FORMS.has(noun) || (preposition === 'of' && FORMS_OF.has(noun)));

/** "half of", "two thirds of": only says how much of something. */
export const isPartitive = ({ noun, words, heads, possessors }: NounPhrase): boolean =>
  heads.length === 0 && possessors.length === 0 && PARTITIVE.test(noun ?? words.at(-1) ?? '');
const PARTITIVE =
  /^(?:half|most|many|all|some|much|several|dozens?|hundreds?|thousands?|thirds?|quarters?|majority|bulk|rest|%|percent)$/;

/** "thousands of", "a dozen of": only says how many. */
export const isCount = ({ noun, words, heads, possessors }: NounPhrase): boolean =>
  heads.length === 0 &&
  possessors.length === 0 &&
  words.length === 1 &&
  /^(?:dozen|hundred|thousand|ten)s?$/.test(noun ?? words[0] ?? '');

/** "an uncensored version", "fine-tuned versions": what another has made of the thing. */
export const isAltered = ({ words }: NounPhrase): boolean => words.some((word) => ALTERED.test(word));
const ALTERED = /^(?:fine-?tune|quantize|uncensor|abliterate|distill|prune|modify|customize|compress|merge|\w+-tune)/;
const FORMS = new Set('weight checkpoint quant gguf'.split(' '));
const FORMS_OF = new Set('version variant edition build copy snapshot code preview beta'.split(' '));

/** "9 billion parameters", "an open licence": what a thing has. */
export const isMeasure = ({ heads, noun, words }: NounPhrase): boolean =>
  heads.length === 0 &&
  noun !== null &&
  // "the $10 billion agreement" is no amount.
  (HAD.has(noun) || (words.some((word) => /^\d/.test(word)) && !DEAL.test(noun)));
const DEAL = /^(?:agreement|deal|contract|partnership|pact|investment|round|order|lease|fund)$/;
const HAD = new Set('parameter token context window license licence weight'.split(' '));

/** "600 hours a day", "no trouble", "$2 billion": what goes into what somebody does then: "saves hours building X". */
export const isSpent = (list: List): boolean =>
  isHeadless(list) && list.every(({ noun, words }) => SPENT.test(noun ?? words.at(-1) ?? ''));
const SPENT =
  /^(?:second|minute|hour|day|week|month|quarter|year|decade|time|effort|energy|money|dollar|million|billion|trillion|trouble|success|fun|luck|difficulty|issue|problem|experience|%|token)$/;

/** "a chip of its own": says no more than whose the thing is. */
export const isOwn = ({ noun, heads }: NounPhrase): boolean => noun === 'own' && heads.length === 0;

/** Whether a list names nothing. */
export const isHeadless = (list: List): boolean => list.length > 0 && list.every(({ heads }) => heads.length === 0);

/** Whether a noun phrase stands for a name. */
export const isNamed = ({ heads }: NounPhrase): boolean => heads.length > 0;
