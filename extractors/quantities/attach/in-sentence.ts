/** What the sentence itself names as measured. */
import type { Metric } from '../../../graph/ontology.ts';
import { entitiesOfMention } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { nameAhead, paidFor } from './ahead.ts';
import { broughtTo, goesInto } from './brought.ts';
import { calledBy } from './called-by.ts';
import { claimed } from './claims.ts';
import { aroundRelative, clauseSubject, ofMeasuredNoun, raiserOf, subjectOfClause } from './clause.ts';
import { BASE } from './elsewhere.ts';
import { gearMeant } from './gear.ts';
import { easedFor, isIntroduced } from './introduced.ts';
import { marginOf } from './margins.ts';
import { FIRM, OF_A_MODEL, OF_WHAT_IS_MADE, SUPERLATIVES, THING, WEIGHED, WRITERS } from './measures.ts';
import { beside } from './near.ts';
import { ownerOfNoun, ownerOfNumber, ownerOfStock } from './owners.ts';
import { wordsBetween } from './part.ts';
import { changedFor, changedOf, madeBy, namedWithin, USES } from './phrase.ts';
import { type Answer, type Measured, one, type Question } from './question.ts';
import { appositiveOf, relativeOf } from './relative-clause.ts';
import type { Name } from './scene.ts';
import { siteOf } from './sites.ts';
import { lesserSubject, subject } from './subject.ts';
import { topic } from './topic.ts';
import { TRAITS, traitOwner } from './traits.ts';
import { withSubject } from './with-subject.ts';

/** What nouns of trade may be the subject of: "DRAM prices rose 12%". */
const MEASURED_BY_NOUNS: ReadonlySet<Metric> = new Set(['change', 'share', 'revenue', 'price']);
/** How large something may be made. */
const BROUGHT: ReadonlySet<Metric> = new Set([
  'power',
  'count',
  'spend',
  'valuation',
  'revenue',
  'users',
  'headcount',
  'share',
  'score',
  'speed',
  'context_length',
]);
/** What an apposition to a name tells of it. */
const APPOSED: ReadonlySet<Metric> = new Set([
  ...OF_A_MODEL,
  'count',
  'price',
  'users',
  'headcount',
  'valuation',
  'funding',
  'revenue',
  'share',
  'other',
]);

/** Beside the quantity, in its words, as the subject of its clause, or after an opening phrase; null for none. */
export const inSentence = (asked: Question): Answer | null =>
  inItsWords(asked) ?? traitOwner(asked) ?? claimed(asked) ?? besideIt(asked) ?? inItsClause(asked) ?? ownPart(asked);

/** What words of the quantity's own say that it is of: "weeks after its own $105 million round". */
function inItsWords(asked: Question): Answer | null {
  const { scene, sentence, here, quantity, metric, tiers } = asked;
  const within = namedWithin(sentence, scene.names(sentence.index), quantity);
  if (within) return one(within, 'phrase');
  const names = scene.names(sentence.index);
  const brought =
    goesInto(scene.doc.text, names, quantity) ?? (BROUGHT.has(metric) ? broughtTo(sentence, names, quantity) : null);
  if (brought) return one(brought, 'phrase');
  // "weeks after its own $105 million round"
  const its = here.find(({ start, end, text, type }) => {
    const gap = scene.doc.text.slice(end, Math.max(start, quantity.start));
    return FIRM.includes(type) && tiers[0]!.includes(type) && /^(?:its|their)$/i.test(text) && OWN_SUM.test(gap);
  });
  if (its && metric === 'funding') return one(its, 'phrase');
  const site = metric === 'power' ? siteOf(scene.doc.text, names, quantity) : null;
  if (site) return one(site, 'phrase');
  const leader = marginOf(asked);
  if (leader) return one(leader, 'subject');
  const gear = gearMeant(asked);
  if (gear) return one(gear, 'topic');
  const owner = ownerOfNoun(asked);
  if (owner) return one(owner, 'phrase');
  const eased = easedFor(asked);
  if (eased) return one(eased, 'phrase');
  const holder = ownerOfNumber(asked) ?? ownerOfStock(asked);
  if (holder) return one(holder, 'phrase');
  const had = changedOf(sentence, here, quantity);
  if (had) return one(had, 'phrase');
  const measured = ofMeasuredNoun(asked, MEASURED_BY_NOUNS.has(metric) ? null : TRAITS);
  if (measured) return one(measured, 'subject');
  const around = aroundRelative(asked) ?? raiserOf(asked);
  if (around) return one(around, 'subject');
  const paid = metric === 'price' ? paidFor(asked) : null;
  return paid ? one(paid, 'phrase') : null;
}

