/** The antecedent of a pronoun within its own sentence, among what is named before it. */
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { canAct } from '../syntax/lexemes.ts';
import { type Anaphor, THINGS, type Types } from './anaphora.ts';
import { isObject } from './expectations.ts';
import { frontsPronoun, isOfWhatItIs } from './fronted.ts';
import { firstFitting, isAside, isCompared, isTeller, lastObject, lastSubject, MEANS, TELLING } from './prominence.ts';

/** Verbs whose object does what follows. Lemmas. */
const ASKING = /^(?:sue|ask|urge|force|order|press|push|tell|let|allow|persuade|convince)$/;

/** What is done to another's people. Lemmas. */
const HIRING = /^(?:hire|poach|recruit|lure|snatch)$/;

/** The words of one sentence before an anaphor, and what they name. */
interface Context {
  readonly doc: Document;
  readonly sentence: Sentence;
  readonly before: readonly Mention[];
  readonly types: Types;
  readonly fits: (mention: Mention) => boolean;
}

/** The antecedent of a pronoun among the mentions before it in its sentence; null for none. */
export function antecedentWithin(
  doc: Document,
  sentence: Sentence,
  { types, first }: Anaphor,
  before: readonly Mention[],
): Mention | null {
  const fits = ({ entity }: Mention): boolean => types.has(doc.entities[entity]!.type);
  const context: Context = { doc, sentence, before, types, fits };
  if (first === 0) return null;
  if (isObject(sentence, first)) return actedOn(context, first);
  return /^its$|^their$|^h/.test(sentence.tokens[first]!.lower) ? possessor(context, first) : subject(context, first);
}

/** What "it" was before in the sentence. */
const sameAgain = ({ before, fits }: Context): Mention | null =>
  before.findLast((mention) => /^its?$/i.test(mention.text) && fits(mention)) ?? null;

/** "Acme supports it": none of those who act on it; what "it" was before. */
function actedOn(context: Context, at: number): Mention | null {
  const { doc, sentence, before, types } = context;
  // "Acme launched Zephyra with a bug causing it to stutter", "Ada likens Zephyra to a guest, using it as a tool"
  const { tokens } = sentence;
  const governor = tokens[at - 2]?.tags === Tag.Adverb ? tokens[at - 3] : tokens[at - 2];
  const caused =
    (tokens[at - 1]!.tags & Tag.Gerund) !== 0 &&
    !((governor?.tags ?? 0) & Tag.Auxiliary) &&
    /^(?:to|as)$/.test(tokens[at + 1]?.lower ?? '');
  return sameAgain(context) ?? acrossVerb(context, at - 1) ?? (caused ? firstFitting(doc, before, types) : null);
}

/** "it", "he" before a verb. */
function subject(all: Context, at: number): Mention | null {
  const { doc, sentence, types, fits } = all;
  // "Acme and Beta will train on it": neither of them.
  const acting = actingOn(all, at);
  const before = all.before.filter(
    (mention) =>
      !acting.has(mention) &&
      !frontsPronoun(sentence, mention, at) &&
      !isOfWhatItIs(sentence, mention, at) &&
      !actsAside(sentence, mention) &&
      !isAffiliation(all, mention),
  );
  const context = { ...all, before };
  const behind = sentence.tokens[at - 1]!.tags & Tag.Preposition ? at - 2 : at;
  const across = acrossVerb(context, behind);
  if (across) return across;
  // "Acme praised the engine that it builds"
  const maker = isRelative(sentence, at) ? lastSubject(doc, before, THINGS) : null;
  if (maker) return maker;
  const heard = before.filter((mention) => !isTeller(doc, mention));
  const others = before.filter((mention) => !isTeller(doc, mention, true));
  // "On a Corelis X1 it writes 80 tokens a second": not the card.
  const isMeans = ({ entity }: Mention): boolean =>
    MEANS.has(doc.entities[entity]!.type) || hasRole(doc.entities[entity]!, 'language');
  return (
    sameAgain(context) ??
    firstFitting(doc, heard, types) ??
    firstFitting(doc, others, types) ??
    others.find(
      (mention) => fits(mention) && !isMeans(mention) && !isAside(doc, mention) && !isCompared(doc, mention),
    ) ??
    null
  );
}

