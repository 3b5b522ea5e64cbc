/** All subcommands, in the order of the help. */
import type { Command } from 'commander';

interface CommandModule {
  /** Adds arguments, options and what to do. */
  readonly define: (command: Command) => void;
}

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'search',
    summary: 'find entities by name, alias, or a part or misspelling of one',
    load: () => import('./commands/search.ts'),
  },
  {
    name: 'neighbors',
    summary: 'who is connected to an entity, how, and by what evidence',
    load: () => import('./commands/neighbors.ts'),
  },
];
