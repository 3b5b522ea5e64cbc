/**
 * The cues around a name, and in it, that tell what kind of thing it stands for: "raises" behind it, "by" before it, "a
 * startup" in apposition, "Bench" at its end. Which type a cue speaks for, and how loudly, stands in type-weights.ts.
 */
import { type Document, Tag, type Token } from '../document.ts';
import { ofWord } from '../syntax/lexemes.ts';
import type { Found } from './found.ts';

const SKIPPED = /^["“”‘’'*(`[]$/;
const WINDOW = 6;
const HEAD_REACH = 9;

const MARKS: Readonly<Record<string, string>> = { ',': 'COMMA', ':': 'COLON', ';': 'SEMICOLON', $: 'DOLLAR' };

/** What a cue calls a word: its lemma, or that it is a name, whichever. */
const called = (token: Token): string =>
  token.tags & (Tag.Unknown | Tag.FirstName) ? 'NAME' : (MARKS[token.text] ?? token.lemma);

/** A cue of one word by where it stands, put together once for each. */
const cueOf = (place: string) => ofWord(({ lemma }) => `${place} ${lemma}`);
const near = cueOf('near');
const object = cueOf('object');
const subject = cueOf('subject');
const prep = cueOf('prep');
const does = cueOf('does');

const isWord = (token: Token | undefined): token is Token => token !== undefined && /^\p{L}/u.test(token.text);

/** The head of the noun phrase that starts at `from`: the last noun before anything that ends a phrase. */
function headFrom(tokens: readonly Token[], from: number): string | null {
  let head: string | null = null;
  for (let at = from; at < tokens.length && at < from + HEAD_REACH; at++) {
    const token = tokens[at]!;
    if (/^[-‑/"“”]$/.test(token.text)) continue;
    if (token.tags & (Tag.Punctuation | Tag.Preposition | Tag.Pronoun | Tag.Auxiliary | Tag.Conjunction)) break;
    if (token.tags & Tag.Verb && !(token.tags & (Tag.Noun | Tag.Adjective | Tag.Past | Tag.Gerund))) break;
    if (token.tags & Tag.Noun && !/^\p{Lu}/u.test(token.text)) head = token.lemma;
  }
  return head;
}

/** What a word looks like, its letters by kind: "Xx9" for "Llama3", "X-9x" for "FLUX-2b". */
const shapeOf = ofWord(({ text }) =>
  text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '9'),
);

/** The shape of a name's own words. */
function formCues(tokens: readonly Token[], { first, last }: Found): string[] {
  const cues: string[] = [];
  const words = tokens.slice(first, last + 1).filter(isWord);
  const text = tokens[first]!.text;
  if (words.length > 1) {
    cues.push(`ends ${called(words.at(-1)!)}`, `starts ${called(words[0]!)}`, words.length > 2 ? 'long' : 'two');
    const common = words.filter(({ tags }) => (tags & (Tag.Unknown | Tag.FirstName)) === 0).length;
    if (common === words.length) cues.push('all common');
    else if (common === 0) cues.push('none common');
    if (words[0]!.tags & Tag.FirstName) cues.push('first name');
  } else {
    cues.push('one');
    if (/^\p{Lu}{2,}s?$/u.test(text)) cues.push('capitals', `capitals ${Math.min(text.length, 5)}`);
    else if (/\p{Ll}\p{Lu}/u.test(text)) cues.push('camel');
    else if (/^\p{Ll}/u.test(text)) cues.push('small');
  }
  const tail = (words.at(-1) ?? tokens[last]!).text.replace(/(?<![\d.])[\d.]+$/, '');
  if (tail.length > 4) for (const size of [2, 3, 4]) cues.push(`tail ${tail.slice(-size).toLowerCase()}`);
  const shape = tokens
    .slice(first, last + 1)
    .map(shapeOf)
    .join('');
  cues.push(`shape ${shape.slice(0, 12)}`);
  if (text.startsWith('@')) cues.push('account');
  if (tokens.slice(first, last + 1).some((token) => /\d/.test(token.text))) cues.push('digit');
  return cues;
}

/** What stands right before a name. */
function cuesBefore(tokens: readonly Token[], before: number): string[] {
  const [second, previous] = [tokens[before - 1], tokens[before]];
  if (!previous) return ['opens'];
  const word = `-1 ${called(previous)}`;
  return second ? [word, `-2 ${called(second)} ${called(previous)}`] : [word];
}

/** What stands right behind a name: what it owns, is or is a part of, and does. */
function cuesBehind(tokens: readonly Token[], after: number): string[] {
  const [next, second] = [tokens[after], tokens[after + 1]];
  if (!next) return ['closes'];
  const cues = [`+1 ${called(next)}`];
  if (second) cues.push(`+2 ${called(next)} ${called(second)}`);
  if (/^['’]s?$/.test(next.text)) {
    const owned = headFrom(tokens, after + 1);
    cues.push('owns', ...(owned ? [`owns ${owned}`] : []));
  } else if (/^[,—–(:]$/.test(next.text) || /^(?:is|was|as)$/.test(next.lower)) {
    const described =
      second && (second.tags & Tag.Determiner || next.lower !== ',') ? headFrom(tokens, after + 1) : null;
    if (described) cues.push(`is ${described}`);
  } else {
    const head = headFrom(tokens, after);
    if (head && next.spaced) cues.push(`of ${head}`);
  }
  let verb = after;
  while (tokens[verb] && verb < after + 4 && tokens[verb]!.tags & (Tag.Auxiliary | Tag.Adverb)) verb++;
  if (tokens[verb] && tokens[verb]!.tags & Tag.Verb) cues.push(does(tokens[verb]!));
  return cues;
}

/** Nouns, verbs and signs near a name. */
function cuesAround(tokens: readonly Token[], { first, last }: Found): string[] {
  const cues: string[] = [];
  for (let at = Math.max(0, first - WINDOW); at < Math.min(tokens.length, last + 1 + WINDOW); at++) {
    const token = tokens[at]!;
    if (at >= first && at <= last) continue;
    if (token.tags & (Tag.Noun | Tag.Verb) && token.lower.length > 2 && !/^\p{Lu}/u.test(token.text))
      cues.push(near(token));
    else if (/^[%$#]$/.test(token.text)) cues.push(`near ${called(token)}`);
  }
  return cues;
}

/** Whether a word can be nothing but a verb. */
const isPlainVerb = ({ tags }: Token): boolean =>
  (tags & Tag.Verb) !== 0 && !(tags & (Tag.Noun | Tag.Adjective | Tag.Preposition));

/** The nearest verb or preposition before a name, over its article and what describes it; none where there is none. */
function governorCue(tokens: readonly Token[], before: number): string[] {
  for (let at = before; at >= 0 && at > before - 5; at--) {
    const token = tokens[at]!;
    if (token.tags & Tag.Punctuation && token.text !== "'") return [];
    if (isPlainVerb(token)) return [object(token)];
    if (token.tags & Tag.Preposition) return [prep(token)];
  }
  return [];
}

/** The next verb behind a name, within its clause; none where there is none. */
function verbCue(tokens: readonly Token[], after: number): string[] {
  for (let at = after; at < after + 7 && tokens[at]; at++) {
    const token = tokens[at]!;
    if (/^[.;:!?]$/.test(token.text)) return [];
    if (isPlainVerb(token)) return [subject(token)];
  }
  return [];
}

/** What the words beside a name look like. */
function cuesOfLook(tokens: readonly Token[], before: number, after: number): string[] {
  const [previous, next] = [tokens[before], tokens[after]];
  const cues: string[] = [];
  if (previous && /^\p{Lu}/u.test(previous.text) && before > 0) cues.push('-1 capital');
  if (next && /^\p{Lu}/u.test(next.text)) cues.push('+1 capital');
  if (next && /^\d/.test(next.text)) cues.push('+1 number');
  return cues;
}

/**
 * The cues of one occurrence of a name.
 * @returns short strings, such as "+1 raise" for the lemma behind the name and "-1 by" for the word before it
 */
export function typeCues(doc: Document, found: Found): readonly string[] {
  const { tokens, block } = doc.sentences[found.sentence]!;
  let before = found.first - 1;
  while (before >= 0 && SKIPPED.test(tokens[before]!.text)) before--;
  let after = found.last + 1;
  while (tokens[after] && /^["”’*`]$/.test(tokens[after]!.text)) after++;
  return [
    ...formCues(tokens, found),
    ...cuesBefore(tokens, before),
    ...cuesBehind(tokens, after),
    ...cuesAround(tokens, found),
    ...governorCue(tokens, before),
    ...verbCue(tokens, after),
    ...cuesOfLook(tokens, before, after),
    `in ${block.kind}`,
  ];
}
