/**
 * What is known of a word before it stands in a sentence: its possible parts of speech and its lemma.
 *
 * Open classes come from compromise's lexicon and its conjugation, asked once a word and remembered, and from SCOWL's
 * lists of English words, which tell a common word from a name; closed classes
 * (prepositions, determiners, auxiliaries ...) are listed here, since the clause rules stand on them.
 */
import { remember } from '../../graph/remember.ts';
import { Tag } from '../document.ts';
import { conjugationOf, infinitiveOf, isEnglish, isWord, lexiconTags, singularOf } from './english/english.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const CLOSED: readonly (readonly [number, readonly string[]])[] = [
  [
    Tag.Preposition,
    list(`in on at by for with from to of into onto over under against between among amid via per through across
      within without after before since during until despite like than as alongside about around behind below beyond near
      toward towards upon atop inside outside versus vs vs. including plus up off out down ahead amongst amidst throughout unlike regarding except
      beside besides worth aboard above beneath underneath`),
  ],
  // "the first outside investor"
  [Tag.Adjective, list('outside inside')],
  [
    Tag.Determiner,
    list(`the a an this that these those its their his her our your my some any each every no another all both either
      neither such what which whose several many most more few`),
  ],
  [Tag.Conjunction, list('and or but nor yet so while whereas although though because if when whether unless & +')],
  [
    Tag.Pronoun,
    list(`it they he she we you i them him us me who whom itself themselves himself herself everyone someone anyone
      others one nobody nothing everything something somebody anybody everybody anything anyone`),
  ],
  [
    Tag.Auxiliary,
    list(`is are was were be been being am has have had having do does did will would can could may might must shall
      should 's 're 've 'll ’s ’re ’ve ’ll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't
      cannot couldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t`),
  ],
  [
    Tag.Adverb,
    list(`also now already still just only even not never n't soon recently reportedly then again officially currently
      finally formally quietly often always once too very far roughly nearly almost about well further instead together
      each later earlier yesterday today tomorrow here there however meanwhile separately additionally`),
  ],
  [
    Tag.Number,
    list(
      'two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion trillion dozen',
    ),
  ],
];

/** Nouns that compromise lists as verbs alone, or the other way round. */
const BOTH =
  list(`base model models benchmark benchmarks run runs score scores stake stakes market markets share shares launch launches
  release releases update updates deal deals plan plans support supports design designs test tests use uses build builds report reports
  claim claims rival rivals match matches partner partners lead leads hit hits drop drops ship ships move moves back backs fund funds
  top tops rank ranks place places host hosts price prices raise raises boost boosts target targets order orders control controls
  limit limits ban bans block blocks push pushes preview previews project projects offer offers power powers train trains beat beats
  grant grants fork forks list lists bet bets chip chips focus view views win wins demo demos showcase showcases power rate rates
  trade trades challenge challenges exit exits record records land lands load loads form forms work works switch switches attempt
  attempts increase increases decrease decreases total access license licenses research post posts tweet tweets review reviews
  position positions benchmark feature features name names question questions answer answers result results result cut cuts gain gains edge aim aims hope hopes look looks commit commits bid bids race races stop stops pause pauses forecast forecasts
  estimate estimates show shows code codes fit fits messages message chat chats approach approaches account accounts process
  processes experience experiences request requests format formats guide guides command commands concern concerns change changes
  reason reasons advance advances bias biases noise demand demands network networks survey surveys trouble
  conflict conflicts promise promises monitor monitors signal signals package packages party parties firms slide slides debate
  debates edit edits puzzle puzzles reward rewards trust flow flows state states screen screens round rounds frame frames stage
  stages stuff balance finance finances supply supplies purchase purchases pilot pilots probe probes lease leases hire hires prize prizes interview interviews contrast decay sentence sentences rights transport`);

/** Adjectives that compromise lists as nouns alone, or the other way round. */
const NOMINAL_ADJECTIVES: ReadonlySet<string> = new Set(
  list(`variant standard alternative token library content original executive expert individual native public potential table
  terminal summary overhead metric trial premium abstract routine companion patient primitive special extra mobile
  professional academic creative secret favorite constant variable binary collective representative novel medium mini gold
  junior default hybrid visual virtual digital different similar local real-time consistent persistent computational internal
  external multilingual human neural optimal minimal large-scale latent linear experimental popular unclear intelligent
  functional personal modular static open-source opensource trending`),
);

/** Past forms that no rule of spelling gives, with their infinitive. */
const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(
  `bought:buy built:build sold:sell won:win led:lead held:hold made:make paid:pay lost:lose found:find brought:bring
   said:say told:tell took:take taken:take gave:give given:give went:go gone:go came:come became:become got:get gotten:get
   saw:see seen:see knew:know known:know grew:grow grown:grow fell:fall fallen:fall rose:rise risen:rise drew:draw drawn:draw
   wrote:write written:write drove:drive driven:drive chose:choose chosen:choose spoke:speak spoken:speak broke:break broken:break
   began:begin begun:begin ran:run left:leave kept:keep met:meet sent:send spent:spend lent:lend struck:strike sought:seek
   taught:teach thought:think fought:fight caught:catch stood:stand understood:understand overtook:overtake overtaken:overtake
   undercut:undercut outdid:outdo withdrew:withdraw withdrawn:withdraw laid:lay shot:shoot shown:show proven:prove beaten:beat
   hit:hit put:put cut:cut set:set bet:bet let:let split:split quit:quit shut:shut spun:spin swept:sweep fed:feed
   beat:beat forbade:forbid forbidden:forbid rebuilt:rebuild resold:resell ditched:ditch stolen:steal sworn:swear torn:tear worn:wear frozen:freeze hidden:hide
   ridden:ride flown:fly shrunk:shrink sunk:sink undergone:undergo forgotten:forget outgrew:outgrow upheld:uphold
   withheld:withhold shaken:shake bitten:bite blown:blow thrown:throw overseen:oversee outbid:outbid overran:overrun awoke:awake
   outran:outrun overheard:overhear woven:weave arisen:arise rewrote:rewrite rewritten:rewrite retook:retake redrew:redraw outspent:outspend
   outsold:outsell overthrew:overthrow repaid:repay retold:retell oversold:oversell misspoke:misspeak strung:string dreamt:dream
   learnt:learn burnt:burn spelt:spell woke:wake woken:wake shed:shed burst:burst bid:bid`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Of these those that are nouns, too: "a shot at Acme". */
const NOUN_PASTS: ReadonlySet<string> = new Set(list('shot cut hit bet set split thought bid shed burst'));

const CLOSED_TAGS: ReadonlyMap<string, number> = CLOSED.reduce((map, [tag, words]) => {
  for (const word of words) map.set(word, (map.get(word) ?? 0) | tag);
  return map;
}, new Map<string, number>());

const SUFFIXES: readonly (readonly [RegExp, number])[] = [
  [/ly$/, Tag.Adverb],
  [/(?:tion|ment|ness|ity|ship|ism|ance|ence|sion|ware|ology)$/, Tag.Noun],
  [/(?:tions|ments|ities|ships|ances|ences|sions)$/, Tag.Noun | Tag.Plural],
  [/(?:able|ible|ous|ful|less|ive|ical|ish|ary|ic)$/, Tag.Adjective],
  [/(?:ize|ise|ify)(?:s|d)?$/, Tag.Verb],
];

const PREFIX =
  /^(?:dis|re|un|pre|post|multi|de|sub|super|hyper|over|under|micro|meta|co|non|anti|inter|auto|cross|semi)/;
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
