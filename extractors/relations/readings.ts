/** What the rules read in a sentence, without what the words around show to be said of something else, or not said at all. */

import type { Clause, Document, Sentence } from '../document.ts';
import { isAddedTo } from './additions.ts';
import { withChips } from './chips.ts';
import { isLosing } from './comparing.ts';
import { isFromOneOf, isNoFounder, isOnlyTold, isPostOfNext } from './founding.ts';
import { isOfOther, REACH } from './implied/subjects.ts';
import type { RuleNet } from './matching/compile.ts';
import { matchRules } from './matching/match.ts';
import type { Reading } from './matching/reading.ts';
import { isNoBase } from './no-base.ts';
import { isOnlyAsked } from './of-asking.ts';
import { COMPARISONS } from './relating.ts';
import { ofReleased } from './released.ts';
import { headsOf } from './scene.ts';
import {
  isApart,
  isCompany,
  isOfBackers,
  isOfPartakers,
  isPenalty,
  isPost,
  isResale,
  isTenure,
  isTrade,
  ofShares,
} from './trade.ts';

/**
 * The readings of a sentence that stand.
 * @param clauses the sentence's own
 * @param mentionAt for each of its tokens the index of the mention that it belongs to, or -1
 */
export function readingsOf(
  doc: Document,
  sentence: Sentence,
  clauses: readonly Clause[],
  mentionAt: Int32Array,
  net: RuleNet,
): readonly Reading[] {
  // "Is Zephyra better than Lark?" does not say so.
  const asks = doc.text[sentence.end - 1] === '?';
  return matchRules(doc, sentence, clauses, mentionAt, net)
    .map((reading) =>
      withChips(doc, sentence, ofShares(doc, clauses, ofRaiser(doc, clauses, ofReleased(doc, clauses, reading)))),
    )
    .filter(
      (reading) =>
        (!reading.ready.rule.amid || isAmid(doc, sentence, reading.ready.rule.amid)) &&
        !isOfBought(doc, clauses, reading) &&
        !isTrade(clauses, reading) &&
        !isApart(sentence, reading) &&
        !isPenalty(sentence, clauses, reading) &&
        !isAddedTo(doc, clauses, reading) &&
        !isTenure(sentence, clauses, reading) &&
        !isCompany(sentence, reading) &&
        !isPost(doc, clauses, reading) &&
        !isResale(doc, clauses, reading) &&
        !isOfBackers(sentence, reading) &&
        !isOfPartakers(doc, clauses, reading) &&
        !isNoFounder(doc, sentence, clauses, reading) &&
        !isOnlyTold(doc, sentence, reading) &&
        !isFromOneOf(sentence, reading) &&
        !isPostOfNext(doc, sentence, reading) &&
        !isLosing(sentence, reading) &&
        !isOnlyAsked(sentence, reading) &&
        !isNoBase(doc, sentence, clauses, reading) &&
        !isCredit(doc, sentence, clauses, reading) &&
        !(COMPARISONS.has(reading.ready.type) && asks),
    );
}

/** Whether a sentence, or one just before it, has one of some words. */
function isAmid(doc: Document, { index, block }: Sentence, words: ReadonlySet<string>): boolean {
  for (let at = index; at >= Math.max(0, index - REACH); at--) {
    const sentence = doc.sentences[at]!;
    // "**Acme closes its seed**: $2B led by Fund One": the lead of an item counts.
    const leads = sentence.block.kind === 'headline' && sentence.block.story === block.story;
    if (sentence.block !== block && !leads) return false;
    // "funding" is no form of "fund".
    if (sentence.tokens.some(({ lemma, lower }) => words.has(lemma) || words.has(lower))) return true;
  }
  return false;
}

/** "Acme released Zephyra, as shared by Ada Brook": who only tells of what others make. */
const isCredit = (
  doc: Document,
  { tokens }: Sentence,
  clauses: readonly Clause[],
  { ready, subjects, first, last }: Reading,
): boolean =>
  ready.rule.name === 'develops.verb' &&
  subjects.every((subject) => doc.entities[subject]!.type === 'person') &&
  clauses.some((one) => one.first >= first && one.last <= last && tokens[one.first - 1]?.lower === 'as');

/** What a firm does with a round. */
const RAISING = /^(?:raise|close|secure|land|complete|nab|bag|net|snag|pull_in|bring_in|collect)$/;

/** "Acme, which serves Beta, closed a round led by Fund One": the round is of who closes it. */
function ofRaiser(doc: Document, clauses: readonly Clause[], reading: Reading): Reading {
  if (reading.ready.rule.name !== 'invests_in.round' || reading.objects.length === 0) return reading;
  const raising = clauses.findLast(({ verb, first }) => RAISING.test(verb) && first <= reading.last);
  const raisers = raising
    ? headsOf(doc, raising.subject).filter((entity) => doc.entities[entity]!.type === 'company')
    : [];
  const isOwn = raisers.length === 0 || reading.objects.some((entity) => raisers.includes(entity));
  return isOwn ? reading : { ...reading, objects: raisers };
}

/** "Acme will buy Tessel, a startup backed by Fund One": no backer of Acme. */
const isOfBought = (doc: Document, clauses: readonly Clause[], reading: Reading): boolean =>
  reading.ready.type === 'invests_in' &&
  reading.ready.pattern.kind === 'phrase' &&
  reading.objects.length > 0 &&
  isOfOther(doc, clauses, reading, (entity) => reading.objects.includes(entity));
