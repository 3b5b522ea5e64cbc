/** Kinds of verbs that tell who goes on with a clause after another. Lemmas. */

/** What only firms do: after "released X" these go on with the firm. */
export const FIRMS_VERBS = new Set(
  'acquire buy raise partner hire join expand plan aim seek target invest sign announce launch release introduce add claim say cite note position offer make bring'.split(
    ' ',
  ),
);

/** What is done to firms rather than to what they release. */
export const OF_FIRMS = new Set(
  'back found co-found cofound acquire lead head value base headquarter fund own'.split(' '),
);

/** What things do, whoever the sentence is about: "markets Zephyra as fast, using X". */
export const ATTRIBUTIVE_VERBS = new Set(
  'use feature achieve score run support outperform surpass match rank lead top beat exceed rival require combine'.split(
    ' ',
  ),
);

/** Verbs whose object does what the infinitive after it says: "trained Zephyra to beat Lark", "asked Acme to pay". */
export const CONTROLLING_VERBS = new Set(
  `train tune fine-tune finetune teach update upgrade enable allow permit help push force require urge ask tell instruct prompt
   invite order petition let have make watch see lead cause get program configure tap hire pay select pick choose enlist recruit task commission appoint expect want predict forecast
   persuade convince encourage compel oblige pressure press nudge coax entice lure inspire assign authorize license`.split(
    /\s+/,
  ),
);

/** What people do on their own account: "researchers from Acme founded Beta". Lemmas. */
export const LEAVING_VERBS = new Set('found co-found cofound leave join quit depart'.split(' '));

/** What only tells how something is done: "a guide to fine-tuning X". Lemmas. */
export const INSTRUCTING = new Set(
  'guide tutorial course cookbook recipe primer walkthrough lesson notebook workshop'.split(' '),
);

/** "a model called X": whose participle names what it describes. */
export const NAMING_VERBS = new Set('call name dub title codename'.split(' '));

/** A verb without its particle: "take" of "take_over". */
export const plainVerb = (verb: string): string => verb.split('_', 1)[0]!;

/** What keeps somebody from something. Lemmas. */
export const KEEPING = /^(?:block|ban|bar|prevent|stop|prohibit|restrict|keep|discourage)$/;

/** What takes its object for a means. Lemmas. */
export const MEANS = /^(?:use|utilize|leverage|employ)$/;
/** What makes a thing, shows it or tells what it is like, and goes on with what it uses. Lemmas. */
export const MADE_WITH =
  /^(?:build|make|create|write|develop|design|implement|release|launch|introduce|unveil|ship|open-source|opensource|debut|publish|announce|preview|drop|share|showcase|demo|present|propose|offer|train|pretrain|tune|fine-tune|finetune|distill|quantize|retrain|describe|detail|highlight|have|include|feature|call|be|produce|construct|assemble|prototype|code|craft|run|serve|deploy|load|try)$/;
