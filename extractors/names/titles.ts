/**
 * Titles of publications: quoted or linked words in title case beside a word for a publication or for what one does, and
 * technical reports and cards by name.
 */
import { type Document, type Markup, type Sentence, Tag, type Token } from '../document.ts';
import { type Found, foundAt, isCapital, startsLetter } from './found.ts';

const PUBLISHING =
  /^(?:paper|study|report|publish|title|article|essay|preprint|book|manuscript|titled|called|entitled|survey)$/;
const PAPER = /^(?:paper|study|article|essay|preprint|book|titled|entitled)$/;
const OPEN: ReadonlySet<string> = new Set(['"', '“']);
const CLOSE: ReadonlySet<string> = new Set(['"', '”']);
const SMALL =
  /^(?:a|an|the|of|in|on|at|by|for|with|from|to|into|and|or|but|is|are|as|via|without|through|than|not|you)$/;

/** What authors do in a publication. Lemmas. */
const DESCRIBING = /^(?:describe|introduce|propose|present|argue)$/;

/** Who writes publications. Lemmas. */
const AUTHOR = /^(?:researcher|author|scientist|academic|professor)$/;

/** Where publications are: a link with a title there names one. */
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:arxiv\.org|openreview\.net|(?:bio|med)rxiv\.org|aclanthology\.org|dl\.acm\.org|nature\.com|science\.org|journals\.|papers\.|huggingface\.co\/papers|alphaxiv\.org)/i;

/** The index of the next closing quotation mark; -1 for none. */
const closeOf = (tokens: readonly Token[], open: number): number =>
  tokens.findIndex(({ text }, at) => at > open && CLOSE.has(text));

/** How many of a title's words have capitals or are small: nearly all; most where the text says that it is a title. */
const TITLED = 0.9;
const TITLED_WHERE_SAID = 0.7;

/** Whether words are written as titles are, and not shouted; how many there are is given to who asks. */
function titledWords(tokens: readonly Token[], most = TITLED): number {
  const words = tokens.filter(startsLetter);
  const titled = words.filter((token) => isCapital(token) || SMALL.test(token.lower)).length;
  if (words.length < 3 || titled < most * words.length || !isCapital(words[0]!)) return 0;
  return words.every(({ text }) => text === text.toUpperCase()) ? 0 : words.length;
}

/** Whether the words that end before `at` say that a title follows: "a paper on", "the blogpost", "a study titled". */
function announcesTitle(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (!previous) return false;
  if (/^(?:titled|entitled)$/.test(previous.lower)) return true;
  const noun = /^(?:on|,|:)$/.test(previous.lower) ? tokens[at - 2] : previous;
  return noun !== undefined && WRITTEN.test(noun.lower);
}
const WRITTEN = /^(?:paper|study|article|essay|preprint|book|report|survey|blog-?post|manuscript)$/;

/** Whether the words between two quotation marks are a title. */
function isTitle(tokens: readonly Token[], open: number, close: number): boolean {
  // "a “Risk to the Tides of Halden”": what something is called, or is.
  if (/^an?$/.test(tokens[open - 1]?.lower ?? '')) return false;
  if (announcesTitle(tokens, open) && titledWords(tokens.slice(open + 1, close), TITLED_WHERE_SAID) > 4) return true;
  const count = titledWords(tokens.slice(open + 1, close));
  if (count === 0) return false;
  if (count > 4) return true;
  // "they describe it in “Tides of Sand”", "In “Tides of Sand”, researchers at ..."
  if (
    tokens[open - 1]?.lower === 'in' &&
    (tokens.some(({ lemma }) => DESCRIBING.test(lemma)) ||
      tokens.slice(close, close + 5).some(({ lemma }) => AUTHOR.test(lemma)))
  )
    return true;
  // "“Tides of Sand”, from Halden University and Acme, trains ..."
  const comes =
    tokens[close + 1]?.text === ',' &&
    tokens[close + 2]?.lower === 'from' &&
    isCapital(tokens[close + 3] ?? tokens[close]!);
  if (comes && count > 2) return true;
  // Three words in quotation marks are as likely a product's name.
  const introducing = count > 3 ? PUBLISHING : PAPER;
  return tokens
    .slice(Math.max(0, open - 6), open)
    .concat(tokens.slice(close + 1, close + 3))
    .some(({ lemma, lower }) => introducing.test(lemma) || introducing.test(lower));
}

