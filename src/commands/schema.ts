import type { Command } from 'commander';
import { z } from 'zod';
import { factsSchema } from '../../graph/facts.ts';
import {
  changeSchema,
  factSchema,
  historyPointSchema,
  leaderboardRowSchema,
  neighborSchema,
  pathSchema,
  reviewSchema,
  searchHitSchema,
  statsSchema,
} from '../../graph/query/results.ts';
import { write } from '../output/print.ts';

/** What each command prints: one value, or a list of them. */
const SHAPES: Readonly<Record<string, z.ZodType>> = {
  extract: factsSchema.array(),
  search: searchHitSchema.array(),
  neighbors: neighborSchema.array(),
  path: pathSchema.array(),
  facts: factSchema.array(),
  history: historyPointSchema.array(),
  leaderboard: leaderboardRowSchema.array(),
  stats: statsSchema,
  diff: changeSchema.array(),
  review: reviewSchema,
};

export function define(command: Command): void {
  command
    .argument('[command]', `one of: ${Object.keys(SHAPES).join(', ')}; all where left out`)
    .action((name: string | undefined, _: unknown, self: Command) => {
      if (name === undefined)
        write(json(Object.fromEntries(Object.entries(SHAPES).map(([key, shape]) => [key, schemaOf(shape)]))));
      else if (!Object.hasOwn(SHAPES, name))
        self.error(`error: no command "${name}" prints JSON: choose one of ${Object.keys(SHAPES).join(', ')}`);
      else write(json(schemaOf(SHAPES[name]!)));
    });
}

const schemaOf = (shape: z.ZodType) => z.toJSONSchema(shape, { reused: 'inline' });
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
