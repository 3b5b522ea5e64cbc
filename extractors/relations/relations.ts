/** The step that reads relations: clauses and phrases of every sentence with two names, matched against the rules. */
import { ACTORS, type RelationType } from '../../graph/ontology.ts';
import { Salience } from '../coreference/salience.ts';
import { type Document, type Sentence, type Statement, withLayers } from '../document.ts';
import { Headings } from '../headings.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { mentionIndex, mentionsBySentence } from '../syntax/mentions.ts';
import { Implied, type Said } from './implied/implied.ts';
import { HELD } from './implied/subjects.ts';
import { WARES } from './kinds.ts';
import { KnownEmployers } from './known-employers.ts';
import { isMaking } from './makers/making.ts';
import { Owners } from './makers/owners.ts';
import type { RuleNet } from './matching/compile.ts';
import type { Reading } from './matching/reading.ts';
import { readingsOf } from './readings.ts';
import { pairedLicenses } from './released.ts';
import { withoutCredits } from './reporting/posts.ts';
import type { Scene } from './scene.ts';
import { completed, statementsOf, unique } from './statements.ts';

/** What one word says of somebody at once: a co-founder works there. */
const ROLES: ReadonlySet<RelationType> = new Set(['founded', 'works_at']);

/** How many statements before are asked who put money in. */
const RECENT = 12;

/** The benchmark of a comparison that its clause does not name: the only one of the sentence. */
function benchmarkOf(doc: Document, mentions: readonly number[]): number | null {
  const found = new Set(
    mentions.map((index) => doc.mentions[index]!.entity).filter((entity) => doc.entities[entity]!.type === 'benchmark'),
  );
  return found.size === 1 ? [...found][0]! : null;
}

/** What the readings of a sentence state by themselves, in their order. */
const saidBy = (doc: Document, sentence: Sentence, readings: readonly Reading[]): readonly Said[] =>
  readings
    .map((reading) => ({
      reading,
      statements: statementsOf(doc, sentence, reading, reading.subjects, reading.objects),
    }))
    .filter(({ reading, statements }) => statements.length > 0 && !isOfThing(doc, reading, readings))
    .map(({ reading, statements }) => ({ reading, statements: pairedLicenses(doc, sentence, statements) }));

/** What is implied where nothing else is said outright: what is said of two names leaves no room for what could be meant. */
function besides(stated: readonly Statement[], implied: readonly Statement[]): readonly Statement[] {
  const related = new Map<string, RelationType | null>(
    // "co-founder Ada Brook is leaving Acme"
    stated.map(({ subject, object, type }) => [`${subject} ${object}`, ROLES.has(type) ? type : null]),
  );
  return implied.filter(({ subject, object, type }) => {
    const pair = `${subject} ${object}`;
    if (!related.has(pair)) related.set(pair, type);
    const known = related.get(pair);
    // "matching or surpassing Lark", "surpassing rivals like Lark"
    return known === type || (known != null && [HELD, ROLES].some((kinds) => kinds.has(known) && kinds.has(type)));
  });
}

/** Everything the rules read in one sentence of a scene. `mentions` are the indices of those that it names. */
function sentenceStatements(
  around: Omit<Scene, 'clauses' | 'released'>,
  mentions: readonly number[],
  net: RuleNet,
  lexicon: Lexicon,
): readonly Statement[] {
  const { doc, sentence } = around;
  const clauses = doc.clauses[sentence.index]!;
  if (mentions.length === 0 && clauses.length === 0) return [];
  const mentionAt = withoutCredits(doc, mentionIndex(doc, sentence, mentions));
  const readings = readingsOf({ doc, sentence, clauses }, mentionAt, net);
  if (readings.length === 0) return [];
  const released = readings
    .filter(({ ready, subjects }) => ready.rule.name === 'develops.verb' && subjects.length > 0)
    .toSorted((a, b) => a.first - b.first);
  const said = saidBy(doc, sentence, readings);
  const stated = said.flatMap(({ statements }) => statements);
  const implied = new Implied({ ...around, clauses, released }, readings, said).statements();
  const owners = new Owners(doc, sentence, mentionAt);
  const stands = (statement: Statement): boolean => isMaking(doc, statement, stated, owners, lexicon);
  const made = stated.filter(stands).map((statement) => ofEmployer(doc, statement, [...stated, ...implied]));
  const benchmark = benchmarkOf(doc, mentions);
  return unique([...made, ...besides(stated, implied).filter(stands)]).map((statement) =>
    statement.benchmark === null && (statement.type === 'beats' || statement.type === 'matches')
      ? completed(statement, benchmark, statement.role)
      : statement,
  );
}

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

/** "Acme released Zephyra, a model trained using X", "Ada Brook shared work using X": what was made or shown uses it. */
const isOfThing = (doc: Document, { loose, ready, subjects, first }: Reading, readings: readonly Reading[]): boolean =>
  loose &&
  ready.type === 'uses' &&
  subjects.every(
    (subject) =>
      doc.entities[subject]!.type === 'person' ||
      (ACTORS.has(doc.entities[subject]!.type) &&
        readings.some(
          (one) => one.ready.rule.name === 'develops.verb' && one.first < first && one.subjects.includes(subject),
        )),
  );

/** The step: fills `statements`. The lexicon tells whom people are known to work for. */
export function relations(net: RuleNet, lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const mentions = mentionsBySentence(doc);
    const headings = new Headings(doc);
    const salience = new Salience(doc, headings);
    const employers = new KnownEmployers(doc, lexicon);
    const statements: Statement[] = [];
    for (const sentence of doc.sentences) {
      const around = { doc, sentence, salience, headings, employers, earlier: statements.slice(-RECENT) };
      statements.push(...sentenceStatements(around, mentions[sentence.index]!, net, lexicon));
    }
    return withLayers(doc, { statements: [...doc.statements, ...statements] });
  };
}
