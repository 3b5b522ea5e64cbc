import type { RelationRules } from '../rule.ts';
import { BACKING } from './invests-in/backing.ts';
import { GIVING } from './invests-in/giving.ts';
import { HOLDINGS } from './invests-in/holdings.ts';
import { IDIOMS } from './invests-in/idioms.ts';
import { JOINING } from './invests-in/joining.ts';
import { LEADING } from './invests-in/leading.ts';
import { ROUNDS } from './invests-in/rounds.ts';

export const investsIn: RelationRules = {
  type: 'invests_in',
  rules: [...GIVING, ...ROUNDS, ...LEADING, ...JOINING, ...BACKING, ...HOLDINGS, ...IDIOMS],
};
