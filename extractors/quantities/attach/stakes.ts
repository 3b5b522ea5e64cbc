/** Shares of firms: "Acme owns 27% of Bolt", "Acme's 27% stake in Bolt is worth $14 billion". */
import { ACTORS } from '../../../graph/ontology.ts';
import type { Figure, Quantity } from '../../document.ts';
import { unhedged } from '../hedges.ts';
import { FIRM } from './measures.ts';
import { type Told, told } from './question.ts';
import { unitKind } from './rule.ts';
import type { Scene } from './scene.ts';

const STAKE = /^(?:-?(?: [a-z]+)? (?:stake|share|interest|holding|shareholding))? (?:of|in) (?:the )?$/;
/** "Acme's stake in Bolt fell to" */
const STAKE_IN = /\b(?:stake|shareholding|interest|holding) in (?:the )?$/;
const BEFORE = 20;
/** Whether a share is of a firm that is named after it: "42% of Bolt". */
export function isStake({ doc, names }: Scene, { sentence, end }: Quantity): boolean {
  const next = names(sentence).find(({ start }) => start >= end);
  if (!next || next.by === 'coreference' || !FIRM.includes(next.type) || !STAKE.test(doc.text.slice(end, next.start)))
    return false;
  return !/^['’]/.test(doc.text.slice(next.end, next.end + 1));
}

/** The firm of which `holder` has a share; null where the share is of something else. */
export function heldIn(
  { doc, names }: Scene,
  { sentence, start, end }: Quantity,
  holder: number | null,
): number | null {
  const here = names(sentence);
  const told = here.findLast(
    (name) => name.end <= start && STAKE_IN.test(doc.text.slice(0, name.start).slice(-BEFORE)),
  );
  if (told && told.entity !== holder && FIRM.includes(told.type)) return told.entity;
  const next = here.find((name) => name.start >= end);
  if (!next || holder === null || next.entity === holder || !FIRM.includes(next.type)) return null;
  return ACTORS.has(doc.entities[holder]!.type) && STAKE.test(doc.text.slice(end, next.start)) ? next.entity : null;
}

const A_SHARE = /^ (?:a|per|each) share\b/;

/** "puts $5 billion into Bolt at $23 a share": whose share has the price; null where the sentence tells of no such sale. */
export function sharePrice(scene: Scene, quantity: Quantity): Told | null {
  const { end, unit } = quantity;
  const after = scene.doc.text.slice(end, end + A_SHARE_REACH);
  const sold = unitKind({ unit }) === 'money' && A_SHARE.test(after) ? soldBefore(scene, quantity) : null;
  return sold === null ? null : { of: sold, about: null, metric: 'price', unit, rule: 'share.price' };
}

/** The one firm whose shares or whole a sentence says to be sold, of several the one that is named before the quantity. */
function soldBefore({ doc, names }: Scene, { sentence, start: at }: Quantity): number | null {
  const { start } = doc.sentences[sentence]!;
  const sold = [
    ...new Set(
      doc.statements
        .filter(({ type, evidence }) => (type === 'invests_in' || type === 'acquires') && evidence.start === start)
        .map(({ object }) => object),
    ),
  ];
  // "buys Bolt at $31 a share, its largest purchase since Torvex"
  const named = sold.filter((object) => names(sentence).some(({ entity, end }) => entity === object && end <= at));
  const [only, other] = sold.length === 1 ? sold : named;
  return only === undefined || other !== undefined ? null : only;
}
const A_SHARE_REACH = 14;

const WORTH =
  /^(?:[^.;,]{0,60}\b(?:stake|share|interest|holding|shareholding)s?)? (?:of|in) [^.;,]{2,40} (?:is|was|are|were|would be)(?: now| then)? (?:worth|valued at|put at) $/;

/** "holds a stake of 26%, worth" */
const ASIDE =
  /^(?: (?:stake|share|interest|holding|shareholding))?(?: (?:of|in) [^.;,]{2,40})?(?:,? (?:an?|its) (?:[a-z]+ )?(?:stake|holding|position|interest))?,?(?: which is| that is)?(?: now| then)? (?:worth|valued at) $/;

/** What a share is worth that the sentence has told: "its 27% of Bolt is worth $14 billion"; null for none. */
export function stakeWorth({ doc }: Scene, quantity: Quantity, recent: readonly Figure[]): Told | null {
  const last = recent.at(-1);
  const here = last?.evidence[0]?.start === doc.sentences[quantity.sentence]!.start;
  if (last?.metric !== 'share' || !here || unitKind(quantity) !== 'money') return null;
  const between = unhedged(doc.text.slice(last.quantity.end, quantity.start));
  return (last.about !== null && WORTH.test(between)) || ASIDE.test(between)
    ? { ...told(last, last.of, 'stake.worth'), metric: 'other', unit: quantity.unit }
    : null;
}

/** "triple the $8 billion Bolt fetched in May": what a firm was worth that is named right behind the sum, or how often; null for none. */
export function thenWorth(scene: Scene, quantity: Quantity): Told | null {
  const { doc, names, quantities } = scene;
  const { sentence, end, unit } = quantity;
  const times = unit === 'x';
  const sum = times
    ? quantities[sentence]!.find(({ start }) => start > end && /^ the $/.test(unhedged(doc.text.slice(end, start))))
    : quantity;
  if (!sum || unitKind(sum) !== 'money') return null;
  const name = names(sentence).find(({ start, type }) => start >= sum.end && FIRM.includes(type));
  if (!name || !/^ (?:that )?$/.test(doc.text.slice(sum.end, name.start))) return null;
  if (!THEN.test(doc.text.slice(name.end, name.end + THEN_REACH))) return null;
  return { of: name.entity, about: null, metric: times ? 'change' : 'valuation', unit, rule: 'worth.then' };
}
const THEN = /^ (?:was |were |had been |had )?(?:last |once |previously )?(?:worth|valued|fetched|commanded)\b/;
const THEN_REACH = 40;

/** "hands Bolt warrants for 160 million shares, or 10% of the firm": what somebody may buy of who issues it; null where nobody may. */
export function warranted({ doc, names }: Scene, quantity: Quantity): Told | null {
  const { start } = doc.sentences[quantity.sentence]!;
  const { unit } = quantity;
  if (unit !== 'share' && unit !== '%') return null;
  const here = names(quantity.sentence).filter(({ type }) => FIRM.includes(type));
  const before = doc.text.slice(start, quantity.start);
  const at = before.search(WARRANTS);
  if (at < 0) return null;
  const taker =
    here.findLast(({ start: from, end }) => end <= start + at && TAKES.test(before.slice(0, from - start))) ??
    here.find(
      ({ start: from }) =>
        from < quantity.start && /^warrants? (?:to|for) (?:the )?$/.test(doc.text.slice(start + at, from)),
    );
  const issuer = here.find(({ end, entity, part }) => end <= start + at && part === 'free' && entity !== taker?.entity);
  if (!taker) return null;
  const share = unit === '%';
  return {
    of: taker.entity,
    about: share ? (issuer?.entity ?? null) : null,
    metric: share ? 'share' : 'count',
    unit,
    rule: 'share.warrants',
  };
}
const WARRANTS = /\bwarrants?\b/;
const TAKES = /\b(?:hand|giv|gave|issu|grant|award|offer|sell|sold)[a-z]* (?:the )?$/;
