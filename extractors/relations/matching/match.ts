/** Matches compiled rules against a sentence's clauses and tokens. */
import { RELATIONS, type RelationType, type Status } from '../../../graph/ontology.ts';
import type { Clause, Document, Sentence } from '../../document.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';
import { isLeadIn } from '../../syntax/clauses/listed.ts';
import { isTheir, ofWord } from '../../syntax/lexemes.ts';
import { clauseStatus, deedStatus, isDenied, isInDenial, phraseStatus, verbStatus } from '../deed-status.ts';
import { COMPARISONS } from '../relating.ts';
import { type Bindings, matchClause } from './clause-match.ts';
import type { AtWord, Ready, RuleNet } from './compile.ts';
import { asOfMaker } from './nameless.ts';
import { mentionTypes, typesBefore, typesBehind } from './needs.ts';
import type { ClausePattern, PhrasePattern } from './pattern.ts';
import { PhraseMatcher } from './phrase-match.ts';
import type { Reading } from './reading.ts';

const distinct = (values: readonly number[] = []): readonly number[] =>
  values.length < 2 ? values : [...new Set(values)];

function reading(
  ready: Ready<ClausePattern | PhrasePattern>,
  bindings: Bindings,
  status: Status,
  first: number,
  last: number,
  role: string | null,
  loose: boolean,
): Reading {
  const { pattern, type } = ready;
  const leavesObject = pattern.kind === 'phrase' && pattern.implied?.slot === 'O';
  return {
    ready,
    subjects: distinct(bindings.S),
    objects: distinct(bindings.O ?? (RELATIONS[type].symmetric && !leavesObject ? bindings.S : [])),
    benchmark: bindings.B?.[0] ?? null,
    role,
    status,
    first,
    last,
    loose,
  };
}

/** Whether a sentence names two different entities, or one word that stands for several. */
function namesTwo(doc: Document, mentionAt: Int32Array): boolean {
  let first = -1;
  for (const index of mentionAt) {
    if (index < 0) continue;
    const { entity, others } = doc.mentions[index]!;
    if (others || (first >= 0 && entity !== first)) return true;
    first = entity;
  }
  return false;
}

/** Whether clauses name something of the list that the sentence leads into. */
const namesBelow = (doc: Document, sentence: Sentence, clauses: readonly Clause[]): boolean =>
  isLeadIn(sentence) &&
  clauses.some(({ subject, object, preps }) =>
    [subject, object, ...preps.map(({ list }) => list)].some((list) =>
      list.some(({ heads }) => heads.some((index) => doc.mentions[index]!.sentence > sentence.index)),
    ),
  );

/** For each token the types of what is named from it on. */
function typesFrom(types: Int32Array, mentionAt: Int32Array): readonly number[] {
  const from: number[] = new Array(mentionAt.length + 1).fill(0);
  for (let at = mentionAt.length - 1; at >= 0; at--) {
    const mention = mentionAt[at]!;
    from[at] = from[at + 1]! | (mention < 0 ? 0 : types[mention]!);
  }
  return from;
}

/** "A and B signed deals with C": A and B signed none with one another; "A and B trade blows, with C third" tells of A and B. */
const withNamed = ({ tokens }: Sentence, { preps }: Clause): boolean =>
  preps.some(
    ({ preposition, list }) =>
      preposition === 'with' &&
      list.some(({ heads }) => heads.length > 0) &&
      tokens[tokens.findLastIndex(({ index, lower }) => index < list[0]!.first && lower === 'with') - 1]?.text !== ',',
  );

/** Rules that read from a preposition alone where something runs or is offered. */
const PLACED: ReadonlySet<string> = new Set(['runs_on.support', 'runs_on.where', 'available_on.host']);

/** Where people speak of things, and rank them. Lemmas. */
const SPEAKING_PLACE =
  /^(?:leaderboard|ranking|blog|forum|discord|server|community|course|post|paper|discussion|issue)$/;

/** Rules that take what stands right before their words. */
const BESIDE: ReadonlySet<string> = new Set([...PLACED, 'licensed_under.adjective', 'licensed_under.verb']);

/** "trained on Corelis cards", "training took weeks on a Corelis", "crashes on it": whether the words up to a token do not say where something works. */
function isElsewise({ tokens }: Sentence, clauses: readonly Clause[], at: number): boolean {
  const clause = clauses.findLast(({ first }) => first <= at);
  return (
    clause !== undefined &&
    // "trained on Corelis cards; on Modelbay"
    !tokens.slice(clause.first, at).some(({ text }) => text === ';') &&
    (/(?:^|-|pre)(?:train|fine-?tune)$|^(?:crash|fail|choke)$/.test(clause.verb) ||
      clause.subject.some(({ noun }) => noun !== null && /^(?:(?:pre-?|post-?)?training|run)$/.test(noun)))
  );
}

/** "faster than Lark on a Corelis", "an alternative to Lark with an MIT license", "a fork of Lark on Modelbay": whether what stands before a token is only what something else is likened to or made from. */
const isSecondary = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at - 1]?.lower === 'than' ||
  (/^(?:to|of|on|from)$/.test(tokens[at - 1]?.lower ?? '') && LIKENING.test(tokens[at - 2]?.lemma ?? ''));
const LIKENING =
  /^(?:alternative|rival|answer|competitor|successor|response|counterpart|equivalent|challenger|companion|fork|clone|port|derivative|distillation|fine-?tune|base|build|derive)$/;

