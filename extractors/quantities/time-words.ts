/** Times that are told without a number: "a minute-long clip", "half an hour". */
import type { WordedRule } from './found.ts';

/** Units of time that may be told without a number. */
export const TIMES: readonly string[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** "a minute-long clip": a unit of time that stands for one. */
const ONE_LONG: readonly WordedRule[] = TIMES.map((name) => ({
  pattern: new RegExp(`${name}-long\\b`, 'iy'),
  unit: name === 'week' ? 'days' : `${name}s`,
  metric: 'duration',
  value: () => (name === 'week' ? 7 : 1),
}));

/** Half of a unit, in the next smaller one. */
const HALVES: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['second', [0.5, 'seconds']],
  ['minute', [30, 'seconds']],
  ['hour', [30, 'minutes']],
  ['day', [12, 'hours']],
  ['year', [6, 'months']],
  ['decade', [5, 'years']],
]);

/** "in under half an hour" */
const HALF_OF_ONE: readonly WordedRule[] = [...HALVES].map(([name, [value, unit]]) => ({
  pattern: new RegExp(`half an? ${name}\\b`, 'iy'),
  unit,
  metric: 'duration',
  value: () => value,
}));

/** "a week and a half" */
const ONE_AND_A_HALF: readonly WordedRule[] = TIMES.map((name) => ({
  pattern: new RegExp(`(?:an?|one) ${name} and a half\\b`, 'iy'),
  unit: name === 'week' ? 'days' : `${name}s`,
  metric: 'duration',
  value: () => (name === 'week' ? 10.5 : 1.5),
}));

/** In the order of trial. */
export const TIME_RULES: readonly WordedRule[] = [...ONE_LONG, ...HALF_OF_ONE, ...ONE_AND_A_HALF];
