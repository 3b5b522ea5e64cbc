/** What numbers behind a name tell of its type: a score, a sum of money, production in numbers. */
import { Tag, type Token } from '../document.ts';
import type { NameContext } from './name-context.ts';
import { type Votes, vote } from './votes.ts';

/** "X 75%", "X (75%)", "X Elo 1309". */
function scoreVotes(votes: Votes, after: Token, { tokens, right }: NameContext): void {
  const at = after.text === '(' || after.lower === ':' ? right + 1 : right;
  const number = tokens[at];
  if (after.lower === 'elo' || (number && /^\d/.test(number.text) && tokens[at + 1]?.text === '%'))
    vote(votes, 'benchmark', 1.5);
}

/** "launched X with $35 million from": what starts with so much money is a firm. */
function moneyVotes(votes: Votes, { tokens, left, right }: NameContext): void {
  const made = tokens[left]?.tags ?? 0;
  if (!(made & Tag.Verb) || tokens[right]?.lower !== 'with' || !/^[$€£]/.test(tokens[right + 1]?.text ?? '')) return;
  const amount = tokens.slice(right + 1, right + 5);
  if (amount.some(({ lower }) => /^(?:million|billion|[\d.]+[mb]n?|m|mn|bn?)$/.test(lower))) vote(votes, 'company', 3);
}

/** "X is in full production", "X enters mass production": what is produced in numbers is a machine. */
function productionVotes(votes: Votes, { tokens, right }: NameContext): void {
  const words = tokens.slice(right, right + 7).map(({ lower }) => lower);
  const produced = words.indexOf('production');
  const verb = /^(?:is|are|was|enters?|entered|goes|went|reached|will)$/.test(words[0] ?? '');
  if (verb && produced > 0 && /^(?:in|into|full|mass|volume)$/.test(words[produced - 1]!)) vote(votes, 'hardware', 2);
}

/** Adds the votes of scores, sums and production behind a name. */
export function numberVotes(votes: Votes, after: Token, name: NameContext): void {
  scoreVotes(votes, after, name);
  moneyVotes(votes, name);
  productionVotes(votes, name);
}
