/**
 * "**Zephyra 4**: Acme released a new open model", "**Zephyra 4**: New open model, trained on ...": what an item says is
 * made, or starts with, is the thing that its lead names, though the words for it are indefinite.
 */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, Tag, type Token } from '../document.ts';
import { MAKING_VERBS, TYPE_NOUNS } from '../lexicon/cues.ts';
import { SIZE } from './described-models.ts';

/** What may stand before the noun where it opens the sentence, and behind a verb of making. */
const OPENING = new Set(['a', 'an', 'new', 'another', 'open', 'first', 'tiny', 'small']);
const ARTICLES = new Set(['a', 'an', 'its', 'their']);
/** What is done with a thing of one's own, beside making it. Lemmas. */
const RENEWING = /^(?:update|upgrade|refresh|overhaul|share|post|tag|present|say|drop)$/;
/** Nouns for software beyond those that tell a type everywhere. */
const TOOLS = new Set(
  `builder launcher terminal debugger proxy gateway router client parser crawler database dashboard trainer runner scraper
   generator notebook interpreter linter sandbox viewer pipeline loader scheduler transcriber recorder companion
   interface`.split(/\s+/),
);
/** What follows a description that stands for the lead: "Terminal agent that ...", "Tiny OCR model, MIT". */
const AFTER = /^(?:that|which|for|with|from|by|is|was|has|can|now|[,;.(])$/;
/** How far the noun may stand behind its article. */
const REACH = 10;
const GROUPS = new Set([
  'family',
  'series',
  'suite',
  'lineup',
  'line',
  'version',
  'variant',
  'release',
  'upgrade',
  'update',
  'successor',
  'preview',
  'set',
  'collection',
  'bundle',
  'package',
  'fine-tune',
  'finetune',
  'distillation',
]);
const MADE: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware', 'benchmark', 'dataset', 'technique']);
/** What is brought before others in two words. */
const BRINGING =
  /^(?:put out|roll out|slip out|sneak out|push out|open up|bring out|show off|whip up|cook up|give away|let loose|serve up|dish out)$/;
/** What a software is called may as well be a model, and the other way round. */
const ALIKE: ReadonlySet<EntityType> = new Set(['model', 'product']);

/**
 * The index of the noun of what a sentence says is made, where its article stands at `at`, and the types of thing that it
 * can be; null where a name follows it or no such thing is made.
 */
function madeAt(
  { tokens }: Sentence,
  at: number,
): { readonly noun: number; readonly types: ReadonlySet<EntityType> } | null {
  const { lower } = tokens[at]!;
  const opens = (at === 0 && OPENING.has(lower)) || isOwned(tokens, at);
  const counted = (tokens[at]!.tags & Tag.Number) !== 0;
  // "Minimal chat pipeline built on X": no article, and no name.
  const bare =
    at === 0 && !opens && (isDescribing(tokens[0]!) || (lower === 'no' && /^[-‑]$/.test(tokens[1]?.text ?? '')));
  if (!opens && !bare && !((ARTICLES.has(lower) || counted) && isMaking(tokens, generationBefore(tokens, at) - 1)))
    return null;
  let noun = -1;
  let end = -1;
  let type: EntityType | null = null;
  let group = false;
  for (let i = bare ? at : at + 1; i < tokens.length && i < at + REACH; i++) {
    const token = tokens[i]!;
    const described = TOOLS.has(token.lemma) ? 'product' : TYPE_NOUNS.get(token.lemma);
    // "released four models" of one family
    if (described && MADE.has(described) && ((counted && !bare) || !(token.tags & Tag.Plural))) {
      noun = end = i;
      type = described;
    }
    // "Acme's 120B MoE": the size stands for it.
    else if (/^moe$/.test(token.lower) && sizeBefore(tokens, i) > at) {
      noun = sizeBefore(tokens, i);
      end = i;
      type = 'model';
    } else if (GROUPS.has(token.lemma) && !bare) {
      noun = end = i;
      group = true;
    } else if (/^[-‑/+&"“”$€£¥₹₩]$/.test(token.text)) continue;
    // "a modular, lightweight pipeline"
    else if (token.text === ',' && opens && noun < 0 && tokens[i - 1]!.tags & Tag.Adjective) continue;
    else if (token.tags & (Tag.Preposition | Tag.Punctuation | Tag.Pronoun | Tag.Auxiliary | Tag.Determiner)) break;
  }
  if (noun < 0 || !(type || group)) return null;
  // "a model called Lark", "a model, Lark": another thing is named.
  const next = tokens[end + 1];
  if (bare && next && !AFTER.test(next.lower) && !(next.tags & Tag.Past)) return null;
  if (next && /^(?:call|name|dub|codename|title)$/.test(next.lemma)) return null;
  if (next && /^[,:(—–]$/.test(next.text) && /^\p{Lu}/u.test(tokens[end + 2]?.text ?? '')) return null;
  if (next && /^\p{Lu}/u.test(next.text)) return null;
  return { noun, types: type && !ALIKE.has(type) ? new Set([type]) : ALIKE };
}

/** "Acme's open model for radio": whether the possessive at a token is of the name that opens the sentence. */
const isOwned = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  at < NAME &&
  /^['’]s$/.test(tokens[at]!.text) &&
  tokens.slice(0, at).every(({ text }) => /^\p{Lu}/u.test(text));
const NAME = 4;
/** "the second generation of their robot": where the words start that tell which one of what is somebody's; `at` for none. */
function generationBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== 'of' || !GENERATIONS.test(tokens[at - 2]?.lemma ?? '')) return at;
  return tokens[at - 3]?.lower === 'the' ? at - 3 : tokens[at - 4]?.lower === 'the' ? at - 4 : at;
}
const GENERATIONS = /^(?:generation|version|edition|iteration|revision|release)$/;

/** "400B MoE", "550B hybrid Mamba-Transformer MoE": where the size stands that a token follows; -1 for none. */
function sizeBefore(tokens: readonly Token[], at: number): number {
  for (let size = at - 1; size >= Math.max(0, at - 5); size--) if (SIZE.test(tokens[size]!.text)) return size;
  return -1;
}

/** Whether a word may open a description that has no article. */
const isDescribing = ({ tags, text }: Token): boolean =>
  (tags & (Tag.Noun | Tag.Adjective | Tag.Number)) !== 0 &&
  !(tags & (Tag.Preposition | Tag.Pronoun | Tag.Determiner | Tag.Auxiliary | Tag.Plural)) &&
  !/^\p{Lu}{2,}$/u.test(text);

/** Whether the words up to `at` end in a verb of making. */
function isMaking(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.tags && tokens[at]!.tags & Tag.Adverb ? tokens[at - 1] : tokens[at];
  return (
    verb !== undefined &&
    ((verb.tags & Tag.Verb) !== 0
      ? MAKING_VERBS.has(verb.lemma) || RENEWING.test(verb.lemma)
      : BRINGING.test(`${tokens[verb.index - 1]?.lemma} ${verb.lower}`))
  );
}

/**
 * The mention of the lead's thing in what a sentence says is made; null for none.
 * @param lead the mentions of the item's lead
 * @param here the mentions of the sentence
 */
export function unveiled(
  doc: Document,
  sentence: Sentence,
  lead: readonly Mention[],
  here: readonly Mention[],
): Mention | null {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const made = madeAt(sentence, at);
    if (!made) continue;
    const token = sentence.tokens[made.noun]!;
    const named = lead.filter(({ entity }) => made.types.has(doc.entities[entity]!.type));
    const [thing, other] = named.filter(({ entity }, index) => index === 0 || entity !== named[0]!.entity);
    if (!thing || (other && !isMain(doc, thing, other))) return null;
    if (here.some((mention) => mention.entity === thing.entity || covers(mention, token))) return null;
    const { start, end, text } = token;
    return { start, end, text, entity: thing.entity, sentence: sentence.index, by: 'coreference', others: null };
  }
  return null;
}

/** Whether a lead is of its first thing though it names another: "Zephyra 2 = probes for Lark 3", "Zephyra Voice and Clone". */
const isMain = ({ text }: Document, { end }: Mention, other: Mention): boolean =>
  /^\s*$|^\s*[=:]|^ (?:for|on|with|in|via|vs|against|beats|on top of)\b/i.test(text.slice(end, other.start));

const covers = (mention: Mention, { start, end }: Token): boolean => mention.start < end && mention.end > start;
