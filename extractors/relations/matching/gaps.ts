/** Which words may stand in a gap of a phrase pattern. */
import { Tag } from '../../document.ts';
import type { NamedTokens } from './named-tokens.ts';

const IN_GAP = /^[-–‑$€£~%“”"’×]$/;
const NEGATING = /^(?:not|never|hardly|neither|nor)$/;
const NOT_IN_GAP = Tag.Punctuation | Tag.Auxiliary | Tag.Conjunction | Tag.Preposition | Tag.Pronoun;

/** Whether a gap of a pattern may go over a token; `long`: a gap over whatever stands between. */
export function mayGap(tokens: NamedTokens, at: number, long: boolean): boolean {
  const token = tokens.token(at);
  if (!token) return false;
  // "says that Zephyra is not slow"
  if (!long && NEGATING.test(token.lower)) return false;
  if ((long && token.text !== ';') || tokens.modifies(at) || tokens.isFormer(at)) return true;
  // "Zephyra, a Python library by Ada Brook": a name that only tells what a thing is made in.
  if (tokens.isName(at)) return tokens.isPossessive(at) || tokens.isMiddle(at) || tokens.isMaterial(at);
  if (isBetweenAdjectives(tokens, at)) return true;
  if (opensRelative(tokens, at)) return false;
  const inGap = (token.tags & NOT_IN_GAP) === 0 || IN_GAP.test(token.text) || /^(?:its|their|one)$/.test(token.lower);
  if (!inGap) return false;
  if (token.tags & Tag.Verb && !(token.tags & (Tag.Noun | Tag.Adjective | Tag.Past | Tag.Gerund))) return false;
  // "his stack using Acme's Torch": a form in -ing between a noun and a name is a verb.
  if (token.tags & Tag.Gerund && tokens.isNoun(at - 1) && tokens.isName(at + 1)) return false;
  // "the purchase of farms pleased Acme": a past form after a noun is the clause's verb.
  return !(token.tags & Tag.Past && token.spaced && tokens.isNoun(at - 1));
}

/** "an uncensored and unbiased version" */
const isBetweenAdjectives = (tokens: NamedTokens, at: number): boolean =>
  tokens.token(at)!.lower === 'and' && [at - 1, at + 1].every((beside) => isAdjective(tokens, beside));

function isAdjective(tokens: NamedTokens, at: number): boolean {
  const token = tokens.token(at);
  return (
    token !== undefined &&
    !tokens.isName(at) &&
    (token.tags & (Tag.Adjective | Tag.Past)) !== 0 &&
    /^\p{Ll}/u.test(token.text)
  );
}

/** "a model built on Zephyra that reached ...": what is built reached it. */
export function opensRelative(tokens: NamedTokens, at: number): boolean {
  return tokens.token(at)?.lower === 'that' && ((tokens.token(at + 1)?.tags ?? 0) & Tag.Verb) !== 0;
}
