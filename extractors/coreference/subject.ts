/** Whether a name is the subject of a verb, by the words behind it: before any clause is read. */
import { type Document, type Mention, Tag, type Token } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { AGENTIVE } from '../syntax/heads.ts';
import { canAct } from '../syntax/lexemes.ts';
import { mentionsIn } from '../syntax/mentions.ts';

/** "Acme builds it", "Acme's team built it", "Acme and the lab Beta build it": whether a mention does something. */
export function isSubject(doc: Document, mention: Mention): boolean {
  const { tokens } = doc.sentences[mention.sentence]!;
  const next = tokens.find(({ start }) => start >= mention.end);
  const before = tokens.findLast(({ end }) => end <= mention.start);
  if (!next || (before && before.tags & Tag.Preposition)) return false;
  if (/^['’]s?$/.test(next.text)) return actsThrough(tokens, next.index);
  if (next.lower === 'and' && isFirstOfTwo(doc, mention)) return true;
  // "an MoE model by Acme": a noun, whatever else it can be.
  if (next.tags & Tag.Noun && TYPE_NOUNS.has(next.lemma)) return false;
  // "Acme serves it": lists have "serves" as a noun alone.
  const acts = (next.tags & (Tag.Verb | Tag.Auxiliary)) !== 0 || (/^\p{Ll}+s$/u.test(next.text) && canAct(next));
  return acts && !(next.tags & Tag.Gerund);
}

/** "Acme's cloud business made $9M": whether a verb follows those through whom the owner acts. */
function actsThrough(tokens: readonly Token[], clitic: number): boolean {
  for (let at = clitic + 1; at < clitic + 4; at++) {
    const [noun, verb] = [tokens[at], tokens[at + 1]];
    if (!noun || !/^\p{Ll}/u.test(noun.text)) return false;
    if (AGENTIVE.has(noun.lemma)) return verb !== undefined && (verb.tags & (Tag.Verb | Tag.Auxiliary)) !== 0;
  }
  return false;
}

/** "Acme and the Lyon lab Beta will build it": whether what a name is joined to does something. */
function isFirstOfTwo(doc: Document, { sentence, start, end, entity }: Mention): boolean {
  const { tokens } = doc.sentences[sentence]!;
  const { type } = doc.entities[entity]!;
  const other = mentionsIn(doc, { start: end, end: tokens.at(-1)!.end }).find(
    (mention) => doc.entities[mention.entity]!.type === type,
  );
  const before = tokens.findLast((token) => token.end <= start);
  if (!other || (before && before.tags & Tag.Verb)) return false;
  const between = tokens.filter((token) => token.start >= end && token.end <= other.start).slice(1);
  const describes = between.every(
    ({ tags, text }) => text === '-' || (tags & DESCRIBED_BY && !(tags & Tag.Preposition)),
  );
  return describes && between.length < LONGEST_GLOSS && isSubject(doc, other);
}
const LONGEST_GLOSS = 8;
const DESCRIBED_BY = Tag.Determiner | Tag.Adjective | Tag.Noun | Tag.Unknown | Tag.Past;
