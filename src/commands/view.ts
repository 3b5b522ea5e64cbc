import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { builtPath } from '../built.ts';
import { InputError } from '../errors.ts';
import { readGraph } from '../graph-argument.ts';
import { DEFAULT_GRAPH } from '../options.ts';
import { write } from '../output/print.ts';
import { type RunningServer, startServer } from '../server/server.ts';

const USUAL_PORT = 4747;

interface Options {
  readonly port?: number;
  readonly open: boolean;
}

export function define(command: Command): void {
  command
    .argument('[graph]', 'a graph file', DEFAULT_GRAPH)
    .option('-p, --port <n>', `the port to listen on (default: ${USUAL_PORT}, or else any that is free)`, portNumber)
    .option('--no-open', 'do not open a browser')
    .action(async (graph: string, { port, open }: Options) => {
      readGraph(graph);
      const viewer = builtPath('viewer');
      if (!existsSync(viewer)) throw new InputError(`${viewer}: no such folder; build the viewer with "npm run build"`);
      const server = await start(viewer, graph, port);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, server.close);
      write(`${server.url}\n`);
      process.stderr.write(`showing ${graph}; Ctrl+C ends\n`);
      if (open) await openBrowser(server.url);
    });
}

async function start(viewer: string, graph: string, port: number | undefined): Promise<RunningServer> {
  try {
    return await startServer({ viewer, graph, port: port ?? USUAL_PORT });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' && port === undefined) return startServer({ viewer, graph, port: 0 });
    const reason =
      code === 'EADDRINUSE' ? 'is in use' : code === 'EACCES' ? 'needs more rights' : `cannot be used (${code})`;
    throw new InputError(`port ${port ?? USUAL_PORT} ${reason}`);
  }
}

/** A machine without a browser is no failure: the address is printed. */
async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open');
  const browser = await open(url).catch(() => null);
  browser?.once('error', () => {});
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65535)
    throw new InvalidArgumentError('It must be a whole number, from 0 to 65535.');
  return port;
}
