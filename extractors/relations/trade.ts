/** Deals that are another than their words say at first: "won a $10 billion contract from the Army" is no investment. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Clause, Document, Sentence } from '../document.ts';
import type { Reading } from './matching/reading.ts';
import { headsOf } from './scene.ts';

/** What is paid for. Lemmas. */
const BOUGHT =
  /^(?:contract|deal|order|agreement|pact|tender|job|work|business|settlement|licen[cs]e|verdict|fine|commitment|booking|purchase|loan|credit|facility|mortgage|bond|damages)$/;

/** Whether the money that a reading is of buys something. */
export const isTrade = (clauses: readonly Clause[], { ready, first, last }: Reading): boolean =>
  ready.type === 'invests_in' &&
  /^invests_in\.(?:verb|raise)$/.test(ready.rule.name) &&
  clauses.some(
    (clause) =>
      clause.first >= first &&
      clause.first <= last &&
      GETTING.test(clause.verb) &&
      [...clause.object, ...clause.preps.flatMap(({ preposition, list }) => (preposition === 'as' ? list : []))].some(
        ({ noun }) => noun !== null && BOUGHT.test(noun),
      ),
  );

const GETTING =
  /^(?:raise|line_up|award|grant|give|hand|get|receive|take|win|grab|collect|land|secure|bag|net|snag|close|complete|pick_up|pull_in|bring_in)$/;

/** "A jury ordered Acme to pay Beta $6M": damages buy nothing. */
export const isPenalty = ({ tokens }: Sentence, clauses: readonly Clause[], { ready, first, last }: Reading): boolean =>
  ready.type === 'customer_of' &&
  clauses.some((clause) => clause.verb === 'pay' && clause.first >= first && clause.first <= last) &&
  tokens.some(({ lemma }) => PENALTY.test(lemma));
const PENALTY =
  /^(?:jury|court|judge|damages|penalty|infringe|infringement|compensation|fine|settlement|settle|break-?up|severance|ransom)$/;

/** "spent four years at Acme": time buys nothing. */
export const isTenure = ({ tokens }: Sentence, clauses: readonly Clause[], { ready, first, last }: Reading): boolean =>
  ready.type === 'customer_of' &&
  !tokens.slice(first, last + 1).some(({ text }) => /^[$€£]/.test(text)) &&
  clauses.some(
    ({ verb, first: at, object }) =>
      verb === 'spend' && at >= first && at <= last && object.some(({ noun }) => noun !== null && TIME.test(noun)),
  );
const TIME = /(?:^|\s)(?:year|month|week|day|hour|decade|time|stint|career|life|summer|semester)$/;

/** "Acme bought Tessel from Beta": whoever sells a firm, a site or shares has no customer in the buyer. */
export const isResale = (doc: Document, clauses: readonly Clause[], { ready, first, last }: Reading): boolean =>
  ready.type === 'customer_of' &&
  clauses.some(
    ({ verb, first: at, object }) =>
      BUYING.test(verb) &&
      at >= first &&
      at <= last &&
      object.some(
        ({ heads, noun }) =>
          (noun !== null && ASSET.test(noun)) ||
          heads.some((index) => ASSETS.has(doc.entities[doc.mentions[index]!.entity]!.type)),
      ),
  );
const BUYING = /^(?:buy|acquire|purchase|take_over)$/;
const ASSET =
  /^(?:factory|plant|campus|site|business|unit|division|subsidiary|stake|share|brand|startup|company|building|land)$/;
const ASSETS: ReadonlySet<EntityType> = new Set(['company', 'organization', 'place']);

/** "Acme and Beta signed similar deals", "each struck its own pact": not with each other. */
export const isApart = ({ tokens }: Sentence, { ready, first, last }: Reading): boolean =>
  ready.type === 'partners_with' &&
  // "bought from Acme and Beta will train"
  (/^(?:from|by|at|than|like)$/.test(tokens[first - 1]?.lower ?? '') ||
    // "launched Torch with Acme and Beta among its first customers"
    tokens.slice(first, last + 5).some(({ lower }) => lower === 'among') ||
    isSimilar(tokens, first, last));

const isSimilar = (tokens: Sentence['tokens'], first: number, last: number): boolean =>
  !tokens.slice(first, last + 1).some(({ lower }) => lower === 'with' || lower === 'between') &&
  tokens.slice(first, last + 1).some(({ lower }) => APART.test(lower));
const APART =
  /^(?:similar|separate|separately|comparable|identical|like|own|different|other|each|competing|rival|such)$/;

/** "its backers Fund One and Fund Two": no parts of it. */
export const isOfBackers = ({ tokens }: Sentence, { ready, first, last }: Reading): boolean =>
  ready.rule.name === 'part_of.noun' &&
  tokens.slice(first, last + 1).some(({ lemma }) => /^(?:backer|investor|shareholder)$/.test(lemma));

/** What those do who put money in beside others. */
const PARTAKING = /^(?:take_part|participate|co-?invest|chip_in|(?:co-)?lead|anchor)$/;

/** "Fund One took part, with Fund Two as a backer", "Fund One led the round, with money from Fund Two": none of those two gets the money. */
export const isOfPartakers = (doc: Document, clauses: readonly Clause[], { ready, objects }: Reading): boolean =>
  ready.rule.name === 'invests_in.round' &&
  clauses.some(
    ({ verb, form, passive, subject }) =>
      form === 'finite' &&
      !passive &&
      PARTAKING.test(verb) &&
      headsOf(doc, subject).some((entity) => objects.includes(entity)),
  );

/** "Fund One led the round, joined by Ada Brook": she joins others in it, and no firm. */
export const isCompany = ({ tokens }: Sentence, { ready, first, last }: Reading): boolean =>
  ready.type === 'works_at' &&
  tokens
    .slice(first, last + 1)
    .some(
      ({ lower, index }) => lower === 'joined' && tokens[index - 1]?.text === ',' && tokens[index + 1]?.lower === 'by',
    );

/** "She will join Fund One as a partner": somebody's post is no pact. */
export const isPost = (doc: Document, clauses: readonly Clause[], { ready, objects, subjects }: Reading): boolean =>
  ready.type === 'partners_with' &&
  clauses.some(
    ({ verb, subject, object }) =>
      /^(?:re)?join$/.test(verb) &&
      headsOf(doc, subject).some((entity) => doc.entities[entity]!.type === 'person') &&
      headsOf(doc, object).some((entity) => subjects.includes(entity) || objects.includes(entity)),
  );

const HANDING = /^(?:sell|give|hand|cede|offer|transfer)$/;

/** "Acme sold its Beta shares to Fund One": the stake is in Beta, not in Acme. */
export function ofShares(doc: Document, clauses: readonly Clause[], reading: Reading): Reading {
  const { ready, first, last, subjects, objects } = reading;
  if (ready.rule.name !== 'invests_in.stake') return reading;
  const handing = clauses.find((clause) => clause.first >= first && clause.first <= last && HANDING.test(clause.verb));
  const firms = (handing?.object ?? [])
    .flatMap(({ modifiers }) => modifiers.map((index) => doc.mentions[index]!.entity))
    .filter((entity) => doc.entities[entity]!.type === 'company' && ![...subjects, ...objects].includes(entity));
  return firms.length > 0 ? { ...reading, objects: firms } : reading;
}
