/**
 * The part of speech that each word of a sentence has in its place.
 *
 * A word list gives a word all that it can be ("highlights" a noun or a verb); which of these it is follows from its
 * neighbours. The cheapest path through the candidates is taken (Viterbi 1967), and each path remembers whether its
 * clause has its verb already, since a clause has one.
 */
import type { Token } from '../../document.ts';
import { candidatesOf, NAME, NAMES } from './candidates.ts';
import { costAfter, NUMBER, PARTS, type Part } from './costs.ts';

/** What a second verb costs in a clause that has one; less after a comma or "and", which may join two. */
const SECOND_VERB = 2.2;
const JOINED_VERB = 0.1;
/** What it costs that a comma or "and" opens a further clause. */
const NEW_CLAUSE = 0.3;
/** What it costs that a subject follows a verb, as in "shows X beats Y" and "says it will". */
const EMBEDDED = 0.8;
/** What a clause without a verb costs; headlines and bullets have them. */
const NO_VERB = 1;

/** A reading of the tokens up to one, from the last back. */
interface Path {
  readonly at: number;
  readonly part: number;
  readonly cost: number;
  readonly back: Path | null;
}

const numbers = (...parts: readonly Part[]): ReadonlySet<number> => new Set(parts.map((part) => NUMBER[part]));
const FINITE = numbers('verb-s', 'verb', 'past', 'auxiliary');
const JOINTS = numbers('comma', 'conjunction');
const SUBJECTS = numbers('name', 'names', 'pronoun', 'pronouns', 'determiner');
const VERBS = numbers('verb-s', 'verb', 'past', 'bare', 'gerund');

/** What a finite verb costs after a part, in a clause that has its verb. */
const secondVerb = (before: number): number => {
  if (before === NUMBER.auxiliary) return 0;
  return JOINTS.has(before) ? JOINED_VERB : SECOND_VERB;
};

/**
 * The parts of speech of a sentence's tokens.
 * @param isName whether the token at an index belongs to a name
 * @param isVerb whether the rules know a token as a verb
 * @param reluctant whether a token is hardly ever a verb in these texts ("models")
 * @returns one part for each token; null for what has none, such as a quotation mark
 */
export function partsOf(
  tokens: readonly Token[],
  isName: (at: number) => boolean,
  isVerb: (token: Token) => boolean,
  reluctant: (token: Token) => boolean,
): readonly (Part | null)[] {
  // The cheapest path to each part, without and with a verb in the clause.
  let paths: readonly [Map<number, Path>, Map<number, Path>] = [
    new Map([[NUMBER.break, { at: -1, part: NUMBER.break, cost: 0, back: null }]]),
    new Map(),
  ];
  const listed = (at: number): boolean => isName(at) || (tokens[at]?.text === ',' && isName(at - 1));
  let closing = false;
  for (const token of tokens) {
    const before = tokens[token.index - 1];
    const tied = !token.spaced && before !== undefined && !before.spaced && /^[-‑‐]$/.test(before.text);
    const governing = isName(token.index - 1) && tokens[token.index + 1]?.lower === 'that';
    closing = isName(token.index) && (closing || (/^(?:and|&)$/.test(before?.lower ?? '') && listed(token.index - 2)));
    const candidates = isName(token.index)
      ? closing
        ? NAMES
        : NAME
      : candidatesOf(token, { verb: isVerb(token), reluctant: reluctant(token), tied, governing });
    if (candidates.length === 0) continue;
    const within = token.text === '(' || token.text === ')';
    const next: typeof paths = [new Map(), new Map()];
    const extend = (has: 0 | 1, part: number, cost: number, back: Path): void => {
      const best = next[has].get(part);
      if (!best || cost < best.cost) next[has].set(part, { at: token.index, part, cost, back });
    };
    for (const [part, own] of candidates)
      for (const has of [0, 1] as const)
        for (const path of paths[has].values()) {
          const cost = path.cost + own + costAfter(path.part, part);
          if (FINITE.has(part)) extend(1, part, cost + (has === 0 ? 0 : secondVerb(path.part)), path);
          else if (part === NUMBER.opener) extend(0, part, cost, path);
          else if (part === NUMBER.break && !within) extend(0, part, cost + (has === 0 ? NO_VERB : 0), path);
          else {
            extend(has, part, cost, path);
            if (has === 1 && JOINTS.has(part)) extend(0, part, cost + NEW_CLAUSE, path);
            else if (has === 1 && SUBJECTS.has(part) && VERBS.has(path.part)) extend(0, part, cost + EMBEDDED, path);
          }
        }
    paths = next;
  }
  const parts: (Part | null)[] = tokens.map(() => null);
  const ends = [
    ...[...paths[0].values()].map((path) => ({ ...path, cost: path.cost + NO_VERB })),
    ...paths[1].values(),
  ];
  const end = ends.reduce<Path | null>((best, path) => (best && best.cost <= path.cost ? best : path), null);
  for (let path = end; path && path.at >= 0; path = path.back) parts[path.at] = PARTS[path.part]!;
  return parts;
}
