/** A list below a lead-in is read as one behind its colon. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith('[company]\nTessel\nOrlo\nHadley Works\n[product]\nTorchline\nBeacon\n');

/** The relations of a text with the words that state them. */
const relationsOf = (text: string): string[][] =>
  statements(text).map((statement) => [said(statement), statement.evidence.replace(/\s+/g, ' ')]);

describe('a list under a lead-in', () => {
  it('names the objects of its clause; the evidence reaches down to the item', () => {
    const text = 'Tessel launched two products this week:\n\n- **Torchline**, an agent\n- Beacon: a browser\n';
    expect(relationsOf(text)).toEqual([
      ['Tessel develops Torchline', 'Tessel launched two products this week: Torchline, an agent'],
      ['Tessel develops Beacon', 'Tessel launched two products this week: Torchline, an agent Beacon: a browser'],
    ]);
  });

  it('goes on after a preposition', () => {
    expect(
      relationsOf('Tessel is partnering with:\n\n1. Orlo, on wings\n2. Hadley Works\n').map(([fact]) => fact),
    ).toEqual(['Tessel partners_with Orlo', 'Tessel partners_with Hadley Works']);
  });

  it('leaves items that say what they have to say themselves', () => {
    expect(relationsOf('Tessel launched two products:\n\n- Torchline was praised\n- Beacon sold out\n')).toEqual([]);
  });

  it('reaches no further than a reader goes back for its lead-in', () => {
    const fillers = '- Nothing to see\n'.repeat(100);
    const facts = relationsOf(`Tessel launched these products:\n\n- Torchline\n${fillers}- Beacon\n`);
    expect(facts.map(([fact]) => fact)).toEqual(['Tessel develops Torchline']);
  });
});
