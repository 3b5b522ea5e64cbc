/** Names of wholes that hold so much: "the MireSet corpus of 2T tokens". */
import { wordSet } from '../../word-set.ts';

/** What a whole is called, and verbs that tell what it holds. */
const WHOLES = wordSet('dataset corpus collection benchmark suite set cluster fleet model family series');
const HOLDING_SO_MUCH = wordSet('of covering containing spanning featuring totaling totalling comprising boasting');

/** Whether the words after a name say that it holds the quantity: "corpus of", "covering". */
export const isWhole = (gap: readonly string[], fillers: ReadonlySet<string>): boolean => {
  const at = gap.findIndex((word) => HOLDING_SO_MUCH.has(word));
  return (
    at >= 0 &&
    !(gap[at] === 'of' && at === 0) &&
    gap.slice(0, at).every((word) => WHOLES.has(word)) &&
    gap.slice(at + 1).every((word) => fillers.has(word))
  );
};