/** "Ada Brook of Acme doubts that it ...": a firm or school that only tells where somebody named works. */
function isAffiliation({ doc, sentence: { tokens }, before }: Context, { start, by }: Mention): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const person = tokens[at - 2];
  if (by === 'coreference' || !person || !/^(?:of|at|from)$/.test(tokens[at - 1]!.lower)) return false;
  return before.some(({ end, entity }) => end === person.end && doc.entities[entity]!.type === 'person');
}

/** "a test set that Acme put together": who only acts in a clause that describes another thing. */
function actsAside(sentence: Sentence, { start, by }: Mention): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= start);
  return by !== 'coreference' && at > 1 && isRelative(sentence, at);
}

/** How many words of an object may stand between a verb and the preposition of a pronoun: "owns about 27% of it". */
const OBJECT_REACH = 6;

/** The subjects of the verb that governs a pronoun with its preposition, or whose object does. */
function actingOn({ doc, sentence: { tokens }, before, types }: Context, at: number): ReadonlySet<Mention> {
  const acting = new Set<Mention>();
  const isVerb = (index: number): boolean => ((tokens[index]?.tags ?? 0) & Tag.Verb) !== 0;
  let verb = at - 2;
  if (!(tokens[at - 1]!.tags & Tag.Preposition)) return acting;
  const isObject = !((tokens[at + 1]?.tags ?? 0) & (Tag.Verb | Tag.Auxiliary | Tag.Adverb));
  if (!isVerb(verb) && isObject)
    while (verb > at - OBJECT_REACH && verb > 0 && !isVerb(verb) && /^[\w$€£%.]+$/.test(tokens[verb]!.text)) verb--;
  if (!isVerb(verb)) return acting;
  while (verb > 0 && tokens[verb - 1]!.tags & (Tag.Auxiliary | Tag.Adverb)) verb--;
  // "Acme invested in Tessel and now owns 27% of it"
  const shared = /^(?:and|but)$/.test(tokens[verb - 1]?.lower ?? '') ? lastSubject(doc, before, types) : null;
  if (shared) return new Set([shared]);
  let from = tokens[verb]!.start;
  for (let index = before.length - 1; index >= 0; index--) {
    const mention = before[index]!;
    const between = tokens.filter(({ start, end }) => start >= mention.end && end <= from);
    if (mention.end > from || !between.every(({ lower }) => /^(?:,|and|or|&|\/)$/.test(lower))) break;
    acting.add(mention);
    from = mention.start;
  }
  return acting;
}

/** "its", "their", "his". */
function possessor({ doc, sentence, before, types, fits }: Context, at: number): Mention | null {
  const { tokens } = sentence;
  const last = tokens[at - 1]!;
  const nearest = before.at(-1);
  // "sued Beta to stop its crawler"
  if (nearest && last.tags & Tag.Verb && tokens[at - 2]?.lower === 'to' && fits(nearest)) {
    const governor = tokens.findLast(({ end }) => end <= nearest.start);
    if (tokens[at - 3]?.end === nearest.end && ASKING.test(governor?.lemma ?? '')) return nearest;
  }
  // "Acme and Beta are its customers", "Acme has become its largest customer": not of those who are.
  if (tokens[at]!.lower === 'its' && nearest && isRelation(sentence, at)) {
    const copula = tokens.findLast(({ end }, index) => end <= tokens[at]!.start && !BETWEEN.test(tokens[index]!.lower));
    const joint = tokens.findLast(({ end }) => end <= nearest.start);
    const several = /^(?:are|were|remain)$/.test(last.lower) && joint?.lower === 'and';
    if (copula && COPULA.test(copula.lower) && nearest.end <= copula.start) return null;
    if (several && nearest.end === tokens[at - 2]?.end) return null;
  }
  // "Acme will be the first customer of its cloud": not of who is.
  if (nearest && fits(nearest) && isOfRelation(tokens, at, nearest)) return null;
  if (nearest && describes(sentence, nearest, at))
    return firstFitting(
      doc,
      before.filter(({ entity }) => entity !== nearest.entity),
      types,
    );
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
  // "Acme licensed Lark's chips and hired its founder": nobody hires his own.
  if (HIRING.test(last.lemma)) {
    const hirer = lastSubject(doc, before, types);
    return before.findLast((mention) => fits(mention) && mention.entity !== hirer?.entity) ?? null;
  }
  const absolute = absoluteOwner({ doc, sentence, before, types, fits }, at);
  if (absolute) return absolute;
  // "counts Beta among its customers": those of whoever counts.
  if (last.lower === 'among' && isRelation(sentence, at)) return lastSubject(doc, before, types);
  const inClause = clauseOwner({ doc, sentence, before, types, fits }, at);
  if (inClause) return inClause;
  // "Acme improved its score", "Acme built Zephyra into its own tools"
  const verb = last.tags & Tag.Verb && !(last.tags & Tag.Gerund);
  const bound = verb || tokens[at + 1]?.lower === 'own';
  const owner = bound ? lastSubject(doc, before, types) : null;
  return owner ?? firstFitting(doc, before, types) ?? before.find(fits) ?? null;
}

