/**
 * Of what words without a subject may be said in a report of talk: a channel's members speak of many things at a time, so
 * only of what stands beside the words ("ran Zephyra on a Corelis X1") or of what their clause is about.
 */
import type { RelationType } from '../../../graph/ontology.ts';
import { partOf } from '../../digest-parts.ts';
import { entitiesOfMention } from '../../document.ts';
import { mentionIndex, mentionsBySentence } from '../../syntax/mentions.ts';
import type { Reading } from '../matching/reading.ts';
import type { Scene } from '../scene.ts';

/** What words say of a thing in passing: "with X", "on Y", "via Z". */
const IN_PASSING: ReadonlySet<RelationType> = new Set(['uses', 'based_on', 'runs_on', 'available_on']);

/** What parts one thing of a sentence from the next. */
const PARTING = /^(?:;|but|while|whereas|although|because|so)$/;
const JOINING = /^(?:and|or|as|\/|&)$/;

/** How far a name may stand from the words. */
const REACH = 14;

/** Of those whom words are taken to be said of, whom they can be said of where people talk; all elsewhere. */
export function nearby(scene: Scene, reading: Reading, found: readonly number[]): readonly number[] {
  if (found.length === 0 || !IN_PASSING.has(reading.ready.type) || partOf(scene.doc, scene.sentence) !== 'chat')
    return found;
  const close = besides(scene, reading);
  return found.filter((entity) => close.has(entity));
}

/** What the clause of some words is about, and what stands beside them with no verb between. */
function besides({ doc, sentence, clauses }: Scene, { first, last }: Reading): ReadonlySet<number> {
  const { tokens } = sentence;
  const clause = clauses.findLast((one) => one.first <= first);
  const told = clauses.filter((one) => one.first === clause?.first);
  // "the Zephyra package", "weights for Zephyra"
  const subjects = told.flatMap(({ subject, complements }) => [...subject, ...complements.flatMap(({ list }) => list)]);
  const close = new Set(
    subjects
      .flatMap(({ heads, modifiers }) => [...heads, ...modifiers])
      .flatMap((index) => entitiesOfMention(doc.mentions[index]!)),
  );
  const mentionAt = mentionIndex(doc, sentence, mentionsBySentence(doc)[sentence.index]!);
  const note = (at: number): void => {
    const mention = mentionAt[at]!;
    if (mention >= 0) for (const entity of entitiesOfMention(doc.mentions[mention]!)) close.add(entity);
  };
  const verbs = new Set(clauses.map((one) => one.first));
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !verbs.has(at); at--) {
    const { text, lower } = tokens[at]!;
    // "Zephyra, Lark and Wren on a card": a list goes on.
    const goesOn = mentionAt[at + 1]! >= 0 || JOINING.test(tokens[at + 1]!.lower);
    if (PARTING.test(lower) || (text === ',' && !goesOn)) break;
    note(at);
  }
  for (let at = first; at <= Math.min(tokens.length - 1, last + REACH / 2); at++) {
    if (at > last && (verbs.has(at) || PARTING.test(tokens[at]!.lower) || tokens[at]!.text === ',')) break;
    note(at);
  }
  return close;
}
