/**
 * Colours by entity type and by group of relations, shared by the viewer and the exports that carry colours.
 *
 * Hues start from Okabe and Ito's set for colour-blind readers and differ in lightness as well; each stands at 3:1 or
 * more against white, so that a white icon on it can be read. No colour is the only sign of a type: icons and words are.
 */
import type { EntityType, RelationGroup } from './ontology.ts';

/** `#rrggbb` by entity type. */
export const TYPE_COLORS: Readonly<Record<EntityType, string>> = {
  company: '#2166ac',
  organization: '#2f8fc0',
  person: '#cf6a12',
  model: '#7a45b8',
  product: '#0b8a6a',
  hardware: '#566476',
  benchmark: '#c2336f',
  dataset: '#8c6239',
  technique: '#6b8a12',
  paper: '#a8840f',
  law: '#98302a',
  license: '#7f7f86',
  place: '#3c7a3a',
  source: '#0e7f8c',
};

/** `#rrggbb` of a figure node. */
export const FIGURE_COLOR = '#8a8f98';

/** `#rrggbb` by group of relations: no two look alike to people who see no red, no green or no blue (a test holds it). */
export const GROUP_COLORS: Readonly<Record<RelationGroup, string>> = {
  money: '#07762a',
  business: '#3954ac',
  conflict: '#d80e2d',
  people: '#e9811b',
  structure: '#8f98d8',
  making: '#7f27e0',
  use: '#20b1a8',
  comparison: '#953b5c',
  report: '#ba9b72',
};
