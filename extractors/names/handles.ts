/** Accounts: "u/mossyrook", "@halden_ai", "LiorOnAI". */
import type { Token } from '../document.ts';
import type { LexiconEntry } from '../lexicon/format.ts';
import { ofWord } from '../syntax/lexemes.ts';
import type { Found, Line } from './found.ts';
import { accountType } from './owners.ts';

/** "u/mossyrook": who posts on Reddit. */
export function redditUser(line: Line, at: number): Found | null {
  if (line.tokens[at]!.text !== 'u') return null;
  const [slash, name] = [line.tokens[at + 1], line.tokens[at + 2]];
  if (slash?.text !== '/' || slash.spaced || !name || name.spaced) return null;
  let last = at + 2;
  while (line.tiedTo(last)) last += 2;
  return line.make(at, last, { type: 'person' });
}

/** Whose account a word without its "@" is: "LiorOnAI", "ch402". Words that may be anything else are no accounts. */
export function accountOf({ lexicon }: Line, token: Token): LexiconEntry | null {
  return mayBeAccount(token) ? lexicon.trie.lookup(`@${token.text}`) : null;
}

const mayBeAccount = ofWord(({ text }) => text.length > 4 && /\p{Ll}\p{Lu}|_|\p{L}\d/u.test(text));

/** Who posts under a handle: whom the lexicon knows by it, else what its form tells. */
export function handle(line: Line, at: number): Found {
  const match = line.lexicon.trie.matchAt(line.tokens, at);
  const account = line.tokens[at]!.text.slice(1);
  const entry = match?.last === at ? match.name.entry : line.lexicon.account(account);
  return entry
    ? line.make(at, at, { type: entry.type, entry, by: 'lexicon' })
    : line.make(at, at, { type: accountType(account) });
}
