/** Things that a quantity's own words name, or the words that its clause hangs on: they are measured before any subject. */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Quantity, type Sentence, type Span, Tag } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { unhedged } from '../hedges.ts';
import { BODIES } from './counted.ts';
import { heldBehind } from './held-behind.ts';
import { tokensBetween, wordsBetween } from './part.ts';
import { unitKind } from './rule.ts';
import type { Name, Scene } from './scene.ts';

/** What is counted where a thing is used: "a million Quillo users" measures Quillo. */
export const USES =
  wordSet(`user customer subscriber subscription member developer seat download install installation query message
  request conversation mention vote person`);
/** Who may use what others make, though he is counted as staff elsewhere. */
const STAFF = wordSet('employee worker engineer researcher scientist');
const USED: readonly EntityType[] = ['model', 'product', 'company', 'hardware'];
const THINGS: readonly EntityType[] = ['model', 'product', 'technique'];
const MORE_OR_LESS = wordSet('up to over about around nearly roughly more less than at least almost as much ~ ≈ $ € £');
const OF = wordSet('of for on using in');
/** "two million users rely on Quillo" */
const USING =
  /^(?:(?:in|across|from|at) (?:\S+ ){1,3})?(?:who |that )?(?:now |already |have |has )*(?:used?|are using|adopt(?:ed)?|deploy(?:ed)?|rely on|depend on|pa(?:y|id) for|subscribed? to|buil[dt] (?:on|with)|work with|sign(?:ed)? up (?:for|to)|joined|tried|downloaded|installed|opened|visited)$/;

/**
 * The name that the quantity's own noun phrase holds ("1.6 million weekly Quillo users") or that hangs on it ("9 million
 * users of Quillo"), where uses are counted; null for none. `here`: the sentence's names.
 */
export function namedWithin(sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  const whose = here.find(({ start, end, text }) => start > quantity.start && end < quantity.end && ITS.test(text));
  if (whose) return whose;
  const behind = heldBehind(sentence, here, quantity);
  if (behind) return behind;
  const hung = hangsOn(sentence, here, quantity);
  if (hung) return hung;
  const plan = /^[A-Z]{3}$/.test(quantity.unit) ? planBehind(sentence, here, quantity) : null;
  if (plan) return plan;
  if (quantity.unit === '%') return chosen(sentence, here, quantity);
  const done = doneWith(sentence, here, quantity);
  if (done) return done;
  const head = headOf(sentence, here, quantity) ?? countedOf(sentence, here, quantity);
  if (head) return head;
  const isOfUsers = USES.has(quantity.unit) || BODIES.has(quantity.unit) || STAFF.has(quantity.unit);
  if (!isOfUsers || isBought(sentence, quantity)) return null;
  const all = here.filter(({ type }) => USED.includes(type));
  // "2 million developers use it", "310 hospitals rely on Quillo"
  const it = all.find(({ start }) => start >= quantity.end);
  if (it && USING.test(wordsBetween(sentence, quantity.end, it.start).join(' '))) return it;
  if (!USES.has(quantity.unit)) return null;
  const used = all.filter(({ by }) => by !== 'coreference');
  const within = used.findLast(({ start, end }) => start >= quantity.start && end < quantity.end);
  if (within && !/\b(?:former|ex)\b/.test(quantity.text)) return within;
  const after = used.find(({ start }) => start >= quantity.end);
  const gap = after ? wordsBetween(sentence, quantity.end, after.start) : [];
  const hangs = OF.has(gap[0] ?? '') && gap.slice(1).every((word) => word === 'the' || word === 'its');
  // "Zephyra drew 40,000 downloads on Quillo": of what is got there.
  const got = here.some(
    ({ end, type, part }) => end <= quantity.start && THINGS.includes(type) && (part === 'free' || part === 'owner'),
  );
  return after && hangs && (gap[0] !== 'on' || (after.type === 'product' && !got)) ? after : null;
}

/** "a $200-a-month Quillo plan", "a $200-a-month plan, Quillo Max": the plan that costs so much; null for none. */
const planBehind = (sentence: Sentence, here: readonly Name[], { end }: Quantity): Name | null => {
  const next = here.find(({ start, type }) => start >= end && type === 'product');
  return next && PLAN.test(wordsBetween(sentence, end, next.start).join(' ')) ? next : null;
};
const PLAN = /^(?:- a-|a |per )(?:month|year)(?: (?:plan|tier|subscription) (?:,|called))?$/;

/** "a subset of the 9 trillion token MireSet": what a number of things without a plural only describes; null for none. */
function headOf(sentence: Sentence, here: readonly Name[], { value, text, end }: Quantity): Name | null {
  const last = sentence.tokens[firstFrom(sentence.tokens, end) - 1];
  const next = here.find(({ start, by }) => start === end + 1 && by !== 'coreference');
  const describes = value > 1 && / [a-z]+$/.test(text) && last !== undefined && last.lower === last.lemma;
  return describes && next && HEADS.includes(next.type) && last.tags & Tag.Noun ? next : null;
}
const HEADS: readonly EntityType[] = ['dataset', 'benchmark', 'model'];

