/** What numbers measure by where they stand: under leads and headings, on lines of their own; and those that measure nothing. */
import { describe, expect, it } from 'vitest';
import { annotate, read } from './read.ts';

/** Numbers that measure nothing named. */
const NOTHING: readonly (readonly [text: string])[] = [
  ['Zephyra beats models four times its size.'],
  ['Quillo 2.5 users are unhappy.'],
  ['On ReasonBench every system scored below 60%.'],
  ['Acmeon expects global demand to rise 40%.'],
  ['Acmeon cut its price target for Boltera to $300 from $515.'],
  ['Acmeon says that revenue per employee passed $1 million.'],
  ['If a product exceeds 100M users, it must show Zephyra.'],
  ['Acmeon surveyed people and found that 20% of firms wait.'],
  ['Norland pauses sites above 20 MW, and Lumora beats any model under 10B parameters.'],
  ['Acmeon and Boltera are the two largest customers of Korvex Capital.'],
  ["A reviewer's lament about 27,000 submissions became a debate."],
  ['Acmeon cut memory for a 27B training run.'],
  ['**Run #4**: Acmeon starts over.'],
  ['Acmeon signed up for a quarter.'],
  ['The optimizer scales well to 1T parameters, says Acmeon of Zephyra.'],
  ['On a bench, Lumora 7B competes with others.'],
  ['Lumora costs only one-sixth as much as others on ReasonBench.'],
  ['Quillo users pay for requests beyond the 1 million limit.'],
  ['Acmeon takes part in a 30-minute chat at 8 A.M. over a one-month free plan.'],
  ['Acmeon opened a pull request, and others cite it as #410.'],
  ['Boltera never tops ReasonBench.'],
  ['Quillo is liked. A user paid 15% more.'],
  ['Boltera will ship Lumora to all within 3 years.'],
  ['Fans voice interest in a 90B-parameter Zephyra.'],
  ['Lumora keeps 5 bits of each weight.'],
  ['Lumora is out. Another study spends 12 hours on training.'],
  ['Acmeon hires, and a startup that writes mails gets $60 million of seed money.'],
  ['Acmeon forbids use by companies with over 100 million users.'],
  ['The post on Lumora got 3,000 reactions and 2.5K shares.'],
  ['Lumora won over an 8-year-old user and thinks for over a year.'],
  ['Boltera hires, and an open 32B model soundly trounces Lumora.'],
  ['Larger models like the 30B cost more than Lumora.'],
  ['Talks with Acmeon are over, two people said.'],
  ['Zephyra beat the Corvella 7B-parameter video model.'],
  ['Lumora was distilled from a 7B model.'],
  ['Here are 7 things to know about Acmeon, a 5-minute read.'],
  ['We checked 12 subreddits and 544 Twitters for you.'],
  ['Zephyra 31B and Zephyra 7B are out.'],
  ['Lumora solves it in a third of the time and for a tenth of the cost.'],
  ['On ReasonBench, Lumora stays four points behind Zephyra.'],
  ['Acmeon and Boltera launched within a day of each other.'],
  ['Acmeon and Boltera shipped rivals within half an hour of each other.'],
  ['Try Quillo free for 14 days.'],
  ['Acmeon has sold chat bots for three years now.'],
  ['Zephyra came first, and the 27B fits three laptops while the 27B trails it.'],
];

describe('figures', () => {
  it.each(NOTHING)('are none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('lets a bullet measure what it stands under', () => {
    const text = '# Zephyra\n\n- **Sizes**\n  - **Lumora:** 1.6T total parameters / 49B active\n';
    expect(read(text, 'a.md')).toEqual([
      'Lumora parameters 1600000000000 parameters',
      'Lumora active_parameters 49000000000 parameters',
    ]);
  });

  it('lets what runs models have no parameters of its own', () => {
    const text = '**Zephyra goes open**\n\n- **Ecosystem**: vLLM shipped support and lists 90B parameters.\n';
    expect(read(text, 'a.md')).toEqual(['Zephyra parameters 90000000000 parameters']);
  });

  it('lets items measure the firm in the heading of their list', () => {
    const text = '**Acmeon raises again**\n\n- **The round**: $30M Series B.\n\n- **Traction**: revenue reached $9M.\n';
    expect(read(text, 'a.md')).toEqual(['Acmeon funding 30000000 USD', 'Acmeon revenue 9000000 USD']);
  });

  it('reads a rank on each benchmark of a list', () => {
    const names = annotate('Lumora ranks first on ReasonBench and GridBench.', 'a.txt');
    expect(names.figures.map(({ metric, about }) => [metric, names.entities[about!]!.name])).toEqual([
      ['rank', 'ReasonBench'],
      ['rank', 'GridBench'],
    ]);
  });

  it('measures what the lead of a bullet names before what its sentence mentions', () => {
    const text = '# Week\n\n- **Acmeon Lumora**: open models trained on Zephyra data, in 55 languages\n';
    expect(read(text, 'a.md')).toEqual(['Lumora count 55 language']);
  });

  it('reads a former value on a line of its own', () => {
    const text = '# Week\n\n- Quillo now has 3 million users\n  - was 1M in June 2025\n';
    expect(read(text, 'a.md')).toEqual(['Quillo users 3000000 user', 'Quillo users 1000000 user 2025-06']);
  });

  it('gives a sentence without names to the one name of its headline', () => {
    const text = '# Week\n\n## Acmeon doubles its sales\n\nThe quarter brought in $35 billion, up 94%.\n';
    expect(read(text, 'a.md').slice(1)).toEqual(['Acmeon revenue 35000000000 USD', 'Acmeon change 94 %']);
  });

  it('gives the speed of what runs in a tool to the model that the bullet is about', () => {
    const text = '# Week\n\n- **Lumora**: Acmeon open weights\n  - Quillo users get 31 tok/s out of a Torvex T9\n';
    expect(read(text, 'a.md')).toEqual(['Lumora speed 31 tok/s']);
  });

  it('gives what training took to the model above, not to a method that the bullet names', () => {
    const text =
      '# Week\n\n**Lumora: small and open**\n\n- **Inside**: LoRA layers and RoPE. Trained on 3,000 Torvex T9s over 47 days.\n';
    expect(read(text, 'a.md')).toEqual(['Lumora @ Torvex T9 count 3000 Torvex T9', 'Lumora duration 47 days']);
  });

  it('reads what a line tells that only says where a story is from', () => {
    const text =
      'A DAY\n\nACME NEWS\n\nLumora is here\n\nLumora came out.\n\nReddit thread: Lumora does 61 tok/s on my card\n';
    expect(annotate(text, 'a.txt').blocks.map(({ kind }) => kind)).toContain('credit');
    expect(read(text, 'a.txt')).toEqual(['Lumora speed 61 tok/s']);
  });

  it('states a figure once, with every sentence that tells it', () => {
    const doc = annotate('Acmeon raised $5 million. So Acmeon raised $5 million.', 'a.txt');
    expect(doc.figures).toHaveLength(1);
    expect(doc.figures[0]!.evidence.map(({ start, end }) => doc.text.slice(start, end))).toEqual([
      'Acmeon raised $5 million.',
      'So Acmeon raised $5 million.',
    ]);
  });
});
