/** When the scorer takes two spellings of a name or of a unit for the same. */

/** What spelling variants of a name differ in: spaces, dashes, quotes, brackets and the like. */
const INSIGNIFICANT = /[\s\-‐‑‒–—−_"“”'‘’`*()[\],:/@]/g;

/** A name without what its spelling variants differ in, a leading "the" or a possessive: "the Qwen 3.6-397B's" is "qwen3.6397b". */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/['‘’`]s$/, '')
    .replace(INSIGNIFICANT, '');
}

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  '%': ['percent'],
  usd: ['dollars', '$', 'us$'],
  parameters: ['parameter', 'params'],
  tokens: ['token'],
  'tok/s': ['tokens/s', 'tokens/second', 'tok/sec'],
  w: ['watt', 'watts'],
  x: ['times'],
  points: ['point'],
  years: ['year'],
  months: ['month'],
  days: ['day'],
  hours: ['hour'],
  minutes: ['minute'],
  seconds: ['second'],
};

const UNITS = new Map(
  Object.entries(SPELLINGS).flatMap(([unit, spellings]) => [unit, ...spellings].map((spelling) => [spelling, unit])),
);

/** A unit in lower case and one spelling; a counted noun in the singular. */
export function foldUnit(unit: string): string {
  const spelling = unit.trim().toLowerCase();
  const known = UNITS.get(spelling);
  if (known !== undefined) return known;
  return spelling.length > 3 && /[^s]s$/.test(spelling) ? spelling.slice(0, -1) : spelling;
}
