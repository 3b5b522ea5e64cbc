/** A sentence's clauses while they are read: what has come since the last boundary, and who it is about. */

import type { EntityType } from '../../../graph/ontology.ts';
import type { Document, List, NounPhrase, PrepositionalPhrase } from '../../document.ts';
import type { Phrase } from '../phrases/kinds.ts';
import { type Draft, EMPTY } from './draft.ts';
import { isHeadless } from './noun-phrases.ts';

/** Through whose people things are done. */
const AGENTS: ReadonlySet<EntityType> = new Set(['company', 'organization']);

const PRONOUN = /^(?:it|they|he|she|we)$/;

/** What a bracket interrupts. */
type Outer = Pick<Parse, 'subject' | 'mainSubject' | 'lastList' | 'draft' | 'fronted'>;

export class Parse {
  readonly phrases: readonly Phrase[];
  readonly drafts: Draft[] = [];
  /** Verbs joined without anything between them. */
  readonly sharing: { readonly first: Draft; readonly second: Draft }[] = [];
  /** Clauses that go on with the verb of the one before: what follows the second is said of both. */
  readonly gapped: { readonly first: Draft; readonly second: Draft }[] = [];
  /** The clause at hand: that of the last verb since the last boundary. */
  draft: Draft | null = null;
  /** The first free noun phrase since the last boundary. */
  subject: List = EMPTY;
  mainSubject: List = EMPTY;
  lastList: List = EMPTY;
  /** What a description stands for: "X, a model", "X is a model". */
  readonly described = new Map<List, List>();
  relative = false;
  /** What a relative clause speaks of: "Tessel" of "Tessel, which Acme bought, grew". */
  antecedent: List = EMPTY;
  /** The preposition that ties what a relative clause speaks of to its verb: "Tessel, with which Acme signed a deal"; null for none. */
  piped: string | null = null;
  /** The subject of the clause around a relative clause with a subject of its own. */
  interrupted: List | null = null;
  /** What the verb of a relative clause with a subject of its own acts on. */
  gap: List = EMPTY;
  /** The last noun phrase without a name for a thing of a kind: "a small model". */
  common: List = EMPTY;
  /** What stands right before a pronoun that a verb of naming follows: "a model" of "a model they call Zephyra". */
  called: List = EMPTY;
  /** How many clauses stand before the last semicolon: what stands behind it is no subject of theirs. */
  broken = 0;
  /** What has come since the last noun phrase or verb. */
  comma = false;
  and = false;
  preposition: string | null = null;
  /** Whether the last noun phrase only describes the one before it. */
  aside = false;
  /** What was described last: "X" of "X, a startup in Oslo". */
  glossed: List = EMPTY;
  /** The list that was last gone on with. */
  series: List = EMPTY;
  /** Whether the named list at hand comes after a comma or "and". */
  joined = false;
  conditional = false;
  subordinate = false;
  /** Prepositional phrases of the subject: "access to Zephyra was cut by Acme". */
  complements: PrepositionalPhrase[] = [];
  /** Prepositional phrases before the subject: "On GridBench Zephyra scores 42 and Lark 37". */
  fronted: PrepositionalPhrase[] = [];
  readonly #doc: Document;
  readonly #outer: Outer[] = [];

  constructor(doc: Document, phrases: readonly Phrase[]) {
    this.#doc = doc;
    this.phrases = phrases;
  }

  /** Goes on with a clause: what follows is its own. */
  begin(draft: Draft): void {
    this.drafts.push(draft);
    this.draft = draft;
  }

  /** A new clause starts; its subject, if it has none of its own, is the one before. */
  boundary(soft = false): void {
    this.strand();
    this.complements = [];
    this.interrupted = null;
    if (this.subject.length > 0) this.mainSubject = this.subject;
    this.subject = EMPTY;
    this.fronted = [];
    this.conditional = false;
    this.draft = null;
    this.preposition = null;
    this.relative = false;
    this.piped = null;
    this.common = EMPTY;
    this.glossed = EMPTY;
    this.comma = soft;
  }

  /** A preposition is left behind by what a relative clause speaks of: "a tool that Acme relies on". */
  strand(): void {
    const { draft, preposition } = this;
    if (!draft || preposition === null || draft.gap.length === 0 || draft.object.length > 0) return;
    draft.preps = [...draft.preps, { preposition, list: draft.gap }];
    draft.gap = EMPTY;
    this.preposition = null;
  }

