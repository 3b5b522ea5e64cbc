/** What "the models" and "all variants" stand for where one family alone is named: "Acme released the Zephyra series. The models are open." */
import type { EntityType } from '../../graph/ontology.ts';
import type { Mention } from '../document.ts';
import type { Types } from './anaphora.ts';
import { isCompared } from './by-the-way.ts';
import type { Discourse } from './discourse.ts';
import { governorOf } from './governor.ts';
import { areJoined, isHeldAgainst } from './lists.ts';
import { isSubject } from './subject.ts';

const MODEL: Types = new Set<EntityType>(['model']);
/** What tells that a name is of several: "the Zephyra series", "Zephyra in four sizes". */
const SEVERAL = /\b(?:family|series|suite|line-?up|range|collection|models|variants|versions|sizes|checkpoints)\b/;
/** What members of one family are called. */
const MEMBERS = /^(?:variant|version|size|checkpoint)$/;
/** What stands between a family and the first of its members: "the Zephyra family, including". */
const WITHIN = /\b(?:including|includes?|featuring|with|comprising|such as|like)\b/;
/** Behind what a family stands that is told of only by the way. */
const BESIDE =
  /^(?:of|from|on|in|via|at|for|with|by|using|like|since|after|before|into|to|as|alongside|including|include|includes)$/;

/**
 * The family that a sentence before tells of as several; null for none.
 * @param mentions what that sentence names
 * @param noun what its members are called
 * @param count how many there must be; 0 for any number
 */
export function familyBefore(
  discourse: Discourse,
  mentions: readonly Mention[],
  noun: string,
  count: number,
): number | null {
  const { doc } = discourse;
  const [any] = mentions;
  if (!any) return null;
  const { start, end } = doc.sentences[any.sentence]!;
  if (!MEMBERS.test(noun) && (count > 0 || !SEVERAL.test(doc.text.slice(start, end)))) return null;
  const models = mentions.filter((mention) => MODEL.has(discourse.typeOf(mention)) && mention.others === null);
  const [family, next] = models.filter(
    (mention) =>
      isSubject(doc, mention) ||
      !(BESIDE.test(governorOf(doc, mention)) || isCompared(doc, mention) || isHeldAgainst(doc, mention)),
  );
  if (!family || (next && (areJoined(doc, family, next) || !WITHIN.test(doc.text.slice(family.end, next.start)))))
    return null;
  return family.entity;
}
