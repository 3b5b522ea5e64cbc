import type { RelationRules } from '../rule.ts';
import { DERIVED } from './based-on/derived.ts';
import { DESCENT } from './based-on/descent.ts';
import { KINDS } from './based-on/kinds.ts';
import { LINEAGE } from './based-on/lineage.ts';
import { BY_METHOD } from './based-on/methods.ts';
import { NAMED_WAYS } from './based-on/naming.ts';
import { OFFSHOOTS } from './based-on/offshoots.ts';
import { PARENTAGE } from './based-on/parentage.ts';
import { BESIDE } from './based-on/wording.ts';

export const basedOn: RelationRules = {
  type: 'based_on',
  rules: [
    ...DERIVED,
    ...DESCENT,
    ...BY_METHOD,
    ...NAMED_WAYS,
    ...KINDS,
    ...LINEAGE,
    ...BESIDE,
    ...PARENTAGE,
    ...OFFSHOOTS,
  ],
};
