/**
 * Members of a family that go by their sizes alone: "Borealis 4 comes in 8B and 70B sizes. The 70B matches ..." names
 * Borealis 4 70B. A size that is only listed says how large the family's models are.
 */
import { type Document, Tag, type Token } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ofWord } from '../syntax/lexemes.ts';
import { type Found, foundAt, overlapping } from './found.ts';
import { surface } from './grouping.ts';
import { isSize } from './model-size.ts';

const mayBeSize = ofWord(({ text }) => isSize(text));

/** How many sentences behind the family its sizes may be listed. */
const REACH = 3;

const isJoint = (text: string | undefined): boolean => text !== undefined && /^(?:,|\/|and|or|&)$/.test(text);

/** Where the sizes stand that are listed from `at` on. */
function listFrom(tokens: readonly Token[], at: number): readonly number[] {
  const sizes = [at];
  // "from 0.5B to 34B"
  const ranges = tokens[at - 1]?.lower === 'from';
  const joins = (token: Token | undefined): boolean => isJoint(token?.text) || (ranges && token?.lower === 'to');
  for (let next = at + 1; joins(tokens[next]); ) {
    while (joins(tokens[next])) next++;
    if (!tokens[next] || !mayBeSize(tokens[next]!)) break;
    sizes.push(next++);
  }
  return sizes;
}

/** "the 70B", "its 8B model"; "the 70B-parameter model" is described. */
const isReferredTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.text !== '-' &&
  !/^(?:parameters?|params?|tokens?|class|range|size)$/.test(tokens[at + 1]?.lower ?? '');

const isFamily = ({ type, kinds, entry }: Found): boolean =>
  (type === 'model' || (type === null && kinds.includes('version'))) &&
  !kinds.includes('size') &&
  !/\d[bm]$/i.test(entry?.name ?? '');

/** "a fine-tuned Llama 2", "built on Llama 2": whether a model is only what another is made from. */
function isGround(doc: Document, { sentence, first }: Found): boolean {
  const before = doc.sentences[sentence]!.tokens[first - 1];
  return before !== undefined && ((before.tags & Tag.Preposition) !== 0 || /tuned$|^than$/.test(before.lower));
}

/** The places that name a member of a family by its size. `read` are the names found so far, in text order. */
export function sizeMembers(doc: Document, read: readonly Found[], lexicon: Lexicon): Found[] {
  const members: Found[] = [];
  /** The full names of the members whose sizes the story lists. */
  const listed = new Map<string, string>();
  const isRead = overlapping(read);
  let story: number | null = null;
  /** The first family of the last sentence that names one, and the last one before a token. */
  let topic: Found | null = null;
  let nearest: Found | null = null;
  let next = 0;
  for (const { index, tokens, block } of doc.sentences) {
    if (block.story !== story) {
      listed.clear();
      topic = null;
      story = block.story;
    }
    for (let at = 0; at < tokens.length; at++) {
      if (!mayBeSize(tokens[at]!)) continue;
      for (
        ;
        read[next] && (read[next]!.sentence < index || (read[next]!.sentence === index && read[next]!.first < at));
        next++
      ) {
        const found = read[next]!;
        if (!isFamily(found) || (nearest?.sentence === found.sentence && isGround(doc, found))) continue;
        if (topic?.sentence !== found.sentence) topic = found;
        nearest = found;
      }
      const place = foundAt(index, at, at, { type: 'model', kinds: ['size'] });
      if (isRead(place)) continue;
      const name = listed.get(tokens[at]!.lower);
      if (name && isReferredTo(tokens, at)) {
        const entry = lexicon.trie.lookup(name);
        members.push(foundAt(index, at, at, { type: 'model', kinds: ['size'], elided: name, entry }));
        continue;
      }
      const sizes = listFrom(tokens, at);
      const family = nearest?.sentence === index ? nearest : topic;
      if (sizes.length < 2 || !family || family.sentence <= index - REACH) continue;
      if (doc.sentences[family.sentence]!.block.story !== story) continue;
      const words = family.elided ?? family.entry?.name ?? surface(doc, family);
      for (const size of sizes) listed.set(tokens[size]!.lower, `${words} ${tokens[size]!.text}`);
      at = sizes.at(-1)!;
    }
  }
  return members;
}
