import type { RelationRules } from '../rule.ts';
import { AUTHORING } from './develops/authoring.ts';
import { INTRODUCING } from './develops/introducing.ts';
import { JOINTLY } from './develops/jointly.ts';
import { MAKING } from './develops/making.ts';
import { NAMED } from './develops/naming.ts';
import { RELEASING } from './develops/releasing.ts';
import { STAGES } from './develops/stages.ts';
import { TENDING } from './develops/tending.ts';

export const develops: RelationRules = {
  type: 'develops',
  rules: [...RELEASING, ...MAKING, ...NAMED, ...INTRODUCING, ...AUTHORING, ...JOINTLY, ...STAGES, ...TENDING],
};
