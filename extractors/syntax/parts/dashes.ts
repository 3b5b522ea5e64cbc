/** Where an aside between two dashes ends: "Acme — long seen as a laggard — plans to buy Tessel". */
import { Tag, type Token } from '../../document.ts';
import { ofWord } from '../lexemes.ts';

const isDashMark = ofWord(({ text }) => /^[—–]$/.test(text));
const isEnd = ofWord(({ text }) => /^[;:.!?()]$/.test(text));

/** A dash, or a hyphen that stands apart. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  isDashMark(tokens[at]!) || (tokens[at]!.text === '-' && tokens[at]!.spaced && tokens[at + 1]?.spaced === true);

/** How many words an aside takes at most. */
const REACH = 25;

/** What a sentence goes on with behind an aside, where that stands between a subject and its verb. */
const GOES_ON = Tag.Verb | Tag.Past | Tag.Auxiliary | Tag.Adverb;

/** The dash that ends the aside which a dash opens; -1 where it opens none, or no verb may follow. */
export function asideEnd(tokens: readonly Token[], dash: number, isName: (at: number) => boolean): number {
  if (dash === 0 || !isDash(tokens, dash)) return -1;
  for (let at = dash + 2; at < tokens.length - 1 && at <= dash + REACH; at++) {
    if (isDash(tokens, at)) return !isName(at + 1) && tokens[at + 1]!.tags & GOES_ON ? at : -1;
    if (isEnd(tokens[at]!)) return -1;
  }
  return -1;
}
