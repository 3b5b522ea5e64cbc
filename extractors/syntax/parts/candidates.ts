/** The parts of speech that a word can have, wherever it stands. */
import { type Lexeme, Tag, type Token } from '../../document.ts';
import { ofWord } from '../lexemes.ts';
import { isVerbal } from '../words.ts';
import { NUMBER, type Part } from './costs.ts';

const OPENERS = new Set(
  `which who that whose whom where when while whereas although though because if whether unless as after before since
   until once what how why but so`.split(/\s+/),
);
/** Those that a subject must follow. */
const SUBORDINATORS = /^(?:while|whereas|although|though|because|if|unless|whether|as|after|before|since|until|once)$/;
const INFINITE = /^(?:be|been|being|have|having|do)$/;
const NEVER_FINITE = /^(?:be|been|being|having)$/;
/** "a model called X": participles that a name follows. */
export const NAMING = /^(?:called|named|dubbed|code-?named|titled|nicknamed)$/;
/** Forms in -ing that qualify a noun more often than they act. */
const QUALIFYING =
  /^(?:leading|existing|upcoming|competing|remaining|growing|emerging|rising|surrounding|promising|returning|sitting|departing|participating)$/;
/** Past forms that are no participle. */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  `ran took gave went came saw knew grew fell rose drew wrote drove chose spoke broke began overtook withdrew outdid became
   did flew froze shook stole swore threw wore`.split(/\s+/),
);
const PARTICIPLE_ONLY = new Set(
  `taken given gone seen known grown fallen risen drawn written driven chosen spoken broken begun overtaken withdrawn shown
   proven beaten done flown frozen shaken stolen sworn thrown worn gotten`.split(/\s+/),
);
const PARTICLES = /^(?:out|up|off|down)$/;
const SINGULAR =
  /^(?:it|he|she|this|that|another|everyone|someone|anyone|one|nobody|nothing|everything|something|neither|none)$/;
const PLURALS = /^(?:they|we|you|i|these|those|both|many|most|several|some|others|all)$/;

/** Candidates: parts by number, and what the word itself costs as each. */
export interface Candidates {
  readonly parts: readonly number[];
  readonly costs: readonly number[];
}

const NONE: Candidates = { parts: [], costs: [] };
const only = (part: Part): Candidates => ({ parts: [NUMBER[part]], costs: [0] });
export const NAME = only('name');
/** A name that closes a list: what it does, several do. */
export const NAMES = only('names');
const FIXED: ReadonlyMap<string, Candidates> = new Map([
  [',', only('comma')],
  ['and', only('conjunction')],
  ['or', only('conjunction')],
  ['&', only('conjunction')],
  ['/', only('conjunction')],
  ['+', only('conjunction')],
  ['nor', only('conjunction')],
]);

/** Nouns of the trade that can be verbs and hardly ever are. */
const NOUNS = new Set(
  `image video audio motion size state key power code screen bug frame experience trust request interest pattern voice text token chat
   file query prompt kernel process concern debate detail command guide recap parameter word source way time thing people market
   stage task function figure tax seat engineer chip measure document photo slide network style issue cycle tool benchmark factor
   layer sample structure window vision mask edge camera batch seed head index log memory mode page path phone pipeline plot
   product program pool profile range rate resource role rule segment sense server session site skill stack string subject
   surface team term theme thread ticket tier title tone trace transcript trend type unit value volume wave weight workflow
   zone synthesis defense breast humor cost research`.split(/\s+/),
);
/** Nouns that are no verbs in these texts: "a data center firm", "former Acme engineers Ada Brook and Bo Lind". */
const NO_VERBS = /^(?:cent(?:er|re)s?|arm|staff|open-weights|engineers)$/;
/** Nouns that take either number: "data show", "staff say". */
const COLLECTIVES = /^(?:data|staff|crew|police|media)$/;
/** Verbs that are no nouns, although their forms in -s look like plurals. */
const VERBS = new Set(
  `outperform surpass exceed outpace outscore introduce unveil acquire achieve enable include require provide deliver integrate
   improve reduce allow combine announce publish develop create reveal describe explain argue suggest become remain keep
   bring help let offer believe claim say tell know`.split(/\s+/),
);
/** How much likelier a word is a verb that the rules ask for. */
const KNOWN = 0.3;
/** How much likelier a word is a verb between a name and "that". */
const GOVERNING = 0.8;
/** How much likelier a word is an infinitive behind a verb like "help". */
const HELPED = 4.5;
/** How much dearer a word is as an infinitive that "and" joins to none. */
const UNLED = 1.5;
/** How much likelier a word is a verb behind a handle. */
const POSTED = 2.5;
/** How much dearer a word is as what no list says that it is. */
const UNUSUAL = 0.7;
/** How much dearer it is to read a word of the trade's nouns as a verb. */
const RELUCTANT = 1;

