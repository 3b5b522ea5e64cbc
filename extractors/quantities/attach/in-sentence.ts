/** What the sentence itself names as measured. */
import type { Metric } from '../../../graph/ontology.ts';
import { entitiesOfMention, type Quantity, type Sentence } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import { unhedged } from '../hedges.ts';
import { nameAhead, paidFor } from './ahead.ts';
import { broughtTo, goesInto } from './brought.ts';
import { aroundRelative, clauseOf, clauseSubject, ofMeasuredNoun, raiserOf, subjectOfClause } from './clause.ts';
import { isHeadOf } from './heads.ts';
import { windowsOf } from './held-behind.ts';
import { marginOf } from './margins.ts';
import { FIRM, OF_A_MODEL, OF_WHAT_IS_MADE, SUPERLATIVES, THING, WEIGHED, WRITERS } from './measures.ts';
import { isOfNamelessThing } from './nameless.ts';
import { beside } from './near.ts';
import { wordsBetween } from './part.ts';
import { changedFor, changedOf, madeBy, namedWithin, USES } from './phrase.ts';
import { type Answer, lesserSubject, type Measured, one, type Question, subject } from './question.ts';
import { appositiveOf, relativeOf } from './relative-clause.ts';
import type { Name } from './scene.ts';
import { siteOf } from './sites.ts';
import { TELLING } from './telling.ts';
import { topic } from './topic.ts';

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
  'other',
]);

/** Beside the quantity, in its words, as the subject of its clause, or after an opening phrase; null for none. */
export function inSentence(asked: Question): Answer | null {
  const { scene, sentence, here, quantity, metric, business, tiers } = asked;
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
  const windows = windowsOf(sentence, scene.names(sentence.index), quantity);
  if (windows.length > 0) return { entities: [...new Set(windows.map(({ entity }) => entity))], how: 'phrase' };
  const leader = marginOf(asked);
  if (leader) return one(leader, 'subject');
  const tried = triedWith(asked);
  if (tried) return one(tried, 'phrase');
  const gear = gearMeant(asked);
  if (gear !== null) return { entities: [gear], how: 'topic' };
  const owner = ownerOfNoun(asked);
  if (owner) return one(owner, 'phrase');
  const had = changedOf(sentence, here, quantity);
  if (had) return one(had, 'phrase');
  const measured = MEASURED_BY_NOUNS.has(metric) ? ofMeasuredNoun(asked) : null;
  if (measured) return one(measured, 'subject');
  const around = aroundRelative(asked) ?? raiserOf(asked);
  if (around) return one(around, 'subject');
  const paid = metric === 'price' ? paidFor(asked) : null;
  if (paid) return one(paid, 'phrase');
  const ofModel = OF_A_MODEL.has(metric);
  const near = tiers === SUPERLATIVES ? null : beside(sentence, here, quantity, metric);
  const isOfWriter = tiers === WRITERS || (metric === 'price' && PER_TOKEN.test(afterOf(asked)));
  const writer = isOfWriter && near?.name.type !== 'model' ? writerOf(asked) : null;
  if (writer !== null) return { entities: [writer], how: 'topic' };
  const likely = near !== null && (tiers[0]!.includes(near.name.type) || near.name.start >= quantity.end);
  // "Torvex Park, a 450 MW campus"
  const campus = metric === 'power' && near?.tie === 'link';
  const equipped = near !== null && ((near.name.type === 'hardware' && metric === 'size') || campus);
  const lesserNear = near !== null && near.name.by !== 'coreference' && !(ofModel && FIRM.includes(near.name.type));
  const sure = near?.tie === 'own' || likely || equipped || (lesserNear && !subject(here, tiers[0]!, quantity, false));
  if (
    near &&
    sure &&
    !(near.name.object && FIRM.includes(near.name.type) && (metric === 'spend' || metric === 'count'))
  )
    return near.tie === 'predicate' ? shared(asked, near.name, 'beside') : one(near.name, 'beside');
  const clause =
    ofRelative(asked) ??
    (APPOSED.has(metric) ? appositiveOf(sentence, here, quantity) : null) ??
    changedFor(sentence, here, quantity);
  if (clause) return one(clause, 'phrase');
  const nearest = subject(here, tiers[0]!, quantity, tiers === SUPERLATIVES);
  const told = subjectOfClause(asked, nearest) ?? nearest;
  // "Acme says its agent gets 43%, whereas the raw model gets 37%": not of Acme.
  const first =
    told && FIRM.includes(told.type) && metric === 'score' && isOfNamelessThing(asked) && !owns(asked, told)
      ? null
      : told;
  const used = first && usedBy(sentence, first, here, quantity);
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
  const place = here.findLast(({ end }) => end <= quantity.start);
  if (place && THERE_ARE.test(unhedged(scene.doc.text.slice(place.end, quantity.start)))) return one(place, 'governed');
  const lesser =
    WEIGHED.has(metric) || tiers === WRITERS
      ? null
      : lesserSubject(asked, (type) => !FIRM.includes(type) || isRankOfFirm(asked));
  return lesser ? shared(asked, lesser, 'subject') : ownPart(asked);
}

