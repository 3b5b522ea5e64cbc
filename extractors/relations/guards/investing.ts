/** Money that is put into something else than its words say at first, or into nothing. */
import { isOfOther } from '../implied/subjects.ts';
import { clausesOf, headsOf } from '../scene.ts';
import type { Guard } from './guard.ts';

/** "won a $10 billion contract from the Army": the money buys something. */
export const isTrade: Guard = (place, reading) =>
  /^invests_in\.(?:verb|raise)$/.test(reading.ready.rule.name) &&
  clausesOf(place, reading).some(
    ({ verb, object, preps }) =>
      GETTING.test(verb) &&
      [...object, ...preps.flatMap(({ preposition, list }) => (preposition === 'as' ? list : []))].some(
        ({ noun }) => noun !== null && BOUGHT.test(noun),
      ),
  );
const GETTING =
  /^(?:raise|line_up|award|grant|give|hand|get|receive|take|win|grab|collect|land|secure|bag|net|snag|close|complete|pick_up|pull_in|bring_in)$/;
/** What is paid for. Lemmas. */
const BOUGHT =
  /^(?:contract|deal|order|agreement|pact|tender|job|work|business|settlement|licen[cs]e|verdict|fine|commitment|booking|purchase|loan|credit|facility|mortgage|bond|damages)$/;

/** "Acme will buy Tessel, a startup backed by Fund One": no backer of Acme. */
export const isOfBought: Guard = (place, reading) =>
  reading.ready.pattern.kind === 'phrase' &&
  reading.objects.length > 0 &&
  isOfOther(place, reading, (entity) => reading.objects.includes(entity));

/** "Fund One took part, with Fund Two as a backer", "Fund One led the round, with money from Fund Two": none of those two gets the money. */
export const isOfPartakers: Guard = ({ doc, clauses }, { ready, objects }) =>
  ready.rule.name === 'invests_in.round' &&
  clauses.some(
    ({ verb, form, passive, subject }) =>
      form === 'finite' &&
      !passive &&
      PARTAKING.test(verb) &&
      headsOf(doc, subject).some((entity) => objects.includes(entity)),
  );
const PARTAKING = /^(?:take_part|participate|co-?invest|chip_in|(?:co-)?lead|anchor)$/;