/** Whether a link or what is bold has the words that a title takes: four, the first with a capital. */
const mayBeTitle = ({ text }: Document, { kind, start, end }: Markup): boolean =>
  (kind === 'link' || kind === 'strong') && /^\p{Lu}\S*(?:\s+\S+){3}/u.test(text.slice(start, end));

/** Links whose words are a title, to where publications are, and links and bold words after a word for one. */
function linkedTitles(links: readonly Markup[], { tokens, end, index }: Sentence): Found[] {
  return links.flatMap((mark) => {
    if (mark.end > end) return [];
    const first = tokens.findIndex((token) => token.start >= mark.start);
    const last = tokens.findLastIndex((token) => token.end <= mark.end);
    if (first < 0 || last < first) return [];
    const words = tokens.slice(first, last + 1);
    if (mark.kind === 'strong')
      return announcesTitle(tokens, first) && titledWords(words, TITLED_WHERE_SAID) > 3
        ? [foundAt(index, first, last, { type: 'paper' })]
        : [];
    if (titledWords(words) < 4) return [];
    const introduced = tokens.slice(Math.max(0, first - 3), first).some(({ lemma }) => PAPER.test(lemma));
    if (!introduced && !REPOSITORY.test(mark.url ?? '')) return [];
    return [foundAt(index, first, last, { type: 'paper' })];
  });
}

/** Finds titles; they cover whatever else was found inside them. */
export function findTitles(doc: Document): Found[] {
  const found: Found[] = [];
  const links = doc.markup.filter((mark) => mayBeTitle(doc, mark)).sort((a, b) => a.start - b.start);
  let next = 0;
  for (const sentence of doc.sentences) {
    const { tokens, start, end } = sentence;
    while (next < links.length && links[next]!.start < start) next++;
    const from = next;
    while (next < links.length && links[next]!.start < end) next++;
    if (next > from) found.push(...linkedTitles(links.slice(from, next), sentence));
    for (let open = 0; open < tokens.length; open++) {
      if (!(tokens[open]!.tags & Tag.Punctuation) || !OPEN.has(tokens[open]!.text)) continue;
      const close = closeOf(tokens, open);
      if (close < 0) break;
      if (isTitle(tokens, open, close)) {
        let last = close - 1;
        if (/^[,.]$/.test(tokens[last]!.text)) last--;
        found.push(foundAt(sentence.index, open + 1, last, { type: 'paper' }));
      }
      open = close;
    }
    for (const { first, last } of reportsIn(sentence.tokens))
      found.push(foundAt(sentence.index, first, last, { type: 'paper' }));
  }
  return found;
}

/** "the Borealis 4 Technical Report": up to five names and numbers before the words for what it is. */
function reportsIn(tokens: readonly Token[]): { first: number; last: number }[] {
  return tokens.filter(closesReport).flatMap((token) => {
    if (token.index < 2) return [];
    const { text, index: last } = token;
    const kind = text === 'Report' ? /^(?:Technical|Tech)$/ : /^(?:System|Model)$/;
    if (!kind.test(tokens[last - 1]!.text)) return [];
    let first = last - 1;
    while (
      first > 0 &&
      first > last - 7 &&
      /^[\p{Lu}\d-]/u.test(tokens[first - 1]!.text) &&
      !isArticle(tokens[first - 1]!)
    )
      first--;
    return first < last - 1 && /^\p{Lu}/u.test(tokens[first]!.text) ? [{ first, last }] : [];
  });
}

const closesReport = ({ text }: Token): boolean => text === 'Report' || text === 'Card';

const isArticle = ({ lower }: Token): boolean => /^(?:the|a|an|our|their|its|read|see|new)$/.test(lower);
