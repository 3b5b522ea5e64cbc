/**
 * Everyday words that open a sentence and are names, by what stands behind them: English says "Astronomer raised $93
 * million" of no astronomer, since a singular noun that can be counted takes an article.
 */
import { Tag, type Token } from '../document.ts';
import { ACTOR_VERBS, COMPARING_VERBS, MAKING_VERBS, ROLE_WORDS, TYPE_NOUNS } from '../lexicon/cues.ts';
import { isCommon, isListed, ofWord } from '../syntax/lexemes.ts';
import { isCapital, type Line } from './found.ts';
import { isCalled } from './introduced.ts';
import { tellsHow } from './terms.ts';
import { headOfPhrase } from './type-heads.ts';

/** Whether a noun names no single thing and so stands without an article: "Revenue dropped", "Competition held". */
const isMass = ofWord(({ lower }) => MASS.has(lower));
const isAbstract = ofWord(({ lower }) =>
  /(?:[st]ion|ment|ness|[a-z]{2}ity|[ae]nce|[ae]ncy|ism|ship|ware|ing|ics)$/.test(lower),
);

/** What nothing abstract does: "Perplexity hired a banker", but "Competition held prices down". Lemmas. */
const OF_FIRMS =
  /^(?:acquire|announce|buy|debut|file|hire|introduce|launch|lease|open-source|partner|poach|release|rehire|sign|sue|unveil)$/;

const MASS: ReadonlySet<string> = new Set(
  `access aid advice anger art attention bandwidth blame business capacity capital care cash caution change chaos china code
   compute consensus content control copyright cost credit crime culture damage data death debate debt demand democracy design
   detail development distribution downtime effort email energy equity evidence excitement expertise failure faith fear
   feedback fire food footage fraud fuel fun gas gold ground growth health heat help hope hype industry inflation info
   information insight insurance interest inventory iron job labor labour land latency law leverage life light liquidity love luck
   mail management math memory money momentum music nature news noise oil opinion output pace paper parliament congress pay
   people performance permission police policy politics power practice press pressure pricing privacy progress proof property
   quality rain regulation relief research resistance revenue risk room safety science scope scrutiny security sense
   silence silicon skill society sound space spam speculation speed spending staff status steel stock storage strength stress stuff
   success supply support sympathy talent talk tax tech technology tension text theft throughput time trade traffic travel trouble trust
   truth turnover uncertainty usage use user value venture video violence wage war waste water weakness wealth weather
   work world writing congress government management leadership word history nobody somebody everybody half part most
   spring summer autumn winter morning evening night noon midnight`.split(/\s+/),
);

/** Whether a plural stands before a verb in the singular: "Brooks says", "Reuters reports that". */
function disagrees(token: Token, verb: Token, object: Token | undefined): boolean {
  if (!(token.tags & Tag.Plural) || isMass(token) || isAbstract(token) || !isThirdPerson(verb)) return false;
  // "Sales reports show" are reports.
  return (verb.tags & Tag.Noun) === 0 || object?.lower === 'that' || (object !== undefined && opensObject(object));
}

export const isThirdPerson = ({ tags, lower, lemma }: Token): boolean =>
  (tags & Tag.Verb) !== 0 && (tags & (Tag.Past | Tag.Gerund)) === 0 && lower !== lemma && lower.endsWith('s');

const opensObject = (token: Token): boolean =>
  (token.tags & (Tag.Determiner | Tag.Number)) !== 0 || isCapital(token) || /^(?:[$€£]|\d)/.test(token.text);

/** What firms alone do behind "has", "is" and "will": "is raising $40 million", "has hired a banker". */
function actsInTime({ tokens }: Line, at: number): boolean {
  let verbAt = at + 1;
  while (verbAt < at + 4 && tokens[verbAt] && tokens[verbAt]!.tags & (Tag.Auxiliary | Tag.Adverb)) verbAt++;
  const [verb, object] = [tokens[verbAt], tokens[verbAt + 1]];
  if (verbAt === at + 1 || !verb) return false;
  const auxiliary = tokens[at + 1]!.lower;
  if (verb.lower === 'in') return object?.lower === 'talks';
  if (!(verb.tags & Tag.Verb) || !ACTOR_VERBS.has(verb.lemma) || !object || !opensObject(object)) return false;
  if (/^(?:has|had)$/.test(auxiliary)) return (verb.tags & Tag.Past) !== 0;
  if (/^(?:is|was)$/.test(auxiliary)) return (verb.tags & Tag.Gerund) !== 0;
  return /^(?:will|would)$/.test(auxiliary) && verb.lower === verb.lemma;
}

/** Whether a predicate starts with a token behind a list: "are", "shipped", "all". */
const opensPredicate = ({ tags, lower }: Token): boolean =>
  (tags & (Tag.Auxiliary | Tag.Verb | Tag.Adverb)) !== 0 || /^(?:all|both|each)$/.test(lower);

