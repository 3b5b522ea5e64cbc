import type { RelationRules } from '../rule.ts';
import { BIDDING } from './acquires/bidding.ts';
import { BUYING } from './acquires/buying.ts';
import { IDIOMS } from './acquires/idioms.ts';

export const acquires: RelationRules = {
  type: 'acquires',
  rules: [...IDIOMS, ...BUYING, ...BIDDING],
};
