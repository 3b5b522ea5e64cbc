/** The step that reads relations: clauses and phrases of every sentence with two names, matched against the rules. */
import type { RelationType } from '../../graph/ontology.ts';
import { Salience } from '../coreference/salience.ts';
import { type Clause, type Document, type Sentence, type Statement, withLayers } from '../document.ts';
import { Headings } from '../headings.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { mentionIndex, mentionsBySentence } from '../syntax/mentions.ts';
import { withChips } from './chips.ts';
import { Comparing, isLosing } from './comparing.ts';
import { isNoFounder, isOnlyTold, isPostOfNext } from './founding.ts';
import { impliedObjects } from './implied/objects.ts';
import { impliedSubjects, isOfOther, MAKERS, REACH } from './implied/subjects.ts';
import { FIRMS, WARES } from './kinds.ts';
import { KnownEmployers } from './known-employers.ts';
import { isMaking } from './makers/making.ts';
import { Owners } from './makers/owners.ts';
import type { RuleNet } from './matching/compile.ts';
import { matchRules } from './matching/match.ts';
import type { Reading } from './matching/reading.ts';
import { isOnlyAsked } from './of-asking.ts';
import { COMPARISONS } from './relating.ts';
import { ofReleased, pairedLicenses } from './released.ts';
import { withoutCredits } from './reporting/posts.ts';
import { headsOf, type Scene } from './scene.ts';
import { completed, statementsOf, unique } from './statements.ts';
import { isApart, isOfBackers, isPenalty, isResale, isTrade, ofShares } from './trade.ts';

/** What one word says of somebody at once: a co-founder works there. */
const ROLES: ReadonlySet<RelationType> = new Set(['founded', 'works_at']);

/** What a story of a purchase goes on to tell of whom is bought: "Acme buys Beta. Customers include Gamma." */
const OF_BOUGHT: ReadonlySet<RelationType> = new Set(['customer_of', 'founded', 'invests_in']);

/** How many statements before are asked who put money in. */
const RECENT = 12;

/** Whether a sentence, or one just before it, has one of some words. */
function isAmid(doc: Document, { index, block }: Sentence, words: ReadonlySet<string>): boolean {
  for (let at = index; at >= Math.max(0, index - REACH); at--) {
    const sentence = doc.sentences[at]!;
    // "**Acme closes its seed**: $2B led by Fund One": the lead of an item counts.
    const leads = sentence.block.kind === 'headline' && sentence.block.story === block.story;
    if (sentence.block !== block && !leads) return false;
    // "funding" is no form of "fund".
    if (sentence.tokens.some(({ lemma, lower }) => words.has(lemma) || words.has(lower))) return true;
  }
  return false;
}

/** The benchmark of a comparison that its clause does not name: the only one of the sentence. */
function benchmarkOf(doc: Document, mentions: readonly number[]): number | null {
  const found = new Set(
    mentions.map((index) => doc.mentions[index]!.entity).filter((entity) => doc.entities[entity]!.type === 'benchmark'),
  );
  return found.size === 1 ? [...found][0]! : null;
}