/** What each use of a thing may be called besides, where the thing's name stands before it. */
const SITTINGS = wordSet('session exchange interaction chat transcript run instance trace response generation prompt');
/** "200k Quillo sessions", "16M Zephyra exchanges": the thing that was used so often; null for none. */
function countedOf({ tokens }: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  if (!SITTINGS.has(quantity.unit)) return null;
  const noun = tokens[firstFrom(tokens, quantity.end) - 1]!;
  const within = ({ start, end, type, by }: Name): boolean =>
    start > quantity.start &&
    end === noun.start - 1 &&
    (type === 'model' || type === 'product') &&
    by !== 'coreference';
  return here.find(within) ?? null;
}

/** "6,000 of its engineers" */
const ITS = /^(?:its|their|his|her)$/i;

/** "Acme buys 500 seats of Quillo" is of who buys. */
const isBought = ({ tokens }: Sentence, { start }: Quantity): boolean =>
  /^(?:buys?|bought|buying|purchas(?:es?|ed|ing)|order(?:s|ed|ing)?)$/.test(
    tokens[firstFrom(tokens, start) - 1]?.lower ?? '',
  );

const DOING = /^(?:found|finds?|fixe[sd]|fix|solve[sd]?|discover(?:s|ed)?)$/;

/** "Acme found 60 bugs with Zephyra": the model that does the work; null for none. */
function doneWith(sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  const next = here.find(({ start }) => start >= quantity.end);
  if (!next || !THINGS.includes(next.type) || unitKind(quantity) !== 'noun') return null;
  const gap = wordsBetween(sentence, quantity.end, next.start);
  const done = tokensBetween(sentence, sentence.start, quantity.start).slice(-DOING_REACH);
  return gap.length === 1 && DONE_WITH.has(gap[0]!) && done.some(({ lower }) => DOING.test(lower)) ? next : null;
}
const DOING_REACH = 4;
const DONE_WITH = wordSet('with using via');

/** Nouns of a change or a cost, and prepositions of what it is of. */
const CHANGE = wordSet(
  'discount cut reduction increase decrease drop hike rise jump surge boost saving savings growth',
);
const COST = wordSet('cost costs price bill budget');
const TERMS = wordSet('price prices pricing cost costs fee fees limit limits quota quotas rate rates usage bill');
const ALTERED = /^(?:reduced|cut|increased|raised|lowered|discounted|lower|higher|cheaper|more|less|off)$/;
const CHANGING: ReadonlySet<string> = new Set(['%', 'x', 'points']);
const ON = wordSet('on of for in to');
/** How many words may stand between a quantity and what hangs on its noun. */
const HANG_REACH = 6;

/** "a 30% price cut for Quillo", "the $2M training cost of Zephyra": what hangs on the quantity's noun; null for none. */
function hangsOn(sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  // "a price cut for its Zephyra"
  const next = here.find(({ start, text }) => start >= quantity.end && !/^(?:its|their)$/i.test(text));
  if (!next || !USED.includes(next.type)) return null;
  const words = wordsBetween(sentence, quantity.end, next.start);
  const gap = words.at(-1) === 'the' || words.at(-1) === 'its' ? words.slice(0, -1) : words;
  if (gap.join() === 'off' && CHANGING.has(quantity.unit)) return next;
  if (gap.length > HANG_REACH || !ON.has(gap.at(-1) ?? '')) return null;
  const nouns = gap.slice(0, -1);
  if (nouns.length === 0 && gap[0] === 'for' && CHANGED_BY.test(unhedged(leadingTo(sentence, quantity)))) return next;
  if (
    SIZED_AS.has(nouns.at(-1) ?? '') &&
    (quantity.unit === 'parameters' || quantity.unit === 'GB') &&
    gap.at(-1) === 'of'
  )
    return next;
  const heads = CHANGING.has(quantity.unit) ? CHANGE : isCurrency(quantity) ? COST : null;
  // "a 50% reduced price on Zephyra", "2x higher rate limits for Quillo"
  const terms = CHANGING.has(quantity.unit) && ALTERED.test(nouns[0] ?? '') && TERMS.has(nouns.at(-1) ?? '');
  if (terms && THINGS.includes(next.type) && nouns.every(isNominal)) return next;
  // "in Quillo tests" is of the tests.
  const after = sentence.tokens[firstFrom(sentence.tokens, next.end)];
  if (gap.at(-1) === 'in' && after && after.tags & Tag.Noun && !TRADE.test(after.lower)) return null;
  return heads && nouns.some((word) => heads.has(word)) && nouns.every(isNominal) ? next : null;
}

