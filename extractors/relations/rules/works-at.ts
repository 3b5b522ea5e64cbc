import type { RelationRules } from '../rule.ts';
import { HIRING } from './works-at/hiring.ts';
import { LEADING } from './works-at/leading.ts';
import { MOVING } from './works-at/moving.ts';
import { POSTS } from './works-at/posts.ts';
import { TENURES } from './works-at/tenures.ts';
import { TITLES } from './works-at/titles.ts';
import { WORKING } from './works-at/working.ts';

export const worksAt: RelationRules = {
  type: 'works_at',
  rules: [...TITLES, ...POSTS, ...LEADING, ...MOVING, ...HIRING, ...WORKING, ...TENURES],
};