/** Everything the rules read in one sentence. */
function sentenceStatements(
  doc: Document,
  sentence: Sentence,
  mentions: readonly number[],
  net: RuleNet,
  salience: Salience,
  headings: Headings,
  employers: KnownEmployers,
  earlier: readonly Statement[],
): Statement[] {
  const parsed = doc.clauses[sentence.index]!;
  if (mentions.length === 0 && parsed.length === 0) return [];
  const mentionAt = withoutCredits(doc, mentionIndex(doc, sentence, mentions));
  const matched = matchRules(doc, sentence, parsed, mentionAt, net).map((reading) =>
    withChips(doc, sentence, ofShares(doc, parsed, ofRaiser(doc, parsed, ofReleased(doc, parsed, reading)))),
  );
  // "Is Zephyra better than Lark?" does not say so.
  const asks = doc.text[sentence.end - 1] === '?';
  const readings = matched.filter(
    (reading) =>
      (!reading.ready.rule.amid || isAmid(doc, sentence, reading.ready.rule.amid)) &&
      !isOfBought(doc, parsed, reading) &&
      !isTrade(parsed, reading) &&
      !isApart(sentence, reading) &&
      !isPenalty(sentence, parsed, reading) &&
      !isResale(doc, parsed, reading) &&
      !isOfBackers(sentence, reading) &&
      !isNoFounder(doc, sentence, parsed, reading) &&
      !isOnlyTold(doc, sentence, reading) &&
      !isPostOfNext(doc, sentence, reading) &&
      !isLosing(sentence, reading) &&
      !isOnlyAsked(sentence, reading) &&
      !(COMPARISONS.has(reading.ready.type) && asks),
  );
  if (readings.length === 0) return [];
  const said = readings
    .map((reading) => ({
      reading,
      statements: statementsOf(doc, sentence, reading, reading.subjects, reading.objects),
    }))
    .filter(({ reading, statements }) => statements.length > 0 && !isOfThing(doc, reading, readings))
    .map(({ reading, statements }) => ({ reading, statements: pairedLicenses(doc, sentence, statements) }));
  const stated = said.flatMap(({ statements }) => statements);
  const released = readings
    .filter(({ ready, subjects }) => ready.rule.name === 'develops.verb' && subjects.length > 0)
    .toSorted((a, b) => a.first - b.first);
  const scene: Scene = { doc, sentence, clauses: parsed, released, salience, headings, employers, earlier };
  // "close to Lark and Acme's Wren": that Wren is Acme's says nothing else of it.
  const isSaid = ({ ready: { type }, first, last, objects }: Reading): boolean =>
    said.some(
      ({ reading }) =>
        // Whose a thing is says nothing of what it is for: "powered by Acme's Zephyra".
        !(reading.ready.rule.name === 'develops.possessive' && first < reading.first) &&
        !(reading.ready.type === 'develops' && type === 'based_on') &&
        // "@ada runs it on a Corelis": what she runs does so.
        !(type === 'runs_on' && reading.subjects.some((entity) => doc.entities[entity]!.type === 'person')) &&
        reading.first <= last &&
        first <= reading.last &&
        !(reading.ready.type === 'develops' && first < reading.first) &&
        objects.some((object) => reading.objects.includes(object) || reading.subjects.includes(object)),
    );
  // The longest words first: "trained on X" says more than "on X".
  const byLength = readings.toSorted((a, b) => b.last - b.first - (a.last - a.first));
  const told = new Set<string>();
  // Few sentences have a pattern that asks.
  let asked: ReadonlySet<number> | null = null;
  const backers = (): ReadonlySet<number> => {
    asked ??= new Set([
      ...readings.flatMap(({ ready, subjects, objects }) =>
        // "Acme puts ads into its Beacon app": into no firm; "extended its own round"
        ready.type === 'invests_in' && objects.every((object) => FIRMS.has(doc.entities[object]!.type))
          ? subjects.filter((one) => !objects.includes(one))
          : [],
      ),
      // "Acme sold its Beta shares. CFO Ada Brook ..."
      ...earlier.flatMap(({ type, subject, rule }) =>
        type === 'invests_in' && rule !== 'invests_in.stake' ? [subject] : [],
      ),
    ]);
    return asked;
  };
  const buyers = (): readonly number[] =>
    earlier.flatMap(({ type, subject }) => (type === 'acquires' ? [subject] : []));
  const showed = new Set(
    [...earlier.filter(({ evidence }) => evidence.start >= sentence.block.start), ...stated].flatMap(
      ({ type, subject }) => (type === 'develops' ? [subject] : []),
    ),
  );
  const comparing = new Comparing(scene, readings, (reading) =>
    reading.subjects.length === 0 ? impliedSubjects(scene, reading) : impliedObjects(scene, reading, new Set()),
  );
  const implied = byLength.flatMap((reading) => {
    // "Acme released Zephyra, which ..., matching Lark": a subject that cannot match Lark is not the one.
    const open = reading.subjects.length === 0 || (reading.loose && !said.some((one) => one.reading === reading));
    const place = `${reading.first} ${reading.last} ${reading.objects.join()}`;
    if (open && !isSaid(reading) && !told.has(place)) {
      const gone = comparing.before(reading);
      const subjects = gone.length > 0 ? gone : impliedSubjects(scene, reading);
      // "Acme described Zephyra. It is built on Lark": nothing that Acme uses itself.
      const bearers = reading.ready.rule.name === 'uses.built' ? subjects.filter((one) => !showed.has(one)) : subjects;
      const statements = statementsOf(doc, sentence, reading, bearers, reading.objects);
      if (statements.length > 0) told.add(place);
      return statements;
    }
    const { type } = reading.ready;
    // "Beta, whose customers include Gamma": Gamma is no customer of whoever else is named.
    const isTold = (subject: number): boolean =>
      /^(?:customer_of|invests_in)$/.test(type) &&
      stated.some((statement) => statement.type === type && statement.subject === subject);
    // "Acme's CEO Ada Brook": what longer words tell of the firm.
    const isTitled = said.some(
      ({ reading: one }) =>
        (type === 'works_at' || type === 'founded') &&
        one.ready.type === type &&
        one.ready.hasObject &&
        !sentence.tokens.slice(Math.max(0, one.first - 1), reading.first).some(({ lower }) => FORMER.test(lower)) &&
        one.first <= reading.first &&
        reading.last <= one.last + 1,
    );
    if (!reading.ready.hasObject && !isTitled && !reading.subjects.every(isTold)) {
      const gone = comparing.before(reading);
      const objects =
        gone.length > 0
          ? gone
          : impliedObjects(scene, reading, new Set([...backers(), ...(OF_BOUGHT.has(type) ? buyers() : [])]));
      return statementsOf(doc, sentence, reading, reading.subjects, objects);
    }
    return [];
  });
  const benchmark = benchmarkOf(doc, mentions);
  const owners = new Owners(doc, sentence, mentionAt);
  const stands = (statement: Statement): boolean => isMaking(doc, statement, stated, owners);
  const made = stated.filter(stands).map((statement) => ofEmployer(doc, statement, [...stated, ...implied]));
  // What is said outright of two names leaves no room for what could be meant.
  const related = new Map<string, RelationType | null>(
    // "co-founder Ada Brook is leaving Acme"
    stated.map(({ subject, object, type }) => [`${subject} ${object}`, ROLES.has(type) ? type : null]),
  );
  const meant = implied.filter(({ subject, object, type }) => {
    const pair = `${subject} ${object}`;
    if (!related.has(pair)) related.set(pair, type);
    const known = related.get(pair);
    // "matching or surpassing Lark"
    return (
      known === type || (known != null && [COMPARISONS, ROLES].some((kinds) => kinds.has(known) && kinds.has(type)))
    );
  });
  return unique([...made, ...meant.filter(stands)]).map((statement) =>
    statement.benchmark === null && (statement.type === 'beats' || statement.type === 'matches')
      ? completed(statement, benchmark, statement.role)
      : statement,
  );
}