/** "is the first customer of its": whether a possessive tells to whom the name before it is something. */
function isOfRelation(tokens: Sentence['tokens'], its: number, { end }: Mention): boolean {
  if (!/^(?:of|for|in)$/.test(tokens[its - 1]!.lower) || !RELATION.test(tokens[its - 2]?.lower ?? '')) return false;
  const between = tokens.slice(0, its).filter(({ start }) => start >= end);
  return between.some(({ lower }) => COPULA.test(lower)) && !between.some(({ text }) => /^[,;:]$/.test(text));
}

/** ", with Acme putting in $3 million for its fund": who does something behind "with"; null for none. */
function absoluteOwner({ sentence: { tokens }, before, fits }: Context, at: number): Mention | null {
  for (let here = at - 1; here > 1; here--) {
    if (/^[;:]$/.test(tokens[here]!.text)) return null;
    if (tokens[here]!.lower !== 'with' || tokens[here - 1]!.text !== ',') continue;
    const actor = before.find(({ start, end }) => {
      const verb = tokens.find((token) => token.start >= end);
      return start > tokens[here]!.start && verb !== undefined && (verb.tags & Tag.Gerund) !== 0;
    });
    // ", with Acme joining, to sell its app": that of who the sentence is about.
    const goesOn = actor && !tokens.some(({ text, start }, index) => text === ',' && start >= actor.end && index < at);
    return goesOn && fits(actor) ? actor : null;
  }
  return null;
}

/** "Beta, once its largest customer, ...": whether what "its" opens tells what the name before it is to another. */
function describes({ tokens }: Sentence, { end }: Mention, its: number): boolean {
  const between = tokens.filter((token) => token.start >= end && token.end <= tokens[its]!.start);
  return (
    between[0]?.text === ',' &&
    between.slice(1).every(({ lower }) => FORMERLY.test(lower)) &&
    isRelation({ tokens }, its)
  );
}

/** Whether "its" stands before a noun for what somebody is to a firm: "its largest customer". */
function isRelation({ tokens }: Pick<Sentence, 'tokens'>, its: number): boolean {
  const noun = tokens.slice(its + 1, its + 5).find(({ lower }) => RELATION.test(lower) || /^[,.;:()]$/.test(lower));
  return noun !== undefined && RELATION.test(noun.lower);
}
const BETWEEN = /^(?:among|also|now|already|still|all|both|one|of)$/;
const COPULA = /^(?:is|are|was|were|be|been|become|becomes|became|remain|remains|remained)$/;
const FORMERLY = /^(?:once|now|long|formerly|still|also|already|then|until|recently|perhaps)$/;
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

/** "Zephyra costs a tenth of Lark and trails it", "... but falls behind it": what the verb before acts on. */
function acrossVerb({ doc, sentence, before, types }: Context, verb: number): Mention | null {
  const word = sentence.tokens[verb];
  return word && canAct(word) && joinsVerb(sentence, verb) ? lastObject(doc, before, types) : null;
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

/** Whether a verb shares the subject of the one before: "and trails", "but quickly fixed". */
function joinsVerb({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.tags && tokens[at - 1]!.tags & Tag.Adverb ? tokens[at - 2] : tokens[at - 1];
  return before !== undefined && /^(?:and|but|then)$/.test(before.lower);
}

/** Whether "it" acts on the noun before "that": "the engine that it builds", not "claims that it runs". */
function isRelative({ tokens }: Sentence, at: number): boolean {
  const noun = tokens[at - 2];
  return (
    /^(?:that|which)$/.test(tokens[at - 1]!.lower) &&
    noun !== undefined &&
    (noun.tags & Tag.Noun) !== 0 &&
    !TELLING.test(noun.lemma)
  );
}

/** The word before a mention, in small letters. */
export const wordBefore = ({ tokens }: Sentence, { start }: Mention): string | undefined =>
  tokens.findLast(({ end }) => end <= start)?.lower;
