/** Lists of names that a slot of a phrase pattern takes: "Acme, Beta (Lyon) and the Wren team". */
import { entitiesOfMention, Tag, type Token } from '../../document.ts';
import { TYPE_NOUNS } from '../../lexicon/cues.ts';
import { FIRMS } from '../kinds.ts';
import { beforeAside } from './asides.ts';
import { takes } from './clause-names.ts';
import type { NamedTokens } from './named-tokens.ts';
import type { Slot } from './pattern.ts';
import { rolePhrase } from './role-phrases.ts';

const JOINT = /^(?:,|and|or|&|\/|\+|the|both|["“”])$/;

/** How many words may tell what the thing of a list is for. */
const PURPOSE_WORDS = 5;

/** A list of names, and the token to go on from behind it. */
export interface NameList {
  readonly entities: readonly number[];
  readonly at: number;
}
const NO_LISTS: readonly NameList[] = [];

/**
 * The lists of names that start at a token, going on over commas and "and", the longest first.
 * @param owned whether they are what somebody has: another's end the list
 */
export function nameLists(
  tokens: NamedTokens,
  from: number,
  slot: Slot,
  step: 1 | -1,
  owned: boolean,
): readonly NameList[] {
  if (!tokens.isName(from)) return NO_LISTS;
  const lists: NameList[] = [];
  let entities: readonly number[] = [];
  let here = from;
  for (;;) {
    // "Acme's Torch and Beta's Wren": each has its own.
    if (step === 1 && owned && entities.length > 0 && isOwner(tokens, here)) break;
    if (step === 1) here = overMaker(tokens, here, slot);
    if (step === 1 && entities.length > 0) here = overOwner(tokens, overTitle(tokens, here, slot), slot);
    if (step === -1 && entities.length > 0) here = overApposition(tokens, here);
    // "Zephyra by Acme, and Beta's Torch": not by Beta.
    if (step === 1 && entities.length > 0 && isOwner(tokens, here) && tokens.isName(tokens.behindName(here) + 1)) break;
    const index = tokens.mention(here);
    if (index < 0 || (entities.length > 0 && step === 1 && (tokens.opensClause(here) || hasOwn(tokens, here)))) break;
    const named = taken(tokens, index, slot);
    entities = entities.length === 0 ? named : [...entities, ...named];
    while (tokens.mention(here + step) === index) here += step;
    // "support from Acme, vLLM and Beta": one of another type does not end the list.
    if (named.length > 0) lists.unshift({ entities, at: here + step });
    else if (slot.single || owned || step === -1 || tokens.token(here + 1)?.text !== ',') break;
    if (step === -1 && tokens.opensClause(here)) break;
    here += step;
    if (!slot.single) here = overBracket(tokens, overKind(tokens, here, step), step);
    if (!slot.single && !owned) here = overPurpose(tokens, here, step);
    if (slot.single && tokens.token(here)?.text !== '/') break;
    const next = overJoints(tokens, here, step);
    if (next === null) break;
    // "Acme ($3M), Beta ($2M) and Tessel"
    here = step === -1 ? beforeSum(tokens, next) : next;
  }
  return lists;
}

/** "Sudland's": whether the name at a token has what stands behind it. */
const isOwner = (tokens: NamedTokens, at: number): boolean =>
  tokens.isName(at) && /^['’]s?$/.test(tokens.token(tokens.behindName(at))?.text ?? '');

/** "its deal with Acme, and Beta's with Cinder": whether a name has something of its own that is left out. */
function hasOwn(tokens: NamedTokens, at: number): boolean {
  const next = tokens.behindName(at);
  return (
    /^['’]s?$/.test(tokens.token(next)?.text ?? '') &&
    /^(?:with|in|on|to|for|from|at|by)$/.test(tokens.token(next + 1)?.lower ?? '')
  );
}

/** The token behind the commas and conjunctions at a token; null where nothing joins what follows. */
function overJoints(tokens: NamedTokens, at: number, step: 1 | -1): number | null {
  let here = step === -1 && tokens.standsBeside(at) ? at - 1 : at;
  let joined = false;
  for (let token = tokens.token(here); token && JOINT.test(token.lower); token = tokens.token(here)) {
    joined ||= !/^(?:the|["“”])$/.test(token.lower);
    here += step;
    // "and, notably, Acme"
    if (step === 1 && tokens.token(here)?.text === ',' && isAdverb(tokens, here + 1)) here += 2;
    if (step === 1) here = tokens.behindFormer(here);
    if (step === 1 && tokens.standsBeside(here)) here++;
    // "on a Corelis X1 or a Galeon with 32GB"
    const opens = step === 1 && tokens.isName(here + 1);
    if (opens && (opensMachine(tokens, here) || (/^(?:and|or)$/.test(token.lower) && opensThing(tokens, here)))) here++;
    // A name that nobody knows does not end the list.
    const stranger = tokens.token(here);
    const unknown = stranger && !tokens.isName(here) && /^\p{Lu}\p{Ll}/u.test(stranger.text);
    if (unknown && tokens.token(here + step)?.text === ',') here += step;
  }
  return joined ? here : null;
}

/** The name before the bracket with its sum that ends at a token: "Acme ($3M)"; that token itself for none. */
function beforeSum(tokens: NamedTokens, at: number): number {
  const name = beforeAside(tokens, at);
  return /^[$€£]/.test(tokens.token(name + 2)?.text ?? '') ? name : at;
}

/** Whether a comma, an adverb and another comma interrupt at an adverb. */
const isAdverb = (tokens: NamedTokens, at: number): boolean =>
  !tokens.isName(at) && ((tokens.token(at)?.tags ?? 0) & Tag.Adverb) !== 0 && tokens.token(at + 1)?.text === ',';

/** "a Galeon with": whether an article stands before a name that modifies no noun. */
function opensThing(tokens: NamedTokens, at: number): boolean {
  if (!/^an?$/.test(tokens.token(at)?.lower ?? '')) return false;
  const after = tokens.token(tokens.behindName(at + 1));
  return !after || /^(?:[,.;:)]|with|at|in|for|and|or|under|using)$/.test(after.lower);
}

/** "a Corelis X1, two Galeons": whether an article or a count stands before the name of a machine. */
const opensMachine = (tokens: NamedTokens, at: number): boolean =>
  COUNTED.test(tokens.token(at)?.lower ?? '') && tokens.typeOf(tokens.mention(at + 1)) === 'hardware';
const COUNTED = /^(?:an?|one|two|three|four|six|eight|dual|single|\d+[x×]?)$/;

/** How many words of the description of a name may stand before another that it names. */
const DESCRIBING_WORDS = 6;

/** "Acme, the fund of Beta, and Cinder": the name before the description that names the one at a token; that token itself for none. */
function overApposition(tokens: NamedTokens, at: number): number {
  let here = at;
  while (tokens.isName(here)) here--;
  if (!/^(?:of|from|at|behind|by)$/.test(tokens.token(here)?.lower ?? '')) return at;
  for (const end = here - DESCRIBING_WORDS; here > end && tokens.token(here); here--) {
    const { text, lower } = tokens.token(here)!;
    if (/^(?:a|an|the|its)$/.test(lower) && tokens.token(here - 1)?.text === ',' && tokens.isName(here - 2))
      return here - 2;
    if (/^[,.;:()]$/.test(text)) return at;
  }
  return at;
}

/** What a mention stands for that a slot takes. */
function taken({ doc }: NamedTokens, index: number, slot: Slot): readonly number[] {
  const mention = doc.mentions[index]!;
  if (mention.others) return entitiesOfMention(mention).filter((entity) => takes(doc, slot, entity));
  return takes(doc, slot, mention.entity) ? [mention.entity] : [];
}

/** The firm that the firm at a token owns: "Fund One" of "Acme's Fund One"; that token itself for none. */
function behindOwner(tokens: NamedTokens, at: number): number {
  const next = tokens.behindName(at);
  const isFirm = (token: number): boolean => tokens.isName(token) && FIRMS.has(tokens.typeOf(tokens.mention(token)));
  return /^['’]s?$/.test(tokens.token(next)?.text ?? '') && isFirm(at) && isFirm(next + 1) ? next + 1 : at;
}

/** The name behind that of its maker, where a slot does not take makers: "on Acme's Corelis X1", "on Acme Corelis X1". */
function overMaker(tokens: NamedTokens, at: number, slot: Slot): number {
  const index = tokens.mention(at);
  if (index < 0) return at;
  const subsidiary = behindOwner(tokens, at);
  if (subsidiary > at) return subsidiary;
  if (slot.types === null || !FIRMS.has(tokens.typeOf(index))) return at;
  const next = tokens.behindName(at);
  // "in Google Chrome" is in Chrome; "by Acme" is by Acme.
  const thing = tokens.mention(next);
  if (taken(tokens, index, slot).length > 0) return thing >= 0 && taken(tokens, thing, slot).length > 0 ? next : at;
  const owned = /^['’]s?$/.test(tokens.token(next)?.text ?? '') ? next + 1 : next;
  return tokens.isName(owned) && tokens.mention(owned) !== index ? owned : at;
}

/** "led by Beta and Acme's Deepcore": the name behind that of its owner, where a slot takes both. */
function overOwner(tokens: NamedTokens, at: number, slot: Slot): number {
  if (!tokens.isName(at)) return at;
  const next = tokens.behindName(at);
  const owned = tokens.mention(next + 1);
  return owned >= 0 && /^['’]s?$/.test(tokens.token(next)?.text ?? '') && taken(tokens, owned, slot).length > 0
    ? next + 1
    : at;
}

/** Whom the firm at a token only introduces: "Ada Brook" of "Acme chief Ada Brook", "Acme's Ada Brook", where a slot takes both; that token itself for none. */
export function overTitle(tokens: NamedTokens, at: number, slot: Slot): number {
  if (!tokens.isName(at) || !FIRMS.has(tokens.typeOf(tokens.mention(at)))) return at;
  const next = tokens.behindName(at);
  const behind = /^['’]s?$/.test(tokens.token(next)?.text ?? '') ? next + 1 : next;
  const person = behind > next && tokens.isName(behind) ? behind : (rolePhrase(tokens, behind, 1)?.at ?? at);
  const index = tokens.mention(person);
  return index >= 0 && tokens.typeOf(index) === 'person' && taken(tokens, index, slot).length > 0 ? person : at;
}

/** Where a list goes on after "models" in "Zephyra models (3B/8B) and Lark": a noun for what several things are. */
function overKind(tokens: NamedTokens, at: number, step: 1 | -1): number {
  const noun = tokens.token(at);
  if (step === -1 || !noun || tokens.isName(at) || !(noun.tags & Tag.Plural) || !TYPE_NOUNS.has(noun.lemma)) return at;
  const behind = overBracket(tokens, at + 1, step);
  return /^(?:and|or|&)$/.test(tokens.token(behind)?.lower ?? '') && tokens.isName(behind + 1) ? at + 1 : at;
}

/** Where a list goes on after "(Abu Dhabi)" or "(73.2%)". */
function overBracket(tokens: NamedTokens, at: number, step: 1 | -1): number {
  if (step === -1 || tokens.token(at)?.text !== '(') return at;
  for (let close = at + 1; close < at + 8; close++)
    if (tokens.token(close)?.text === ')')
      return /^(?:,|and|or|&)$/.test(tokens.token(close + 1)?.lower ?? '') ? close + 1 : at;
  return at;
}

/** Where a list goes on after what each of its things is for: "Torch for traces, Beacon for sandboxing and Hubby as the memory". */
function overPurpose(tokens: NamedTokens, at: number, step: 1 | -1): number {
  if (step === -1 || !/^(?:for|as)$/.test(tokens.token(at)?.lower ?? '')) return at;
  let here = at + 1;
  while (here < at + PURPOSE_WORDS && tokens.isNominal(here)) here++;
  const joint = tokens.token(here)?.lower ?? '';
  if (here === at + 1 || !/^(?:,|and|or|&|\+)$/.test(joint)) return at;
  const next = /^(?:and|or|&)$/.test(tokens.token(here + 1)?.lower ?? '') ? here + 2 : here + 1;
  return tokens.isName(next) ? here : at;
}

/** The token of the name that the name at a token owns: "Acme" of "Norland's Acme", "Torch" of "Acme's Torch" where a slot asks for such; that token itself for none. */
export function behindPossessor(tokens: NamedTokens, at: number, slot: Slot): number {
  if (!tokens.isName(at)) return at;
  const next = tokens.behindName(at);
  const owned = tokens.mention(next + 1);
  if (owned < 0 || !/^['’]s$/.test(tokens.token(next)?.text ?? '')) return at;
  const type = tokens.typeOf(tokens.mention(at));
  const { entity } = tokens.doc.mentions[owned]!;
  const isThing = type === 'company' && slot.types !== null && takes(tokens.doc, slot, entity);
  return type === 'place' || isThing ? next + 1 : at;
}

/** The name that is described as somebody's: "Beta" of "Acme's former rival Beta", from the possessive on; that token itself for none. */
export function behindKin(tokens: NamedTokens, possessive: number, slot: Slot): number {
  if (!/^['’]s?$/.test(tokens.token(possessive)?.text ?? '')) return possessive;
  let at = possessive + 1;
  while (at < possessive + 4 && !tokens.isName(at) && isNominal(tokens.token(at))) at++;
  const described = at > possessive + 1 && tokens.isName(at);
  return described && takes(tokens.doc, slot, tokens.doc.mentions[tokens.mention(at)]!.entity) ? at : possessive;
}
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tags & (Tag.Noun | Tag.Adjective)) !== 0 &&
  !(token.tags & (Tag.Preposition | Tag.Auxiliary));
