import type { RelationRules } from '../rule.ts';
import { CAREERS } from './works-at/careers.ts';
import { POSTS } from './works-at/posts.ts';
import { TENURES } from './works-at/tenures.ts';
import { TITLES } from './works-at/titles.ts';

export const worksAt: RelationRules = {
  type: 'works_at',
  rules: [...TITLES, ...POSTS, ...CAREERS, ...TENURES],
};
