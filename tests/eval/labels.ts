/**
 * Scores extraction against a newsletter's own index: which of the companies, models and people that it lists for an
 * issue, and that the text spells, were found. The index is not complete, so what it does not list is no error.
 */
import type { EntityFact } from '../../graph/facts.ts';
import type { EntityType } from '../../graph/ontology.ts';
import { foldName } from './folding.ts';

/** What one issue's index lists. */
export type Listed = Readonly<Record<Kind, readonly string[]>>;

/** The index does not tell firms from products and outlets. */
const KINDS = {
  companies: ['company', 'organization', 'product', 'source'],
  models: ['model'],
  people: ['person'],
} as const satisfies Record<string, readonly EntityType[]>;

export type Kind = keyof typeof KINDS;
export const LABEL_KINDS = Object.keys(KINDS) as Kind[];

export interface LabelScore {
  /** Listed names that the text spells. */
  readonly listed: number;
  /** Those found as an entity of any type. */
  readonly found: number;
  /** Those found as an entity of a fitting type. */
  readonly typed: number;
  /** Entities of the kind that were extracted, and those of them that the index lists too. */
  readonly given: number;
  readonly agreed: number;
  /** Listed names that were not found, or as something else. */
  readonly errors: readonly string[];
}

const LONGEST_NAME = 5;

/** Every run of one to five words of a text, folded. */
function spelledIn(text: string): ReadonlySet<string> {
  const words = text
    .replace(/[*`]/g, '')
    .replace(/\]\([^)]*\)/g, ' ')
    .split(/[\s,;:()[\]"“”!?]+/)
    .map((word) => foldName(word.replace(/\.$/, '')))
    .filter(Boolean);
  const runs = new Set<string>();
  for (const from of words.keys())
    for (let length = 1; length <= LONGEST_NAME; length++) runs.add(words.slice(from, from + length).join(''));
  return runs;
}

/** Scores one issue: its text, its index, and the entities found in it, one score for each kind. */
export function scoreLabels(text: string, listed: Listed, entities: readonly EntityFact[]): Record<Kind, LabelScore> {
  const spelled = spelledIn(text);
  const found = entities.map(({ name, type, aliases }) => ({ type, forms: new Set([name, ...aliases].map(foldName)) }));
  const scores = LABEL_KINDS.map((kind): [Kind, LabelScore] => {
    const types: readonly EntityType[] = KINDS[kind];
    const folded = listed[kind].map(foldName);
    const names = folded.filter((name) => spelled.has(name));
    const hits = names.map((name) => ({
      name,
      types: found.filter(({ forms }) => forms.has(name)).map(({ type }) => type),
    }));
    const typed = hits.filter((hit) => hit.types.some((type) => types.includes(type)));
    const given = found.filter(({ type }) => type === types[0]);
    return [
      kind,
      {
        listed: names.length,
        found: hits.filter((hit) => hit.types.length > 0).length,
        typed: typed.length,
        given: given.length,
        agreed: given.filter(({ forms }) => folded.some((name) => forms.has(name))).length,
        errors: hits
          .filter((hit) => !typed.includes(hit))
          .map((hit) => `${kind} ${hit.name} ${hit.types.length > 0 ? `given as ${hit.types.join(', ')}` : 'missed'}`),
      },
    ];
  });
  return Object.fromEntries(scores) as Record<Kind, LabelScore>;
}

/** Adds the scores of two sets of issues. */
export const addLabelScores = (a: LabelScore, b: LabelScore): LabelScore => ({
  listed: a.listed + b.listed,
  found: a.found + b.found,
  typed: a.typed + b.typed,
  given: a.given + b.given,
  agreed: a.agreed + b.agreed,
  errors: [...a.errors, ...b.errors],
});
