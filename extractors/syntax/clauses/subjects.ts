/** Whom a verb is about: the noun phrase before it, or one of the clause before that it goes on with. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { List } from '../../document.ts';
import { COMPARING_VERBS, MAKING_VERBS, SAYING_VERBS, TYPE_NOUNS } from '../../lexicon/cues.ts';
import type { VerbGroup } from '../phrases/kinds.ts';
import { hasOwnSubject } from './absolute.ts';
import { isControlled, isKept, isOfUse } from './control.ts';
import { MADE } from './descriptions.ts';
import { type Draft, EMPTY } from './draft.ts';
import { isHeadless, isNamed, isOffer, isSpent } from './noun-phrases.ts';
import type { Parse } from './parse.ts';
import { ATTRIBUTIVE_VERBS, FIRMS_VERBS, MADE_WITH, MEANS, OF_FIRMS } from './verb-kinds.ts';

/** What does nothing itself: after "tops GridBench, outperforming Lark" it is not what outperforms. */
const IDLE: ReadonlySet<EntityType> = new Set(['benchmark', 'dataset', 'license', 'place', 'law', 'source', 'paper']);

/** The subject of a verb, and the noun phrase that it may say something of instead. */
export function subjectsOf(parse: Parse, verb: VerbGroup): Pick<Draft, 'subject' | 'otherSubject'> {
  const previous = parse.draft;
  // "a model that Acme says beats Lark", "a model it claims beats Lark"
  if (previous && verb.form === 'finite' && previous.gap.length > 0 && isAside(previous))
    return { subject: previous.gap, otherSubject: EMPTY };
  const glossed = glossedBy(parse, verb);
  if (glossed) return { subject: glossed, otherSubject: EMPTY };
  const made = madeBefore(parse, verb);
  if (made) return { subject: made, otherSubject: EMPTY };
  if (previous && isControlled(previous, verb)) return { subject: previous.object, otherSubject: EMPTY };
  // "says running Zephyra costs $1": whoever runs it.
  if (
    verb.form === 'gerund' &&
    previous &&
    isAside(previous) &&
    !parse.comma &&
    parse.preposition === null &&
    !parse.and
  )
    return { subject: EMPTY, otherSubject: EMPTY };
  if (previous && isKept(parse, previous, verb)) return { subject: previous.object, otherSubject: EMPTY };
  // "accused Acme of copying Lark by training on it": by what the same do.
  if (
    verb.form === 'gerund' &&
    parse.preposition === 'by' &&
    previous?.form === 'gerund' &&
    previous.subject.some(isNamed)
  )
    return { subject: previous.subject, otherSubject: EMPTY };
  // "Acme joins Beta in banning Lark": both ban it.
  if (verb.form === 'gerund' && parse.preposition === 'in' && previous && JOINING.test(previous.verb))
    return { subject: [...previous.subject, ...previous.object], otherSubject: EMPTY };
  // "probes Acme over the use of posts to train Lark": whoever uses them.
  if (verb.form === 'infinitive' && previous && isOfUse(previous)) return { subject: EMPTY, otherSubject: EMPTY };
  const own = parse.named(subjectOf(parse, verb));
  // "left Acme to found Beta": not Acme.
  const isLeft = verb.form === 'infinitive' && LEAVING.test(previous?.verb ?? '');
  const other = verb.form !== 'finite' && previous && !isLeft ? previous : null;
  // "surpassing Lark, with help from Ada, integrating X": Lark does nothing.
  const isOutdone = other?.form === 'gerund' && COMPARING_VERBS.has(other.verb);
  // "replaced Lark using Torch", "installed Lark using Torch": who does it uses Torch; of "built Lark using Torch" Lark does.
  const isTool = other && verb.form === 'gerund' && MEANS.test(verb.lemma) && !MADE_WITH.test(other.verb);
  const otherSubject = other && !isTool ? (isOutdone ? other.subject : actedOn(other)) : EMPTY;
  // "with Zephyra scoring 41%, trailing Lark": the participle goes on with the one before.
  if (verb.form === 'gerund' && parse.comma && isHeadless(own) && previous?.subject.some(isNamed))
    return { subject: previous.subject, otherSubject };
  // "a score of 41 vs. 38, requiring X": no number does.
  if (verb.form === 'gerund' && parse.comma && isHeadless(own) && own[0]?.noun === null && !previous)
    return { subject: parse.mainSubject, otherSubject };
  return { subject: own, otherSubject };
}

