/** Names behind several people or things, whose verb agrees with these: "Analysts at Acme believe it", "Firms such as Acme run on it". */
import { Tag, type Token } from '../../document.ts';

/** What ties a name to those before it. */
const TYING = /^(?:at|from|inside|within|behind|like|including)$/;

/** Whether the name at a token stands behind a plural noun and such a word. */
export function isOfSeveral(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  let first = at;
  while (isName(first - 1)) first--;
  const tie = tokens[first - 1];
  const end = tie?.lower === 'as' && tokens[first - 2]?.lower === 'such' ? first - 2 : first - 1;
  const noun = tokens[end - 1];
  return (
    tie !== undefined &&
    noun !== undefined &&
    (TYING.test(tie.lower) || end < first - 1) &&
    !isName(end - 1) &&
    (noun.tags & (Tag.Plural | Tag.Noun)) === (Tag.Plural | Tag.Noun)
  );
}
