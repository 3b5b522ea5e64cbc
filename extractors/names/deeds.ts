/** What a name does that is known for a thing and acts as a firm: an outlet that sues, a family of models that releases. */
import { type Document, Tag, type Token } from '../document.ts';
import { MAKING_VERBS, SAYING_VERBS } from '../lexicon/cues.ts';
import { type Found, isCapital } from './found.ts';

/** Whether the first verb after an outlet's name is one of business: "The Tideline and Acme sign", "is still suing". */
export function actsInBusiness({ sentence, first, last }: Found, doc: Document): boolean {
  const { tokens } = doc.sentences[sentence]!;
  // "The Tideline's lawsuit"
  if (/^['’]s?$/.test(tokens[last + 1]?.text ?? '')) return DEALINGS.test(tokens[last + 2]?.lemma ?? '');
  if (isParty(tokens, first, last)) return true;
  for (let at = last + 1; at < last + 6; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (BUSINESS.test(token.lemma) && token.tags & Tag.Verb) return true;
    if (!isCapital(token) && !(token.tags & (Tag.Auxiliary | Tag.Adverb | Tag.Conjunction))) return false;
  }
  return false;
}

/** "A judge let The Tideline proceed with its suit": whether a sentence of a case names an outlet that does not tell of it. */
function isParty(tokens: readonly Token[], first: number, last: number): boolean {
  if (!tokens.some(({ lemma }) => CASES.test(lemma))) return false;
  // "told The Tideline", "according to The Tideline", "- The Tideline"
  const before = tokens.slice(Math.max(0, first - 3), first);
  if (
    before.some(
      ({ lemma, text }) =>
        /^(?:tell|say|write|accord|report|see|review|obtain|per|via|as)$/.test(lemma) || /^[-–—([]$/.test(text),
    )
  )
    return false;
  let at = last + 1;
  while (tokens[at] && tokens[at]!.tags & (Tag.Auxiliary | Tag.Adverb)) at++;
  const { lemma = '' } = tokens[at] ?? {};
  return lemma !== '' && !SAYING_VERBS.has(lemma) && !OUTLETS_DO.test(lemma);
}

/** What is heard in court. Lemmas. */
const CASES = /^(?:judge|court|lawsuit|suit|sue|plaintiff|defendant|infringe|infringement|copyright)$/;
/** What outlets do that is no business of theirs. Lemmas. */
const OUTLETS_DO = /^(?:hear|learn|publish|obtain|write|interview|find|quote|cite|story|article|report|reporter|have)$/;

/** Whether a name releases something: "Qwen introduces two lines", not "Qwen launches today". */
export function releases({ sentence, last }: Found, doc: Document): boolean {
  const { tokens } = doc.sentences[sentence]!;
  // "the Qwen team released"
  const at = tokens[last + 1]?.lower === 'team' ? last + 2 : last + 1;
  const [verb, object] = [tokens[at], tokens[at + 1]];
  if (!verb || !object || !(verb.tags & Tag.Verb) || !MAKING_VERBS.has(verb.lemma) || verb.lower === verb.lemma)
    return false;
  return isCapital(object) || (object.tags & (Tag.Determiner | Tag.Number | Tag.Adjective)) !== 0;
}

/** Whether a name takes in money: "Quillpad raised $70 million", "Quillpad, an editor for apps, landed €3 million". */
export function raisesMoney({ sentence, last }: Found, doc: Document): boolean {
  const { tokens } = doc.sentences[sentence]!;
  let at = last + 1;
  if (tokens[at]?.text === ',') {
    const close = tokens.findIndex(({ text, index }) => text === ',' && index > at);
    if (close < 0 || close > at + GLOSS) return false;
    at = close + 1;
  }
  while (at < tokens.length && tokens[at]!.tags & (Tag.Auxiliary | Tag.Adverb)) at++;
  const { lemma = '' } = tokens[at] ?? {};
  if (!/^(?:raise|land|secure|bag|nab|snag|close|collect|net)$/.test(lemma)) return false;
  const sum = /^an?$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return /^[$€£]/.test(tokens[sum]?.text ?? '');
}

/** Most tokens of a description between commas. */
const GLOSS = 24;

/** What outlets have as firms. Lemmas. */
const DEALINGS = /^(?:lawsuit|suit|complaint|deal|contract|licen[sc]e|agreement)$/;

/** Verbs that outlets are the subject of as firms. Lemmas. */
const BUSINESS =
  /^(?:sue|sign|partner|license|settle|acquire|negotiate|hire|raise|use|adopt|deploy|test|launch|ban|block|sell|buy|integrate|file)$/;
