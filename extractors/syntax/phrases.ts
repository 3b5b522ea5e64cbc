/**
 * A sentence cut into phrases: noun phrases with the entities that they stand for, verb groups, and what stands between.
 *
 * A shallow parse after Abney's chunks ("Parsing by Chunks", 1991): phrases do not nest; who does what to whom is read
 * from their order in `clauses.ts`.
 */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type NounPhrase, type Sentence, Tag, type Token, type VerbForm } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { ROLE_WORDS, TYPE_NOUNS } from '../names/cues.ts';
import { withBracketed } from './bracketed.ts';
import { AGENTIVE, leavesHead, TRANSPARENT } from './heads.ts';
import { ofWord } from './lexemes.ts';
import { mentionIndex } from './mentions.ts';
import { PAST_ONLY } from './parts/candidates.ts';
import type { Part } from './parts/costs.ts';
import { partsOf } from './parts/parts.ts';
import type { Joint, Phrase, RuleVerbs, VerbGroup } from './phrase-kinds.ts';
import { groupStatus } from './stance.ts';
import { isVerbal } from './words.ts';

/** Words in -ing that name a field rather than an action. */
const NOMINAL = new Set([
  'coding',
  'reasoning',
  'programming',
  'engineering',
  'learning',
  'computing',
  'pricing',
  'existing',
  'upcoming',
  'ongoing',
  'funding',
  'financing',
  'licensing',
  'marketing',
  'pretraining',
  'pre-training',
  'posttraining',
  'post-training',
]);

/** Nouns that only say how much there is of the noun after them. */
const MEASURES = new Set(
  'gw mw gigawatt megawatt thousand hundred dozen million billion ton lot bunch couple number variety worth amount'.split(
    ' ',
  ),
);
const POSSESSIVE = /^(?:its|his|their)$/;
const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|['’]ll)$/;

const RELATIVE = new Set(['which', 'who', 'that', 'whose', 'whom']);
const SUBORDINATORS = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'if',
  'whether',
  'when',
  'where',
  'unless',
  'but',
  'so',
  'after',
  'before',
  'since',
  'as',
  'until',
  'once',
]);
/** Parts of speech that can head a verb group. */
const VERBAL: ReadonlySet<Part | null> = new Set(['verb-s', 'verb', 'past', 'bare', 'participle'] as const);
/** What a participle before it modifies. */
const MODIFIED: ReadonlySet<Part | null> = new Set(['noun', 'plural', 'adjective', 'gerund', 'participle'] as const);
/** What makes a preposition with "to". */
const TO_PREPOSITION = /^(?:contrary|prior|due|thanks|owing|subject)$/;
/** Spans of time after a number. */
const SPANS = /^(?:day|week|month|year|hour|minute|decade)$/;
const PRONOUN = /^(?:it|they|both|he|she|its|his|their)$/;
/** Words that end a phrase for a time. */
const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december day eve week weekend month quarter spring summer autumn fall winter morning evening year
   q1 q2 q3 q4`.split(/\s+/),
);
const isTime = ({ lower }: Token): boolean => TIMES.has(lower) || /^(?:19|20)\d\d$/.test(lower);
const QUOTES = /^["“”*_`]$/;
const AND = /^(?:and|or|&|\/|\+|nor|×|x)$/;
const BREAKS = /^(?:[;:.!?…—–|→]|\.{2,}|--)$/;

/** Nouns before which the name of a method tells a kind. */
const KIND_OF = new Set('technique method approach algorithm scheme variant'.split(' '));

const NO_MENTIONS: readonly number[] = [];

const isReluctant = ofWord(({ lemma }) => TYPE_NOUNS.has(lemma) || TRANSPARENT.has(lemma));

class Chunker {
  readonly #doc: Document;
  readonly #tokens: readonly Token[];
  readonly #mentionAt: Int32Array;
  readonly #verbs: RuleVerbs;
  readonly #parts: readonly (Part | null)[];
  readonly phrases: Phrase[] = [];

