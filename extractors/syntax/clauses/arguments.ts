/** Noun phrases of clauses: each becomes a subject, an object or what a preposition ties to one. */
import type { List } from '../../document.ts';
import { SAYING_VERBS, TYPE_NOUNS } from '../../lexicon/cues.ts';
import { AGENTIVE, isTransparent } from '../heads.ts';
import { placeAdjunct } from './adjuncts.ts';
import { describe, EXAMPLES } from './descriptions.ts';
import { type Draft, EMPTY } from './draft.ts';
import { openGapped } from './gapping.ts';
import { isApposition, readList } from './lists.ts';
import { isHeadless, isMeasure, isNamed, isOwn, isTime } from './noun-phrases.ts';
import type { Parse } from './parse.ts';
import { openReduced } from './reduced.ts';
import { isAttributive, joinsBehindBracket, resumedList } from './series.ts';
import { isTold, startsClause } from './starting.ts';
import type { Stretch } from './stretch.ts';
import { overTime } from './times.ts';
import { NAMING_VERBS } from './verb-kinds.ts';

/** Prepositions that say what came before. */
const SINCE = new Set(['since', 'after', 'before']);

const PRONOUN = /^(?:it|they|he|she|we)$/;

/** Gives the list of noun phrases at a phrase its place in a clause: the index of the phrase after it. */
export function placeNouns(parse: Parse, at: number): number {
  const behindTime = overTime(parse, at);
  if (behindTime > at) return behindTime;
  const stretch = ownedBy(parse, listAt(parse, at), at);
  const { list, next } = stretch;
  if (parse.preposition === null && openGapped(parse, stretch)) return next + 1;
  if (parse.preposition === null && openReduced(parse, stretch)) return next;
  const verb = parse.phrases[next];
  if (opensRelative(parse, at, next)) parse.openRelative();
  // "a method that Acme came up with last year"
  if (isTime(list[0]!) && /^(?:with|to|into|from|for|upon|through)$/.test(parse.preposition ?? '')) parse.strand();
  const { preposition } = parse;
  if (preposition === null) {
    if (parse.relative && verb?.kind === 'verb') parse.draft = null;
    if (addsNothing(parse, list, at)) return next;
  }
  // "On an M4 Max, people report": people are no description of the card.
  const behindFronted =
    preposition === null &&
    parse.draft === null &&
    parse.subject.length === 0 &&
    !PRONOUN.test(list[0]!.words[0] ?? '') &&
    // "According to Foo Weekly, talks about a merger collapsed": nor are talks one of an outlet.
    (parse.isFinite(next) || parse.fronted.at(-1)?.preposition === 'according');
  parse.preposition = null;
  parse.joined = (parse.and || parse.comma) && preposition === null && list.some(isNamed);
  const joins = parse.and;
  parse.and = false;
  if (preposition !== null) {
    const examples = placeAdjunct(parse, preposition, stretch, at, joins);
    if (examples) return next;
  } else {
    // "beats Lark and Wren, and most say so": who says so is neither.
    // "Lark is out, and tools like Wren use it": nor is any tool Lark.
    const governs = parse.phrases[next]?.kind === 'preposition' && parse.phrases[next + 1]?.kind === 'noun';
    const joinsClause = joins && parse.comma && parse.isFinite(governs ? next + 2 : next);
    const [word = ''] = list[0]!.words;
    if (isHeadless(list) && word !== 'they' && !behindFronted && !joinsClause && !isTold(parse, stretch))
      describe(parse, list);
    if (PRONOUN.test(word) && verb?.kind === 'verb' && NAMING_VERBS.has(verb.lemma)) parse.called = parse.lastList;
    const resumed = resumedList(parse, at, stretch);
    if (joinsBehindBracket(parse, at)) parse.join(list);
    else if (resumed.length > 0) parse.resume(resumed, list, parse.draft?.subject === resumed ? parse.draft : null);
    else placeArgument(parse, stretch);
  }
  if (behindFronted) parse.comma = false;
  follow(parse, list, preposition);
  return next;
}

/** "Acme, whose largest customer is Beta": what "whose" says is the antecedent's own. */
function ownedBy({ phrases, relative, antecedent }: Parse, stretch: Stretch, at: number): Stretch {
  const opener = phrases[at - 1];
  const [owned, ...rest] = stretch.list;
  const owners = antecedent.flatMap(({ heads }) => heads);
  if (!relative || opener?.kind !== 'relative' || opener.lower !== 'whose' || owners.length === 0) return stretch;
  if (!owned || owned.possessors.length > 0) return stretch;
  const heads = owned.heads.length === 0 && AGENTIVE.has(owned.noun ?? '') ? owners : owned.heads;
  return { ...stretch, list: [{ ...owned, possessors: owners, heads }, ...rest] };
}

