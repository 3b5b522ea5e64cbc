/**
 * A sentence cut into phrases: noun phrases with the entities that they stand for, verb groups, and what stands between.
 *
 * A shallow parse after Abney's chunks ("Parsing by Chunks", 1991): phrases do not nest; who does what to whom is read
 * from their order in `clauses/`.
 */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Document, type NounPhrase, type Sentence, Tag } from '../../document.ts';
import { ofWord } from '../lexemes.ts';
import { withAsides } from './asides.ts';
import { withBracketed } from './bracketed.ts';
import { Chunking } from './chunking.ts';
import { withoutContrasts } from './contrasts.ts';
import { withInsertions } from './insertions.ts';
import { connective, mark, passOver } from './joints.ts';
import type { Phrase, RuleVerbs } from './kinds.ts';
import { nounPhrase } from './noun-phrase.ts';
import { verbGroup } from './verb-group.ts';

/** What the insertions of a list may tell of. */
const ACTING: readonly EntityType[] = ['person', 'company', 'organization', 'place'];

/** What a noun phrase can start with. */
const NOMINAL_TAGS =
  Tag.Pronoun | Tag.Determiner | Tag.Noun | Tag.Adjective | Tag.Number | Tag.Unknown | Tag.FirstName | Tag.Verb;

/** The phrase that starts at a token; null where the token is in none. */
function phraseAt(sentence: Chunking, at: number): Phrase | null {
  if (sentence.isName(at)) return nounPhrase(sentence, at);
  const group = mark(sentence, at) ?? verbGroup(sentence, at);
  if (group || sentence.floats(at)) return group;
  return connective(sentence, at) ?? (sentence.tagsAt(at) & NOMINAL_TAGS ? nounPhrase(sentence, at) : null);
}

/** What may stand apart from its verb: "turned Zephyra on", "rolled it out to staff". */
const isParticle = ofWord(({ lower }) => /^(?:on|off|in|out|up|down|over|back)$/.test(lower));

/** What follows a particle that stands apart: not "turned Zephyra on its head". */
const AFTER_PARTICLE = Tag.Preposition | Tag.Punctuation | Tag.Conjunction | Tag.Adverb;

/** "turned Zephyra on right away" */
const AT_ONCE = /^(?:right|straight|today|yesterday|overnight|again|too)$/;

/** Whether a particle can stand apart before a token. */
function mayFollow(sentence: Chunking, at: number): boolean {
  const next = sentence.token(at);
  if (!next || AT_ONCE.test(next.lower)) return true;
  return !sentence.isName(at) && (sentence.tagsAt(at) & AFTER_PARTICLE) !== 0 && next.lower !== 'of';
}

/** Whether a token is the particle of the verb before the noun phrase before it; the verb takes it. */
function takesParticle(sentence: Chunking, at: number): boolean {
  const { phrases, tokens, verbs } = sentence;
  const { lower } = tokens[at]!;
  if (!isParticle(sentence.tokens[at]!) || sentence.isName(at)) return false;
  const [verb, object] = phrases.slice(-2);
  if (verb?.kind !== 'verb' || object?.kind !== 'noun' || verb.passive || object.last !== at - 1) return false;
  if (!mayFollow(sentence, at + 1)) return false;
  const whole = `${verb.lemma}_${lower}`;
  if (!verbs.hasParticle(whole)) return false;
  phrases[phrases.length - 2] = { ...verb, lemma: whole };
  return true;
}

/** Cuts a sentence into phrases. `mentions` are the indices of its mentions; `verbs` are those that the rules ask for. */
export function phrases(
  doc: Document,
  sentence: Sentence,
  mentions: readonly number[],
  verbs: RuleVerbs,
): readonly Phrase[] {
  const chunking = new Chunking(doc, sentence, mentions, verbs);
  for (let at = 0; at < sentence.tokens.length; ) {
    if (takesParticle(chunking, at)) {
      at++;
      continue;
    }
    const past = chunking.isName(at) ? at : passOver(chunking, at);
    const phrase = past > at ? null : phraseAt(chunking, at);
    if (phrase) chunking.phrases.push(phrase);
    at = phrase ? phrase.last + 1 : Math.max(past, at + 1);
  }
  const isGroup = ({ last }: NounPhrase): boolean =>
    (chunking.tagsAt(last) & Tag.Plural) !== 0 || /^\p{Lu}{2,5}$/u.test(chunking.tokens[last]!.text);
  const kindOf = ({ heads }: NounPhrase): EntityType | null =>
    ACTING.find((type) => chunking.isTyped(type, heads)) ?? null;
  return withBracketed(withInsertions(withAsides(withoutContrasts(chunking.phrases)), kindOf), isGroup);
}
