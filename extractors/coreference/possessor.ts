/** Whose something is, "its", "their" or "his", among what the words of its sentence name before it. */
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { isVerbal } from '../syntax/words.ts';
import type { Types } from './anaphora.ts';
import { wordBefore } from './governor.ts';
import { firstFitting, lastSubject } from './prominence.ts';

/** "paid to license its technology": whether somebody takes a licence to what is another's, as he gives none. */
function isLicensed(tokens: Sentence['tokens'], at: number): boolean {
  if (tokens[at - 1]!.lemma !== 'license' || tokens[at - 2]?.lower !== 'to') return false;
  const before = tokens.slice(Math.max(0, at - LICENSE_REACH), at - 2);
  const after = tokens.slice(at + 1, at + 4);
  return (
    before.some(({ lower }) => /^(?:paid|pays?|paying|deal|agreement)$/.test(lower)) &&
    !after.some(({ lower }) => lower === 'to')
  );
}
const LICENSE_REACH = 9;

/** The words of one sentence before an anaphor, and what they name. */
export interface Context {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly before: readonly Mention[];
  readonly types: Types;
  readonly fits: (mention: Mention) => boolean;
}

/** "its", "their", "his". */
export function possessor({ doc, sentence, before: named, types, fits }: Context, at: number): Mention | null {
  const { tokens } = sentence;
  const before = named.filter(({ end }) => !isOneOfTheirs(tokens, end, at));
  const last = tokens[at - 1]!;
  const nearest = before.at(-1);
  // "and Beta its simulators"
  if (nearest?.end === last.end && fits(nearest) && /^(?:and|,)$/.test(wordBefore(sentence, nearest) ?? ''))
    return nearest;
  // "Acme bought Tessel and its shops": what is joined to a name is its own, where no verb makes it a subject.
  if (
    nearest &&
    fits(nearest) &&
    last.lower === 'and' &&
    tokens[at - 2]?.end === nearest.end &&
    !opensClause(tokens, at)
  )
    return nearest;
  // "Acme is buying Lark after Beta paid $2 billion to license its technology"
  if (isLicensed(tokens, at)) {
    const payer = lastSubject(doc, before, types);
    return before.findLast((mention) => fits(mention) && mention.entity !== payer?.entity) ?? null;
  }
  const absolute = absoluteOwner({ doc, sentence, before, types, fits }, at);
  if (absolute) return absolute;
  // "counts Beta among its customers": those of whoever counts.
  if (last.lower === 'among' && isRelation(tokens, at)) return lastSubject(doc, before, types);
  // "when Acme and Beta put in $9M": several have nothing that is "its".
  const single =
    tokens[at]!.lower === 'its'
      ? before.filter((mention) => !isOfSeveral(sentence, before, mention) && !isPartyTo(tokens, mention, at))
      : before;
  const inClause = clauseOwner({ doc, sentence, before: single, types, fits }, at);
  if (inClause) return inClause;
  // "Acme improved its score", "Acme built Zephyra into its own tools"
  const verb = last.tags & Tag.Verb && !(last.tags & Tag.Gerund);
  const bound = verb || tokens[at + 1]?.lower === 'own';
  const owner = bound ? lastSubject(doc, single, types) : null;
  const others = before.filter((mention) => !isPartyTo(tokens, mention, at));
  // "buys Acme chips for Lark, its second site": rather of whoever is named by himself.
  const alone = single.filter((mention) => fits(mention) && !isModifier(tokens, mention));
  return (
    owner ??
    firstFitting(doc, alone, types) ??
    firstFitting(doc, single, types) ??
    single.find(fits) ??
    others.find(fits) ??
    null
  );
}

/** "Fund One, one of its backers": whether a name is told to be one of those that another has. */
const isOneOfTheirs = (tokens: Sentence['tokens'], end: number, at: number): boolean =>
  tokens[at - 1]!.lower === 'of' &&
  /^(?:one|some|two|part|both|among)$/.test(tokens[at - 2]?.lower ?? '') &&
  tokens[at - 3]?.text === ',' &&
  tokens[at - 4]?.end === end;

/** "Acme chips": whether a name only tells whose things are meant. */
const isModifier = (tokens: Sentence['tokens'], { end, by }: Mention): boolean => {
  const next = by === 'coreference' ? undefined : tokens.find(({ start }) => start === end + 1);
  return next !== undefined && (next.tags & Tag.Plural) !== 0 && /^\p{Ll}/u.test(next.text) && !isVerbal(next.lower);
};

