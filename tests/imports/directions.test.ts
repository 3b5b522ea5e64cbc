/** Which part may import which, and that none import each other, are lint rules; here each forbidden import is linted for real, and each allowed one. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** From a file to what it imports, and whether that is allowed. */
const IMPORTS = [
  ['graph/build.ts', '../extractors/document.ts', false],
  ['graph/build.ts', '../src/index.ts', false],
  ['graph/build.ts', '../viewer/main.tsx', false],
  ['graph/build.ts', 'compromise', false],
  ['graph/build.ts', 'node:fs', false],
  ['graph/build.ts', './ontology.ts', true],
  ['graph/query/path.ts', '../../extractors/document.ts', false],
  ['graph/query/path.ts', '../facts.ts', true],
  ['extractors/pipeline.ts', '../src/index.ts', false],
  ['extractors/pipeline.ts', '../viewer/main.tsx', false],
  ['extractors/pipeline.ts', 'node:fs', false],
  ['extractors/pipeline.ts', 'commander', false],
  ['extractors/pipeline.ts', '../graph/facts.ts', true],
  ['extractors/read/html.ts', '../../graph/facts.ts', true],
  ['src/commands/build.ts', '../../viewer/main.tsx', false],
  ['src/commands/build.ts', '../../extractors/index.ts', true],
  ['src/commands/build.ts', 'node:fs', true],
  ['viewer/ui/panel.tsx', '../../src/index.ts', false],
  ['viewer/ui/panel.tsx', '../../extractors/index.ts', false],
  ['viewer/ui/panel.tsx', 'node:fs', false],
  ['viewer/ui/panel.tsx', '../../graph/facts.ts', true],
  ['viewer/state/extract.worker.ts', '../../extractors/index.ts', true],
] as const;

let folder = '';
const refused = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directions-'));
  await cp(join(root, 'biome.json'), join(folder, 'biome.json'));
  await cp(join(root, '.gitignore'), join(folder, '.gitignore'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [index, [from, to]] of IMPORTS.entries()) {
    const path = join(folder, from.replace('.', `.${index}.`));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `import '${to}';\n`);
  }
  for (const [own, other] of [
    ['tide', 'rain'],
    ['rain', 'tide'],
  ])
    await writeFile(
      join(folder, `graph/${own}.ts`),
      `import type { ${other} } from './${other}.ts';\n\nexport type ${own} = ${other} | null;\n`,
    );
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const report = await new Promise<string>((done) =>
    execFile(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none'],
      { cwd: folder },
      (_, out) => done(out),
    ),
  );
  for (const { category, location, message } of JSON.parse(report).diagnostics)
    refused.set(location.path, `${category} ${message}`);
});

afterAll(() => rm(folder, { recursive: true }));

test.each(IMPORTS.map(([from, to, allowed], index) => ({ from, to, allowed, index })))(
  '$from imports $to: $allowed',
  ({ from, allowed, index }) => {
    const found = refused.get(from.replace('.', `.${index}.`));
    if (allowed) expect(found).toBeUndefined();
    else expect(found ?? 'allowed').toContain('noRestrictedImports');
  },
);

test('no files import each other in a circle, be it for types alone', () => {
  expect(refused.get('graph/tide.ts')).toContain('noImportCycles');
});
