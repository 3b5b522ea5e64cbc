/** Names that tell a kind or a means of what a text speaks of, and are not spoken of themselves. */
import { type Document, Tag } from '../../document.ts';
import { leavesHead } from '../../syntax/heads.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { PRODUCTS } from './measures.ts';
import type { Name } from './scene.ts';

/** Whether a name only tells a kind of something else, or what a headline's own does something with. */
export const isByTheWay = (doc: Document, name: Name): boolean => tellsKind(doc, name) || isMeans(doc, name);

/** "entries on the Q4 leaderboard", "Corelis profilers hang": whether a method or a machine only tells of which kind a thing is. */
function tellsKind({ sentences }: Document, { type, sentence, end }: Name): boolean {
  if (type !== 'technique' && type !== 'hardware') return false;
  const { tokens } = sentences[sentence]!;
  const next = tokens[firstFrom(tokens, end)];
  const isNoun = next?.spaced === true && (next.tags & (Tag.Noun | Tag.Unknown)) !== 0 && !(next.tags & Tag.Verb);
  return isNoun && !leavesHead(type, next.lemma);
}

/** "**Ropework halves memory with Torch**": whether a thing is that with which a headline's own does what it does. */
function isMeans({ sentences }: Document, { type, sentence, start }: Name): boolean {
  const { tokens, block } = sentences[sentence]!;
  const at = firstFrom(tokens, start);
  const isBehind = at > 1 && /^(?:with|via|using|through)$/.test(tokens[at - 1]!.lower);
  // "We built a game with Torch": what those who tell it have used is what they tell of.
  const isOwn = tokens.slice(0, at).some(({ lower }) => lower === 'we' || lower === 'i');
  return isBehind && !isOwn && block.kind === 'headline' && PRODUCTS.includes(type);
}
