import type { RelationRules } from '../rule.ts';
import { BUYING } from './customer-of/buying.ts';
import { CLIENTS } from './customer-of/clients.ts';
import { CONTRACTING } from './customer-of/contracting.ts';
import { DEPENDING } from './customer-of/depending.ts';
import { RUNNING } from './customer-of/running.ts';
import { SIGNING } from './customer-of/signing.ts';
import { SUPPLYING } from './customer-of/supplying.ts';
import { TURNING } from './customer-of/turning.ts';

export const customerOf: RelationRules = {
  type: 'customer_of',
  rules: [...BUYING, ...SUPPLYING, ...SIGNING, ...RUNNING, ...DEPENDING, ...CLIENTS, ...TURNING, ...CONTRACTING],
};