/** What stands right beside the quantity, where that is likelier measured than its subject. */
function besideIt(asked: Question): Answer | null {
  const { sentence, here, quantity, metric, tiers } = asked;
  const ofModel = OF_A_MODEL.has(metric);
  const near = tiers === SUPERLATIVES ? null : beside(sentence, here, quantity, metric);
  const isOfWriter = tiers === WRITERS || (metric === 'price' && PER_TOKEN.test(afterOf(asked)));
  const writer = isOfWriter && near?.name.type !== 'model' ? writerOf(asked) : null;
  if (writer !== null) return { entities: [writer], how: 'topic' };
  const likely = near !== null && (tiers[0]!.includes(near.name.type) || near.name.start >= quantity.end);
  // "Torvex Park, a 450 MW campus"
  const campus = metric === 'power' && near?.tie === 'link';
  const equipped = near !== null && ((near.name.type === 'hardware' && metric === 'size') || campus);
  const brought = near?.tie === 'predicate' && isIntroduced(sentence, near.name, quantity);
  const lesserNear = near !== null && near.name.by !== 'coreference' && !(ofModel && FIRM.includes(near.name.type));
  const sure =
    near?.tie === 'own' || likely || equipped || brought || (lesserNear && !subject(here, tiers[0]!, quantity));
  // "Zephyra memorized 96% of MireSet": of what does it.
  const doer =
    near && metric === 'share' && wordsBetween(sentence, quantity.end, near.name.start)[0] === 'of'
      ? clauseSubject(asked, (type) => THING.includes(type) || FIRM.includes(type))
      : null;
  if (doer) return one(doer, 'subject');
  if (near && sure && !(near.name.object && FIRM.includes(near.name.type) && metric === 'count'))
    return near.tie === 'predicate' ? shared(asked, near.name, 'beside') : one(near.name, 'beside');
  return null;
}

/** What the quantity's clause is about, or what that has made or uses. */
function inItsClause(asked: Question): Answer | null {
  const { scene, sentence, here, quantity, metric, business, tiers } = asked;
  const clause =
    relativeOf(sentence, here, quantity) ??
    // "at the Torvale campus, which grows to 2 GW"
    (metric === 'power' ? relativeOf(sentence, scene.names(sentence.index).filter(isOfSite(asked)), quantity) : null) ??
    calledBy(asked) ??
    (APPOSED.has(metric) ? appositiveOf(sentence, here, quantity) : null) ??
    changedFor(sentence, here, quantity);
  if (clause) return one(clause, 'phrase');
  const nearest = subject(here, tiers[0]!, quantity);
  const first = withSubject(asked) ?? subjectOfClause(asked, nearest) ?? nearest;
  const used = first && usedBy(asked, first);
  if (used) return one(used, 'subject');
  const made = first && OF_WHAT_IS_MADE.has(metric) && !business ? madeBy(scene, first, quantity) : null;
  if (made) return one(made, 'subject');
  // "Acme shows that the method cuts memory by 40%"
  const ware =
    first && FIRM.includes(first.type) && OF_WHAT_IS_MADE.has(metric) && !business
      ? clauseSubject(asked, (type) => tiers.slice(1).some((types) => types.includes(type)))
      : null;
  if (ware) return one(ware, 'subject');
  if (first) return shared(asked, first, 'subject');
  const ahead = nameAhead(asked);
  if (ahead) return one(ahead, 'ahead');
  const lesser =
    WEIGHED.has(metric) || tiers === WRITERS
      ? null
      : lesserSubject(asked, (type) => !FIRM.includes(type) || isRankOfFirm(asked));
  return lesser ? shared(asked, lesser, 'subject') : null;
}

/** Whether a name calls a site: "the Torvale campus", not "a campus in Torvale". */
const isOfSite =
  ({ scene }: Question) =>
  ({ end, type }: Name): boolean =>
    type !== 'place' || /^ (?:campus|site|facility|plant|cluster)\b/.test(scene.doc.text.slice(end, end + SITE_REACH));
const SITE_REACH = 10;

