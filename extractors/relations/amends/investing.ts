/** Which firm money is put into. */
import { clausesOf, headsOf } from '../scene.ts';
import type { Amend } from './amend.ts';

/** What a firm does with a round. */
const RAISING = /^(?:raise|close|secure|land|complete|nab|bag|net|snag|pull_in|bring_in|collect)$/;

/** "Acme, which serves Beta, closed a round led by Fund One": the round is of who closes it. */
export const ofRaiser: Amend = ({ doc, clauses }, reading) => {
  if (reading.ready.rule.name !== 'invests_in.round' || reading.objects.length === 0) return reading;
  const raising = clauses.findLast(({ verb, first }) => RAISING.test(verb) && first <= reading.last);
  const raisers = raising
    ? headsOf(doc, raising.subject).filter((entity) => doc.entities[entity]!.type === 'company')
    : [];
  const isOwn = raisers.length === 0 || reading.objects.some((entity) => raisers.includes(entity));
  return isOwn ? reading : { ...reading, objects: raisers };
};

/** What is done with shares. */
const HANDING = /^(?:sell|give|hand|cede|offer|transfer)$/;

/** "Acme sold its Beta shares to Fund One": the stake is in Beta, not in Acme. */
export const ofShares: Amend = (place, reading) => {
  const { doc } = place;
  const { ready, subjects, objects } = reading;
  if (ready.rule.name !== 'invests_in.stake') return reading;
  const handing = clausesOf(place, reading).find(({ verb }) => HANDING.test(verb));
  const firms = (handing?.object ?? [])
    .flatMap(({ modifiers }) => modifiers.map((index) => doc.mentions[index]!.entity))
    .filter((entity) => doc.entities[entity]!.type === 'company' && ![...subjects, ...objects].includes(entity));
  return firms.length > 0 ? { ...reading, objects: firms } : reading;
};
