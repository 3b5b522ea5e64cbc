/**
 * The graph in memory and in its file: a graphology directed multigraph whose nodes are entities and figures.
 *
 * Node keys are entity ids ("model/gemma-4-31b") or "figure/...". Edge keys are "<subject>|<type>|<object>".
 * A figure hangs between the entity it measures and, where there is one, the entity it is about:
 * `of|measured_by|figure/x` and `figure/x|concerns|about`.
 */
import type { AbstractGraph } from 'graphology-types';
import type { EntityType, Metric, RelationType, Status } from './ontology.ts';

export const GRAPH_FORMAT = 'frontier-graph';
export const GRAPH_VERSION = 1;

/** One statement in one digest. `text` is what a person reads; `start` and `end` lead into the digest as read. */
export interface Evidence {
  readonly digest: string;
  readonly date: string | null;
  readonly story: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly status: Status;
}

interface Dated {
  /** Dates (ISO 8601) of the earliest and the latest digest that states it; null where no digest has a date. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export interface EntityNode extends Dated {
  readonly kind: 'entity';
  readonly label: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** How often the digests name it. */
  readonly mentions: number;
  /** Ids of the digests that name it. */
  readonly digests: readonly string[];
}

export interface FigureNode extends Dated {
  readonly kind: 'figure';
  /** For example "revenue $25 billion (2026-02)". */
  readonly label: string;
  readonly metric: Metric;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
  readonly asOf: string | null;
  readonly text: string;
  readonly of: string | null;
  readonly about: string | null;
  readonly evidence: readonly Evidence[];
}

export type NodeAttributes = EntityNode | FigureNode;

/** What an edge between a figure and an entity is called. */
export type FigureLink = 'measured_by' | 'concerns';

export interface EdgeAttributes extends Dated {
  readonly type: RelationType | FigureLink;
  readonly status: Status;
  readonly confidence: number;
  readonly role: string | null;
  /** Node key of the benchmark of a `beats`, `matches` or `scores_on`. */
  readonly benchmark: string | null;
  /** Node keys of the figures that are its amount or score. */
  readonly figures: readonly string[];
  readonly evidence: readonly Evidence[];
  /** How many statements say so. */
  readonly count: number;
}

export interface StoryRecord {
  readonly id: string;
  readonly title: string;
  readonly section: string | null;
  readonly text: string;
}

export interface DigestRecord {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly path: string;
  readonly stories: readonly StoryRecord[];
}

export interface GraphAttributes {
  readonly format: typeof GRAPH_FORMAT;
  readonly version: number;
  readonly digests: readonly DigestRecord[];
}

export type KnowledgeGraph = AbstractGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
