/** The firm that a story is of, as its headline alone names it: "the company", "its chief executive" are that one's. */
import { ACTORS } from '../../graph/ontology.ts';
import type { Mention, Sentence } from '../document.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import { COMPANY, type Types } from './anaphora.ts';
import { isBacker } from './backers.ts';
import type { Discourse } from './discourse.ts';
import { areJoined } from './lists.ts';
import { isSubject } from './subject.ts';

/** The one firm that the headline of a sentence's story names, or that heads its list; null for none and for several. */
export function heroOf(
  { doc, headings }: Discourse,
  sentence: Sentence,
  types: Types,
  except: ReadonlySet<number>,
): number | null {
  const isActor = (entity: number): boolean => ACTORS.has(doc.entities[entity]!.type);
  const heading = headings.headline(sentence);
  const named = heading ? new Set(mentionsIn(doc, heading).map(({ entity }) => entity)) : [];
  const [one, other] = [...named].filter(isActor);
  const hero = heading ? (other === undefined ? one : null) : headings.threaded(sentence, isActor);
  if (hero === undefined || hero === null || except.has(hero)) return null;
  const { type } = doc.entities[hero]!;
  return COMPANY.has(type) && types.has(type) ? hero : null;
}

/** Whether a mention is what its sentence tells of, rather than the story's hero: alone the subject that opens it. */
export function standsOut(discourse: Discourse, mention: Mention, hero: number): boolean {
  const { doc } = discourse;
  if (mention.entity === hero || mention.by === 'coreference') return true;
  // "Acme closes its round. Fund One put $3 million into it."
  if (isBacker(discourse.doc, mention)) return false;
  const sentence = doc.sentences[mention.sentence]!;
  const beside = discourse
    .mentionsOf(sentence)
    .filter((other) => other.entity !== mention.entity && COMPANY.has(discourse.typeOf(other)));
  const listed = beside.some((other) =>
    other.start < mention.start ? areJoined(doc, other, mention) : areJoined(doc, mention, other),
  );
  return !listed && mention.start === sentence.start && isSubject(doc, mention);
}
