/** What apposition tells of a name's type: "X, a startup", "X is an app", "X is presented as a tool". */
import { Tag, type Token } from '../document.ts';
import { ROLE_WORDS } from '../lexicon/cues.ts';
import { isCapital } from './found.ts';
import type { NameContext } from './name-context.ts';
import { headOfPhrase, isOfModel } from './type-heads.ts';
import { type Votes, vote } from './votes.ts';

/** Most tokens of what is inserted between a name and its verb. */
const INSERTED = 24;

/** What firms do with money. Lemmas. */
const RAISING = /^(?:raise|land|secure|close|bag|nab|net|snag|collect|pocket|get|take)$/;

/** "X, a startup", "X is an app", "X: the newsletter". */
export function appositionVotes(votes: Votes, after: Token, { tokens, right }: NameContext): void {
  const next = tokens[right + 1];
  const said = saidAs(tokens, right);
  if (said !== null) vote(votes, headOfPhrase(tokens, said), 2.5);
  if (!next || !(/^[,—–(:]$/.test(after.text) || /^(?:is|as|become)$/.test(after.lemma))) return;
  // "Zephyrkit, as the detector is called,"
  if (after.text === ',' && next.lower === 'as' && tokens[right + 2]?.lower === 'the') {
    const verb = tokens.findIndex(({ lower, index }) => index > right + 2 && /^(?:is|was)$/.test(lower));
    if (verb > 0 && verb < right + 7 && /^(?:called|known|named)$/.test(tokens[verb + 1]?.lower ?? ''))
      vote(votes, headOfPhrase(tokens, right + 2) ?? 'product', 2.5);
  }
  // "Zephyrkit, powered by Zephyra 4,"
  if (after.text === ',' && next.lower === 'powered' && tokens[right + 2]?.lower === 'by') vote(votes, 'product', 1.5);
  // "Zephyrkit, from Acme, stores ..."
  if (after.text === ',' && next.lower === 'from' && isCapital(tokens[right + 2] ?? after)) {
    vote(votes, 'product', 1.2);
    vote(votes, 'company', -1);
  }
  if (after.lemma !== 'become' && isTrader(tokens, right + 1)) vote(votes, 'company', 1.5);
  // "Lily, its video character,": what somebody has is no firm.
  if (after.text === ',' && /^(?:its|their)$/.test(next.lower) && !isTrader(tokens, right + 1)) {
    vote(votes, 'product', 1);
    vote(votes, 'company', -1);
  }
  if (/^[,(]$/.test(after.text) && holdsRole(tokens, right + 1)) vote(votes, 'person', 3);
  if (
    next.tags & (Tag.Determiner | Tag.Adjective | Tag.Noun) ||
    /^(?:its|their)$/.test(next.lower) ||
    ROLE_WORDS.has(next.lemma) ||
    isOfModel(next.text)
  )
    vote(votes, headOfPhrase(tokens, right + 1), 2.5);
  // "Zephyra, from the lab Acme, is a small model"
  const close = after.text === ',' ? tokens.findIndex(({ text, index }) => text === ',' && index > after.index) : -1;
  const [is, article] = [tokens[close + 1], tokens[close + 2]];
  if (
    close > 0 &&
    close < after.index + INSERTED &&
    /^(?:is|was)$/.test(is?.lower ?? '') &&
    /^an?$/.test(article?.lower ?? '')
  )
    vote(votes, headOfPhrase(tokens, close + 2), 2.5);
  // "Zephyra, an editor for apps, raised $70 million"
  const [verb, amount] = [tokens[close + 1], tokens[close + 2]];
  if (
    close > 0 &&
    close < after.index + INSERTED &&
    RAISING.test(verb?.lemma ?? '') &&
    /^[$€£]/.test(amount?.text ?? '')
  )
    vote(votes, 'company', 4);
}

/** Where what is said of a name starts behind "as": "Tern is presented as a tool". */
function saidAs(tokens: readonly Token[], right: number): number | null {
  const [be, verb, as, said] = tokens.slice(right, right + 4);
  return said && /^(?:is|was|are)$/.test(be!.lower) && verb!.tags & Tag.Past && as!.lower === 'as' ? right + 3 : null;
}

/** Who has to do with a firm's business. Lemmas. */
const TRADER = /^(?:customer|client|tenant|supplier|backer|shareholder|licensee|subsidiary)$/;

/** "Acme's largest customer", "a client of Acme" */
function isTrader(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    if (!token || (token.tags & (Tag.Preposition | Tag.Punctuation) && !/^[-'’]/.test(token.text))) return false;
    if (TRADER.test(token.lemma) && !(token.tags & Tag.Plural)) return true;
  }
  return false;
}

/** Whether a firm and a role in it stand at `from`: "Acme's CEO". */
function holdsRole(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 4 && tokens[at] && isCapital(tokens[at]!) && !ROLE_WORDS.has(tokens[at]!.lemma)) at++;
  if (at === from) return false;
  if (/^['’]s?$/.test(tokens[at]?.text ?? '')) at++;
  return /^(?:ceo|cto|cfo|coo|president|chairman|founder|co-founder|cofounder|chief|professor)$/.test(
    tokens[at]?.lemma ?? '',
  );
}
