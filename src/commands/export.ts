import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Command, Option } from 'commander';
import { EXPORTS } from '../../graph/export/index.ts';
import type { KnowledgeGraph } from '../../graph/model.ts';
import { builtPath } from '../built.ts';
import { InputError, UsageError } from '../errors.ts';
import { FILE_FORMATS, type FileFormat } from '../export/formats.ts';
import { readGraph } from '../graph-argument.ts';
import { DEFAULT_GRAPH } from '../options.ts';
import { write } from '../output/print.ts';
import { reasonOf, replaceFile, writeWhole } from '../write.ts';

interface Options {
  readonly format?: FileFormat;
  readonly out?: string;
}

export function define(command: Command): void {
  const formats = Object.entries(FILE_FORMATS);
  const names = formats.map(([format]) => format);
  const help = formats.map(([format, { description }]) => `  ${format.padEnd(8)} ${description}`).join('\n');
  command
    .argument('[graph]', 'the graph file', DEFAULT_GRAPH)
    .addOption(new Option('-f, --format <format>', 'which format, of those below').choices(names))
    .option('-o, --out <path>', 'where to write it, instead of standard output')
    .addHelpText(
      'after',
      `\nFormats:\n${help}\n\nWithout --out, csv, sqlite and html go into the current folder, named after the graph.`,
    )
    .action(async (path: string, { format, out }: Options) => {
      if (format === undefined) throw new UsageError(`choose a format with --format: ${names.join(', ')}`);
      const graph = readGraph(path);
      if (format === 'sqlite' || format === 'html') {
        await save(graph, format, out ?? `${basename(path, extname(path))}.${FILE_FORMATS[format].extension}`);
        return;
      }
      const output = EXPORTS[format].write(graph);
      if (typeof output !== 'string') {
        const folder = out ?? `${basename(path, extname(path))}-${format}`;
        for (const { name, content } of output) attempt(join(folder, name), (file) => writeWhole(file, content));
      } else if (out === undefined) {
        write(output);
      } else {
        attempt(out, (file) => writeWhole(file, output));
      }
    });
}

async function save(graph: KnowledgeGraph, format: 'sqlite' | 'html', out: string): Promise<void> {
  if (format === 'sqlite') {
    const { writeSqlite } = await import('../export/sqlite.ts');
    attempt(out, (file) => replaceFile(file, (temporary) => writeSqlite(graph, temporary)));
    return;
  }
  const viewer = builtPath('viewer-single', 'index.html');
  if (!existsSync(viewer)) throw new InputError(`${viewer}: no such file; build the viewer with "npm run build"`);
  const { toHtml } = await import('../export/html.ts');
  attempt(out, (file) => writeWhole(file, toHtml(graph, readFileSync(viewer, 'utf8'))));
}

/** Writes, and says where. @throws InputError that names the path and the reason */
function attempt(path: string, writeTo: (path: string) => void): void {
  try {
    writeTo(path);
  } catch (error) {
    throw new InputError(`${path}: cannot be written: ${reasonOf(error)}`);
  }
  process.stderr.write(`wrote ${path}\n`);
}
