/** What members of a community say to each other where it is reported: who asks for a tip or mentions a thing reports on nothing. */
import type { Document, Sentence } from '../document.ts';
import type { Headings } from '../headings.ts';
import { mentionsIn } from '../syntax/mentions.ts';

/** What people do who only talk. Lemmas. */
const TALKING =
  /^(?:mention|ask|question|suggest|recommend|consider|wonder|clarify|acknowledge|admit|remind|recount|reply|respond|answer|thank|agree|confirm|express|promise|seek|hope|think|believe|see|learn)$/;

/** Whether somebody is only said to talk, among the reports of a community, or goes there by a nickname. */
export function isSmallTalk(
  doc: Document,
  headings: Headings,
  sentence: Sentence,
  reporter: number,
  verb: string,
): boolean {
  const { type, name } = doc.entities[reporter]!;
  if (type !== 'person' || headings.talkedOf(sentence) === null) return false;
  return TALKING.test(verb) || (!name.includes(' ') && isNickname(doc, sentence, reporter));
}

/** "Tarnfox", "rib_42": whether somebody goes by one word that is no handle and that nobody knows. */
const isNickname = (doc: Document, sentence: Sentence, person: number): boolean =>
  mentionsIn(doc, sentence).every(
    ({ entity, text, by }) => entity !== person || (by !== 'lexicon' && !text.startsWith('@')),
  );