const FORMER = /^(?:former|formerly|ex|onetime)$/;

/** Whose deeds are those of the firm that they head. */
const HEADING = /\b(?:ceo|chief executive|chief|chair(?:man|woman)?|boss|president)\b/i;

/** "Acme CEO Ada Brook unveiled Zephyra": Acme's. */
function ofEmployer(doc: Document, statement: Statement, stated: readonly Statement[]): Statement {
  if (statement.type !== 'develops' || doc.entities[statement.subject]!.type !== 'person') return statement;
  // What somebody thinks up is his own: "a trick he calls Ropework".
  if (!WARES.has(doc.entities[statement.object]!.type)) return statement;
  const post = stated.find(
    ({ type, subject, role, status }) =>
      type === 'works_at' && subject === statement.subject && status === 'actual' && HEADING.test(role ?? ''),
  );
  return post ? { ...statement, subject: post.object } : statement;
}

/** What a firm does with a round. */
const RAISING = /^(?:raise|close|secure|land|complete|nab|bag|net|snag|pull_in|bring_in|collect)$/;

/** "Acme, which serves Beta, closed a round led by Fund One": the round is of who closes it. */
function ofRaiser(doc: Document, clauses: readonly Clause[], reading: Reading): Reading {
  if (reading.ready.rule.name !== 'invests_in.round' || reading.objects.length === 0) return reading;
  const raising = clauses.findLast(({ verb, first }) => RAISING.test(verb) && first <= reading.last);
  const raisers = raising
    ? headsOf(doc, raising.subject).filter((entity) => doc.entities[entity]!.type === 'company')
    : [];
  const isOwn = raisers.length === 0 || reading.objects.some((entity) => raisers.includes(entity));
  return isOwn ? reading : { ...reading, objects: raisers };
}

/** "Acme will buy Tessel, a startup backed by Fund One": no backer of Acme. */
const isOfBought = (doc: Document, clauses: readonly Clause[], reading: Reading): boolean =>
  reading.ready.type === 'invests_in' &&
  reading.ready.pattern.kind === 'phrase' &&
  reading.objects.length > 0 &&
  isOfOther(doc, clauses, reading, (entity) => reading.objects.includes(entity));

/** "Acme released Zephyra, a model trained using X", "Ada Brook shared work using X": what was made or shown uses it. */
const isOfThing = (doc: Document, { loose, ready, subjects, first }: Reading, readings: readonly Reading[]): boolean =>
  loose &&
  ready.type === 'uses' &&
  subjects.every(
    (subject) =>
      doc.entities[subject]!.type === 'person' ||
      (MAKERS.has(doc.entities[subject]!.type) &&
        readings.some(
          (one) => one.ready.rule.name === 'develops.verb' && one.first < first && one.subjects.includes(subject),
        )),
  );

/** The step: fills `statements`. The lexicon tells whom people are known to work for. */
export function relations(net: RuleNet, lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const mentions = mentionsBySentence(doc);
    const salience = new Salience(doc);
    const headings = new Headings(doc);
    const employers = new KnownEmployers(doc, lexicon);
    const statements: Statement[] = [];
    for (const sentence of doc.sentences) {
      const earlier = statements.slice(-RECENT);
      statements.push(
        ...sentenceStatements(doc, sentence, mentions[sentence.index]!, net, salience, headings, employers, earlier),
      );
    }
    return withLayers(doc, { statements: [...doc.statements, ...statements] });
  };
}
