/** Two names of one thing, as the text says: "Tern 2 (aka Quorvane)", "Acme, formerly Halden". */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document } from '../document.ts';
import { absorb, type Group } from './grouping.ts';

/** What stands between two names of one thing. */
const BETWEEN =
  /^(?:\(|,|, ?or)? ?(?:aka|a\.k\.a ?\.?|also known as|also called|better known as|formerly|formerly known as|formerly called|previously known as|previously) ?["“]?$/;

/** What stands between a thing and what it is called before it is out: "Tern 2 (codenamed Quorvane)". */
const CODENAMED = /^(?:\(|,)? ?(?:internally )?(?:code[- ]?named|code[- ]?name:?|nicknamed) ?["“]?$/;

/** Most tokens that stand between them. */
const APART = 7;

const THINGS: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware', 'technique']);

/** Whether two names may be of one thing: they are of one type, or no list knows the second, which is a thing, too. */
const isAlike = (one: Group, other: Group): boolean =>
  one.type === other.type || (other.entry === null && THINGS.has(one.type!) && THINGS.has(other.type!));

/** Whether the words between two names say that both are of one thing; a code name looks like anything. */
const isAlso = (one: Group, other: Group, between: string): boolean =>
  (isAlike(one, other) && BETWEEN.test(between)) ||
  (THINGS.has(one.type!) && (other.entry === null || other.type === one.type) && CODENAMED.test(between));

/** Joins groups whose names the text gives as names of one thing; the first name stays. */
export function joinAlsoKnown({ sentences }: Document, groups: readonly Group[]): Group[] {
  const joined = new Set<Group>();
  const starts = new Map<string, Group>();
  for (const group of groups)
    for (const { sentence, first } of group.occurrences) starts.set(`${sentence} ${first}`, group);
  for (const group of groups) {
    if (joined.has(group)) continue;
    for (const { sentence, last } of [...group.occurrences]) {
      const { tokens } = sentences[sentence]!;
      for (let at = last + 2; at <= last + APART && at < tokens.length; at++) {
        const other = starts.get(`${sentence} ${at}`);
        if (!other) continue;
        const between = tokens.slice(last + 1, at).map(({ lower }) => lower);
        if (other !== group && !joined.has(other) && isAlso(group, other, between.join(' '))) {
          absorb(group, other);
          group.forms.add(other.name);
          joined.add(other);
        }
        break;
      }
    }
  }
  return groups.filter((group) => !joined.has(group));
}
