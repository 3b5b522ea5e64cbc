/** Who puts a sum into whom: "Acme invests $5 billion in Bolt", "from Acme ($5B) and Korvex ($2B)", "$5B from Acme". */
import type { Figure, Quantity, Statement } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { unhedged } from '../hedges.ts';
import { clauseOf } from './clause.ts';
import { isHeadOf } from './heads.ts';
import { raisedIn } from './rounds.ts';
import type { Name, Scene } from './scene.ts';

export interface Investment {
  readonly investors: readonly number[];
  readonly investee: number;
}

const INVESTING =
  /^(?:invest(?:s|ed|ing)?|contribut(?:es?|ed|ing)|put(?:s|ting)?|pour(?:s|ed|ing)?|inject(?:s|ed|ing)?)$/;
/** Verbs of investing where the sentence says that somebody invests. */
const GIVING =
  /^(?:commit(?:s|ted|ting)?|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|g(?:ives?|ave|iving)|donat(?:es?|ed|ing)|pump(?:s|ed|ing)?|plow(?:s|ed|ing)?|plough(?:s|ed|ing)?|s(?:inks?|ank|unk|inking)|chip(?:s|ped|ping)|sp(?:ends?|ent))$/;
/** What somebody does with a sum that goes to another. */
const PUTS: ReadonlySet<string> = new Set([
  'invest',
  'contribute',
  'put',
  'put_in',
  'pour',
  'inject',
  'give',
  'donate',
  'commit',
]);
/** What who is paid does with it. */
const TAKING_IN: ReadonlySet<string> = new Set(['raise', 'secure', 'bag', 'nab', 'close']);
/** What an investor's sum buys that is no firm: "in data centers". */
const PLACED = new Set(['in', 'into', 'on', 'to']);
const FROM = new Set(['from', 'by']);

/**
 * Reads who invests the quantity in whom; null where it is no one investor's own amount. `found`: the figures before it,
 * of which a round tells who raises.
 */
export function investmentOf(scene: Scene, quantity: Quantity, found: Iterable<Figure>): Investment | null {
  const { doc } = scene;
  const sentence = doc.sentences[quantity.sentence]!;
  // "invested in Bolt at a valuation of $2 billion": what Bolt is worth, and no sum that goes to it.
  if (VALUED.test(unhedged(doc.text.slice(sentence.start, quantity.start)))) return null;
  if (raisedIn(doc, quantity) !== null) return null;
  const stated = doc.statements.filter(
    ({ type, evidence: { start } }) =>
      type === 'invests_in' && start >= sentence.block.start && start <= sentence.start,
  );
  const told = stated.filter(({ evidence }) => evidence.start === sentence.start);
  const grown = ofInvestment(scene, quantity, told);
  if (grown) return grown;
  const investors = investorsOf(scene, quantity, stated);
  if (investors.length === 0) return null;
  const spoken = [...told, ...stated].find(({ subject }) => investors.includes(subject))?.object ?? null;
  const next = sentence.tokens[firstFrom(sentence.tokens, quantity.end)]?.lower ?? '';
  const investee = spoken ?? givenTo(scene, quantity) ?? (PLACED.has(next) ? null : raiserOf(scene, quantity, found));
  return investee === null || investors.includes(investee) ? null : { investors, investee };
}

const VALUED = /\b(?:valuations?(?: of)?|valued at|valuing (?:it|them) at) $/i;

/** "raises its investment in Bolt to $8 billion", "its planned $1 billion investment in Bolt": the sum of what is told. */
function ofInvestment(
  { doc }: Scene,
  { sentence, start, end }: Quantity,
  told: readonly Statement[],
): Investment | null {
  const before = unhedged(doc.text.slice(doc.sentences[sentence]!.start, start));
  if (!INVESTED.test(before) && !INVESTMENT.test(doc.text.slice(end, end + INVESTMENT_REACH))) return null;
  const [investee, ...others] = new Set(told.map(({ object }) => object));
  if (investee === undefined || others.length > 0) return null;
  return { investors: told.map(({ subject }) => subject), investee };
}
const INVESTED =
  /\b(?:investment|stake|bet|holding)s? in (?:the )?[^,;.]{2,40} (?:to|of|from|by|at)(?: a total of)? $/i;
const INVESTMENT =
  /^ (?:(?:[a-z-]{1,20} ){0,2}(?:investment|stake|bet) (?:in|into|on) |investment for (?:an? )?(?:[\d.]{1,6}%|[a-z-]{1,20} stake))/i;
const INVESTMENT_REACH = 50;

/** "Acme leads with $30 million" */
const LEADS_WITH = /\bleads? with $/;

/** "put the savings at about $9M" */
const VALUING_REACH = 40;

const isInvestor = ({ type }: Name): boolean => type === 'company' || type === 'organization' || type === 'person';

