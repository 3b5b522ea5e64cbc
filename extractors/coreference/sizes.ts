/** "the larger model", "the smaller one": one of some models of different sizes that were named together. */
import type { EntityType } from '../../graph/ontology.ts';
import type { Mention, Sentence } from '../document.ts';
import type { Types } from './anaphora.ts';
import type { Discourse } from './discourse.ts';
import { lastList } from './lists.ts';
import { firstFitting } from './prominence.ts';

const SIZED: Types = new Set<EntityType>(['model', 'product', 'hardware']);
/** Words that such a phrase has, with whether they mean the larger. */
export const COMPARED: ReadonlyMap<string, boolean> = new Map([
  ['larger', true],
  ['bigger', true],
  ['largest', true],
  ['biggest', true],
  ['smaller', false],
  ['smallest', false],
]);
const MODEL: Types = new Set<EntityType>(['model']);
/** What says that one thing is several. */
const IN_SIZES = /\b(?:sizes|variants|versions|models|checkpoints|flavou?rs|family|series)\b/i;
const NOUN = /^(?:one|model|version|variant|checkpoint|sibling|size|release)$/;
/** What models do, right behind such a word alone. Lemmas. */
const ACTS =
  /^(?:fit|run|need|require|score|reach|hit|post|beat|match|cost|come|ship|use|handle|take|have|be|get|edge|trail|outperform)$/;
/** What makers call sizes, from small to large. */
const ORDER: readonly RegExp[] = [
  /\b(?:nano|tiny)\b/i,
  /\b(?:mini|lite|micro)\b/i,
  /\b(?:small|flash|air|haiku)\b/i,
  /^/,
  /\b(?:medium|sonnet)\b/i,
  /\b(?:large|pro|plus|super)\b/i,
  /\b(?:max|ultra|opus)\b/i,
];
const UNNAMED = 3;
const PARAMETERS = /(?:^|[\s-])(\d{1,4}x)?(\d{1,5}(?:\.\d{1,3})?)([BMT])(?![\p{L}\d])/u;
const UNITS: Readonly<Record<string, number>> = { M: 1e6, B: 1e9, T: 1e12 };

/** How large a name says that a model is: its parameters, else the place of a word among those for sizes. */
function sizeOf(name: string): { readonly parameters: number | null; readonly rank: number } {
  const [, experts = '1', count = '', unit = ''] = PARAMETERS.exec(name) ?? [];
  const rank = ORDER.findIndex((word, index) => index !== UNNAMED && word.test(name));
  const parameters = count === '' ? null : Number.parseInt(experts, 10) * Number(count) * UNITS[unit]!;
  return { parameters, rank: rank < 0 ? UNNAMED : rank };
}

/** The largest or the smallest of some things, by their names; null where these do not tell. */
function extremeOf(names: readonly string[], large: boolean): number | null {
  const sizes = names.map(sizeOf);
  const counted = sizes.map(({ parameters }) => parameters).filter((one) => one !== null);
  if (counted.length > 0 && counted.length < names.length) return null;
  const values = counted.length > 0 ? counted : sizes.map(({ rank }) => rank);
  const best = large ? Math.max(...values) : Math.min(...values);
  return values.filter((value) => value === best).length === 1 ? values.indexOf(best) : null;
}

/** The last token of "larger model" from a token on, and which of those named before it stands for; null for none. */
export function sizedOneAt(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
  before: () => readonly Mention[],
): { readonly last: number; readonly entity: number } | null {
  const { tokens } = sentence;
  const large = COMPARED.get(tokens[at]!.lower);
  if (large === undefined || tokens[at - 1]?.lower !== 'the') return null;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  const hasNoun = next !== undefined && NOUN.test(next.lower) && !(after?.spaced && /^\p{Lu}/u.test(after.text));
  // "the smaller fits on one card"
  const acts = next !== undefined && next.lower !== next.lemma && ACTS.test(next.lemma);
  if (!hasNoun && !acts) return null;
  const { doc } = discourse;
  for (const mentions of [before(), ...discourse.earlier(sentence).slice(0, 2)]) {
    const list = lastList(doc, mentions, SIZED, 0);
    const found =
      list &&
      extremeOf(
        list.map((entity) => doc.entities[entity]!.name),
        large,
      );
    if (list && found !== null && found !== undefined) return { last: hasNoun ? at + 1 : at, entity: list[found]! };
  }
  // "released Zephyra in four sizes, claiming the largest beats Lark": one of Zephyra.
  const [family] = acts
    ? [before(), ...discourse.earlier(sentence).slice(0, 1)].flatMap(
        (mentions) => firstFitting(doc, mentions, MODEL) ?? [],
      )
    : [];
  return family && IN_SIZES.test(doc.text.slice(family.end, tokens[at]!.start))
    ? { last: at, entity: family.entity }
    : null;
}
