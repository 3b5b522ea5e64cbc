/** Where people talk: "In GridBench and Torch, users said Zephyra fails", "folks on Hubby shared Zephyra" tell nothing of the place. */
import type { Clause, Document } from '../../document.ts';
import { SAYING_VERBS } from '../../lexicon/cues.ts';
import { TALKERS } from '../implied/of-talk.ts';
import { headsOf } from '../scene.ts';
import type { Guard } from './guard.ts';

/** Rules that take any place behind a preposition for one of what the sentence speaks of. */
const RULES: ReadonlySet<string> = new Set(['scores_on.where', 'available_on.host']);

/** Where people are among whom they talk; "on GridBench" is as likely where something scores. */
const AMONG = /^(?:in|across|at|over)$/;

/** Whether a reading takes for the place of a thing where those are who talk of it. */
export const isPlaceOfTalk: Guard = ({ doc, sentence, clauses }, { ready, objects, first, last }) => {
  if (!RULES.has(ready.rule.name)) return false;
  // "folks on Hubby shared Zephyra"
  if (TALKERS.test(sentence.tokens[first - 1]?.lemma ?? '')) return true;
  return clauses.some(
    ({ verb, subject, preps, first: told }) =>
      SAYING_VERBS.has(verb) &&
      last < told &&
      subject.some(({ heads }) => heads.length === 0) &&
      preps.some((phrase) => isAmong(doc, phrase, objects)),
  );
};

const isAmong = (doc: Document, { preposition, list }: Clause['preps'][number], places: readonly number[]): boolean =>
  AMONG.test(preposition) && headsOf(doc, list).some((entity) => places.includes(entity));
