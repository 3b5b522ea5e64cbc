/** Verbs of clauses: each opens one, with its subject and with the stance that what governs it gives it. */
import type { Status } from '../../../graph/ontology.ts';
import type { VerbGroup } from '../phrases/kinds.ts';
import { DEED_VERBS, governedStatus } from '../stance.ts';
import { statusBefore } from './before-gerunds.ts';
import { type Draft, EMPTY } from './draft.ts';
import { isNamed } from './noun-phrases.ts';
import type { Parse } from './parse.ts';
import { joinsRelative, resumeInterrupted, subjectsOf } from './subjects.ts';
import { INSTRUCTING, KEEPING, plainVerb } from './verb-kinds.ts';

/** Opens the clause of the verb group at a phrase. */
export function openClause(parse: Parse, at: number, verb: VerbGroup): void {
  const previous = parse.draft;
  resumeInterrupted(parse, verb);
  const { subject, otherSubject } = subjectsOf(parse, verb);
  if (verb.form === 'gerund' && previous) tieGerund(parse, previous);
  // "At the Expo, Acme showed a board that runs Lark": nothing runs at the Expo.
  const fronted = parse.relative && parse.drafts.length > 0 ? [] : [...parse.fronted];
  if (parse.piped !== null) fronted.push({ preposition: parse.piped, list: parse.named(parse.antecedent) });
  const draft: Draft = {
    verb: verb.lemma,
    form: verb.form,
    passive: verb.passive || verb.form === 'participle',
    subject,
    otherSubject,
    object: [],
    gap: parse.gap,
    preps: fronted,
    fronted: fronted.length,
    complements: parse.complements,
    status: statusOf(parse, verb),
    conditional: parse.conditional || isTaught(parse, verb),
    first: verb.first,
    last: verb.last,
    relative: parse.relative || joinsRelative(parse, verb) ? { past: verb.past } : null,
    past: verb.past,
    subordinate: parse.subordinate,
  };
  // "Zephyra, which Acme uses, beats Lark", "Tessel, in which Acme invests, grew": what Acme uses has come before.
  const shares = previous && previous.gap.length === 0 && !(previous.relative && previous.fronted > 0);
  if (shares && joinsVerb(parse, at)) parse.sharing.push({ first: previous, second: draft });
  parse.begin(draft);
  if (verb.form === 'finite' && subject.length > 0) parse.mainSubject = subject;
  parse.complements = [];
  parse.gap = EMPTY;
  parse.piped = null;
  parse.glossed = EMPTY;
  parse.preposition = null;
  parse.relative = false;
  parse.comma = false;
  parse.and = false;
}

/** What a word in -ing has to do with the clause before it. */
function tieGerund({ preposition, comma, and, lastList }: Parse, previous: Draft): void {
  const last = previous.preps.at(-1);
  // "accused Tessel of copying"
  if (preposition) previous.preps.push({ preposition, list: EMPTY });
  // "raised $4M, with Ada joining": no phrase of the clause before.
  else if (!comma && !and && last?.preposition === 'with' && last.list === lastList) previous.preps.pop();
}

/** Whether nothing but "and", "or" and commas stands between a verb group and the one before it. */
function joinsVerb({ phrases }: Parse, at: number): boolean {
  let before = at - 1;
  while (phrases[before]?.kind === 'and' || phrases[before]?.kind === 'comma') before--;
  return before < at - 1 && phrases[before]?.kind === 'verb';
}

const TIMING: ReadonlySet<string | null> = new Set(['after', 'before', 'since', 'upon']);

/** The stance of a verb, where its own words leave it a fact: of what governs it, or of the clause before. */
function statusOf(parse: Parse, { form, status }: VerbGroup): Status {
  if (status !== 'actual') return status;
  const { draft: previous, subject } = parse;
  const governed = previous ? governedStatus(plainVerb(previous.verb)) : null;
  if (form === 'infinitive') {
    const governing = (previous?.preps.at(-1)?.list ?? previous?.object)?.at(-1);
    const governor = governed ?? (governing?.noun ? governedStatus(governing.noun) : null);
    // "doesn't want to buy Tessel"
    if (governor === 'planned' && previous?.status === 'negated') return 'negated';
    // "has no plans to buy Tessel", "ended talks to buy Tessel"
    const isOff = governing?.words.includes('no') || (previous && DEED_VERBS.get(previous.verb) === 'negated');
    if (governor) return !governed && isOff ? 'negated' : governor;
    // "Acme to buy Tessel"
    if (!previous && !parse.aside && parse.lastList === subject && subject.some(isNamed)) return 'planned';
    return previous?.status ?? status;
  }
  // "the firm she set up after leaving Acme": a time governs nothing.
  if (form !== 'gerund' || TIMING.has(parse.preposition)) return status;
  // "gets in without buying Acme", "without having to buy Acme", "Instead of buying Acme, ..."
  if (/^(?:without|instead)$/.test(parse.preposition ?? '')) return 'negated';
  if (!previous || parse.comma) return status;
  // "blocked Acme from using Lark"
  if (parse.preposition === 'from' && KEEPING.test(previous.verb)) return 'negated';
  // "in talks with Acme about buying Lark"
  if (/^(?:about|over)$/.test(parse.preposition ?? '') && isTalk(previous)) return 'planned';
  const before = statusBefore(previous, parse.preposition);
  // "can't rule out buying Tessel"
  if (before) return before === 'negated' && previous.status === 'negated' ? 'planned' : before;
  const direct = previous.object.length === 0 && previous.preps.every(({ list }) => list.length === 0);
  if (!direct) return status;
  return governed && governed !== 'projected' ? governed : previous.status;
}

/** Whether a clause is of talks. */
const isTalk = ({ object, preps }: Draft): boolean =>
  [object, ...preps.map(({ list }) => list)].some((list) =>
    list.some(({ noun }) => noun !== null && /^(?:talk|discussion|negotiation)$/.test(noun)),
  );

/** "a guide to fine-tuning X", "a tutorial on how to run X": nobody does it. */
const isTaught = ({ lastList }: Parse, { form }: VerbGroup): boolean =>
  (form === 'gerund' || form === 'infinitive') && INSTRUCTING.has(lastList.at(-1)?.noun ?? '');
