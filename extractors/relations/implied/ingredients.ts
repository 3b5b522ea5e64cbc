/** What a model is made with, told by nothing but that both are spoken of at once: where the words are of something else after all. */
import type { Reading } from '../matching/reading.ts';
import type { Scene } from '../scene.ts';

/** The rule that reads so. */
export const INGREDIENT = 'based_on.ingredient';

/** Words shortly before what a model is only held against, lacks, or stands among: "faster than X", "no X needed", "out in X". */
const BARRING =
  /^(?:than|vs|versus|over|against|beyond|unlike|without|not|no|outperforming|beating|replacing|instead|inspired|in|into|may|might|could|should|would|if|whether|after|attempted|attempting|tried|trying|encounter|drop|drops|dropped|dropping|ditches|ditched|ditching|skips|skipping|lacks|lacking|removes|removing|abandons|abandoning)$/;
const BEFORE = 4;

/** What is made about a method, or goes wrong with it. Lemmas. */
const ABOUT =
  /^(?:vs\.?|versus|error|notebook|issue|bug|crash|script|tutorial|course|guide|paper|library|team|talk|debate|video|dataset|datum|sample|checkpoint|run|compatibility|loss|tool|analysis|can|may|might|could|would)$/;
const BEHIND = 2;

/** What a model has or goes through, without a name: "the training uses X". Lemmas. */
const OWN =
  /^(?:model|family|series|release|launch|training|pretraining|post-training|architecture|design|recipe|innovation|ingredient|component|layer|attention|backbone|decoder|encoder|tokenizer|router|stack|pipeline|approach|version|variant|update|report|team|run|it|they|this|these|which|that|both)$/;

/** "Members tried X on Zephyra", "Zephyra is faster than X": whether some words tell of a method beside a model that is made otherwise. */
export function standsBeside({ doc, sentence: { tokens }, clauses }: Scene, { first, last }: Reading): boolean {
  if (tokens.slice(Math.max(0, first - BEFORE), first).some(({ lower }) => BARRING.test(lower))) return true;
  // "Zephyra meets Acme's X"
  if (/^['’]s?$/.test(tokens[first - 1]?.lower ?? '') && clauses.length > 0) return true;
  if (tokens.slice(last + 1, last + 1 + BEHIND).some(({ lemma }) => ABOUT.test(lemma))) return true;
  // "Zephyra is out, and techniques like X were presented"
  const own = clauses.find(
    ({ form, subject, first: verb }) => form === 'finite' && subject[0] && subject[0].first <= first && last < verb,
  );
  const heads = own?.subject.flatMap((phrase) => [...phrase.heads, ...phrase.possessors, ...phrase.modifiers]) ?? [];
  if (own && !heads.some((index) => doc.entities[doc.mentions[index]!.entity]!.type === 'model')) return true;
  const told = clauses.findLast((clause) => clause.first <= first && clause.form === 'finite');
  return (
    told !== undefined &&
    told.subject.length > 0 &&
    told.subject.every(
      ({ heads, possessors, noun, words }) =>
        heads.length + possessors.length === 0 && !OWN.test(noun ?? words.at(-1) ?? ''),
    )
  );
}
