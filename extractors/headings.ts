/** What heads the sentences of a document: the leads of items, the items around them, the headings of groups and sections. */
import { ACTORS } from '../graph/ontology.ts';
import { isCommunity } from './digest-parts.ts';
import { type Block, type Document, entitiesOfMention, type Sentence } from './document.ts';
import { isAspect } from './lexicon/aspects.ts';
import { areKin } from './names/designation.ts';
import { mentionsIn } from './syntax/mentions.ts';

/** How many blocks above a sentence are asked at the most. */
const MOST_ABOVE = 6;

const NOTHING: readonly number[] = [];

/** Before a name that something is held against. */
const HELD_AGAINST = /\b(?:vs\.?|versus|against|than|(?:compared|comparisons?) (?:to|with)) $/i;

/** Asks what heads a sentence; one serves a document. */
export class Headings {
  /** The digest's own title. */
  readonly title: Block | null;
  readonly #doc: Document;
  readonly #outline: Outline;
  #threads: ReadonlyMap<Block, Thread> | null = null;
  #article: boolean | null = null;

  constructor(doc: Document) {
    this.#doc = doc;
    this.#outline = outlineOf(doc);
    this.title = doc.blocks.find(({ kind }) => kind === 'title') ?? null;
  }

  /** The blocks that head a sentence, the closest first: the lead of its item, the items around it, its group's heading. */
  above({ block }: Sentence): readonly Block[] {
    const { places, parents } = this.#outline;
    const above: Block[] = [];
    let at = parents[places.get(block) ?? -1] ?? -1;
    for (; at >= 0 && above.length < MOST_ABOVE; at = parents[at]!) above.push(this.#doc.blocks[at]!);
    return above;
  }

  /** What fits of the closest heading above a sentence that names such things, each once; empty where none does. */
  naming(sentence: Sentence, fits: (entity: number) => boolean): readonly number[] {
    for (const block of this.above(sentence)) {
      const named = mentionsIn(this.#doc, block).filter((mention) => entitiesOfMention(mention).some(fits));
      // "Benchmarks vs Lark": of what is held against it, which stands above.
      if (named[0] && !HELD_AGAINST.test(this.#doc.text.slice(block.start, named[0].start)))
        return [...new Set(named.flatMap(entitiesOfMention).filter(fits))];
    }
    return NOTHING;
  }

  /** The one thing that fits of the closest heading above a sentence that names such things; null where that names several. */
  theme(sentence: Sentence, fits: (entity: number) => boolean): number | null {
    const [theme, other] = this.naming(sentence, fits);
    return other === undefined ? (theme ?? null) : null;
  }

  /**
   * The one firm or thing that fits which the heading of a sentence's list names, where the lead of no item names another: what all of the list tells of ("Acme's Zephyra goes open", below it "Day-0 support: ..."); in an article what its title is of. Null elsewhere.
   */
  threaded(sentence: Sentence, fits: (entity: number) => boolean): number | null {
    if (sentence.block.depth === 0) return this.#isArticle() ? this.#titled(fits) : null;
    const group = this.#groupOf(sentence);
    if (!group) return null;
    const [head, other] = new Set(mentionsIn(this.#doc, group).flatMap(entitiesOfMention).filter(fits));
    if (head === undefined || other !== undefined) return null;
    this.#threads ??= this.#allThreads();
    const { led, told } = this.#threads.get(group) ?? NO_THREAD;
    const name = (entity: number): string => this.#doc.entities[entity]!.name;
    const isOwn = (entity: number): boolean => areKin(name(entity), name(head));
    // A heading's words are easily taken for the name of a thing, hardly for that of a firm.
    const isNamed = ACTORS.has(this.#doc.entities[head]!.type) || [...told].some(isOwn);
    return isNamed && [...led].filter(fits).every(isOwn) ? head : null;
  }

  /** Whether the document is of one thing: its title names it, and what heads its parts names nothing ("Why should I care?"). */
  #isArticle(): boolean {
    if (this.#article !== null) return this.#article;
    const { blocks } = this.#doc;
    const heads = blocks.filter(({ kind, depth }) => kind === 'section' || (kind === 'headline' && depth === 0));
    this.#article =
      this.title !== null &&
      heads.length > 0 &&
      heads.every((head) => head.kind === 'headline' && mentionsIn(this.#doc, head).length === 0);
    return this.#article;
  }

  /** What fits of the document's title: the name that opens it, else the only one; null for none and for several. */
  #titled(fits: (entity: number) => boolean): number | null {
    const named = mentionsIn(this.#doc, this.title!).filter(({ entity }) => fits(entity));
    const [first] = named;
    if (!first) return null;
    const isOpening = first.start === this.title!.start;
    return isOpening || named.every(({ entity }) => entity === first.entity) ? first.entity : null;
  }

  /** The heading of the list that a sentence's item stands in; null for none. */
  #groupOf(sentence: Sentence): Block | null {
    const group = this.above(sentence).at(-1);
    return group?.depth === 0 ? group : null;
  }

  /** What the items of each list name, by the list's heading. */
  #allThreads(): ReadonlyMap<Block, Thread> {
    const threads = new Map<Block, { readonly led: Set<number>; readonly told: Set<number> }>();
    for (const mention of this.#doc.mentions) {
      const sentence = this.#doc.sentences[mention.sentence]!;
      const group = sentence.block.depth > 0 && mention.by !== 'coreference' ? this.#groupOf(sentence) : null;
      if (!group) continue;
      const thread = threads.get(group) ?? { led: new Set(), told: new Set() };
      threads.set(group, thread);
      for (const entity of entitiesOfMention(mention))
        (sentence.block.kind === 'headline' ? thread.led : thread.told).add(entity);
    }
    return threads;
  }

  /**
   * What the item of a sentence names, where it reports the talk of a community, whose own name stands for nothing there;
   * null elsewhere.
   */
  talkedOf(sentence: Sentence): ReadonlySet<number> | null {
    const above = this.above(sentence);
    if (!above.some((block) => isCommunity(this.#doc, block))) return null;
    const spans = [...above.filter((block) => !isCommunity(this.#doc, block)), sentence.block];
    return new Set(spans.flatMap((span) => mentionsIn(this.#doc, span).flatMap(entitiesOfMention)));
  }

  /** The headline of a story right above a sentence of its paragraphs; null in lists, and where another heading is closer. */
  headline(sentence: Sentence): Block | null {
    const { depth, kind, story } = sentence.block;
    if (kind !== 'body' || depth > 0 || story === null) return null;
    const [heading] = this.above(sentence);
    return heading?.kind === 'headline' && heading.story === story ? heading : null;
  }

  /** The lead of a sentence's item, or of the item around it, in its story: what says what the item is about; null for none. */
  lead(sentence: Sentence): Block | null {
    const { story } = sentence.block;
    const above = this.above(sentence);
    const at = above.findIndex((block) => block.kind === 'headline' && block.story === story);
    const lead = above[at];
    const before = above[at + 1];
    // "Zephyra is out: ...", then "Pricing: ...": of Zephyra.
    return lead && before?.kind === 'headline' && isSide(this.#doc, lead) ? before : (lead ?? null);
  }
}

/** What the items of a list name: in their leads, and in what they tell. */
interface Thread {
  readonly led: ReadonlySet<number>;
  readonly told: ReadonlySet<number>;
}
const NO_THREAD: Thread = { led: new Set(), told: new Set() };

/** Where the blocks of a document stand, and for each the one that heads it, -1 for none. */
interface Outline {
  readonly places: ReadonlyMap<Block, number>;
  readonly parents: Int32Array;
}

const OUTLINES = new WeakMap<readonly Block[], Outline>();

/** The outline of a document's blocks; several steps ask, it is worked out once. */
function outlineOf(doc: Document): Outline {
  const { blocks } = doc;
  const known = OUTLINES.get(blocks);
  if (known) return known;
  const places = new Map(blocks.map((block, index) => [block, index]));
  const outline = { places, parents: parentsOf(doc) };
  OUTLINES.set(blocks, outline);
  return outline;
}

/** Whether a lead only tells which side of what was spoken of before its item speaks of. */
const isSide = ({ text }: Document, { kind, depth, start, end }: Block): boolean =>
  kind === 'headline' && depth > 0 && end - start < LONGEST_SIDE && isAspect(text.slice(start, end));
const LONGEST_SIDE = 60;

function parentsOf(doc: Document): Int32Array {
  const { blocks } = doc;
  const parents = new Int32Array(blocks.length).fill(-1);
  /** The items around the block at hand, outermost first. */
  const open: number[] = [];
  let lead = -1;
  let group = -1;
  /** The last lead of the list at hand that tells of more than a side of what was spoken of. */
  let main = -1;
  for (const [index, { kind, depth, story }] of blocks.entries()) {
    if (kind === 'title' || kind === 'credit' || kind === 'topic' || kind === 'code') continue;
    while (open.length > 0 && blocks[open.at(-1)!]!.depth >= depth) open.pop();
    // A lead is of its own item, and of those within it.
    const isNext = lead >= 0 && depth > 0 && depth <= blocks[lead]!.depth && index - 1 !== lead;
    if (kind === 'body' && lead >= 0 && blocks[lead]!.story === story && !isNext) parents[index] = lead;
    else if (depth > 0) parents[index] = open.at(-1) ?? group;
    else if (kind === 'body') parents[index] = group;
    const goesOn = main >= 0 && blocks[main]!.depth === depth && isSide(doc, blocks[index]!);
    if (goesOn) parents[index] = main;
    if (depth > 0) open.push(index);
    else if (kind !== 'body') group = index;
    if (kind === 'headline') lead = index;
    if (depth === 0 && kind !== 'body') main = -1;
    else if (kind === 'headline' && !goesOn) main = index;
  }
  return parents;
}
