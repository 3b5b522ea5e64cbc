/**
 * What the scorer compares: the entities, relations and figures of one digest, from a gold file or from extraction.
 * Ends of relations and figures are indexes into `entities`; an end that names no entity is `UNKNOWN`.
 */
import { z } from 'zod';
import type { Facts } from '../../graph/facts.ts';
import type { Status } from '../../graph/ontology.ts';
import {
  type EntityType,
  entityType,
  type Metric,
  metric,
  type RelationType,
  relationType,
  status,
} from '../../graph/ontology.ts';
import { foldName, foldUnit } from './folding.ts';

/** Stands for an end that is no entity of the annotation. */
export const UNKNOWN = -1;

export interface ScoredEntity {
  readonly name: string;
  readonly type: EntityType;
  /** Folded surface forms. */
  readonly forms: ReadonlySet<string>;
  readonly optional: boolean;
}

export interface ScoredRelation {
  readonly subject: number;
  readonly type: RelationType;
  readonly object: number;
  readonly benchmark: number | null;
  readonly status: Status;
  readonly optional: boolean;
}

export interface ScoredFigure {
  readonly of: number | null;
  readonly about: number | null;
  readonly metric: Metric;
  readonly value: number;
  /** Folded. */
  readonly unit: string;
  readonly text: string;
  readonly optional: boolean;
}

export interface Annotation {
  readonly entities: readonly ScoredEntity[];
  readonly relations: readonly ScoredRelation[];
  readonly figures: readonly ScoredFigure[];
}

const end = z.string().nullish();
const lines = z.array(z.number().int().positive()).optional();
const optional = z.boolean().default(false);

/** A gold file: one digest annotated by hand. */
export const goldSchema = z.object({
  doc: z.string(),
  entities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: entityType,
      aliases: z.array(z.string()).default([]),
      lines,
      optional,
    }),
  ),
  relations: z.array(
    z.object({
      s: z.string(),
      r: relationType,
      o: z.string(),
      benchmark: end,
      role: end,
      status: status.default('actual'),
      lines,
      optional,
    }),
  ),
  figures: z.array(
    z.object({
      of: end,
      about: end,
      metric,
      value: z.number(),
      max: z.number().nullish(),
      unit: z.string(),
      asOf: end,
      text: z.string().default(''),
      lines,
      optional,
    }),
  ),
});

type Gold = z.infer<typeof goldSchema>;
type Named = {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly optional?: boolean;
};

function scoredEntities(entities: readonly Named[]): ScoredEntity[] {
  return entities.map(({ name, type, aliases, optional = false }) => ({
    name,
    type,
    forms: new Set([name, ...aliases].map(foldName).filter(Boolean)),
    optional,
  }));
}

/** Looks entity ids up; null and undefined stay null. */
function ends(entities: readonly Named[]) {
  const index = new Map(entities.map(({ id }, at) => [id, at]));
  return {
    required: (id: string): number => index.get(id) ?? UNKNOWN,
    nullable: (id: string | null | undefined): number | null => (id == null ? null : (index.get(id) ?? null)),
  };
}

/** A gold file in the scorer's shape. */
export function annotationOfGold(gold: Gold): Annotation {
  const { required, nullable } = ends(gold.entities);
  return {
    entities: scoredEntities(gold.entities),
    relations: gold.relations.map(({ s, r, o, benchmark, status, optional }) => ({
      subject: required(s),
      type: r,
      object: required(o),
      benchmark: nullable(benchmark),
      status,
      optional,
    })),
    figures: gold.figures.map(({ of, about, metric, value, unit, text, optional }) => ({
      of: nullable(of),
      about: nullable(about),
      metric,
      value,
      unit: foldUnit(unit),
      text,
      optional,
    })),
  };
}

/** Extracted facts in the scorer's shape. */
export function annotationOfFacts(facts: Facts): Annotation {
  const { required, nullable } = ends(facts.entities);
  return {
    entities: scoredEntities(facts.entities),
    relations: facts.relations.map(({ subject, type, object, benchmark, status }) => ({
      subject: required(subject),
      type,
      object: required(object),
      benchmark: nullable(benchmark),
      status,
      optional: false,
    })),
    figures: facts.figures.map(({ of, about, metric, value, unit, text }) => ({
      of: nullable(of),
      about: nullable(about),
      metric,
      value,
      unit: foldUnit(unit),
      text,
      optional: false,
    })),
  };
}
