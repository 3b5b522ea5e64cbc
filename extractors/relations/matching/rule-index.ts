/**
 * The index of all rules, as plain data.
 *
 * Working it out means reading every pattern, which takes longer than a digest, and few patterns are asked for in one. The
 * built command has what this module exports, not the module: see vite.node.config.ts.
 */
import { RELATION_RULES } from '../rules/index.ts';
import { indexRules, type RuleIndex } from './indexing.ts';

export const RULE_INDEX: RuleIndex = indexRules(RELATION_RULES);
