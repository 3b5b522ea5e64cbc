/** The two sides of a sum that one firm pays to or for another. */
import type { Metric, RelationType } from '../../../graph/ontology.ts';
import { isBacker } from '../../coreference/backers.ts';
import type { Figure, Quantity } from '../../document.ts';
import { type Acquisition, acquisitionOf, acquisitionSpokenOf } from './acquisition.ts';
import { clauseOf } from './clause.ts';
import { isHeadOf } from './heads.ts';
import { investmentOf } from './investment.ts';
import { FIRM, MEASURES } from './measures.ts';
import { isRespective, pairedWith, runOf } from './parallel.ts';
import { isRound } from './rounds.ts';
import type { Around, Reading } from './rule.ts';
import { type Deal, soldFor } from './sales.ts';
import type { Scene } from './scene.ts';
import { topic } from './topic.ts';

const SUMS: ReadonlySet<Metric> = new Set(['spend', 'funding', 'valuation']);
const BUYING_RULES = new Set(['spend.acquisition', 'spend.deal']);
/** Rules of what a deal costs, whatever it buys. */
const PRICING_RULES = new Set(['spend.deal', 'spend.valued', 'spend.values']);
/** What a later sentence of the story calls the sum that was paid. */
const PRICE =
  /\b(?:the price|the deal|the sale|the purchase|the acquisition|the transaction|estimates?|in cash|paid)\b/i;

/** Whether a reading is of a sum that may pass from one to another. */
export const isMoney = ({ metric, unit }: Reading): boolean => /^[A-Z]{3}$/.test(unit) && SUMS.has(metric);

/** Who pays a sum of money for whom or into whom; null where it is no such sum. `found`: the figures before it. */
export function dealOf(
  scene: Scene,
  quantity: Quantity,
  { sentence, before }: Around,
  { metric, rule }: Reading,
  found: Iterable<Figure>,
): Deal | null {
  const { doc } = scene;
  const raiser = metric === 'funding' ? ownerOfRound(scene, quantity) : null;
  if (raiser !== null) return { of: [raiser], about: null, metric };
  const investment = rule.startsWith('valuation') ? null : investmentOf(scene, quantity, found);
  if (investment) {
    const { investors } = investment;
    // "Acme, Bolt and Korvex put $9M into Quillo": what several give together is what the one raises.
    const apiece = APIECE.test(doc.text.slice(quantity.end, doc.sentences[quantity.sentence]!.end));
    if (investors.length > 1 && !apiece) return { of: [investment.investee], about: null, metric: 'funding' };
    const run = investors.length > 1 && isRespective(scene, quantity) ? runOf(scene, quantity) : null;
    const own = run && pairedWith(scene, run, ({ entity }) => investors.includes(entity));
    return { of: own ? [own.entity] : investors, about: investment.investee, metric: 'funding' };
  }
  const sale = soldFor(scene, quantity);
  if (sale) return sale;
  const buyout = PRICING_RULES.has(rule) && isBuyout(scene, quantity);
  const isSupply = metric === 'spend' && rule !== 'spend.acquisition' && !buyout;
  const supply = isSupply ? (suppliedIn(scene, quantity, rule) ?? suppliedInStory(scene, quantity, rule)) : null;
  if (supply) return supply;
  if (metric === 'valuation') return valuedIn(scene, quantity) ?? raisedFrom(scene, quantity, metric);
  if (metric === 'funding') return yearlyFrom(scene, quantity, rule) ?? raisedFrom(scene, quantity, metric);
  if (rule === 'spend.stake') {
    const owned = scene.names(quantity.sentence).findLast(({ end }) => end <= quantity.start);
    return { of: null, about: owned?.entity ?? null, metric };
  }
  const paidFor = rule === 'spend.before' ? boughtNext(scene, quantity) : null;
  if (paidFor !== null) return { of: null, about: paidFor, metric };
  if (buyout || BUYING_RULES.has(rule))
    return bought(acquisitionOf(scene, quantity) ?? acquisitionSpokenOf(scene, quantity));
  if (rule !== 'money') return null;
  // "buys Bolt, a maker of tools that schedule jobs, for $1.1 billion"
  const own = /\bfor $/i.test(before) ? acquisitionOf(scene, quantity) : null;
  if (own && own.target !== null) return bought(own);
  return PRICE.test(sentence) ? bought(acquisitionSpokenOf(scene, quantity)) : null;
}

