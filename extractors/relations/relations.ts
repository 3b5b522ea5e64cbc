/** The step that reads relations: clauses and phrases of every sentence with two names, matched against the rules. */
import type { EntityType, RelationType, Status } from '../../graph/ontology.ts';
import { RELATIONS } from '../../graph/ontology.ts';
import { Salience } from '../coreference/salience.ts';
import { type Document, entitiesOfMention, type Sentence, type Span, type Statement, withLayers } from '../document.ts';
import { Headings } from '../headings.ts';
import { isLeadIn } from '../syntax/clauses/listed.ts';
import { mentionIndex, mentionsBySentence, mentionsIn } from '../syntax/mentions.ts';
import { closingStatus, frameStatus } from '../syntax/stance.ts';
import { bearersOf } from './bearers.ts';
import { takes } from './clause-match.ts';
import type { RuleNet } from './compile.ts';
import { areElsewhere } from './ellipsis.ts';
import { isMaking } from './making.ts';
import { COMPARISONS, matchRules, mayRelate, type Reading } from './match.ts';
import { Owners } from './owners.ts';
import type { ClausePattern, PhrasePattern, Slot } from './pattern.ts';
import type { Scene } from './scene.ts';

const STRENGTH: Readonly<Record<Status, number>> = { actual: 0, planned: 1, reported: 2, projected: 3, negated: 4 };

/** The status of a statement: what the clause says, unless the rule or the words before the clause say more. */
function statusOf(doc: Document, sentence: Sentence, reading: Reading): Status {
  const own = reading.status;
  const fromRule = reading.ready.rule.status ?? 'actual';
  const before = doc.text.slice(sentence.start, sentence.tokens[reading.first]?.start ?? sentence.start);
  const after = doc.text.slice(sentence.tokens[reading.last]?.end ?? sentence.end, sentence.end);
  const frame = own === 'actual' || own === 'planned' ? (frameStatus(before) ?? closingStatus(after)) : null;
  const candidates: Status[] = [own, fromRule, ...(frame ? [frame] : [])];
  return candidates.reduce((a, b) => (STRENGTH[b] > STRENGTH[a] ? b : a));
}

/** The words that state what is read: the sentence, and of a list below it all down to the item that is named. */
function evidenceOf(doc: Document, sentence: Sentence, { subjects, objects }: Reading, ends: readonly number[]): Span {
  let { end } = sentence;
  if (isLeadIn(sentence))
    for (const entity of ends) {
      const named = subjects.includes(entity) || objects.includes(entity);
      const from = named
        ? doc.mentions.findIndex((mention) => mention.entity === entity && mention.start >= sentence.start)
        : -1;
      if (from >= 0) end = Math.max(end, doc.sentences[doc.mentions[from]!.sentence]!.end);
    }
  return { start: sentence.start, end };
}

function statementsOf(
  doc: Document,
  sentence: Sentence,
  reading: Reading,
  subjects: readonly number[],
  objects: readonly number[],
): Statement[] {
  const { ready, role, benchmark } = reading;
  // "firms like A, B and C ship models such as X, Y and Z" does not say whose is whose.
  if (ready.type === 'develops' && subjects.length > 2 && objects.length > 1) return [];
  const status = statusOf(doc, sentence, reading);
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => mayRelate(doc, ready, subject, object))
      .map((object): Statement => {
        const swapped = RELATIONS[ready.type].symmetric && object < subject;
        return {
          subject: swapped ? object : subject,
          type: ready.type,
          object: swapped ? subject : object,
          benchmark,
          role: role?.toLowerCase() === role ? role : (role ?? null),
          status,
          confidence: ready.rule.confidence,
          evidence: evidenceOf(doc, sentence, reading, [subject, object]),
          rule: ready.rule.name,
        };
      }),
  );
}

/** The subject that a pattern asks for and its words leave open. */
function openSubject(pattern: ClausePattern | PhrasePattern): Slot | null {
  if (pattern.kind === 'phrase') return pattern.implied;
  const slots = [pattern.subject, pattern.object, ...pattern.preps.map(({ argument }) => argument)];
  return slots.flatMap((one) => (one?.kind === 'slot' && one.slot.slot === 'S' ? [one.slot] : []))[0] ?? null;
}

