/** The link to its source that closes an item of a briefing, or its name in brackets: who reports there, and on what. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Document, Markup, Mention, Sentence, Span } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { FIRMS } from '../kinds.ts';
import { actingPlace, isSubject } from '../matching/focus.ts';
import { isForum } from './forums.ts';
import { listedWith } from './listed-with.ts';
import { mayReport } from './observers.ts';
import type { Standpoints } from './standpoints.ts';
import type { Topics } from './topic.ts';

/** Reads the closing links of one document. */
export class ClosingLinks {
  readonly #doc: Document;
  readonly #topics: Topics;
  readonly #standpoints: Standpoints;
  /** In text order. */
  readonly #links: readonly Markup[];

  constructor(doc: Document, topics: Topics, standpoints: Standpoints) {
    this.#doc = doc;
    this.#topics = topics;
    this.#standpoints = standpoints;
    this.#links = doc.markup.filter(({ kind }) => kind === 'link');
  }

  #type(entity: number): EntityType {
    return this.#doc.entities[entity]!.type;
  }

  /** Who reports in the link or bracket at the end of a sentence, and on what; null for none. */
  of({ block, ...sentence }: Sentence): { readonly reporter: number; readonly objects: readonly number[] } | null {
    const last = mentionsIn(this.#doc, sentence).at(-1);
    if (!last || block.kind !== 'body' || last.end < block.end - 2) return null;
    if (!mayReport(this.#doc, last.entity, last.text)) return null;
    const link = this.#links[firstFrom(this.#links, last.start + 1) - 1];
    if ((!link || link.end < last.end) && !this.#isCredited(last)) return null;
    const item = { start: block.start, end: last.start };
    const named = mentionsIn(this.#doc, item).some(({ entity }) => entity === last.entity);
    const dash = /[-–—]\s*\[?$/.test(this.#doc.text.slice(item.start, item.end).trimEnd());
    // Whoever the item speaks of tells of himself.
    if (this.#type(last.entity) !== 'source' && (named || !dash)) return null;
    const objects = this.#objects(item, last.entity, isForum(last.text)).flatMap((object) => {
      const firm = this.#type(object) === 'person' ? this.#standpoints.speaksFor(object, item) : null;
      return firm === null ? [object] : [object, firm];
    });
    return { reporter: last.entity, objects };
  }

  /** "Acme raised $3 million. (Foo Weekly)": whether an outlet stands alone in brackets. */
  #isCredited({ entity, start, end, text }: Mention): boolean {
    const around = this.#doc.text.slice(start - 1, start) + this.#doc.text.slice(end, end + 1);
    return around === '()' && this.#type(entity) === 'source' && !isForum(text);
  }

  #objects(item: Span, reporter: number, forum: boolean): readonly number[] {
    const except = new Set([reporter]);
    const thing = forum ? this.#topics.thing(item, except) : null;
    if (thing !== null) return [thing];
    const topics = this.#topics.all(item, except);
    // "Norland let Zephyra drive": of both.
    const place = actingPlace(this.#doc, item);
    return place === null
      ? this.#withPartners(item, topics)
      : [place, ...topics.filter((topic) => !this.#isAgent(item, topic))];
  }

  /** "Norland passed a bill, to be policed by Acme": whether an item names somebody only as who does what follows. */
  #isAgent(item: Span, topic: number): boolean {
    const named = mentionsIn(this.#doc, item).find(({ entity }) => entity === topic);
    return (
      named !== undefined && /\bby (?:the |a )?(?:[a-z-]+ ){0,3}$/.test(this.#doc.text.slice(item.start, named.start))
    );
  }

  /** "Acme and Beta have agreed to share a chip": what an item tells of one firm or person is of those in one list with it. */
  #withPartners(item: Span, topics: readonly number[]): readonly number[] {
    const [topic, other] = topics;
    if (topic === undefined || other !== undefined || !(FIRMS.has(this.#type(topic)) || this.#type(topic) === 'person'))
      return topics;
    const [first] = mentionsIn(this.#doc, item);
    if (first?.entity !== topic || !isSubject(this.#doc, first)) return topics;
    return [topic, ...listedWith(this.#doc, this.#doc.sentences[first.sentence]!, item, topic)];
  }
}