/** "put $1 billion into Acme's $2 billion round": whose round it is; null for none. */
function ownerOfRound({ doc, names }: Scene, { sentence, start, end }: Quantity): number | null {
  const owner = names(sentence).find((name) => name.end <= start && OWNING.test(doc.text.slice(name.end, start)));
  return owner && FIRM.includes(owner.type) && isRound(doc.text.slice(end, doc.sentences[sentence]!.end))
    ? owner.entity
    : null;
}
const OWNING = /^['’]s? (?:new |latest |recent |planned )?(?:about |over |nearly )?$/;

const APIECE = /\b(?:each|apiece|respectively)\b/;

/** "gets $20 million a year from Acme": what is paid again and again is no round, and of who pays. */
function yearlyFrom({ doc, names }: Scene, { sentence, start, end }: Quantity, rule: string): Deal | null {
  const payer = names(sentence).find((name) => name.start >= end);
  if (rule !== 'funding.got' || !payer || !YEARLY.test(doc.text.slice(end, payer.start))) return null;
  const paid = names(sentence).find((name) => name.end <= start && (name.part === 'free' || name.part === 'teller'));
  return { of: [payer.entity], about: paid?.entity ?? null, metric: 'spend' };
}
const YEARLY = /^ (?:a|per|each|every) (?:year|quarter|month) from (?:the )?$/;

/** "pays $2M in cash for Bolt": the firm that a sum is paid for; null for none. */
function boughtNext({ doc, names }: Scene, { end, sentence }: Quantity): number | null {
  const next = names(sentence).find(({ start }) => start >= end);
  return next?.type === 'company' && FOR.test(doc.text.slice(end, next.start)) ? next.entity : null;
}
const FOR = /^ (?:in (?:cash|stock|shares)(?: and (?:cash|stock|shares))? )?for (?:the )?$/;

/** "Acme rents capacity from Bolt worth $9B": a sum between a customer and its supplier is of the customer. */
function suppliedIn(scene: Scene, quantity: Quantity, rule: string): Deal | null {
  const { start } = scene.doc.sentences[quantity.sentence]!;
  const sales = scene.doc.statements.filter(({ type, evidence }) => type === 'customer_of' && evidence.start === start);
  const [sale] = sales;
  if (!sale || sales.some(({ subject, object }) => subject !== sale.subject || object !== sale.object)) return null;
  // "builds it for $9B, with Acme as a tenant": no price of the tenant's.
  const customer = scene.names(quantity.sentence).find(({ entity }) => entity === sale.subject);
  if (customer && customer.start >= quantity.end)
    if (!PAID_BY.test(scene.doc.text.slice(quantity.end, customer.start))) return null;
  // "a $9B contract to supply Acme from Torvex Park": what the deal's own words go on with.
  if (namesOthers(scene, quantity, [sale.subject, sale.object], rule === 'spend.deal')) return null;
  return { of: [sale.subject], about: sale.object, metric: 'spend' };
}

/** "Bolt Lands $9B Acme Contract", "The contract is worth $9B": of the one customer that the story tells of; null for none. */
function suppliedInStory(scene: Scene, quantity: Quantity, rule: string): Deal | null {
  const { sentences, stories, statements } = scene.doc;
  const { block, start } = sentences[quantity.sentence]!;
  const story = block.story === null ? undefined : stories[block.story];
  if (!story || !PRICING_RULES.has(rule)) return null;
  const isTold = CONTRACT.test(scene.doc.text.slice(start, quantity.end + CONTRACT_REACH));
  const sales = statements.filter(
    ({ type, evidence }) => type === 'customer_of' && evidence.start >= story.start && evidence.end <= story.end,
  );
  const [sale] = sales;
  if (!isTold || !sale || sales.some(({ subject, object }) => subject !== sale.subject || object !== sale.object))
    return null;
  if (namesOthers(scene, quantity, [sale.subject, sale.object], false)) return null;
  return { of: [sale.subject], about: sale.object, metric: 'spend' };
}
const CONTRACT = /\b(?:contract|deal|order|pact|agreement|lease|commitment)\b/i;
const CONTRACT_REACH = 40;

const PAID_BY = /^[^,;:]{0,60}$/;

/** Whether a sentence names firms besides two that deal with each other. */
const namesOthers = (
  { names }: Scene,
  { sentence }: Quantity,
  sides: readonly (number | null)[],
  governedToo: boolean,
): boolean =>
  names(sentence).some(
    ({ type, entity, part }) =>
      FIRM.includes(type) && !sides.includes(entity) && part !== 'reporter' && !(governedToo && part === 'governed'),
  );

/** Whether the sentence says that one firm takes over another: a deal of that kind supplies nothing. */
const isBuyout = ({ doc }: Scene, { sentence }: Quantity): boolean =>
  doc.statements.some(({ type, evidence }) => type === 'acquires' && evidence.start === doc.sentences[sentence]!.start);

/** "Acme signed a $250M deal with Bolt": the one that the sentence says a firm deals with; null for none or several. */
export function otherSide(scene: Scene, quantity: Quantity, firm: number | null): number | null {
  const { statements, sentences, entities } = scene.doc;
  const { start } = sentences[quantity.sentence]!;
  // "has also committed $30 billion to Quillo": another is told of right there.
  const given = clauseOf(scene.doc, quantity)?.preps.find(({ preposition }) => preposition === 'to');
  const [meant] = (given?.list ?? []).flatMap(({ heads }) => heads.map((head) => scene.doc.mentions[head]!.entity));
  if (meant !== undefined && entities[meant]!.type === 'product') return meant;
  const sides = new Set(
    statements
      .filter(({ type, evidence }) => DEALING.has(type) && evidence.start === start)
      .flatMap(({ subject, object }) => (subject === firm ? [object] : object === firm ? [subject] : [])),
  );
  const [only] = sides;
  if (only === undefined || sides.size > 1) return null;
  return namesOthers(scene, quantity, [firm, only], true) ? null : only;
}

const DEALING: ReadonlySet<RelationType> = new Set<RelationType>(['partners_with', 'customer_of']);

/** "Acme bought Bolt. Its 60 people will join Acme": staff that comes with a firm that is bought is its own; null where none does. */
export function staffBought(scene: Scene, quantity: Quantity, { after }: Around, of: number | null): number | null {
  const deal = JOINING.test(after) ? acquisitionSpokenOf(scene, quantity) : null;
  return deal && deal.buyer === of ? deal.target : boughtWith(scene, quantity, of);
}
const JOINING = /^(?:will |would |are |to |now )*(?:join|mov|transfer|com|stay)(?:e|es|s|ing|ed)?\b/i;

/** "Acme bought Bolt with its $80M in revenue": what comes with a firm that is bought is its own; null where nothing does. */
export function boughtWith(scene: Scene, quantity: Quantity, of: number | null): number | null {
  const { doc, names } = scene;
  const deal = acquisitionOf(scene, quantity);
  if (deal?.target == null || deal.buyer !== of) return null;
  const target = names(quantity.sentence).findLast(
    ({ entity, end }) => entity === deal.target && end <= quantity.start,
  );
  return target && WITH_IT.test(doc.text.slice(target.end, quantity.start)) ? deal.target : null;
}
const WITH_IT = /^,? (?:(?:together |along )?with|including) (?!the\b)[^.;:()]{0,80}$/;

const LEADING = /\b(?:co-)?(?:leads?|led|leading)\b/i;

const LEADS = /^ (?:also |will |has |is |to )*(?:co-?)?(?:leads?|led|leading) (?!by\b)/i;

/** "Acme buys a stake in Bolt, doubling its value to $28B", "invests in Bolt at a $2B valuation": the value is of who gets the money. */
export function valuedIn(scene: Scene, quantity: Quantity): Deal | null {
  const { doc, names } = scene;
  const { start } = doc.sentences[quantity.sentence]!;
  const before = names(quantity.sentence).filter(({ end }) => end <= quantity.start);
  const payer = before.find(({ part }) => part === 'free');
  // "a year after Acme took a stake in Bolt at a valuation of $2B": of what stands right before.
  const last = before.at(-1);
  const valued = new Set(
    doc.statements
      .filter(
        ({ type, subject, object, evidence }) =>
          (type === 'invests_in' || type === 'acquires') &&
          evidence.start === start &&
          (subject === payer?.entity || object === payer?.entity || object === last?.entity) &&
          before.some(({ entity }) => entity === object),
      )
      .map(({ object }) => object),
  );
  return valued.size === 1 ? { of: [...valued], about: null, metric: 'valuation' } : null;
}

/** "Korvex led a $200M round in Acme at $4B": the round and the value are of who raises; null where no name does. */
function raisedFrom(scene: Scene, quantity: Quantity, metric: Metric): Deal | null {
  const { doc, names } = scene;
  const { start } = doc.sentences[quantity.sentence]!;
  if (!LEADING.test(doc.text.slice(start, quantity.start))) return null;
  const before = names(quantity.sentence).filter(({ end }) => end <= quantity.start);
  // "after Korvex led a $300M round"
  const last = before.at(-1);
  const leader = last && LEADS.test(doc.text.slice(last.end, quantity.start)) ? last : undefined;
  const subject = leader ?? before.findLast(({ part }) => part === 'free');
  const raisers = new Set(
    doc.statements
      .filter(
        ({ type, evidence, ...stated }) =>
          type === 'invests_in' && evidence.start === start && stated.subject === subject?.entity,
      )
      .map(({ object }) => object),
  );
  if (raisers.size === 1) return { of: [...raisers], about: null, metric };
  if (!subject || !LEADS.test(doc.text.slice(subject.end, quantity.start))) return null;
  // "Korvex led the $60M round, which values Acme at $400M": whoever leads, another raises.
  const raiser = names(quantity.sentence).find(
    (name) =>
      name.start >= quantity.end &&
      FIRM.includes(name.type) &&
      name.part !== 'owner' &&
      !isBacker(doc, name) &&
      !doc.clauses[quantity.sentence]!.some(({ subject: acting }) => isHeadOf(doc, acting, name)),
  );
  const raised = raiser?.entity ?? topic(scene, doc.sentences[quantity.sentence]!, MEASURES.valuation, false);
  return { of: raised === null ? [] : [raised], about: null, metric };
}

const bought = (deal: Acquisition | null): Deal | null =>
  deal && { of: deal.buyer === null ? null : [deal.buyer], about: deal.target, metric: 'spend' };
