/**
 * What is known of a word before it stands in a sentence: its possible parts of speech and its lemma.
 *
 * Open classes come from compromise's lexicon and its conjugation, asked once a word and remembered, and from SCOWL's
 * lists of English words, which tell a common word from a name; closed classes
 * (prepositions, determiners, auxiliaries ...) are listed in word-lists.ts, since the clause rules stand on them.
 */
import { remember } from '../../graph/remember.ts';
import { Tag } from '../document.ts';
import { conjugationOf, infinitiveOf, isEnglish, isWord, lexiconTags, singularOf } from './english/english.ts';
import { BOTH, CLOSED_TAGS, IRREGULAR_PASTS, NOMINAL_ADJECTIVES, NOUN_PASTS } from './word-lists.ts';

const SUFFIXES: readonly (readonly [RegExp, number])[] = [
  [/ly$/, Tag.Adverb],
  [/(?:tion|ment|ness|ity|ship|ism|ance|ence|sion|ware|ology)$/, Tag.Noun],
  [/(?:tions|ments|ities|ships|ances|ences|sions)$/, Tag.Noun | Tag.Plural],
  [/(?:able|ible|ous|ful|less|ive|ical|ish|ary|ic)$/, Tag.Adjective],
  [/(?:ize|ise|ify)(?:s|d)?$/, Tag.Verb],
];

const PREFIX =
  /^(?:dis|re|un|pre|post|multi|de|sub|super|hyper|over|under|micro|meta|co|non|anti|inter|auto|cross|semi|counter)/;
const ENDING =
  /(?:i?ly|a?tions?|ments?|ness|[ai]?bility|ity|ities|ships?|ism|[ae]nces?|sions?|ware|ology|[ai]ble|ous|ful|less|ive|ical|ish|ary|i?c|i[sz]e[sd]?|ify|ifies|ified)$/;

/** Whether a word that no list has is made of one that a list has: "agentic", "disaggregation", but not "parcelwise". */
function isDerived(word: string): boolean {
  const rest = word.replace(PREFIX, '');
  if (rest !== word && rest.length > 3 && isWord(rest)) return true;
  const stem = word.replace(ENDING, '');
  if (stem === word || stem.length < 3) return false;
  const adverb = word.endsWith('ly');
  // "natively", "serverlessly", but not "Calendly"
  if (adverb && /(?:ive|ical|ic|ous|ful|less|able|ible)(?:al)?$/.test(stem)) return true;
  return ['', 'e', 'y', 'ate', 'ize', 'le', 'al'].some((end) =>
    adverb ? (lexiconTags(stem + end) & Tag.Adjective) !== 0 : isWord(stem + end),
  );
}

/** Whether lists have a word as more than a name: no plural is made of "Reuter". */
const isCommonNoun = (word: string): boolean =>
  isEnglish(word) || (lexiconTags(word) & ~(Tag.Unknown | Tag.FirstName)) !== 0;

const IRREGULAR: ReadonlySet<string> = new Set(IRREGULAR_PASTS.values());

/** Whether English lists both past and gerund of a word, or an irregular past: then it is a verb, whatever else it is. */
function isVerbStem(word: string): boolean {
  if (word.length < 3) return false;
  if (IRREGULAR.has(word)) return true;
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const doubled = word + word.at(-1);
  const past = word.endsWith('y') ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  return (
    (isEnglish(`${stem}ing`) || isEnglish(`${doubled}ing`)) &&
    (isEnglish(past) || isEnglish(`${word}ed`) || isEnglish(`${doubled}ed`))
  );
}

export interface WordKnowledge {
  readonly tags: number;
  readonly lemma: string;
  /** Whether a word list has it; else its tags are a guess from its ending. */
  readonly listed: boolean;
}

/** compromise's infinitive where it is a word, else the word that the stem of a form spells: "lur" gives "lure". */
function spelled(form: string, stem: string, infinitive: string): string {
  // "distilled" is of "distill", as Americans write.
  const doubled = infinitive + infinitive.at(-1);
  if (stem === doubled && isWord(doubled)) return doubled;
  // It gives some forms back as they are.
  if (infinitive !== form && isWord(infinitive)) return infinitive;
  const single = stem.replace(/([^lsfz])\1$/, '$1');
  // "trialled", as Britons write.
  return [single, stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/ll$/, 'l')].find(isWord) ?? infinitive;
}

