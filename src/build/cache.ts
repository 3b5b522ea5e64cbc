/**
 * The facts of digests already read, kept beside the graph: one file a digest, named after everything that they depend on.
 *
 * The cache is never needed: what is missing, damaged or from another version is extracted again.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../graph/facts.ts';

const ENTRY = /^[0-9a-f]{64}\.json$/u;

/**
 * A name for the facts of one digest.
 *
 * @param parts everything that they follow from: the extractor's version and settings, the file's path and text
 */
export function cacheKey(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** The kept facts, or null where there are none to be used. */
export function readEntry(folder: string, key: string): Facts | null {
  try {
    const entry: unknown = JSON.parse(readFileSync(join(folder, `${key}.json`), 'utf8'));
    const { key: own, facts } = entry as { readonly key: string; readonly facts: Facts };
    return own === key ? facts : null;
  } catch {
    return null;
  }
}

/**
 * Keeps facts, whole or not at all.
 * @param facts as JSON
 * @throws what the file system throws
 */
export function writeEntry(folder: string, key: string, facts: string): void {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `${key}.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, `{"key":"${key}","facts":${facts}}`);
    renameSync(temporary, join(folder, `${key}.json`));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes what no digest of this build has, and what a killed build left behind. */
export function prune(folder: string, keep: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const kept = ENTRY.test(name) && keep.has(name.slice(0, 64));
    if (!kept && (ENTRY.test(name) || name.endsWith('.tmp'))) rmSync(join(folder, name), { force: true });
  }
}
