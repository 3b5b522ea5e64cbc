/** Numbers of clauses about a trait of what the text speaks of, without its name: "Throughput doubled", "API prices fell 75%". */
import type { EntityType } from '../../../graph/ontology.ts';
import { Tag, type Token } from '../../document.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';
import { wordSet } from '../../word-set.ts';
import { FIRM, THING } from './measures.ts';
import type { Answer, Question } from './question.ts';
import type { Name } from './scene.ts';
import { headOf, openingOf } from './subject-group.ts';
import { storyHeadline, topic } from './topic.ts';

/** What only things have or do. Lemmas. */
export const TRAITS = wordSet(
  `accuracy precision recall quality performance latency throughput speed inference training pretraining pre-training
  post-training finetuning fine-tuning decoding prefill generation processing perplexity hallucination refusal
  failure bug crash score result evaluation eval run test trial weight checkpoint window vocabulary tokenizer memory
  footprint output answer response reply trace resolution frame clip battery payload gripper draw consumption efficiency
  overhead utilization use need requirement loading ttft horizon benchmark error rate time length install installation`,
);
/** What only firms have. Lemmas. */
const OF_FIRMS = wordSet(
  `revenue profit loss margin headcount workforce staff valuation backlog booking share stock income earnings turnover`,
);
/** What things have before firms. Lemmas. */
const OF_EITHER = wordSet('price pricing cost usage traffic signup download adoption fleet');

/** Verbs that tell of others than their subject. Lemmas. */
const TELLING_OF_OTHERS = wordSet(
  `include suggest emphasize emphasise involve highlight show mention reveal note say claim report argue describe discuss
  focus feature introduce announce propose recommend explain indicate imply find confirm`,
);
/** A trait of these is somebody else's, or of no one thing. */
const OTHERS =
  wordSet(`a an another some most many every each other rival its their his her our my your whose no any all several
  few industry global average human user customer`);

/** "Accuracy, at 72.5%, is ...", "Throughput more than doubled": what the text speaks of, by what its trait leaves; null where the clause is about no such trait. */
export function traitOwner(asked: Question): Answer | null {
  const { scene, sentence, here, quantity } = asked;
  if (scene.headings.talkedOf(sentence) !== null || sentence.block.kind !== 'body') return null;
  const opening = openingOf(sentence, quantity);
  const group = opening?.group;
  const head = group && headOf(group);
  if (!head || (opening.verb && TELLING_OF_OTHERS.has(opening.verb.lemma)) || OTHERS.has(group[0]!.lower)) return null;
  const kinds = group.some(isOfKind) ? null : isDoing(group) ? WARES : kindsOf(head);
  if (!kinds || here.some((name) => mayOwn(asked, name, group[0]!, head))) return null;
  for (const types of kinds) {
    const entity = (types === FIRM ? firmOfHeadline(asked) : null) ?? topic(scene, sentence, [types], false);
    if (entity !== null) return { entities: [entity], how: 'topic' };
  }
  return null;
}

/** The one firm that the story's headline names; null for none or several. */
function firmOfHeadline({ scene, sentence }: Question): number | null {
  const firms = new Set(
    storyHeadline(scene, sentence).flatMap(({ type, entity }) => (FIRM.includes(type) ? [entity] : [])),
  );
  const [only] = firms;
  return firms.size === 1 ? only! : null;
}

const WARES: readonly (readonly EntityType[])[] = [[...THING, 'hardware'], ['technique']];

/** Nouns of doing and being: "tokenization", "reliability". */
const ABSTRACT = /[a-z]{3}(?:[st]ion|ity|ness|ency|ance)$/;
/** Such of firms, states and people. */
const OF_OTHERS = wordSet(
  `competition regulation legislation acquisition transaction litigation organization institution corporation population
  nation union opinion election session commission position version edition administration compensation collaboration
  partnership community university city security entity facility authority majority minority activity publicity charity
  business witness insurance finance alliance agency contingency currency emergency investigation decision mission
  foundation section mention question reaction discussion conversation objection petition station region million billion
  trillion equity capacity valuation conviction generation`,
);

/** What may have a trait, the likelier first. */
function kindsOf({ lemma, lower }: Token): readonly (readonly EntityType[])[] | null {
  if (TRAITS.has(lemma) || TRAITS.has(lower) || (ABSTRACT.test(lemma) && !OF_OTHERS.has(lemma))) return WARES;
  if (OF_FIRMS.has(lemma)) return [FIRM];
  return OF_EITHER.has(lemma) ? [...WARES, FIRM] : null;
}

/** "Rendering a room takes 40 seconds": what it does. */
const isDoing = ([first, next]: readonly Token[]): boolean =>
  (first!.tags & Tag.Gerund) !== 0 &&
  next !== undefined &&
  (next.tags & (Tag.Determiner | Tag.Preposition | Tag.Number)) !== 0;

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