/** Whether a list that goes on with names is the subject: "Tern, Quorvane and Zephyra all shipped". */
function isListedSubject({ tokens }: Line, at: number): boolean {
  let next = at + 1;
  let named = false;
  while (next < at + 12 && /^(?:,|and|&)$/.test(tokens[next]?.text ?? '')) {
    const closes = tokens[next]!.text !== ',' || tokens[next + 1]?.lower === 'and';
    const name = tokens[next + 1]?.lower === 'and' ? next + 2 : next + 1;
    if (!tokens[name] || !isCapital(tokens[name]!)) return false;
    named ||= !isCommon(tokens[name]!);
    next = name + 1;
    const behind = tokens[next];
    if (closes) return named && behind !== undefined && opensPredicate(behind);
  }
  return false;
}

/** What tells of a name behind its comma. */
const DESCRIBED =
  /^(?:which|whose|based|backed|founded|headquartered|owned|courtesy|built|made|developed|created|maintained|billed|open-sourced)$/;

/** Whether the everyday word at `at` is a name by what it does, what it is said to be, or by the word before it. */
export function isSubjectName(line: Line, at: number): boolean {
  const token = line.tokens[at]!;
  const [verb, object] = [line.tokens[at + 1], line.tokens[at + 2]];
  if (line.titleCase || tellsHow(token)) return false;
  const before = line.tokens[at - 1];
  if (before && isCalled(before)) return true;
  if (before && before.tags & Tag.Verb && MAKING_VERBS.has(before.lemma) && !(token.tags & Tag.Plural)) return true;
  if (!verb) return false;
  if (at !== 0 && !line.isMarked(at, at)) return false;
  if (isGlossed(line, at) || disagrees(token, verb, object)) return true;
  // "Tern, a small reranker, ships", "Emergent, an editor for apps, landed"
  if (verb.text === ',' && /^an?$/.test(object?.lower ?? '') && !(token.tags & (Tag.Adverb | Tag.Plural)))
    return headOfPhrase(line.tokens, at + 2) !== null;
  // "Tern, which automates invoices, raised", "Tern, based in Lyon,"
  if (verb.text === ',' && DESCRIBED.test(object?.lower ?? ''))
    return !(token.tags & (Tag.Adverb | Tag.Plural)) && !isMass(token) && !isAbstract(token);
  if (isListed(token) && !(token.tags & Tag.Noun))
    return !(token.tags & Tag.Adverb) && !isAbstract(token) && actsInTime(line, at);
  if (isListed(token) && token.tags & Tag.Plural) return false;
  const marked = line.isMarked(at, at);
  if (!marked && (isMass(token) || (isAbstract(token) && !OF_FIRMS.test(verb.lemma)))) return false;
  // "Tern's Mara Okafor"
  if (/^['’]s?$/.test(verb.text))
    return (
      marked ||
      (object !== undefined && isCapital(object) && (!isCommon(object) || /^\d/.test(line.tokens[at + 3]?.text ?? '')))
    );
  if (actsInTime(line, at) || isListedSubject(line, at)) return true;
  if (!(verb.tags & Tag.Verb) || verb.lower === verb.lemma) return false;
  return (
    ACTOR_VERBS.has(verb.lemma) ||
    (marked && (verb.lemma === 'report' || COMPARING_VERBS.has(verb.lemma) || MAKING_VERBS.has(verb.lemma)))
  );
}

/** "Tinker, the fine-tuning API of Acme, added": whether a word is described between commas before a verb. */
function isGlossed({ tokens }: Line, at: number): boolean {
  if (tokens[at + 1]?.text !== ',' || tokens[at + 2]?.lower !== 'the' || tokens[at]!.tags & Tag.Adverb) return false;
  if (headOfPhrase(tokens, at + 2) === null) return false;
  const comma = tokens.findIndex(({ text }, i) => i > at + 2 && (text === ',' || text === ';' || text === '.'));
  const verb = tokens[comma + 1];
  return tokens[comma]?.text === ',' && verb !== undefined && (verb.tags & Tag.Verb) !== 0 && !(verb.tags & Tag.Gerund);
}

/** "Tern Raises $40 Million": whether a headline opens with an everyday noun that does what firms alone do; the text below has to call it a firm. */
export function actsInHeadline({ tokens, sentence, titleCase }: Line, at: number): boolean {
  const [noun, verb, object] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (at > 0 || !titleCase || sentence.block.kind !== 'headline' || !verb || !isThirdPerson(verb)) return false;
  if (!(noun.tags & Tag.Noun) || noun.tags & (Tag.Plural | Tag.Adverb) || isMass(noun) || isAbstract(noun))
    return false;
  if (TYPE_NOUNS.has(noun.lemma) || ROLE_WORDS.has(noun.lemma)) return false;
  return OF_FIRMS.test(verb.lemma) || (RAISING.test(verb.lemma) && object !== undefined && opensObject(object));
}
const RAISING = /^(?:raise|secure|land|close|bag|collect)$/;
