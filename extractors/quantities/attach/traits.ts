/** Numbers of clauses about a trait of what the text speaks of, without its name: "Throughput doubled", "API prices fell 75%". */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Quantity, type Sentence, Tag, type Token } from '../../document.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { FIRM, THING } from './measures.ts';
import type { Answer, Question } from './question.ts';
import type { Name } from './scene.ts';
import { topic } from './topic.ts';

/** What only things have or do. Lemmas. */
export const TRAITS = wordSet(
  `accuracy precision recall quality performance latency throughput speed inference training pretraining pre-training
  post-training finetuning fine-tuning decoding prefill generation processing perplexity hallucination refusal
  failure bug crash score result evaluation eval run test trial weight checkpoint window vocabulary tokenizer memory
  footprint output answer response reply trace resolution frame clip battery payload gripper draw consumption efficiency
  overhead utilization loading ttft horizon benchmark error rate time length install installation`,
);
/** What only firms have. Lemmas. */
const OF_FIRMS = wordSet(
  `revenue profit loss margin headcount workforce staff valuation backlog booking share stock income earnings turnover`,
);
/** What things have before firms. Lemmas. */
const OF_EITHER = wordSet('price pricing cost usage traffic signup download adoption');

/** Where a clause begins. */
const BOUNDARY = wordSet('; : — – ( , and but while whereas as since because though although that which when where so');
/** A trait of these is somebody else's, or of no one thing. */
const OTHERS =
  wordSet(`a an another some most many every each other rival its their his her our my your whose no any all several
  few industry global average human user customer`);

/** "Accuracy, at 72.5%, is ...", "Throughput more than doubled": what the text speaks of, by what its trait leaves; null where the clause is about no such trait. */
export function traitOwner(asked: Question): Answer | null {
  const { scene, sentence, here, quantity } = asked;
  if (scene.headings.talkedOf(sentence) !== null || sentence.block.kind !== 'body') return null;
  const group = subjectGroup(sentence, quantity);
  const head = group && headOf(group);
  if (!head || OTHERS.has(group[0]!.lower)) return null;
  const kinds = group.some(isOfKind) ? null : kindsOf(head);
  if (!kinds || here.some((name) => mayOwn(asked, name, group[0]!, head))) return null;
  for (const types of kinds) {
    const entity = topic(scene, sentence, [types], false);
    if (entity !== null) return { entities: [entity], how: 'topic' };
  }
  return null;
}

const WARES: readonly (readonly EntityType[])[] = [[...THING, 'hardware'], ['technique']];

/** What may have a trait, the likelier first. */
function kindsOf({ lemma, lower }: Token): readonly (readonly EntityType[])[] | null {
  if (TRAITS.has(lemma) || TRAITS.has(lower)) return WARES;
  if (OF_FIRMS.has(lemma)) return [FIRM];
  return OF_EITHER.has(lemma) ? [...WARES, FIRM] : null;
}

/** "AI supercomputer performance": of all things of a kind. */
const isOfKind = ({ lower, lemma }: Token): boolean => lower === 'ai' || MANY.has(TYPE_NOUNS.get(lemma) ?? 'product');
const MANY: ReadonlySet<EntityType> = new Set(['model', 'hardware', 'company', 'organization', 'person']);

/** Whether a name of the sentence may have the trait itself: "Acme grew, and sales doubled", "Throughput of Zephyra". */
function mayOwn({ scene, quantity }: Question, { type, part, start }: Name, first: Token, head: Token): boolean {
  const acts = FIRM.includes(type) || THING.includes(type);
  if (start >= quantity.end) return acts && TIED.test(scene.doc.text.slice(quantity.end, start));
  if (start < first.start) return (acts || type === 'hardware') && (part === 'free' || part === 'owner');
  // "Pretraining used MireSet, a set of 2T tokens"
  return start < head.end || part === 'free' || part === 'owner';
}
/** Between a number and a name that has it. */
const TIED = /^ ?(?:[a-z%/-]+ ){0,4}(?:for|of|at|with|by) (?:the )?$/;

/** The words of the noun phrase that a quantity's clause begins with; null where it cannot be told. */
function subjectGroup({ tokens }: Sentence, { start }: Quantity): readonly Token[] | null {
  const at = firstFrom(tokens, start);
  const verb = mainVerb(tokens, at);
  const end = verb < 0 ? at : verb;
  let first = end;
  while (first > 0 && !BOUNDARY.has(tokens[first - 1]!.lower)) first--;
  // "Accuracy, at 72.5%": without a verb only what opens the sentence.
  if (verb < 0 && first > 0) first = tokens[first - 1]!.text === ',' && headEnd(tokens) === first - 1 ? 0 : -1;
  if (first < 0) return null;
  return tokens.slice(tokens[first]?.lower === 'the' ? first + 1 : first, end);
}

/** The verb of the clause that holds a token, its auxiliaries left behind; -1 for none. */
function mainVerb(tokens: readonly Token[], at: number): number {
  // "Throughput more than doubled": the quantity is the verb.
  if (tokens[at]!.tags & Tag.Verb && /(?:ed|es|ing)$/.test(tokens[at]!.lower)) return beforeAdverbs(tokens, at);
  const from = tokens.slice(0, at).findLastIndex(({ lower }) => /^[;:—–(]$/.test(lower)) + 1;
  const sure = tokens.slice(from, at).findLastIndex(isVerb);
  const verb = sure >= 0 ? sure : tokens.slice(from, at).findLastIndex(({ tags }, i) => i > 0 && tags & MAYBE_VERB);
  return verb < 0 ? -1 : beforeAdverbs(tokens, from + verb);
}

const isVerb = ({ tags }: Token): boolean =>
  !(tags & (Tag.Preposition | Tag.Gerund)) &&
  ((tags & (Tag.Auxiliary | Tag.Past)) !== 0 || ((tags & Tag.Verb) !== 0 && !(tags & Tag.Noun)));
const MAYBE_VERB = Tag.Verb;

/** Where the group of a verb begins: "has more than doubled". */
function beforeAdverbs(tokens: readonly Token[], verb: number): number {
  let first = verb;
  while (first > 0 && (tokens[first - 1]!.tags & (Tag.Auxiliary | Tag.Adverb) || GRADE.has(tokens[first - 1]!.lower)))
    first--;
  return first;
}
const GRADE = wordSet('more less than nearly almost roughly about over well have has had');

/** Where the nouns end that a sentence begins with. */
function headEnd(tokens: readonly Token[]): number {
  let end = tokens[0]?.lower === 'the' ? 1 : 0;
  while (tokens[end] && tokens[end]!.tags & (Tag.Noun | Tag.Adjective) && !(tokens[end]!.tags & Tag.Preposition)) end++;
  return end;
}

/** The noun that a phrase is about: "rates" of "error rates on hard tasks". */
function headOf(group: readonly Token[]): Token | null {
  const end = group.findIndex(({ tags, lower }) => tags & Tag.Preposition || lower === ',');
  const head = (end < 0 ? group : group.slice(0, end)).at(-1);
  const counts = group.some(({ tags, index }) => tags & Tag.Number && head && index < head.index);
  return head && !counts && head.tags & (Tag.Noun | Tag.Gerund) ? head : null;
}