/** The list of noun phrases that starts at a phrase; where it has a verb of its own, a clause starts with it. */
function listAt(parse: Parse, at: number): Stretch {
  const { phrases, draft, subject, preposition, relative } = parse;
  const fronted = preposition !== null && draft === null && subject.length === 0;
  // "A team from Acme and Beta built X": no clause of Beta's.
  const awaiting = draft === null && isHeadless(subject);
  const governed = preposition !== null && !EXAMPLES.has(preposition) && !awaiting;
  const { list, next } = readList(phrases, at, {
    // "a deal that Acme and Beta signed"
    hasVerb: (draft !== null && !(relative && preposition === null)) || governed,
    parallel: draft?.form === 'gerund',
    describing: draft !== null && isAttributive(draft),
    fronted,
    subordinate: draft?.subordinate === true && draft === parse.drafts[0] && !relative,
    glossing: parse.glossed.length > 0 || isGloss(parse, at),
  });
  // "its first models since Lark, Zephyra and Wren": Lark is none of them.
  if (preposition !== null && SINCE.has(preposition) && isHeadless(draft?.object ?? EMPTY))
    return { list: list.slice(0, 1), next: at + 1 };
  // "says that" without "that": "Acme said Beta, Lark and Wren cut costs".
  const said = preposition === null && list.length > 1 && draft !== null && SAYING_VERBS.has(draft.verb);
  // "a busy week: Acme and Beta launched X": no object, but the subject of a clause.
  if (!said && preposition !== ':') return { list, next };
  const all = readList(phrases, at, { hasVerb: false });
  if (!parse.isFinite(all.next) || (said && all.list.length === list.length)) return { list, next };
  parse.boundary();
  return all;
}

/** Whether a noun phrase describes the name before its comma: "X, a startup". */
const isGloss = ({ phrases, lastList }: Parse, at: number): boolean => {
  const phrase = phrases[at];
  return (
    phrases[at - 1]?.kind === 'comma' &&
    phrase?.kind === 'noun' &&
    lastList.length > 0 &&
    isApposition(lastList.at(-1)!, phrase)
  );
};

/** "a method it calls X", "the startup Ada Brook set up": a noun phrase with a verb right behind a description. */
function opensRelative(parse: Parse, at: number, next: number): boolean {
  const before = parse.phrases[at - 1];
  // "through a new Torch protocol it designed": a pronoun behind a name, too.
  const isOwn = parse.draft !== null && parse.isPronoun(parse.phrases[at]);
  return (
    parse.preposition === null &&
    before?.kind === 'noun' &&
    (isOwn ? before.words[0] !== 'the' : before.heads.length === 0) &&
    (before.noun !== null || before.heads.length > 0) &&
    /^(?:an?|the)$/.test(before.words[0] ?? '') &&
    !isTime(before) &&
    (parse.aside || parse.lastList.at(-1) === before) &&
    parse.isFinite(next)
  );
}

/** "first", "next": whether a phrase only says in which order something is done. */
const isOrder = ({ heads, words: [word, more] }: List[number]): boolean =>
  heads.length === 0 && more === undefined && /^(?:first|next)$/.test(word ?? '');

/** Whether a list is neither an argument of a verb nor anything else that counts. */
function addsNothing({ phrases, draft }: Parse, list: List, at: number): boolean {
  const { heads, noun } = list[0]!;
  // "which Acme bought last year", "lands first in Torch": a time is no object.
  if (draft && list.length === 1 && (isTime(list[0]!) || isOrder(list[0]!))) return true;
  // "Mixture of Agents (MoA) framework": the noun after the bracket belongs to the name before it.
  return phrases[at - 1]?.kind === 'close' && heads.length === 0 && noun !== null && isTransparent(noun);
}

/** Makes a list that no preposition governs an object of the verb at hand, or the subject of one to come. */
function placeArgument(parse: Parse, stretch: Stretch): void {
  const { draft, comma } = parse;
  const { list } = stretch;
  if (!draft || startsClause(parse, draft, stretch)) placeSubject(parse, stretch);
  else if (!comma && draft.preps.length === draft.fronted) placeObject(parse, draft, list);
  else if (comma && isHeadless(draft.object) && !isHeadless(list) && isDescribed(draft)) {
    draft.object = [...draft.object, ...list];
    draft.last = list.at(-1)!.last;
  } else placeSubject(parse, stretch);
}

