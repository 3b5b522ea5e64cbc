/** What a name does that is known for a thing and acts as a firm: an outlet that sues, a family of models that releases. */
import { type Document, Tag, type Token } from '../document.ts';
import { MAKING_VERBS, SAYING_VERBS } from '../lexicon/cues.ts';
import { isGivenName } from './form-votes.ts';
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
  if (tokens[last + 1]?.text !== ',') return takesIn(tokens, last + 1);
  // "Quillpad, set up by Ada, Bo and Mei, raised $70 million"
  const glossed = tokens.slice(last + 2, last + 2 + GLOSS);
  return glossed.some(({ text, index }) => text === ',' && takesIn(tokens, index + 1));
}

/** Whether a verb of taking in stands at a token, and a sum behind it. */
function takesIn(tokens: readonly Token[], verb: number): boolean {
  let at = verb;
  while (at < tokens.length && tokens[at]!.tags & (Tag.Auxiliary | Tag.Adverb)) at++;
  const { lemma = '' } = tokens[at] ?? {};
  // "pulled in $70 million"
  if (/^(?:pull|bring|rake|haul)$/.test(lemma) && tokens[at + 1]?.lower === 'in') at++;
  else if (!/^(?:raise|land|secure|bag|nab|snag|close|collect|net)$/.test(lemma)) return false;
  const sum = /^an?$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return /^[$€£]/.test(tokens[sum]?.text ?? '');
}

/** "Ada Brook introduced Quillpad, an editor. Fund One led the $6 million seed": whether what somebody brings out has backers as the next sentence tells. */
export function isFundedBelow({ sentence, first, last }: Found, { sentences }: Document): boolean {
  const [{ tokens, block }, next] = [sentences[sentence]!, sentences[sentence + 1]];
  if (next?.block !== block || !isGivenName(tokens[0]!) || !/^[,.]$/.test(tokens[last + 1]?.text ?? '')) return false;
  if (!/^(?:introduce|launch|unveil|announce|start|create|reveal)$/.test(tokens[first - 1]?.lemma ?? '')) return false;
  const led = next.tokens.findIndex(({ lemma }) => /^(?:co-)?lead$/.test(lemma));
  return (
    led > 0 && next.tokens.slice(led, led + ROUND_REACH).some(({ lemma }) => /^(?:round|seed|series)$/.test(lemma))
  );
}
const ROUND_REACH = 7;

/** Most tokens of a description between commas. */
const GLOSS = 24;

/** What outlets have as firms. Lemmas. */
const DEALINGS = /^(?:lawsuit|suit|complaint|deal|contract|licen[sc]e|agreement)$/;

/** Verbs that outlets are the subject of as firms. Lemmas. */
const BUSINESS =
  /^(?:sue|sign|partner|license|settle|acquire|negotiate|hire|raise|use|adopt|deploy|test|launch|ban|block|sell|buy|integrate|file)$/;
