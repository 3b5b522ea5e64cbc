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

/** What colours stand on. */
export type Ground = 'light' | 'dark';

/**
 * `#rrggbb` by group of relations, for lines on a light and on a dark ground. No two look alike to people who see no
 * red, no green or no blue, and each stands out from its ground (tests hold both).
 */
export const GROUP_COLORS: Readonly<Record<Ground, Readonly<Record<RelationGroup, string>>>> = {
  light: {
    money: '#557b3f',
    business: '#696ad9',
    conflict: '#80002f',
    people: '#b76304',
    structure: '#2e4866',
    making: '#3f05c2',
    use: '#0d886c',
    comparison: '#ae49a2',
    report: '#5d4102',
  },
  dark: {
    money: '#9af48f',
    business: '#7aa0ff',
    conflict: '#f2583b',
    people: '#fbb33f',
    structure: '#bed0f2',
    making: '#866fff',
    use: '#00f0c6',
    comparison: '#e66aaf',
    report: '#a39272',
  },
};