const OWN_SUM = /^ (?:own |first |latest |last |new |recent )?$/;

/** What stands behind a quantity in its sentence. */
const afterOf = ({ scene, sentence, quantity }: Question): string => scene.doc.text.slice(quantity.end, sentence.end);
/** "$1.20 in / $4 out per million tokens" */
export const PER_TOKEN =
  /^ ?(?:\/ ?|per |for )?(?:(?:in|out|input|output)\b|(?:1?M|(?:a |one )?million) (?:[a-z]+ ){0,2}tokens?\b)/i;

/** "The Torvale card does 40 tok/s": the model that a machine, an engine or a host writes with; null for none. */
function writerOf({ scene, sentence, here, quantity, tiers }: Question): number | null {
  if (subject(here, tiers[0]!, quantity)) return null;
  const behind = here.some(({ start, type }) => type === 'model' && start >= quantity.end);
  // "Acme shows its speed on Zephyra at 900 tok/s"
  const run = here.findLast(
    ({ start, end, type, part }) =>
      type === 'model' &&
      part === 'governed' &&
      end <= quantity.start &&
      !BASE.test(scene.doc.text.slice(sentence.start, start)),
  );
  return behind ? null : (run?.entity ?? topic(scene, sentence, [['model']], true));
}

/** "Acme said that AI writes 30% of its code": whose the whole is, where nothing else in the sentence has the share. */
function ownPart({ scene, sentence, quantity, tiers }: Question): Answer | null {
  const here = scene.names(sentence.index);
  const its = here.find(({ start, text }) => start >= quantity.end && WHOSE.test(text));
  const firm = its && !/^(?:its|their)$/i.test(its.text);
  const tells = here.some(
    ({ entity, part, end }) =>
      entity === its?.entity && end <= quantity.start && (part === 'reporter' || part === 'teller'),
  );
  if (!its || !(tells || firm) || !tiers.some((types) => types.includes(its.type))) return null;
  return /^ of (?:all )?$/.test(scene.doc.text.slice(quantity.end, its.start)) ? one(its, 'phrase') : null;
}
const WHOSE = /^(?:its|their|the (?:company|firm|startup|lab|group))$/i;

/** "Acme is now tied for #2": a rank that is said of a firm. */
const isRankOfFirm = ({ sentence, here, metric, quantity }: Question): boolean => {
  const firm = here.findLast(({ end, part }) => end <= quantity.start && part === 'free');
  return (
    metric === 'rank' && firm !== undefined && IS_AT.test(wordsBetween(sentence, firm.end, quantity.start).join(' '))
  );
};
const IS_AT =
  /^(?:is|are|was|were|has been|sits|stands|remains)(?: (?:now|currently|also|still|tied|ranked|for|at|in|the|a)){0,5}$/;

/** A name with the others of its list, where the quantity is of each: "A and B have 1M context", "invest $2M each". */
function shared({ sentence, here, quantity, metric }: Question, name: Name, how: Measured['how']): Answer {
  const each = sentence.tokens[firstFrom(sentence.tokens, quantity.end)]?.lower === 'each';
  const both = wordsBetween(sentence, name.end, quantity.start).some((word) => word === 'both' || word === 'each');
  const ofEach = each || both || (OF_A_MODEL.has(metric) && name.type === 'model');
  let first = here.indexOf(name);
  let last = first;
  while (ofEach && first > 0 && here[first]!.joined) first--;
  while (ofEach && here[last + 1]?.joined && here[last + 1]!.end <= quantity.start) last++;
  const list = here.slice(first, last + 1).filter(({ type }) => type === name.type);
  const all = metric === 'context_length' ? list.flatMap(entitiesOfMention) : list.map(({ entity }) => entity);
  return { entities: [...new Set(all)], how };
}

/** "Acme reports use of Zephyra with 3 million downloads": where uses are counted, the thing and not the firm that tells. */
const usedBy = ({ sentence, here, quantity }: Question, firm: Name): Name | undefined =>
  FIRM.includes(firm.type) && USES.has(quantity.unit)
    ? here.findLast(
        ({ start, end, type }) =>
          start >= firm.end &&
          end <= quantity.start &&
          THING.includes(type) &&
          // "with Quillo at $2 billion"
          sentence.tokens[firstFrom(sentence.tokens, end)]?.lower !== 'at',
      )
    : undefined;