/** "a 33% growth in Quillo revenue" */
const TRADE = /^(?:revenues?|sales|usage|users|traffic|bookings|prices?|shipments|demand|subscriptions)$/;
/** "cuts prices by 80% for Quillo" */
const CHANGED_BY = /\b(?:cut|reduc|slash|lower|rais|increas|drop|lift|boost)[a-z]{0,5} [a-z -]{0,30}by $/i;
/** "a 3B version of Zephyra" */
const SIZED_AS = wordSet(
  'configuration edition version versions variant variants size sizes model models checkpoint checkpoints',
);
/** How many characters before a quantity are looked at. */
const BEFORE = 90;
/** The words before a quantity, with a space behind them. */
export const leadingTo = (sentence: Sentence, { start }: Span): string =>
  `${wordsBetween(sentence, start - BEFORE, start).join(' ')} `;
const isCurrency = (quantity: Quantity): boolean => unitKind(quantity) === 'money';
/** Whether a word can be part of a noun phrase. */
export const isNominal = (word: string): boolean => /^[a-z][a-z-]*$/.test(word) && !NO_NOMINAL.has(word);
const NO_NOMINAL = wordSet(
  'and or but than that which over from with by as at while compared versus vs after before is was',
);

/** How many words may stand between a share and what it chooses. */
const CHOICE_REACH = 8;
const CHOOSING =
  /^(?:choose|chose|chosen|prefer|preferred|pick|picked|use|used|favor|favored|favour|favoured|adopt|adopted|trust|buy|bought)$/;

/** "70% of first-time buyers chose Acme", "60% use Quillo", "half are Quillo customers": the share is of what is chosen; null for none. */
function chosen(sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  const chooses = (name: Name): boolean => {
    const gap = wordsBetween(sentence, quantity.end, name.start);
    const verb = (gap.at(-1) === 'the' ? gap.at(-2) : gap.at(-1)) ?? '';
    const behind = sentence.tokens[firstFrom(sentence.tokens, name.end)]?.lower ?? '';
    return gap.length <= CHOICE_REACH && (CHOOSING.test(verb) || (ARE.test(verb) && CUSTOMERS.test(behind)));
  };
  return here.find((name) => name.start >= quantity.end && USED.includes(name.type) && chooses(name)) ?? null;
}
const ARE = /^(?:are|were|became|become)$/;
const CUSTOMERS = /^(?:customers|clients|users|subscribers)$/;

/** "tripled its valuation" */
const isOfIts = (sentence: Sentence, { start, end }: Name, quantity: Quantity): boolean =>
  wordsBetween(sentence, quantity.end, start).length === 0 &&
  wordsBetween(sentence, end, end + WORTH_REACH).some((word) =>
    /^(?:valuation|revenue|value|worth|sales|headcount|staff|arr)$/.test(word),
  );
const WORTH_REACH = 24;

/** "halved the price of Quillo": what has that which a worded factor changes; null for none. */
export function changedOf(sentence: Sentence, here: readonly Name[], quantity: Quantity): Name | null {
  const whose = here.find(({ start }) => start >= quantity.end);
  // "raised $3M from Acme, which tripled its valuation": whose it is.
  if (quantity.metric === 'change' && whose && ITS.test(whose.text) && isOfIts(sentence, whose, quantity)) return whose;
  // "Lumora doubles the speed of Quillo" compares the two.
  const byThing = here.some(
    ({ type, part, end }) => (THINGS.includes(type) || type === 'hardware') && part === 'free' && end <= quantity.start,
  );
  if (quantity.metric !== 'change' || byThing) return null;
  const name = here.find(({ start }) => start >= quantity.end);
  const [the, ...gap] = name ? wordsBetween(sentence, quantity.end, name.start) : [];
  const hangs = (gap.at(-1) === 'of' || gap.at(-1) === 'for') && gap.length > 1 && gap.length <= HANG_REACH + 1;
  return name && the === 'the' && hangs && gap.every(isNominal) ? name : null;
}

/** "cuts the price of its API for Quillo to $2": what a change by or to the quantity is made for; null for none. */
export function changedFor(sentence: Sentence, fitting: readonly Name[], quantity: Quantity): Name | null {
  const name = fitting.findLast(({ end }) => end <= quantity.start);
  if (!name || !THINGS.includes(name.type) || wordsBefore(sentence, name) !== 'for') return null;
  const [first, ...rest] = wordsBetween(sentence, name.end, quantity.start);
  return (first === 'by' || first === 'to') && rest.every((word) => MORE_OR_LESS.has(word)) ? name : null;
}

const wordsBefore = ({ tokens }: Sentence, { start }: Name): string | undefined =>
  tokens[firstFrom(tokens, start) - 1]?.lower;

/** What a firm made by the words before the quantity: "Acme released Zephyra, a method that"; null for none. */
export function madeBy({ doc, names }: Scene, firm: Name, quantity: Quantity): Name | null {
  const { start } = doc.sentences[quantity.sentence]!;
  const made = new Set(
    doc.statements
      .filter(
        ({ type, subject, evidence }) => type === 'develops' && subject === firm.entity && evidence.start === start,
      )
      .map(({ object }) => object),
  );
  const after = names(quantity.sentence).filter((name) => name.start >= firm.end && name.end <= quantity.start);
  return after.findLast(({ entity, part }) => made.has(entity) && part === 'free') ?? null;
}