  constructor(doc: Document, sentence: Sentence, mentions: readonly number[], verbs: RuleVerbs) {
    this.#doc = doc;
    this.#tokens = sentence.tokens;
    this.#verbs = verbs;
    this.#mentionAt = mentionIndex(doc, sentence, mentions);
    this.#parts = partsOf(
      sentence.tokens,
      (at) => this.#isName(at) && !PRONOUN.test(this.#tokens[at]!.lower),
      (token) => this.#isKnown(token),
      isReluctant,
    );
  }

  #token(at: number): Token | undefined {
    return this.#tokens[at];
  }

  #isKnown(token: Token): boolean {
    return (token.tags & Tag.Preposition) === 0 && this.#verbs.lemma(token) !== '';
  }

  /** Whether a noun after these names leaves them what the phrase stands for. */
  #leavesHead(heads: readonly number[], noun: string): boolean {
    const type = this.#doc.entities[this.#doc.mentions[heads.at(-1)!]!.entity]!.type;
    return leavesHead(type, noun);
  }

  #afterMention(at: number): Token | null {
    let i = at;
    while (this.#mentionAt[i] === this.#mentionAt[at]) i++;
    return this.#isName(i) ? null : (this.#tokens[i] ?? null);
  }

  #isTyped(type: EntityType, mentions: readonly number[]): boolean {
    return mentions.some((mention) => this.#doc.entities[this.#doc.mentions[mention]!.entity]!.type === type);
  }

  #isArchitecture(mentions: readonly number[]): boolean {
    return mentions.some((index) => hasRole(this.#doc.entities[this.#doc.mentions[index]!.entity]!, 'architecture'));
  }

  #isRole({ lower, lemma }: Token): boolean {
    return ROLE_WORDS.has(lemma) || lower === 'vice';
  }

  #tagsAt(at: number): number {
    return this.#tokens[at]?.tags ?? 0;
  }

  #isName(at: number): boolean {
    return at >= 0 && at < this.#tokens.length && this.#mentionAt[at]! >= 0;
  }

  chunk(): readonly Phrase[] {
    for (let at = 0; at < this.#tokens.length; ) at = this.#next(at);
    const isGroup = ({ last }: NounPhrase): boolean =>
      (this.#tagsAt(last) & Tag.Plural) !== 0 || /^\p{Lu}{2,5}$/u.test(this.#tokens[last]!.text);
    return withBracketed(this.phrases, isGroup);
  }

  #push(kind: Joint['kind'], at: number, last = at): number {
    this.phrases.push({ kind, first: at, last, lower: this.#tokens[at]!.lower });
    return last + 1;
  }

  #next(at: number): number {
    const token = this.#tokens[at]!;
    if (this.#isName(at)) return this.#nounPhrase(at);
    const { text, lower, tags } = token;
    if (lower === 'to' && this.#token(at + 1)?.lower === 'date') return at + 2;
    if (QUOTES.test(text)) return at + 1;
    // "No, Acme is not for sale."
    if (at === 0 && /^(?:no|yes|well|oh|ok|okay|sure|right)$/.test(lower) && this.#token(1)?.text === ',') return 2;
    if (text === ',') return this.#push('comma', at);
    if (text === '(' || text === '[') return this.#push('open', at);
    if (text === ')' || text === ']') return this.#push('close', at);
    if (BREAKS.test(text)) return this.#push('break', at);
    if (AND.test(lower)) return this.#push('and', at);
    if (lower === 'as' && this.#token(at + 1)?.lower === 'well' && this.#token(at + 2)?.lower === 'as')
      return this.#push('and', at, at + 2);
    if (lower === 'such' && this.#token(at + 1)?.lower === 'as') return this.#push('preposition', at, at + 1);
    if (lower === 'ahead' && this.#token(at + 1)?.lower === 'of') return this.#push('preposition', at, at + 1);
    if (TO_PREPOSITION.test(lower) && this.#token(at + 1)?.lower === 'to') return this.#push('preposition', at, at + 1);
    // "with the likes of X"
    if (lower === 'the' && this.#token(at + 1)?.lower === 'likes') return at + 3;
    if (lower === 'including') return this.#push('preposition', at);
    // "e.g., X"
    if (lower === 'e.g') return this.#push('preposition', at, this.#token(at + 1)?.text === '.' ? at + 1 : at);

    // "released X, plus Y"
    if (lower === 'plus' && this.#token(at - 1)?.text === ',') return this.#push('and', at);
    const bounded = this.#pastBound(at);
    if (bounded > at) return bounded;
    const verb = this.#verbGroup(at);
    if (verb) return verb;
    if (this.#floats(at)) return at + 1;
    if (lower === 'not') return this.#push('break', at);
    if (RELATIVE.has(lower) && this.#isRelative(at)) return this.#push('relative', at);
    // "$2 billion worth of chips"
    const measure = lower === 'worth' && this.#token(at + 1)?.lower === 'of';
    if (tags & Tag.Preposition && !SUBORDINATORS.has(lower) && !measure) return this.#push('preposition', at);
    if (SUBORDINATORS.has(lower)) return this.#subordinator(at);
    if (lower === 'that' && this.phrases.at(-1)?.kind === 'verb') return this.#push('subordinator', at);
    if (tags & Tag.Pronoun) return this.#nounPhrase(at);
    if (tags & (Tag.Determiner | Tag.Noun | Tag.Adjective | Tag.Number | Tag.Unknown | Tag.FirstName | Tag.Verb))
      return this.#nounPhrase(at);
    return at + 1;
  }

  /** "Acme, Beta and Wren all added X": a word for each of several between a subject and its verb. */
  #floats(at: number): boolean {
    const before = this.phrases.at(-1);
    return (
      /^(?:all|both|each)$/.test(this.#tokens[at]!.lower) &&
      before?.kind === 'noun' &&
      before.heads.length > 0 &&
      before.last === at - 1 &&
      this.#isVerb(at + 1)
    );
  }

  #subordinator(at: number): number {
    const { lower } = this.#tokens[at]!;
    // "as" and "after" before a bare noun phrase are prepositions; before a clause they open it.
    if (/^(?:as|after|before|since|until)$/.test(lower)) {
      for (let i = at + 1; i < this.#tokens.length && i < at + 8; i++) {
        const token = this.#tokens[i]!;
        if (/^[,;:.()]$/.test(token.text) || token.lower === 'to' || SUBORDINATORS.has(token.lower)) break;
        if (this.#isName(i)) continue;
        if (this.#parts[i] === 'auxiliary') return this.#push('subordinator', at);
        if (i > at + 1 && this.#isVerb(i)) return this.#push('subordinator', at);
      }
      return this.#push('preposition', at);
    }
    return this.#push('subordinator', at);
  }

  #isRelative(at: number): boolean {
    const { lower } = this.#tokens[at]!;
    if (lower !== 'that') return true;
    return this.phrases.at(-1)?.kind !== 'verb';
  }

  /** Whether a word is a verb, finite or a participle, where it stands. */
  #isVerb(at: number): boolean {
    return VERBAL.has(this.#parts[at] ?? null);
  }

  #verbGroup(at: number): number | null {
    const token = this.#tokens[at]!;
    if (token.text === 'May' && this.#isMonth(at)) return null;
    // "used to run the lab"
    if (token.lower === 'used' && this.#parts[at] === 'past' && this.#token(at + 1)?.lower === 'to')
      if (this.#parts[at + 2] === 'bare') return this.#finish(at, at + 2, 'finite', false);
    const start = at;
    let i = at;
    let passiveAux = false;
    let beAux = false;
    let sawAux = false;
    if (token.lower === 'to') {
      i = at + 1;
      while (this.#token(i) && this.#token(i)!.tags & Tag.Adverb && !this.#isName(i)) i++;
      const head = this.#token(i);
      if (!head || this.#isName(i)) return null;
      if (head.lower === 'be') {
        beAux = true;
        i++;
      } else if (this.#parts[i] !== 'bare') return null;
      else return this.#finish(start, i, 'infinitive', false);
    }
    for (; this.#token(i) && !this.#isName(i); i++) {
      const part = this.#tokens[i]!;
      if (part.tags & Tag.Auxiliary && !(/^['’]s$/.test(part.text) && !this.#auxiliaryS(i))) {
        sawAux = true;
        beAux = /^(?:is|are|was|were|be|been|being|am|['’](?:s|re)|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$/.test(
          part.lower,
        );
        passiveAux = beAux;
        continue;
      }
      if (
        (part.tags & Tag.Adverb ||
          (sawAux && /^(?:all|both|each)$/.test(part.lower)) ||
          (sawAux && part.lower === 'likely' && this.#token(i + 1)?.lower !== 'to') ||
          (sawAux && part.lower === 'since' && this.#tagsAt(i + 1) & Tag.Past) ||
          (part.lower === 'no' && this.#token(i + 1)?.lower === 'longer')) &&
        (sawAux || i > start || this.#tagsAt(i + 1) & Tag.Verb)
      ) {
        if (!sawAux && !this.#isVerb(i + 1) && !(this.#tagsAt(i + 1) & Tag.Gerund)) return null;
        continue;
      }
      // will "likely use"
      if (sawAux && QUOTES.test(part.text)) continue;
      break;
    }
    if (this.#opensSource(i)) return this.#finish(start, i + 1, this.#sourceForm(i, start), passiveAux, 'open-source');
    const head = this.#token(i);
    const previous = this.#token(start - 1);
    if (sawAux || (token.lower === 'to' && beAux)) {
      if (head && !this.#isName(i)) {
        if (head.tags & Tag.Past && !(head.tags & Tag.Auxiliary))
          return this.#finish(start, i, token.lower === 'to' ? 'infinitive' : 'finite', passiveAux || beAux);
        if (head.tags & Tag.Gerund && beAux)
          return this.#finish(start, i, token.lower === 'to' ? 'infinitive' : 'finite', false);
        // "will pay": whatever follows a modal is a verb.
        const follows =
          MODAL.test(this.#tokens[i - 1]!.lower) &&
          ((head.tags & Tag.Noun) !== 0 || ((head.tags & Tag.Adjective) !== 0 && isVerbal(head.lower)));
        if (!beAux && (head.tags & Tag.Verb || this.#isKnown(head) || follows))
          return this.#finish(start, i, 'finite', false);
      }
      // A bare auxiliary: copula or possession.
      let last = i - 1;
      while (last > start && this.#tokens[last]!.tags & Tag.Adverb && !(this.#tokens[last]!.tags & Tag.Auxiliary))
        last--;
      const main = this.#tokens[last]!;
      const lemma = beAux ? 'be' : /^(?:has|have|had|['’]ve)$/.test(main.lower) ? 'have' : main.lower;
      return this.#finish(start, last, token.lower === 'to' ? 'infinitive' : 'finite', false, lemma);
    }
    if (!head || this.#isName(i)) return null;
    if (head.tags & Tag.Gerund) {
      if (NOMINAL.has(head.lower) || this.#parts[i] === 'adjective') return null;
      if (previous && !this.#isName(start - 1) && (previous.tags & Tag.Determiner || /^['’]s?$/.test(previous.text)))
        return null;
      const next = this.#token(i + 1);
      const modifies =
        previous !== undefined &&
        !this.#isName(start - 1) &&
        (previous.tags & (Tag.Adjective | Tag.Number)) !== 0 &&
        next !== undefined &&
        (next.tags & Tag.Noun) !== 0;
      const nominal =
        previous !== undefined &&
        !this.#isName(start - 1) &&
        (previous.tags & (Tag.Preposition | Tag.Adjective | Tag.Number | Tag.Noun)) !== 0 &&
        (next === undefined || (next.tags & (Tag.Preposition | Tag.Punctuation | Tag.Conjunction)) !== 0) &&
        !this.#isName(i + 1);
      // "after resigning from Acme"
      const deed =
        nominal && /^(?:after|before|since|by|without|upon)$/.test(previous.lower) && !(head.tags & Tag.Noun);
      if (nominal && !deed && (previous.tags & Tag.Preposition || head.tags & Tag.Noun)) return null;
      if (modifies || (head.tags & Tag.Noun && previous && previous.tags & Tag.Adjective)) return null;
      return this.#finish(start, i, 'gerund', false);
    }
    if (!this.#isVerb(i)) return null;
    if (head.tags & Tag.Past) {
      let lead = start - 1;
      while (lead > 0 && this.#tagsAt(lead) === Tag.Adverb && !this.#isName(lead)) lead--;
      const previous = this.#token(lead);
      const modifies =
        previous !== undefined &&
        !this.#isName(lead) &&
        !this.#floats(lead) &&
        (previous.tags & (Tag.Determiner | Tag.Adjective | Tag.Preposition | Tag.Number)) !== 0 &&
        !RELATIVE.has(previous.lower) &&
        (this.#isName(i + 1) || MODIFIED.has(this.#parts[i + 1] ?? null));
      if (modifies) return null;
      const participle = this.#parts[i] === 'participle' || this.#modifiesApposition(i);
      return this.#finish(start, i, participle ? 'participle' : 'finite', false);
    }
    return this.#finish(start, i, 'finite', false);
  }

  /** "released Zephyra, a small model tuned for speed": no second verb of the clause. */
  #modifiesApposition(at: number): boolean {
    const noun = this.phrases.at(-1);
    const [before, comma] = this.phrases.slice(-3);
    if (noun?.kind !== 'noun' || noun.heads.length > 0 || !/^an?$/.test(noun.words[0] ?? '')) return false;
    if (before?.kind !== 'noun' || comma?.kind !== 'comma' || PAST_ONLY.has(this.#tokens[at]!.lower)) return false;
    const next = this.#tagsAt(at + 1);
    return (next & (Tag.Preposition | Tag.Adverb)) !== 0 && this.phrases.some(({ kind }) => kind === 'verb');
  }

  /** "the training of Zephyra" */
  #isDeed(at: number): boolean {
    const before = this.#tagsAt(at - 1);
    return this.#token(at + 1)?.lower === 'of' && (before & (Tag.Determiner | Tag.Adjective)) !== 0;
  }

  /** "in May", "May 12". */
  #isMonth(at: number): boolean {
    const next = this.#tagsAt(at + 1);
    return (
      (this.#tagsAt(at - 1) & Tag.Preposition) !== 0 ||
      (next & Tag.Number) !== 0 ||
      (next & (Tag.Verb | Tag.Adverb | Tag.Auxiliary)) === 0
    );
  }

  /** "up to 200,000 chips", "as much as $3 billion": where the number itself starts; else `at`. */
  #pastBound(at: number): number {
    const length = this.#boundLength(at);
    const next = this.#token(at + length);
    if (length === 0 || !next) return at;
    const one = next.lower === 'one' && this.#tagsAt(at + length + 1) & Tag.Number;
    return one || next.tags & Tag.Number || /^[\d$€£¥~]/.test(next.text) ? at + length : at;
  }

  /** How many words there are that can say that a number is a bound: "up to", "as many as", "over". */
  #boundLength(at: number): number {
    const second = this.#token(at + 1)?.lower;
    switch (this.#tokens[at]!.lower) {
      case 'up':
        return second === 'to' ? 2 : 0;
      case 'as':
        return (second === 'much' || second === 'many') && this.#token(at + 2)?.lower === 'as' ? 3 : 0;
      case 'over':
      case 'about':
      case 'around':
        return this.phrases.at(-1)?.kind === 'verb' ? 1 : 0;
      default:
        return 0;
    }
  }

  /** "3 GW of capacity", "thousands of chips": what is counted is what the phrase stands for. */
  #measures(at: number): boolean {
    const token = this.#token(at);
    return token !== undefined && !this.#isName(at) && (MEASURES.has(token.lemma) || (token.tags & Tag.Number) !== 0);
  }

  #isMeasured(at: number): boolean {
    return !this.#isName(at) && (this.#tagsAt(at) & (Tag.Noun | Tag.Adjective | Tag.Unknown)) !== 0;
  }

  /** "open sourced", written without its hyphen. */
  #opensSource(at: number): boolean {
    return (
      this.#token(at)?.lower === 'open' &&
      !this.#isName(at) &&
      /^sourc(?:es|ed|ing)$/.test(this.#token(at + 1)?.lower ?? '')
    );
  }

  #sourceForm(at: number, start: number): VerbGroup['form'] {
    if (this.#tokens[at + 1]!.lower === 'sourcing') return 'gerund';
    return start === at && !this.#subjectAhead() ? 'participle' : 'finite';
  }

  /** Whether "'s" stands for "is" or "has": no noun phrase follows it as a possession. */
  #auxiliaryS(at: number): boolean {
    const before = this.#token(at - 1);
    const next = this.#token(at + 1);
    if (!before || !next) return false;
    if (before.tags & Tag.Pronoun || /^(?:it|that|there|here|what|who|he|she)$/.test(before.lower)) return true;
    return (
      (next.tags & (Tag.Determiner | Tag.Gerund)) !== 0 &&
      !(next.tags & Tag.Noun) &&
      // "Acme's coding agent"
      !NOMINAL.has(next.lower) &&
      this.#parts[at + 1] !== 'adjective'
    );
  }

  /** Whether the phrase at hand stands in a list after "with": "with Acme and Beta joining". */
  #isListedWith(): boolean {
    let at = this.phrases.length - 1;
    while (at >= 0 && /^(?:noun|and|comma)$/.test(this.phrases[at]!.kind)) at--;
    return (this.phrases[at] as Joint | undefined)?.lower === 'with';
  }

  /** Whether this clause still waits for its verb: a noun phrase came, and no verb since the last break. */
  #subjectAhead(): boolean {
    for (let i = this.phrases.length - 1; i >= 0; i--) {
      const phrase = this.phrases[i]!;
      if (phrase.kind === 'verb') return false;
      if (phrase.kind === 'break' || phrase.kind === 'relative' || phrase.kind === 'subordinator') return true;
      if (phrase.kind === 'comma') return false;
    }
    return true;
  }

  #finish(first: number, head: number, form: VerbForm, passive: boolean, lemma?: string): number {
    const tokens = this.#tokens;
    let word = lemma ?? (this.#verbs.lemma(tokens[head]!) || tokens[head]!.lemma);
    let last = head;
    const particle = tokens[head + 1];
    if (!lemma && particle && !this.#isName(head + 1)) {
      const whole = `${word}_${particle.lower}`;
      if (this.#verbs.hasParticle(whole)) word = whole;
      if (word === whole || whole === 'point_out') last = head + 1;
    }
    this.phrases.push({
      kind: 'verb',
      first,
      last,
      lemma: word,
      form,
      passive,
      status: groupStatus(tokens, first, last),
      past: this.#parts[first] === 'past' || /^(?:was|were|had|did)$/.test(tokens[first]!.lower),
    });
    return last + 1;
  }

  #nounPhrase(at: number): number {
    let possessors = NO_MENTIONS;
    let modifiers = NO_MENTIONS;
    let heads = NO_MENTIONS;
    let noun: string | null = null;
    const words: string[] = [];
    let last = at;
    let i = at;
    for (; i < this.#tokens.length; i++) {
      const token = this.#tokens[i]!;
      if (this.#isName(i)) {
        const index = this.#mentionAt[i]!;
        // "named Acme its partner", "on a Corelis X1 it runs": two phrases.
        if (PRONOUN.test(token.lower) && i > at) break;
        // "In December Acme bought Tessel": the time is a phrase of its own.
        if (i > at && isTime(this.#tokens[i - 1]!) && this.phrases.at(-1)?.kind === 'preposition') break;
        // "On GridBench Zephyra scores 42": the second name is the subject.
        const after = heads.length > 0 && heads.at(-1) !== index ? this.#afterMention(i) : null;
        if (
          after &&
          this.phrases.at(-1)?.kind === 'preposition' &&
          after.tags & (Tag.Verb | Tag.Auxiliary) &&
          !(after.tags & Tag.Gerund)
        )
          break;
        // "Zephyra 4 MoE", "Zephyra 4 FP8": of which kind it is.
        if (heads.length > 0 && this.#isTyped('model', heads) && this.#isTyped('technique', [index])) {
          last = i;
          while (this.#mentionAt[i + 1] === index) last = ++i;
          continue;
        }
        // Two names side by side are two phrases, unless the first is a firm before its thing ("Tesla FSD v14").
        if (heads.length > 0 && heads.at(-1) !== index) {
          modifiers = [...modifiers, ...heads];
          heads = NO_MENTIONS;
        }
        last = i;
        if (POSSESSIVE.test(token.lower)) {
          possessors = [index];
          heads = NO_MENTIONS;
          noun = null;
          continue;
        }
        if (heads.at(-1) !== index) heads = [index];
        noun = null;
        while (this.#isName(i + 1) && this.#mentionAt[i + 1] === index) last = ++i;
        continue;
      }
      if (/^['’]s?$/.test(token.text) && (heads.length > 0 || words.length > 0) && !this.#auxiliaryS(i)) {
        possessors = heads;
        modifiers = NO_MENTIONS;
        heads = NO_MENTIONS;
        noun = null;
        last = i;
        continue;
      }
      if (QUOTES.test(token.text)) {
        if (this.#token(i + 1) && i > at) continue;
        break;
      }
      // "X + Y" are two.
      if (token.text === '+' && token.spaced && heads.length > 0) break;
      if (/^[-‑~$#%+]$/.test(token.text)) {
        last = i;
        continue;
      }
      // "a Tessel-like startup", "Acme-backed Tessel"
      const tied = !token.spaced && heads.length > 0 && /^[-‑]$/.test(this.#token(i - 1)?.text ?? '');
      if (tied && (token.lower === 'like' || token.tags & Tag.Past)) {
        modifiers = [...modifiers, ...heads];
        heads = NO_MENTIONS;
        last = i;
        continue;
      }
      if (token.tags & Tag.Pronoun && i > at) break;
      // "Acme last year", "Acme this week": a time, no part of the name.
      if (heads.length > 0 && /^(?:last|next|this|that|each|every|early|late|earlier|later|per)$/.test(token.lower))
        break;
      // "founded Acme five months after ..."
      if (heads.length > 0 && token.tags & Tag.Number && SPANS.test(this.#token(i + 1)?.lemma ?? '')) break;
      if ((RELATIVE.has(token.lower) || this.#opensSource(i)) && i > at) break;
      const verbal = i > at;
      if (verbal && token.tags & Tag.Gerund && !NOMINAL.has(token.lower)) {
        const next = this.#token(i + 1);
        const between =
          next &&
          !this.#isName(i + 1) &&
          (next.tags & (Tag.Noun | Tag.Unknown)) !== 0 &&
          words.length > 0 &&
          heads.length === 0 &&
          !(this.#parts[i] === 'gerund' && this.#parts[i - 1] === 'noun' && this.#isKnown(token));
        // "adjacent tooling:", "the Acme listing,": nothing follows that it could act on.
        const idle = !next || (!this.#isName(i + 1) && /^[,.;:()]$/.test(next.text)) || this.#isDeed(i);
        // "with Acme leading."
        const absolute = heads.length > 0 && this.#isListedWith();
        if (absolute || (!between && !idle)) break;
      } else if (verbal && this.#isVerb(i)) {
        // "an upscaled version"
        const next = this.#token(i + 1);
        const modifying =
          this.#parts[i] === 'participle' &&
          heads.length === 0 &&
          !noun &&
          next !== undefined &&
          (this.#isName(i + 1) || (next.tags & (Tag.Noun | Tag.Adjective)) !== 0);
        if (!modifying) break;
        words.push(token.lemma);
        last = i;
        continue;
      }
      const part =
        token.tags &
          (Tag.Determiner | Tag.Noun | Tag.Adjective | Tag.Number | Tag.Unknown | Tag.FirstName | Tag.Pronoun) ||
        (token.tags & Tag.Verb && !this.#isVerb(i)) ||
        (token.tags & Tag.Past && /-/.test(token.text)) ||
        (token.tags & Tag.Adverb && i === at);
      if (token.lower === 'of' && this.#measures(i - 1) && this.#isMeasured(i + 1)) {
        noun = null;
        continue;
      }
      const measure = token.lower === 'worth' && this.#token(i + 1)?.lower === 'of';
      const governs =
        token.tags & Tag.Preposition && !(token.tags & Tag.Noun) && this.#parts[i] !== 'adjective' && !measure;
      if (!part || governs || token.tags & Tag.Auxiliary) break;
      if (
        i > at &&
        token.tags & Tag.Determiner &&
        !(token.tags & (Tag.Noun | Tag.Pronoun)) &&
        (heads.length > 0 || noun)
      )
        break;
      // "named Ada Brook chief scientist": two phrases.
      if (words.length === 0 && heads.length > 0 && this.#isRole(token) && this.#isTyped('person', heads)) break;
      words.push(token.lemma);
      if (
        token.tags & (Tag.Noun | Tag.Unknown | Tag.FirstName) ||
        token.tags & Tag.Verb ||
        token.tags & Tag.Adjective
      ) {
        // "a Series B"
        const past = token.tags & Tag.Past && this.#parts[i] === 'noun';
        const word = past || NOMINAL.has(token.lower) ? token.lower : token.lemma;
        if (!(noun === 'series' && /^[A-K]$/.test(token.text))) noun = word;
        if (
          heads.length > 0 &&
          !this.#leavesHead(heads, token.lemma) &&
          (token.tags & (Tag.Noun | Tag.Unknown)) !== 0
        ) {
          modifiers = [...modifiers, ...heads];
          heads = NO_MENTIONS;
        }
      }
      last = i;
      const counts = token.lower === 'one' && (this.#isName(i + 1) || (this.#tagsAt(i + 1) & Tag.Noun) !== 0);
      if (token.tags & Tag.Pronoun && i === at && !(token.tags & Tag.Determiner) && !counts) {
        i++;
        break;
      }
    }
    if (
      heads.length === 0 &&
      modifiers.length > 0 &&
      noun &&
      possessors.length === 0 &&
      this.#leavesHead(modifiers.slice(-1), noun)
    ) {
      // "Apple research team": still Apple.
      heads = [modifiers.at(-1)!];
      modifiers = modifiers.slice(0, -1);
    }
    // "Nvidia's new team": what a firm's people do, the firm does; what its former people do, it does not.
    if (noun && (words.includes('former') || words.includes('ex'))) {
      modifiers = [...modifiers, ...heads];
      heads = NO_MENTIONS;
    } else if (heads.length === 0 && noun && AGENTIVE.has(noun)) heads = possessors;
    // "a RAG technique", "a 120B MoE": one of that kind.
    if (
      /^an?$/.test(words[0] ?? '') &&
      this.#isTyped('technique', heads) &&
      (noun === null ? this.#isArchitecture(heads) : KIND_OF.has(noun))
    ) {
      modifiers = [...modifiers, ...heads];
      heads = NO_MENTIONS;
      noun ??= 'model';
    }
    this.phrases.push({ kind: 'noun', first: at, last, heads, possessors, modifiers, noun, words });
    return Math.max(last + 1, at + 1);
  }
}

/** Cuts a sentence into phrases. `mentions` are the indices of its mentions; `verbs` are those that the rules ask for. */
export function phrases(
  doc: Document,
  sentence: Sentence,
  mentions: readonly number[],
  verbs: RuleVerbs,
): readonly Phrase[] {
  return new Chunker(doc, sentence, mentions, verbs).chunk();
}
