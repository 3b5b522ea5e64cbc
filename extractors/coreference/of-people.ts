/** "their" of people whom nobody names: "a user shared their Torch setup", "Members like it. They run their Beacon bots on it." */
import type { Document, Mention, Sentence } from '../document.ts';

/** Those of whom a report tells without a name. */
const PEOPLE =
  /^(?:users?|members?|someone|somebody|anyone|everyone|people|folks|others|participants?|attendees?|posters?|commenters?|redditors?|newcomers?)$/;

/** Whether the "their" at a token is of people without a name. `firms`: the firms that its sentence names before it. */
export function isOfPeople(
  { sentences }: Document,
  sentence: Sentence,
  at: number,
  firms: readonly Mention[],
): boolean {
  const { tokens, index, block } = sentence;
  for (let here = at - 1; here >= 0; here--) {
    const { lower } = tokens[here]!;
    const isFirm = (one: number): boolean => firms.some((mention) => mention.end === tokens[one]?.end);
    // "Acme members shared their Torch": Acme's; "Acme users" have their own.
    if (PEOPLE.test(lower)) return !(isFirm(here - 1) && lower !== 'users');
    if (isFirm(here)) return false;
  }
  const before = sentences[index - 1];
  return (
    before?.block === block && /^they$/i.test(tokens[0]!.lower) && before.tokens.some(({ lower }) => PEOPLE.test(lower))
  );
}
