/** How a deed stands that a noun names: "a planned purchase of", "walked away from its deal with", "the merger collapsed". */
import type { Status } from '../../graph/ontology.ts';
import type { Clause, Sentence, Token } from '../document.ts';
import { DEED_VERBS, governedStatus, nounStatus } from '../syntax/stance.ts';

/** Tokens from one to another. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The stance of a deed that a phrase names: what its own words say, else the verb whose object it is. */
export function phraseStatus(
  { tokens }: Sentence,
  clauses: readonly Clause[],
  { first, last }: Stretch,
  anchor: number,
): Status {
  const own = nounStatus(tokens, first, last);
  if (own !== 'actual') return own;
  if (clauses.some((clause) => isFailed(tokens, clause, { first, last }))) return 'negated';
  const governing = clauses.find(({ object }) =>
    object.some((phrase) => phrase.first <= anchor && anchor <= phrase.last),
  );
  if (!governing) return 'actual';
  const deed = DEED_VERBS.get(governing.verb);
  if (isSpared(governing)) return 'actual';
  return deed === 'actual' ? governing.status : (deed ?? governedStatus(governing.verb) ?? 'actual');
}

/** "no better than Lark", "not quite on par with it": whether the words before a phrase deny what it says; not "not only". */
export function isDenied(tokens: readonly Token[], first: number): boolean {
  if (/^(?:only|just|merely|simply|because|to|that)$/.test(tokens[first]?.lower ?? '')) return false;
  // "Instead of Lark, it runs Zephyra"
  if (tokens[first]?.lower === 'of' && tokens[first - 1]?.lower === 'instead') return true;
  const before = DEGREE.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return DENYING.test(tokens[before]?.lower ?? '');
}
const DENYING = /^(?:no|not|n['’]t|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|never|hardly|nowhere)$/;
const DEGREE = /^(?:quite|yet|exactly|even|much|far|really|necessarily|any|at|markedly|clearly|always|that)$/;

/** "neither comes close to Lark", "can't keep up with it": whether the verb that words belong to is denied. */
export function isInDenial(tokens: readonly Token[], clauses: readonly Clause[], { first, last }: Stretch): boolean {
  // "not yet at the level of Lark" is read as it is.
  if (tokens.slice(first, last).some(({ lower }) => DENYING.test(lower))) return false;
  const clause = clauses.findLast((one) => one.form === 'finite' && one.first <= first);
  return (
    clause?.status === 'negated' &&
    !tokens.slice(clause.first, first).some(({ lower }) => /^(?:[,;:()—–]|but|and|or)$/.test(lower))
  );
}

/** "refused to block the purchase", "won't dismiss the suit": whether a deed is not undone. */
const isSpared = ({ verb, status }: Clause): boolean =>
  status === 'negated' && (DEED_VERBS.get(verb) === 'negated' || UNDOING.test(verb));
const UNDOING =
  /^(?:dismiss|toss|toss_out|throw_out|reject|quash|overturn|reverse|stop|strike_down|unwind|undo|break_up)$/;

const FAILING =
  /^(?:collapse|fail|unravel|fizzle|fizzle_out|die|founder|lapse|fall_apart|fall_through|break_down|implode)$/;
/** What a deed does that comes about. Lemmas. */
const COMING_ABOUT =
  /^(?:close|happen|materialize|materialise|go_through|come_off|come_about|proceed|go_ahead|complete)$/;

/** "Acme's deal to buy Beta collapsed": whether a clause says that what some words name came to nothing. */
const isFailed = (tokens: readonly Token[], { verb, subject, first, status }: Clause, words: Stretch): boolean =>
  (FAILING.test(verb) ||
    (status === 'negated' && COMING_ABOUT.test(verb)) ||
    (verb === 'fall' &&
      tokens.slice(first, first + PARTICLE).some(({ lower }) => lower === 'through' || lower === 'apart'))) &&
  subject.some((phrase) => words.first <= phrase.last && phrase.first <= words.last);
const PARTICLE = 4;

/** How far from the start of its verb group the word may stand that a phrase is found by. */
const VERB_REACH = 6;

/** "Fund One wants to put in $3 million": the stance of a phrase that holds a verb, of the verb that it is found by or beside. */
export function verbStatus(clauses: readonly Clause[], { first, last }: Stretch, anchor: number): Status {
  const clause = clauses.findLast(
    ({ form, ...one }) =>
      // "agreed to share data": that is settled.
      (form === 'finite' || (form === 'infinitive' && one.first <= anchor)) &&
      one.first >= first &&
      one.first <= last &&
      Math.abs(anchor - one.first) < VERB_REACH,
  );
  return clause ? clauseStatus(clause) : 'actual';
}

/** "has no sites in", "neither Acme nor Beta", "won't block the purchase": the stance of a clause, whose subject or object may be nothing. */
export function clauseStatus(clause: Clause): Status {
  const { status, subject, object } = clause;
  if (isSpared(clause)) return 'actual';
  const isNothing = /^(?:no|neither)$/.test(object[0]?.words[0] ?? '') || subject[0]?.words[0] === 'neither';
  return status === 'actual' && isNothing ? 'negated' : status;
}

/** The stance of the deed that a clause's object names. */
export function deedStatus(tokens: readonly Token[], clause: Clause): Status {
  if (isSpared(clause)) return 'actual';
  if (clause.status !== 'actual') return clause.status;
  const deed = DEED_VERBS.get(clause.verb) ?? 'actual';
  const [phrase] = clause.object;
  return deed === 'actual' && phrase ? nounStatus(tokens, phrase.first, phrase.last) : deed;
}
