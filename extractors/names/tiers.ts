/** Models that a text calls by the word for their tier alone, beside one of another tier: "Borealis Large ... Mini" is Borealis Mini. */
import type { Document } from '../document.ts';
import type { Found } from './found.ts';
import type { Group } from './grouping.ts';

/** Words for the tiers of a family. */
export const TIERS: ReadonlySet<string> = new Set(
  'ultra super pro flash nano mini micro max lite large small medium plus air opus sonnet haiku tiny heavy turbo flex'.split(
    ' ',
  ),
);

/** Words for tiers that are lines of their own: "Borealis Opus" is a family, no tier of Borealis. */
const LINES = /^(?:opus|sonnet|haiku)$/;

/** What plans have, and models have not. Lemmas. */
const OF_PLAN = /^(?:plan|tier|subscription|subscriber|user|customer|member|account|seat|bundle|package|edition)$/;

const isOfPlan = ({ sentences }: Document, { sentence, last }: Found): boolean =>
  OF_PLAN.test(sentences[sentence]!.tokens[last + 1]?.lemma ?? '');

/** What stands before the word for a tier at the end of a name; null where there is none, or nothing before it. */
function baseOf({ name, type }: Group): string | null {
  const at = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
  const tier = name.slice(at + 1).toLowerCase();
  return type === 'model' && at > 0 && TIERS.has(tier) && !LINES.test(tier) ? name.slice(0, at) : null;
}

/** Names in full what goes by a tier alone, where its block has named one model of another tier before it. */
export function nameTiers(doc: Document, groups: readonly Group[]): void {
  const bases = groups.flatMap((group) => {
    const base = baseOf(group);
    return base === null ? [] : [{ group, base }];
  });
  if (bases.length === 0) return;
  const isBefore = (one: Found, other: Found): boolean =>
    doc.sentences[one.sentence]!.block === doc.sentences[other.sentence]!.block &&
    (one.sentence < other.sentence || (one.sentence === other.sentence && one.first < other.first));
  const whole = new Set(groups.map(({ name }) => name.toLowerCase()));
  for (const group of groups) {
    const { name, entry, occurrences } = group;
    if (entry !== null || !TIERS.has(name.toLowerCase()) || occurrences.some((found) => isOfPlan(doc, found))) continue;
    const beside = bases.filter(({ group: other }) =>
      occurrences.every((found) => other.occurrences.some((one) => isBefore(one, found))),
    );
    const [base, another] = new Set(beside.map((one) => one.base));
    if (base === undefined || another !== undefined || whole.has(`${base} ${name}`.toLowerCase())) continue;
    group.name = `${base} ${name}`;
    group.type = 'model';
  }
}
