/** What the rules read in a sentence, without what the words around show to be said of something else, or not said at all. */

import type { Document, Sentence } from '../document.ts';
import { amended } from './amends/amends.ts';
import { isUnguarded } from './guards/guards.ts';
import { REACH } from './implied/subjects.ts';
import type { RuleNet } from './matching/compile.ts';
import { matchRules } from './matching/match.ts';
import type { Reading } from './matching/reading.ts';
import type { Place } from './scene.ts';

/**
 * The readings of a sentence that stand.
 * @param mentionAt for each of its tokens the index of the mention that it belongs to, or -1
 */
export const readingsOf = (place: Place, mentionAt: Int32Array, net: RuleNet): readonly Reading[] =>
  matchRules(place.doc, place.sentence, place.clauses, mentionAt, net)
    .map((reading) => amended(place, reading))
    .filter((reading) => isAmong(place, reading) && isUnguarded(place, reading));

/** Whether a reading stands among the words that its rule asks for. */
const isAmong = ({ doc, sentence }: Place, { ready }: Reading): boolean =>
  !ready.rule.amid || isAmid(doc, sentence, ready.rule.amid, ready.type === 'invests_in');

/** "gets $3 million at $20 million", "took $3 million from a bank", "Acme: $3 million": a round without the word. */
const ROUND_TOLD =
  /[$€£]\d[\d.,]{0,9} ?(?:[KMB]|[mb]illion|bn|mn)?,? at (?:an? )?[$€£]|\b(?:gets?|got|takes?|took|taken|raked in|pulled in) [$€£]\d[\d.,]{0,9} ?(?:[KMB]|[mb]illion|bn|mn) from\b|^(?:[^\p{L}\d]{1,4})?(?:[A-Z][^\s:]{0,30} ){0,3}[A-Z][^\s:]{0,30}: [$€£]\d/u;

/** Whether a sentence, or one just before it, has one of some words, or tells a round where one is asked for. */
function isAmid(doc: Document, { index, block }: Sentence, words: ReadonlySet<string>, round: boolean): boolean {
  for (let at = index; at >= Math.max(0, index - REACH); at--) {
    const sentence = doc.sentences[at]!;
    // "**Acme closes its seed**: $2B led by Fund One": the lead of an item counts.
    const leads = sentence.block.kind === 'headline' && sentence.block.story === block.story;
    if (sentence.block !== block && !leads) return false;
    // "funding" is no form of "fund".
    if (sentence.tokens.some(({ lemma, lower }) => words.has(lemma) || words.has(lower))) return true;
    if (round && ROUND_TOLD.test(doc.text.slice(sentence.start, sentence.end))) return true;
  }
  return false;
}
