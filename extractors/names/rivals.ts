/** Two things that go by one name: which of them a sentence speaks of. */
import type { LexiconEntry } from '../lexicon/format.ts';
import type { Match } from '../lexicon/trie.ts';
import { isHyphen } from '../syntax/lexemes.ts';
import type { Line } from './found.ts';
import { isPlaceName } from './geography.ts';

/** Of two things of one name the one that the sentence speaks of. */
export function spokenOf({ tokens }: Line, { name, first, last }: Match): LexiconEntry {
  const { entry, rival } = name;
  if (!rival) return entry;
  // "runs in Transformers and vLLM": the library, and no architecture.
  const library = [entry, rival].find(({ type }) => type === 'product');
  if (library && [entry, rival].some(({ type }) => type === 'technique'))
    return tokens.some(({ lower }) => BESIDE_LIBRARY.test(lower)) ? library : library === entry ? rival : entry;
  const method = [entry, rival].find(({ type }) => type === 'technique');
  if (method && [entry, rival].some(({ type }) => type === 'source'))
    return tokens.some(({ lemma }) => BESIDE_METHOD.test(lemma)) ? method : method === entry ? rival : entry;
  const place = [entry, rival].find(({ type }) => type === 'place');
  if (place && isTown(tokens, first, last)) return place;
  const license = [entry, rival].find(({ type }) => type === 'license');
  if (!license) return isBesideMaker(tokens, rival) && !isBesideMaker(tokens, entry) ? rival : entry;
  const other = license === entry ? rival : entry;
  const after = tokens[last + 1];
  if (isSaidOf(tokens, first, last) || isAmongTraits(tokens, first, last)) return license;
  if (/^(?:under|standard|plain)$/.test(tokens[first - 1]?.lower ?? '')) return license;
  // "Its code is MIT"
  if (isOfLicensed(tokens, first)) return license;
  if (after && /^['’]s$|^(?:professor|researcher|student|lab|study|scientist|team|paper|CSAIL)/.test(after.lemma))
    return other;
  if (after && /^(?:term|licen[sc]ed?)$/.test(after.lemma)) return license;
  return tokens.some(({ lower }) => /^(?:licen[sc]|open-|open$|permissive|commercial)/.test(lower)) ? license : other;
}

/** "Its code is MIT": whether a name is what something that is licensed is said to be. */
export const isOfLicensed = (tokens: Line['tokens'], first: number): boolean =>
  /^(?:is|are)$/.test(tokens[first - 1]?.lower ?? '') && LICENSED.test(tokens[first - 2]?.lemma ?? '');

/** What is licensed. Lemmas. */
const LICENSED =
  /^(?:weight|code|model|everything|checkpoint|release|repository|repo|both|all|it|library|implementation|rest)$/;

/** "both are MIT, and run on a phone": whether a name is what things are said to be. */
export const isSaidOf = (tokens: Line['tokens'], first: number, last: number): boolean =>
  BEING.test(tokens[first - 1]?.lower ?? '') && /^(?:|[.,;:!)]|and|but|so|too)$/.test(tokens[last + 1]?.lower ?? '');
const BEING = /^(?:is|are|was|were|be|['’]s|['’]re|stays?|remains?|still|also|all)$/;

/** "Zephyra (30B, MIT)", "7B, MIT, GGUF": whether a name stands in a list of what a model is like. */
function isAmongTraits(tokens: Line['tokens'], first: number, last: number): boolean {
  if (!/^[,(]$/.test(tokens[first - 1]?.text ?? '') || !/^[,).;]$/.test(tokens[last + 1]?.text ?? '')) return false;
  const before = tokens.slice(Math.max(0, first - TRAIT_WORDS), first - 1);
  const opening = before.findLastIndex(({ text }) => /^[,(:;]$/.test(text));
  return before.slice(opening + 1).some(({ text, lower }) => /^\d[\d.]*[BMT]$/.test(text) || TRAIT.test(lower));
}
const TRAIT_WORDS = 6;
const TRAIT = /^(?:moe|dense|sparse|weights?|gguf|vlm|llm|params|parameters|context|multimodal|multilingual)$/;

/** Tools and formats that one library of models stands beside. */
const BESIDE_LIBRARY =
  /^(?:vllm|sglang|llama\.cpp|mlx|ollama|diffusers|tgi|trl|peft|accelerate|unsloth|gguf|onnx|tensorrt|tensorrt-llm|pytorch|jax|axolotl|transformers\.js|comfyui)$/;

/** Words that an architecture stands beside. Lemmas. */
const BESIDE_METHOD =
  /^(?:networks?|layers?|transformers?|vit|lstm|rnn|mamba|architectures?|encoder|decoder|kernel|convolution\w*|attention)$/;

/** "in Cambridge", "Cambridge, Massachusetts", "Cambridge-based": whether a name that a school has, too, is a town's. */
const isTown = (tokens: Line['tokens'], first: number, last: number): boolean =>
  /^(?:in|near|outside)$/.test(tokens[first - 1]?.lower ?? '') ||
  (isHyphen(tokens[last + 1]) && /^(?:based|area|born)$/.test(tokens[last + 2]?.lower ?? '')) ||
  (tokens[last + 1]?.text === ',' && isPlaceName(tokens[last + 2]?.text ?? ''));

/** Whether a sentence names whoever makes a thing. */
const isBesideMaker = (tokens: Line['tokens'], { maker }: LexiconEntry): boolean => {
  const words = maker?.split(' ') ?? [];
  return (
    words.length > 0 &&
    tokens.some(({ text }, at) => text === words[0] && tokens[at + words.length - 1]?.text === words.at(-1))
  );
};
