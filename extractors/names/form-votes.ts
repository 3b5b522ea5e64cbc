/** What a name's own words tell of its type. */
import type { EntityType } from '../../graph/ontology.ts';
import { type Document, Tag, type Token } from '../document.ts';
import { NAME_ENDINGS, NAME_OPENINGS, PARTICLES, PLAN_WORDS } from '../lexicon/cues.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { VARIANT_WORDS } from '../lexicon/model-words.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { isCommon } from '../syntax/lexemes.ts';
import { type Found, startsUpper } from './found.ts';
import { type Votes, vote } from './votes.ts';

type Form = readonly [form: RegExp, type: EntityType, weight: number];

/** Forms of names that are one word, whatever number follows. */
const WORDS: readonly Form[] = [
  [/(?:Bench|BENCH|Eval|Arena|Gym|QA)$/, 'benchmark', 3],
  [/^(?!Chat).*GPT$|(?:[^L]LM|BERT|Former|former|VLA|VLM|Net)$/, 'model', 1.5],
  [/\wMoE$/, 'technique', 2.5],
  [/(?:\p{Ll}|-)(?:Agent|Kit|Hub|Flow|Studio)$/u, 'product', 2.5],
  [/^Chat\p{Lu}|LLM$/u, 'product', 1.5],
  [/(?:PO|GRPO|Attention|Norm|RoPE|LoRA)$/, 'technique', 2],
  [/^MoE$/, 'technique', 6],
  [/^(?:Mixture|Chain|Tree|Graph|Tower)[-\s\u2010\u2011][Oo]f[-\s\u2010\u2011]\p{L}/u, 'technique', 6],
  [/^(?:(?:Mamba|Transformer|SSM|Hybrid|Sparse|Dense)[-\s])+MoE$/, 'technique', 5],
  [/[a-z]PAC$/, 'organization', 6],
  [/\.(?:cpp|js|py|rs|ai|app|dev)$/, 'product', 1.2],
];

/** The number behind a word: "-2.0" of "TIDEBENCH-2.0". */
const NUMBER_BEHIND = /[-\s\u2010\u2011]?[vV]?\d[\d.]{0,9}$/;

/** What only machines have: Apple's chips, and what has one in it. */
const MACHINE = /(?:^|\s)M[1-5](?: (?:Pro|Max|Ultra))?$/;

/** What only software counts by: releases before the first, and many of one version: "0.17", "v0.4", "12.10". */
const RELEASE = /(?:^|[-\s])v?0\.\d+$|\d\.\d{2}$|\d{2}\.\d$/;

const LICENSE = /^(?:(?:Apache|BSD|A?L?GPL|MPL|CC0)(?:[\s-]?v?\d[.\d]{0,4})?|CC[- ]BY[\w.\s-]{0,12}|MIT)$/;
const CHIP = /^[A-Z]{1,3}\d{2,4}[A-Za-z]{0,2}s?$/;
const NUMBER_FORMAT = /^(?:NVFP|MXFP|FP|BF|INT|UINT|IQ|Q|E\dM)\d/;
const THREE_PART = /(?:^|\D)\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/** Variant words that hardly anything but a model has after a space. */
const TELLING_VARIANTS: ReadonlySet<string> = new Set(
  'large medium small lite mini nano flash turbo instruct preview thinking opus sonnet haiku coder omni vl reasoning'.split(
    ' ',
  ),
);

/** Votes of a designation's parts. */
function partVotes(votes: Votes, { kinds }: Found, name: string): void {
  if (kinds.includes('size') || kinds.includes('active')) vote(votes, 'model', 4);
  if (kinds.includes('variant')) vote(votes, 'model', 2);
  if (kinds.includes('numeral')) vote(votes, 'hardware', 0.6);
  if (!kinds.includes('version')) return;
  vote(votes, 'model', 1.2);
  vote(votes, 'product', 0.4);
  // "Tides-100k": so many examples.
  if (/[-\u2010\u2011]\d{2,4}k$/i.test(name)) vote(votes, 'dataset', 3);
  if (CHIP.test(name)) vote(votes, 'hardware', 2.5);
  if (NUMBER_FORMAT.test(name)) vote(votes, 'technique', 5);
  if (THREE_PART.test(name)) vote(votes, 'product', 3);
  if (MACHINE.test(name)) vote(votes, 'hardware', 5);
  if (RELEASE.test(name) && !kinds.includes('size')) vote(votes, 'product', 1.5);
}

/** Votes of a name in one word, without a number. */
function wordVotes(votes: Votes, name: string): void {
  if (/^[A-Z]{2,6}s?$/.test(name)) {
    vote(votes, 'technique', 0.5);
    vote(votes, 'company', 0.4);
  } else if (/\p{Ll}\p{Lu}/u.test(name)) {
    vote(votes, 'product', 0.6);
    vote(votes, 'company', 0.5);
    if (/\p{Ll}(?:AI|Labs?)$/u.test(name)) vote(votes, 'company', 1.5);
  } else if (/^\p{Ll}[\p{Ll}\d-]*$/u.test(name)) vote(votes, 'product', 1);
  else if (PLAN_WORDS.has(name)) vote(votes, 'product', 1.2);
  else vote(votes, 'company', 0.5);
  if (GIVEN_NAMES.has(name.toLowerCase())) vote(votes, 'person', 1);
  // "in VQA", "in TideConfig"
  if (/\p{Ll}\p{Lu}|\p{Lu}{3}|[\d._]/u.test(name)) vote(votes, 'place', NO_PLACE);
}