/** Who is named where he acts: no clause leaves him open. */
const MAKERS: ReadonlySet<EntityType> = new Set(['company', 'organization', 'person']);

/** For a pattern without a subject: what its words are said of. */
function impliedSubjects(scene: Scene, reading: Reading): readonly number[] {
  const { doc } = scene;
  const { ready, objects } = reading;
  const [object] = objects;
  if (object === undefined) return [];
  const implied = openSubject(ready.pattern);
  const isClause = ready.pattern.kind === 'clause';
  if (implied && !isClause && areElsewhere(scene, reading)) return [];
  // "Acme's team reached 140 tokens, outperforming Lark": nothing of another sentence did.
  const here =
    reading.loose && reading.subjects.length > 0
      ? new Set(mentionsIn(doc, scene.sentence).flatMap(entitiesOfMention))
      : null;
  return bearersOf(
    scene,
    reading,
    (entity) =>
      !objects.includes(entity) &&
      (here === null || here.has(entity)) &&
      mayRelate(doc, ready, entity, object) &&
      !(isClause && MAKERS.has(doc.entities[entity]!.type)) &&
      (implied === null || takes(doc, implied, entity)),
    implied !== null,
  );
}

/** What one word says of somebody at once: a co-founder works there. */
const ROLES: ReadonlySet<RelationType> = new Set(['founded', 'works_at']);

/** How many statements before are asked who put money in. */
const RECENT = 12;

/** How many sentences before may tell what a pattern leaves open. */
const REACH = 3;

/**
 * For a pattern without an object ("CEO Ada Brook", "Fund One led"): the closest fitting entity before, else what the
 * sentences before or the section are about. `backers`: who put money in speaks for nobody else.
 */
function impliedObjects(
  doc: Document,
  sentence: Sentence,
  reading: Reading,
  salience: Salience,
  backers: ReadonlySet<number>,
): readonly number[] {
  const [subject] = reading.subjects;
  if (subject === undefined) return [];
  const end = sentence.tokens[reading.first]!.start;
  const fits = (entity: number): boolean => !backers.has(entity) && mayRelate(doc, reading.ready, subject, entity);
  if (reading.ready.type === 'invests_in') {
    // "Acme, an offshoot of Tarn University, closed a round that Fund One led": who does something before.
    const raising = doc.clauses[sentence.index]!.filter(({ first }) => first < reading.first)
      .flatMap((clause) => clause.subject.flatMap(({ heads }) => heads.map((index) => doc.mentions[index]!.entity)))
      .find(fits);
    if (raising !== undefined) return [raising];
  }
  const before = mentionsIn(doc, { start: sentence.start, end }).findLast((mention) => fits(mention.entity));
  if (before) return [before.entity];
  for (let index = sentence.index - 1; index >= sentence.index - REACH; index--) {
    const earlier = doc.sentences[index];
    if (earlier?.block !== sentence.block) break;
    const told = mentionsIn(doc, earlier).find((mention) => fits(mention.entity));
    if (told) return [told.entity];
  }
  const topic = salience.topic(sentence, fits);
  return topic === null ? [] : [topic];
}

