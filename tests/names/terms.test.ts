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
