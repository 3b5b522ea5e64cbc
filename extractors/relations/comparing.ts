/** Comparisons that go on from one before them: "beats Lark, draws level with Wren and stays behind Robin". */
import { mentionsIn } from '../syntax/mentions.ts';
import type { Reading } from './matching/reading.ts';
import { COMPARISONS, mayRelate } from './relating.ts';
import type { Scene } from './scene.ts';

/** How many words may lie between two comparisons of one thing: "ahead of Lark on both tests and within a point of ...". */
const NEAR = 14;

/** Of whom the comparisons of one sentence are; `open`: who one without a subject is said of. */
export class Comparing {
  readonly #scene: Scene;
  readonly #readings: readonly Reading[];
  readonly #open: (reading: Reading) => readonly number[];

  constructor(scene: Scene, readings: readonly Reading[], open: (reading: Reading) => readonly number[]) {
    this.#scene = scene;
    this.#readings = readings.filter(({ ready }) => COMPARISONS.has(ready.type));
    this.#open = open;
  }

  /** Whom the comparison before a reading is of, where the reading goes on from it; empty for none. */
  before(reading: Reading): readonly number[] {
    if (!COMPARISONS.has(reading.ready.type)) return [];
    const { doc } = this.#scene;
    const previous = this.#readings
      .filter(({ last }) => last < reading.first)
      .toSorted((a, b) => b.last - a.last || b.subjects.length - a.subjects.length)[0];
    if (!previous || reading.first - previous.last > NEAR || this.#turns(previous, reading)) return [];
    const [named] = reading.objects.length > 0 ? reading.objects : reading.subjects;
    return this.#spokenOf(previous).filter(
      (entity) => named !== undefined && entity !== named && mayRelate(doc, reading.ready, entity, named),
    );
  }

  /** Whether somebody else acts between two readings: "beats Lark, while Wren is level with Robin". */
  #turns({ last }: Reading, { first, last: end }: Reading): boolean {
    const { clauses, sentence } = this.#scene;
    return (
      sentence.tokens.slice(last + 1, first).some(({ text }) => text === ';' || text === '(') ||
      clauses.some(
        (clause) =>
          clause.form === 'finite' &&
          clause.first > last &&
          clause.first <= end &&
          clause.subject.some((phrase) => phrase.first > last),
      )
    );
  }

  /** Of whom a comparison is: of two that it names, who comes first; else whoever it leaves open. */
  #spokenOf(reading: Reading): readonly number[] {
    const { subjects, objects } = reading;
    if (subjects.length === 0 || objects.length === 0)
      return this.before(reading).length > 0 ? this.before(reading) : this.#open(reading);
    return this.#start(subjects) <= this.#start(objects) ? subjects : objects;
  }

  #start(entities: readonly number[]): number {
    const { doc, sentence } = this.#scene;
    return mentionsIn(doc, sentence).find(({ entity }) => entities.includes(entity))?.start ?? -1;
  }
}