/** Whether a clause only tells who says what follows. */
const isAside = ({ verb, object, preps, fronted }: Draft): boolean =>
  SAYING_VERBS.has(verb) && object.length === 0 && preps.length === fronted;

/** With whom somebody does what "in" tells. Lemmas. */
const JOINING = /^(?:join|follow|copy|echo|emulate)$/;

/** "Acme released Zephyra, outperforming Lark": what is released does it, not who releases it. */
function madeBefore(parse: Parse, verb: VerbGroup): List | null {
  const { form, lemma } = verb;
  const participle = form === 'participle' && parse.comma && !OF_FIRMS.has(lemma);
  // "released Zephyra, claiming to outperform Lark"
  const claimed = form === 'infinitive' && parse.draft?.form === 'gerund' && CLAIMING.test(parse.draft.verb);
  if ((form !== 'gerund' && !participle && !claimed) || FIRMS_VERBS.has(lemma) || hasOwnSubject(parse, verb))
    return null;
  const released = parse.drafts.findLast(
    // "Acme released a model that runs on a phone, outperforming Lark"
    ({ form: kind, relative, verb }) =>
      (kind === 'finite' && (!relative || MAKING_VERBS.has(verb))) ||
      // "open-sourced Zephyra, the first to outperform Lark, trained on books": not Lark.
      (kind === 'infinitive' && !(participle && COMPARING_VERBS.has(verb))),
  );
  const attributive = ATTRIBUTIVE_VERBS.has(lemma) && parse.comma;
  if (!released || !(MAKING_VERBS.has(released.verb) || attributive)) return null;
  // "announced support for X, featuring ...": X does it.
  const made = isOffer(released) ? released.preps[0]!.list : released.object;
  return made.some(({ heads }) => heads.some((mention) => !IDLE.has(parse.typeOf(mention)))) ? made : null;
}

/** "shipped Zephyra, the first open model to beat Lark": what such words describe; null for none. */
function glossedBy(parse: Parse, verb: VerbGroup): List | null {
  const { phrases, aside, glossed } = parse;
  const described = phrases[phrases.indexOf(verb) - 1];
  if (verb.form !== 'infinitive' || !aside || described?.kind !== 'noun' || described.heads.length > 0) return null;
  const isThing = MADE.has(TYPE_NOUNS.get(described.noun ?? '') ?? 'company');
  return isThing && glossed.length > 0 && glossed.every(({ heads }) => heads.some((at) => MADE.has(parse.typeOf(at))))
    ? glossed
    : null;
}

const isMain = ({ form }: Draft): boolean => form === 'finite';

/** What a clause acts on: "replaced Lark with Zephyra, running it on a phone" goes on with Zephyra. */
const actedOn = ({ verb, object, preps }: Draft): List =>
  (/^(?:replace|swap)$/.test(verb) ? preps.find(({ preposition }) => preposition === 'with')?.list : undefined) ??
  object;

const LEAVING = /^(?:leave|quit|exit|depart|abandon|flee)$/;

const CLAIMING = /^(?:claim|purport|profess|promise)$/;

/** The subject goes on that a relative clause with a subject of its own has interrupted. */
export function resumeInterrupted(parse: Parse, { form }: VerbGroup): void {
  if (form !== 'finite' || !parse.interrupted || !parse.draft || parse.and || parse.relative) return;
  parse.subject = parse.interrupted;
  parse.interrupted = null;
}

const ACCUSING = /^(?:accuse|blame|charge|criticize|fine|indict|praise|suspect|sue|thank)$/;

/** What tells others how something is done. Lemmas. */
const LESSON =
  /^(?:article|guide|tutorial|paper|post|blog|thread|course|talk|video|workshop|lesson|tip|walkthrough|cookbook|primer|webinar|book)$/;

