/**
 * The shapes of every answer, as schemas: the types of the library's functions, what the command prints as JSON, and
 * what is published as JSON Schema.
 */
import { z } from 'zod';
import { ENTITY_TYPES, metric, RELATION_TYPES, status } from '../ontology.ts';

const day = z.string().nullable().describe('ISO 8601 day of a digest; null where no digest has one');

export const evidenceSchema = z.strictObject({
  digest: z.string(),
  date: day,
  story: z.string(),
  text: z.string().describe('the sentence that says so'),
  start: z.number().describe('UTF-16 offset into the digest as read'),
  end: z.number(),
  rule: z.string(),
  status,
});

export const entityRefSchema = z.strictObject({ id: z.string(), name: z.string(), type: z.enum(ENTITY_TYPES) });

export const figureSchema = z.strictObject({
  id: z.string(),
  of: entityRefSchema.nullable().describe('what it measures'),
  about: entityRefSchema
    .nullable()
    .describe('the second entity: the benchmark of a score, the investee of an investment'),
  metric,
  value: z.number().describe('in base units'),
  max: z.number().nullable().describe('the upper end of a range'),
  unit: z.string(),
  asOf: z.string().nullable().describe('the date or period that it holds for'),
  text: z.string(),
  firstSeen: day,
  lastSeen: day,
  evidence: z.array(evidenceSchema),
});

export const relationSchema = z.strictObject({
  subject: entityRefSchema,
  relation: z.enum(RELATION_TYPES),
  object: entityRefSchema,
  status,
  confidence: z.number().min(0).max(1),
  role: z.string().nullable(),
  benchmark: entityRefSchema.nullable(),
  figures: z.array(figureSchema),
  firstSeen: day,
  lastSeen: day,
  count: z.number().describe('how many statements say so'),
  evidence: z.array(evidenceSchema).describe('oldest first'),
});

export const searchHitSchema = z.strictObject({
  ...entityRefSchema.shape,
  aliases: z.array(z.string()),
  matched: z.string().describe('the name or alias that was found'),
  score: z.number().describe('the higher the better, comparable within one search only'),
  mentions: z.number(),
  degree: z.number().describe('how many relations it has'),
});

export const neighborSchema = z.strictObject({
  entity: entityRefSchema,
  hops: z.number().int().positive().describe('distance from the entity asked about'),
  from: entityRefSchema.describe('the end that is nearer to the entity asked about'),
  direction: z.enum(['in', 'out']).describe('out: from is the subject'),
  ...relationSchema.shape,
});

export const pathSchema = z.strictObject({
  length: z.number().int().nonnegative(),
  entities: z.array(entityRefSchema),
  steps: z.array(
    z.strictObject({
      from: entityRefSchema,
      to: entityRefSchema,
      relations: z.array(relationSchema).describe('the most certain first'),
    }),
  ),
});

export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('relation'), ...relationSchema.shape }),
  z.strictObject({ kind: z.literal('figure'), ...figureSchema.shape }),
]);

export const historyPointSchema = z.strictObject({
  ...figureSchema.shape,
  date: z.string().nullable().describe('the date it holds for, else the day of the digest that first gives it'),
  change: z.number().nullable().describe('against the point before that it follows: 0.1 is 10% more'),
});

export const leaderboardRowSchema = z.strictObject({
  place: z.number(),
  entity: entityRefSchema,
  metric: z.enum(['score', 'rank']),
  value: z.number(),
  max: z.number().nullable(),
  unit: z.string(),
  text: z.string(),
  date: z.string().nullable(),
  figure: z.string().describe('id of the figure'),
  evidence: z.array(evidenceSchema),
});

const countSchema = z.record(z.string(), z.number());

export const statsSchema = z.strictObject({
  digests: z.number(),
  from: day,
  to: day,
  entities: z.number(),
  relations: z.number(),
  figures: z.number(),
  statements: z.number().describe('how many sentences state a relation'),
  components: z.number().describe('parts that no relation connects, single entities left out'),
  unconnected: z.number().describe('entities without a relation'),
  entityTypes: countSchema,
  relationTypes: countSchema,
  statuses: countSchema,
  metrics: countSchema,
  hubs: z.array(z.strictObject({ ...entityRefSchema.shape, degree: z.number() })).describe('those with most relations'),
});

export const changeSchema = z.strictObject({
  change: z.enum(['added', 'removed', 'changed']),
  kind: z.enum(['entity', 'relation', 'figure']),
  id: z.string(),
  label: z.string().describe('what it is, in words'),
  details: z
    .array(z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }))
    .describe('what changed, where it was there before and after'),
});

export const duplicateSchema = z.strictObject({
  entity: entityRefSchema,
  other: entityRefSchema.describe('the one that is mentioned less'),
  score: z.number().min(0).max(1).describe('how likely they are one'),
  reason: z.string(),
});

export const reviewSchema = z.strictObject({
  duplicates: z.array(duplicateSchema).describe('pairs that may be one, the likeliest first'),
  relations: z.array(relationSchema).describe('the least certain first'),
});

export type EntityRef = z.infer<typeof entityRefSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type SearchHit = z.infer<typeof searchHitSchema>;
export type Neighbor = z.infer<typeof neighborSchema>;
export type Path = z.infer<typeof pathSchema>;
export type Fact = z.infer<typeof factSchema>;
export type HistoryPoint = z.infer<typeof historyPointSchema>;
export type LeaderboardRow = z.infer<typeof leaderboardRowSchema>;
export type Stats = z.infer<typeof statsSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Duplicate = z.infer<typeof duplicateSchema>;
