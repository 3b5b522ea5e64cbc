/** Digests made by chance, but always the same ones: the rules' example sentences about names of the lexicon. */
import { lexiconEntries } from '../../extractors/lexicon/index.ts';
import { RELATION_RULES } from '../../extractors/relations/rules/index.ts';
import { ENTITY_TYPES, type EntityType } from '../../graph/ontology.ts';

const EXAMPLES = RELATION_RULES.flatMap(({ rules }) => rules.flatMap(({ reads }) => Object.keys(reads)));
const namesOf = (type: EntityType): readonly string[] =>
  lexiconEntries.filter((entry) => entry.type === type).map(({ name }) => name);
const NAMES = new Map(ENTITY_TYPES.map((type) => [type, namesOf(type)]));

/** Marsaglia's xorshift32: numbers in [0, 1) that follow from the seed. */
function randomNumbers(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * A plain-text digest of six stories.
 * @param seed the same seed gives the same digest
 */
export function generateDigest(seed: number): string {
  const random = randomNumbers(0x9e3779b9 ^ Math.imul(seed + 1, 0x85ebca6b));
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() ** 2 * list.length)];
  const sentence = (): string =>
    (pick(EXAMPLES) ?? '').replaceAll(/\[(\w+) ([^[\]]+)\]/g, (_, type: EntityType, name: string) => {
      return pick(NAMES.get(type) ?? []) ?? name;
    });
  const paragraph = (length: number): string => Array.from({ length }, sentence).join(' ');
  const stories = Array.from(
    { length: 6 },
    () => `${sentence().replace(/\.$/, '')}\n\n${paragraph(4)}\n\nWhy it matters: ${paragraph(2)}`,
  );
  return ['AI news', ...stories].join('\n\n\n');
}

/** The path of a generated digest: one a day. */
export function generatedPath(seed: number): string {
  const day = new Date(Date.UTC(2000, 0, 1 + seed)).toISOString().slice(0, 10);
  return `digest-${day}.txt`;
}
