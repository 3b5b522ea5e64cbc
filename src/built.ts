/** Where the built parts of this package stand, both from its sources and from the built command. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of something in `dist/`, whether it exists or not.
 * @throws Error where this file stands in no package: the command was taken out of its folder
 */
export function builtPath(...names: readonly string[]): string {
  const own = dirname(fileURLToPath(import.meta.url));
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return join(folder, 'dist', ...names);
    if (folder === dirname(folder)) throw new Error(`${own} is in no package: reinstall frontier-graph`);
  }
}
