/** What the syntax of a sentence puts in focus, whatever it names first: the head of a subject, what is presented, what is acted on. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Clause, Document, List, Mention, NounPhrase, Span } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS, THINGS } from '../kinds.ts';
import { SPEAKING } from '../reporting/words.ts';

const typeOf = (doc: Document, entity: number): EntityType => doc.entities[entity]!.type;

/** "Acme has postponed Zephyra", "Acme claims its Zephyra is fast": the thing of his own that he does something to or tells of. */
export function ownActedOn(
  doc: Document,
  maker: number,
  inside: readonly Mention[],
  except: ReadonlySet<number>,
): number | null {
  const [first] = inside;
  const clauses = first ? (doc.clauses[first.sentence] ?? []) : [];
  const named = ([phrase]: List): number | undefined => {
    const head = phrase?.heads[0];
    return head === undefined ? undefined : doc.mentions[head]!.entity;
  };
  // "confirmed that its Zephyra was built on Lark": a passive is read turned round first.
  const toldOf = (clause: Clause | undefined): number | undefined =>
    clause && (named(clause.subject) ?? (clause.subject.length === 0 ? named(clause.object) : undefined));
  const at = clauses.findIndex(({ form, subject }) => form === 'finite' && named(subject) === maker);
  const acting = clauses[at];
  if (!acting) return null;
  const next = clauses[at + 1];
  // "Acme began testing Zephyra"
  const begun = acting.object.length === 0 && next?.first === acting.last + 1 ? named(next.object) : undefined;
  const thing =
    named(acting.object) ??
    begun ??
    (SPEAKING.has(acting.verb) ? toldOf(next) : undefined) ??
    behindNameless(doc, acting);
  if (thing === undefined || except.has(thing) || !THINGS.has(typeOf(doc, thing))) return null;
  const made = doc.statements.some(
    ({ type, subject, object }) => type === 'develops' && subject === maker && object === thing,
  );
  return made ? thing : null;
}

/** "opened its third Torvale data centre", "added voices to Zephyra": the name that tells what is acted on, which has none of its own. */
function behindNameless(doc: Document, { object, preps }: Clause): number | undefined {
  const [phrase, other] = object;
  if (!phrase || other || phrase.heads.length > 0 || phrase.noun === null) return undefined;
  const beside = phrase.modifiers.at(-1);
  const [near] = preps;
  const behind = near && /^(?:to|of)$/.test(near.preposition) ? near.list[0]?.heads[0] : undefined;
  const at = beside ?? behind;
  return at === undefined ? undefined : doc.mentions[at]!.entity;
}

/** What people do that a report of it is of them. Lemmas. */
const MOVING =
  /^(?:leave|depart|quit|resign|retire|step_down|join|rejoin|return|go|move|defect|die|testify|exit|head|stay|step_back|step_aside)$/;

/** "Ada Brook, Acme's chief scientist, plans to leave": the person whom some words first name, where he comes or goes; null for none. */
export function moverIn(doc: Document, { entity, sentence, end }: Mention): number | null {
  if (typeOf(doc, entity) !== 'person') return null;
  const moves = (doc.clauses[sentence] ?? []).some(
    ({ verb, passive, subject }) =>
      MOVING.test(verb) && !passive && subject.some(({ heads }) => heads.some((at) => doc.mentions[at]!.end === end)),
  );
  return moves ? entity : null;
}

/** "The newest entry in Acme's store is Zephyra": what is said to be what is named before. */
function presented(doc: Document, sentence: number, named: number): number | null {
  const [clause] = doc.clauses[sentence] ?? [];
  const [subject, more] = clause?.subject ?? [];
  const object = clause?.object[0]?.heads[0];
  if (clause?.verb !== 'be' || clause.form !== 'finite' || !subject || more || object === undefined) return null;
  const nameless = [subject.heads, subject.possessors, subject.modifiers].every((names) => names.length === 0);
  const { entity, start } = doc.mentions[object]!;
  return nameless && start > named && THINGS.has(typeOf(doc, entity)) ? entity : null;
}

/** "Norland tightened its rules", "Norland's regulator wants more": the place that acts in some words, or whose nameless body does; null for none. */
export function actingPlace(doc: Document, span: Span): number | null {
  const [first] = mentionsIn(doc, span);
  if (!first || typeOf(doc, first.entity) !== 'place') return null;
  const subject = doc.clauses[first.sentence]?.find(({ form }) => form === 'finite')?.subject[0];
  const actor = subject?.heads[0] ?? subject?.possessors[0];
  return actor !== undefined && doc.mentions[actor] === first ? first.entity : null;
}

