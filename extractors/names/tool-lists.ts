/**
 * What the items of a list of tools are called: "Tools we like", and below it "**Pocketknife**: turn any page into a quiz";
 * and what a link or bold words open a line with that says what kind of product it is: "**Pocketknife** - A quiz app".
 */
import { type Document, type Sentence, Tag, type Token } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { type Found, foundAt, isCapital, startsLetter } from './found.ts';
import { isHerald } from './lone-words.ts';

/** What heads such a list. Lemmas. */
const HEADS = /^(?:tool|app|product|repo|repository|library|gadget|software)$/;

/** Most words of a tool's name, of a heading, and of the noun phrase that says what a thing is. */
const LONGEST = 3;
const HEADING = 7;
const PHRASE = 8;

const isDash = (token: Token | undefined): boolean => /^[:–—-]$/.test(token?.text ?? '');

/** A name that the format sets apart at the start of a line, and where what is said of it starts. */
interface Lead {
  readonly last: number;
  /** The sentence of what is said, and its first token there. */
  readonly said: Sentence | undefined;
  readonly from: number;
}

/** "Pocketknife by Ada Brook -": where a maker behind a name ends; where none stands, the name's own end. */
function behindMaker(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.lower !== 'by') return last;
  let at = last + 2;
  while (at < last + 2 + LONGEST && tokens[at] && isCapital(tokens[at]!)) at++;
  return at > last + 2 ? at - 1 : last;
}

/** The words that a line starts with, where the format sets them apart as a name; null where it does not. */
function leadOf(doc: Document, { block, tokens, index }: Sentence): Lead | null {
  if (block.kind === 'headline') {
    const last = tokens.at(-1)?.text === ':' ? tokens.length - 2 : tokens.length - 1;
    return { last, said: doc.sentences[index + 1], from: 0 };
  }
  const mark = doc.markup.find(({ kind, start }) => kind !== 'code' && start === tokens[0]?.start);
  const last = mark ? tokens.findIndex(({ end }) => end === mark.end) : -1;
  const dash = behindMaker(tokens, last) + 1;
  return last >= 0 && isDash(tokens[dash]) ? { last, said: doc.sentences[index], from: dash + 1 } : null;
}

/** Whether the words from a token on are a noun phrase for a product: "A search engine for", "Acme's agent that", "Chrome extension". */
function saysProduct(tokens: readonly Token[], from: number): boolean {
  if (DEFINITE.test(tokens[from]?.lower ?? '')) return false;
  let head: Token | null = null;
  let at = from;
  for (; at < Math.min(tokens.length, from + PHRASE) && !RELATIVE.test(tokens[at]!.lower); at++) {
    const token = tokens[at]!;
    if (/^(?:['’]s?|-)$/.test(token.text)) continue;
    if (token.tags & Tag.Noun) head = token;
    else if (!(token.tags & DESCRIBING) || (at > from && token.tags & Tag.Determiner)) break;
  }
  // "An editor was sold": a sentence of its own.
  const next = tokens[at]?.tags ?? 0;
  const ends = !(next & Tag.Auxiliary) && (!(next & Tag.Verb) || (next & (Tag.Past | Tag.Gerund)) !== 0);
  if (!head || head.tags & Tag.Plural || !ends) return false;
  return WARES.test(head.lemma) || (TYPE_NOUNS.get(head.lemma) === 'product' && !PARTS.test(head.lemma));
}
const DEFINITE = /^(?:the|our|my|your|this|that|these|those|it|you|we|they|their|its)$/;
const RELATIVE = /^(?:that|which|who|where|whose|to)$/;
const DESCRIBING = Tag.Determiner | Tag.Adjective | Tag.Gerund | Tag.Adverb | Tag.Unknown | Tag.Past;

/** What is a product only where nothing but it is said of a thing. Lemmas. */
const WARES =
  /^(?:notepad|notebook|generator|recorder|tracker|scheduler|companion|wizard|templates?|checker|builder|planner)$/;

/** What a product has, or any thing may be called. Lemmas. */
const PARTS = /^(?:plan|tier|feature|subscription|product|service|site|website|package|game)$/;

/** Most words of a line in bold that is the heading of a list: "Cool new tools"; longer ones head news. */
const BOLD = 3;

/** Whether a list of tools starts with a heading: true, or ends with it: false; null for what is no heading. */
function listingFrom({ block, tokens }: Sentence): boolean | null {
  const bold = block.kind === 'headline' && block.depth === 0;
  if (block.kind !== 'section' && !bold) return null;
  // "Tools that made us smile, and some that did not"
  const opens = HEADS.test(tokens.find(startsLetter)?.lemma ?? '');
  return (
    (opens && !bold) || (tokens.length <= (bold ? BOLD : HEADING) && tokens.some(({ lemma }) => HEADS.test(lemma)))
  );
}

/** "Introducing Pocketknife", "Pocketknife Debuts": whether the first and last words of a lead tell what happened. */
const isNews = (first: Token, last: Token): boolean => isHerald(first) || HAPPENING.test(last.lemma);
const HAPPENING = /^(?:debut|launch|arrive|land|drop|ship|release|unveil|update|emerge|return|out|live)$/;

/** The names of the items below headings of tools, and of lines that say what kind of product they open with. */
export function findTools(doc: Document): Found[] {
  const found: Found[] = [];
  let listing = false;
  for (const sentence of doc.sentences) {
    const { tokens, index, block } = sentence;
    listing = listingFrom(sentence) ?? listing;
    const lead = leadOf(doc, sentence);
    if (!lead || lead.last >= LONGEST) continue;
    const { last, said, from } = lead;
    const isItem = block.kind !== 'headline' || block.depth > 0;
    if (!isItem || !said || !tokens.slice(0, last + 1).every((token) => startsLetter(token) && isCapital(token)))
      continue;
    if (isNews(tokens[0]!, tokens[last]!)) continue;
    if (listing || saysProduct(said.tokens, from))
      found.push(foundAt(index, 0, last, { type: 'product', strength: 'likely' }));
  }
  return found;
}
