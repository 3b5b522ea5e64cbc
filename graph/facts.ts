/**
 * One digest's facts: what extraction gives and the graph is built from.
 *
 * Offsets count UTF-16 code units into the digest as read (a byte order mark dropped), and the text at
 * `[start, end)` is the `text` beside them. `reading` is the same stretch as a person reads it, without markup.
 */
import { z } from 'zod';
import { entityType, metric, relationType, status } from './ontology.ts';

const offset = z.number().int().nonnegative();
const date = z.string().nullable();

export const mentionSchema = z.strictObject({ start: offset, end: offset, text: z.string(), story: z.string() });

export const evidenceSchema = z.strictObject({
  start: offset,
  end: offset,
  text: z.string(),
  reading: z.string(),
  story: z.string(),
  /** The rule that found it; for a figure, the rule that attached it. */
  rule: z.string(),
});

export const entitySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: entityType,
  aliases: z.array(z.string()),
  mentions: z.array(mentionSchema),
});

export const relationSchema = z.strictObject({
  subject: z.string(),
  type: relationType,
  object: z.string(),
  benchmark: z.string().nullable(),
  role: z.string().nullable(),
  status,
  confidence: z.number().min(0).max(1),
  /** Ids of the figures that are this relation's amount or score. */
  figures: z.array(z.string()),
  evidence: z.array(evidenceSchema).min(1),
});

export const figureSchema = z.strictObject({
  id: z.string(),
  of: z.string().nullable(),
  about: z.string().nullable(),
  metric,
  value: z.number(),
  max: z.number().nullable(),
  unit: z.string(),
  asOf: date,
  text: z.string(),
  evidence: z.array(evidenceSchema).min(1),
});

export const storySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  section: z.string().nullable(),
  start: offset,
  end: offset,
  /** The story as a person reads it: what a viewer shows around an evidence. */
  reading: z.string(),
});

export const factsSchema = z.strictObject({
  digest: z.strictObject({ id: z.string(), title: z.string(), date, path: z.string() }),
  stories: z.array(storySchema),
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  figures: z.array(figureSchema),
});

export type EvidenceFact = Readonly<z.infer<typeof evidenceSchema>>;
export type EntityFact = Readonly<z.infer<typeof entitySchema>>;
export type RelationFact = Readonly<z.infer<typeof relationSchema>>;
export type FigureFact = Readonly<z.infer<typeof figureSchema>>;
export type Facts = Readonly<z.infer<typeof factsSchema>>;
