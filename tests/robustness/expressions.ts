/** Every regular expression of the project's own: literals by parsing the source, constructed ones by watching. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export interface Expression {
  /** The file that it stands in. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const root = join(import.meta.dirname, '../..');

interface Literal {
  readonly type: 'Literal';
  readonly regex: { readonly pattern: string; readonly flags: string };
}

const isLiteral = (node: object): node is Literal => 'type' in node && node.type === 'Literal' && 'regex' in node;

function* literalsIn(node: unknown): Generator<Literal> {
  if (typeof node !== 'object' || node === null) return;
  if (isLiteral(node)) yield node;
  else for (const child of Object.values(node)) yield* literalsIn(child);
}

/** The TypeScript files of a folder, as paths from the project's folder. */
export function sourcesIn(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}

/** The regular expressions that stand as literals in a folder's TypeScript. */
export function literalExpressions(folder: string): Expression[] {
  return sourcesIn(folder).flatMap((file) => {
    const { program } = parseSync(file, readFileSync(join(root, file), 'utf8'));
    return [...literalsIn(program)].map(({ regex }) => ({ file, source: regex.pattern, flags: regex.flags }));
  });
}

/** Every regular expression that the project's code constructs while `work` runs. */
export async function constructedExpressions(
  folders: readonly string[],
  work: () => Promise<void>,
): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, self) {
      const made = Reflect.construct(target, args, self) as RegExp;
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const file = folders.find((folder) => caller.includes(join(root, folder)));
      if (file) found.set(String(made), { file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}
