/** Whom a sentence says that another takes over or puts money in: "the startup" and "its CEO" are mostly his. */
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import type { Anaphor } from './anaphora.ts';
import type { Discourse } from './discourse.ts';

/** Who leads a firm and works there. */
const STAFFED = /^(?:ceo|cto|founder|co-?founder|chief|boss|staff|team|employee|engineer)$/;
const TAKING = /^(?:acquire|buy|purchase|acqui-?hire|snap|scoop|absorb|back|fund|invest)$/;

/** Whether a lemma says who leads a firm or works there: "its CEO". */
export const isStaff = (lemma: string): boolean => STAFFED.test(lemma);

/** "the startup": no firm that buys others. */
export const isYoungFirm = ({ tokens }: Sentence, { last, description }: Anaphor): boolean =>
  description &&
  (/^(?:start-?up|newcomer|upstart)$/.test(tokens[last]!.lemma) ||
    // "the data-streaming firm"
    (/^(?:firm|company|maker)$/.test(tokens[last]!.lemma) && /^\p{Ll}{4,}$/u.test(tokens[last - 1]?.text ?? '')));

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
      if (discourse.typeOf(mention) !== 'company' || mention.by === 'coreference') return false;
      const { tokens } = discourse.doc.sentences[mention.sentence]!;
      const at = tokens.findIndex(({ start }) => start >= mention.start);
      if (!/^(?:from|with)$/.test(tokens[at - 1]?.lower ?? '')) return false;
      return tokens.slice(0, at).some(({ lemma }) => RENTING.test(lemma));
    }) ?? null
  );
}

/** "Acme bought Tessel. The startup ...": the firm that another takes over or puts money in; null for none. */
export function takenOver(discourse: Discourse, mentions: readonly Mention[]): Mention | null {
  const firms = mentions.filter((mention) => discourse.typeOf(mention) === 'company');
  const [buyer] = firms;
  if (!buyer) return null;
  const { tokens } = discourse.doc.sentences[buyer.sentence]!;
  const verb = tokens.find(({ lemma, tags, start }) => start >= buyer.end && tags & Tag.Verb && TAKING.test(lemma));
  if (!verb || tokens[verb.index + 1]?.lower === 'by') return null;
  return firms.find(({ start, entity }) => start >= verb.end && entity !== buyer.entity) ?? null;
}
