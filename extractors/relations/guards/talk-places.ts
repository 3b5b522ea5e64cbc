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

/** What somebody tells there. Lemmas. */
const TOLD = /^(?:post|thread|tweet|announcement|article|writeup|comment)$/;

/** Where a community meets. Lemmas. */
const MEETING = /^(?:server|discord|community|channel|chat|forum|thread)$/;

/** Whether a reading takes for the place of a thing where those are who talk of it. */
export const isPlaceOfTalk: Guard = ({ doc, sentence: { tokens }, clauses }, { ready, objects, first, last }) => {
  if (!RULES.has(ready.rule.name)) return false;
  const before = tokens[first - 1];
  // "folks on Hubby shared Zephyra", "per their post on Hubby", "one like Zephyra's on Hubby"
  if (before && (TALKERS.test(before.lemma) || TOLD.test(before.lemma) || /^['’]s?$/.test(before.text))) return true;
  return clauses.some(
    (clause) =>
      SAYING_VERBS.has(clause.verb) &&
      last < clause.first &&
      isOfNobody(clause) &&
      clause.preps.some((phrase) => isAmong(doc, phrase, objects)),
  );
};

/** "In Torch, users recommended Lark": whether what is preferred is held against the place where people talk. */
export const isRivalOfPlace: Guard = ({ doc, clauses }, { ready, subjects, first, last }) =>
  ready.rule.name === 'competes_with.switch' &&
  subjects.length === 0 &&
  clauses.some(
    (clause) =>
      first <= clause.first &&
      clause.first <= last &&
      isOfNobody(clause) &&
      clause.preps.some(
        ({ preposition, list }) => AMONG.test(preposition) && headsOf(doc, list).length > 0 && list[0]!.last < first,
      ),
  );

const isOfNobody = ({ subject }: Clause): boolean => subject.some(({ heads }) => heads.length === 0);

/** Whether a phrase names a place, or whose server it is, among whom people talk. */
const isAmong = (doc: Document, { preposition, list }: Clause['preps'][number], places: readonly number[]): boolean =>
  (AMONG.test(preposition) && headsOf(doc, list).some((entity) => places.includes(entity))) ||
  list.some(
    ({ noun, possessors, modifiers }) =>
      MEETING.test(noun ?? '') && [...possessors, ...modifiers].some((at) => places.includes(doc.mentions[at]!.entity)),
  );
