/** All relation rules, one file a relation. */
import type { RelationRules } from '../rule.ts';
import { acquires } from './acquires.ts';
import { availableOn } from './available-on.ts';
import { basedOn } from './based-on.ts';
import { beats } from './beats.ts';
import { competesWith } from './competes-with.ts';
import { criticizes } from './criticizes.ts';
import { customerOf } from './customer-of.ts';
import { develops } from './develops.ts';
import { disputes } from './disputes.ts';
import { enacts } from './enacts.ts';
import { founded } from './founded.ts';
import { investsIn } from './invests-in.ts';
import { licensedUnder } from './licensed-under.ts';
import { locatedIn } from './located-in.ts';
import { matches } from './matches.ts';
import { partOf } from './part-of.ts';
import { partnersWith } from './partners-with.ts';
import { restricts } from './restricts.ts';
import { runsOn } from './runs-on.ts';
import { scoresOn } from './scores-on.ts';
import { uses } from './uses.ts';
import { worksAt } from './works-at.ts';

export const RELATION_RULES: readonly RelationRules[] = [
  acquires,
  availableOn,
  basedOn,
  beats,
  competesWith,
  criticizes,
  customerOf,
  develops,
  disputes,
  enacts,
  founded,
  investsIn,
  licensedUnder,
  locatedIn,
  matches,
  partOf,
  partnersWith,
  restricts,
  runsOn,
  scoresOn,
  uses,
  worksAt,
];