  /** A bracket opens: what it says is of the noun phrase before it. */
  open(): void {
    const { subject, mainSubject, lastList, draft, fronted } = this;
    this.#outer.push({ subject, mainSubject, lastList, draft, fronted: [...fronted] });
    // "Zephyra and Lark (built on Wren)": Lark is.
    if (lastList.length > 0) this.mainSubject = isHeadless(lastList.slice(-1)) ? lastList : lastList.slice(-1);
    this.subject = EMPTY;
    this.draft = null;
    this.preposition = null;
  }

  /** A bracket closes: the clause around it goes on. */
  close(): void {
    const outer = this.#outer.pop();
    if (outer) Object.assign(this, outer);
  }

  /** "that", "which": what follows is said of the noun phrase before; a second "whose" goes on with the first. */
  openRelative(goesOn = false): void {
    this.relative = true;
    if (!goesOn) this.antecedent = this.lastList;
  }

  /** "with which", "for whom": the preposition before the word that opens a relative clause is of its verb. */
  pipe(): void {
    this.piped = this.preposition;
    this.preposition = null;
  }

  /** What a noun without a name describes; itself where it describes nothing. */
  named(list: List): List {
    return this.described.get(list) ?? list;
  }

  typeOf(mention: number): EntityType {
    return this.#doc.entities[this.#doc.mentions[mention]!.entity]!.type;
  }

  /** Whether a phrase is a pronoun, whatever it has been found to stand for. */
  isPronoun(phrase: Phrase | undefined): boolean {
    if (phrase?.kind !== 'noun' || phrase.first !== phrase.last) return false;
    const [head] = phrase.heads;
    return PRONOUN.test(head === undefined ? (phrase.words[0] ?? '') : this.#doc.mentions[head]!.text.toLowerCase());
  }

  /** Whether a noun phrase stands for a firm or an institution. */
  isAgent({ heads }: NounPhrase): boolean {
    return heads.some((mention) => AGENTS.has(this.typeOf(mention)));
  }

  /** Whether a finite verb comes at a phrase. */
  isFinite(at: number): boolean {
    const phrase = this.phrases[at];
    return phrase?.kind === 'verb' && phrase.form === 'finite';
  }

  /** Puts names where a noun without a name stood that stands for them. */
  substitute(noun: List, names: List): void {
    if (this.subject === noun) this.subject = names;
    if (this.mainSubject === noun) this.mainSubject = names;
    const named = (phrases: readonly PrepositionalPhrase[]): PrepositionalPhrase[] =>
      phrases.map((phrase) => (phrase.list === noun ? { ...phrase, list: names } : phrase));
    this.fronted = named(this.fronted);
    for (const draft of this.drafts) {
      if (draft.subject === noun) draft.subject = names;
      if (draft.object === noun) draft.object = names;
      draft.preps = named(draft.preps);
    }
  }

  /** "the X family including Y and Z", "models like Y": the examples are meant where the whole is. */
  extend(whole: List, examples: List): void {
    this.#extend(whole, examples, null, (list) => list === whole);
  }

  /** "bought X, an editor, and Z": more items are meant where the list is, except in the clause that describes its items. */
  resume(list: List, items: List, except: Draft | null): void {
    this.#extend(list, items, except, (other) => other.at(-1) === list.at(-1));
  }

  /** "Ada Brook (who led sales) and Bo Lind": more items of the list before a bracket, which may be the subject to come. */
  join(items: List): void {
    if (this.draft === null && this.subject.at(-1) === this.lastList.at(-1)) {
      this.subject = [...this.subject, ...items];
      this.lastList = this.subject;
    } else this.resume(this.lastList, items, null);
  }

  #extend(whole: List, examples: List, except: Draft | null, isWhole: (list: List) => boolean): void {
    const both = [...whole, ...examples];
    if (this.subject === whole) this.subject = both;
    for (const draft of this.drafts) {
      if (draft === except) continue;
      if (draft.subject === whole) draft.subject = both;
      // A noun without a name is resolved to its examples where the rule asks for it.
      if (isHeadless(whole)) continue;
      if (draft.object === whole) draft.object = both;
      draft.preps = draft.preps.map((phrase) =>
        isWhole(phrase.list) ? { ...phrase, list: [...phrase.list, ...examples] } : phrase,
      );
    }
    this.lastList = both;
    this.series = both;
  }
}
