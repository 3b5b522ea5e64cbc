import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.ts';

describe('capitalised words that only tell of a kind', () => {
  it.each([
    ['an adjective with a capital', 'They praise its Zorvic beauty.'],
    ['what a method is called after', 'They run it through a Zorvane transform.'],
    ['a law', "It grows as Zorvane's Law says."],
    ['what a screen says', 'Click on “Close Thread” and it is done, as the "Working" placeholder tells.'],
    ['a field', 'They work on Visual Question Answering and on Speech Recognition.'],
    ['the title of a page', 'A Gentle Introduction to rowing is read by all.'],
    ['how something is', 'They like Evening-Time boats and Tide-Aligned ones.'],
    ['of what kind something is', 'They like Mountain-level peaks. Open-weight releases attract rowers.'],
    ['the affairs of an office', 'They ask the Under Secretary of Fisheries.'],
    ['a term of programs', 'They speak of Serverless and of a Hackathon.'],
    ['a kind of things', 'They speak of Tidal Systems, Server Errors and False values.'],
  ])('are not read as names: %s', (_, text) => {
    expect(entitiesOf(text)).toEqual([]);
  });

  it('are read where they are names', () => {
    expect(entitiesOf('T-Systems buys servers, and Zorvic has raised $5 million.')).toEqual(
      expect.arrayContaining(['company: Zorvic']),
    );
  });
});

describe('phrases of everyday words in capitals', () => {
  const inChat = (...lines: string[]): string[] =>
    entitiesOf(`## Tidal Kernels Discord\n\n${lines.map((line) => `- ${line}\n`).join('')}`, false);

  it('are none where the digest writes them small, if only in the singular', () => {
    expect(inChat('They like the Tide Tables very much.', 'A tide table is a list.')).toEqual([]);
    expect(inChat('They bought Quorvane Tables, and a quorvane table is a list.')).not.toEqual([]);
  });

  it('are none in chats where nothing tells what they are', () => {
    expect(inChat('The meeting on Evening Safety is over.')).toEqual([]);
    expect(inChat('They use the Evening Harbor framework.')).toEqual(['product: Evening Harbor']);
    expect(inChat('They explain Evening Tide Ranking (ETR) to all.')).toEqual(['technique: Evening Tide Ranking']);
  });

  it('are no part of the name before them where they only say what is told of it', () => {
    expect(entitiesOf('They read the Tarnish Docs, and Tarnish Issues were many.')).toEqual(['product: Tarnish']);
    expect(entitiesOf('They read the Quorvane Tutorials, and the Quorvane library is fine.', false)).toEqual([
      'product: Quorvane',
    ]);
  });

  it('are none in titles before a colon', () => {
    expect(
      inChat(
        '**Bad Evening Tide Tables**: they rain.',
        '**Slow Harbor Boats with Quorvane**: they use the Quorvane library.',
      ),
    ).toEqual(['product: Quorvane']);
  });
});
