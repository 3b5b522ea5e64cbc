/**
 * The stories of a digest while it is being read. A reader reports headings, paragraphs and list items in order; what
 * follows a heading decides whether it names a section or heads a story.
 */
import type { Story } from '../document.ts';
import { isReadable } from './characters.ts';
import type { Draft, DraftBlock } from './draft.ts';

/** Level of a bold paragraph that stands for a heading: below every real one. */
export const GROUP_LEVEL = 7;

/** Lists nested deeper than this count as this deep when a lead-in looks for the one above it. */
const MAX_LEADS = 12;

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly block: DraftBlock;
}

interface OpenStory {
  title: string | null;
  readonly section: string | null;
}

export class Outline {
  readonly draft: Draft;
  private readonly stories: OpenStory[] = [];
  private readonly headings: Heading[] = [];
  private readonly leads: (string | null)[] = [];
  /** The last heading, while nothing has followed it. */
  private pending: Heading | null = null;
  private title: Heading | null = null;
  private firstHeading: string | null = null;
  private story: number | null = null;
  /** Whether the open story runs over paragraphs, rather than being one list item. */
  private running = false;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  /** The digest's title as its text gives it, or null. */
  get heading(): string | null {
    return this.title?.text ?? this.firstHeading;
  }

  /**
   * A heading that `write` writes. With `section` it can only name a section; with `title` it is the digest's own title,
   * should it stand in the first place.
   */
  addHeading(
    level: number,
    write: () => void,
    options: { readonly section?: boolean; readonly title?: boolean } = {},
  ): void {
    const block = this.draft.block('headline', 0, write);
    if (block === null) return;
    const heading = { level, text: this.draft.textOf(block), block };
    this.settle(false);
    this.firstHeading ??= heading.text;
    while (this.headings.length > 0 && this.headings.at(-1)!.level >= level) this.headings.pop();
    const parent = this.headings.at(-1);
    if (parent !== undefined) parent.block.kind = 'section';
    const isTitle = options.title === true && this.draft.blocks.length === 1;
    if (isTitle) this.title = heading;
    // A bold paragraph in the first place is a title only if running text follows.
    if (isTitle && level < GROUP_LEVEL) block.kind = 'title';
    else {
      if (options.section === true) block.kind = 'section';
      this.headings.push(heading);
    }
    this.leads.length = 0;
    this.pending = heading;
    this.story = null;
  }

  /** A block of running text: a paragraph or a quote. */
  addParagraph(write: () => void): void {
    const block = this.draft.block('body', 0, write);
    if (block === null) return;
    const headed = this.headings.length > 0 || this.title !== null;
    if (this.pending !== null || this.story === null || !this.running || !headed) this.openRunning();
    block.story = this.story;
  }

  /** A line that only says where the story at hand is from. */
  addCredit(write: () => void): void {
    const block = this.draft.block('credit', 0, write);
    if (block !== null) block.story = this.story;
  }

  /** A list item's first block, up to any second one. With `lead`, the item is a story of its own that `lead` heads. */
  addItem(depth: number, lead: (() => void) | null, write: () => void): void {
    const continues = this.pending === null && this.running && this.story !== null;
    const head = lead === null ? null : this.draft.block('headline', depth, lead);
    const body = this.draft.block('body', depth, write);
    if (head === null && body === null) return;
    this.settle(true);
    if (head !== null) head.story = this.openLed(this.draft.textOf(head), Math.min(depth, MAX_LEADS));
    else {
      if (this.story === null || (depth === 1 && !continues)) this.open(null);
      this.running = continues;
      if (depth === 1) this.leads.length = 0;
    }
    if (body !== null) body.story = this.story;
  }

  /** A further block of a list item, or a table's cell: it belongs to the story at hand. */
  addItemText(write: () => void, depth: number): void {
    const block = this.draft.block('body', depth, write);
    if (block === null) return;
    if (this.story === null || this.pending !== null) this.openRunning();
    block.story = this.story;
  }

