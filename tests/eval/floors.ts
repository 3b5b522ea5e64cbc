/** The scores on the project's own gold that no change may fall below. They only rise. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Summary } from './summary.ts';
import { f1 } from './tally.ts';

const path = join(import.meta.dirname, '../gold/floors.json');
const layers = ['entities', 'relations', 'figures'] as const;
const floor = z.strictObject({ entities: z.number(), relations: z.number(), figures: z.number() });
const floorsSchema = z.strictObject({ lexicon: floor, noLexicon: floor });

export type Floors = z.infer<typeof floorsSchema>;
export type Scores = Readonly<Record<keyof Floors, Summary>>;

export const readFloors = (): Floors => floorsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

const runs = ['lexicon', 'noLexicon'] as const satisfies readonly (keyof Floors)[];

/** What fell below its floor, one line each. */
export const belowFloors = (scores: Scores, floors: Floors): string[] =>
  runs.flatMap((run) =>
    layers
      .filter((layer) => 100 * f1(scores[run][layer]) < floors[run][layer])
      .map((layer) => `${layer} (${run}): ${(100 * f1(scores[run][layer])).toFixed(2)} is below ${floors[run][layer]}`),
  );

/** The floors risen to the scores, rounded down to a tenth; where a score is lower its floor stays. */
export function risen(scores: Scores, floors: Floors): Floors {
  const rise = (run: keyof Floors): Floors[typeof run] => {
    const at = (layer: (typeof layers)[number]) =>
      Math.max(floors[run][layer], Math.floor(1000 * f1(scores[run][layer])) / 10);
    return { entities: at('entities'), relations: at('relations'), figures: at('figures') };
  };
  return { lexicon: rise('lexicon'), noLexicon: rise('noLexicon') };
}

export const writeFloors = (floors: Floors): void => writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
