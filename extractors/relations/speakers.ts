/**
 * Who speaks in a sentence, and the words that he speaks of: "X says that ...", "..., says X", "... was praised by X",
 * "with X noting that ...".
 */
import type { EntityType } from '../../graph/ontology.ts';
import {
  type Clause,
  type Document,
  type List,
  type Mention,
  type NounPhrase,
  type Sentence,
  type Span,
  Tag,
} from '../document.ts';
import { FIRMS, THINGS } from './kinds.ts';
import {
  AGENT,
  ATTITUDES,
  FINDINGS,
  HAVING,
  IMPRESSING,
  INVERTIBLE,
  MEASURING,
  MOODS,
  REPORTS,
  SPEAKING,
  VOICES,
} from './reporting.ts';
import { PLATFORM } from './topic.ts';

/** Where people of a common interest speak: a forum is no speaker itself. */
export const isForum = (name: string): boolean => name.startsWith('r/');

/** People and outlets: what they tell of is mostly not theirs. */
export const OBSERVERS: ReadonlySet<EntityType> = new Set(['source', 'person']);

/** What stands before the subject of a further statement, rather than of what is said. */
const TURNING = /^(?:and|but|while|,|;)$/;

/** What may stand between a name and its verb. */
const BESIDE =
  /^(?:also|first|recently|just|now|then|even|further|later|publicly|openly|rightly|again|once|both|simply)$/;
/** How far a verb may stand behind its name. */
const REACH = 3;

export interface Speech {
  readonly speakers: readonly number[];
  /** The verb's lemma. */
  readonly verb: string;
  /** The words that are spoken of something. */
  readonly said: Span;
}

/** Reads who speaks in the sentences of one document. */
export class Speakers {
  readonly #doc: Document;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** Whether a mention of this entity, in these words, can be one who reports. */
  mayReport(entity: number, words: string): boolean {
    const { type } = this.#doc.entities[entity]!;
    return FIRMS.has(type) || (OBSERVERS.has(type) && (!PLATFORM.test(words) || isForum(words)));
  }

