import { type Command, InvalidArgumentError } from 'commander';
import type { CommandEntry } from '../command.ts';
import { commandsInFull, completionScript, SHELLS, type Shell } from '../completion.ts';
import { write } from '../output/print.ts';

const HELP = `
To have it in every session:

  bash   frontier completion bash >> ~/.bashrc
  zsh    frontier completion zsh > "\${fpath[1]}/_frontier"
  fish   frontier completion fish > ~/.config/fish/completions/frontier.fish`;

export function define(command: Command, all: readonly CommandEntry[]): void {
  command
    .argument('<shell>', SHELLS.join(', '), (value: string) => {
      const shell = SHELLS.find((known) => known === value);
      if (!shell) throw new InvalidArgumentError(`It must be one of: ${SHELLS.join(', ')}.`);
      return shell;
    })
    .addHelpText('after', HELP)
    .action(async (shell: Shell) => write(completionScript(shell, await commandsInFull(all))));
}
