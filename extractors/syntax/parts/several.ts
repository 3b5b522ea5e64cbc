/** Names behind several people or things, whose verb agrees with these: "Analysts at Acme believe it". */
import { Tag, type Token } from '../../document.ts';

/** What ties a name to those before it. */
const TYING = /^(?:at|from|inside|within|behind)$/;

/** Whether the name at a token stands behind a plural noun and such a word. */
export function isOfSeveral(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  let first = at;
  while (isName(first - 1)) first--;
  const [noun, tie] = [tokens[first - 2], tokens[first - 1]];
  return (
    tie !== undefined &&
    noun !== undefined &&
    TYING.test(tie.lower) &&
    !isName(first - 2) &&
    (noun.tags & (Tag.Plural | Tag.Noun)) === (Tag.Plural | Tag.Noun)
  );
}
