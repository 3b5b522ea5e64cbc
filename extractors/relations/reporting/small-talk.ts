/** What members of a community say to each other where it is reported: who asks for a tip or mentions a thing reports on nothing. */
import { partOf } from '../../digest-parts.ts';
import { type Document, entitiesOfMention, type Sentence } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';

/** What people do who only talk. Lemmas. */
const TALKING =
  /^(?:mention|ask|question|suggest|recommend|consider|wonder|clarify|acknowledge|admit|remind|recount|reply|respond|answer|thank|agree|confirm|express|promise|seek|hope|think|believe|see|learn)$/;

/** Whether somebody is only said to talk, among the reports of a community, or goes there by a nickname. */
export function isSmallTalk(doc: Document, sentence: Sentence, reporter: number, verb: string): boolean {
  const { type, name } = doc.entities[reporter]!;
  if (type !== 'person' || partOf(doc, sentence) !== 'chat') return false;
  return TALKING.test(verb) || (!name.includes(' ') && isNickname(doc, sentence, reporter));
}

/** Whether a sentence that reports the talk of a community does not name something that it is taken to be of. */
export function isLeftOpen(doc: Document, sentence: Sentence, entity: number): boolean {
  const isNamed = mentionsIn(doc, sentence).some((mention) => entitiesOfMention(mention).includes(entity));
  return !isNamed && partOf(doc, sentence) === 'chat';
}

/** "Tarnfox", "rib_42": whether somebody goes by one word that is no handle and that nobody knows. */
const isNickname = (doc: Document, sentence: Sentence, person: number): boolean =>
  mentionsIn(doc, sentence).every(
    ({ entity, text, by }) => entity !== person || (by !== 'lexicon' && !text.startsWith('@')),
  );