/** What says what something is. Lemmas. */
const CALLING = /^(?:call|describe|consider|declare|deem|dub|name|label|hail|rate|rank|bill|tout)$/;

/** The noun phrase that a verb is about by where it stands. */
function subjectOf(parse: Parse, verb: VerbGroup): List {
  const { draft, subject: own, lastList, comma, and, relative } = parse;
  const resumed = resumedSubject(parse, verb);
  if (resumed) return resumed;
  // "shows 52% of users would switch": what is said has a subject of its own.
  const said = draft && SAYING_VERBS.has(draft.verb) && draft.object.length > 0;
  if (verb.form === 'finite' && said && !comma && !and && !relative && draft.preps.at(-1)?.list === lastList)
    return draft.object;
  // "calls it the first model to beat Lark": what is called so.
  const called = draft?.preps.at(-1)?.preposition === 'as' && CALLING.test(draft.verb) ? draft.object : EMPTY;
  if (verb.form === 'infinitive' && called.some(isNamed) && isHeadless(lastList)) return called;
  const agent = draft?.passive && draft.preps.at(-1)?.preposition === 'by';
  // "spent months attacking Acme", "saves hours a day building X"
  const spends = draft?.verb === 'spend' || (draft?.passive === false && isSpent(lastList));
  if (verb.form === 'gerund' && spends && !comma && parse.preposition === null) return draft!.subject;
  // "charged two men with shipping chips": they shipped them.
  if (verb.form === 'gerund' && draft && ACCUSING.test(draft.verb) && /^(?:with|of|for)$/.test(parse.preposition ?? ''))
    return draft.passive ? draft.subject : draft.object;
  // "shared a guide on building agents with Torch": whoever follows it.
  const taught = verb.form === 'gerund' && /^(?:on|about|for|to)$/.test(parse.preposition ?? '');
  if (taught && lastList.some(({ heads, noun }) => heads.length === 0 && LESSON.test(noun ?? ''))) return lastList;
  if (verb.form === 'gerund' && draft && !agent && (and || verb.lemma === 'use')) return draft.subject;
  // "is available on X and supported by Y"
  if (verb.form === 'participle' && and && draft) return draft.subject;
  if (relative && lastList.length > 0) {
    const before = own.length > 0 && own !== lastList && draft === null ? own : lastList;
    // "released Zephyra and Lark, which tops GridBench": Lark alone.
    return verb.singular && before === lastList && before.length > 1 && isNamed(before.at(-1)!)
      ? before.slice(-1)
      : before;
  }
  // "claims its Zephyra, a model based on Lark, matches Wren": what is claimed to.
  const claim =
    verb.form === 'finite' && comma && !and && draft?.form === 'participle' ? parse.drafts.findLast(isMain) : null;
  if (claim && SAYING_VERBS.has(claim.verb) && claim.object.some(isNamed)) return claim.object;
  // "says Torch, its editor, runs on Lark"
  if (verb.form === 'finite' && comma && !and && said && isSaidOf(parse, draft)) return draft.object;
  const last = lastList.length > 0 ? lastList : own;
  // "The author runs Zephyra, served by Torch"
  if (verb.form === 'participle' && comma && !and && isServed(parse, verb.lemma)) return servedOf(parse);
  // "is fast; trained on phones"
  const isNew = draft === null && own.length === 0 && parse.drafts.length > 0 && parse.mainSubject.length > 0;
  if (verb.form === 'participle' && isNew) return parse.mainSubject;
  if (verb.form === 'participle' && !comma) return last;
  // "led the seed of Tessel, founded by Ada Brook": who stands right before.
  if (verb.form === 'participle' && /^(?:co-?)?found$/.test(verb.lemma) && lastList.some(isNamed)) return lastList;
  if (verb.form === 'gerund' && !comma && parse.preposition === null && draft !== null && lastList.length > 0) {
    // "a startup building X": the noun phrase before; "began building X": the subject.
    const direct = draft.object.length > 0 || draft.preps.length > draft.fronted;
    return direct ? lastList : draft.subject;
  }
  if (verb.form === 'gerund' && draft === null && own.length > 0) return comma ? own : last;
  // "raised $5M, with Beta taking part, to build Lark": whoever raised it.
  const main = verb.form === 'infinitive' && comma && draft?.form === 'gerund' ? parse.drafts.findLast(isMain) : null;
  if (main && draft!.subject.some(isNamed) && draft!.subject !== main.subject && draft!.subject !== main.object)
    return main.subject;
  // "with Ada choosing to leave", "which plans to buy Acme", "which would give it power to ban Lark"
  const direct =
    draft !== null && (draft.relative !== null || (draft.object.length === 0 && draft.preps.length === draft.fronted));
  if (draft && (joinsRelative(parse, verb) || (verb.form === 'infinitive' && direct))) return draft.subject;
  return own.length > 0 ? own : parse.mainSubject;
}

