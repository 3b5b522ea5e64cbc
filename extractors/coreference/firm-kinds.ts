/** Descriptions that tell what kind of firm is meant: "the startup" is a young one, "the cloud provider" lets or sells something. */
import type { Document, Mention, Sentence } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import type { Anaphor } from './anaphora.ts';
import type { Discourse } from './discourse.ts';

/** "the startup": no firm that buys others. */
export const isYoungFirm = ({ tokens }: Sentence, { last }: Anaphor): boolean =>
  /^(?:start-?up|newcomer|upstart)$/.test(tokens[last]!.lemma) ||
  // "the data-streaming firm"
  (/^(?:firm|company|maker)$/.test(tokens[last]!.lemma) && /^\p{Ll}{4,}$/u.test(tokens[last - 1]?.text ?? ''));

/** Some mentions without the firms that are too old and large for a "startup". */
export const youngOf = (doc: Document, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ entity }) => !hasRole(doc.entities[entity]!, 'incumbent'));

/** "the cloud provider": who lets or sells what the sentence before says that another takes. */
export const isSupplier = ({ tokens }: Sentence, { last }: Anaphor): boolean =>
  /^(?:provider|supplier|vendor|neocloud|landlord|seller|host|operator)$/.test(tokens[last]!.lemma);
const RENTING = /^(?:rent|lease|buy|order|license|purchase|reserve|book|contract|commit|source|get)$/;

/** "Acme rented chips from Tessel. The cloud provider ...": from whom another takes something; null for none. */
export function suppliedBy(discourse: Discourse, mentions: readonly Mention[]): Mention | null {
  return (
    mentions.find((mention) => {
      if (discourse.typeOf(mention) !== 'company') return false;
      const { tokens } = discourse.doc.sentences[mention.sentence]!;
      const at = tokens.findIndex(({ start }) => start >= mention.start);
      if (!/^(?:from|with)$/.test(tokens[at - 1]?.lower ?? '')) return false;
      return tokens.slice(0, at).some(({ lemma }) => RENTING.test(lemma));
    }) ?? null
  );
}
