/** networkx: an independent reader of graph files. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { PYTHON } from './python.ts';

const data = z.record(z.string(), z.unknown());
const reading = z.object({
  directed: z.boolean(),
  multigraph: z.boolean(),
  mode: z.string().nullable(),
  nodes: z.record(z.string(), data),
  edges: z.array(data.and(z.object({ source: z.string(), target: z.string(), key: z.unknown() }))),
});

/** What networkx finds in a file of this ending and content; throws with its message where it cannot read it. */
export function readWithNetworkx(extension: 'gexf' | 'graphml', content: string): z.infer<typeof reading> {
  const folder = mkdtempSync(join(tmpdir(), 'frontier-networkx-'));
  try {
    const path = join(folder, `graph.${extension}`);
    writeFileSync(path, content);
    const script = fileURLToPath(new URL('read_graph.py', import.meta.url));
    const output = execFileSync(PYTHON, [script, path], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    return reading.parse(JSON.parse(output));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
