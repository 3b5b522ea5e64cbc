/** Which entity a quantity measures. */
import type { EntityType, Metric } from '../../../graph/ontology.ts';
import { isBacker } from '../../coreference/backers.ts';
import { type Quantity, type Sentence, Tag, type Token } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { isOfState } from './clause.ts';
import { isOfStranger, ofStock } from './clause-of-another.ts';
import { elsewhere } from './elsewhere.ts';
import { isHeldAgainst, isListedWith } from './held-aside.ts';
import { inSentence } from './in-sentence.ts';
import { isOfKin } from './kin.ts';
import { likelyTypes } from './likely-types.ts';
import { FIRM, PRODUCTS, SUPERLATIVES, THING, TRAINING } from './measures.ts';
import { isOfNewcomer } from './newcomers.ts';
import { tokensBetween } from './part.ts';
import { listedBefore } from './prose.ts';
import type { Measured, Question } from './question.ts';
import { isRound, raisedIn } from './rounds.ts';
import { type Name, nameOf, type Scene } from './scene.ts';
import { isFamilyOf, machineOf, sizedName, tellsOtherSize } from './size.ts';
import { firmOfSpeaker, reckons } from './speaker.ts';
import { isAboutOthers } from './subject-group.ts';
import { tellsOfUsers } from './telling.ts';
import { modelTrained } from './training.ts';
import { isOfOthers, isOfUnnamed } from './unnamed.ts';

/**
 * Finds what `quantity` measures; its entity is null where nothing named is, and null is given where the quantity is
 * better left out. `business`: the words speak of revenue and the like, which firms have.
 */
export function measured(scene: Scene, quantity: Quantity, metric: Metric, business: boolean): Measured | null {
  const { doc } = scene;
  const sentence = doc.sentences[quantity.sentence]!;
  const machine = machineOf(scene, quantity, metric);
  if (machine !== undefined) return machine === null ? null : { entities: [machine], how: 'beside' };
  const tiers = likelyTypes(scene, quantity, metric, business);
  const names = scene.names(sentence.index);
  const here = mayHave(scene, quantity, metric, tiers);
  if (isOfUnnamed(sentence, here, quantity, metric) || isOfKin(scene, quantity)) return null;
  if (isAboutOthers(sentence, names, quantity)) return null;
  if (metric === 'spend' && isOfState(doc, quantity)) return null;
  const asked: Question = {
    scene,
    sentence,
    here: since(sentence, here, names, quantity),
    quantity,
    metric,
    business,
    tiers,
  };
  const speaker = tiers === TRAINING ? null : firmOfSpeaker(asked);
  if (speaker !== null) return { entities: [speaker], how: 'subject' };
  const raiser = metric === 'funding' ? raisedIn(scene.doc, quantity) : null;
  if (raiser !== null) return { entities: [raiser], how: 'phrase' };
  const said = listedBefore(asked) ?? ofStock(asked) ?? inSentence(asked);
  if (said?.how !== 'beside' && said?.how !== 'phrase' && isOfStranger(asked)) return null;
  const named = sizedName(scene, quantity, metric);
  if (
    named !== null &&
    (said === null || doc.entities[said.entities[0]!]!.type !== 'model' || isFamilyOf(doc, said.entities[0]!, named))
  )
    return { entities: [named], how: 'named' };
  if (isOfOthers(sentence, names, quantity, metric)) return null;
  const found = said ?? modelTrained(asked) ?? elsewhere(asked);
  return found?.how === 'topic' && isOfNewcomer(asked) ? null : found;
}

