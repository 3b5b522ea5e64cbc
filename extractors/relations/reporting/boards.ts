/** Who keeps the boards on which a sentence has something: "Foo Labs' chat index". */
import type { Document, Sentence } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { BOARDS } from './words.ts';

/** How many words of its name may stand before the noun for a board. */
const REACH = 6;

/** The analysts whose boards a sentence speaks of. `mentions`: the indices of what it names. */
export function boardKeepers(doc: Document, { tokens }: Sentence, mentions: readonly number[]): readonly number[] {
  return mentions.flatMap((index) => {
    const { entity, end, text } = doc.mentions[index]!;
    // Where people vote, nobody tells of anything.
    if (!hasRole(doc.entities[entity]!, 'analyst') || /arena$/i.test(text)) return [];
    const at = firstFrom(tokens, end);
    if (!/^['’]s?$/.test(tokens[at]?.text ?? '')) return [];
    return tokens.slice(at + 1, at + REACH).some(({ lemma }) => BOARDS.has(lemma)) ? [entity] : [];
  });
}
