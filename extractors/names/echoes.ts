/** Names that are found once are found everywhere: in headlines, at the start of a sentence, inside a longer run. */
import { type Document, type Mention, Tag, type Token } from '../document.ts';
import { NO_NAMES } from '../lexicon/cues.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import { type Match, Trie } from '../lexicon/trie.ts';
import { isEponym } from './eponyms.ts';
import { type Found, isTitleCase, overlapping } from './found.ts';
import type { Group } from './grouping.ts';
import { isSize } from './model-size.ts';

/** A name where it was found, and the group of names that it belongs to. */
interface Placed {
  readonly found: Found;
  readonly entity: number;
}

/** For each token whether a name covers it. */
function coverOf({ length }: readonly Token[], placed: readonly Placed[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { found } of placed) covered.fill(1, found.first, found.last + 1);
  return covered;
}

/** "Tide Raises $40 Million", "Tide Is Worth ...": whether a headline opens with a name and what its bearer does. */
function actsInTitle(tokens: readonly Token[], { first, last }: Match): boolean {
  const verb = tokens[last + 1];
  return first === 0 && verb !== undefined && (verb.tags & (Tag.Verb | Tag.Auxiliary)) !== 0 && /s$/.test(verb.lower);
}

/** Whether the word of a name is one that mostly names nothing. */
const isNothing = ({ name, first, last }: Match): boolean => first === last && NO_NAMES.has(name.form.toLowerCase());

/** "70B", "30B-A3B": a size alone, which elsewhere may be another's. */
const isBareSize = (form: string): boolean => isSize(form.split(/[\s-]/, 1)[0]!);

/** All forms of the names that were found, each with the number of its group for a parent. */
export function formsOf(groups: readonly Group[]): Trie {
  const entries = groups.flatMap((group, index) =>
    [...group.forms, group.name]
      .filter(
        (form) => form.length > 2 && !isBareSize(form) && (group.entry !== null || !NO_NAMES.has(form.toLowerCase())),
      )
      .map(
        (form): LexiconEntry => ({
          name: form,
          type: group.type!,
          aliases: [],
          ambiguousAliases: [],
          parent: String(index),
          maker: null,
          ambiguous: false,
        }),
      ),
  );
  return new Trie(entries);
}

/** "Zephyra Reason Arrives", where the text speaks of Zephyra Reason: a title's capitals hide where a name ends, which the longer name found elsewhere tells. */
export function extendedInTitles(doc: Document, forms: Trie, placed: readonly Placed[]): readonly Placed[] {
  const isTaken = overlapping(placed.map(({ found }) => found));
  const inTitle = ({ found }: Placed): boolean => isTitleCase(doc.sentences[found.sentence]!);
  const told = new Set(placed.flatMap((place) => (inTitle(place) ? [] : [place.entity])));
  return placed.map((place) => {
    const { sentence, first, last } = place.found;
    const { tokens } = doc.sentences[sentence]!;
    // "Zephyra 4 Models": no name tells a version further.
    const isBrand = first === last && !/\d/.test(tokens[first]!.text);
    const match = isBrand && inTitle(place) ? forms.matchAt(tokens, first) : null;
    const entity = Number(match?.name.entry.parent);
    if (!match || match.last <= last || !told.has(entity)) return place;
    const longer = { ...place.found, last: match.last };
    return isTaken({ ...longer, first: last + 1 }) ? place : { found: longer, entity };
  });
}

/** Names found once are found everywhere: in headlines, at the start of a sentence, inside a longer run. */
export function echoes(doc: Document, groups: readonly Group[], trie: Trie, placed: readonly Placed[]): Mention[] {
  const taken = new Map<number, Placed[]>();
  for (const place of placed) {
    const list = taken.get(place.found.sentence);
    if (list) list.push(place);
    else taken.set(place.found.sentence, [place]);
  }
  const mentions: Mention[] = [];
  for (const sentence of doc.sentences) {
    const { tokens } = sentence;
    const here = taken.get(sentence.index);
    const covered = here ? coverOf(tokens, here) : null;
    for (let at = 0; at < tokens.length; at++) {
      if (covered?.[at]) continue;
      const match = trie.matchAt(tokens, at);
      if (!match || covered?.subarray(at, match.last + 1).includes(1)) continue;
      const entity = Number(match.name.entry.parent);
      if (groups[entity]!.type === 'person' && isEponym(tokens, at)) continue;
      const doubtful = isTitleCase(sentence) ? groups[entity]!.entry?.ambiguous : isNothing(match);
      if (doubtful && !actsInTitle(tokens, match)) continue;
      const [start, end] = [tokens[match.first]!.start, tokens[match.last]!.end];
      const text = doc.text.slice(start, end);
      mentions.push({ start, end, text, entity, sentence: sentence.index, by: 'echo', others: null });
      at = match.last;
    }
  }
  return mentions;
}
