/** Quantities of a thing's kin, which has no name. */
import type { Quantity } from '../../document.ts';
import { clauseOf } from './clause.ts';
import type { Scene } from './scene.ts';

/** "its 14B sibling gets 85%", "its predecessor lasted two hours": whether the clause is about another that is not named. */
export function isOfKin({ doc }: Scene, quantity: Quantity): boolean {
  const [phrase, ...others] = clauseOf(doc, quantity)?.subject ?? [];
  if (!phrase || others.length > 0 || phrase.heads.length > 0 || !KIN.test(phrase.noun ?? '')) return false;
  const { lower } = doc.sentences[quantity.sentence]!.tokens[phrase.first]!;
  return (phrase.noun === 'variant' ? /^(?:an?|another)$/ : /^(?:its|their|the|a|another)$/).test(lower);
}
const KIN =
  /^(?:sibling|brother|sister|twin|cousin|counterpart|predecessor|successor|rival|competitor|forerunner|runner-up|teacher|parent|variant)$/;