/** Whether a name is the subject of a clause. */
export const isSubject = ({ clauses, mentions }: Document, mention: Mention): boolean =>
  (clauses[mention.sentence] ?? []).some(
    ({ form, subject }) =>
      form === 'finite' && subject.some(({ heads }) => heads.some((at) => mentions[at] === mention)),
  );

/** The thing that a phrase names, where it may tell what the phrase before it is. */
function apposed(doc: Document, phrase: NounPhrase | undefined): number | undefined {
  const head = phrase?.heads[0];
  return head !== undefined && THINGS.has(typeOf(doc, doc.mentions[head]!.entity)) ? head : undefined;
}

/** The firm that what somebody says is about: "the company will spend". */
function said(doc: Document, { sentence, end }: Mention, except: ReadonlySet<number>): number | null {
  const clauses = doc.clauses[sentence] ?? [];
  const telling = clauses.findIndex(
    ({ form, verb, subject }) =>
      form === 'finite' &&
      SPEAKING.has(verb) &&
      subject.some(({ heads }) => heads.some((at) => doc.mentions[at]!.end === end)),
  );
  // "told staff in a memo seen by Foo Weekly that Acme will ..."
  const next = telling < 0 ? undefined : clauses.slice(telling + 1).find(({ form }) => form !== 'participle');
  const subject = next?.form === 'finite' ? next.subject[0] : undefined;
  // "the company's new agent can"
  const head = subject?.heads[0] ?? subject?.possessors[0];
  const entity = head === undefined ? null : doc.mentions[head]!.entity;
  return entity !== null && FIRMS.has(typeOf(doc, entity)) && !except.has(entity) ? entity : null;
}

/** The thing that somebody's words are of: none of "said that letting Acme sell Zephyra is wrong". */
function thingAfter(doc: Document, { sentence, end }: Mention, except: ReadonlySet<number>): number | null {
  const { tokens, end: close } = doc.sentences[sentence]!;
  const verbs = (doc.clauses[sentence] ?? []).filter(({ first }) => tokens[first]!.start >= end);
  const next = verbs.find(({ first }) => first > verbs[0]!.first);
  const stop = next?.form === 'gerund' ? tokens[next.first]!.start : close;
  const rest = mentionsIn(doc, { start: end, end: stop });
  return rest.find(({ entity }) => THINGS.has(typeOf(doc, entity)) && !except.has(entity))?.entity ?? null;
}

/** "Acme's Zephyra 4", "Acme CEO Ada Brook": what the names before it only tell more of. */
export function headOf(doc: Document, { sentence, start }: Mention, except: ReadonlySet<number>): number | null {
  const { mentions } = doc;
  const { tokens } = doc.sentences[sentence]!;
  const entry = presented(doc, sentence, start);
  if (entry !== null && !except.has(entry)) return entry;
  for (const { subject, verb, form } of doc.clauses[sentence] ?? [])
    for (const [index, { first, last, heads }] of subject.entries()) {
      // "former Acme chief Ada Brook's startup Beta": all that stands before its head.
      const told = tokens[first]!.start <= start && start < tokens[last]!.end;
      // "Acme's latest, Zephyra, ..."
      const named = heads[0] ?? (told ? apposed(doc, subject[index + 1]) : undefined);
      const head = named === undefined ? null : mentions[named]!;
      if (head === null || except.has(head.entity) || (told && head.start === start)) continue;
      // "Film director Ada Brook joins Acme": a person who does something, before anyone else is named.
      // "Judge Ada Brook ordered Acme to pay": of the firm.
      const judges = subject[index]!.words.some((word) => /^(?:judge|justice|magistrate)$/.test(word));
      // "At a summit hosted by Ada Brook, Acme ...": of the firm.
      const acts = typeOf(doc, head.entity) === 'person' && head.end <= start && form !== 'participle' && !judges;
      if (!told && !acts) continue;
      // "Acme CEO Ada Brook says Zephyra ...", "... says that the company ...": what is said to be so.
      const speaks = typeOf(doc, head.entity) === 'person' && SPEAKING.has(verb);
      return (speaks ? (said(doc, head, except) ?? thingAfter(doc, head, except)) : null) ?? head.entity;
    }
  return null;
}
