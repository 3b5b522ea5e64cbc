/** Plans of a product. */
import { describe, expect, it } from 'vitest';
import { aliasesOf, entitiesOf } from './found.ts';

describe('a plan', () => {
  it('is named before those who have it, alone or in a list', () => {
    expect(entitiesOf('It is rolling out to Pro, Plus, and Team users.')).toEqual([
      'product: Pro',
      'product: Plus',
      'product: Team',
    ]);
    expect(entitiesOf('It is on the free and Go tiers, and for Pro+ users.')).toEqual(['product: Go', 'product: Pro+']);
    expect(entitiesOf('It comes first for Enterprise/Business, with home users later.')).toEqual([
      'product: Enterprise',
      'product: Business',
    ]);
  });

  it('has the name of the product that its sentence speaks of', () => {
    expect(entitiesOf('Tarnish now draws for Plus users.')).toEqual(['product: Tarnish', 'product: Tarnish Plus']);
    expect(entitiesOf("Tarnish is in Halden's Plus plan.")).toContain('product: Plus');
    expect(aliasesOf('Tarnish now draws for Plus users.', 'Tarnish Plus')).toContain('Plus');
  });

  it('is none where such words tell apart members of a family', () => {
    expect(entitiesOf('They sell the Pro and Max phones.')).not.toContain('product: Max');
    expect(entitiesOf('They tried Borealis 4 Pro and Max at home.')).not.toContain('product: Max');
  });
});