/** "In GridBench there are 500 tasks" */
const THERE_ARE = /^,? there (?:are|were|is) $/;

/** "with Acme's share of the market falling from 95% to 50%": whose share, price or score changes; null for none. */
function ownerOfNoun({ scene, here, quantity, tiers }: Question): Name | null {
  if (quantity.role !== 'from' && quantity.role !== 'to') return null;
  const name = here.findLast(
    ({ end, part, type }) =>
      end <= quantity.start &&
      part !== 'compared' &&
      type !== 'place' &&
      tiers.some((types) => types.includes(type)) &&
      OWNED.test(scene.doc.text.slice(end, quantity.start)),
  );
  return name ?? null;
}
const OWNED =
  /^['’]s? (?:[a-z-]+ ){0,2}(?:share|slice|price|cost|score|accuracy|rate|revenue|valuation|rank|ranking|position|performance|result|win rate|speed|latency|throughput|window|context|headcount|workforce|margin|user base|output|capacity|budget|footprint)s?\b[^.;:—]{0,70}$/;

/** "Zephyra beats Lumora, which needs 256, and handles 9,000 pages": what a relative clause tells, and none that goes on behind it. */
function ofRelative({ scene, sentence, here, quantity }: Question): Name | null {
  const name = relativeOf(sentence, here, quantity);
  const clause = name && clauseOf(scene.doc, quantity);
  if (!name || clause?.form !== 'finite') return name;
  const subject = here.find((one) => one.end <= quantity.start && isHeadOf(scene.doc, clause.subject, one));
  const verb = sentence.tokens[clause.first - 1];
  const goesOn = verb !== undefined && /^(?:and|but|then|also|now)$/.test(verb.lower);
  return goesOn && subject && subject.entity !== name.entity && subject.part === 'free' ? null : name;
}

const OWN_SUM = /^ (?:own |first |latest |last |new |recent )?$/;

/** Whether a firm has what the quantity's clause is about: "Acme's model gets 43%". */
const owns = ({ scene, quantity }: Question, firm: Name): boolean =>
  (clauseOf(scene.doc, quantity)?.subject ?? []).some(({ possessors, modifiers }) =>
    [...possessors, ...modifiers].some((mention) => scene.doc.mentions[mention]!.entity === firm.entity),
  );

/** What stands behind a quantity in its sentence. */
const afterOf = ({ scene, sentence, quantity }: Question): string => scene.doc.text.slice(quantity.end, sentence.end);
/** "$1.20 in / $4 out per million tokens" */
const PER_TOKEN =
  /^ ?(?:\/ ?|per )?(?:(?:in|out|input|output)\b|(?:1?M|(?:a |one )?million) (?:[a-z]+ ){0,2}tokens?\b)/i;

/** "The Torvale card does 40 tok/s": the model that a machine, an engine or a host writes with; null for none. */
function writerOf({ scene, sentence, here, quantity, tiers }: Question): number | null {
  if (subject(here, tiers[0]!, quantity, false)) return null;
  const behind = here.find(({ start, type }) => type === 'model' && start >= quantity.end);
  if (behind) return null;
  const writes = ({ type, end, part }: Name): boolean =>
    type === 'model' && end <= quantity.start && (part === 'free' || part === 'teller');
  // "Zephyra writes 52 tok/s on a Torvex, while a Corelis box reaches 38 tok/s"
  const named = here.findLast(writes) ?? scene.names(sentence.index).findLast(writes);
  return named?.entity ?? topic(scene, sentence, [['model']], true);
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

/** "Tested with Zephyra, it raised the score from 40% to 50%": the model whose score a method changes; null for none. */
function triedWith({ sentence, here, quantity, metric }: Question): Name | null {
  const [verb, link] = sentence.tokens;
  const changes = TRIED.has(metric) && (quantity.role === 'from' || quantity.role === 'to');
  if (!changes || !TRYING.has(verb?.lower ?? '') || !/^(?:with|on|to|by)$/.test(link?.lower ?? '')) return null;
  const [first] = here;
  return first?.type === 'model' && firstFrom(sentence.tokens, first.start) <= TRIED_REACH ? first : null;
}
const TRIED: ReadonlySet<Metric> = new Set(['score', 'speed', 'size', 'duration', 'context_length']);
const TRYING = wordSet('tested applied evaluated used paired combined added');
const TRIED_REACH = 4;

const WHOSE = /^(?:its|their|the (?:company|firm|startup|lab|group))$/i;

/** "calls the $900 card a bargain", "the price of the board: $900": the machine that the story named last; null for none. */
function gearMeant({ scene, sentence, quantity, metric }: Question): number | null {
  const at = firstFrom(sentence.tokens, quantity.start);
  const next = sentence.tokens[firstFrom(sentence.tokens, quantity.end)];
  const [of, the, noun] = sentence.tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  const each =
    EACH.has(next?.lower ?? '') || (next?.lower === 'per' && GEAR.has(sentence.tokens[next.index + 1]?.lower ?? ''));
  const told = noun === 'the' ? GEAR.has(next?.lower ?? '') : of === 'of' && the === 'the' && GEAR.has(noun ?? '');
  if (metric !== 'price' || !(told || each)) return null;
  for (let i = sentence.index; i >= 0 && scene.doc.sentences[i]!.block.story === sentence.block.story; i--) {
    const machine = scene
      .names(i)
      .findLast(
        ({ type, end, sentence: own }) => type === 'hardware' && (own < sentence.index || end <= quantity.start),
      );
    if (machine) return machine.entity;
  }
  return null;
}
const EACH = wordSet('apiece each');
const GEAR = wordSet('card cards board gpu machine laptop chip robot humanoid headset phone device box desktop');

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
  const both = wordsBetween(sentence, name.end, quantity.start).includes('both');
  const ofEach = each || both || (OF_A_MODEL.has(metric) && name.type === 'model');
  let first = here.indexOf(name);
  let last = first;
  while (ofEach && first > 0 && here[first]!.joined) first--;
  while (ofEach && here[last + 1]?.joined && here[last + 1]!.end <= quantity.start) last++;
  const list = here.slice(first, last + 1).filter(({ type, part }) => type === name.type && part === name.part);
  const all = metric === 'context_length' ? list.flatMap(entitiesOfMention) : list.map(({ entity }) => entity);
  return { entities: [...new Set(all)], how };
}

/** "Acme reports use of Zephyra with 3 million downloads": where uses are counted, the thing and not the firm that tells. */
const usedBy = (sentence: Sentence, firm: Name, here: readonly Name[], quantity: Quantity): Name | undefined =>
  FIRM.includes(firm.type) && USES.has(quantity.unit)
    ? here.findLast(
        ({ start, end, type, part }) =>
          start >= firm.end &&
          end <= quantity.start &&
          THING.includes(type) &&
          // "and reported 3 million users": of itself.
          !wordsBetween(sentence, end, quantity.start).some(
            (word, at, words) => TELLING.has(word) && words[at - 1] === 'and',
          ) &&
          // "with Quillo at $2 billion"
          sentence.tokens[firstFrom(sentence.tokens, end)]?.lower !== 'at' &&
          (part === 'free' || (part === 'governed' && !ON_A_STORE.test(leading(sentence, start)))),
      )
    : undefined;

/** "climbed to #1 on the App Store with 2 million downloads": where a thing is had is not what is had. */
const ON_A_STORE = /\b(?:on|in|from|via|through) (?:the )?(?:\S+ )?$/;
const leading = (sentence: Sentence, start: number): string =>
  `${wordsBetween(sentence, start - 24, start).join(' ')} `;
