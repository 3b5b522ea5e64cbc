/** Words that a quantity modifies or that say what kind of thing it is of: "a 7B open model called Zephyra". */
import { Tag, type Token } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import { COMPARING } from './preceding.ts';

export const NO_MODIFIER = wordSet(
  `of in on at to for with by from and or than as is was are the a an its per that which vs over via under after before
  since compared against while across outperforming beating surpassing matching rivaling rivalling exceeding competing
  using models versions variants running costing delivering achieving requiring enabling offering serving powering , . ; : ( ) – — " “ ”`,
);
export const KINDS =
  wordSet(`model models llm llms vlm version versions variant variants checkpoint checkpoints family series startup
  start-up company firm lab outfit studio venture cluster campus site`);
const NAMING = wordSet(`called named dubbed codenamed by the name of that they two firm companies
  call calls known as , : “ "`);
/** Whether the words between tie a quantity to the name as its kind: "a 7B model, Zephyra", "a 7B open model called Zephyra". */
export function namesKind(between: readonly Token[]): boolean {
  const kind = between.findLastIndex(({ lower }) => KINDS.has(lower));
  return between.every((token, at) => (kind >= 0 && at > kind ? NAMING.has(token.lower) : modifiesNoun(token)));
}

/** Whether a word may stand in a noun phrase between a quantity and its head: no verb, no preposition. */
function modifiesNoun({ lower, tags }: Token): boolean {
  if (NO_MODIFIER.has(lower) || tags & (Tag.Preposition | Tag.Conjunction | Tag.Pronoun | Tag.Auxiliary)) return false;
  if (COMPARING.test(lower)) return false;
  return !(tags & Tag.Verb) || Boolean(tags & (Tag.Noun | Tag.Adjective | Tag.Gerund | Tag.Past));
}
