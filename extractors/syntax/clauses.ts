/**
 * Who does what to whom: each verb group of a sentence with its subject, object and prepositional phrases.
 *
 * Read from the order of phrases: a clause's subject is the first noun phrase since the last boundary that no
 * preposition governs; a relative clause's is the noun phrase before it; a participle after a comma shares the subject
 * of the clause before. Lists ("A, B and all C variants") stay together.
 */
import type { EntityType } from '../../graph/ontology.ts';
import {
  type Clause,
  type Document,
  type List,
  type NounPhrase,
  type PrepositionalPhrase,
  type Sentence,
  withLayers,
} from '../document.ts';
import { MAKING_VERBS, SAYING_VERBS, TYPE_NOUNS } from '../names/cues.ts';
import { type Draft, EMPTY, readings } from './clause-draft.ts';
import { AGENTIVE, isTransparent } from './heads.ts';
import { listsUnder, withListed } from './listed.ts';
import { isApposition, readList } from './lists.ts';
import { mentionsBySentence } from './mentions.ts';
import { isAltered, isHeadless, isMeasure, isOffer, isPart, isTime } from './noun-phrases.ts';
import type { Phrase, RuleVerbs, VerbGroup } from './phrases/kinds.ts';
import { phrases as phrasesOf } from './phrases/phrases.ts';
import { governedStatus } from './stance.ts';
import {
  ATTRIBUTIVE_VERBS,
  CONTROLLING_VERBS,
  FIRMS_VERBS,
  INSTRUCTING,
  LEAVING_VERBS,
  NAMING_VERBS,
  OF_FIRMS,
  plainVerb,
} from './verb-kinds.ts';

/** Prepositions that name examples of the noun phrase before. */
const EXAMPLES = new Set(['including', 'like', 'such']);

/** Prepositions that say what came before. */
const SINCE = new Set(['since', 'after', 'before']);

/** What can be released. */
const MADE: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware', 'dataset', 'benchmark', 'technique']);

const PRONOUN = /^(?:it|they|he|she|we)$/;

/** Through whose people things are done. */
const AGENTS: ReadonlySet<EntityType> = new Set(['company', 'organization']);

/** What does nothing itself: after "tops GridBench, outperforming Lark" it is not what outperforms. */
const IDLE: ReadonlySet<EntityType> = new Set(['benchmark', 'dataset', 'license', 'place', 'law', 'source', 'paper']);

class ClauseReader {
  readonly #doc: Document;
  readonly #phrases: readonly Phrase[];
  readonly #drafts: Draft[] = [];
  /** Verbs joined without anything between them. */
  readonly #sharing: { readonly first: Draft; readonly second: Draft }[] = [];
  /** The first free noun phrase since the last boundary. */
  #subject: List = [];
  #mainSubject: List = [];
  #lastList: List = [];
  #draft: Draft | null = null;
  #outer: { subject: List; main: List; last: List; draft: Draft | null }[] = [];
  /** What a description stands for: "X, a model", "X is a model". */
  readonly #described = new Map<List, List>();
  #relative = false;
  /** What a relative clause speaks of: "Tessel" of "Tessel, which Acme bought, grew". */
  #antecedent: List = [];
  /** The subject of the clause around a relative clause with a subject of its own. */
  #interrupted: List | null = null;
  /** The last noun phrase without a name for a thing of a kind: "a small model". */
  #common: List = [];
  /** What stands right before a pronoun that a verb of naming follows: "a model" of "a model they call Zephyra". */
  #called: List = [];
  /** What the verb of a relative clause with a subject of its own acts on. */
  #gap: List = [];
  #comma = false;
  #preposition: string | null = null;
  #and = false;
  /** Whether the last noun phrase only describes the one before it. */
  #aside = false;
  /** Whether the named list at hand comes after a comma or "and". */
  #joined = false;
  #conditional = false;
  /** Prepositional phrases of the subject: "access to Zephyra was cut by Acme". */
  #complements: PrepositionalPhrase[] = [];
  /** Prepositional phrases before the subject: "On GridBench Zephyra scores 42 and Lark 37". */
  #fronted: PrepositionalPhrase[] = [];

  constructor(doc: Document, phrases: readonly Phrase[]) {
    this.#doc = doc;
    this.#phrases = phrases;
  }

