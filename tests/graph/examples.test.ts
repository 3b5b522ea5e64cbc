/** The examples in the docstrings: "expression; // value" holds for the sample graph. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { SAMPLE } from './sample.ts';

const root = join(import.meta.dirname, '../..');

interface Example {
  readonly of: string;
  readonly code: string;
}

/** Every docstring with an example, and the function behind it. */
function examplesIn(source: string): Example[] {
  return [
    ...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*@example(?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)/gu),
  ].map(([, docstring = '', of = '']) => ({
    of,
    code: docstring
      .slice(docstring.indexOf('@example') + '@example'.length)
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/u, ''))
      .join('\n')
      .trim(),
  }));
}

/** `expression; // value` as an assertion; the value may stand on the next line. */
function asTest(code: string): string {
  return code
    .replace(/;\n\/\/ /gu, '; // ')
    .split('\n')
    .map((line) => line.replace(/^(.+); \/\/ (.+)$/u, 'expect($1).toEqual($2);'))
    .join('\n');
}

const files = ['graph', 'extractors'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);
const examples = files.flatMap((file) => examplesIn(readFileSync(join(root, file), 'utf8')));

test.each(examples)('the example of $of holds', ({ code }) => {
  expect.hasAssertions();
  const sample = library.buildGraph(SAMPLE);
  const scope = { ...library, expect, graph: sample, sample, digest: SAMPLE[0] };
  new Function(...Object.keys(scope), `'use strict';\n{ ${asTest(code)} }`)(...Object.values(scope));
});

describe('every function of the library', () => {
  const functions = Object.entries(library).filter(
    ([name, value]) => typeof value === 'function' && !/^[A-Z]/u.test(name),
  );
  test.each(functions.map(([name]) => name))('%s has an example', (name) => {
    expect(examples.map(({ of }) => of)).toContain(name);
  });
});
