/** What a subcommand is to those that call it, list it or complete it. */
import type { Command } from 'commander';

interface CommandModule {
  /**
   * Adds arguments, options and what to do.
   * @param all every subcommand, for what speaks of the others
   */
  readonly define: (command: Command, all: readonly CommandEntry[]) => void;
}

/** A subcommand, loaded only when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}
