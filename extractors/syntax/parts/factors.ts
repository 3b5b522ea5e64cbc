/** Words that only bound the factor that a verb tells: "more than doubles". */
import type { Token } from '../../document.ts';

/** "more than doubles", "more than halved": whether a word only bounds the factor that a verb tells. */
export function multiplies(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const more = lower === 'more' ? at : lower === 'than' && tokens[at - 1]?.lower === 'more' ? at - 1 : -1;
  if (more < 0 || tokens[more + 1]?.lower !== 'than') return false;
  return /^(?:doubl|tripl|quadrupl|halv)(?:es?|ed|ing)$/.test(tokens[more + 2]?.lower ?? '');
}

/** The token behind one, over what only bounds a factor: "says more than doubles". */
export const verbBehind = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[at + 1] && multiplies(tokens, at + 1) ? tokens[at + 3] : tokens[at + 1];
