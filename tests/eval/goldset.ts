/** The annotated digests: the project's own, and further sets that stand beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { type Annotation, annotationOfGold, goldSchema } from './annotation.ts';

const root = join(import.meta.dirname, '../..');

/** Data that stands beside the project, where it does; null elsewhere. */
export const sharedFolder: string | null =
  ['../shared', '../../shared'].map((path) => join(root, path)).find(existsSync) ?? null;

export interface GoldDigest {
  readonly doc: string;
  readonly gold: Annotation;
  /** Where the annotated text stands. */
  readonly path: string;
  readonly text: string;
}

export interface GoldSet {
  readonly name: string;
  readonly digests: readonly GoldDigest[];
}

function readGoldSet(name: string, annotations: string, texts: string): GoldSet {
  const files = readdirSync(annotations).filter((file) => file.endsWith('.json') && file !== 'floors.json');
  const named = new Map(readdirSync(texts).map((file) => [parse(file).name, join(texts, file)]));
  const digests = files.sort().map((file) => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(annotations, file), 'utf8')));
    const path = named.get(gold.doc);
    if (path === undefined) throw new Error(`${join(annotations, file)}: no text named ${gold.doc} in ${texts}`);
    return { doc: gold.doc, gold: annotationOfGold(gold), path, text: readFileSync(path, 'utf8') };
  });
  return { name, digests };
}

/**
 * The project's own annotated digests first, then those beside the project, then the reader's: folders of annotations,
 * each with its texts in a folder `texts`.
 */
export function goldSets(folders: readonly string[] = []): GoldSet[] {
  const own = readGoldSet('own gold', join(root, 'tests/gold'), join(root, 'digests'));
  const dev = sharedFolder && join(sharedFolder, 'gold/dev');
  const beside = dev && existsSync(dev) ? [readGoldSet('dev gold', dev, join(dev, 'texts'))] : [];
  return [own, ...beside, ...folders.map((folder) => readGoldSet(basename(folder), folder, join(folder, 'texts')))];
}
