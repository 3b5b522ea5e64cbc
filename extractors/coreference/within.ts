/** The antecedent of a pronoun within its own sentence, among what is named before it. */
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { COMPARING_VERBS, MAKING_VERBS } from '../lexicon/cues.ts';
import { hasRole } from '../lexicon/roles.ts';
import { canAct } from '../syntax/lexemes.ts';
import { firstFrom } from '../syntax/spans.ts';
import { type Anaphor, FIRMS, THINGS } from './anaphora.ts';
import { isCompared } from './by-the-way.ts';
import { clauseBefore } from './clause-before.ts';
import { isObject } from './expectations.ts';
import { frontsPronoun, isOfWhatItIs } from './fronted.ts';
import { type Context, possessor } from './possessor.ts';
import { firstFitting, isAside, isGoverned, isTeller, lastObject, lastSubject, MEANS, TELLING } from './prominence.ts';

/** The antecedent of a pronoun among the mentions before it in its sentence; null for none. */
export function antecedentWithin(
  doc: Document,
  sentence: Sentence,
  { types, first }: Anaphor,
  named: readonly Mention[],
): Mention | null {
  // "Ada Brook will succeed him": another.
  const before = sentence.tokens[first]!.lower === 'him' ? named.filter((one) => !acts(sentence, one, first)) : named;
  const fits = ({ entity }: Mention): boolean => types.has(doc.entities[entity]!.type);
  const context: Context = { doc, sentence, before, types, fits };
  if (first === 0) return null;
  if (isObject(sentence, first)) return actedOn(context, first);
  return /^its$|^their$|^h/.test(sentence.tokens[first]!.lower) ? possessor(context, first) : subject(context, first);
}

/** Whether a mention is the subject of the verb right before a token. */
function acts({ tokens }: Sentence, { end }: Mention, at: number): boolean {
  const verb = tokens[at - 1];
  if (!verb || !canAct(verb)) return false;
  return tokens.slice(0, at - 1).every((token) => token.end <= end || token.tags & (Tag.Auxiliary | Tag.Adverb));
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
  const told = toldBefore(context, at);
  return (
    sameAgain(context) ??
    outdone(context, at - 1) ??
    acrossVerb(context, at - 1) ??
    (caused ? firstFitting(doc, before, types) : null) ??
    (told.length > 0 ? firstFitting(doc, told, types) : null)
  );
}

/** "Acme open-sourced Ropework; Beta already supports it", "Ada Brook tried Zephyra, while Bo Lind praised it": what is named before the clause that acts on it, where that has a subject of its own. */
function toldBefore({ sentence, before, types, doc }: Context, at: number): readonly Mention[] {
  const end = clauseBefore(sentence, at);
  if (end === null) return [];
  const told = before.filter((mention) => mention.end <= end);
  if (sentence.tokens.some(({ start, text }) => start === end && text === ';')) return told;
  const free = told.filter((mention) => types.has(doc.entities[mention.entity]!.type) && !isGoverned(doc, mention));
  return new Set(free.map(({ entity }) => entity)).size === 1 ? free : [];
}

/** "Lark remains cheaper, but Zephyra beats it on every test": the other that the sentence is about; null for none. */
function outdone({ doc, sentence: { tokens }, before, fits }: Context, verb: number): Mention | null {
  const actor = before.at(-1);
  if (!actor || !COMPARING_VERBS.has(tokens[verb]!.lemma) || tokens[verb - 1]?.end !== actor.end) return null;
  const { type } = doc.entities[actor.entity]!;
  const others = before.filter((mention) => mention.entity !== actor.entity && fits(mention));
  return lastSubject(doc, others, new Set([type]));
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
  const hearer = informed(context, at) ?? ofItself(all, at);
  if (hearer) return hearer;
  const behind = sentence.tokens[at - 1]!.tags & Tag.Preposition ? at - 2 : at;
  const across = acrossVerb(context, behind);
  if (across) return across;
  // "Acme praised the engine that it builds"
  const maker = isRelative(sentence, at) ? lastSubject(doc, before, THINGS) : null;
  if (maker) return maker;
  const told = toldOf(context, at);
  if (told) return told;
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

/** "unveiled Zephyra and open-sourced Lark, claiming that it ...": what was made last is told of. */
function toldOf({ sentence: { tokens }, before, fits }: Context, at: number): Mention | null {
  const verb = tokens[at - 1]!.lower === 'that' ? at - 2 : at - 1;
  const telling = tokens[verb];
  if (!telling || !(telling.tags & Tag.Gerund) || !TELLING.test(telling.lemma)) return null;
  const made = before.filter((mention) => {
    const name = firstFrom(tokens, mention.start);
    return fits(mention) && MAKING_VERBS.has(tokens[name - 1]?.lemma ?? '') && name < verb;
  });
  return made.at(-1) ?? null;
}

/** "The court notified Acme that it ...": whoever is told something of itself. */
function informed({ sentence: { tokens }, before, fits }: Context, at: number): Mention | null {
  const hearer = before.at(-1);
  if (!hearer || tokens[at - 1]!.lower !== 'that' || tokens[at - 2]!.end !== hearer.end) return null;
  const name = firstFrom(tokens, hearer.start);
  return fits(hearer) && INFORMING.test(tokens[name - 1]?.lemma ?? '') ? hearer : null;
}
/** "After Beta left, Acme said it had signed": who tells what only a firm does, of itself. */
function ofItself({ doc, sentence: { tokens }, before, types }: Context, at: number): Mention | null {
  if (![...types].every((type) => FIRMS.has(type))) return null;
  const verb = tokens[at - 1]!.lower === 'that' ? at - 2 : at - 1;
  const teller = before.at(-1);
  return teller &&
    types.has(doc.entities[teller.entity]!.type) &&
    tokens[verb - 1]?.end === teller.end &&
    PLEDGING.test(tokens[verb]!.lemma)
    ? teller
    : null;
}
const PLEDGING = /^(?:say|claim|state|announce|confirm|deny|insist|promise|warn|admit|argue|hope|expect|add)$/;
const INFORMING = /^(?:notify|inform|alert|assure)$/;

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
    if (mention.end > from || !between.every(({ lower }) => /^(?:,|and|or|&|\/|both|all|each)$/.test(lower))) break;
    acting.add(mention);
    from = mention.start;
  }
  return acting;
}

/** "Zephyra costs a tenth of Lark and trails it", "... but falls behind it": what the verb before acts on. */
function acrossVerb({ doc, sentence, before, types }: Context, verb: number): Mention | null {
  const word = sentence.tokens[verb];
  return word && canAct(word) && joinsVerb(sentence, verb) ? lastObject(doc, before, types) : null;
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