/** Bracketed after them, before them with "from", or the subject of the verb of investing. */
function investorsOf({ doc, names }: Scene, quantity: Quantity, stated: readonly Statement[]): readonly number[] {
  const { tokens } = doc.sentences[quantity.sentence]!;
  const here = names(quantity.sentence).filter(isInvestor);
  const at = firstFrom(tokens, quantity.start);
  const before = here.findLast(({ end }) => end <= quantity.start);
  const after = here.find(({ start }) => start >= quantity.end);
  const bracket = tokens[at - 1]?.lower === '(' && before && firstFrom(tokens, before.end) === at - 1;
  // "Acme ($5B) and Bolt ($2B) are in": who is told to invest
  const invests = stated.some(
    ({ subject, evidence }) => subject === before?.entity && evidence.start === tokens[0]!.start,
  );
  if (bracket) return invests || isFrom(tokens, here, before) ? [before.entity] : [];
  const next = firstFrom(tokens, quantity.end);
  if (after && FROM.has(tokens[next]?.lower ?? '') && firstFrom(tokens, after.start) === next + 1 && opens(tokens, at))
    return isRound(doc.text.slice(doc.sentences[quantity.sentence]!.start, quantity.start)) ? [] : [after.entity];
  const lead = unhedged(doc.text.slice(Math.max(0, quantity.start - VALUING_REACH), quantity.start));
  // "Fund One led with $8 million"
  if (invests && before && /^ (?:co-)?(?:leads?|led) with $/.test(unhedged(doc.text.slice(before.end, quantity.start))))
    return [before.entity];
  const clause = clauseOf(doc, quantity);
  // "Acme, in which Bolt invested, raised $2 billion": of who raises it.
  if (clause?.form === 'finite' && TAKING_IN.has(clause.verb)) return [];
  if (clause?.verb === 'put' && lead.endsWith(' at ')) return [];
  if (clause && (PUTS.has(clause.verb) || LEADS_WITH.test(lead))) {
    const named = here.filter((name) => isHeadOf(doc, clause.subject, name));
    if (named.length > 0) return named.map(({ entity }) => entity);
    // "and the German state is putting in €8 million of that": of none who is named.
    if (clause.subject.length > 0) return [];
  }
  const verb = tokens
    .slice(0, at)
    .findLastIndex(({ lower }) => INVESTING.test(lower) || (stated.length > 0 && GIVING.test(lower)));
  if (verb < 0) return [];
  const last = here.findLast(({ end }) => end <= tokens[verb]!.start);
  if (!last) return [];
  let first = here.indexOf(last);
  const end = first;
  while (first > 0 && here[first]!.joined) first--;
  return here.slice(first, end + 1).map(({ entity }) => entity);
}

/** "gave Bolt $38 million": who is given it; null for none. */
function givenTo({ doc, names }: Scene, quantity: Quantity): number | null {
  const clause = clauseOf(doc, quantity);
  if (clause?.verb !== 'give') return null;
  const given = names(quantity.sentence).find((name) => isHeadOf(doc, clause.object, name) && isInvestor(name));
  return given?.entity ?? null;
}

/** Whether a preposition governs a name or the list of bracketed names that it ends: "from Acme ($5B) and Korvex". */
function isFrom(tokens: Tokens, here: readonly Name[], name: Name): boolean {
  if (name.part === 'governed') return true;
  const previous = here[here.indexOf(name) - 1];
  if (!previous) return false;
  const gap = tokens.slice(firstFrom(tokens, previous.end), firstFrom(tokens, name.start)).map(({ lower }) => lower);
  const close = gap.indexOf(')');
  const listed = gap[0] === '(' && close > 0 && gap.slice(close + 1).every((word) => word === ',' || word === 'and');
  return listed && isFrom(tokens, here, previous);
}

type Tokens = Scene['doc']['sentences'][number]['tokens'];

/** "- $30B from Acme", "with $30B from Acme and $20B from Bolt"; not "raised $30B from Acme". */
const opens = (tokens: Tokens, at: number): boolean =>
  at === 0 || ['and', ',', 'with', 'including', '-', '•', ':'].includes(tokens[at - 1]!.lower);

/** "came out of stealth with $9M from Korvex and Moorhub": what a firm begins with is its round. */
const isRound = (before: string): boolean => ROUND.test(unhedged(before));
const ROUND =
  /\b(?:stealth|launch(?:es|ed|ing)?|debut(?:s|ed|ing)?|emerg(?:es|ed|ing)|open(?:s|ed) its doors)(?: mode)? with $/i;

/** Who raises money in the story: the last whose round it told, or into whom somebody invested. */
function raiserOf({ doc }: Scene, quantity: Quantity, found: Iterable<Figure>): number | null {
  const { story } = doc.sentences[quantity.sentence]!.block;
  const start = story === null ? quantity.start : doc.stories[story]!.start;
  let raiser: number | null = null;
  for (const { metric, of, about, evidence } of found)
    if (metric === 'funding' && of !== null && evidence.some((span) => span.start >= start)) raiser = about ?? of;
  return raiser;
}
