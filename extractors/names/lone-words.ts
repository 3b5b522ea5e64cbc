/** Capitalised words that stand alone: whether one everyday word may be a name, and which words name nothing. */
import type { EntityType } from '../../graph/ontology.ts';
import { Tag, type Token } from '../document.ts';
import { NO_NAMES, PLAN_WORDS, TYPE_NOUNS } from '../lexicon/cues.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import { isCommon, ofWord } from '../syntax/lexemes.ts';
import { isTiedSuffix } from './designation.ts';
import { isEponym } from './eponyms.ts';
import { isCapital, type Line } from './found.ts';
import { isCalled } from './introduced.ts';
import { isPrefix } from './terms.ts';
import { headOfPhrase } from './type-heads.ts';

/**
 * Whether one capitalised everyday word within a sentence may be a name: no plural, no word after an article, no piece of
 * a longer run or of a list of plans ("Enterprise/Edu").
 */
export function standsAlone(line: Line, at: number): boolean {
  const { tokens } = line;
  const token = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (token.tags & Tag.Plural) return false;
  const article = before?.text === 'The' && at > 1;
  if (PLAN_WORDS.has(token.text)) return true;
  const heralded = at === 1 && heralds(line, 0);
  if (before && !article && !heralded && (isCapital(before) || /^[-/&+]$/.test(before.text))) return false;
  const counted = before !== undefined && /^\d/.test(before.text);
  // "its $900 Loader robot"
  if (counted && !/^[$€£]$/.test(tokens[at - 2]?.text ?? '')) return false;
  if (before && !article && (counted || before.tags & Tag.Determiner) && !opensThing(tokens, at)) return false;
  return (
    !(after?.spaced && isCapital(after) && !isTerm(tokens, after)) &&
    !(after && !after.spaced && /^[-/]$/.test(after.text))
  );
}

/** What posts and letters open with before a name: "Introducing Quorvane Tide", "Quoting Ada Brook", "Meet Quorvane". */
const HERALDING = /^(?:Introducing|Announcing|Quoting|Presenting|Releasing|Unveiling|Meet|Remember|Enter|Welcome)$/;

/** Whether a word is one of these. */
export const isHerald = ({ text }: Token): boolean => HERALDING.test(text);

/** Whether a word only announces the name behind it. */
export const heralds = ({ tokens }: Line, at: number): boolean => {
  const next = tokens[at + 1];
  return isHerald(tokens[at]!) && next?.spaced === true && isCapital(next);
};

/** "Gen Z": people of an age. */
const isGeneration = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'Gen' && /^(?:[XYZ]|Alpha)$/.test(tokens[at + 1]?.text ?? '');

/** An acronym of the trade, which describes what stands behind it: "the Forge RL framework". */
const isTerm = (tokens: readonly Token[], { text, lower, index }: Token): boolean =>
  /^\p{Lu}{2,4}$/u.test(text) && NO_NAMES.has(lower) && /^\p{Ll}/u.test(tokens[index + 1]?.text ?? '');

/** "the Flow filmmaking app", "the Arc and Dia browsers": whether a noun for a kind of things closes the phrase behind a word. */
function opensThing(tokens: readonly Token[], at: number): boolean {
  const joined = /^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 2] ?? tokens[at]!);
  const next = tokens[joined ? at + 3 : at + 1];
  if (VARIANT_WORDS.has(tokens[at]!.lower) && /^(?:variant|version|model|edition)$/.test(next?.lemma ?? ''))
    return false;
  return (
    next?.spaced === true &&
    !(next.tags & Tag.Preposition) &&
    /^\p{Ll}/u.test(next.text) &&
    headOfPhrase(tokens, next.index) !== null
  );
}

/** An environment variable or a constant: "TORCH_CUDA_ARCH", "BLOCK_SIZE_K". */
const isSetting = ofWord(({ text }) => /^[A-Z]{2,}(?:_[A-Z\d]{1,20}){1,6}$/.test(text));

