/**
 * Who does what to whom: each verb group of a sentence with its subject, object and prepositional phrases.
 *
 * Read from the order of phrases: a clause's subject is the first noun phrase since the last boundary that no
 * preposition governs; a relative clause's is the noun phrase before it; a participle after a comma shares the subject
 * of the clause before. Lists ("A, B and all C variants") stay together.
 */
import { type Clause, type Document, type List, type Sentence, withLayers } from '../../document.ts';
import { mentionsBySentence } from '../mentions.ts';
import type { Phrase, RuleVerbs } from '../phrases/kinds.ts';
import { phrases as phrasesOf } from '../phrases/phrases.ts';
import { placeNouns } from './arguments.ts';
import { explainedBefore } from './descriptions.ts';
import { EMPTY, readings } from './draft.ts';
import { listsUnder, withListed } from './listed.ts';
import { isHeadless } from './noun-phrases.ts';
import { Parse } from './parse.ts';
import { openClause } from './predicates.ts';
import { NAMING_VERBS } from './verb-kinds.ts';

/** Whether a list names licences alone. */
const isProperty = (parse: Parse, list: List): boolean =>
  list.length > 0 && list.every(({ heads }) => heads.length > 0 && heads.every((at) => parse.typeOf(at) === 'license'));

/** Reads a phrase: the index of the one to read next. */
function step(parse: Parse, at: number): number {
  const phrase = parse.phrases[at]!;
  switch (phrase.kind) {
    case 'noun':
      return placeNouns(parse, at);
    case 'verb':
      // "set up after leaving Tessel"
      if (phrase.form !== 'gerund') parse.strand();
      openClause(parse, at, phrase);
      break;
    case 'preposition':
      parse.preposition = phrase.lower;
      break;
    case 'relative':
      // "a model built on Lark that runs on a phone": "that" speaks of no bare name.
      if (
        phrase.lower === 'that' &&
        (isBareName(parse.lastList) || isDataset(parse)) &&
        parse.common.length > 0 &&
        !NAMING_VERBS.has(parse.draft?.verb ?? '')
      )
        parse.lastList = parse.named(parse.common);
      // "ships Zephyra under MIT that ...": nor of a licence.
      else if (parse.draft && parse.draft.object.length > 0 && isProperty(parse, parse.lastList))
        parse.lastList = parse.draft.object;
      // "a model built on the Ropework architecture that runs on a phone": the model does.
      else if (phrase.lower === 'that' && isMethod(parse) && parse.common.length > 0)
        parse.lastList = parse.named(parse.common);
      else if (disagrees(parse, at + 1)) parse.lastList = beforePlural(parse);
      // "Acme and Beta (which Torch bought)": Beta alone.
      else if (parse.phrases[at - 1]?.kind === 'open') parse.lastList = parse.lastList.slice(-1);
      parse.openRelative(phrase.lower === 'whose' && parse.and && parse.antecedent.length > 0);
      if (/^(?:which|whom)$/.test(phrase.lower) && isPiped(parse, at)) parse.pipe();
      parse.comma = false;
      break;
    case 'comma':
      parse.strand();
      parse.comma = true;
      parse.aside = false;
      parse.relative = false;
      parse.preposition = null;
      break;
    case 'and':
      parse.preposition = null;
      parse.and = true;
      break;
    case 'open':
      parse.open();
      break;
    case 'close':
      parse.close();
      break;
    default: {
      // "pushed new tooling: A, B and C": the names after the colon are its object.
      const explained = phrase.lower === ':' && !isPronoun(parse.phrases[at + 1]) ? explainedBefore(parse) : null;
      if (explained) {
        parse.draft = explained;
        parse.preposition = ':';
      } else {
        const isListed = phrase.lower === ';' && isVerbless(parse);
        // "Whether or not Acme buys Tessel"
        const isOpen = parse.conditional && phrase.lower === 'not';
        parse.boundary(phrase.kind === 'break' && /^[—–:-]/.test(phrase.lower));
        // "**Zephyra**: a small coder; beats Lark": Zephyra does.
        if (isListed) parse.mainSubject = EMPTY;
        if (phrase.lower === ';') parse.broken = parse.drafts.length;
        parse.conditional = isOpen || /^(?:if|whether|unless)$/.test(phrase.lower);
        parse.subordinate = /^(?:after|before|because|when|once|since|until|although|though)$/.test(phrase.lower);
      }
    }
  }
  return at + 1;
}

/** "Tessel, with which Acme signed a deal": whether a preposition stands right before "which" or "whom", and a subject behind; "two of which" are of a list. */
const isPiped = ({ phrases, preposition }: Parse, at: number): boolean =>
  phrases[at - 1]?.kind === 'preposition' &&
  preposition !== null &&
  preposition !== 'of' &&
  phrases[at + 1]?.kind === 'noun';

