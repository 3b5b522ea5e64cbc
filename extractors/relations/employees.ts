/**
 * `works_at` without words for a post: somebody who speaks or acts where the text names the firm that he is known to lead
 * ("Sam Altman warned staff", of OpenAI), or who speaks as only those of a firm do ("told staff", "'s memo").
 *
 * The lexicon only tells which of the firms is his; one that the passage does not name is never added.
 */
import { type Block, type Document, type Mention, type Sentence, type Statement, withLayers } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasRole } from '../lexicon/roles.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import { KnownEmployers } from './known-employers.ts';
import { ownersOf } from './matching/having.ts';
import { headsOf } from './scene.ts';

/** The step: adds the firms of people who act in a passage that names them. */
export function employees(lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const employers = new KnownEmployers(doc, lexicon);
    const known = new Set<string>();
    const placed = new Set<number>();
    for (const { type, subject, object } of doc.statements) {
      if (type !== 'works_at' && type !== 'founded') continue;
      placed.add(subject);
      if (type === 'works_at') known.add(`${subject} ${object}`);
    }
    const added: Statement[] = [];
    const add = (subject: number, object: number, { start, end }: Sentence, rule: string): void => {
      if (known.has(`${subject} ${object}`)) return;
      known.add(`${subject} ${object}`);
      const evidence = { start, end };
      added.push({
        subject,
        type: 'works_at',
        object,
        benchmark: null,
        role: null,
        status: 'actual',
        confidence: 0.6,
        evidence,
        rule,
      });
    };
    for (const sentence of doc.sentences)
      for (const person of actingPeople(doc, sentence)) {
        const firm = employers.of(person.entity);
        if (firm !== null) {
          if (passages(doc, sentence).some((span) => isNamedIn(doc, span, firm)))
            add(person.entity, firm, sentence, 'works_at.tied');
        } else if (!placed.has(person.entity) && speaksInside(doc, person)) {
          const actor = actorOf(doc, sentence);
          if (actor !== null) add(person.entity, actor, sentence, 'works_at.inside');
        }
      }
    return added.length === 0 ? doc : withLayers(doc, { statements: [...doc.statements, ...added] });
  };
}

/** The paragraph of a sentence, and the headline of its story. */
function passages({ sentences }: Document, { block }: Sentence): readonly Block[] {
  const heading = sentences.findLast(
    (one) => one.block.kind === 'headline' && one.block.story === block.story && one.start < block.start,
  );
  return heading && block.depth === 0 ? [block, heading.block] : [block];
}

const isNamedIn = (doc: Document, span: Block, entity: number): boolean =>
  mentionsIn(doc, span).some((mention) => mention.entity === entity && mention.by !== 'coreference');

/** The people who do something in a sentence, say what it quotes, or have something there; credits in brackets are none. */
function actingPeople(doc: Document, sentence: Sentence): readonly Mention[] {
  const people = mentionsIn(doc, sentence).filter(
    ({ entity, by, text }) => by !== 'coreference' && doc.entities[entity]!.type === 'person' && !text.startsWith('@'),
  );
  if (people.length === 0) return people;
  const acting = new Set(doc.clauses[sentence.index]!.flatMap(({ subject }) => headsOf(doc, subject)));
  return people.filter(({ entity, start, end }) => {
    const before = doc.text.slice(Math.max(sentence.start, start - REACH), start);
    return (
      !/[([]$/.test(before) &&
      (acting.has(entity) || SAID.test(before) || /^['’]s? [a-z]/.test(doc.text.slice(end, end + REACH)))
    );
  });
}
const REACH = 24;
/** '"We will," said Ada Brook' */
const SAID =
  /(?:^|[\s"”,])(?:said|says|wrote|writes|told|added|adds|according to|argued|argues|posted) $|\b(?:reports?|reporting|answers?|answering) (?:directly )?to $|\b(?:by|under) $/;

/** "told staff", "Ada Brook's memo to staff": what only those of a firm say and write. */
const speaksInside = (doc: Document, { end }: Mention): boolean => INSIDE.test(doc.text.slice(end, end + INSIDE_REACH));
const INSIDE =
  /^(?: (?:also |has |had |later |since |reportedly )?(?:told|warned|assured|reassured|informed|promised) (?:[a-z]+ ){0,2}(?:staff|staffers|employees|analysts|investors|shareholders|workers|colleagues|engineers)\b|['’]s (?:[a-z]+ ){0,2}(?:memo|all-hands|note to (?:staff|employees)|letter to (?:staff|employees|shareholders))\b| (?:conceded|concedes|apologi[sz]ed) )/;
const INSIDE_REACH = 60;

/** What of a firm does something where the firm is meant: "Acme's shares fell". Lemmas. */
const VALUED: ReadonlySet<string> = new Set(['share', 'stock', 'revenue', 'profit', 'sale', 'earnings']);

/** The one firm that acts in the passage of a sentence, first of all in what it opens with; null for none. */
function actorOf(doc: Document, sentence: Sentence): number | null {
  const { block } = sentence;
  for (const one of doc.sentences) {
    if (one.block !== block || one.index > sentence.index) continue;
    const actors = doc.clauses[one.index]!.filter(({ form }) => form === 'finite')
      .flatMap(({ subject }) => [...headsOf(doc, subject), ...ownersOf(doc, subject, VALUED)])
      .filter((entity) => doc.entities[entity]!.type === 'company' && !hasRole(doc.entities[entity]!, 'analyst'));
    const [first] = actors;
    if (first !== undefined) return first;
  }
  return null;
}
