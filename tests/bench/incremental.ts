/** What a build costs in which nothing changed, or one digest of many. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDigest, generatedPath } from './generate.ts';
import { timed } from './measure.ts';

/** @param command the built command */
export function incrementalLine(command: string, digests: number): string {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const folder = join(scratch, 'digests');
  mkdirSync(folder);
  try {
    for (let seed = 0; seed < digests; seed++) writeFileSync(join(folder, generatedPath(seed)), generateDigest(seed));
    const build = () =>
      timed(() => spawnSync(process.execPath, [command, 'build', folder, '--out', join(scratch, 'graph.json')])).ms;
    const full = build();
    const unchanged = build();
    appendFileSync(join(folder, generatedPath(0)), '\n\nMore news\n\nOpenAI acquired Torch for $100 million.\n');
    const changed = build();
    const share = (ms: number) => `${(ms / 1000).toFixed(2)} s (1/${(full / ms).toFixed(0)})`;
    return `frontier build of ${digests} digests: ${(full / 1000).toFixed(2)} s, nothing changed ${share(unchanged)}, one changed ${share(changed)}`;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
