/** Numbers that are worth no figure: of the newsletter itself, of its channels and their messages, of posts' popularity. */
import type { Quantity } from '../../document.ts';
import type { Scene } from './scene.ts';

const OWN_COUNTS = new Set(['subreddit', 'twitter', 'discord']);
/** How much a post was liked, and how long a talk about it ran. */
const ENGAGEMENT = new Set('upvote downvote like retweet repost reply comment message'.split(' '));
/** "GPU Zone ▷ #general (25 messages)": the heading of a channel's talk. */
const CHANNEL = /▷ ?#/;
/** "(Activity: 1693)", "PR #13189", "Meeting #95": a label. */
const LABELLED = /\b(?:Activity|Score|Upvotes|Comments|PR|PRs|issue|pull request|meeting|bug|ticket|episode):? ?#?$/i;
const LABEL_REACH = 16;

/** Whether a number tells of the text that it stands in rather than of what that text is about. */
export function isNoise(scene: Scene, quantity: Quantity): boolean {
  const { start, end, block } = scene.doc.sentences[quantity.sentence]!;
  const text = scene.doc.text.slice(start, end);
  const at = quantity.start - start;
  return (
    block.kind === 'credit' ||
    ENGAGEMENT.has(quantity.unit) ||
    CHANNEL.test(text) ||
    LABELLED.test(text.slice(Math.max(0, at - LABEL_REACH), at)) ||
    speaksOfItself(scene, quantity) ||
    countsHardware(scene, quantity)
  );
}

/** Whether a sentence tells how the newsletter itself was made: "We checked 12 subreddits". */
const speaksOfItself = ({ doc, quantities }: Scene, { sentence }: Quantity): boolean =>
  quantities[sentence]!.some(({ unit }) => OWN_COUNTS.has(unit)) ||
  doc.sentences[sentence]!.tokens.some(
    ({ lower }, at, tokens) => lower === 'reading' && tokens[at + 1]?.lower === 'time',
  );

/** "2× M3 Ultra": a number of machines, no factor. */
const countsHardware = ({ names }: Scene, { unit, end, sentence }: Quantity): boolean =>
  unit === 'x' && names(sentence).some(({ start, type }) => type === 'hardware' && start >= end && start <= end + 1);
