/** Whose customers those are who buy chips and clouds by name. */
import { describe, expect, it } from 'vitest';
import { said, statementsWith } from './statements.ts';

const statements = statementsWith(
  '[company]\nHalden AI\nMoorhub\nTarn Cloud\n[product]\nSkyfield @ Moorhub\n[hardware]\nCorelis @ Moorhub\n',
);

/** Who is said to be whose customer. */
const customers = (body: string): string[] =>
  statements(body)
    .filter(({ type }) => type === 'customer_of')
    .map(said);

describe('who buys goods by name', () => {
  it('is a customer of their maker, where the story names him', () => {
    expect(customers('Halden AI ordered 4,000 Corelis cards, and shares of Moorhub rose.')).toEqual([
      'Halden AI customer_of Moorhub',
    ]);
    expect(customers('Halden AI committed to buy $30 billion of Skyfield compute. Moorhub is glad.')).toEqual([
      'Halden AI customer_of Moorhub',
    ]);
    expect(customers('Halden AI ordered 4,000 Corelis cards.')).toEqual([]);
  });

  it('is no customer of their maker, where another sells or lets them', () => {
    expect(customers('Halden AI rents 4,000 Corelis cards from Tarn Cloud. Moorhub is glad.')).toEqual([
      'Halden AI customer_of Tarn Cloud',
    ]);
  });
});