/** Whether a word is a setting, a prefix or on the list of those that name nothing; a month may be a person: "Jan Leike", "June Paik". */
export function isNoName(line: Line, at: number): boolean {
  const { tokens } = line;
  const token = tokens[at]!;
  if (isSetting(token) || isPrefix(line, at)) return true;
  // "Its Own Tests"
  if (token.lower === 'own' && /^(?:its|their|his|her|our|my|your)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  if (isEponym(tokens, at) || isEponym(tokens, at - 1)) return true;
  if (isOffice(line, at) || isExemplified(line, at) || isGeneration(tokens, at)) return true;
  if (!NO_NAMES.has(token.lower)) return false;
  const next = tokens[at + 1];
  const person = MONTHS.has(token.lower) && next?.spaced && isCapital(next) && !isCommon(next);
  return !person && !opensTool(line, at) && !opensCoinage(line, at) && !isToldBefore(line, at);
}

/** "Resellers such as Acme": whether a plural that opens the sentence is of a kind that examples follow of, as no name has any. */
const isExemplified = ({ tokens }: Line, at: number): boolean =>
  at === 0 && /[a-z]s$/.test(tokens[0]!.text) && tokens[1]?.lower === 'such' && tokens[2]?.lower === 'as';

/** "the Secretary of War": whether a word is the affairs of an office. */
function isOffice({ tokens }: Line, at: number): boolean {
  if (at < 2 || tokens[at - 1]!.lower !== 'of' || !isCommon(tokens[at]!)) return false;
  return /^(?:secretary|undersecretary|minister|commissioner)$/.test(tokens[at - 2]!.lemma);
}

/** "the coding agent Vibe", "a tool called Note": whether the words before tell what a capitalised word within a sentence names. */
function isToldBefore(line: Line, at: number): boolean {
  const { tokens } = line;
  const before = tokens[at - 1];
  if (!before || line.isTitle(at) || !/^\p{Lu}\p{Ll}{2,}$/u.test(tokens[at]!.text)) return false;
  return isCalled(before) || (NAMED_KINDS.has(TYPE_NOUNS.get(before.lemma)!) && !(before.tags & Tag.Plural) && at > 1);
}
const NAMED_KINDS: ReadonlySet<EntityType> = new Set(['product', 'model', 'hardware']);

/** Last words that make a name even of a term of the trade: "LM Studio", "AI-Toolkit". */
const TOOLS = /^(?:studio|toolkit|hub|arena|gateway|workbench|playground|index|bench)$/;

/** Whether an acronym of the trade and a word for a tool make a name, where capitals tell. */
function opensTool(line: Line, at: number): boolean {
  const { tokens } = line;
  const tool = line.tiedTo(at) ?? (tokens[at + 1]?.spaced ? tokens[at + 1] : undefined);
  return (
    tool !== undefined &&
    TOOLS.test(tool.lower) &&
    isCapital(tool) &&
    !line.isTitle(at) &&
    /^[\p{Lu}\d]{2,4}$/u.test(tokens[at]!.text)
  );
}

/** "KV-Fold": whether a noun with a capital is tied to an acronym of the trade, where capitals tell. */
function opensCoinage(line: Line, at: number): boolean {
  const part = line.tiedTo(at);
  return (
    part !== null &&
    isCapital(part) &&
    (part.tags & (Tag.Noun | Tag.Unknown)) !== 0 &&
    !(part.tags & (Tag.Plural | Tag.Adjective | Tag.Adverb | Tag.Past)) &&
    !line.isTitle(at) &&
    !line.tiedTo(at + 2) &&
    !isTiedSuffix(part.lower) &&
    !NO_NAMES.has(part.lower) &&
    /^[A-Z]{2,4}$/.test(line.tokens[at]!.text)
  );
}

const MONTHS: ReadonlySet<string> = new Set(['jan', 'april', 'may', 'june', 'august']);
