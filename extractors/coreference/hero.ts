/** The firm that a story is of, as its headline alone names it: "the company", "its chief executive" are that one's. */
import { ACTORS } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, type Span, Tag } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import { COMPANY, type Types } from './anaphora.ts';
import { isBacker } from './backers.ts';
import type { Discourse } from './discourse.ts';
import { governorOf } from './governor.ts';
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
  const named = heading ? [...new Set(mentionsIn(doc, heading).map(({ entity }) => entity))] : [];
  const hero = named.length > 0 ? openerOf(doc, heading!, named.filter(isActor)) : headings.threaded(sentence, isActor);
  if (hero === undefined || hero === null || except.has(hero)) return null;
  const { type } = doc.entities[hero]!;
  return COMPANY.has(type) && types.has(type) ? hero : null;
}

/** "Acme Takes On Bigco": the only actor that a headline names, else the one that opens it and is no old and large firm, as all others are; null for none. */
function openerOf(doc: Document, heading: Span, actors: readonly number[]): number | null {
  const [only, second] = actors;
  // "Zephyra Takes On Bigco": of Bigco it is not.
  if (only !== undefined && second === undefined) return isTakenOn(doc, heading, only) ? null : only;
  const young = actors.filter((entity) => !hasRole(doc.entities[entity]!, 'incumbent'));
  const [hero, other] = young;
  if (hero === undefined || other !== undefined) return null;
  return mentionsIn(doc, heading).some(({ entity, start }) => entity === hero && start === heading.start) ? hero : null;
}

/** Whether a headline names an old and large firm only behind "on", "against" or "over". */
const isTakenOn = (doc: Document, heading: Span, actor: number): boolean =>
  hasRole(doc.entities[actor]!, 'incumbent') &&
  mentionsIn(doc, heading).every(
    (mention) => mention.entity !== actor || /^(?:on|against|over|than)$/.test(governorOf(doc, mention)),
  );

/** Whether a mention is what its sentence tells of, rather than the story's hero: alone in the subject that opens it. */
export function standsOut(discourse: Discourse, mention: Mention, hero: number): boolean {
  const { doc } = discourse;
  if (mention.entity === hero) return true;
  const sentence = doc.sentences[mention.sentence]!;
  const here = discourse.mentionsOf(sentence);
  // "Cinder added Acme to its kit": whoever the sentence names is asked about by that name.
  const name = here.find(({ entity, by }) => entity === mention.entity && by !== 'coreference');
  if (!name) return true;
  // "Acme closes its round. Fund One put $3 million into it."
  if (isBacker(doc, name)) return false;
  const beside = here.filter((other) => other.entity !== name.entity && COMPANY.has(discourse.typeOf(other)));
  const listed = beside.some((other) =>
    other.start < name.start ? areJoined(doc, other, name) : areJoined(doc, name, other),
  );
  return !listed && (name.start === sentence.start ? isSubject(doc, name) : opensAsOwner(sentence, name));
}

/** "Shares of Acme fell": whether what a name has opens the sentence. */
function opensAsOwner({ tokens }: Sentence, { start }: Mention): boolean {
  const before = tokens.filter(({ end }) => end <= start);
  const preposition = before.pop();
  return (
    before.length > 0 && /^(?:of|in)$/.test(preposition!.lower) && before.every(({ tags }) => (tags & Tag.Noun) !== 0)
  );
}