/** The infinitive of a regular form, if it is a known word or a plausible one. */
function verbLemma(word: string): string | null {
  // "seed" and "proceed" are no past forms.
  if (/eed$/.test(word) && !/(?:agr|fr|cr|nt|er)eed$/.test(word)) return null;
  if (word.length < 4 || !/^[a-z-]+$/.test(word)) return null;
  // "bring" and "thing" are no forms of anything.
  if (word.endsWith('ing'))
    return /[aeiouy]/.test(word.slice(0, -3)) ? spelled(word, word.slice(0, -3), infinitiveOf(word, 'Gerund')) : null;
  if (word.endsWith('ed')) return spelled(word, word.slice(0, -2), infinitiveOf(word, 'PastTense'));
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return infinitiveOf(word, 'PresentTense');
  return null;
}

function study(word: string): WordKnowledge {
  const closed = CLOSED_TAGS.get(word);
  if (closed) return { tags: closed, lemma: word, listed: true };
  if (!/[a-z]/.test(word)) return { tags: /^\d/.test(word) ? Tag.Number : Tag.Unknown, lemma: word, listed: false };
  // A compound is what its last part is: "open-sourced" is a past form, "co-founder" a noun.
  const hyphen = word.lastIndexOf('-');
  const last = hyphen > 0 ? word.slice(hyphen + 1) : word;
  const prefix = word.slice(0, word.length - last.length);
  if (prefix && !lexiconTags(word)) {
    // "drop-in", "sign-up"
    if (CLOSED_TAGS.has(last)) return { tags: Tag.Adjective | Tag.Noun, lemma: word, listed: true };
    const part = wordKnowledge(last);
    return { tags: part.tags, lemma: prefix + part.lemma, listed: part.listed };
  }
  const irregular = IRREGULAR_PASTS.get(word);
  if (irregular) {
    const noun = NOUN_PASTS.has(word) ? Tag.Noun : 0;
    return { tags: Tag.Verb | Tag.Past | noun, lemma: irregular, listed: true };
  }
  let tags = lexiconTags(word);
  let lemma = word;
  const english = isEnglish(word);
  let listed = tags !== 0 || english;
  const infinitive = verbLemma(last);
  if (tags === 0 || tags === Tag.Plural) {
    if (infinitive && isWord(infinitive)) {
      if (last.endsWith('ing')) tags |= Tag.Verb | Tag.Gerund;
      else if (last.endsWith('ed')) tags |= Tag.Verb | Tag.Past;
      else if (lexiconTags(infinitive) & Tag.Verb || isVerbStem(infinitive)) tags |= Tag.Verb | Tag.Noun | Tag.Plural;
    }
    if (tags === 0 && infinitive && last.length > 5) {
      if (last.endsWith('ing')) tags = Tag.Verb | Tag.Gerund;
      else if (last.endsWith('ed')) tags = Tag.Verb | Tag.Past;
    }
    for (const [suffix, tag] of SUFFIXES)
      if (tags === 0 && suffix.test(last)) tags = listed || isDerived(last) ? tag : tag | Tag.Unknown;
    if (tags === 0 && english) tags = isVerbStem(word) ? Tag.Noun | Tag.Verb : Tag.Noun;
  }
  // compromise gives one tag a word; a form in -ed is a verb form too ("released" is listed as an adjective).
  if (last.endsWith('ed') && infinitive && isWord(infinitive)) tags |= Tag.Verb | Tag.Past;
  if (last.endsWith('ing') && infinitive && isWord(infinitive)) tags |= Tag.Verb | Tag.Gerund;
  if (tags & Tag.Past && !last.endsWith('ed')) lemma = infinitiveOf(last, 'PastTense');
  else if (tags & Tag.Verb && infinitive) lemma = infinitive;
  else if (last.endsWith('s') && !/(?:ss|us|is|series|species)$/.test(last)) {
    const singular = singularOf(last);
    if (singular !== last && (isCommonNoun(singular) || tags & Tag.Noun)) {
      lemma = singular;
      tags |= Tag.Noun | Tag.Plural;
    }
  }
  if (infinitive && isWord(infinitive)) listed = true;
  if (lemma !== word && isCommonNoun(lemma)) listed = true;
  const plural = tags === 0 ? pluralOfDoer(word) : null;
  if (plural) {
    tags = Tag.Unknown | Tag.Noun | Tag.Plural;
    lemma = plural;
  }
  if (tags === 0 && ACRONYM_PLURAL.test(word)) {
    tags = Tag.Unknown | Tag.Plural;
    lemma = word.slice(0, -1);
  }
  if (BOTH_WORDS.has(word)) {
    listed = true;
    tags =
      (tags & ~(Tag.Unknown | Tag.Adjective)) |
      Tag.Noun |
      Tag.Verb |
      (last.endsWith('s') && !/(?:ss|us|is)$/.test(last) ? Tag.Plural : 0);
    if (tags & Tag.Plural) lemma = singularOf(word);
  }
  return { tags: tags || Tag.Unknown, lemma, listed };
}

