/** Who acts on what a description stands for, and so is another: "Acme puts money into the company". */
import { ACTORS } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { lastSubject, TELLING } from './prominence.ts';

/** How many words may stand between "the" and the noun of a description: "the Fund One-backed company". */
const DESCRIBING = 5;

/** Where the "the" of a description stands, from the article or the noun that an anaphor begins at; null for none. */
export function articleOf({ tokens }: Sentence, first: number): number | null {
  for (let at = first; at >= Math.max(0, first - DESCRIBING - 1); at--) if (tokens[at]!.lower === 'the') return at;
  return null;
}

/** Who does what is done to a description at a token: the name before the verb whose clause it closes; null where it is a subject itself. */
export function actorOn(doc: Document, sentence: Sentence, first: number, before: readonly Mention[]): Mention | null {
  const { tokens } = sentence;
  const article = articleOf(sentence, first) ?? first;
  const governor = tokens[article - 1];
  const isActedOn = governor !== undefined && (governor.tags & Tag.Verb) !== 0 && !TELLING.test(governor.lemma);
  if (!governor || !(governor.tags & Tag.Preposition || isActedOn)) return null;
  let verb = article - 1;
  while (verb > 0 && !(acts(tokens, verb) && before.some(({ end }) => end < tokens[verb]!.start))) {
    if (OTHER_CLAUSE.test(tokens[verb]!.lower)) return null;
    verb--;
  }
  const start = tokens[verb]?.start ?? 0;
  // "Acme's launch makes the Lyon lab a rival": what is Acme's does it.
  const owns = (close: number): boolean => /^['’]s?$/.test(tokens.find((token) => token.start >= close)?.text ?? '');
  const named = before.filter(({ end, by }) => end < start && !(isActedOn && (by === 'coreference' || owns(end))));
  // "Acme talks to Tessel and rents chips from the startup": Acme rents them.
  while (verb > 0 && tokens[verb - 1]!.tags & (Tag.Auxiliary | Tag.Adverb)) verb--;
  // "Acme, which rents chips from Beta, has become a backer of the company": Acme has.
  if (tokens[verb - 1]?.text === ',') {
    const outer = named.find(({ end }) => tokens.find((token) => token.start >= end)?.text === ',');
    if (outer) return outer;
  }
  const goesOn = named.length > 0 && /^(?:and|but|then|or)$/.test(tokens[verb - 1]?.lower ?? '');
  return (goesOn ? lastSubject(doc, named, ACTORS) : null) ?? named.at(-1) ?? null;
}

/** Whether a word can be a verb where it stands: not the "service" of "a subscription service". */
function acts(tokens: Sentence['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  const modified =
    before && /^\p{Ll}/u.test(before.text) && before.tags & (Tag.Determiner | Tag.Adjective | Tag.Noun | Tag.Number);
  return (
    COPULA.test(tokens[at]!.lower) ||
    ((tokens[at]!.tags & Tag.Verb) !== 0 && !(modified && tokens[at]!.tags & Tag.Noun))
  );
}

const COPULA = /^(?:is|was|are|were)$/;
const OTHER_CLAUSE = /^(?:;|that|which|who|while|whereas|because|after|before|when)$/;
