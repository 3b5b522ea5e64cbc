/** Posts: what somebody whose name links to one says there, whatever verb tells of it. */
import type { Clause, Document, Markup, Mention } from '../document.ts';

/** The address of a post of somebody's. */
const POST = /\/(?:status|posts?)\/\w/;

/** What somebody does that a post tells of himself. Lemmas. */
const OWN_DEEDS =
  /^(?:join|rejoin|leave|depart|quit|resign|retire|return|move|start|found|co-found|cofound|raise|acquire|buy|sell|invest|hire|fire|back|win|work|live|become|name|appoint|wed|marry|die|be)$/;

const STARTS = new WeakMap<readonly Markup[], ReadonlySet<number>>();

/** Where the links to posts start in a document; worked out once. */
function postsOf({ markup }: Document): ReadonlySet<number> {
  const known = STARTS.get(markup);
  if (known) return known;
  const starts = new Set(
    markup.filter(({ kind, url }) => kind === 'link' && url !== null && POST.test(url)).map(({ start }) => start),
  );
  STARTS.set(markup, starts);
  return starts;
}

/** Whether a mention is of a person, and links to a post. */
export function linksToPost(doc: Document, { entity, start }: Mention): boolean {
  if (doc.entities[entity]!.type !== 'person') return false;
  const posts = postsOf(doc);
  return posts.has(start) || posts.has(start - 1);
}

/** "@x got Zephyra running on a phone": whether a clause tells what somebody posts, by a verb that is none of saying. */
export function isPosted(doc: Document, { verb, form, subject }: Clause): boolean {
  if (form !== 'finite' || OWN_DEEDS.test(verb)) return false;
  const heads = subject.flatMap(({ heads: own }) => own);
  return heads.length > 0 && heads.every((at) => linksToPost(doc, doc.mentions[at]!));
}
