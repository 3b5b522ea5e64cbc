/** Sums of several firms: what they give together, and what each of them gets. */
import type { Quantity } from '../../document.ts';
import type { Investment } from './investment.ts';
import { FIRM } from './measures.ts';
import type { Scene } from './scene.ts';

/** "Acme, Bolt and Korvex put $9M into Quillo": what several give together is what the one raises. */
export const isJoint = ({ doc }: Scene, { sentence, end }: Quantity, { investors }: Investment): boolean =>
  investors.length > 1 && !APIECE.test(doc.text.slice(end, doc.sentences[sentence]!.end));
const APIECE = /\b(?:each|apiece|respectively)\b/;

/** "contracts of $20 million each to Acme and Bolt": who gets one each. */
export function eachGiven({ doc, names }: Scene, { sentence, end }: Quantity): readonly number[] {
  const here = names(sentence);
  const at = here.findIndex(({ start, type }) => start >= end && FIRM.includes(type));
  if (at < 0 || !/^ each (?:to|for) (?:the )?$/.test(doc.text.slice(end, here[at]!.start))) return [];
  const rest = here.slice(at + 1);
  const last = rest.findIndex(({ joined }) => !joined);
  return [here[at]!, ...(last < 0 ? rest : rest.slice(0, last))].map(({ entity }) => entity);
}