/** "its first model since X, Y", "a chip of its own, Y": Y is what the object describes. */
function isDescribed({ preps }: Draft): boolean {
  const { preposition = '', list = EMPTY } = preps.at(-1) ?? {};
  return SINCE.has(preposition) || (list.length > 0 && list.every(isOwn));
}

function placeObject(parse: Parse, draft: Draft, list: List): void {
  draft.last = list.at(-1)!.last;
  if (draft.object.length > 0) {
    // "named Ada chief executive", "awarded Acme a contract"
    if (isHeadless(list)) parse.described.set(list, draft.object);
    draft.preps.push({ preposition: 'as', list });
    return;
  }
  draft.object = list;
  // "a small model called Zephyra", "a small model they call Zephyra"
  const named = draft.form === 'participle' ? draft.subject : parse.called;
  // "a search tool for Quillpad called Zephyra"
  const called = draft.form === 'participle' && !isHeadless(named) && parse.common.length > 0 ? parse.common : named;
  if (NAMING_VERBS.has(draft.verb) && !isHeadless(list) && isHeadless(called)) parse.substitute(called, list);
  parse.called = EMPTY;
}

function placeSubject(parse: Parse, stretch: Stretch): void {
  const { draft, subject, comma } = parse;
  const { list } = stretch;
  if (parse.relative && draft === null) {
    // "the model that Google released": the noun phrase after "that" is the subject.
    parse.interrupted = subject.length > 0 ? subject : parse.mainSubject;
    parse.gap = parse.piped === null ? parse.named(parse.antecedent) : EMPTY;
    parse.subject = list;
  } else if (namesSubject(parse, stretch)) parse.subject = list;
  else if (subject.length === 0 || (draft && startsClause(parse, draft, stretch))) {
    // An apposition ("X, a startup, raised ...") does not replace the subject.
    const and = parse.phrases[parse.phrases.indexOf(list[0]!) - 1]?.kind === 'and';
    if (comma && !and && subject.length > 0 && isApposition(subject.at(-1)!, list[0]!) && !isTold(parse, stretch))
      return;
    if (subject.length > 0) parse.mainSubject = subject;
    parse.subject = list;
    parse.draft = null;
    // "Built on X, Y is fast": what stands before the subject is said of it.
    // "suggested using X, as Y is slow": whoever uses X has been spoken of.
    const told = parse.drafts.slice(parse.broken);
    const main = told.findIndex(({ form }) => form === 'finite');
    for (const waiting of main < 0 ? told : told.slice(0, main))
      if (waiting.subject.length === 0 && waiting.form !== 'finite') waiting.subject = list;
  }
}

/** "The creator of Torch, Ada Brook, joined Acme", "A small model, Zephyra leads": the name stands for the description. */
function namesSubject({ phrases, draft, subject, comma }: Parse, { list, next }: Stretch): boolean {
  if (!comma || draft !== null || !isHeadless(subject) || isHeadless(list)) return false;
  const after = phrases[next]?.kind;
  return after === 'comma' || after === 'verb';
}

/** "a family of models": whether what stands before the "of" of a phrase is one of many. */
function isCollective(phrases: Parse['phrases'], member: List[number]): boolean {
  const whole = phrases[phrases.indexOf(member) - 2];
  return whole?.kind === 'noun' && COLLECTIVE.test(whole.noun ?? '');
}
const COLLECTIVE = /^(?:family|series|line|lineup|suite|set|collection|range|group|pair|trio|bundle|fleet|portfolio)$/;

/** Notes what the phrases after a list may speak of. */
function follow(parse: Parse, list: List, preposition: string | null): void {
  const { comma, lastList: before } = parse;
  const isThing = TYPE_NOUNS.has(list.at(-1)!.noun ?? '') || /^an?$/.test(list[0]!.words[0] ?? '');
  // "Zephyra, a family of models that ...": of the family.
  const members = preposition === 'of' && isHeadless(list) && isCollective(parse.phrases, list[0]!);
  // "a model with 9B parameters that ...": what follows speaks of what has a name.
  const measure = preposition !== null && before.length > 0 && list.every(isMeasure);
  if (isHeadless(list) && !isTime(list[0]!) && isThing && !members && !measure) parse.common = list;
  // After "X, a model" what follows still speaks of X.
  const apposition = comma && before.length > 0 && isApposition(before.at(-1)!, list[0]!);
  if (apposition) parse.lastList = parse.described.get(list) ?? before;
  else if (!measure && !members) parse.lastList = list;
  parse.comma = false;
  if (preposition !== null) return;
  parse.aside = apposition;
  const isSeries = apposition && parse.series.at(-1) === before.at(-1);
  parse.glossed = isSeries ? parse.series : apposition ? before : EMPTY;
}
