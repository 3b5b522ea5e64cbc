import { describe, expect, it } from 'vitest';
import { RULES, readMetric } from '../../extractors/quantities/attach/metric.ts';
import { around } from '../../extractors/quantities/attach/rule.ts';
import { scan } from '../../extractors/quantities/scan.ts';

/** The name of the rule that reads a sentence's last quantity. */
function ruleOf(sentence: string): string | undefined {
  const all = scan(sentence);
  const found = all.at(-1);
  if (!found) return undefined;
  const previous = all.at(-2)?.end ?? 0;
  return readMetric({ ...found, sentence: 0 }, around(sentence, found.start, found.end, previous), false)?.rule;
}

const examples = (which: 'reads' | 'leaves') =>
  RULES.flatMap((rule) => (rule[which] ?? []).map((sentence): [string, string] => [rule.name, sentence]));

describe('metric rules', () => {
  it.each(examples('reads'))('%s reads %j', (name, sentence) => {
    expect(ruleOf(sentence)).toBe(name);
  });

  it.each(examples('leaves'))('%s leaves %j', (name, sentence) => {
    expect(ruleOf(sentence)).not.toBe(name);
  });
});