/** The names of a sentence that may have what a quantity tells. */
function mayHave(scene: Scene, quantity: Quantity, metric: Metric, tiers: Question['tiers']): readonly Name[] {
  const { doc } = scene;
  const sentence = doc.sentences[quantity.sentence]!;
  const counted = scene.quantities[sentence.index]!;
  // "with Korvex quadrupling its stake": that is his.
  const after = doc.text.slice(quantity.end, sentence.end);
  const hasBooks = metric === 'funding' ? isRound(after) : BOOKS.has(metric) && !ITS_STAKE.test(after);
  const names = scene.names(sentence.index);
  return (
    names
      .filter((name) => !reckons(scene, name))
      // "A Quillo user got 45 tok/s with Zephyra": not the tool.
      .filter((name) => !(THING.includes(name.type) && tellsOfUsers(sentence, name)))
      // "Quillo shipped support for all 30B parameters": what runs models has none of its own.
      .filter(({ entity }) => !(LEARNT.has(metric) && hasRole(doc.entities[entity]!, 'engine')))
      // "50k stars on Moorhub": of what is kept there.
      .filter(
        ({ entity }) => !KEPT.some(([unit, role]) => unit.test(quantity.unit) && hasRole(doc.entities[entity]!, role)),
      )
      // "Korvex led, at twice the last price": who only puts money in has no books here.
      .filter((name) => !(hasBooks && name.by !== 'coreference' && isBacker(doc, name)))
      .map((name) => productMeant(scene, name, tiers[0]!))
      .filter(
        ({ entity, type, start, end, text, by, bracketEnd }) =>
          !(type === 'person' && (text.startsWith('@') || !(acts(sentence, end) || /^(?:his|her)$/i.test(text)))) &&
          // Where a firm or a thing is named, a place is rather where it does what it does.
          !(type === 'place' && tiers !== SUPERLATIVES && names.some((other) => isActor(other))) &&
          // "The utility from Norland will spend $9M"
          !(
            type === 'place' &&
            metric === 'spend' &&
            names.find((name) => name.start === start)?.part === 'governed'
          ) &&
          // "Norland is Quillo's second-largest market"
          !(tiers === SUPERLATIVES && /^['’]s?\s/.test(doc.text.slice(end, end + 3))) &&
          !(bracketEnd !== null && bracketEnd <= quantity.start) &&
          !isListedWith(doc.text.slice(end, quantity.start)) &&
          !(end <= quantity.start && isHeldAgainst(doc.text.slice(sentence.start, start), doc.text.slice(end))) &&
          tiers.some((types) => types.includes(type)) &&
          !(type === 'benchmark' && metric === 'spend' && !PRIZED.test(doc.text.slice(quantity.end, sentence.end))) &&
          // "a MoE with 192 experts": the model's.
          !(type === 'technique' && PARTS_OF_A_MODEL.has(quantity.unit)) &&
          !tellsOtherSize(doc.entities[entity]!.name, quantity, metric) &&
          // "a 2.4 FooDist with 8 steps", "three times the FooDist speed": what directly follows a number is its measure.
          !(
            (type === 'benchmark' || type === 'technique') &&
            by !== 'coreference' &&
            counted.some((other) => /^ (?:the )?$/.test(doc.text.slice(other.end, start)))
          ) &&
          // "two Torvex T9 machines" are counted, but their memory is theirs.
          !(
            counted.some((other) => other.start < start && start < other.end) &&
            !(type === 'hardware' && metric === 'size')
          ),
      )
  );
}

/** What is counted of things where they are kept. */
const KEPT = [
  [/^(?:star|fork)$/, 'repository'],
  [/^(?:download|install)$/, 'depot'],
] as const;

/** "$500K in prizes": what a test itself may offer. */
/** What only models have. */
const LEARNT: ReadonlySet<Metric> = new Set(['parameters', 'active_parameters', 'context_length']);
const PRIZED = /^ (?:in |of |worth of )?(?:[a-z]+ )?(?:prizes?|rewards?|bount(?:y|ies)|awards?)\b/;

/** What is told of who raises money, not of who gives it. */
const BOOKS: ReadonlySet<Metric> = new Set(['change', 'revenue', 'valuation', 'users', 'headcount']);

const ITS_STAKE = /^ (?:its|their|his|her) (?:[a-z]+ )?(?:stake|holding|position|investment|bet)\b/;

const PARTS_OF_A_MODEL = new Set(['expert', 'layer', 'head', 'block']);

/** "Jo Doe gave $2M": whether a verb follows a person, who else has no money here. */
const acts = ({ tokens }: Sentence, end: number): boolean => {
  const at = firstFrom(tokens, end);
  // "Jo Doe, who owns 40%"
  const next = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who' ? tokens[at + 2] : tokens[at];
  return Boolean((next?.tags ?? 0) & (Tag.Verb | Tag.Auxiliary));
};

const isActor = ({ type, part }: Name): boolean =>
  (part === 'free' || part === 'owner') && (FIRM.includes(type) || PRODUCTS.includes(type));

/** Words that begin a statement about another. */
const TURNS = new Set(['while', 'whereas', 'where', ';', '.']);

/** Words that are prepositions but before a clause: "a month after Acme bought". */
const SUBORDINATING = new Set(['after', 'before', 'since', 'until', 'once', 'when', 'because', 'although', 'though']);

/**
 * The names of the clause that such a word begins and the quantity stands in, its subject as one that is free: "Bolt cut
 * 200 jobs a month after Acme bought a stake for $14 billion"; null for none.
 */
function ofSubordinate(sentence: Sentence, here: readonly Name[], { start }: Quantity): readonly Name[] | null {
  const { tokens } = sentence;
  const at = here.findLastIndex(
    (name) =>
      name.end <= start &&
      name.by !== 'coreference' &&
      SUBORDINATING.has(tokens[firstFrom(tokens, name.start) - 1]?.lower ?? '') &&
      isVerb(tokens[firstFrom(tokens, name.end)]),
  );
  const subject = here[at];
  if (!subject || tokensBetween(sentence, subject.end, start).some(({ lower }) => /^[,;:()—–]$/.test(lower)))
    return null;
  const { entity, type, joined, object, bracketEnd } = subject;
  return [nameOf(subject, { entity, type, joined, part: 'free', object, bracketEnd }), ...here.slice(at + 1)];
}

/** Whether a word after a name is a verb that it is the subject of: "bought", "has"; not "launch", which may be a noun. */
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  Boolean(token.tags & (Tag.Auxiliary | Tag.Past) || (token.tags & Tag.Verb && !(token.tags & Tag.Noun)));

/** The names from the last turn before the quantity on, where one of them may be its subject: "..., while Quillo has 2M". */
function since(sentence: Sentence, here: readonly Name[], names: readonly Name[], quantity: Quantity): readonly Name[] {
  const clause = ofSubordinate(sentence, here, quantity);
  if (clause) return clause;
  const before = tokensBetween(sentence, sentence.start, quantity.start);
  const turn = before.findLast(({ lower }) => TURNS.has(lower));
  if (!turn) return here;
  // "found it in 150 tries where Lumora needed thousands, cutting costs by 96%": of who found it.
  const returns = before.some(
    ({ tags, index }) => tags & Tag.Gerund && index > turn.index + 2 && sentence.tokens[index - 1]?.text === ',',
  );
  if (turn.lower === 'where' && returns)
    return here.filter(({ start, end }) => end <= turn.start || start >= quantity.end);
  const rest = here.filter(({ start }) => start > turn.start);
  const isSubject = ({ part, start, end, by }: Name): boolean =>
    part === 'free' && by !== 'coreference' && start > turn.start && end <= quantity.start;
  if (rest.some(isSubject)) return rest;
  // "Zephyra leads, while Acme releases a 14B model": of neither.
  return turn.lower === 'while' && names.some((name) => isSubject(name) && FIRM.includes(name.type)) ? rest : here;
}

/** Whether a name is the subject of the sentence that a pronoun, standing for it, stands in. */
const isOwnerOf =
  ({ entity, sentence }: Name) =>
  (other: Name): boolean =>
    other.entity === entity && other.sentence === sentence && other.part === 'free';

const OF_A_FIRM =
  /^(?:plans?|planned|expects?|expected|employs?|employed|says|said|wants?|aims?|hopes?|intends?|raised|hired|hires|opened|opens|signed|agreed|owns?|announced|told|laid|acquired|bought)$/;

/**
 * "Acme released Zephyra. It has 2M users": where firms and products both may be measured, a thing that "it" stands for
 * is rather the product named last than the firm.
 */
function productMeant({ doc, names }: Scene, name: Name, types: readonly EntityType[]): Name {
  const ofThings = types.includes('product') || types.includes('model');
  if (name.by !== 'coreference' || !FIRM.includes(name.type) || !ofThings) return name;
  if (!/^(?:it|its|the (?:service|app|tool|system|model))$/i.test(name.text)) return name;
  const sentence = doc.sentences[name.sentence]!;
  const before = doc.sentences[name.sentence - 1];
  // "It plans to open 12 offices": what a firm does.
  if (OF_A_FIRM.test(sentence.tokens[firstFrom(sentence.tokens, name.end)]?.lower ?? '')) return name;
  const earlier = [
    ...(before?.block === sentence.block ? names(before.index) : []),
    ...names(sentence.index).filter(({ end }) => end <= name.start),
  ];
  // "Acme had cut its rate": its own
  if (/^its$/i.test(name.text) && earlier.some(isOwnerOf(name))) return name;
  const thing = earlier.findLast(({ type, part }) => PRODUCTS.includes(type) && part === 'free');
  if (!thing) return name;
  const { joined, part, object, bracketEnd } = name;
  return nameOf(name, { entity: thing.entity, type: thing.type, joined, part, object, bracketEnd });
}
