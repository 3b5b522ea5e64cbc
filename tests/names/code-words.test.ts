import { describe, expect, it } from 'vitest';
import { entitiesOf } from './found.ts';

describe('capitalised words that no one writes as a name', () => {
  it.each([
    ['an identifier of a program', 'It fails with a QuillLoadError in QuillForCausalLM when it loads.'],
    ['what is called on something', 'They blame Quills.unsafe_set for it, and Quill.from_reed too.'],
    ["a file's name", 'The Quill_notes.md file tells how it is done.'],
    ['words glued where a line broke', 'We built a copy of the websiteIt took two daysagoQuoting a friend.'],
    ['a word that breaks off', 'They describe it in a paper on Impli...'],
    ['a channel', 'They talk of it in #quorvane-4-talk all day.'],
    ['a channel by its word', 'They talk of it in the quorvane-4-discussions channel all day.'],
    ['a call', 'It fails when startQuill() is called twice.'],
    ['a type of numbers', 'They turn it into a Float64 or a UInt4Tensor at once.'],
    ['nobody at all', 'They thanked @everyone and wrote @always_inline before it.'],
  ])('are not read as names: %s', (_, text) => {
    expect(entitiesOf(text)).toEqual([]);
  });

  it('leave coined names alone', () => {
    expect(entitiesOf('They use QuillForge with Reedbase, and the start-up Tidelock... sells it.')).toHaveLength(3);
  });
});

describe('everyday words in capitals', () => {
  const said = 'It is said that its maker Folio has raised $5 million.';

  it('are names where a digest writes them so', () => {
    expect(entitiesOf(said)).toContain('company: Folio');
  });

  it('are no names where English makes them of others', () => {
    expect(entitiesOf('They speak of Tamableness and its ways.')).toEqual([]);
  });

  it('are no names where it mostly writes them small', () => {
    expect(entitiesOf(`${said} A folio is a book. Every folio has pages.`)).not.toContain('company: Folio');
  });
});
