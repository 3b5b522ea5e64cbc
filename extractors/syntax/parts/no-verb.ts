/** Words that could be verbs and are none where they stand: in fields, in compounds, behind what they are tied to. */
import { Tag, type Token } from '../../document.ts';
import { isHyphen, ofWord } from '../lexemes.ts';
import { isLed } from './led.ts';
import { isStaff } from './staff.ts';

/** Whether a token is no verb by the words around it. */
export function isNoVerb(tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean {
  const token = tokens[at]!;
  const before = at > 0 ? tokens[at - 1] : undefined;
  const after = tokens[at + 1];
  return (
    isTied(token, before, after) ||
    isShare(token, after) ||
    isSum(token, before, tokens[at - 2]) ||
    isMedium(token, after) ||
    isResult(token, after) ||
    isHad(token, after) ||
    isStaff(tokens, at, isName) ||
    isField(token, before, after) ||
    isNeeds(token, before, after) ||
    isLed(tokens, at, isName)
  );
}

const isStop = ofWord(({ text }) => /^[.!?…;]$/.test(text));
export const isEnd = (token: Token | undefined): boolean => token === undefined || isStop(token);
export const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** "and image generation": no verb. */
const isMedium = (token: Token, after: Token | undefined): boolean =>
  isMediumNoun(token) &&
  /^(?:generation|editing|recognition|transcription|search|synthesis|understanding|models?|quality)$/.test(
    after?.lower ?? '',
  );
const isMediumNoun = ofWord(({ lower }) => /^(?:image|video|voice|speech|music|code|text|audio)$/.test(lower));

/** "achieving SOTA results on GridBench": no verb, as what results does so in or from something. */
const isResult = ({ lower }: Token, after: Token | undefined): boolean =>
  lower === 'results' && !/^(?:in|from)$/.test(after?.lower ?? '');

/** "shipped Corelis and Galeon support with new kernels", "added support overnight": no verb, as nothing is supported. */
const isHad = ({ lower }: Token, after: Token | undefined): boolean =>
  lower === 'support' &&
  (isEnd(after) ||
    isComma(after) ||
    /^(?:and|or)$/.test(after?.lower ?? '') ||
    ((after?.tags ?? 0) & (Tag.Preposition | Tag.Punctuation)) !== 0);

/** "led materials work at Acme", "the systems research team": no verb, as several things do none of it. */
const isField = ({ lower }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  /^(?:research|work|design|support)$/.test(lower) &&
  before !== undefined &&
  /^(?:safeguards|materials|systems|robotics|operations|communications|graphics|sales|mathematics|genomics|ethics|economics|diagnostics|evaluations|capabilities)$/.test(
    before.lower,
  ) &&
  (isEnd(after) || /^(?:,|at|for|team|group|lab|unit|arm|division|head|chief|lead)$/.test(after?.lower ?? ''));

/** "is part of Zephyra", "two points clear of it", "gives clients access to Zephyra": no verb. */
const isShare = ({ lower }: Token, after: Token | undefined): boolean =>
  (/^parts?$/.test(lower) && after?.lower === 'of') ||
  (lower === 'access' && after?.lower === 'to') ||
  (lower === 'clear' && after?.lower === 'of');

/** "pays in cash and shares": no verb. */
const isSum = ({ lower }: Token, before: Token | undefined, sum: Token | undefined): boolean =>
  lower === 'shares' &&
  /^(?:and|or)$/.test(before?.lower ?? '') &&
  /^(?:cash|stock|debt|warrants|bonds)$/.test(sum?.lower ?? '');

/** "to meet its compute needs,": a noun. */
const isNeeds = ({ lower }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  lower === 'needs' &&
  before !== undefined &&
  (before.tags & (Tag.Noun | Tag.Adjective | Tag.Determiner)) !== 0 &&
  (isEnd(after) || isComma(after));

/** What a hyphen ties to the word before, the "models" of "foundation models" and "chips that", and where somebody "is back". */
const isTied = (token: Token, before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined &&
  ((!token.spaced && isHyphen(before) && !before.spaced) ||
    (/^(?:model|chip|card|server|agent|app|tool)$/.test(token.lemma) && /^(?:that|which)$/.test(after?.lower ?? '')) ||
    (token.lower === 'back' && /^(?:is|are|was|were|be|been)$/.test(before.lower)) ||
    (token.lemma === 'set' &&
      /^(?:test|training|eval|evaluation|validation|data|problem|question)$/.test(before.lower)) ||
    (token.lemma === 'model' &&
      /^(?:foundation|language|frontier|world|reward|diffusion|vision|speech|embedding|base)$/.test(before.lower)));
