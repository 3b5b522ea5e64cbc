/** Who goes on speaking: "@adabrook praised Zephyra. They note that ...", "Ada Brook tried Zephyra. The commenter adds ..." */
import type { Mention, Sentence } from '../document.ts';
import { wordSet } from '../word-set.ts';
import type { Discourse } from './discourse.ts';
import { hasSomebody } from './groups.ts';
import { PEOPLES_VERBS } from './plurals.ts';
import { isSubject } from './subject.ts';

/** Words for somebody who has said something. */
const SPEAKER =
  /^(?:commenter|user|author|poster|redditor|op|creator|developer|researcher|engineer|reviewer|writer|tester)$/;
/** What somebody does who speaks, beside what people do rather than things. Lemmas. */
const SPEAKS = wordSet(
  `mention emphasize emphasise highlight express point praise criticize criticise critique prefer predict warn advise state add
   discuss propose imply reflect stress acknowledge advocate conclude compare speculate question agree caution clarify
   detail admit complain joke lament remark observe report write`,
);

/** The last token of such words at a token that open a sentence, and who it is that they stand for; null for nobody. */
export function sameSpeakerAt(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
): { readonly last: number; readonly entity: number } | null {
  if (at !== 0) return null;
  const { tokens, index, block } = sentence;
  const last =
    tokens[0]!.lower === 'they' ? 0 : tokens[0]!.lower === 'the' && SPEAKER.test(tokens[1]?.lower ?? '') ? 1 : -1;
  if (last < 0) return null;
  const verb =
    tokens[/^(?:also|further|then|even|additionally)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1];
  if (!verb || !(SPEAKS.has(verb.lemma) || PEOPLES_VERBS.has(verb.lemma))) return null;
  const before = discourse.doc.sentences[index - 1];
  if (before?.block !== block) return null;
  const [first, ...others] = discourse.mentionsOf(before);
  if (!first || first.start !== before.tokens[0]!.start || discourse.typeOf(first) !== 'person') return null;
  const alone = others.every((other) => discourse.typeOf(other) !== 'person' || other.entity === first.entity);
  return alone && speaks(discourse, first) && !hasSomebody(before, before.end) ? { last, entity: first.entity } : null;
}

/** Whether a mention at the start of its sentence does something: "Ada Brook tried ...", "@adabrook, who builds bots, notes ...". */
const speaks = ({ doc }: Discourse, mention: Mention): boolean =>
  mention.by === 'coreference' || isSubject(doc, mention);
