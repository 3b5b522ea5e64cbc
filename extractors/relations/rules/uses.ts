import type { RelationRules } from '../rule.ts';
import { ADOPTING } from './uses/adopting.ts';
import { AT_WORK } from './uses/at-work.ts';
import { BESIDE } from './uses/beside.ts';
import { BUILDING } from './uses/building.ts';
import { COMPONENTS } from './uses/components.ts';
import { FORMATS } from './uses/formats.ts';
import { ON_HARDWARE } from './uses/hardware.ts';
import { IN_HOUSE } from './uses/in-house.ts';
import { INSIDE_MACHINES } from './uses/inside-machines.ts';
import { INSIDE_PRODUCTS } from './uses/inside-products.ts';
import { INTEGRATIONS } from './uses/integrations.ts';
import { LINKED } from './uses/linked.ts';
import { OF_METHODS } from './uses/methods.ts';
import { PUTTING_TO_WORK } from './uses/putting-to-work.ts';
import { BY_STAFF } from './uses/staff.ts';
import { IN_SYSTEMS } from './uses/systems.ts';
import { TAKING_UP } from './uses/taking-up.ts';
import { WAYS } from './uses/ways.ts';
import { WORDED } from './uses/wording.ts';
import { WORKING_THROUGH } from './uses/working-through.ts';

export const uses: RelationRules = {
  type: 'uses',
  rules: [
    ...ADOPTING,
    ...WORKING_THROUGH,
    ...BY_STAFF,
    ...IN_SYSTEMS,
    ...AT_WORK,
    ...TAKING_UP,
    ...PUTTING_TO_WORK,
    ...IN_HOUSE,
    ...BUILDING,
    ...INSIDE_PRODUCTS,
    ...BESIDE,
    ...COMPONENTS,
    ...FORMATS,
    ...ON_HARDWARE,
    ...INSIDE_MACHINES,
    ...INTEGRATIONS,
    ...LINKED,
    ...OF_METHODS,
    ...WAYS,
    ...WORDED,
  ],
};
