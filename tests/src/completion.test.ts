import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { place } from './run.ts';

const here = place();

describe('frontier completion', () => {
  test('completes commands, options and values in bash', () => {
    const { stdout, status } = here.run('completion', 'bash');
    expect(status).toBe(0);
    writeFileSync(here.path('frontier.bash'), stdout);
    const complete = (...words: readonly string[]) => {
      const line = words.map((word) => `'${word}'`).join(' ');
      const script = `source frontier.bash; COMP_WORDS=(frontier ${line}); COMP_CWORD=${words.length}; _frontier; echo "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['-c', script], { cwd: here.folder, encoding: 'utf8' }).stdout.trim();
    };
    expect(complete('nei')).toBe('neighbors');
    expect(complete('path', '--s')).toBe('--status --since');
    expect(complete('neighbors', 'OpenAI', '--relation', 'inv')).toBe('invests_in');
    expect(complete('facts', '-m', 'rev')).toBe('revenue');
    expect(complete('stats', 'gr')).toBe('graph.json');
  });

  test('is made for zsh and fish', () => {
    const zsh = here.run('completion', 'zsh').stdout;
    expect(zsh).toMatch(/^#compdef frontier\n/u);
    expect(zsh).toContain("'--direction[");
    const fish = here.run('completion', 'fish').stdout;
    expect(fish).toContain('complete -c frontier -n __fish_use_subcommand -f -a neighbors');
    expect(fish).toContain('-l hops');
  });

  test('knows no other shell', () => {
    expect(here.run('completion', 'tcsh')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('bash, zsh, fish'),
    });
  });
});
