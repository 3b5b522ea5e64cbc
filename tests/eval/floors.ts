/**
 * The scores on the project's own gold that no change may fall below. They only rise. Digests that were annotated together
 * have floors of their own, so that annotating harder ones lowers nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Summary } from './summary.ts';
import { f1 } from './tally.ts';

const path = join(import.meta.dirname, '../gold/floors.json');
const layers = ['entities', 'relations', 'figures'] as const;
const floor = z.strictObject({ entities: z.number(), relations: z.number(), figures: z.number() });
const floorsSchema = z.strictObject({ docs: z.array(z.string()).min(1), lexicon: floor, noLexicon: floor });

/** The floors of some digests, by the names of their annotations. */
export type Floors = z.infer<typeof floorsSchema>;
export type Scores = Readonly<Record<'lexicon' | 'noLexicon', Summary>>;
/** Scores some digests together. */
export type ScoresOf = (docs: readonly string[]) => Scores;

export const readFloors = (): Floors[] => z.array(floorsSchema).parse(JSON.parse(readFileSync(path, 'utf8')));

const runs = ['lexicon', 'noLexicon'] as const satisfies readonly (keyof Scores)[];

/** What fell below its floor, one line each. */
export const belowFloors = (scoresOf: ScoresOf, all: readonly Floors[]): string[] =>
  all.flatMap((floors) => {
    const scores = scoresOf(floors.docs);
    return runs.flatMap((run) =>
      layers
        .filter((layer) => 100 * f1(scores[run][layer]) < floors[run][layer])
        .map((layer) => {
          const reached = (100 * f1(scores[run][layer])).toFixed(2);
          return `${layer} (${run}) of ${floors.docs.join(', ')}: ${reached} is below ${floors[run][layer]}`;
        }),
    );
  });

/** The floors risen to the scores, rounded down to a tenth; where a score is lower its floor stays. */
export function risen(scoresOf: ScoresOf, { docs, ...floors }: Floors): Floors {
  const scores = scoresOf(docs);
  const rise = (run: keyof Scores): Floors[typeof run] => {
    const at = (layer: (typeof layers)[number]) =>
      Math.max(floors[run][layer], Math.floor(1000 * f1(scores[run][layer])) / 10);
    return { entities: at('entities'), relations: at('relations'), figures: at('figures') };
  };
  return { docs, lexicon: rise('lexicon'), noLexicon: rise('noLexicon') };
}

export const writeFloors = (floors: readonly Floors[]): void =>
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
