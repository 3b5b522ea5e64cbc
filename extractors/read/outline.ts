/**
 * The stories of a digest while it is being read. A reader reports headings, paragraphs and list items in order; what
 * follows a heading decides whether it names a section or heads a story.
 */
import type { Story } from '../document.ts';
import { isReadable } from './characters.ts';
import type { Draft, DraftBlock } from './draft.ts';

/** Level of a bold paragraph that stands for a heading: below every real one. */
export const GROUP_LEVEL = 7;

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

  /** The story that running text belongs to at this point. */
  get current(): number | null {
    return this.story;
  }

  /** A heading that `write` writes. `section` says that it can only name a section; `title`, that it may be the digest's own. */
  addHeading(
    level: number,
    write: () => void,
    options: { readonly section?: boolean; readonly title?: boolean } = {},
  ): void {
    this.draft.begin('headline', 0, null);
    write();
    const block = this.draft.end();
    if (block === null) return;
    const heading = { level, text: this.draft.textOf(block), block };
    this.settle(false);
    this.firstHeading ??= heading.text;
    const first = options.title === true && this.draft.blocks.length === 1;
    while (this.headings.length > 0 && this.headings.at(-1)!.level >= level) this.headings.pop();
    const parent = this.headings.at(-1);
    if (parent !== undefined) parent.block.kind = 'section';
    if (first) {
      this.title = heading;
      // A bold paragraph in the first place is a title only if running text follows.
      block.kind = level < GROUP_LEVEL ? 'title' : 'headline';
    } else if (options.section === true) block.kind = 'section';
    if (!first || level >= GROUP_LEVEL) this.headings.push(heading);
    this.leads.length = 0;
    this.pending = heading;
    this.story = null;
  }

  /** A block of running text: a paragraph, a quote, a table cell. */
  addParagraph(write: () => void, kind: 'body' | 'credit' = 'body'): void {
    const opens = this.pending !== null || this.story === null || !this.running;
    const before = this.stories.length;
    if (opens && kind === 'body') this.openRunning();
    else if (this.headings.length === 0 && this.title === null && kind === 'body') this.open(null);
    this.draft.begin(kind, 0, this.story);
    write();
    const block = this.draft.end();
    if (block === null) {
      if (this.stories.length > before) this.retract(before);
      return;
    }
    this.confirm(block);
  }

  /** Several blocks of running text that stay together: the cells of a table. */
  addBlocks(writes: readonly (() => void)[], depth: number): void {
    for (const write of writes) this.addItemText(write, depth);
  }

  /** A list item's first block. With `lead`, the item is a story of its own that `lead` heads. */
  addItem(depth: number, lead: (() => void) | null, write: () => void): void {
    const listFollowsText = this.pending === null && this.running && this.story !== null;
    this.settle(true);
    if (lead !== null) {
      this.draft.begin('headline', depth, null);
      lead();
      const head = this.draft.end();
      if (head !== null) {
        const text = this.draft.textOf(head);
        const above = this.headings.at(-1);
        if (above !== undefined && above.level < GROUP_LEVEL) above.block.kind = 'section';
        const parent = this.leads.slice(0, depth - 1).findLast((one) => one !== null && one !== undefined) ?? null;
        this.leads.length = Math.min(this.leads.length, depth - 1);
        while (this.leads.length < depth - 1) this.leads.push(null);
        this.leads.push(text);
        this.story = this.stories.push({ title: text, section: parent ?? this.section() }) - 1;
        head.story = this.story;
        this.running = false;
      }
      this.draft.begin('body', depth, this.story);
      write();
      this.draft.end();
      return;
    }
    const before = this.stories.length;
    if (this.story === null || (depth === 1 && !listFollowsText)) this.open(null);
    this.running = listFollowsText;
    this.draft.begin('body', depth, this.story);
    write();
    const block = this.draft.end();
    if (block === null) {
      if (this.stories.length > before) this.retract(before);
      return;
    }
    if (depth === 1) this.leads.length = 0;
    this.confirm(block);
  }

  /** A further block of a list item or a table: it belongs to the story at hand. */
  addItemText(write: () => void, depth: number): void {
    const before = this.stories.length;
    if (this.story === null || this.pending !== null) this.openRunning();
    this.draft.begin('body', depth, this.story);
    write();
    const block = this.draft.end();
    if (block === null) {
      if (this.stories.length > before) this.retract(before);
    } else this.confirm(block);
  }

  /** A block of code. */
  addCode(write: () => void): void {
    this.draft.begin('code', 0, this.story);
    write();
    this.draft.end();
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
  }

  /** Running text has followed the heading: it belongs to that story. */
  private confirm(_block: DraftBlock): void {
    if (this.pending !== null) this.pending.block.story = this.story;
    this.pending = null;
  }

  private retract(count: number): void {
    this.stories.length = count;
    this.story = null;
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
  if (start.length <= TITLE_LENGTH) return start.replace(/\.$/, '');
  const space = start.lastIndexOf(' ', TITLE_LENGTH);
  return `${start.slice(0, space > TITLE_LENGTH / 2 ? space : TITLE_LENGTH)}…`;
}