/** Whether a description behind a comma, or a name behind that of a description, ends what a clause says something of. */
const isSaidOf = ({ glossed }: Parse, { object }: Draft): boolean =>
  object.some(isNamed) && (object.length > 1 || glossed.at(-1) === object[0]);

/** What is done to things and not to who has them. Lemmas. */
const DONE_TO_THINGS = /^(?:serve|host|quantize|train|pretrain|distill|fine-tune|deploy|license|price)$/;

/** Whether a participle behind a comma is of the thing right before it, and not of whom the clause is about. */
function isServed(parse: Parse, lemma: string): boolean {
  const { lastList } = parse;
  const about = parse.subject.length > 0 ? parse.subject : parse.mainSubject;
  const isThing =
    lastList.length > 0 &&
    lastList.every(({ heads }) => heads.length > 0 && heads.every((at) => THINGS.has(parse.typeOf(at))));
  if (!isThing || !DONE_TO_THINGS.test(lemma) || isBuilt(parse, about)) return false;
  return isHeadless(about) || about.some((one) => parse.isAgent(one));
}

/** "models built on Lark, trained on phones": whether the participle before it was of models too, and only told what they are built on. */
function isBuilt(parse: Parse, about: List): boolean {
  const { draft, lastList } = parse;
  const isModel = ({ heads, noun }: List[number]): boolean =>
    heads.length === 0 ? noun === 'model' : heads.every((at) => parse.typeOf(at) === 'model');
  return draft !== null && BUILDING.test(draft.verb) && draft.preps.at(-1)?.list === lastList && about.every(isModel);
}
const BUILDING = /^(?:build|base|derive|distill|fine-tune|initialize|adapt)$/;
const THINGS: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware']);

/** "uses Zephyra in Torch, served by Enginex": the model, where what stands right before is none. */
function servedOf(parse: Parse): List {
  const { draft, lastList } = parse;
  const isModel = ({ heads }: List[number]): boolean => heads.some((at) => parse.typeOf(at) === 'model');
  return draft?.object.some(isModel) && !lastList.some(isModel) ? draft.object : lastList;
}

/** "Acme found that half of the tasks are broken, and proposed Lark": the subject of the last verb of the same tense. */
function resumedSubject({ draft, drafts, and, comma }: Parse, { form, past }: VerbGroup): List | null {
  if (form !== 'finite' || !past || !and || !comma || draft === null) return null;
  // "Ada Brook took over after Bo Lind left, and said": so did she.
  if (draft.past && !draft.subordinate) return null;
  const earlier = drafts.findLast((one) => one.form === 'finite' && one.past && !one.subordinate);
  return earlier && earlier.subject.length > 0 ? earlier.subject : null;
}

/**
 * "Zephyra, which runs on Corelis and beats Lark", "Acme shipped Zephyra, which was trained on books and beats Lark": a second
 * verb of the relative clause, of the same tense, or of another than the clause around it, too.
 */
export function joinsRelative({ draft, drafts, and, comma }: Parse, { form, past }: VerbGroup): boolean {
  if (form !== 'finite' || !and || comma || !draft?.relative) return false;
  if (draft.relative.past === past) return true;
  const main = drafts.findLast((one) => isMain(one) && !one.relative);
  return main !== undefined && main.past !== past;
}
