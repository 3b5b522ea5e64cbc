/** Those who comment under a forum's post, by names of one word that no list has: "Mossyrook notes that ...". */
import type { Document } from '../document.ts';
import type { Found } from './found.ts';

const COMMENTING: ReadonlySet<string> = new Set(
  `note point mention suggest emphasize express argue discuss question comment joke share highlight ask add recommend
   report`.split(/\s+/),
);

/** Asks whether the last link before a text offset leads to a forum's post. */
export function forumAt(doc: Document): (offset: number) => boolean {
  const links = doc.markup
    .flatMap(({ start, url }) => (url ? [{ start, forum: /^https?:\/\/(?:\w+\.)?reddit\.com\//.test(url) }] : []))
    .sort((a, b) => a.start - b.start);
  if (!links.some(({ forum }) => forum)) return () => false;
  return (offset) => {
    let [low, high] = [0, links.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (links[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return links[low - 1]?.forum ?? false;
  };
}

/** Whether a name of one word says something under a forum's post, alone or with another, or is called a user. */
export function comments(
  { sentence, first, last, by }: Found,
  doc: Document,
  inForum: (offset: number) => boolean,
): boolean {
  const { tokens } = doc.sentences[sentence]!;
  if (first !== last || by !== 'context' || !inForum(tokens[first]!.start)) return false;
  const verb = tokens[last + 1]?.lower === 'and' ? tokens[last + 3] : tokens[last + 1];
  return COMMENTING.has(verb?.lemma ?? '') || tokens[first - 1]?.lower === 'user';
}
