/** "the former", "the latter": one of two that were named together. */
import { type Mention, type Sentence, Tag } from '../document.ts';
import { FIRMS, MADE, type Types } from './anaphora.ts';
import type { Discourse } from './discourse.ts';
import { lastList } from './lists.ts';

const EITHER: Types = new Set([...MADE, ...FIRMS, 'person', 'benchmark', 'dataset']);

const TESTS: Types = new Set(['benchmark']);

/** Whether nothing goes on with the word as with an adjective: "the latter scores 71%", not "the former chief", "the latter model". */
function standsAlone({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  return !next || (next.tags & GOING_ON) !== 0;
}
const GOING_ON = Tag.Verb | Tag.Auxiliary | Tag.Preposition | Tag.Punctuation | Tag.Conjunction | Tag.Number;

/** Words for one of two. */
export const PAIRED: ReadonlySet<string> = new Set(['former', 'latter']);

/** The one of two that "former" or "latter" at a token stands for; null for none. `before`: what its sentence names before it. */
export function onePairedAt(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
  before: () => readonly Mention[],
): number | null {
  const { lower } = sentence.tokens[at]!;
  if (!PAIRED.has(lower)) return null;
  if (sentence.tokens[at - 1]?.lower !== 'the' || !standsAlone(sentence, at)) return null;
  const named = before();
  // "The former runs it for Beta; the latter pays": of the pair that "the former" is of.
  const former = named.find(({ by, text }) => by === 'coreference' && /^former$/i.test(text));
  const pairBefore = former ? named.filter(({ end }) => end <= former.start) : named;
  // "edges it on the former": of two tests, where it is scored.
  const tested = /^(?:on|in|at)$/.test(sentence.tokens[at - 2]?.lower ?? '');
  for (const mentions of [pairBefore, ...discourse.earlier(sentence).slice(0, 1)]) {
    const tests = tested ? lastList(discourse.doc, mentions, TESTS, 2) : null;
    const pair = tests ?? lastList(discourse.doc, mentions, EITHER, 2);
    if (pair) return pair[lower === 'latter' ? 1 : 0]!;
  }
  return null;
}
