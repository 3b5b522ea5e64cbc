/** Comparisons that go on from one before them: "beats Lark, draws level with Wren and stays behind Robin". */
import type { Sentence } from '../document.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import type { Reading } from './matching/reading.ts';
import { COMPARISONS, mayRelate } from './relating.ts';
import type { Scene } from './scene.ts';

/** How many words may lie between two comparisons of one thing: "ahead of Lark on both tests and within a point of ...". */
const NEAR = 14;

/** Of what more is worse. Lemmas. */
const COST =
  /^(?:loss|error|perplexity|latency|cost|price|delay|overhead|sycophancy|hallucination|refusal|bias|toxicity|downtime|outage|bug|flaw|misalignment)$/;
const MORE = /^(?:higher|more|greater|larger)$/;
/** What grows. Lemmas. */
const GROWTH = /^(?:increase|rise|jump|hike)$/;

/**
 * "a 48% win rate over Lark": who wins less than half of the time does not beat the other; nor does who has "a higher loss
 * than Lark", or whose price is an increase over Lark's.
 */
export function isLosing({ tokens }: Sentence, { ready, first, last }: Reading): boolean {
  if (ready.type !== 'beats') return false;
  const words = tokens.slice(first, last + 1);
  const more = words.findIndex(({ lower }) => MORE.test(lower));
  if (more >= 0 && words.slice(more + 1, more + 4).some(({ lemma }) => COST.test(lemma))) return true;
  // "Input costs $2, a 40% increase over Lark"
  const grows = words.some(({ lemma }) => GROWTH.test(lemma));
  if (grows && tokens.slice(Math.max(0, first - NEAR), first).some(({ lemma }) => COST.test(lemma))) return true;
  const rate = tokens.findIndex(
    ({ lower }, at) => at >= first && at <= last && /^(?:win|winrate|win-rate)$/.test(lower),
  );
  if (rate < 2) return false;
  const [share, percent] = tokens.slice(rate - 2, rate);
  return percent!.text === '%' && Number.parseFloat(share!.text) < 50;
}

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
