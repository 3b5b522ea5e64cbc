/** Subjects that stand away from their verb: "Acme, a startup in Oslo, is now the owner of Tessel", "Acme grew and now belongs to Tessel". */
import { type Clause, type Document, type List, Tag, type Token } from '../../document.ts';
import { takes } from './clause-names.ts';
import type { NamedTokens } from './named-tokens.ts';
import type { Slot } from './pattern.ts';

/** The subject of each finite verb of a sentence, and of each infinitive, by the token that opens it; none where a colon parts the two: "Acme's advice: buy Tessel". */
export function subjectsByVerb(tokens: readonly Token[], clauses: readonly Clause[]): ReadonlyMap<number, List> {
  const subjects = new Map<number, List>();
  // Of the two readings of a passive the second has it as it stands.
  for (const { form, first, subject } of clauses) {
    const behind = subject.at(-1)?.last ?? first;
    const parted = tokens.slice(behind, first).some(({ text }) => text === ':');
    if (form === 'finite' || form === 'infinitive') subjects.set(first, parted ? [] : subject);
  }
  return subjects;
}

/** The subject of the verb at a token, or of the one whose auxiliaries stand before it: "Tessel, which now belongs to Acme", "Acme is set to appeal". */
export function subjectAt(tokens: NamedTokens, subjects: ReadonlyMap<number, List>, at: number): List {
  let verb = at;
  while (!subjects.has(verb) && (tokens.token(verb)?.tags ?? 0) & (Tag.Determiner | Tag.Adverb)) verb++;
  for (let before = at - 1; !subjects.has(verb) && isAuxiliary(tokens.token(before)); before--) verb = before;
  return subjects.get(verb) ?? [];
}

/** Whether a token only helps a verb: "is", "will", "now", "to", but not "not", "cannot", "won't". */
function isAuxiliary(token: Token | undefined): boolean {
  if (!token || /^(?:never|hardly|neither|nor)$|n[o'’]?t$/.test(token.lower)) return false;
  return token.lower === 'to' || (token.tags & (Tag.Auxiliary | Tag.Adverb)) !== 0;
}

/** The names of a subject, where all of them can fill a slot; none for any other. */
export function namesFor(doc: Document, subject: List, slot: Slot): readonly number[] {
  if (subject.length === 0 || (slot.single && subject.length > 1)) return [];
  if (subject.some(({ heads, possessors }) => heads.length === 0 || possessors.length > 0)) return [];
  const entities = subject.flatMap(({ heads }) => heads.map((at) => doc.mentions[at]!.entity));
  return entities.every((entity) => takes(doc, slot, entity)) ? entities : [];
}
