/** Sentences about somebody or something else than the text spoke of: what was spoken of has nothing that they tell. */
import { Tag, type Token } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import type { Question } from './question.ts';
import { headOf, openingOf } from './subject-group.ts';

/** Whether a quantity's clause is about one that the text has not spoken of, or about one of several. */
export function isOfNewcomer({ scene, sentence, quantity }: Question): boolean {
  const group = openingOf(sentence, quantity)?.group;
  if (!group) return false;
  const isKnown = scene.names(sentence.index).some(({ start }) => start < group.at(-1)!.end);
  return isOneOfSeveral(group) || (!isKnown && looksLikeName(group)) || isOtherSize(group);
}

/** "One was a 3B model", "Another got 40 tok/s" */
const isOneOfSeveral = (group: readonly Token[]): boolean => group.length === 1 && ANY.has(group[0]!.lower);
const ANY = wordSet('one another others some most someone somebody everyone neither');

/** "Table Desk has raised $2M": words that open a sentence and look like a name without being known as one. */
const looksLikeName = (group: readonly Token[]): boolean =>
  group[0]!.index === 0 &&
  group.length > 1 &&
  group.length <= LONGEST_NAME &&
  group.every(({ text, tags }) => /^[A-Z][A-Za-z]/.test(text) && !(tags & (Tag.Determiner | Tag.Plural))) &&
  /[a-z]/.test(group[0]!.text);
const LONGEST_NAME = 4;

/** "The tiny version runs at 22 tok/s": another size of what the text speaks of. */
const isOtherSize = (group: readonly Token[]): boolean =>
  SIZED.has(headOf(group)?.lower ?? '') && group.some(({ lower }) => SIZES.has(lower));
const SIZED = wordSet('version variant model one edition checkpoint');
const SIZES = wordSet(
  'tiny small smaller smallest large larger largest big bigger biggest mini micro nano medium older other',
);
