/** "**Tarnhelm**: A Lyon startup closed a round": the firm that an item's lead names, where its sentence opens with what firms are called. */
import { type Document, type Mention, type Sentence, Tag } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { hasRole } from '../lexicon/roles.ts';

/** What else firms and bodies are called. Lemmas. */
const GROUP = /^(?:team|crew|shop|duo|trio|house|collective)$/;
/** How many words into its sentence such a noun is. */
const REACH = 6;

/** The index of the noun for a firm that heads the phrase which opens a sentence, `owned` by the tokens before that index or by none; -1 for none. */
function openingFirm({ tokens }: Sentence, owned: number): number {
  if (owned === 0 && !/^(?:an?|one)$/.test(tokens[0]!.lower)) return -1;
  for (let at = Math.max(1, owned); at < owned + REACH; at++) {
    const { lemma, tags } = tokens[at] ?? {};
    if (lemma === undefined || tags! & (Tag.Preposition | Tag.Pronoun | Tag.Auxiliary)) return -1;
    const type = TYPE_NOUNS.get(lemma);
    if (!(type === 'company' || type === 'organization' || GROUP.test(lemma)) || tags! & Tag.Plural) continue;
    const next = tokens[at + 1];
    // "a startup called Lark"
    // "A fund led": who puts money in.
    if (
      !next ||
      /^(?:called|named|dubbed|led|leads|backed|invested)$/.test(next.lower) ||
      /^\p{Lu}/u.test(next.text) ||
      !next.spaced
    )
      return -1;
    return at;
  }
  return -1;
}

/** Where the words go on behind the name of a person who has what opens a sentence: "Ada Brook's chip maker"; 0 for nobody. */
function behindFounder(doc: Document, { tokens, start }: Sentence, first: Mention | undefined): number {
  if (!first || first.start !== start || doc.entities[first.entity]!.type !== 'person') return 0;
  const after = tokens.findIndex((token) => token.start >= first.end);
  return /^['’]s$/.test(tokens[after]?.text ?? '') ? after + 1 : 0;
}

/** The noun for a firm that a sentence opens with, as a mention of the one firm that the lead before it is or begins with; null for none. */
export function ledFirm(
  doc: Document,
  sentence: Sentence,
  lead: readonly Mention[],
  here: readonly Mention[],
): Mention | null {
  const [first] = lead;
  if (!first || first.start !== doc.sentences[first.sentence]!.start) return null;
  const isFirm = ({ entity }: Mention): boolean => /^(?:company|organization)$/.test(doc.entities[entity]!.type);
  const firms = new Set(lead.filter(isFirm).map(({ entity }) => entity));
  if (!firms.has(first.entity) || firms.size > 1 || hasRole(doc.entities[first.entity]!, 'incumbent')) return null;
  const noun = sentence.tokens[openingFirm(sentence, behindFounder(doc, sentence, here[0]))];
  // "**Acme's Zephyra**: A startup ...": hardly Acme, where everybody knows it.
  if (!noun || (lead.length > 1 && first.by === 'lexicon')) return null;
  if (here.some((mention) => mention.start < noun.end && (isFirm(mention) || mention.end > noun.start))) return null;
  // "chip startup" of "a Lyon chip startup"
  const from = Math.max(sentence.tokens[1]!.start, here.findLast((mention) => mention.end < noun.start)?.end ?? 0);
  const { start } = sentence.tokens.find((token) => token.start >= from)!;
  const { end } = noun;
  const text = doc.text.slice(start, end);
  return { start, end, text, entity: first.entity, sentence: sentence.index, by: 'coreference', others: null };
}
