/** Who pays for something without being a customer: by order of a court, with time, or for a firm of somebody else's. */
import type { EntityType } from '../../../graph/ontology.ts';
import { clausesOf, wordsOf } from '../scene.ts';
import type { Guard } from './guard.ts';

/** "A jury ordered Acme to pay Beta $6M": damages buy nothing. */
export const isPenalty: Guard = (place, reading) =>
  clausesOf(place, reading).some(({ verb }) => verb === 'pay') &&
  place.sentence.tokens.some(({ lemma }) => PENALTY.test(lemma));
const PENALTY =
  /^(?:jury|court|judge|damages|penalty|infringe|infringement|compensation|fine|settlement|settle|break-?up|severance|ransom)$/;

/** "won a $5 million grant from Acme": gifts and prizes are no sale. */
export const isGift: Guard = (place, reading) =>
  clausesOf(place, reading).some(({ object }) =>
    object.some(({ noun }) =>
      /^(?:grant|award|prize|gift|donation|endowment|scholarship|fellowship)$/.test(noun ?? ''),
    ),
  );

/** "spent four years at Acme": time buys nothing. */
export const isTenure: Guard = (place, reading) =>
  !wordsOf(place, reading).some(({ text }) => /^[$€£]/.test(text)) &&
  clausesOf(place, reading).some(
    ({ verb, object }) => verb === 'spend' && object.some(({ noun }) => noun !== null && TIME.test(noun)),
  );
const TIME = /(?:^|\s)(?:year|month|week|day|hour|decade|time|stint|career|life|summer|semester)$/;

/** "Acme bought Tessel from Beta": whoever sells a firm, a site or shares has no customer in the buyer. */
export const isResale: Guard = (place, reading) =>
  clausesOf(place, reading).some(
    ({ verb, object }) =>
      BUYING.test(verb) &&
      object.some(
        ({ heads, noun }) =>
          (noun !== null && ASSET.test(noun)) ||
          heads.some((index) => ASSETS.has(place.doc.entities[place.doc.mentions[index]!.entity]!.type)),
      ),
  );
const BUYING = /^(?:buy|acquire|purchase|take_over)$/;
const ASSET =
  /^(?:factory|plant|campus|site|business|unit|division|subsidiary|stake|share|brand|startup|company|building|land)$/;
const ASSETS: ReadonlySet<EntityType> = new Set(['company', 'organization', 'place']);
