/** Who is named in a sentence as the one who tells: "according to X", "via @x", "in X's view", "Technical notes: @x". */
import { type Document, type Mention, type Sentence, Tag, type Token } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { FIRMS } from '../kinds.ts';
import { creditedFrom } from './crediting.ts';
import { mayReport, OBSERVERS } from './observers.ts';
import { linksToPost } from './posts.ts';
import { AGENT, TREATING } from './words.ts';

/** What goes on with a list of those who report: "@x, and @y", "Ada Brook from Foo Weekly". */
const LISTING = /^(?:,|and|&|\/|also|the|from|at|of)$/;

/** "According to Foo Weekly, Acme plans ...": whether a comma ends the list, since the name after it has a verb. */
function opensSubject(tokens: readonly Token[], mentionAt: Int32Array, comma: number): boolean {
  if (tokens[comma]!.text !== ',') return false;
  let after = comma + 1;
  if (mentionAt[after]! < 0) return false;
  while (mentionAt[after]! >= 0 || /^['’]s?$/.test(tokens[after]?.text ?? '')) after++;
  // "Ada Brook from Acme, and Bo Lind"
  if (BELONGING.test(tokens[after]?.lower ?? '') && mentionAt[after + 1]! >= 0) return false;
  return !/^(?:,|and|&|\/|\)|\.)$/.test(tokens[after]?.lower ?? '.');
}

/** What stands before the firm of who is named: "Ada Brook from Acme". */
const BELONGING = /^(?:from|at|of)$/;

/** What stands around the name of somebody who sees a thing in a way of his own. */
const VIEW_BEFORE = /(?:^|[\s(])(?:in|by|on|per|from|according to)\s*$/i;
const VIEW_AFTER =
  /^['’]s?\s(?:own\s)?(?:view|opinion|words|telling|account|reading|estimation|estimate|count|reckoning|tally|judgment|verdict|figures|numbers|measure|thread|post|tweet|report|analysis|tests?|data(?!\scent)|article|story|blog)\b(?!-)/;

/** "Serving notes and MTP details: @x": what stands before the one whose post treats of the item so. */
function treats(doc: Document, { tokens, start: open }: Sentence, { start }: Mention): boolean {
  if (!/:\s*\[*$/.test(doc.text.slice(Math.max(open, start - 4), start))) return false;
  const before = tokens.filter(({ end }) => end <= start);
  // "Zephyra is out, and the notes are up: @x"
  return (
    before.some(({ lemma }) => TREATING.has(lemma)) &&
    !before.some(({ tags }) => (tags & Tag.Auxiliary) !== 0) &&
    before.length <= TREATMENT
  );
}
/** Most words of such a heading. */
const TREATMENT = 14;

/** Those who tell in a sentence, by where what they tell of stands. */
export interface Agents {
  /** Of what the sentence is about. */
  readonly reporters: readonly number[];
  /** For whom these are named to work: "Ada Brook of Acme". */
  readonly firms: readonly number[];
  /** Of what stands behind them. */
  readonly openers: readonly Mention[];
  /** "as Ada Brook points out": of what stands beside these words. */
  readonly observers: readonly Mention[];
}

/** All who are named in a sentence as those who tell. */
export function agentsIn(doc: Document, sentence: Sentence, mentionAt: Int32Array): Agents {
  const { tokens } = sentence;
  const { text } = doc;
  const reporters: number[] = [];
  const firms: number[] = [];
  const openers: Mention[] = [];
  const observers: Mention[] = [];
  let list = false;
  for (let at = 0; at < tokens.length; at++) {
    const index = mentionAt[at]!;
    if (index < 0) {
      if (list && (!LISTING.test(tokens[at]!.lower) || opensSubject(tokens, mentionAt, at))) list = false;
      continue;
    }
    if (mentionAt[at - 1] === index) continue;
    const mention = doc.mentions[index]!;
    const { entity, start, end } = mention;
    const { type } = doc.entities[entity]!;
    if (!mayReport(doc, entity, mention.text)) {
      // "posts from @adabrook, @torch and @acme": one that is no one's own, among others.
      list &&= mention.text.startsWith('@');
      continue;
    }
    // "highlighted by Acme's round", "via the Acme Merchant Program": no one who reports.
    const isPart = /^(?:['’]s?\s|\s\p{Lu})/u.test(text.slice(end, end + 3));
    const before = text.slice(Math.max(sentence.start, start - 40), start).replace(/[["“(]{1,4}$/, '');
    const source = type === 'source';
    const posts = linksToPost(doc, mention);
    const opens = start === sentence.start && /^:\s/.test(text.slice(end, end + 2));
    if (opens && posts) openers.push(mention);
    // "Foo Weekly: Acme to ship Zephyra"
    const heads = source && (opens || (start === sentence.start && /^ [|-] /.test(text.slice(end, end + 3))));
    // "If Foo Weekly is to be believed, Acme ..."
    const believed =
      source &&
      /\bif (?:the )?$/i.test(before) &&
      /^(?:['’]s)? (?:report|story|is|are)\b/.test(text.slice(end, end + 10));
    // "For Foo Analysis, Zephyra is the best yet"
    const judges = /^For $/.test(before) && text[end] === ',' && hasRole(doc.entities[entity]!, 'analyst');
    const told = AGENT.test(before) && (source || posts || !/\bvia\s*$/i.test(before));
    const credit = OBSERVERS.has(type) ? creditedFrom(tokens, at, mentionAt.lastIndexOf(index) + 1) : -1;
    // "confirmed by Acme CEO Ada Brook", where nothing else names Acme
    if (credit >= 0) {
      const entityAt = (title: number): number => (title < 0 ? -1 : doc.mentions[title]!.entity);
      const titles = [...mentionAt.subarray(credit, at)].map(entityAt);
      firms.push(...titles.filter((one) => !mentionAt.subarray(0, credit).some((other) => entityAt(other) === one)));
    }
    const named = heads || believed || judges || told || credit >= 0 || (posts && treats(doc, sentence, mention));
    // "In Ada Brook's view, ...", "By Foo Weekly's count, ..."
    const views = VIEW_BEFORE.test(before) && VIEW_AFTER.test(text.slice(end, end + 30));
    const last = reporters.at(-1);
    // "noted by Ada Brook of Acme, and Bo Lind": the list goes on behind her firm.
    const isPerson = last !== undefined && doc.entities[last]!.type === 'person';
    if (list && isPerson && FIRMS.has(type) && BELONGING.test(tokens[at - 1]?.lower ?? '')) {
      firms.push(entity);
      continue;
    }
    // "According to Foo Weekly, Acme, which ...": firms are none of a list of outlets.
    const goesOn: boolean =
      list &&
      last !== undefined &&
      !(doc.entities[last]!.type === 'source' && FIRMS.has(type) && !mention.text.startsWith('@'));
    list = views || (!isPart && (goesOn || named));
    if (list) reporters.push(entity);
    else if (/(?<!\bsuch )\bas\s*$/i.test(before) && OBSERVERS.has(type)) observers.push(mention);
  }
  return { reporters, firms, openers, observers };
}