/** Whether a sentence, or one just before it, has one of some words. */
function isAmid(doc: Document, { index, block }: Sentence, words: ReadonlySet<string>): boolean {
  for (let at = index; at >= Math.max(0, index - REACH); at--) {
    const sentence = doc.sentences[at]!;
    if (sentence.block !== block) return false;
    if (sentence.tokens.some(({ lemma }) => words.has(lemma))) return true;
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
  earlier: readonly Statement[],
): Statement[] {
  const parsed = doc.clauses[sentence.index]!;
  if (mentions.length === 0 && parsed.length === 0) return [];
  const mentionAt = mentionIndex(doc, sentence, mentions);
  const readings = matchRules(doc, sentence, parsed, mentionAt, net).filter(
    ({ ready: { rule } }) => !rule.amid || isAmid(doc, sentence, rule.amid),
  );
  if (readings.length === 0) return [];
  const said = readings
    .map((reading) => ({
      reading,
      statements: statementsOf(doc, sentence, reading, reading.subjects, reading.objects),
    }))
    .filter(({ reading, statements }) => statements.length > 0 && !isOfThing(doc, reading, readings));
  const stated = said.flatMap(({ statements }) => statements);
  const released = readings
    .filter(({ ready, subjects }) => ready.rule.name === 'develops.verb' && subjects.length > 0)
    .toSorted((a, b) => a.first - b.first);
  const scene: Scene = { doc, sentence, clauses: parsed, released, salience, headings };
  // "close to Lark and Acme's Wren": that Wren is Acme's says nothing else of it.
  const isSaid = ({ first, last, objects }: Reading): boolean =>
    said.some(
      ({ reading }) =>
        // Whose a thing is says nothing of what it is for: "powered by Acme's Zephyra".
        !(reading.ready.rule.name === 'develops.possessive' && first < reading.first) &&
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
      ...readings.flatMap(({ ready, subjects }) => (ready.type === 'invests_in' ? subjects : [])),
      ...earlier.flatMap(({ type, subject }) => (type === 'invests_in' ? [subject] : [])),
    ]);
    return asked;
  };
  const implied = byLength.flatMap((reading) => {
    // "Acme released Zephyra, which ..., matching Lark": a subject that cannot match Lark is not the one.
    const open = reading.subjects.length === 0 || (reading.loose && !said.some((one) => one.reading === reading));
    const place = `${reading.first} ${reading.last} ${reading.objects.join()}`;
    if (open && !isSaid(reading) && !told.has(place)) {
      const statements = statementsOf(doc, sentence, reading, impliedSubjects(scene, reading), reading.objects);
      if (statements.length > 0) told.add(place);
      return statements;
    }
    const { type } = reading.ready;
    // "Beta, whose customers include Gamma": Gamma is no customer of whoever else is named.
    const isTold = (subject: number): boolean =>
      type === 'customer_of' && stated.some((statement) => statement.type === type && statement.subject === subject);
    if (!reading.ready.hasObject && !reading.subjects.every(isTold))
      return statementsOf(
        doc,
        sentence,
        reading,
        reading.subjects,
        impliedObjects(doc, sentence, reading, salience, backers()),
      );
    return [];
  });
  const benchmark = benchmarkOf(doc, mentions);
  const owners = new Owners(doc, sentence, mentionAt);
  const made = stated.filter((statement) => isMaking(doc, statement, stated, owners));
  // What is said outright of two names leaves no room for what could be meant.
  const related = new Map<string, RelationType | null>(
    stated.map(({ subject, object }) => [`${subject} ${object}`, null]),
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
  return unique([...made, ...meant]).map((statement) =>
    statement.benchmark === null && (statement.type === 'beats' || statement.type === 'matches')
      ? completed(statement, benchmark, statement.role)
      : statement,
  );
}

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

/** A statement with the benchmark and role that are told elsewhere. */
const completed = (
  { subject, type, object, status, confidence, evidence, rule }: Statement,
  benchmark: number | null,
  role: string | null,
): Statement => ({ subject, type, object, benchmark, role, status, confidence, evidence, rule });

/** One statement a pair, type and rule of a sentence. */
function unique(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>();
  for (const statement of statements) {
    const key = `${statement.subject} ${statement.type} ${statement.object}`;
    const other = seen.get(key);
    if (!other) seen.set(key, statement);
    else if (other.status === 'actual' && statement.status !== 'actual' && other.rule === statement.rule)
      seen.set(key, statement);
    else if (statement.benchmark !== null && other.benchmark === null)
      seen.set(key, completed(other, statement.benchmark, other.role));
    else if (statement.role !== null && other.role === null)
      seen.set(key, completed(other, other.benchmark, statement.role));
  }
  return [...seen.values()];
}

/** The step: fills `statements`. */
export function relations(net: RuleNet): (doc: Document) => Document {
  return (doc) => {
    const mentions = mentionsBySentence(doc);
    const salience = new Salience(doc);
    const headings = new Headings(doc);
    const statements: Statement[] = [];
    for (const sentence of doc.sentences) {
      const earlier = statements.slice(-RECENT);
      statements.push(
        ...sentenceStatements(doc, sentence, mentions[sentence.index]!, net, salience, headings, earlier),
      );
    }
    return withLayers(doc, { statements: [...doc.statements, ...statements] });
  };
}
