/** Where a sentence goes on behind what commas enclose: "says Torch, its editor, runs on Lark", "plays music, runs on a phone, and has a port". */
import { Tag, type Token } from '../../document.ts';

/** What opens such an insertion. */
const OPENING = /^(?:an?|the|its|their|his|her|which|who|whose)$/;
/** How many tokens it takes at most. */
const LENGTH = 12;

/** Whether a token behind a comma stands behind an insertion that describes a name, or names what is described. */
export function resumes(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  for (let comma = at - 3; comma >= Math.max(1, at - LENGTH); comma--)
    if (tokens[comma]!.text === ',')
      return isName(comma - 1)
        ? OPENING.test(tokens[comma + 1]!.lower)
        : tokens.slice(comma + 1, at - 1).every(({ index }) => isName(index));
  return false;
}

/** What items without a subject open with: "Runs on a phone", "Ships with weights". */
const OPENING_VERB = /^(?:Runs|Ships|Works|Fits|Supports|Uses|Beats|Comes|Integrates|Lands|Scores|Ranks|Handles)$/;

/** Whether a token is the verb that such an item opens with. */
export const opensItem = (tokens: readonly Token[], at: number): boolean =>
  at === 0 &&
  OPENING_VERB.test(tokens[0]!.text) &&
  /^(?:on|with|in|at|via|under|through|into|locally|natively)$/.test(tokens[1]?.lower ?? '') &&
  // "Scores on GridBench are high."
  !(/^(?:Scores|Works|Uses|Ranks)$/.test(tokens[0]!.text) && tokens.some(({ tags }) => (tags & Tag.Auxiliary) !== 0));

/** What stands behind the verbs of a series that could be plural nouns. */
const GOVERNED = /^(?:on|to|with|in|into|under|at|through|via|from|for|as|over|like)$/;

/** What several things do, in forms that could be nouns. */
const SEVERAL = /^(?:connect|run|work|ship|integrate|plug|talk|sync|fit|come|answer|speak|stream|deploy)$/;

/** "plays music, runs on a phone, and has a port": whether a token behind a comma is a verb in the middle of several that are done one after another. */
export function isSerial(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  const { lower, lemma, tags } = tokens[at]!;
  const isOne = lower !== lemma && lower.endsWith('s');
  if (!(tags & Tag.Verb) || !(isOne || (lower === lemma && SEVERAL.test(lower)))) return false;
  if (!GOVERNED.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let and = at + 2; and < tokens.length && !/^[;.:()]$/.test(tokens[and]!.text); and++) {
    if (tokens[and]!.lower !== 'and' || isName(and + 1)) continue;
    const verb = tokens[and + 1]?.tags === Tag.Adverb ? tokens[and + 2] : tokens[and + 1];
    if (verb && (verb.tags & Tag.Auxiliary || (verb.tags & Tag.Verb && (!isOne || verb.lower !== verb.lemma))))
      return true;
  }
  return false;
}

const isThird = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags & Tag.Verb) !== 0 && token.lower !== token.lemma && token.lower.endsWith('s');

/** "the model matches or beats Lark": whether a token is the first of two verbs with one object. */
export function isPaired(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  if (!isThird(tokens[at]) || !/^(?:or|and)$/.test(tokens[at + 1]?.lower ?? '') || !isThird(tokens[at + 2]))
    return false;
  const [before, object] = [tokens[at - 1], tokens[at + 3]];
  if (!before || before.tags & (Tag.Determiner | Tag.Adjective | Tag.Preposition | Tag.Verb)) return false;
  return object !== undefined && (isName(at + 3) || (object.tags & Tag.Determiner) !== 0);
}
