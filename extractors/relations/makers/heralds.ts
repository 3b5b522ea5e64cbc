/**
 * `develops` over two sentences: who is first said to have made something, and then what that is called ("Acme has trained
 * a robot. The controller, Zephyra, ..."); and a lead that names a thing, and whose text begins with whose it is
 * ("**Zephyra**: Acme's small model", "**GridBench**: new eval from Tarn Lab").
 */
import type { Status } from '../../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, type Statement, Tag, type Token } from '../../document.ts';
import { Headings } from '../../headings.ts';
import { MAKING_VERBS } from '../../lexicon/cues.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { mentionsBySentence, mentionsIn } from '../../syntax/mentions.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { FIRMS, WORKS } from '../kinds.ts';
import { NOUN_CLASSES } from '../matching/noun-classes.ts';
import { headsOf } from '../scene.ts';

const THING = new Set([...(NOUN_CLASSES.get('<thing>') ?? []), 'layer', 'eval', 'quantizer', 'evaluation', 'corpus']);

/** Verbs of who has made what he does not name yet. Lemmas. */
const ANNOUNCING: ReadonlySet<string> = new Set([
  ...MAKING_VERBS,
  ...'show train create design make present reveal tease put_out roll_out write have get add debut offer'.split(' '),
]);

/** What stands before a name that takes up what was announced: "The controller,", "Its name:", "Called". */
const TAKING_UP =
  /^(?:(?:the|its|this)\s(?:[\w-]+\s){0,2}[\w-]+[,:]|called|dubbed|named|(?:it['’]s|it is|they['’]re) (?:called|named|dubbed)|they call it|meet|enter)\s["“]?$/i;
/** "Zephyra is a small model": what is told what it is. */
const IS_A = /^["”]?,?\s(?:is|was)\s(?:an?|the|its)\s/;

/** How many words may stand between a firm and the noun for its thing. */
const REACH = 4;

interface Made {
  readonly firms: readonly number[];
  readonly status: Status;
}

/** "Acme finally showed a model of its own": who is said to have made something that is not named. */
function announced(doc: Document, { index }: Sentence): Made | null {
  for (const { verb, form, status, passive, subject, object } of doc.clauses[index] ?? []) {
    if (form !== 'finite' || passive || status === 'negated' || !ANNOUNCING.has(verb)) continue;
    const [thing, other] = object;
    if (!thing || other || thing.heads.length > 0 || !THING.has(thing.noun ?? '')) continue;
    if (!/^(?:an?|its|their|one|the|two|three|new|own|another|first)$/.test(thing.words[0] ?? '')) continue;
    const firms = headsOf(doc, subject).filter((entity) => FIRMS.has(doc.entities[entity]!.type));
    if (firms.length > 0) return { firms, status };
  }
  return null;
}

/** Whether a word is a noun for what is made: "release", not "released". */
const isThing = ({ lemma, tags }: Token): boolean => THING.has(lemma) && !(tags & (Tag.Past | Tag.Gerund));

/** Whose a thing is by the words with which a text begins: "Acme's small model ...", "New eval from Tarn Lab". */
function openingOwner(doc: Document, sentence: Sentence, [first]: readonly Mention[]): number | null {
  const { tokens } = sentence;
  if (!first || !FIRMS.has(doc.entities[first.entity]!.type)) return null;
  const begin = firstFrom(tokens, first.start);
  const opens = begin === 0;
  let at = opens ? firstFrom(tokens, first.end) : 0;
  const owned = opens && /^['’]s?$/.test(tokens[at]?.text ?? '');
  if (owned) at++;
  const limit = at + REACH;
  while (at < limit && tokens[at] && !isThing(tokens[at]!)) {
    const { tags, text } = tokens[at]!;
    if (tags & (Tag.Preposition | Tag.Auxiliary | Tag.Conjunction | Tag.Pronoun) || /^[,;:.()]$/.test(text))
      return null;
    // "Acme released a model"
    if (opens && (tags & Tag.Determiner || (!owned && tags & Tag.Past))) return null;
    if (mentionsIn(doc, tokens[at]!).length > 0) return null;
    at++;
  }
  const noun = tokens[at];
  if (at >= limit || !noun || !isThing(noun)) return null;
  if (opens) return first.entity;
  return /^(?:from|by)$/.test(tokens[at + 1]?.lower ?? '') &&
    (begin === at + 2 || (begin === at + 3 && tokens[at + 2]!.lower === 'the'))
    ? first.entity
    : null;
}

/** What two sentences say of who makes what. */
export function heralded(doc: Document, lexicon: Lexicon): readonly Statement[] {
  const { entities, mentions, sentences, text } = doc;
  const bySentence = mentionsBySentence(doc);
  const headings = new Headings(doc);
  const first = new Map<number, Mention>();
  for (const mention of mentions)
    if (!first.has(mention.entity) && sentences[mention.sentence]!.block.kind === 'body')
      first.set(mention.entity, mention);
  const statements: Statement[] = [];
  const add = (subject: number, object: number, status: Status, { start, end }: Sentence): void => {
    const about = { benchmark: null, role: null, confidence: 0.6, evidence: { start, end } };
    statements.push({ subject, type: 'develops', object, status, ...about, rule: 'develops.heralded' });
  };
  for (const sentence of sentences) {
    const { block, index } = sentence;
    if (block.kind !== 'body') continue;
    const named = bySentence[index]!.map((mention) => mentions[mention]!);
    const before = sentences[index - 1];
    if (before?.block === block) {
      const name = named.find(({ by }) => by !== 'coreference');
      const takesUp =
        name !== undefined &&
        first.get(name.entity) === name &&
        WORKS.has(entities[name.entity]!.type) &&
        (name.start === sentence.start
          ? IS_A.test(text.slice(name.end, name.end + 12))
          : TAKING_UP.test(text.slice(sentence.start, Math.min(name.start, sentence.start + 50))));
      const made = takesUp ? announced(doc, before) : null;
      for (const firm of made?.firms ?? []) add(firm, name!.entity, made!.status, sentence);
    } else {
      const lead = headings.lead(sentence);
      const things = lead ? new Set(mentionsIn(doc, lead).map(({ entity }) => entity)) : null;
      const [thing] = things ?? [];
      if (thing === undefined || things!.size > 1 || !WORKS.has(entities[thing]!.type)) continue;
      const owner = openingOwner(doc, sentence, named);
      if (owner === null) continue;
      const { name, aliases } = entities[thing]!;
      const words = text.slice(lead!.start, lead!.end).trim();
      const alone = [name, ...aliases].some((form) => form === words);
      if (alone || lexicon.makerOf(name) === entities[owner]!.name) add(owner, thing, 'actual', sentence);
    }
  }
  return statements;
}
