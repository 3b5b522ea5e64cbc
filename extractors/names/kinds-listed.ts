/** The kind of things that a list gives examples of: "tools like Tern for search, Quorvane (for tests), and Halden". */
import type { EntityType } from '../../graph/ontology.ts';
import { Tag, type Token } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { isCapital } from './found.ts';

/** Most tokens between a name and the noun that opens its list. */
const REACH = 45;

/** Whether a word may stand in what a list says of its items: "for web scraping", "(a library by Acme)". */
const isSaid = (token: Token): boolean =>
  isCapital(token) ||
  /^[,()/&'’"“”-]$/.test(token.text) ||
  ((token.tags & (Tag.Pronoun | Tag.Auxiliary)) === 0 &&
    (token.tags & (Tag.Noun | Tag.Adjective | Tag.Gerund | Tag.Preposition | Tag.Conjunction | Tag.Determiner)) !== 0 &&
    !/^(?:that|which|with|while|as|after|before|but)$/.test(token.lower));

/** Whether a token opens a list of examples of the noun before it: "tools like", "tools such as", "tools including". */
const opensExamples = (tokens: readonly Token[], at: number): number | null => {
  const { lower } = tokens[at]!;
  if (lower === 'like' || lower === 'including') return at - (tokens[at - 1]?.text === ',' ? 2 : 1);
  if (lower === 'as' && tokens[at - 1]?.lower === 'such') return at - (tokens[at - 2]?.text === ',' ? 3 : 2);
  return null;
};

/**
 * What a later item of a list of examples is, as the noun before the list says.
 * @param first the first token of the item, which a comma or "and" ties to the list
 */
export function kindListed(tokens: readonly Token[], first: number): EntityType | null {
  const joint = tokens[first - 1];
  if (!joint || !/^(?:,|and|or|&)$/.test(joint.lower)) return null;
  for (let at = first - 1; at > Math.max(0, first - REACH); at--) {
    const noun = opensExamples(tokens, at);
    if (noun !== null) {
      const kind = tokens[noun];
      return kind && kind.tags & Tag.Plural ? (TYPE_NOUNS.get(kind.lemma) ?? null) : null;
    }
    if (!isSaid(tokens[at]!)) return null;
  }
  return null;
}