/** "Beta is its first customer", "Acme and Beta are its backers": whether a name is said to be what another has. */
function isPartyTo(tokens: Sentence['tokens'], { end, by }: Mention, at: number): boolean {
  if (by === 'coreference' || !COPULA.test(tokens[at - 1]!.lower) || tokens[at + 1]?.lower === 'own') return false;
  return tokens[at - 2]?.end === end && tokens.slice(at + 1, at + 5).some(({ lemma }) => PARTY.test(lemma));
}
const COPULA = /^(?:is|was|became|becomes|remains)$/;
const PARTY =
  /^(?:backer|investor|shareholder|customer|client|tenant|partner|supplier|rival|competitor|buyer|provider|landlord|owner|parent)$/;

/** Whether nothing but "and" stands between a name and another of the names. */
function isOfSeveral({ tokens }: Sentence, before: readonly Mention[], { start, end }: Mention): boolean {
  const isJoint = (from: number, to: number): boolean => {
    const [joint, other] = tokens.filter((token) => token.start >= from && token.end <= to);
    return other === undefined && joint?.lower === 'and';
  };
  return before.some((one) => isJoint(end, one.start) || isJoint(one.end, start));
}

/** ", with Acme putting in $3 million for its fund": who does something behind "with"; null for none. */
function absoluteOwner({ sentence: { tokens }, before, fits }: Context, at: number): Mention | null {
  for (let here = at - 1; here > 1; here--) {
    if (/^[;:]$/.test(tokens[here]!.text)) return null;
    if (tokens[here]!.lower !== 'with' || tokens[here - 1]!.text !== ',') continue;
    const actor = before.find(({ start, end }) => {
      const verb = tokens.find((token) => token.start >= end);
      // "with Acme backing production of its robots": of those of whoever is backed.
      const acts = verb !== undefined && (verb.tags & Tag.Gerund) !== 0 && !BACKING.test(verb.lower);
      return start > tokens[here]!.start && acts;
    });
    // ", with Acme joining, to sell its app": that of who the sentence is about.
    const goesOn = actor && !tokens.some(({ text, start }, index) => text === ',' && start >= actor.end && index < at);
    return goesOn && fits(actor) ? actor : null;
  }
  return null;
}

const BACKING = /^(?:backing|joining|supporting|funding|leading|co-leading|financing)$/;

/** Whether "its" stands before a noun for what somebody is to a firm: "its largest customer". */
function isRelation(tokens: Sentence['tokens'], its: number): boolean {
  const noun = tokens.slice(its + 1, its + 5).find(({ lower }) => RELATION.test(lower) || /^[,.;:()]$/.test(lower));
  return noun !== undefined && RELATION.test(noun.lower);
}
const RELATION =
  /^(?:customer|client|supplier|rival|competitor|partner|backer|investor|shareholder|owner|parent|landlord|tenant|maker|creator|founder|lender|buyer|publisher)s?$/;

/** "and its shares rose": whether the noun phrase of a possessive is a subject. */
function opensClause(tokens: Sentence['tokens'], its: number): boolean {
  for (let at = its + 1; at < Math.min(tokens.length, its + 5); at++) {
    const { tags, lower } = tokens[at]!;
    if (/^[,.;:()]$/.test(lower) || tags & (Tag.Preposition | Tag.Conjunction)) return false;
    if (at > its + 1 && tags & (Tag.Past | Tag.Auxiliary) && !(tags & (Tag.Noun | Tag.Adjective))) return true;
  }
  return false;
}

/** "Acme replaced X, and Beta tests Y for its shop", "cards for Beta, which sells them in its shop": the subject of the last clause. */
function clauseOwner({ doc, sentence: { tokens }, before, types, fits }: Context, at: number): Mention | null {
  for (let here = at - 1; here > 0; here--) {
    const { lower, text, start } = tokens[here]!;
    // "Acme closed a round, Beta lost two founders after its merger"
    if (text === ',')
      return lastSubject(
        doc,
        before.filter((mention) => mention.start > start && mention.by !== 'coreference'),
        types,
      );
    const comma = tokens[here - 1]!.text === ',';
    if (comma && /^(?:which|who)$/.test(lower))
      return before.find((mention) => mention.end === tokens[here - 2]?.end && fits(mention)) ?? null;
    if (text === ';' || (comma && /^(?:and|but|while|whereas)$/.test(lower)))
      return lastSubject(
        doc,
        before.filter((mention) => mention.start > start && mention.by !== 'coreference'),
        types,
      );
  }
  return null;
}
