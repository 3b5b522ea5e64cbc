/** Completion scripts for shells, made from the commands themselves. */
import { Command } from 'commander';
import type { CommandEntry } from './command.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

interface Flag {
  readonly long: string;
  readonly short: string | null;
  readonly description: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
}

/** Every command with its options. */
export async function commandsInFull(entries: readonly CommandEntry[]): Promise<readonly Completed[]> {
  return Promise.all(
    entries.map(async ({ name, summary, load }) => {
      const command = new Command(name);
      (await load()).define(command, entries);
      const flags = command.options.map(({ long, short, description, required, optional, argChoices }) => ({
        long: long ?? '',
        short: short ?? null,
        description,
        takesValue: required || optional,
        choices: argChoices ?? [],
      }));
      return { name, summary, flags };
    }),
  );
}

/** The script that a shell completes the commands with. */
export function completionScript(shell: Shell, commands: readonly Completed[]): string {
  return { bash, zsh, fish }[shell](commands);
}

/** Options of the command that was typed, values of an option that has choices, else files. */
function bash(commands: readonly Completed[]): string {
  const cases = commands.map(
    ({ name, flags }) => `    ${name}) words="${flags.map(({ long }) => long).join(' ')} --help" ;;`,
  );
  const values = choices(commands).map(
    ([command, flag]) =>
      `    "${command} ${flag.long}"${flag.short ? `|"${command} ${flag.short}"` : ''}) words="${flag.choices.join(' ')}" ;;`,
  );
  return `# bash completion for frontier
_frontier() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} help" -- "$current"))
    return
  fi
  case "$command $previous" in
${values.join('\n')}
  esac
  if [ -z "$words" ] && [ "\${current#-}" != "$current" ]; then
    case "$command" in
${cases.join('\n')}
    esac
  fi
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _frontier frontier
`;
}

function zsh(commands: readonly Completed[]): string {
  const names = commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`);
  const cases = commands.map(({ name, flags }) => {
    const specs = flags.map(({ long, description, takesValue, choices }) => {
      const values = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
      return quote(`${long}[${description.replace(/[[\]:]/gu, ' ')}]${takesValue ? `:value:${values}` : ''}`);
    });
    return `    ${name}) _arguments ${[...specs, "'*:file:_files'"].join(' ')} ;;`;
  });
  return `#compdef frontier
_frontier() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _frontier frontier
`;
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, summary, flags }) => [
    `complete -c frontier -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
    ...flags.map(({ long, short, description, takesValue, choices }) =>
      [
        `complete -c frontier -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)}`,
        ...(short ? [`-s ${short.slice(1)}`] : []),
        ...(takesValue ? ['-r'] : []),
        ...(choices.length > 0 ? [`-f -a ${quote(choices.join(' '))}`] : []),
        `-d ${quote(description)}`,
      ].join(' '),
    ),
  ]);
  return `# fish completion for frontier\n${lines.join('\n')}\n`;
}

function choices(commands: readonly Completed[]): [string, Flag][] {
  return commands.flatMap(({ name, flags }) =>
    flags.filter((flag) => flag.choices.length > 0).map((flag): [string, Flag] => [name, flag]),
  );
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
