/** Clauses about something without a name, of which no name of the sentence has what they tell: "and a rival model rose to 61%", "and the stock rose 12%". */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Clause, NounPhrase } from '../../document.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { clauseOf } from './clause.ts';
import { FIRM, PRODUCTS } from './measures.ts';
import type { Answer, Question } from './question.ts';
import { topic } from './topic.ts';

/** What a firm has that stands for it. */
const OF_FIRM = wordSet('stock share price valuation');

/** Whether a clause of its own tells of a thing or a firm that is one of many: "a 12B model went from 43% to 61%". */
export function isOfStranger(asked: Question): boolean {
  const { scene, sentence, quantity } = asked;
  const { tokens } = sentence;
  const own = scene.doc.clauses[sentence.index]!.find(({ subject }) =>
    subject.some(
      ({ first, last }) => first > 0 && tokens[first]!.start < quantity.start && quantity.end < tokens[last]!.end,
    ),
  );
  const clause = own ?? clauseOf(scene.doc, quantity);
  const told = phraseOf(clause);
  if (clause && isOfOtherKind(asked, clause)) return true;
  if (clause && isDoneByPeople(scene.doc.clauses[sentence.index]!, clause)) return true;
  if (!told || !/^(?:an?|another|one|some)$/.test(tokens[told.first]!.lower)) return false;
  const type = TYPE_NOUNS.get(told.noun ?? '');
  if (type === undefined || !(PRODUCTS.includes(type) || FIRM.includes(type) || type === 'benchmark')) return false;
  // "Acme has a model that gets 61%", "Zephyra, a model": what has been brought up.
  const before = tokens[told.first - 1];
  return before === undefined || BEGINNING.has(before.lower);
}
/** "Acme tested none — Zephyra did that, spending $20,000": whether a further clause is about a name that has no such thing. */
function isOfOtherKind({ scene, sentence, tiers }: Question, { subject }: Clause): boolean {
  const [head] = subject.flatMap(({ heads }) => heads);
  const name = head === undefined ? undefined : scene.doc.mentions[head]!;
  const opener = name && sentence.tokens[firstFrom(sentence.tokens, name.start) - 1]?.text;
  if (!name || opener === undefined || !/^[—–;]$/.test(opener)) return false;
  const { type } = scene.doc.entities[name.entity]!;
  return DOING.has(type) && !tiers.some((types) => types.includes(type));
}

const DOING: ReadonlySet<EntityType> = new Set([...PRODUCTS, ...FIRM]);

/** "Acme expects firms to defer 25%": whether a clause tells what people without a name are to do. */
function isDoneByPeople(clauses: readonly Clause[], { form, first }: Clause): boolean {
  if (form !== 'infinitive') return false;
  return clauses.some(
    ({ verb, object }) =>
      /^(?:expect|want|ask|urge|tell|allow|let|force|require|push|predict|see)$/.test(verb) &&
      object.length === 1 &&
      object[0]!.heads.length === 0 &&
      PEOPLE.has(object[0]!.noun ?? '') &&
      object[0]!.last < first &&
      first - object[0]!.last <= 2,
  );
}
const PEOPLE = wordSet(
  'firm company enterprise business employer customer consumer household buyer manufacturer retailer bank investor',
);

const BEGINNING = wordSet('and but while whereas ; : — –');

/** The firm whose stock a further clause tells of: one that the sentence and the text before it speak of; null for none. */
export function ofStock(asked: Question): Answer | null {
  const { scene, sentence, quantity } = asked;
  const told = phraseOf(clauseOf(scene.doc, quantity));
  if (!told || !OF_FIRM.has(told.noun ?? '') || !BEGINNING.has(sentence.tokens[told.first - 1]?.lower ?? ''))
    return null;
  const firm = topic(scene, sentence, [FIRM], false);
  const here = scene.names(sentence.index).some(({ entity, end }) => entity === firm && end <= quantity.start);
  return firm !== null && here ? { entities: [firm], how: 'topic' } : null;
}

/** The one phrase that a finite clause is about, where it names nothing. */
function phraseOf(clause: Clause | undefined): NounPhrase | null {
  const [phrase, ...others] = clause?.form === 'finite' ? clause.subject : [];
  const named = phrase && [phrase.heads, phrase.possessors, phrase.modifiers].some(({ length }) => length > 0);
  return phrase && others.length === 0 && !named ? phrase : null;
}