  /** All that is said in a sentence, in the order of its clauses; then what no clause tells. */
  of(sentence: Sentence, clauses: readonly Clause[], mentionAt: Int32Array): readonly Speech[] {
    const told = clauses.flatMap((clause, index) => this.#inClause(sentence, clauses, clause, index));
    const heard = new Set(told.flatMap(({ speakers }) => speakers));
    return [...told, ...this.#plain(sentence, mentionAt).filter(({ speakers }) => !heard.has(speakers[0]!))];
  }

  #inClause(sentence: Sentence, clauses: readonly Clause[], clause: Clause, index: number): readonly Speech[] {
    if (clause.status === 'negated' || clause.conditional) return [];
    if (clause.passive) return this.#impressed(sentence, clauses, clause, index);
    // "where neither mentioned Zephyra"
    if (/^(?:neither|none|nobody)$/.test(sentence.tokens[clause.first - 1]?.lower ?? '')) return [];
    const inverted = this.#inverted(sentence, clause);
    if (!inverted && !this.#speaks(clause)) return [];
    const list = inverted ? clause.object : clause.subject;
    // "is summarized by @x" is read with what stands before it, by those who look for agents.
    if (!inverted && list[0] && list[0].first > clause.first && this.#agentAt(sentence, list[0].first)) return [];
    // "Acme and Beta, sources say, ..."
    const last = list.at(-1);
    if (
      list.length > 1 &&
      last &&
      last.heads.length === 0 &&
      /^(?:source|people|insider|person)$/.test(last.noun ?? '')
    )
      return [];
    const named = this.#observers(list);
    const speakers = named.length > 0 || inverted ? named : this.#observers(this.#at(clause));
    if (speakers.length === 0) return [];
    return [{ speakers, verb: clause.verb, said: this.#said(sentence, clauses, index, list) }];
  }

  /** "Ada Brook was impressed by Zephyra" */
  #impressed(sentence: Sentence, clauses: readonly Clause[], clause: Clause, index: number): readonly Speech[] {
    if (!IMPRESSING.has(clause.verb)) return [];
    const speakers = this.#observers(clause.subject).filter((entity) => this.#doc.entities[entity]!.type === 'person');
    const said = this.#said(sentence, clauses, index, clause.subject);
    return speakers.length > 0 ? [{ speakers, verb: clause.verb, said }] : [];
  }

  /** "X notes ...", "with X noting ...", as the words stand. */
  #plain(sentence: Sentence, mentionAt: Int32Array): readonly Speech[] {
    const { tokens } = sentence;
    const found: Speech[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const index = mentionAt[at]!;
      if (index < 0 || mentionAt[at + 1] === index) continue;
      const mention = this.#doc.mentions[index]!;
      if (!this.mayReport(mention.entity, mention.text) || isForum(mention.text)) continue;
      // "their positions"
      if (/^(?:its|their|his|her)$/i.test(mention.text)) continue;
      if (this.#speaksOfOwn(mention)) continue;
      let next = at + 1;
      while (next < at + REACH && tokens[next] && BESIDE.test(tokens[next]!.lower)) next++;
      const verb = tokens[next];
      if (
        !verb ||
        !(SPEAKING.has(verb.lemma) || MEASURING.has(verb.lemma)) ||
        /^(?:by|in|at)$/.test(tokens[next + 1]?.lower ?? '')
      )
        continue;
      const before = this.#before(sentence, mention);
      const gerund = (verb.tags & Tag.Gerund) !== 0;
      if (verb.lemma === 'place' && tokens.slice(next + 1, next + 7).some(({ lemma }) => /^(?:order|bet)$/.test(lemma)))
        continue;
      if (verb.lemma === 'write' && tokens.slice(next + 1, next + 4).some(({ lemma }) => UNREAD.test(lemma))) continue;
      if (gerund ? before !== 'with' : verb.lower === verb.lemma || GOVERNED.test(before)) continue;
      found.push({
        speakers: [mention.entity],
        verb: verb.lemma,
        said: this.#interrupts(sentence, mention, next)
          ? { start: sentence.start, end: mention.start }
          : { start: verb.end, end: this.#turnAfter(sentence, next) },
      });
    }
    return found;
  }

  /** "Zephyra is slow, Ada Brook points out, and dear" */
  #interrupts(sentence: Sentence, mention: Mention, verb: number): boolean {
    const after = sentence.tokens[verb + (/^(?:out|up|back)$/.test(sentence.tokens[verb + 1]?.lower ?? '') ? 2 : 1)];
    return (
      mention.by !== 'coreference' &&
      this.#before(sentence, mention) === ',' &&
      (after === undefined || /^[,.;"“”]$/.test(after.text))
    );
  }

  #before({ tokens }: Sentence, { start }: Mention): string {
    return tokens.findLast(({ end }) => end <= start)?.lower ?? '';
  }

  #agentAt({ start, tokens }: Sentence, at: number): boolean {
    const from = tokens[at]!.start;
    return AGENT.test(this.#doc.text.slice(Math.max(start, from - 40), from));
  }

  #speaks(clause: Clause): boolean {
    const { verb, form, object, subject, first, preps } = clause;
    const by = subject[0] !== undefined && subject[0].first > first;
    if (form !== 'finite' && !(form === 'participle' && by)) return false;
    // "Ada Brook spotted in Lyon"
    if (/^(?:spot|see|notice|quote|cite|interview)$/.test(verb) && object.length === 0 && preps.length > 0)
      return false;
    // "reports to the chief executive"
    if (verb === 'report' && object.length === 0 && preps[0]?.preposition === 'to') return false;
    // "found an ally in Acme", "placed an order with Acme"
    if (verb === 'find' && object.some(({ heads, words }) => heads.length === 0 && /^an?$/.test(words[0] ?? '')))
      return false;
    if (verb === 'place' && object.some(({ noun }) => noun !== null && /^(?:order|bet|call|ad)$/.test(noun)))
      return false;
    // "shared the prize for Zephyra"
    if (
      verb === 'share' &&
      object.some(({ noun }) => noun !== null && /^(?:prize|award|credit|stage|office)$/.test(noun))
    )
      return false;
    // "announced a partnership" tells of the two.
    if (verb === 'announce' && object.some(({ noun }) => noun !== null && DEALS.test(noun))) return false;
    // "wrote a personal check to Acme"
    if (verb === 'write' && object.some(({ noun }) => noun !== null && UNREAD.test(noun))) return false;
    // "Acme Analysis has it at 58"
    if (
      /^(?:have|put|peg|value)$/.test(verb) &&
      object.length > 0 &&
      preps.some((one) => one.preposition === 'at' && one.list.some(isNumber))
    )
      return true;
    if (SPEAKING.has(verb) || MEASURING.has(verb) || this.#isOfOutlets(clause)) return true;
    // "is bullish on Zephyra"
    if (/^(?:be|remain|stay|sound|seem|feel|look|come)$/.test(verb))
      return object.some(({ words }) => words.some((word) => MOODS.has(word)));
    return HAVING.has(verb) && object.some(({ noun }) => noun !== null && (REPORTS.has(noun) || ATTITUDES.has(noun)));
  }

  /** What outlets do that is a report, whatever verb says it: "Foo Weekly sat down with Acme". */
  #isOfOutlets({ verb, subject, form }: Clause): boolean {
    if (!JOURNALISM.test(verb)) return false;
    const heads = subject.flatMap(({ heads: own }) => own.map((index) => this.#doc.mentions[index]!));
    return (
      form === 'finite' &&
      heads.length > 0 &&
      heads.every(({ entity, text }) => this.#doc.entities[entity]!.type === 'source' && !PLATFORM.test(text))
    );
  }

  /** ", says Ada Brook" */
  #inverted({ tokens }: Sentence, { verb, object, first }: Clause): boolean {
    const head = INVERTIBLE.has(verb) ? object.at(-1) : undefined;
    if (!head || head.heads.length === 0) return false;
    const after = tokens[head.last + 1];
    const ends = !after || (after.tags & Tag.Punctuation) !== 0 || after.lower === 'while';
    return ends && /^[,"”’']$/.test(tokens[first - 1]?.text ?? '');
  }

  /** "Foo Weekly's sources", "a Foo Weekly reporter", "Foo Weekly's tests": who speaks through others. */
  #behind({ heads, possessors, modifiers, noun }: NounPhrase): readonly number[] {
    if (heads.length > 0 || noun === null) return heads;
    const own = [...possessors, ...modifiers].slice(-1);
    if (FINDINGS.has(noun)) return own;
    return VOICES.has(noun)
      ? own.filter((index) => this.#doc.entities[this.#doc.mentions[index]!.entity]!.type === 'source')
      : heads;
  }

  /** "the folks at Foo Weekly", "numbers from Foo Labs": whose the people or findings are that speak. */
  #at({ subject, complements }: Clause): List {
    const noun = subject.length === 1 ? subject[0]!.noun : null;
    const place = noun !== null && (VOICES.has(noun) || FINDINGS.has(noun)) ? complements[0] : undefined;
    return place && /^(?:at|from|by|of)$/.test(place.preposition) ? place.list : [];
  }

  /** "a model that it says beats Lark": whether a firm speaks, of its own. */
  #speaksOfOwn({ entity, text }: Mention): boolean {
    return /^it$/i.test(text) && FIRMS.has(this.#doc.entities[entity]!.type);
  }

  #observers(list: List): readonly number[] {
    return list
      .flatMap((phrase) => this.#behind(phrase).map((index) => this.#doc.mentions[index]!))
      .filter((mention) => this.mayReport(mention.entity, mention.text) && !isForum(mention.text))
      .filter((mention) => !this.#speaksOfOwn(mention))
      .map(({ entity }) => entity);
  }

  /** The words that a clause of saying reports: after its verb, or before it where the speaker stands behind it. */
  #said(sentence: Sentence, clauses: readonly Clause[], index: number, speakers: List): Span {
    const { tokens } = sentence;
    const clause = clauses[index]!;
    const { first } = clause;
    if (speakers[0]!.first > first) {
      // "Zephyra was praised by Ada Brook": what is praised, whatever else stands before.
      const praised = clause.object !== speakers ? clause.object[0] : undefined;
      return { start: praised ? tokens[praised.first]!.start : sentence.start, end: tokens[first]!.start };
    }
    // "a model that Ada Brook says beats Lark"
    const antecedent = clause.object[0];
    if (antecedent && antecedent.last < speakers[0]!.first)
      return { start: tokens[antecedent.first]!.start, end: tokens[antecedent.last]!.end };
    // "Acme is cutting jobs, Foo Weekly reports."
    const named = speakers[0]!.first;
    // "Zephyra, Foo Weekly points out, is slow."
    const closes = tokens.slice(clause.last + 1, clause.last + 2).every(({ tags }) => (tags & Tag.Punctuation) !== 0);
    if (closes && clause.object.length === 0 && /^[,"”’]$/.test(tokens[named - 1]?.text ?? '')) {
      const end = tokens[named]!.start;
      // "We will ship Zephyra": of what he does himself.
      const own = tokens.slice(0, named).some(({ lower }) => /^(?:we|our|us)$/.test(lower));
      return { start: own ? end : sentence.start, end };
    }
    const next = clauses.find(
      (other, at) =>
        at > index &&
        other.subject !== speakers &&
        (other.subject[0]?.first ?? 0) > first &&
        TURNING.test(tokens[other.subject[0]!.first - 1]!.lower) &&
        this.#speaks(other) &&
        this.#observers(other.subject).length > 0,
    );
    const turned = next ? tokens[next.subject[0]!.first]!.start : sentence.end;
    // "told Foo Weekly that Zephyra is slow": what he is told.
    const told = clause.verb === 'tell' ? clause.object.at(-1) : undefined;
    const thing = told?.heads.some((at) => THINGS.has(this.#doc.entities[this.#doc.mentions[at]!.entity]!.type));
    if (told && told.first > first && !thing)
      return { start: tokens[told.last]!.end, end: Math.min(turned, this.#turnAfter(sentence, first)) };
    // "congratulated Acme on Zephyra": what for.
    const what =
      clause.verb === 'congratulate' ? clause.preps.find(({ preposition }) => preposition === 'on') : undefined;
    const from = what?.list[0];
    return {
      start: from ? tokens[from.first]!.start : tokens[first]!.end,
      end: Math.min(turned, this.#turnAfter(sentence, first)),
    };
  }

  /** Where another statement begins after a token: "Acme reports growth, while Beta ...". */
  #turnAfter({ tokens, end }: Sentence, after: number): number {
    const turn = tokens.find(
      // "says that while Zephyra is slow, ...": no turn yet.
      ({ index, lower }) => index > after && /^(?:;|while|whereas)$/.test(lower) && tokens[index - 1]!.lower !== 'that',
    );
    return turn?.start ?? end;
  }
}

/** What is announced with somebody. Lemmas. */
const DEALS =
  /^(?:partnership|deal|collaboration|alliance|venture|agreement|acquisition|integration|support|availability|compatibility)$/;

/** What journalists do. Lemmas. */
const JOURNALISM =
  /^(?:profile|follow|visit|devote|publish|run|carry|print|feature|break|sit|sit_down|dig|trace|chart|tour|have|spend|go)$/;

/** What is written and tells nothing. Lemmas. */
const UNREAD = /^(?:check|cheque|code|line)$/;

/** Whether a phrase is a number by itself. */
const isNumber = ({ noun, heads, words }: NounPhrase): boolean =>
  heads.length === 0 && (noun === null || /^[\d$€£]/.test(words[0] ?? '') || /^\d/.test(noun));

/** What stands before a name that is not the one who speaks: "a paper by X notes". */
const GOVERNED = /^(?:by|of|from|to|with|for|on|in|at|than|like|via|using|about|over|['’]s?)$/;
