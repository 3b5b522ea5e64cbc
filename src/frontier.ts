/** The `frontier` command: a table of its subcommands, each loaded only when it is called. */
import * as module from 'node:module';
import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { COMMAND_GROUPS, COMMANDS } from './commands.ts';
import { InputError, UsageError } from './errors.ts';

const HELP = `
Start with a folder of digests (.txt, .md, .html):

  frontier build digests/              read them all into graph.json
  frontier view                        explore it in the browser
  frontier neighbors OpenAI            who is connected to it, and how
  frontier facts OpenAI --metric revenue

Commands that ask a graph read graph.json in the current folder, or the file given first:
a first argument that ends in .json or names a file, before a name, is the graph.
Every answer also comes as --format json, ndjson or csv; "frontier schema" describes the shapes.

Exit codes: 0 success, 1 an input could not be used or a name leads nowhere, 2 wrong usage.`;

async function main(args: readonly string[]): Promise<void> {
  const program = new Command('frontier')
    .description('Reads AI-industry news digests and turns them, by rules alone, into a knowledge graph to explore.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .commandsGroup('More:')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', HELP)
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .configureOutput({ outputError: (text, write) => write(`frontier: ${text.replace(/^error: /u, '')}`) })
    .exitOverride()
    .enablePositionalOptions();
  for (const [heading, commands] of Object.entries(COMMAND_GROUPS)) {
    for (const { name, summary, load } of commands) {
      const command = program.command(name).description(summary).helpGroup(heading);
      if (args.includes(name)) (await load()).define(command, COMMANDS);
    }
  }
  if (args.length === 0) program.help({ error: true });
  await program.parseAsync(args, { from: 'user' });
}

/** Says on standard error what went wrong, in one line, and gives the exit code. */
function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) return complain(message, 2);
  if (error instanceof InputError) return complain(message, 1);
  // Not every command loads what throws these.
  if (error instanceof Error && /^(?:GraphFile|Name)Error$/u.test(error.name)) return complain(message, 1);
  return complain(process.env.FRONTIER_DEBUG && error instanceof Error ? (error.stack ?? message) : message, 1);
}

function complain(message: string, code: number): number {
  process.stderr.write(`frontier: ${message}\n`);
  return code;
}

// From Node.js 22 on, compiled code is kept from one run to the next.
(module as { readonly enableCompileCache?: () => void }).enableCompileCache?.();

// A reader that has seen enough ("| head") closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : complain(`standard output: ${error.message}`, 1));
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCode(error);
}
