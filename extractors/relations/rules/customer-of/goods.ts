/** What firms of the trade buy from one another, as alternatives of a pattern. Lemmas. */
export const GOODS =
  'chip|processor|gpu|cpu|compute|cloud|capacity|hardware|accelerator|tpu|server|silicon|infrastructure|datacenter|center|megawatt|gigawatt|rack|turbine|robot|humanoid|wafer|cluster';
