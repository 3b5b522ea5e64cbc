/** Kinds of entities that reports tell apart. */
import type { EntityType } from '../../graph/ontology.ts';

/** Things that are made, apart from methods. */
export const THINGS: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware', 'dataset', 'paper']);
/** What is made and sold. */
export const WARES: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware']);
/** What is made and has a name of its own. */
export const WORKS: ReadonlySet<EntityType> = new Set([...WARES, 'benchmark', 'technique', 'dataset']);
export const FIRMS: ReadonlySet<EntityType> = new Set(['company', 'organization']);
/** What is more often the means of a story than what it is about. */
export const MEANS: ReadonlySet<EntityType> = new Set(['technique', 'benchmark', 'law']);