/** What speaks against a place in a word that is spelled as none is. */
const NO_PLACE = -2.5;

/** A name that only an account has: "Vishnu_One", "SnooPaintings8639". */
const USERNAME = /^\p{L}+(?:_\p{L}+)+\d*$|^\p{Lu}\p{Ll}\p{L}*_?\d{3,4}$/u;

/** A name that a forum makes up: "Quiet-Otter-4711", "Muddy_Lamp993". */
const MADE_UP = /^\p{Lu}\p{Ll}+[-_]\p{Lu}\p{Ll}+[-_]?\d{2,4}$/u;

/** Votes of what the name looks like. */
export function formVotes(votes: Votes, found: Found, doc: Document): void {
  const { tokens } = doc.sentences[found.sentence]!;
  const [first, last] = [tokens[found.first]!, tokens[found.last]!];
  const name = doc.text.slice(first.start, last.end);
  if (found.base === null && MADE_UP.test(name)) vote(votes, 'person', 6);
  if (found.first === found.last && USERNAME.test(name)) vote(votes, 'person', 4);
  if (LICENSE.test(name)) vote(votes, 'license', name === 'MIT' ? 1 : 8);
  const word = found.kinds.length > 0 ? name.replace(NUMBER_BEHIND, '') : name;
  for (const [form, type, weight] of WORDS) if (form.test(type === 'model' ? name : word)) vote(votes, type, weight);
  if (found.kinds.length > 0) partVotes(votes, found, name);
  else if (found.first === found.last) wordVotes(votes, name);
  else phraseVotes(votes, tokens.slice(found.first, found.last + 1));
}

/** Votes of a name of several words. */
function phraseVotes(votes: Votes, words: readonly Token[]): void {
  const [first, last] = [words[0]!, words.at(-1)!];
  const of = words.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  const ending = of > 0 ? words[of - 1]! : last;
  vote(votes, NAME_ENDINGS.get(ending.lower) ?? NAME_ENDINGS.get(ending.lower.replace(/s$/, '')), 3);
  if (TELLING_VARIANTS.has(last.lower)) vote(votes, 'model', 1.2);
  vote(votes, NAME_OPENINGS.get(first.lower), 2.5);
  const common = words.filter(isCommon).length;
  vote(votes, 'company', common === words.length ? 0.2 : 0.4);
  vote(votes, 'product', common === words.length ? 0.6 : 0.3);
  // "A&O Halden", "Quill & Okafor"
  if (words.some(({ text }) => /\p{Lu}&\p{Lu}|^&$/u.test(text)) && common + 1 < words.length) vote(votes, 'company', 2);
  if (looksLikePerson(words))
    vote(votes, 'person', (isGivenName(first) ? 3 : 1.8) + (SURNAMES.has(last.lower) ? 1.5 : 0));
  // "Rockchip NPUs".
  else if (words.some(({ text, spaced }, at) => at > 0 && spaced && /\p{Lu}{2}|\d/u.test(text)))
    vote(votes, 'person', -3);
}

/** Two or three capitalised words, the last of them no English word. */
function looksLikePerson(words: readonly Token[]): boolean {
  const parts = words.filter(({ text }) => /\p{L}{2}/u.test(text) && !PARTICLES.has(text));
  if (parts.length < 2 || parts.length > 4) return false;
  if (
    !parts.every(
      ({ text }) => startsUpper(text) && /^\p{L}[\p{Ll}'’.]*$|^(?:Mc|Mac|De|Le|La|Di|O['’])\p{Lu}\p{Ll}+$/u.test(text),
    )
  )
    return false;
  const last = parts.at(-1)!;
  if (NAME_ENDINGS.has(last.lower)) return false;
  if (VARIANT_WORDS.has(last.lower)) return false;
  // "Jasmine Wang": a family name tells whose name it is, whatever else its first word means.
  if (parts.length === 2 && SURNAMES.has(last.lower) && (parts[0]!.tags & (Tag.Noun | Tag.Unknown)) !== 0) return true;
  if (isGivenName(parts[0]!)) return (parts.length === 2 && last.text.length > 3) || !isCommon(last);
  return !isCommon(last) && !isCommon(parts[0]!);
}

/** First names that are months, too. */
const MONTH_NAMES: ReadonlySet<string> = new Set(['jan', 'april', 'june', 'august']);

/** Whether a word is what people are called by. */
export const isGivenName = ({ tags, lower }: Token): boolean =>
  (tags & Tag.FirstName) !== 0 || MONTH_NAMES.has(lower) || GIVEN_NAMES.has(lower);
