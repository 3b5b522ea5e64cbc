/** No regular expression backtracks beyond what the length of its input allows. */
import { check } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';
import { constructedExpressions, type Expression, literalExpressions, sourcesIn } from './expressions.ts';

const FOLDERS = ['extractors', 'graph', 'src'];
const PARALLEL = 2;
/** Limits by steps alone, not by time: what is safe is safe on a busy machine, too. */
const BY_STEPS = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  // For what looks around itself, which is fuzzed: what is unsafe shows in the first generations.
  maxIteration: 3,
} as const;
let expressions: Expression[] = [];

beforeAll(async () => {
  const constructed = await constructedExpressions(FOLDERS, async () => {
    for (const file of ['extractors', 'graph'].flatMap(sourcesIn)) await import(/* @vite-ignore */ `../../${file}`);
  });
  const all = [...FOLDERS.flatMap(literalExpressions), ...constructed];
  // The same expression in two places is one to judge.
  expressions = [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
});

/** Whether anything is repeated without bound; what is not cannot run long. */
const repeats = ({ source }: Expression): boolean => /[*+]|\{\d+,\}/.test(source);

describe('regular expressions', () => {
  test('are found, literal and constructed', () => {
    expect(expressions.length).toBeGreaterThan(100);
    expect(expressions.some(({ file }) => FOLDERS.includes(file))).toBe(true);
  });

  test.each(['^(?:a+)+b$', '(?<!x)(?:\\w+ ?)+!', '(?=.*,)(?:[a-z]+,?)*;$', '(?<=\\$)\\d*\\d*\\d*%'])(
    '%s is known to be unsafe',
    async (source) => {
      expect((await check(source, '', BY_STEPS)).status).toBe('vulnerable');
    },
  );

  test('are safe by analysis', { timeout: 900_000 }, async () => {
    const unsafe: string[] = [];
    const queue = expressions.filter(repeats).values();
    const judge = async () => {
      for (const { file, source, flags } of queue) {
        const verdict = await check(source, flags, BY_STEPS);
        if (verdict.status === 'safe') continue;
        const why =
          verdict.status === 'vulnerable'
            ? `${verdict.complexity.summary}, ${verdict.attack.pattern}`
            : verdict.error.kind;
        unsafe.push(`${file}: /${source}/${flags}: ${why}`);
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, judge));
    expect(unsafe).toEqual([]);
  });

  test('end on hostile text', { timeout: 300_000 }, () => {
    const hostile = [
      'a',
      'A',
      '1',
      ' ',
      '-',
      '.',
      ',',
      'a ',
      'A1',
      '1,',
      '$1',
      '[',
      '*_',
      '\n',
      '“',
      '\u0301',
      '\u{1f600}',
      'ab-1.',
    ];
    for (const { source, flags } of expressions) {
      const expression = new RegExp(source, flags);
      const own = source.replaceAll(/[^\p{L}\p{N} $%.,-]/gu, '') || 'x';
      for (const text of [...hostile, own]) {
        const long = text.repeat(Math.ceil(20_000 / text.length));
        expect(
          [...`${long}!`.matchAll(new RegExp(expression, `${flags.replace('g', '')}g`))].length,
        ).toBeLessThanOrEqual(long.length + 2);
      }
    }
  });
});