/** What is asked of a word beside what the word lists know: bits. */
export const Doubt = {
  /** The rules know it as a verb. */
  Verb: 1,
  /** It is hardly ever a verb in these texts ("models"). */
  Reluctant: 2,
  /** A hyphen ties it to the word before: what is tied is no finite verb ("AI-driven"). */
  Tied: 4,
  /** It stands between a name and "that": "Acme projects that ...", or "past": "Zephyra edges past Lark". */
  Governing: 8,
  /** A name or a quotation follows: "a model called X". */
  Naming: 16,
  /** It says who says what follows: "a model that Acme claims beats Lark". */
  Aside: 32,
  /** An amount of money follows: "just closed $4M". */
  Paying: 64,
  /** A verb before governs a bare infinitive: "helped build it". */
  Helped: 128,
  /** A handle stands before it, which qualifies no noun: "@x notes". */
  Posted: 256,
  /** "and" or a comma stands before it and no infinitive before that, which it could go on from: "Acme runs X and tool use". */
  Unled: 512,
  /** It tells what somebody did: "who led it", "Acme said profits rose". */
  Deed: 1024,
} as const;

/** A word's candidates, for each set of doubts that has come up. */
const knownOf = ofWord((): (Candidates | undefined)[] => []);

/**
 * The parts of speech that a word, no name, can have; none for what has no part, such as a quotation mark.
 * @param doubts a set of `Doubt` bits
 */
export function candidatesOf(token: Token, doubts: number): Candidates {
  const known = knownOf(token);
  const found = known[doubts] ?? study(token.lexeme, doubts);
  known[doubts] = found;
  return found;
}