/** Whether a token opens a sentence, or what stands behind a semicolon. */
const opensPart = ({ tokens }: Sentence, at: number): boolean => at === 0 || tokens[at - 1]!.text === ';';

/** "on Acme's servers", "on the Acme Corelis X1": whether a firm at a token only says whose chips something runs on. */
function isOfChips(doc: Document, { tokens }: Sentence, mentionAt: Int32Array, at: number): boolean {
  const named = doc.mentions[mentionAt[at] ?? -1];
  const next = tokens[at + 1];
  if (!named || !next?.spaced || doc.entities[named.entity]!.type !== 'company') return false;
  const other = doc.mentions[mentionAt[at + 1] ?? -1];
  if (other) return doc.entities[other.entity]!.type === 'hardware';
  return next.lemma === 'hardware' || TYPE_NOUNS.get(next.lemma) === 'hardware';
}

const NONE: readonly Ready<ClausePattern>[] = [];

/** The patterns to try with a clause. */
function patternsOf(types: Int32Array, clause: Clause, net: RuleNet, pair: boolean): readonly Ready<ClausePattern>[] {
  const patterns = net.atVerb(clause.verb);
  if (patterns.isEmpty) return NONE;
  const behind = typesBehind(types, clause);
  return patterns.fitting(behind | typesBefore(types, clause), behind, pair);
}

/** What firms do with one another, in which a verb tells how it stands. */
const BETWEEN_FIRMS: ReadonlySet<RelationType> = new Set([
  'acquires',
  'competes_with',
  'customer_of',
  'invests_in',
  'partners_with',
]);

const isApostrophe = ofWord(({ text }) => /^['’]$/.test(text));

/** All that the rules read in a sentence: its clauses first, then its tokens. */
export function matchRules(
  doc: Document,
  sentence: Sentence,
  clauses: readonly Clause[],
  mentionAt: Int32Array,
  net: RuleNet,
): readonly Reading[] {
  const readings: Reading[] = [];
  const types = mentionTypes(doc);
  // With one name alone only patterns that leave an end out can match.
  const pair = namesTwo(doc, mentionAt) || namesBelow(doc, sentence, clauses);
  for (const clause of clauses.filter(({ conditional }) => !conditional)) {
    const ofMaker = asOfMaker(doc, clauses, clause);
    for (const ready of patternsOf(types, ofMaker, net, pair)) {
      const bindings = matchClause(doc, ready.pattern, ready.type === 'uses' ? ofMaker : clause, ready.open);
      if (bindings && (bindings.O || !withNamed(sentence, clause))) {
        const status = ready.deed ? deedStatus(sentence.tokens, clause) : clauseStatus(clause);
        const loose = ready.open && (clause.form === 'gerund' || clause.form === 'participle');
        readings.push(reading(ready, bindings, status, clause.first, clause.last, null, loose));
      }
    }
  }
  const matcher = new PhraseMatcher(doc, sentence.tokens, mentionAt, clauses);
  const from = typesFrom(types, mentionAt);
  let before = 0;
  const tryAt = (word: AtWord, at: number): void => {
    if (word.isEmpty) return;
    for (const ready of word.fitting(before, from[at]!, pair)) {
      const match = matcher.match(ready.pattern, ready.anchor, at);
      if (!match) continue;
      // "Zephyra rivals Lark": a verb, no noun.
      const anchor = ready.pattern.elements[ready.anchor];
      if (anchor?.kind === 'words' && anchor.noun && clauses.some(({ first }) => first === at)) continue;
      if (
        PLACED.has(ready.rule.name) &&
        (isElsewise(sentence, clauses, match.last) || isOfChips(doc, sentence, mentionAt, match.last))
      )
        continue;
      // "on the Hugging Face leaderboard": what is there is spoken of, not offered.
      if (ready.rule.name === 'available_on.host' && SPEAKING_PLACE.test(sentence.tokens[match.last + 1]?.lemma ?? ''))
        continue;
      // "**Zephyra**: built by Acme"
      if (ready.rule.name === 'develops.opening' && !opensPart(sentence, match.first)) continue;
      if (BESIDE.has(ready.rule.name) && isSecondary(sentence, match.first)) continue;
      // "works in Torch but not in Beacon", "no better than Lark"
      const denied =
        ((mentionAt[match.first] ?? -1) < 0 && isDenied(sentence.tokens, match.first)) ||
        (COMPARISONS.has(ready.type) && isInDenial(sentence.tokens, clauses, match));
      const status = denied
        ? 'negated'
        : ready.deed
          ? phraseStatus(sentence, clauses, match, at)
          : BETWEEN_FIRMS.has(ready.type)
            ? verbStatus(clauses, match, at)
            : 'actual';
      readings.push(reading(ready, match.bindings, status, match.first, match.last, match.role, false));
    }
  };
  for (const token of sentence.tokens) {
    const mention = mentionAt[token.index]!;
    if (mention >= 0) {
      if (mentionAt[token.index - 1] !== mention) tryAt(net.atName, token.index);
      before |= types[mention]!;
      if (isTheir(token)) tryAt(net.atPossessive, token.index + 1);
      continue;
    }
    if (isApostrophe(token) && (mentionAt[token.index - 1] ?? -1) >= 0) tryAt(net.atPossessive, token.index);
    tryAt(net.atWord(token), token.index);
  }
  return readings;
}
