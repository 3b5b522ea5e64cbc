/** Models that a text calls by the word for their tier alone, beside one of another tier: "Borealis Large ... Mini" is Borealis Mini. */
import { fold } from '../../graph/names.ts';
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

/** Words for tiers that are as likely plans. */
const PLANS = /^(?:pro|max|plus|ultra)$/i;

/** What plans have, and models have not. Lemmas. */
const OF_PLAN = /^(?:plan|tier|subscription|subscriber|user|customer|member|account|seat|bundle|package|edition)$/;

const isOfPlan = ({ sentences }: Document, { sentence, last }: Found): boolean =>
  OF_PLAN.test(sentences[sentence]!.tokens[last + 1]?.lemma ?? '');

/** "V8" beside "Borealis V7", "Medium 3.1" beside "Borealis Medium 3": how the name goes on to which a version belongs. */
const VERSIONS: readonly RegExp[] = [/^()[VR]\d(?:\.\d)?$/, /^(\p{Lu}\p{L}+ )\d(?:\.\d)?$/u];

const majorOf = (words: string, before: string): number => Number.parseInt(words.slice(before.length), 10);

/** What stands before a version of the same form at the end of another model's name; null where nothing does. */
function versionBase(name: string, other: Group): string | null {
  const tier = VERSIONS.map((form) => form.exec(name)?.[1]).find((one) => one !== undefined);
  if (tier === undefined || other.type !== 'model' || (tier !== '' && !TIERS.has(tier.trim().toLowerCase())))
    return null;
  const own = tier === '' ? name[0]! : tier;
  const at = other.name.search(new RegExp(`[ -]${own}\\d(?:\\.\\d)?$`));
  const apart = Math.abs(majorOf(name, own) - majorOf(other.name.slice(at + 1), own));
  return at > 0 && apart < 2 ? other.name.slice(0, at) : null;
}

/** What stands before the word for a tier at the end of a name; null where there is none, or nothing before it. */
export function tierBase(name: string): string | null {
  const at = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
  const tier = name.slice(at + 1).toLowerCase();
  return at > 0 && TIERS.has(tier) && !LINES.test(tier) ? name.slice(0, at) : null;
}

const tierOf = ({ name, type }: Group): string | null => (type === 'model' ? tierBase(name) : null);

/** Names in full what goes by a tier or a version alone, where its block has named one model of another before it. */
export function nameTiers(doc: Document, groups: readonly Group[]): void {
  const isBefore = (one: Found, other: Found): boolean =>
    doc.sentences[one.sentence]!.block === doc.sentences[other.sentence]!.block &&
    (one.sentence < other.sentence || (one.sentence === other.sentence && one.first < other.first));
  const isBeside = (group: Group, other: Group): boolean =>
    group.occurrences.every((found) => other.occurrences.some((one) => isBefore(one, found)));
  const whole = new Set(groups.map(({ name }) => fold(name)));
  for (const group of groups) {
    const { name, entry, occurrences } = group;
    if (entry !== null || occurrences.some((found) => isOfPlan(doc, found))) continue;
    const isTier = TIERS.has(name.toLowerCase()) && !PLANS.test(name);
    if (!isTier && !VERSIONS.some((form) => form.test(name))) continue;
    const bases = groups.flatMap((other) => {
      const base = other === group ? null : isTier ? tierOf(other) : versionBase(name, other);
      return base !== null && (isBeside(group, other) || (!isTier && isBeside(other, group))) ? [base] : [];
    });
    const [base, another] = new Set(bases);
    if (base === undefined || another !== undefined || whole.has(fold(`${base} ${name}`))) continue;
    group.name = `${base} ${name}`;
    group.type = 'model';
  }
}