/** Whether a word has the same candidates whatever is asked of it. */
export const isSettled = ofWord(
  ({ text, lower, tags }) =>
    FIXED.has(lower) || (tags & Tag.Punctuation) !== 0 || /^['’]s$/.test(text) || lower === 'to',
);

function study(token: Lexeme, doubts: number): Candidates {
  const has = (doubt: number): boolean => (doubts & doubt) !== 0;
  const verb = has(Doubt.Verb);
  const reluctant = has(Doubt.Reluctant);
  const tied = has(Doubt.Tied) || NO_VERBS.test(token.lower);
  const governing = has(Doubt.Posted) ? POSTED : has(Doubt.Governing) ? GOVERNING : 0;
  const naming = has(Doubt.Naming);
  const unled = has(Doubt.Unled) ? UNLED : 0;
  const fixed = FIXED.get(token.lower);
  if (fixed) return fixed;
  const { tags, lower } = token;
  const found = { parts: [] as number[], costs: [] as number[] };
  const add = (part: Part, cost = 0): void => {
    found.parts.push(NUMBER[part]);
    found.costs.push(cost);
  };
  if (tags & Tag.Punctuation) {
    if (/^['’]s?$/.test(token.text)) add('possessive');
    else if (/^[-‑‐$€£#%~*"“”`_'’]$/.test(token.text)) return NONE;
    else add('break');
    return found;
  }
  if (/^['’]s$/.test(token.text)) {
    add('possessive');
    add('auxiliary', 1.2);
    return found;
  }
  if (lower === 'to') {
    add('to');
    add('preposition', 0.5);
    return found;
  }
  if (INFINITE.test(lower)) add('infinite');
  if (tags & Tag.Auxiliary && !NEVER_FINITE.test(lower)) add(token.text === 'May' ? 'noun' : 'auxiliary');
  if (SINGULAR.test(lower)) add('pronoun', tags & Tag.Determiner ? 0.8 : 0);
  if (PLURALS.test(lower)) add('pronouns', tags & Tag.Determiner ? 0.8 : 0);
  if (tags & Tag.Pronoun && found.parts.length === 0 && !OPENERS.has(lower)) add('pronoun');
  // "which" asks or opens a clause; before a noun it is rare.
  if (tags & Tag.Determiner) add('determiner', OPENERS.has(lower) ? 1 : 0);
  if (has(Doubt.Aside)) add('opener', 0.4);
  if (OPENERS.has(lower)) add(SUBORDINATORS.test(lower) ? 'subordinator' : 'opener');
  if (lower === 'by') add('by');
  else if (tags & Tag.Preposition) add(PARTICLES.test(lower) ? 'adverb' : 'preposition');
  if (tags & Tag.Conjunction && !OPENERS.has(lower)) add('conjunction');
  // "no longer uses"
  if (tags & Tag.Adverb || lower === 'longer') add('adverb');
  if (lower === 'no') add('adverb', UNUSUAL);
  if (tags & Tag.Number) add('number');
  // "The two compete with Acme": two that were named.
  if (/^(?:two|three|four)$/.test(lower)) add('plural', 0.6);
  const qualifies = (tags & (Tag.Adjective | Tag.Verb | Tag.Noun | Tag.Past | Tag.Gerund)) === Tag.Adjective;
  if (QUALIFYING.test(lower)) add('adjective');
  else if (tags & Tag.Past && has(Doubt.Paying)) add('adjective', 2);
  else if (tags & Tag.Adjective) add('adjective', tags & (Tag.Past | Tag.Gerund) ? 0.6 : 0);
  if (tags & Tag.Gerund) {
    add('gerund');
    if (tags & Tag.Noun) add('noun', 0.3);
  } else if (COLLECTIVES.test(lower)) {
    add('noun');
    add('plural');
  } else if (tags & Tag.Noun) add(tags & Tag.Plural ? 'plural' : 'noun', VERBS.has(token.lemma) ? 2 * UNUSUAL : 0);
  // "left to found Tessel"
  if (/^(?:co-?)?found$/.test(lower)) add('bare');
  if (has(Doubt.Helped)) add('bare', -HELPED);
  if (tags & Tag.Past) {
    if (!tied && (verb || !lower.includes('-')) && !PARTICIPLE_ONLY.has(lower)) add('past');
    if (!PAST_ONLY.has(lower) && !has(Doubt.Deed)) add('participle', naming && NAMING.test(lower) ? -2.2 : 0.15);
    // "beats specialized Zephyra"
    if (!(tags & Tag.Adjective) && lower.endsWith('ed')) add('adjective', 1);
    // "cut", "hit", "beat": past and present are one.
    if (lower === token.lemma && !tied) {
      add('verb');
      add('bare', unled);
    }
  } else if (qualifies && !lower.includes('-')) {
    // "to open an office", "they double revenue": adjectives that can be verbs.
    if (!tied && isVerbal(lower)) {
      add('verb', UNUSUAL);
      add('bare', UNUSUAL + unled);
    }
  } else if (!tied && (verb || (tags & Tag.Verb && !lower.includes('-'))) && !(tags & Tag.Gerund)) {
    const cost = (reluctant || NOUNS.has(token.lemma) ? RELUCTANT : 0) - (verb ? KNOWN : 0);
    const third = lower.endsWith('s') && lower !== token.lemma;
    if (third) add('verb-s', cost - governing);
    else {
      add('verb', cost);
      add('bare', Math.min(cost, 0) + unled);
    }
    // Whatever is a verb can be a noun: "a guide".
    if (!(tags & Tag.Noun) && !(third && VERBS.has(token.lemma)))
      add(third ? 'plural' : 'noun', verb && third ? 2 * UNUSUAL : UNUSUAL);
  } else if (!tied && tags & Tag.Noun && !lower.includes('-') && isVerbal(lower)) {
    const cost = UNUSUAL + (reluctant || NOUNS.has(token.lemma) ? RELUCTANT : 0);
    if (tags & Tag.Plural) add('verb-s', cost - governing);
    else {
      add('verb', cost);
      add('bare', cost + unled);
    }
  }
  if (tags & (Tag.Unknown | Tag.FirstName)) {
    add(lower.endsWith('s') ? 'plural' : 'noun', tags & Tag.Adverb ? 1.5 : 0.2);
    if (found.parts.length === 1 && !verb) add('adjective', 1.5);
  }
  return found.parts.length > 0 ? found : NONE;
}
