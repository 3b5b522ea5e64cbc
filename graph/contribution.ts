/** What one digest adds to a graph: its facts, less what no merge asks for. */
import { compare } from './evidence.ts';
import type { EvidenceFact, Facts, FigureFact, RelationFact } from './facts.ts';
import type { DigestRecord, Evidence } from './model.ts';
import type { EntityType, Status } from './ontology.ts';

/** An entity of one digest. */
export interface Naming {
  readonly digest: string;
  readonly date: string | null;
  /** The entity's id within the digest. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** How often the digest names it. */
  readonly mentions: number;
  /** How often in which words. */
  readonly surfaces: readonly (readonly [text: string, count: number])[];
}

type Evident<T> = Omit<T, 'evidence'> & { readonly evidence: readonly Evidence[] };

export interface Contribution {
  readonly digest: string;
  readonly date: string | null;
  readonly record: DigestRecord;
  readonly namings: readonly Naming[];
  /** Their ids are those of the digest. */
  readonly relations: readonly Evident<RelationFact>[];
  readonly figures: readonly Evident<FigureFact>[];
}

/** What the facts of one digest add to a graph. */
export function contributionOf(facts: Facts): Contribution {
  const { id, date } = facts.digest;
  const evidence = (found: readonly EvidenceFact[], status: Status) =>
    found.map(
      ({ story, reading, start, end, rule }): Evidence => ({
        digest: id,
        date,
        story,
        text: reading,
        start,
        end,
        rule,
        status,
      }),
    );
  return {
    digest: id,
    date,
    record: {
      ...facts.digest,
      stories: facts.stories.map(({ id, title, section, reading }) => ({ id, title, section, text: reading })),
    },
    namings: facts.entities.map(({ id: entity, name, type, aliases, mentions }) => {
      const surfaces = new Map<string, number>();
      for (const { text } of mentions) surfaces.set(text, (surfaces.get(text) ?? 0) + 1);
      return { digest: id, date, id: entity, name, type, aliases, mentions: mentions.length, surfaces: [...surfaces] };
    }),
    relations: facts.relations.map((fact) => ({ ...fact, evidence: evidence(fact.evidence, fact.status) })),
    figures: facts.figures.map((fact) => ({ ...fact, evidence: evidence(fact.evidence, 'actual') })),
  };
}

/** The same under an id that may be another. */
export function renamed(contribution: Contribution, digest: string): Contribution {
  if (contribution.digest === digest) return contribution;
  const evident = <T extends { readonly evidence: readonly Evidence[] }>(facts: readonly T[]) =>
    facts.map((fact) => ({ ...fact, evidence: fact.evidence.map((one) => ({ ...one, digest })) }));
  return {
    ...contribution,
    digest,
    record: { ...contribution.record, id: digest },
    namings: contribution.namings.map((naming) => ({ ...naming, digest })),
    relations: evident(contribution.relations),
    figures: evident(contribution.figures),
  };
}

interface Dated {
  readonly digest: string;
  readonly date: string | null;
}

/** The order of digests: undated ones, then the oldest first. */
export const byDigest = (a: Dated, b: Dated): number =>
  compare(a.date ?? '', b.date ?? '') || compare(a.digest, b.digest);

/**
 * Ids that tell digests apart: of several with one id, the second and every further one gets a "#2" behind it.
 *
 * @param digests in an order that is always the same
 */
export function uniqueIds(digests: readonly { readonly id: string }[]): readonly string[] {
  const copies = new Map<string, number>();
  return digests.map(({ id }) => {
    const copy = (copies.get(id) ?? 0) + 1;
    copies.set(id, copy);
    return copy === 1 ? id : `${id}#${copy}`;
  });
}

/** By date, id and path: the order in which digests of one id are numbered. */
export function byOrigin(a: Facts['digest'], b: Facts['digest']): number {
  return compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id) || compare(a.path, b.path);
}
