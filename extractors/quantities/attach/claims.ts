/** Numbers that somebody tells of what the text speaks of: "Acme claims four times the speed", "Testers clocked 40 tok/s". */
import type { Metric } from '../../../graph/ontology.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { FIRM, PRODUCTS } from './measures.ts';
import type { Answer, Question } from './question.ts';
import type { Name } from './scene.ts';
import { topic } from './topic.ts';

/** What things have before those who tell it. */
const OF_THINGS: ReadonlySet<Metric> = new Set([
  'change',
  'speed',
  'score',
  'size',
  'context_length',
  'parameters',
  'active_parameters',
  'energy',
]);
/** Verbs of telling what a thing achieves. Lemmas. */
const CLAIMING = wordSet(
  'claim promise tout advertise quote cite measure clock record observe report find found see get put estimate boast count note say',
);
const PEOPLE = wordSet(
  'author reviewer tester review paper report team developer researcher user lab company maker study',
);
/** What a firm says of itself. */
const OF_FIRMS =
  /\b(?:revenue|sales|growth|profits?|margins?|demand|traffic|signups|users|customers|adoption|orders|bookings|market|costs|spending|staff|headcount|prices)\b/;

const NEAR = 30;

/** The thing that the text speaks of, where its maker or a tester tells what it achieves; null elsewhere. */
export function claimed(asked: Question): Answer | null {
  const { scene, sentence, here, quantity, metric, business, tiers } = asked;
  if (!OF_THINGS.has(metric) || business || scene.headings.talkedOf(sentence) !== null) return null;
  const { tokens } = sentence;
  const at = firstFrom(tokens, quantity.start);
  const verb = tokens.slice(0, at).findLastIndex(({ lemma }) => CLAIMING.has(lemma));
  if (verb <= 0) return null;
  const from = tokens[verb]!.start;
  const teller = scene.names(sentence.index).findLast(({ end }) => end <= from);
  const tells = teller
    ? (FIRM.includes(teller.type) || teller.type === 'person') && firstFrom(tokens, teller.end) === verb
    : PEOPLE.has(tokens[verb - 1]!.lemma) || /^(?:he|she|they)$/.test(tokens[verb - 1]!.lower);
  const told = scene.doc.text.slice(from, Math.min(sentence.end, quantity.end + NEAR));
  if (!tells || OF_FIRMS.test(told) || here.some((name) => mayHave(asked, name, from))) return null;
  const things = tiers.map((types) => types.filter((type) => PRODUCTS.includes(type)));
  const entity = topic(scene, sentence, things, false);
  return entity === null ? null : { entities: [entity], how: 'topic' };
}

/** Whether a name behind the verb may have what is told. */
const mayHave = ({ scene, quantity }: Question, { start, type, part }: Name, verb: number): boolean =>
  start > verb &&
  part !== 'compared' &&
  (start < quantity.start || TIED.test(scene.doc.text.slice(quantity.end, start))) &&
  (PRODUCTS.includes(type) || FIRM.includes(type));
const TIED = /\b(?:for|of|at|with|in|by) (?:the |an? )?(?:[a-z-]+ ){0,2}$/;
