/** Quantities that something is brought to, or that come from it or go into it: "takes Torvex Park past 5 GW", "bringing Quillo to 2 GW and over $4B of spending". */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Quantity, Sentence } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { unhedged } from '../hedges.ts';
import { wordsBetween } from './part.ts';
import type { Name } from './scene.ts';

const BRINGING =
  /^(?:br(?:ing|ings|inging|ought)|tak(?:e|es|ing)|took|lift(?:s|ed|ing)?|push(?:es|ed|ing)?|rais(?:e|es|ed|ing)|carr(?:y|ies|ied|ying)|expand(?:s|ed|ing)?|propel(?:s|led|ling)?|scal(?:e|es|ed|ing))$/;
const TO = /^(?:all the way |up )?(?:to|past|above|over|beyond)(?: [^,;:()]{1,50} and)? $/;
const BROUGHT: ReadonlySet<EntityType> = new Set(['company', 'organization', 'product', 'hardware', 'model']);

/** The name that a verb brings to the quantity; null for none. */
export function broughtTo(sentence: Sentence, names: readonly Name[], { start }: Quantity): Name | null {
  const name = names.findLast((one) => one.end <= start && BROUGHT.has(one.type) && one.by !== 'coreference');
  if (!name) return null;
  const verb = sentence.tokens[firstFrom(sentence.tokens, name.start) - 1]?.lower ?? '';
  if (!BRINGING.test(verb)) return null;
  const gap = `${wordsBetween(sentence, name.end, start).join(' ')} `;
  return TO.test(gap) || TO.test(unhedged(gap)) ? name : null;
}

/** "12 million hours of audio went into the training of Zephyra", "30 tok/s come out of Zephyra", "$2B of that comes from Quillo". */
const GOING =
  /^(?: of [a-z ]{2,40})? (?:now |alone )?(?:(?:go|goes|went|flow|flows|flowed) into|(?:come|comes|came|flow|flows|flowed) (?:out of|from)|(?:stem|stems|stemmed|derives?|derived) from) (?:the |its )?(?:(?:training|making|building|development) of )?$/;

/** The name that the quantity goes into or comes from, where the sentence says so right behind it; null for none. */
export function goesInto(text: string, names: readonly Name[], { end }: Quantity): Name | null {
  const name = names.find((one) => one.start >= end && one.by !== 'coreference');
  return name && BROUGHT.has(name.type) && GOING.test(text.slice(end, name.start)) ? name : null;
}
