/** Descriptions that tell what kind of firm is meant: "the startup" is a young one, "the cloud provider" lets or sells something. */
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { firstFrom } from '../syntax/spans.ts';
import type { Anaphor } from './anaphora.ts';
import type { Discourse } from './discourse.ts';

/** "the startup": no firm that buys others. */
export const isYoungFirm = ({ tokens }: Sentence, { last }: Anaphor): boolean =>
  /^(?:start-?up|newcomer|upstart)$/.test(tokens[last]!.lemma) ||
  // "the data-streaming firm"
  (/^(?:firm|company|maker)$/.test(tokens[last]!.lemma) && /^\p{Ll}{4,}$/u.test(tokens[last - 1]?.text ?? ''));

/** "the lab": a young firm rather than an old one that only deals with it. */
export const isLab = ({ tokens }: Sentence, { last }: Anaphor): boolean => tokens[last]!.lemma === 'lab';

/** Some mentions without the firms that are too old and large for a "startup" or only back others, and without those that buy another. */
export const youngOf = (doc: Document, mentions: readonly Mention[]): readonly Mention[] => {
  const buyers = new Set(mentions.flatMap((mention) => (buysFirm(doc, mention, mentions) ? [mention.entity] : [])));
  return mentions.filter(
    ({ entity }) =>
      !hasRole(doc.entities[entity]!, 'incumbent') &&
      !hasRole(doc.entities[entity]!, 'investor') &&
      !buyers.has(entity),
  );
};

/** "Acme is buying Tessel": whether a firm is said to take over another of those named beside it. */
function buysFirm(doc: Document, { entity, sentence, end }: Mention, named: readonly Mention[]): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const verb = tokens.slice(firstFrom(tokens, end)).find(({ tags }) => !(tags & (Tag.Auxiliary | Tag.Adverb)));
  if (!verb || !(verb.tags & Tag.Verb) || !BUYING.test(verb.lemma)) return false;
  const bought = named.find(({ start }) => start > verb.start && start <= verb.end + BOUGHT_REACH);
  return bought !== undefined && bought.entity !== entity && doc.entities[bought.entity]!.type === 'company';
}
const BUYING = /^(?:acquire|buy|purchase|snap|scoop|pick|gobble|swallow)$/;
/** How many letters may stand between a verb of buying and the name of what is bought: "up the Lyon startup". */
const BOUGHT_REACH = 40;

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
      const at = firstFrom(tokens, mention.start);
      if (!/^(?:from|with)$/.test(tokens[at - 1]?.lower ?? '')) return false;
      return tokens.slice(0, at).some(({ lemma }) => RENTING.test(lemma));
    }) ?? null
  );
}
