/** Words in -ing and -ed: whether they head a verb group where they stand, or belong to a noun. */
import { Tag } from '../../document.ts';
import { SAYING_VERBS } from '../../lexicon/cues.ts';
import { NAMING, PAST_ONLY } from '../parts/candidates.ts';
import type { Part } from '../parts/costs.ts';
import { type Chunking, isField } from './chunking.ts';
import { RELATIVE } from './joints.ts';
import type { Phrase } from './kinds.ts';

/** What a participle before it modifies. */
const MODIFIED: ReadonlySet<Part | null> = new Set(['noun', 'plural', 'adjective', 'gerund', 'participle'] as const);

/** Verbs that go on with "of". */
const TAKES_OF =
  /^(?:consisting|thinking|dreaming|speaking|talking|hearing|disposing|approving|complaining|boasting|warning)$/;

/** Whether a word in -ing heads a verb group that starts at `first`; else it names or modifies something. */
export function isGerund(sentence: Chunking, first: number, at: number): boolean {
  const { lower, tags } = sentence.tokens[at]!;
  if (isField(lower) || sentence.parts[at] === 'adjective') return false;
  // "and training of Zephyra has moved"
  const opens = first === 0 || /^(?:,|and|but|as|;|:)$/.test(sentence.tokens[first - 1]!.lower);
  if (opens && sentence.token(at + 1)?.lower === 'of' && !TAKES_OF.test(lower)) return false;
  const previous = sentence.isName(first - 1) ? undefined : sentence.token(first - 1);
  if (!previous) return true;
  const next = sentence.token(at + 1);
  // "is among those backing Acme"
  if (previous.lower === 'those' && (sentence.isName(at + 1) || sentence.tagsAt(at + 1) & Tag.Determiner)) return true;
  if (previous.tags & Tag.Determiner || /^['’]s?$/.test(previous.text)) return false;
  const before = sentence.parts[first - 1];
  if ((before === 'adjective' || before === 'number') && next && next.tags & Tag.Noun) return false;
  if (before === 'adjective' && tags & Tag.Noun) return false;
  const behindNominal = (previous.tags & (Tag.Preposition | Tag.Adjective | Tag.Number | Tag.Noun)) !== 0;
  const alone =
    next === undefined ||
    ((next.tags & (Tag.Preposition | Tag.Punctuation | Tag.Conjunction)) !== 0 && !sentence.isName(at + 1));
  if (!behindNominal || !alone) return true;
  // "after resigning from Acme"
  const deed = /^(?:after|before|since|by|without|upon)$/.test(previous.lower) && !(tags & Tag.Noun);
  return deed || !(previous.tags & Tag.Preposition || tags & Tag.Noun);
}

/** The form of a word in -ed that a verb group starting at `first` ends in; null where it modifies what follows it. */
export function pastForm(sentence: Chunking, first: number, at: number): 'participle' | 'finite' | null {
  let lead = first - 1;
  while (lead > 0 && sentence.tagsAt(lead) === Tag.Adverb && !sentence.isName(lead)) lead--;
  const previous = sentence.isName(lead) ? undefined : sentence.token(lead);
  // "an open alternative called Zephyra"
  const behindNoun = sentence.parts[lead] === 'noun' && !sentence.isName(lead) && sentence.isName(at + 1);
  const modifies =
    previous !== undefined &&
    !sentence.floats(lead) &&
    (previous.tags & (Tag.Determiner | Tag.Adjective | Tag.Preposition | Tag.Number)) !== 0 &&
    !behindNoun &&
    !RELATIVE.has(previous.lower) &&
    (sentence.isName(at + 1) ||
      MODIFIED.has(sentence.parts[at + 1] ?? null) ||
      // "the combined 2026 bill"
      (sentence.parts[at + 1] === 'number' && /^(?:the|an?|its|their|his|her)$/.test(previous.lower)));
  if (modifies || isOfReported(sentence, first, at)) return null;
  if (behindNoun && NAMING.test(sentence.tokens[at]!.lower)) return 'participle';
  if (isOfAbsolute(sentence, at) || isByBehindGoverned(sentence, at)) return 'participle';
  if (isMainVerb(sentence, at) || resumesMain(sentence, at) || isOfRelative(sentence, at)) return 'finite';
  // "Acme, based in Lyon,"
  if (sentence.phrases.at(-1)?.kind === 'comma' && SEATED.test(sentence.tokens[at]!.lower)) return 'participle';
  return sentence.parts[at] === 'participle' || modifiesApposition(sentence, at) || goesOn(sentence)
    ? 'participle'
    : 'finite';
}

/** "said annualized revenue has passed": whether a participle right behind a verb of saying modifies the noun after it. */
function isOfReported(sentence: Chunking, first: number, at: number): boolean {
  const verb = sentence.phrases.at(-1);
  return (
    verb?.kind === 'verb' &&
    verb.last === first - 1 &&
    SAYING_VERBS.has(verb.lemma) &&
    !sentence.isName(at + 1) &&
    (sentence.tagsAt(at + 1) & (Tag.Noun | Tag.Preposition)) === Tag.Noun
  );
}

/** ", with Acme and Beta expected to join": what a preposition opens has no finite verb. */
function isOfAbsolute({ phrases, tokens }: Chunking, at: number): boolean {
  if (!/^(?:expected|set|slated|tipped|poised|scheduled)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'to')
    return false;
  const opening = phrases.findLast(({ kind }) => kind !== 'noun' && kind !== 'and' && kind !== 'comma');
  return opening?.kind === 'preposition' && opening.lower === 'with';
}

/** "Ada Brook, who co-wrote it", "Acme, which Beta also sued,": the verb of a relative clause, which may have a named subject. */
function isOfRelative({ phrases, tokens }: Chunking, at: number): boolean {
  const [relative, name] = phrases.slice(-2);
  if (name?.kind === 'relative' && /^(?:who|which|that)$/.test(name.lower)) return true;
  if (relative?.kind !== 'relative' || relative.lower === 'whose' || name?.kind !== 'noun') return false;
  return isHeadedBy(name) && tokens[at + 1]?.lower !== 'by';
}

/** "$3 million in a round led by Acme": what is governed does nothing. */
const isByBehindGoverned = ({ phrases, tokens, parts }: Chunking, at: number): boolean =>
  tokens[at + 1]?.lower === 'by' &&
  parts[at + 2] !== 'number' &&
  phrases.at(-1)?.kind === 'noun' &&
  phrases.at(-1)!.last === at - 1 &&
  phrases.at(-2)?.kind === 'preposition';

const SEATED = /^(?:based|headquartered)$/;

/** "Acme, based in Lyon, named Ada its chief": the only verb that may head the clause. */
function isMainVerb(sentence: Chunking, at: number): boolean {
  const { phrases, parts, tokens } = sentence;
  if (phrases.at(-1)?.kind !== 'comma' || /^(?:call|dub|know)$/.test(tokens[at]!.lemma)) return false;
  if (!sentence.isName(at + 1) && !(sentence.tagsAt(at + 1) & Tag.Determiner)) return false;
  const verbs = phrases.filter(({ kind }) => kind === 'verb');
  if (verbs.length === 0 || !verbs.every((verb) => verb.kind === 'verb' && verb.form === 'participle')) return false;
  return !parts.some((part, index) => index > at && FINITE.has(part));
}

/** "Acme, which makes chips, raised $3M": what goes on with a subject that a relative clause has interrupted. */
function resumesMain(sentence: Chunking, at: number): boolean {
  const { phrases, parts, tokens } = sentence;
  if (phrases.at(-1)?.kind !== 'comma' || tokens[at + 1]?.lower === 'by' || SEATED.test(tokens[at]!.lower))
    return false;
  const opened = phrases.findIndex(({ kind }) => kind === 'verb' || kind === 'relative');
  // "Ada Brook, the woman who built it, left", "Acme, a startup making chips, raised $3M"
  const described = phrases[opened - 1]?.kind === 'noun' && !isHeadedBy(phrases[opened - 1]!) ? opened - 1 : opened;
  const verb = phrases[opened];
  const isInterrupted =
    (verb?.kind === 'relative' || (verb?.kind === 'verb' && verb.form === 'gerund')) &&
    phrases[described - 1]?.kind === 'comma';
  if (!isInterrupted || phrases[described - 2]?.kind !== 'noun') return false;
  // "Acme, which makes chips, told staff that the office will close": that verb is of another clause.
  const said = tokens.findIndex(({ lower }, index) => index > at && /^(?:that|which|who|because|while)$/.test(lower));
  const end = said < 0 ? tokens.length : said;
  return !parts.some(
    (part, index) => index > at && index < end && FINITE.has(part) && parts[index - 1] !== 'conjunction',
  );
}

const isHeadedBy = (phrase: Phrase): boolean => phrase.kind === 'noun' && phrase.heads.length > 0;

/** "Acme launched Zephyra, integrated into Torch and tested on phones": the second of two participles. */
function goesOn({ phrases }: Chunking): boolean {
  if (phrases.at(-1)?.kind !== 'and') return false;
  const verb = phrases.findLastIndex(({ kind }) => kind === 'verb');
  const before = phrases[verb];
  return before?.kind === 'verb' && before.form === 'participle' && phrases[verb - 1]?.kind === 'comma';
}

/** "released Zephyra, a small model tuned for speed", "Zephyra, a small model tuned for speed, is": no verb of the clause. */
function modifiesApposition(sentence: Chunking, at: number): boolean {
  const [before, comma, noun] = sentence.phrases.slice(-3);
  if (noun?.kind !== 'noun' || noun.heads.length > 0 || !/^an?$/.test(noun.words[0] ?? '')) return false;
  if (before?.kind !== 'noun' || comma?.kind !== 'comma' || PAST_ONLY.has(sentence.tokens[at]!.lower)) return false;
  const next = sentence.tagsAt(at + 1);
  const hasVerb = sentence.phrases.some(({ kind }) => kind === 'verb') || hasVerbBehind(sentence, at);
  return (next & (Tag.Preposition | Tag.Adverb)) !== 0 && hasVerb;
}

/** Whether a finite verb comes right after the next comma. */
function hasVerbBehind({ tokens, parts }: Chunking, at: number): boolean {
  let comma = at + 1;
  while (comma < tokens.length && tokens[comma]!.text !== ',' && parts[comma] !== 'break') comma++;
  return tokens[comma]?.text === ',' && FINITE.has(parts[comma + 1] ?? null);
}
const FINITE: ReadonlySet<Part | null> = new Set(['auxiliary', 'verb-s', 'past'] as const);
