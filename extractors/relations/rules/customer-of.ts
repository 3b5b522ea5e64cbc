import type { RelationRules } from '../rule.ts';
import { CLIENTS } from './customer-of/clients.ts';
import { CONTRACTING } from './customer-of/contracting.ts';
import { TRADING } from './customer-of/trading.ts';
import { TURNING } from './customer-of/turning.ts';

export const customerOf: RelationRules = {
  type: 'customer_of',
  rules: [...TRADING, ...CLIENTS, ...TURNING, ...CONTRACTING],
};
