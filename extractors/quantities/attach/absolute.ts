/** Clauses without a finite verb that "with" opens and "and" goes on with: "with Acme gaining 9% and Bolt listed at $4B". */
import { type Sentence, type Span, Tag, type Token } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';

/** Whether a participle follows a name, as one follows the name behind the "with" that opens its clause. */
export function goesOnAbsolutely({ tokens }: Sentence, { start, end }: Span): boolean {
  const participle = ({ tags, lower }: Token): boolean =>
    (tags & (Tag.Gerund | Tag.Past)) !== 0 && !GOVERNED.test(lower);
  const at = firstFrom(tokens, start);
  const opener = tokens
    .slice(0, at)
    .findLastIndex(({ lower, index }) => lower === 'with' && tokens[index - 1]?.text === ',');
  const next = tokens[firstFrom(tokens, end)];
  if (opener < 0 || !next || !participle(next)) return false;
  const verb = tokens
    .slice(opener + 1, at)
    .find(({ text, tags }) => !/^[\p{Lu}\d.-]/u.test(text) && !(tags & Tag.Determiner));
  return verb !== undefined && participle(verb);
}
const GOVERNED = /^(?:using|including|based|powered|built|trained|led)$/;