  /** One of the topics that a line lists above what was said of them. */
  addTopic(write: () => void, depth: number): void {
    const block = this.draft.block('topic', depth, write);
    if (block === null) return;
    this.settle(true);
    if (this.story === null) this.open(null);
    block.story = this.story;
  }

  /** A block of code. */
  addCode(write: () => void): void {
    const block = this.draft.block('code', 0, write);
    if (block !== null) block.story = this.story;
  }

  /** The stories in order, or none where the text holds no word. */
  finish(text: string): readonly Story[] {
    this.settle(false);
    const { blocks } = this.draft;
    if (this.stories.length === 0 && isReadable(text)) {
      this.stories.push({ title: this.heading, section: null });
      for (const block of blocks) block.story = 0;
    }
    const starts = new Array<number>(this.stories.length).fill(-1);
    const ends = new Array<number>(this.stories.length).fill(0);
    for (const block of blocks) {
      if (block.story === null) continue;
      if (starts[block.story] === -1) starts[block.story] = block.start;
      ends[block.story] = block.end;
    }
    return this.stories.map((story, index) => {
      const start = starts[index]!;
      const end = ends[index]!;
      const title = story.title ?? firstWords(text.slice(start, end));
      return { id: `s${index + 1}`, title, section: story.section, start, end };
    });
  }

  private section(below = Number.POSITIVE_INFINITY): string | null {
    return this.headings.findLast((heading) => heading.level < below)?.text ?? null;
  }

  private open(title: string | null): void {
    this.story = this.stories.push({ title, section: this.section() }) - 1;
    this.running = true;
  }

  /** Opens the story of a list item that a lead-in heads; within another such item, that one is its section. */
  private openLed(title: string, depth: number): number {
    const above = this.headings.at(-1);
    if (above !== undefined && above.level < GROUP_LEVEL) above.block.kind = 'section';
    this.leads.length = Math.min(this.leads.length, depth - 1);
    const section = this.leads.findLast((one) => one !== null) ?? this.section();
    while (this.leads.length < depth - 1) this.leads.push(null);
    this.leads.push(title);
    this.running = false;
    this.story = this.stories.push({ title, section }) - 1;
    return this.story;
  }

  /** Opens a story of running text: headed by the heading just read, if there is one. */
  private openRunning(): void {
    const heading = this.pending;
    if (heading === null) {
      this.open(null);
      return;
    }
    if (heading === this.title && heading.level >= GROUP_LEVEL) {
      heading.block.kind = 'title';
      this.headings.pop();
    }
    this.story = this.stories.push({ title: heading.text, section: this.section(heading.level) }) - 1;
    this.running = true;
    heading.block.story = this.story;
    this.pending = null;
  }

  /** Decides about a heading that no running text has followed. */
  private settle(list: boolean): void {
    const heading = this.pending;
    this.pending = null;
    if (heading === null || heading.block.kind === 'title') return;
    if (list && heading.level >= GROUP_LEVEL) {
      // "Acme buys Initech; hiring": a group's heading says something itself.
      this.stories.push({ title: heading.text, section: this.section(heading.level) });
      heading.block.story = this.stories.length - 1;
    } else heading.block.kind = heading === this.title ? 'title' : 'section';
    if (heading === this.title && heading.level >= GROUP_LEVEL && list) this.title = null;
  }
}

const TITLE_LENGTH = 80;

/** A story's title where none is given: its first sentence, or as many words as fit. */
function firstWords(text: string): string {
  const start = text.slice(0, TITLE_LENGTH * 2).replace(/\s+/g, ' ');
  const sentence = /[.!?](?= )/.exec(start);
  if (sentence !== null && sentence.index >= 12 && sentence.index < TITLE_LENGTH) return start.slice(0, sentence.index);
  if (start.length <= TITLE_LENGTH) return start.replace(/(?<=\w)\.$/, '');
  const space = start.lastIndexOf(' ', TITLE_LENGTH);
  return `${start.slice(0, space > TITLE_LENGTH / 2 ? space : TITLE_LENGTH)}…`;
}