/** "small coder, trained on law; ...": whether nothing so far has a name that does something. */
function isVerbless(parse: Parse): boolean {
  const { phrases, drafts, subject } = parse;
  const [first] = phrases;
  // "**Zephyra**: fine-tuned from Lark, weights for Torch; beats Wren"
  if (first?.kind === 'verb' && (first.past || first.form === 'participle'))
    return drafts.slice(1).every(({ form }) => form !== 'finite');
  if (first?.kind !== 'noun' || first.heads.length > 0 || first.plural || DETERMINED.test(first.words[0] ?? ''))
    return false;
  // "distilled from Lark": a participle, as what has no article does nothing.
  const isSaid = drafts.some(({ form, past }) => form === 'finite' && !past);
  return !isSaid && isHeadless(subject);
}
const DETERMINED = /^(?:the|this|that|its|their|his|her|our|my|every|each|it|he|she|they|we|nobody|everyone|one)$/;

/** "a sandbox for agents that boots fast": whether a verb told of one follows what names several. */
function disagrees({ phrases, draft, lastList, comma }: Parse, at: number): boolean {
  const verb = phrases[at];
  const governed = draft === null || draft.preps.at(-1)?.list === lastList;
  if (comma || !governed || verb?.kind !== 'verb' || verb.form !== 'finite' || !verb.singular) return false;
  return lastList.length === 1 && lastList[0]!.plural && lastList[0]!.heads.length === 0;
}

/** "told a story: they sold it": whether a phrase is a pronoun that opens a clause. */
const isPronoun = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.first === phrase.last && /^(?:they|it|he|she|we|i)$/.test(phrase.words[0] ?? '');

/** What a plural behind a preposition tells of: the object of the clause, else its subject. */
function beforePlural({ draft, subject, lastList }: Parse): List {
  const before = draft && draft.object.length > 0 ? draft.object : subject;
  return before.length === 1 && !before[0]!.plural ? before : lastList;
}

/** "a model trained on the Acme dataset that runs on a phone" */
const isDataset = (parse: Parse): boolean =>
  parse.draft?.form === 'participle' &&
  parse.lastList.length > 0 &&
  parse.lastList.every(({ heads }) => heads.length > 0 && heads.every((at) => parse.typeOf(at) === 'dataset'));

/** "built on the Ropework architecture", "using Ropework": whether what stands behind a preposition is a method. */
const isMethod = (parse: Parse): boolean =>
  parse.draft?.form === 'participle' &&
  parse.draft.preps.at(-1)?.list === parse.lastList &&
  parse.lastList.every(({ heads }) => heads.length > 0 && heads.every((at) => parse.typeOf(at) === 'technique'));

const isBareName = (list: List): boolean =>
  list.length > 0 && list.every(({ heads, noun }) => heads.length > 0 && noun === null);

/** "Had Acme bought Tessel, Beta would have left", "Were Acme to buy Tessel, Beta would leave": whether a sentence opens with a condition. */
function isInverted([verb, subject, deed, ...rest]: readonly Phrase[]): boolean {
  if (verb?.kind !== 'verb' || subject?.kind !== 'noun' || deed?.kind !== 'verb') return false;
  const opens = (verb.lemma === 'have' && deed.past) || (verb.lemma === 'be' && deed.form === 'infinitive');
  return (
    opens && rest.some((phrase) => phrase.kind === 'verb' && phrase.form === 'finite' && phrase.status === 'planned')
  );
}

/** The clauses of a sentence's phrases, in text order. */
function clauses(doc: Document, phrases: readonly Phrase[]): readonly Clause[] {
  const parse = new Parse(doc, phrases);
  parse.conditional = isInverted(phrases);
  for (let at = 0; at < phrases.length; ) at = step(parse, at);
  parse.strand();
  // "matches or beats Lark on GridBench": both have the object, and what is said of it.
  for (const { first, second } of parse.sharing.reverse())
    if (first.object.length === 0 && first.preps.length === first.fronted) {
      first.object = second.object;
      first.preps = second.preps;
    }
  for (const { first, second } of parse.gapped.reverse())
    if (first.preps.length === first.fronted) first.preps = second.preps;
  return parse.drafts.flatMap(readings);
}

const NONE: readonly Clause[] = [];

/** The step that lays clauses over every sentence that names something. `verbs` are those that the rules ask for. */
export function clauseLayer(verbs: RuleVerbs): (doc: Document) => Document {
  return (doc) => {
    const mentions = mentionsBySentence(doc);
    const lists = listsUnder(doc);
    const phrased = (sentence: Sentence): readonly Phrase[] =>
      phrasesOf(doc, sentence, mentions[sentence.index]!, verbs);
    const layer = doc.sentences.map((sentence) => {
      const items = lists.get(sentence.index);
      if (items) return clauses(doc, withListed(phrased(sentence), items.map(phrased)));
      return mentions[sentence.index]!.length === 0 ? NONE : clauses(doc, phrased(sentence));
    });
    return withLayers(doc, { clauses: layer });
  };
}
