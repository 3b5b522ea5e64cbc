/** What readings say that lack a subject or an object in their sentence: what the text around it tells that they are said of. */
import type { RelationType } from '../../../graph/ontology.ts';
import type { Statement } from '../../document.ts';
import { Comparing } from '../comparing.ts';
import { FIRMS } from '../kinds.ts';
import type { Reading } from '../matching/reading.ts';
import { COMPARISONS } from '../relating.ts';
import type { Scene } from '../scene.ts';
import { statementsOf } from '../statements.ts';
import { impliedObjects } from './objects.ts';
import { impliedSubjects } from './subjects.ts';

/** A reading with what it states by itself. */
export interface Said {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
}

/** What a story of a purchase goes on to tell of whom is bought: "Acme buys Beta. Customers include Gamma." */
const OF_BOUGHT: ReadonlySet<RelationType> = new Set(['customer_of', 'founded', 'invests_in']);

const FORMER = /^(?:former|formerly|ex|onetime)$/;

/** How many tokens a reading takes. */
const length = ({ first, last }: Reading): number => last - first;

/** The readings of one sentence, asked for what they imply. */
export class Implied {
  readonly #scene: Scene;
  readonly #readings: readonly Reading[];
  readonly #said: readonly Said[];
  readonly #stated: readonly Statement[];
  readonly #comparing: Comparing;
  /** Who makes something that the paragraph shows. */
  readonly #showing: ReadonlySet<number>;
  /** Who puts money in; few sentences have a pattern that asks. */
  #backers: ReadonlySet<number> | null = null;

  constructor(scene: Scene, readings: readonly Reading[], said: readonly Said[]) {
    this.#scene = scene;
    this.#readings = readings;
    this.#said = said;
    this.#stated = said.flatMap(({ statements }) => statements);
    this.#comparing = new Comparing(scene, readings, (reading) =>
      reading.subjects.length === 0 ? impliedSubjects(scene, reading) : impliedObjects(scene, reading, new Set()),
    );
    const near = scene.earlier.filter(({ evidence }) => evidence.start >= scene.sentence.block.start);
    this.#showing = new Set(
      [...near, ...this.#stated].flatMap(({ type, subject }) => (type === 'develops' ? [subject] : [])),
    );
  }

  /** What is implied, the longest words first: "trained on X" says more than "on X". */
  statements(): readonly Statement[] {
    const told = new Set<string>();
    return this.#readings
      .toSorted((a, b) => length(b) - length(a))
      .flatMap((reading) => {
        const place = `${reading.first} ${reading.last} ${reading.objects.join()}`;
        if (this.#isOpen(reading) && !this.#isSaid(reading) && !told.has(place)) {
          const statements = this.#ofSubjects(reading);
          if (statements.length > 0) told.add(place);
          return statements;
        }
        const lacks =
          !reading.ready.hasObject &&
          !this.#isTitled(reading) &&
          !reading.subjects.every((subject) => this.#isTold(reading, subject));
        return lacks ? this.#ofObjects(reading) : [];
      });
  }

  /** "Acme released Zephyra, which ..., matching Lark": a subject that cannot match Lark is not the one. */
  #isOpen(reading: Reading): boolean {
    return reading.subjects.length === 0 || (reading.loose && !this.#said.some((one) => one.reading === reading));
  }

  /** "close to Lark and Acme's Wren": that Wren is Acme's says nothing else of it. */
  #isSaid({ ready: { type }, first, last, objects }: Reading): boolean {
    const { doc } = this.#scene;
    return this.#said.some(
      ({ reading }) =>
        // Whose a thing is says nothing of what it is for: "powered by Acme's Zephyra".
        !(reading.ready.rule.name === 'develops.possessive' && first < reading.first) &&
        !(reading.ready.type === 'develops' && type === 'based_on') &&
        // "on Framebooks with two Corelis cards": what a machine is made of says nothing of what runs on it.
        !(reading.ready.type === 'part_of' && type === 'runs_on') &&
        // "faster than Lark on a Corelis": where that runs says nothing of what is faster.
        !(reading.ready.type === 'runs_on' && COMPARISONS.has(type)) &&
        // "surpassing rivals like Lark"
        !(type === 'competes_with' && COMPARISONS.has(reading.ready.type)) &&
        // "@ada runs it on a Corelis": what she runs does so.
        !(type === 'runs_on' && reading.subjects.some((entity) => doc.entities[entity]!.type === 'person')) &&
        reading.first <= last &&
        first <= reading.last &&
        !(reading.ready.type === 'develops' && first < reading.first) &&
        objects.some((object) => reading.objects.includes(object) || reading.subjects.includes(object)),
    );
  }

  #ofSubjects(reading: Reading): readonly Statement[] {
    const { doc, sentence } = this.#scene;
    const gone = this.#comparing.before(reading);
    const subjects = gone.length > 0 ? gone : impliedSubjects(this.#scene, reading);
    // "Acme described Zephyra. It is built on Lark": nothing that Acme uses itself.
    const isBuilt = reading.ready.rule.name === 'uses.built';
    const bearers = isBuilt ? subjects.filter((one) => !this.#showing.has(one)) : subjects;
    return statementsOf(doc, sentence, reading, bearers, reading.objects);
  }

  /** "Beta, whose customers include Gamma": Gamma is no customer of whoever else is named. */
  #isTold({ ready: { type } }: Reading, subject: number): boolean {
    return (
      /^(?:customer_of|invests_in)$/.test(type) &&
      this.#stated.some((statement) => statement.type === type && statement.subject === subject)
    );
  }

  /** "Acme's CEO Ada Brook": what longer words tell of the firm. */
  #isTitled(reading: Reading): boolean {
    const { type } = reading.ready;
    const { tokens } = this.#scene.sentence;
    return this.#said.some(
      ({ reading: one }) =>
        (type === 'works_at' || type === 'founded') &&
        one.ready.type === type &&
        one.ready.hasObject &&
        !tokens.slice(Math.max(0, one.first - 1), reading.first).some(({ lower }) => FORMER.test(lower)) &&
        one.first <= reading.first &&
        reading.last <= one.last + 1,
    );
  }

  #ofObjects(reading: Reading): readonly Statement[] {
    const { doc, sentence, earlier } = this.#scene;
    const gone = this.#comparing.before(reading);
    const buyers = OF_BOUGHT.has(reading.ready.type)
      ? earlier.flatMap(({ type, subject }) => (type === 'acquires' ? [subject] : []))
      : [];
    const objects =
      gone.length > 0 ? gone : impliedObjects(this.#scene, reading, new Set([...this.#payers(), ...buyers]));
    return statementsOf(doc, sentence, reading, reading.subjects, objects);
  }

  #payers(): ReadonlySet<number> {
    const { doc, earlier } = this.#scene;
    this.#backers ??= new Set([
      ...this.#readings.flatMap(({ ready, subjects, objects }) =>
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
    return this.#backers;
  }
}