/** "adopters", "superchips": the singular of a word that no list holds, made of one that they hold; null for any other. */
function pluralOfDoer(word: string): string | null {
  const doer = /^(\p{L}{3,}e?)rs$/u.exec(word)?.[1];
  if (doer && (isWord(doer) || isWord(doer.replace(/e$/, '')))) return word.slice(0, -1);
  const part = /^(?:super|micro|mega|mini|hyper)(\p{L}{4,})s$/u.exec(word)?.[1];
  if (part && isWord(part)) return word.slice(0, -1);
  // "endpoints", "codepaths": of two words
  const whole = /^(\p{L}{6,12})s$/u.exec(word)?.[1] ?? '';
  for (let at = 3; at <= whole.length - 3; at++)
    if (isWord(whole.slice(at)) && lexiconTags(whole.slice(at)) & Tag.Noun && isWord(whole.slice(0, at))) return whole;
  return null;
}

const ACRONYM_PLURAL = /^(?:gpu|cpu|tpu|npu|llm|vlm|api|sdk)s$/;

const BOTH_WORDS: ReadonlySet<string> = new Set(BOTH);

/** Tags and lemma of a lower-case word. */
export const wordKnowledge = remember((word: string): WordKnowledge => {
  const known = study(word);
  return NOMINAL_ADJECTIVES.has(word) ? { ...known, tags: known.tags | Tag.Adjective | Tag.Noun } : known;
});

/** Whether a lower-case word is a common word, by the word lists or by its ending. */
export const isCommonWord = (lower: string): boolean =>
  (wordKnowledge(lower).tags & (Tag.Unknown | Tag.FirstName)) === 0;

/** Whether a lower-case noun can be a verb too, by its forms: "highlights", since there is "highlighting". */
export function isVerbal(lower: string): boolean {
  const { lemma } = wordKnowledge(lower);
  return isVerbStem(lemma);
}

/** Whether a word list has this lower-case word; else its tags are a guess from its ending. */
export const isListedWord = (lower: string): boolean => wordKnowledge(lower).listed;

/** All forms of a verb: "open-source" gives open-source, open-sources, open-sourced, open-sourcing. */
export function verbForms(infinitive: string): readonly string[] {
  const hyphen = infinitive.lastIndexOf('-');
  const prefix = infinitive.slice(0, hyphen + 1);
  const stem = infinitive.slice(hyphen + 1);
  const forms = conjugationOf(stem);
  // It leaves some without a gerund: "feud", "slam".
  const doubled = forms.PastTense.startsWith(stem + stem.at(-1)) ? stem + stem.at(-1) : stem;
  const gerund = forms.Gerund === stem ? `${doubled}ing` : forms.Gerund;
  return [
    infinitive,
    ...[forms.PastTense, forms.PresentTense, gerund, forms.Participle ?? '']
      .filter(Boolean)
      .map((form) => prefix + form),
  ];
}
