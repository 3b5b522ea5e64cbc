/** Times that are not of the subject: how long somebody was with a firm, by how long a law is put off, how long a deal runs. */
import type { RelationType } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import { FIRM } from './measures.ts';
import type { Told } from './question.ts';
import type { Around } from './rule.ts';
import type { Name, Scene } from './scene.ts';

/** Who or what a time is of that its sentence ties to somebody's post, a law or a deal; null for none. */
export function termOf(scene: Scene, quantity: Quantity, words: Around): Told | null {
  if (quantity.metric !== 'duration') return null;
  return tenureOf(scene, quantity, words) ?? delayOf(scene, quantity) ?? dealTerm(scene, quantity);
}

const figure = (of: number, about: number | null, { unit }: Quantity, rule: string): Told => ({
  of,
  about,
  metric: 'duration',
  unit,
  rule,
});

const LEAVING =
  /\b(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)?|quit(?:s|ting)?|step(?:s|ped|ping)? down|retir(?:es?|ed|ing)|resign(?:s|ed|ing)?|exit(?:s|ed|ing)?)\b[^.;]{0,60}\bafter $/i;
const HELD =
  /\b(?:(?:spent|spending|worked|served|been|held (?:the|that) (?:post|role|job|position)|ran|led|headed) (?:[^.;]{0,40} for )?)$/i;
const LONG = /^(?:years|months|weeks|days)$/;

/** "Ada Brook is leaving Acme after twelve years", "spent two years at Bolt": of whom, and where. */
function tenureOf(scene: Scene, quantity: Quantity, { before, after }: Around): Told | null {
  const leaving = LEAVING.test(before);
  if (!LONG.test(quantity.unit) || !(leaving || (HELD.test(before) && /^(?:at|with|in|running)\b/.test(after))))
    return null;
  const names = scene.names(quantity.sentence);
  const person = names.findLast(({ type, end }) => type === 'person' && end <= quantity.start);
  if (!person) return null;
  const next = names.find(({ start }) => start >= quantity.end);
  const there =
    next && FIRM.includes(next.type) && AT.test(scene.doc.text.slice(quantity.end, next.start)) ? next : null;
  const { text } = scene.doc;
  // "is leaving for Acme after a year": not of the time at Acme.
  const isLeft = ({ type, start, end }: Name): boolean =>
    FIRM.includes(type) && end <= quantity.start && !/\b(?:for|to|join(?:s|ing)?) $/.test(text.slice(0, start));
  const left = leaving ? names.findLast(isLeft) : undefined;
  return figure(person.entity, (there ?? left)?.entity ?? null, quantity, 'tenure');
}
const AT = /^ (?:at|with|in|running) (?:the )?$/;

const DELAYING =
  /\b(?:delay(?:s|ed|ing)?|postpon(?:e[sd]?|ing)|push(?:es|ed|ing)? back|put(?:s|ting)? off|suspend(?:s|ed|ing)?|paus(?:e[sd]?|ing)|defer(?:s|red|ring)?|extend(?:s|ed|ing)?)\b[^.;:]{1,80}\b(?:by|for) $/i;

/** "would delay parts of the Torvex Act by a year": what is put off, rather than who does it. */
function delayOf({ doc, names }: Scene, quantity: Quantity): Told | null {
  const { start } = doc.sentences[quantity.sentence]!;
  const verb = DELAYING.exec(unhedged(doc.text.slice(start, quantity.start)));
  if (!verb) return null;
  const from = start + verb.index;
  const delayed = names(quantity.sentence).filter((name) => name.start > from && name.end <= quantity.start);
  const law = delayed.find(({ type }) => type === 'law');
  const meant = law ?? (delayed.length === 1 && isDelayable(delayed[0]!) ? delayed[0] : undefined);
  return meant ? figure(meant.entity, null, quantity, 'delay') : null;
}
const isDelayable = ({ type }: Name): boolean => type === 'model' || type === 'product' || type === 'hardware';

const DEAL =
  /^(?:, [$€£]\S+ (?:million|billion))? (?:[a-z-]+ ){0,3}(?:deal|contract|agreement|pact|partnership|alliance|lease|commitment|collaboration|arrangement)s?\b/i;
const DEAL_REACH = 80;
const DEALING: ReadonlySet<RelationType> = new Set<RelationType>(['customer_of', 'partners_with']);

/** "signed a five-year contract with Bolt": of the customer, about its supplier, or of the one of two partners that is named first. */
function dealTerm({ doc, names }: Scene, quantity: Quantity): Told | null {
  const { start } = doc.sentences[quantity.sentence]!;
  if (!DEAL.test(doc.text.slice(quantity.end, quantity.end + DEAL_REACH))) return null;
  const deals = doc.statements.filter(({ type, evidence }) => DEALING.has(type) && evidence.start === start);
  const sale = deals.find(({ type }) => type === 'customer_of');
  const { subject, object } = sale ?? deals[0] ?? NOBODY;
  if (subject === object || deals.some((other) => !sameTwo([other.subject, other.object], [subject, object])))
    return null;
  const first = names(quantity.sentence).find(({ entity }) => entity === subject || entity === object)?.entity;
  return sale || first === subject
    ? figure(subject, object, quantity, 'deal')
    : figure(object, subject, quantity, 'deal');
}
const NOBODY = { subject: -1, object: -1 };

const sameTwo = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean =>
  (a === c && b === d) || (a === d && b === c);
