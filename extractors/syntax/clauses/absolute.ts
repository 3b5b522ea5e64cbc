/** Participles with a subject of their own: "with Ada Brook joining", "with Torch adopting it and Bolt shipping Lark". */
import type { VerbGroup } from '../phrases/kinds.ts';
import { isHeadless, isNamed } from './noun-phrases.ts';
import type { Parse } from './parse.ts';

/** Whether a verb group is a participle whose subject stands right before it, or before the one that it goes on with. */
export const hasOwnSubject = (parse: Parse, { form }: VerbGroup): boolean =>
  form === 'gerund' &&
  !parse.comma &&
  parse.preposition === null &&
  (parse.draft === null ? !isHeadless(parse.subject) : followsWith(parse) || goesOn(parse));

/** "with Ada Brook joining" */
const followsWith = ({ draft, lastList }: Parse): boolean =>
  draft?.preps.at(-1)?.preposition === 'with' && !isHeadless(lastList);

/** "with Zephyra topping GridBench and rivaling Lark": the second participle is of the same. */
function goesOn({ draft, drafts, and }: Parse): boolean {
  if (!and || draft?.form !== 'gerund' || !draft.subject.some(isNamed)) return false;
  const main = drafts.findLast((one) => one.form === 'finite');
  return main !== undefined && draft.subject !== main.subject && draft.subject !== main.object;
}
