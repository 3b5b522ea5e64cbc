/** What members of a community say to each other where it is reported: who asks for a tip or mentions a thing reports on nothing. */
import type { Document, Sentence } from '../document.ts';
import type { Headings } from '../headings.ts';
import { mentionsIn } from '../syntax/mentions.ts';

/** What people do who only talk. Lemmas. */
const TALKING =
  /^(?:mention|ask|question|suggest|recommend|consider|wonder|clarify|acknowledge|admit|remind|recount|reply|respond|answer|thank|agree|confirm|express|promise|seek|hope|think|believe|see|learn)$/;

/** What nobody is called outside a forum: "rib_42", "mossyrook", "Quorl77". */
const CODED = /^(?:\p{Ll}[\p{L}\d_.-]*|\S*[\d_]\S*|\p{Lu}\p{Ll}+(?:-\p{L}+)*\p{Lu}\S*)$/u;

/** Whether somebody is only said to talk, among the reports of a community, or goes there by a nickname; whether elsewhere by one of a forum. */
export function isSmallTalk(
  doc: Document,
  headings: Headings,
  sentence: Sentence,
  reporter: number,
  verb: string,
): boolean {
  const { type, name } = doc.entities[reporter]!;
  if (type !== 'person') return false;
  const isKnown = name.includes(' ') || !isNickname(doc, sentence, reporter);
  if (headings.talkedOf(sentence) === null) return !isKnown && CODED.test(name) && isOfForum(doc, sentence);
  return TALKING.test(verb) || !isKnown;
}

/** Whether a sentence stands in the part of a digest that tells of forums: "# Reddit Recap", "## /r/LocalZephyra Recap". */
function isOfForum(doc: Document, sentence: Sentence): boolean {
  const part = doc.blocks.findLast(
    ({ kind, start, end }) => kind !== 'body' && start < sentence.start && PART.test(doc.text.slice(start, end)),
  );
  return part !== undefined && FORUM.test(doc.text.slice(part.start, part.end));
}
const PART = /\b(?:Recap|Discord|summaries)$/;
const FORUM = /\br\/\w|[Rr]eddit\b/;

/** "Tarnfox", "rib_42": whether somebody goes by one word that is no handle and that nobody knows. */
const isNickname = (doc: Document, sentence: Sentence, person: number): boolean =>
  mentionsIn(doc, sentence).every(
    ({ entity, text, by }) => entity !== person || (by !== 'lexicon' && !text.startsWith('@')),
  );