  read(): readonly Draft[] {
    for (let at = 0; at < this.#phrases.length; ) at = this.#step(at);
    // "matches or beats Lark on GridBench": both have the object, and what is said of it.
    for (const { first, second } of this.#sharing.reverse())
      if (first.object.length === 0 && first.preps.length === first.fronted) {
        first.object = second.object;
        first.preps = second.preps;
      }
    return this.#drafts;
  }

  /** Whether nothing but "and", "or" and commas stands between a verb group and the one before it. */
  #joinsVerb(at: number): boolean {
    let before = at - 1;
    let and = false;
    for (
      let kind = this.#phrases[before]?.kind;
      kind === 'and' || kind === 'comma';
      kind = this.#phrases[--before]?.kind
    )
      and = true;
    return and && this.#phrases[before]?.kind === 'verb';
  }

  #step(at: number): number {
    const phrase = this.#phrases[at]!;
    switch (phrase.kind) {
      case 'noun':
        return this.#noun(at);
      case 'verb':
        this.#verb(phrase, this.#joinsVerb(at));
        return at + 1;
      case 'preposition':
        this.#preposition = phrase.lower;
        return at + 1;
      case 'relative':
        this.#relative = true;
        // "a model built on Lark that runs on a phone": "that" speaks of no bare name.
        if (phrase.lower === 'that' && this.#isBareName(this.#lastList) && this.#common.length > 0)
          this.#lastList = this.#described.get(this.#common) ?? this.#common;
        this.#antecedent = this.#lastList;
        this.#comma = false;
        return at + 1;
      case 'comma':
        this.#comma = true;
        this.#aside = false;
        this.#relative = false;
        this.#preposition = null;
        return at + 1;
      case 'and':
        this.#preposition = null;
        this.#and = true;
        return at + 1;
      case 'open':
        this.#outer.push({
          subject: this.#subject,
          main: this.#mainSubject,
          last: this.#lastList,
          draft: this.#draft,
        });
        this.#mainSubject = this.#lastList.length > 0 ? this.#lastList : this.#mainSubject;
        this.#subject = [];
        this.#draft = null;
        this.#preposition = null;
        return at + 1;
      case 'close': {
        const outer = this.#outer.pop();
        if (outer) {
          this.#subject = outer.subject;
          this.#mainSubject = outer.main;
          this.#draft = outer.draft;
          this.#lastList = outer.last;
        }
        return at + 1;
      }
      default:
        // "pushed new tooling: A, B and C": the names after the colon are its object.
        if (phrase.lower === ':') {
          const listing = this.#listing();
          if (listing) {
            this.#draft = listing;
            this.#preposition = ':';
            return at + 1;
          }
        }
        this.#boundary(phrase.kind === 'break' && /^[—–:-]/.test(phrase.lower));
        this.#conditional = /^(?:if|whether|unless)$/.test(phrase.lower);
        return at + 1;
    }
  }

  /** The clause whose nameless object or complement a colon explains: "pushed changes to prepare for agents: A and B". */
  #listing(): Draft | null {
    const draft = this.#draft;
    const isNameless = ({ preps, object }: Draft): boolean => isHeadless(preps.at(-1)?.list ?? object);
    if (!draft || !isNameless(draft)) return null;
    const before = this.#drafts.at(-2);
    const purpose = draft.form === 'infinitive' && before?.form === 'finite' && before.object.length > 0;
    return purpose && this.#drafts.at(-1) === draft && isNameless(before) ? before : draft;
  }

  /** A new clause starts; its subject, if it has none of its own, is the one before. */
  #boundary(soft: boolean): void {
    this.#complements = [];
    this.#interrupted = null;
    if (this.#subject.length > 0) this.#mainSubject = this.#subject;
    this.#subject = [];
    this.#fronted = [];
    this.#conditional = false;
    this.#draft = null;
    this.#preposition = null;
    this.#relative = false;
    this.#common = EMPTY;
    this.#comma = soft;
  }

  #noun(at: number): number {
    const parallel = this.#draft?.form === 'gerund';
    const fronted = this.#preposition !== null && this.#draft === null && this.#subject.length === 0;
    // "A team from Acme and Beta built X": no clause of Beta's.
    const awaiting = this.#draft === null && isHeadless(this.#subject);
    const governed = this.#preposition !== null && !EXAMPLES.has(this.#preposition) && !awaiting;
    let { list, next } = readList(this.#phrases, at, this.#draft !== null || governed, parallel, fronted);
    // "its first models since Lark, Zephyra and Wren": Lark is none of them.
    if (this.#preposition !== null && SINCE.has(this.#preposition) && isHeadless(this.#draft?.object ?? EMPTY))
      ({ list, next } = { list: list.slice(0, 1), next: at + 1 });
    if (this.#preposition === ':') {
      // "a busy week: Acme and Beta launched X": no object, but the subject of a clause.
      const all = readList(this.#phrases, at, false);
      const after = this.#phrases[all.next];
      if (after?.kind === 'verb' && after.form === 'finite') {
        this.#boundary(false);
        ({ list, next } = all);
      }
    }
    // "says that" without "that": "Acme said Beta, Lark and Wren cut costs".
    if (this.#preposition === null && list.length > 1 && this.#draft && SAYING_VERBS.has(this.#draft.verb)) {
      const all = readList(this.#phrases, at, false);
      const after = this.#phrases[all.next];
      if (all.list.length > list.length && after?.kind === 'verb' && after.form === 'finite') {
        this.#boundary(false);
        ({ list, next } = all);
      }
    }
    if (this.#opensRelative(at, next)) {
      this.#relative = true;
      this.#antecedent = this.#lastList;
    }
    const preposition = this.#preposition;
    if (this.#relative && preposition === null && this.#phrases[next]?.kind === 'verb') this.#draft = null;
    // "which Acme bought last year": a time is no object.
    if (preposition === null && this.#draft && list.length === 1 && isTime(list[0]!)) return next;
    // "Mixture of Agents (MoA) framework": the noun after the bracket belongs to the name before it.
    const [phrase] = list as [NounPhrase];
    const closed = this.#phrases[at - 1]?.kind === 'close' && preposition === null;
    if (closed && phrase.heads.length === 0 && phrase.noun !== null && isTransparent(phrase.noun)) return next;
    this.#preposition = null;
    this.#joined = (this.#and || this.#comma) && !preposition && list.some(({ heads }) => heads.length > 0);
    this.#and = false;
    const draft = this.#draft;
    if (isHeadless(list)) this.#describe(list, preposition);
    const before = this.#lastList;
    const verb = this.#phrases[next];
    if (
      preposition === null &&
      PRONOUN.test(phrase.words[0] ?? '') &&
      verb?.kind === 'verb' &&
      NAMING_VERBS.has(verb.lemma)
    )
      this.#called = before;
    const standing = preposition !== null && this.#standsFor(before, preposition, list, at, next);
    if (preposition) {
      if (!draft && this.#subject.length === 0) this.#fronted.push({ preposition, list });
      else if (!draft) this.#complements.push({ preposition, list });
      const whole = list.some(({ heads }) => heads.length > 0) ? this.#wholeOf(preposition, at) : EMPTY;
      if (whole.length > 0) this.#extend(whole, list);
      // "backed by Acme, one of the majors alongside Bolt": Bolt stands beside the majors, not beside Acme.
      if (draft && !(this.#aside && preposition === 'alongside')) {
        draft.preps.push({ preposition, list });
        draft.last = list.at(-1)!.last;
      }
      if (standing) this.#substitute(before, list);
      if (whole.length > 0) {
        this.#comma = false;
        return next;
      }
    } else if (
      draft &&
      draft.object.length === 0 &&
      !this.#comma &&
      draft.preps.length === draft.fronted &&
      !this.#startsClause(next)
    ) {
      draft.object = list;
      draft.last = list.at(-1)!.last;
      // "a small model called Zephyra", "a small model they call Zephyra"
      const called = draft.form === 'participle' ? draft.subject : this.#called;
      if (NAMING_VERBS.has(draft.verb) && !isHeadless(list) && isHeadless(called)) this.#substitute(called, list);
      this.#called = EMPTY;
    } else if (
      draft &&
      this.#comma &&
      isHeadless(draft.object) &&
      !isHeadless(list) &&
      SINCE.has(draft.preps.at(-1)?.preposition ?? '') &&
      !this.#startsClause(next)
    ) {
      draft.object = [...draft.object, ...list];
      draft.last = list.at(-1)!.last;
    } else if (
      draft &&
      draft.object.length > 0 &&
      draft.preps.length === draft.fronted &&
      !this.#comma &&
      !this.#startsClause(next)
    ) {
      // "named Ada chief executive", "awarded Acme a contract"
      if (isHeadless(list)) this.#described.set(list, draft.object);
      draft.preps.push({ preposition: 'as', list });
      draft.last = list.at(-1)!.last;
    } else if (this.#relative && draft === null) {
      // "the model that Google released": the noun phrase after "that" is the subject.
      this.#interrupted = this.#subject.length > 0 ? this.#subject : this.#mainSubject;
      this.#gap = this.#described.get(this.#antecedent) ?? this.#antecedent;
      this.#subject = list;
    } else if (
      this.#comma &&
      draft === null &&
      isHeadless(this.#subject) &&
      !isHeadless(list) &&
      (this.#phrases[next]?.kind === 'comma' ||
        (this.#phrases[next]?.kind === 'verb' && /^an?$/.test(this.#subject[0]?.words[0] ?? '')))
    ) {
      // "The creator of Torch, Ada Brook, joined Acme", "A small model, Zephyra leads": the name stands for the description.
      this.#subject = list;
    } else if (this.#subject.length === 0 || this.#startsClause(next)) {
      // An apposition ("X, a startup, raised ...") does not replace the subject.
      if (!(this.#comma && this.#subject.length > 0 && isApposition(this.#subject.at(-1)!, list[0]!))) {
        if (this.#subject.length > 0) this.#mainSubject = this.#subject;
        this.#subject = list;
        this.#draft = null;
        // "Built on X, Y is fast": what stands before the subject is said of it.
        for (const waiting of this.#drafts)
          if (waiting.subject.length === 0 && waiting.form !== 'finite') waiting.subject = list;
      }
    }
    if (isHeadless(list) && !isTime(list[0]!) && TYPE_NOUNS.has(list.at(-1)!.noun ?? '')) this.#common = list;
    // After "X, a model" what follows still speaks of X.
    const apposition = this.#comma && this.#lastList.length > 0 && isApposition(this.#lastList.at(-1)!, list[0]!);
    // "a model with 9B parameters that ...": what follows speaks of what has a name.
    const measure = preposition !== null && this.#lastList.length > 0 && list.every(isMeasure);
    if (!apposition && !measure) this.#lastList = list;
    else if (apposition) this.#lastList = this.#described.get(list) ?? this.#lastList;
    if (!preposition) this.#aside = apposition;
    this.#comma = false;
    return next;
  }

  /** "a method it calls X", "the startup Ada Brook set up": a noun phrase with a verb right behind a description. */
  #opensRelative(at: number, next: number): boolean {
    const before = this.#phrases[at - 1];
    const verb = this.#phrases[next];
    return (
      this.#preposition === null &&
      before?.kind === 'noun' &&
      before.heads.length === 0 &&
      before.noun !== null &&
      /^(?:an?|the)$/.test(before.words[0] ?? '') &&
      !isTime(before) &&
      this.#lastList.at(-1) === before &&
      verb?.kind === 'verb' &&
      verb.form === 'finite'
    );
  }

  /** "X, a startup", "X is a startup": what is said of the startup is said of X. */
  #describe(list: List, preposition: string | null): void {
    if (preposition) return;
    // "released Zephyra on Moorhub, a small model": no firm is a model.
    const object = this.#draft?.object ?? EMPTY;
    const behind =
      this.#isOfFirms(this.#lastList) &&
      MADE.has(TYPE_NOUNS.get(list[0]?.noun ?? '') ?? 'company') &&
      !isHeadless(object) &&
      object.length > 0
        ? object
        : this.#lastList;
    const of = this.#comma ? behind : this.#draft?.verb === 'be' ? this.#draft.subject : EMPTY;
    if (of.some(({ heads }) => heads.length > 0)) this.#described.set(list, this.#described.get(of) ?? of);
  }

  /** The list before "including", "such as", "like" that what follows are examples of. */
  #wholeOf(preposition: string, at: number): List {
    if (!EXAMPLES.has(preposition)) return EMPTY;
    const before = this.#phrases[at - 2]?.kind;
    if (preposition === 'like') return before === 'noun' && this.#lastList.at(-1)?.noun ? this.#lastList : EMPTY;
    return before === 'noun' || before === 'comma' || before === 'close' ? this.#lastList : EMPTY;
  }

  /** "the X family including Y and Z", "models like Y": the examples are meant where the whole is. */
  #extend(whole: List, examples: List): void {
    const both = [...whole, ...examples];
    if (this.#subject === whole) this.#subject = both;
    for (const draft of this.#drafts) {
      if (draft.subject === whole) draft.subject = both;
      // A noun without a name is resolved to its examples where the rule asks for it.
      if (draft.object === whole && !isHeadless(whole)) draft.object = both;
      if (!isHeadless(whole))
        draft.preps = draft.preps.map((phrase) => (phrase.list === whole ? { ...phrase, list: both } : phrase));
    }
    this.#lastList = both;
  }

  /** "researchers at Acme", "the weights of Zephyra": whether a noun without a name stands for the names behind it. */
  #standsFor(before: List, preposition: string, list: List, at: number, next: number): boolean {
    const noun = before.at(-1);
    if (!noun || !isHeadless(before) || noun.last !== this.#phrases[at - 1]!.first - 1) return false;
    if (isHeadless(list)) return false;
    // "released a fine-tuned version of Lark": not Lark.
    if (/^(?:of|for)$/.test(preposition))
      return (
        before.some((one) => isPart(one, preposition)) &&
        this.#draft?.verb !== 'be' &&
        !(before === this.#draft?.object && isAltered(noun))
      );
    if (!/^(?:at|from|inside|within)$/.test(preposition) || !AGENTIVE.has(noun.noun ?? '')) return false;
    // "challenges developers at Acme": whom it is done to are people.
    if (this.#draft !== null && this.#draft.preps.at(-1)?.preposition !== 'by') return false;
    const after = this.#phrases[next];
    const leaves = after?.kind === 'verb' && LEAVING_VERBS.has(after.lemma);
    return (
      !leaves &&
      !noun.words.some((word) => /^(?:former|ex|other)$/.test(word)) &&
      list.every((one) => this.#isAgent(one))
    );
  }

  #isBareName(list: List): boolean {
    return list.length > 0 && list.every(({ heads, noun }) => heads.length > 0 && noun === null);
  }

  #isOfFirms(list: List): boolean {
    return list.length > 0 && list.every((phrase) => this.#isAgent(phrase));
  }

  #isAgent({ heads }: NounPhrase): boolean {
    return heads.some((index) => AGENTS.has(this.#doc.entities[this.#doc.mentions[index]!.entity]!.type));
  }

  /** Puts names where a noun without a name stood that stands for them. */
  #substitute(noun: List, names: List): void {
    if (this.#subject === noun) this.#subject = names;
    if (this.#mainSubject === noun) this.#mainSubject = names;
    for (const draft of this.#drafts) {
      if (draft.subject === noun) draft.subject = names;
      if (draft.object === noun) draft.object = names;
      draft.preps = draft.preps.map((phrase) => (phrase.list === noun ? { ...phrase, list: names } : phrase));
    }
  }

  #startsClause(next: number): boolean {
    const after = this.#phrases[next];
    if (this.#draft === null || after?.kind !== 'verb') return false;
    return after.form === 'finite' || (after.form === 'gerund' && this.#draft.form === 'gerund' && this.#joined);
  }

  #verb(verb: VerbGroup, joined: boolean): void {
    const previous = this.#draft;
    const own = this.#subject;
    let subject = this.#subjectOf(verb);
    subject = this.#described.get(subject) ?? subject;
    let absolute = false;
    // "accused Tessel of copying"
    if (verb.form === 'gerund' && this.#preposition && previous)
      previous.preps.push({ preposition: this.#preposition, list: EMPTY });
    // "with Zephyra scoring 41%, trailing Lark": the participle goes on with the one before.
    if (
      verb.form === 'gerund' &&
      this.#comma &&
      isHeadless(subject) &&
      previous?.subject.some(({ heads }) => heads.length > 0)
    )
      subject = previous.subject;
    // "raised $4M, with Ada joining": no phrase of the clause before.
    if (
      verb.form === 'gerund' &&
      !this.#comma &&
      previous?.preps.at(-1)?.preposition === 'with' &&
      !this.#preposition
    ) {
      if (previous.preps.at(-1)!.list === this.#lastList) previous.preps.pop();
      if (!isHeadless(this.#lastList)) absolute = true;
    }
    let otherSubject: List = verb.form !== 'finite' && previous ? previous.object : [];
    if (
      verb.form === 'infinitive' &&
      previous &&
      CONTROLLING_VERBS.has(previous.verb) &&
      !isHeadless(previous.object) &&
      previous.preps.length === previous.fronted
    ) {
      otherSubject = EMPTY;
      subject = previous.object;
    }
    // "Acme released Zephyra, outperforming Lark": what is released does it, not who releases it.
    const released = this.#finiteBefore();
    const attributive = ATTRIBUTIVE_VERBS.has(verb.lemma) && this.#comma;
    if (
      (verb.form === 'gerund' || (verb.form === 'participle' && this.#comma && !OF_FIRMS.has(verb.lemma))) &&
      released &&
      !absolute &&
      (MAKING_VERBS.has(released.verb) || attributive) &&
      !FIRMS_VERBS.has(verb.lemma)
    ) {
      // "announced support for X, featuring ...": X does it.
      const made = isOffer(released) ? released.preps[0]!.list : released.object;
      if (made.some(({ heads }) => heads.some((index) => this.#performs(index)))) {
        otherSubject = EMPTY;
        subject = made;
      }
    }
    const governed = previous ? governedStatus(plainVerb(previous.verb)) : null;
    const governing = (previous?.preps.at(-1)?.list ?? previous?.object)?.at(-1);
    const nounGoverns = governing?.noun ?? null;
    let { status } = verb;
    if (status === 'actual' && verb.form === 'infinitive') {
      const governor = governed ?? (nounGoverns ? governedStatus(nounGoverns) : null);
      // "has no plans to buy Tessel"
      if (governor) status = !governed && governing?.words.includes('no') ? 'negated' : governor;
      // "Acme to buy Tessel"
      else if (!previous && this.#lastList === own && own.some(({ heads }) => heads.length > 0)) status = 'planned';
      else if (previous && previous.status !== 'actual') status = previous.status;
    } else if (status === 'actual' && verb.form === 'gerund' && previous && !this.#comma) {
      const direct = previous.object.length === 0 && previous.preps.every(({ list }) => list.length === 0);
      if (governed && governed !== 'projected' && direct) status = governed;
      else if (direct) ({ status } = previous);
    }
    const draft: Draft = {
      verb: verb.lemma,
      form: verb.form,
      passive: verb.passive || verb.form === 'participle',
      subject,
      otherSubject,
      object: [],
      gap: this.#gap,
      preps: [...this.#fronted],
      fronted: this.#fronted.length,
      complements: this.#complements,
      status,
      conditional: this.#conditional || this.#isTaught(verb),
      first: verb.first,
      last: verb.last,
      relative: this.#relative || this.#joinsRelative(verb) ? { past: verb.past } : null,
      past: verb.past,
    };
    if (joined && previous) this.#sharing.push({ first: previous, second: draft });
    this.#drafts.push(draft);
    if (verb.form === 'finite') {
      this.#mainSubject = subject.length > 0 ? subject : this.#mainSubject;
    }
    this.#draft = draft;
    this.#complements = [];
    this.#gap = EMPTY;
    this.#preposition = null;
    this.#relative = false;
    this.#comma = false;
    this.#and = false;
  }

  /** Whether a mention names what can do better or worse: no benchmark, place or licence. */
  #performs(index: number): boolean {
    return !IDLE.has(this.#doc.entities[this.#doc.mentions[index]!.entity]!.type);
  }

  #finiteBefore(): Draft | null {
    for (let i = this.#drafts.length - 1; i >= 0; i--) {
      const draft = this.#drafts[i]!;
      if (draft.form === 'finite' || draft.form === 'infinitive') return draft;
    }
    return null;
  }

  #subjectOf(verb: VerbGroup): List {
    if (verb.form === 'finite' && this.#interrupted && this.#draft && !this.#and && !this.#relative) {
      this.#subject = this.#interrupted;
      this.#interrupted = null;
    }
    const resumed = this.#resumed(verb);
    if (resumed) return resumed;
    const own = this.#subject;
    const before = this.#draft;
    // "shows 52% of users would switch": what is said has a subject of its own.
    if (verb.form === 'finite' && before && SAYING_VERBS.has(before.verb) && before.object.length > 0)
      if (!this.#comma && !this.#and && !this.#relative && before.preps.at(-1)?.list === this.#lastList)
        return before.object;
    const agent = this.#draft?.passive && this.#draft.preps.at(-1)?.preposition === 'by';
    if (verb.form === 'gerund' && this.#draft && !agent && (this.#and || verb.lemma === 'use'))
      return this.#draft.subject;
    // "is available on X and supported by Y"
    if (verb.form === 'participle' && this.#and && this.#draft) return this.#draft.subject;
    if (this.#relative && this.#lastList.length > 0)
      return own.length > 0 && own !== this.#lastList && this.#draft === null ? own : this.#lastList;
    if (verb.form === 'participle' && !this.#comma) return this.#lastList.length > 0 ? this.#lastList : own;
    if (
      verb.form === 'gerund' &&
      !this.#comma &&
      this.#preposition === null &&
      this.#draft !== null &&
      this.#lastList.length > 0
    ) {
      // "a startup building X": the noun phrase before; "began building X": the subject.
      const direct = this.#draft.object.length > 0 || this.#draft.preps.length > this.#draft.fronted;
      return direct ? this.#lastList : this.#draft.subject;
    }
    if (verb.form === 'gerund' && this.#draft === null && own.length > 0)
      return this.#lastList.length > 0 && !this.#comma ? this.#lastList : own;
    if (this.#joinsRelative(verb)) return this.#draft!.subject;
    if (own.length > 0) return own;
    return this.#mainSubject;
  }

  /** "a guide to fine-tuning X", "a tutorial on how to run X": nobody does it. */
  #isTaught({ form }: VerbGroup): boolean {
    const noun = this.#lastList.at(-1)?.noun ?? '';
    return (form === 'gerund' || form === 'infinitive') && INSTRUCTING.has(noun);
  }

  /** "Acme found that half of the tasks are broken, and proposed Lark": the subject of the last verb of the same tense. */
  #resumed({ form, past }: VerbGroup): List | null {
    const before = this.#draft;
    if (form !== 'finite' || !past || !this.#and || !this.#comma || before === null || before.past) return null;
    const earlier = this.#drafts.findLast((draft) => draft.form === 'finite' && draft.past);
    return earlier && earlier.subject.length > 0 ? earlier.subject : null;
  }

  /** "Zephyra, which runs on Corelis and beats Lark": a second verb of the relative clause, of the same tense. */
  #joinsRelative({ form, past }: VerbGroup): boolean {
    const before = this.#draft?.relative;
    return form === 'finite' && this.#and && !this.#comma && before !== undefined && before?.past === past;
  }
}

/** The clauses of a sentence's phrases, in text order. */
export function clauses(doc: Document, phrases: readonly Phrase[]): readonly Clause[] {
  return new ClauseReader(doc, phrases).read().flatMap(readings);
}

/** The step that lays clauses over every sentence that names something. `verbs` are those that the rules ask for. */
export function clauseLayer(verbs: RuleVerbs): (doc: Document) => Document {
  return (doc) => {
    const mentions = mentionsBySentence(doc);
    const lists = listsUnder(doc);
    const phrased = (sentence: Sentence): readonly Phrase[] =>
      phrasesOf(doc, sentence, mentions[sentence.index]!, verbs);
    const layer = doc.sentences.map((sentence) => {
      const items = lists.get(sentence.index);
      if (items) return clauses(doc, withListed(phrased(sentence), items.map(phrased)));
      return mentions[sentence.index]!.length === 0 ? NONE : clauses(doc, phrased(sentence));
    });
    return withLayers(doc, { clauses: layer });
  };
}

const NONE: readonly Clause[] = [];
