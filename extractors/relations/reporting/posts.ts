/** Posts: what somebody whose name links to one says there, whatever verb tells of it. */
import type { Clause, Document, Markup, Mention, Sentence } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { firstFrom } from '../../syntax/spans.ts';

/** The address of a post of somebody's. */
const POST = /\/(?:status|posts?)\/\w/;

/** What somebody does that a post tells of himself. Lemmas. */
const OWN_DEEDS =
  /^(?:join|rejoin|leave|depart|quit|resign|retire|return|move|start|found|co-found|cofound|raise|acquire|buy|sell|invest|hire|fire|back|win|work|live|become|name|appoint|wed|marry|die|be)$/;

/** Where the links to posts start in a document, and which of them only give, in brackets, where something was told. */
interface Posts {
  readonly links: readonly Markup[];
  readonly starts: ReadonlySet<number>;
  readonly credits: ReadonlySet<number>;
}

const POSTS = new WeakMap<readonly Markup[], Posts>();

/** The posts that a document links to; worked out once. */
function postsOf({ markup, text }: Document): Posts {
  const known = POSTS.get(markup);
  if (known) return known;
  const links: Markup[] = [];
  const starts = new Set<number>();
  const credits = new Set<number>();
  let credited = -1;
  for (const mark of markup) {
    const { kind, url, start, end } = mark;
    if (kind !== 'link' || url === null || !POST.test(url)) continue;
    links.push(mark);
    starts.add(start);
    const goesOn = credited >= 0 && /^[;,] $/.test(text.slice(credited, Math.min(start, credited + 3)));
    if (!goesOn && text.charAt(start - 1) !== '(') continue;
    credits.add(start);
    credited = end;
  }
  const posts = { links, starts, credits };
  POSTS.set(markup, posts);
  return posts;
}

/** The mentions at the tokens of a sentence without firms and things that are only named as whose post tells it: "([Acme](https://x.com/acme/status/1))". */
export function withoutCredits(doc: Document, mentionAt: Int32Array): Int32Array {
  const { credits } = postsOf(doc);
  if (credits.size === 0) return mentionAt;
  const isCredit = (index: number): boolean => {
    const mention = index < 0 ? undefined : doc.mentions[index];
    return mention !== undefined && credits.has(mention.start) && doc.entities[mention.entity]!.type !== 'person';
  };
  return mentionAt.some(isCredit) ? mentionAt.map((index) => (isCredit(index) ? -1 : index)) : mentionAt;
}

/** Whether a mention is of a person, and links to a post. */
export function linksToPost(doc: Document, { entity, start }: Mention): boolean {
  if (doc.entities[entity]!.type !== 'person') return false;
  const { starts } = postsOf(doc);
  return starts.has(start) || starts.has(start - 1);
}

/** "@x got Zephyra running on a phone": whether a clause tells what somebody posts, by a verb that is none of saying. */
export function isPosted(doc: Document, { verb, form, subject }: Clause): boolean {
  if (form !== 'finite' || OWN_DEEDS.test(verb)) return false;
  const heads = subject.flatMap(({ heads: own }) => own);
  return heads.length > 0 && heads.every((at) => linksToPost(doc, doc.mentions[at]!));
}

/**
 * Whether a feed quotes a person in a sentence: it links to a post, or names him by his handle.
 * What people say in running prose is mostly of their own.
 */
export function isQuoted(doc: Document, { start, end, block }: Sentence, person: number): boolean {
  const { links } = postsOf(doc);
  const next = links[firstFrom(links, start)];
  if (next && next.start < end) return true;
  const story = block.story === null ? undefined : doc.stories[block.story];
  return mentionsIn(doc, { start: block.start, end: Math.min(story?.end ?? end, end + ITEM) }).some(
    (mention) => mention.entity === person && /^@|^u\//.test(mention.text),
  );
}

/** How far behind a sentence the credit of its item may stand. */
const ITEM = 400;
