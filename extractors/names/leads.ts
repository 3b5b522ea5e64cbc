/** Names that only the lead of an item has, where capitals say nothing: what the text below says of them tells that they are names. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document, Token } from '../document.ts';
import { isCommon } from '../syntax/lexemes.ts';
import { changed, type Found } from './found.ts';
import { takenUpBelow } from './taken-up.ts';
import { headOfPhrase } from './type-heads.ts';

/** Whether a headline has nothing behind a name but a bracket, in which its maker stands: "**Quorvane (Acme)**". */
const endsHeadline = (tokens: readonly Token[], last: number): boolean =>
  last >= tokens.length - 2 || (tokens[last + 1]!.text === '(' && /^[):]$/.test(tokens.at(-1)!.text));

/** "**Quorvane**: new long-horizon eval from": what the text behind a headline that is a name alone says it is. */
export function describedBelow({ sentences }: Document, { sentence, first, last }: Found): EntityType | null {
  const [{ block, tokens }, next] = [sentences[sentence]!, sentences[sentence + 1]];
  if (block.kind !== 'headline' || first > 0 || !endsHeadline(tokens, last) || next?.block.story !== block.story)
    return null;
  const opening = next?.tokens[0];
  if (!opening || !/^(?:an?|the|new|open-source|open-weight)$/.test(opening.lower)) return null;
  const type = headOfPhrase(next.tokens, 0);
  // "The Lyon startup raised $3 million", but not "The model is free"
  return opening.lower !== 'the' || type === 'company' ? type : null;
}

/** What a name that stands for little by its form is, as the item that it leads says; null where nothing does. */
function ledBy(doc: Document, found: Found, next: Found | undefined): EntityType | null {
  const { tokens, block } = doc.sentences[found.sentence]!;
  if (found.entry || found.kinds.length > 0 || block.kind !== 'headline') return null;
  if (tokens.slice(found.first, found.last + 1).every(isCommon))
    return takenUpBelow(doc, found) === 'company' ? 'company' : null;
  // "**Quorvane's Zephyra-2**: ..."
  const owns =
    /^['’]s?$/.test(tokens[found.last + 1]?.text ?? '') &&
    next?.sentence === found.sentence &&
    next.first === found.last + 2 &&
    next.strength !== 'weak';
  if (owns) return found.first === 0 ? 'company' : null;
  return found.strength === 'weak' ? (describedBelow(doc, found) ?? takenUpBelow(doc, found)) : null;
}

/** Names with those of leads that the text below describes taken for sure enough. */
export const withLeads = (doc: Document, all: readonly Found[]): Found[] =>
  all.map((found, at) =>
    found.strength === 'weak' && ledBy(doc, found, all[at + 1]) !== null
      ? changed(found, { strength: 'likely' })
      : found,
  );
