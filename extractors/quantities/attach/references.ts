/** Scores of nobody named, which others are held against: "the human baseline of 72%", "humans average 60%", "current models score 9%". */
import { type Quantity, type Sentence, Tag } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import { tokensBetween, wordsBetween } from './part.ts';
import type { Name } from './scene.ts';

const MANY = wordSet('models model llms agents systems system humans experts people participants users developers');
const GENERIC = wordSet(
  'current existing frontier leading top best most other all no today open sota even many human expert',
);
const DOING = /^(?:stay|score|sit|hover|remain|land|reach|average|manage|fail|solve|get|hit)s?$/;
/** "the previous record of", "a human baseline of" */
const BASELINE =
  /\b(?:human|expert|random|chance|industry|previous|prior|earlier|former|existing|best|next - best|published|original)(?: [a-z-]{1,20}){0,2} (?:baseline|record|best|average|mark|score|performance|level|accuracy|result|rate|high|sota)s?(?: (?:of|at|is|was|stands at|sits at))? (?:about |around |roughly |some )?~?$/;
const PEOPLE =
  /\b(?:humans?|experts?|people|physicians|doctors|radiologists|annotators|participants|students|testers)(?: (?:averaged?|scored?|get|got|reach|reached|managed?|solved?|hit|answer|answered|achieved?|stand|are|were|sit|stay|only|just|still|at|with|around|about|over|nearly)){0,4} ?[(:]? ?~?$/;
/** "against 2% for the best earlier system" */
const FOR_OTHERS =
  /^for (?:the |its |any |most |a )?(?:best|previous|earlier|older|next|second|runner|humans?|experts?|people|random|other|others|typical|average|original|closest)\b/;
/** "the goal set at 85%" */
const AIM =
  /\b(?:goal|target|threshold|bar|cut - ?off) (?:(?:is|was|now|still|set|of|at|to|being) ){1,3}(?:about |around )?~?$/;
/** How many characters on either side of a score tell of whom it is. */
const REACH = 60;

/** Whether a score is of humans, of a former best or of models in general. `here`: the names that it may be of. */
export function isOfReference(sentence: Sentence, here: readonly Name[], { start, end }: Quantity): boolean {
  const last = here.findLast((name) => name.end <= start && name.part === 'free');
  const from = last?.end ?? sentence.start;
  const before = `${wordsBetween(sentence, Math.max(from, start - REACH), start).join(' ')} `;
  if (BASELINE.test(before) || PEOPLE.test(before) || AIM.test(before)) return true;
  const after = wordsBetween(sentence, end, end + REACH).join(' ');
  const named = here.some((name) => name.start >= end && name.start < end + REACH);
  if (!named && FOR_OTHERS.test(after)) return true;
  const between = tokensBetween(sentence, from, start);
  return between.some(({ lower }, at) => {
    const next = between[at + 1];
    const acts = next && (next.tags & (Tag.Verb | Tag.Auxiliary | Tag.Gerund) || DOING.test(next.lower));
    return MANY.has(lower) && GENERIC.has(between[at - 1]?.lower ?? '') && Boolean(acts);
  });
}
