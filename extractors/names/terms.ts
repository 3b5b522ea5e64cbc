/** Runs of capitals that name nothing of ours: terms of the trade, events, parts of a newsletter. */

import { Tag, type Token } from '../document.ts';
import { NO_NAMES } from '../lexicon/cues.ts';
import { isCommon, isHyphen, isListed, ofWord } from '../syntax/lexemes.ts';
import { isCapital, type Line } from './found.ts';

/** Whether all words of a stretch are everyday words. */
export const isPlain = ({ tokens }: Line, first: number, last: number): boolean =>
  tokens
    .slice(first, last + 1)
    .every((token) => /^\p{P}/u.test(token.text) || isCommon(token) || NO_NAMES.has(token.lower));

/** Events and terms in capitals that name nothing of ours. Lower case. */
const PHRASES: ReadonlySet<string> = new Set(
  `super bowl|black friday|cyber monday|christmas eve|new year|nobel prize|nobel prizes|turing award|general availability|public benefit corporation|product management|prompt engineering|computer science|operating systems|open weights|open weight|agentic ai|generative media|scaling laws|neural scaling laws|question answering|world cup|machine learning|deep learning|
artificial intelligence|generative ai|large language models|large language model|language models|open source|big tech|artificial
general intelligence|small language models|vision language models|vision-language models|natural language processing|computer vision|reinforcement learning|world models|fair use|fortune 500|pull request|pull requests|merge request|privacy policy|press release|open science|code of conduct|
text-to-speech|speech-to-text|speech-to-speech|speech recognition|automatic speech recognition|speech synthesis|
question answering|visual question answering|named entity recognition|sentiment analysis|machine translation|optical character recognition|object detection|image classification|image segmentation|semantic segmentation|
image generation|video generation|code generation|music generation|text generation|text classification|topic modeling|information retrieval|semantic search|vector search|web scraping|
recommender systems|human-computer interaction|human computer interaction|matrix multiplication|matrix transpose|linear algebra|numerical analysis|graph theory|information theory|game theory|game development|
data science|data engineering|data analysis|data visualization|data privacy|data security|software engineering|web development|app development|distributed systems|distributed training|cloud computing|quantum computing|
high performance computing|high-performance computing|edge computing|cyber security|network security|supply chain|customer service|customer support|terms of service|terms of use|privacy policies|frequently asked questions|
best practices|use case|use cases|open problems|human intelligence|computational linguistics|cognitive science|digital humanities|mechanistic interpretability|ai safety|ai alignment|ai ethics|ai governance|ai research|ai engineering`
    .replace(/\n/g, ' ')
    .split('|')
    .map((phrase) => phrase.trim()),
);

/** "Multi-GPU", "Non-AI": a prefix to a word that names nothing. */
const PREFIX = /^(?:multi|sub|non|pre|post|anti|cross|semi|single|dual|real|long|low|high|open|closed)$/;

/** What "meta-" stands before: things about things. */
const ABOUT =
  /^(?:points?|learn(?:ing|er|ers)|analys[ei]s|reasoning|prompts?|prompting|levels?|questions?|cognition|comments?|harness|narrative|trends?|note)$/;

/** "Meta-learning": whether a word that is also a firm's name is a prefix at a token. */
export const isPrefix = (line: Line, at: number): boolean =>
  line.tokens[at]!.text === 'Meta' && ABOUT.test(line.tiedTo(at)?.lower ?? '');

/** What people meet at, no entity of ours: "the Tidal Agents Hackathon". Lower case. */
const EVENTS =
  /^(?:hackathons?|unconference|meetups?|conference|summit|keynotes?|webinars?|workshops?|fireside|finals|hour|challenge|expo|fair|bounty|bootcamp|masterclass|hypothesis|problem)$/;

/** What is called after a person who found it: "Brandt's paradox". */
export const EPONYMOUS =
  /^(?:law|paradox|razor|theorem|disease|conjecture|dilemma|inequality|cube|burden|principle|equation|hypothesis|constant|lemma|wager|demon|syndrome|curve|gambit|formula|triangle|curse)$/;

/** What is called after a person without "'s": "the Hadamard transform". */
const METHOD =
  /^(?:transforms?|noise|blur|distributions?|process|processes|operators?|divergence|entropy|matrix|matrices|pyramids?|equations?|theorem|pulses?|effect|test)$/;

/** "Brandtian views", "Tidesque forms": an adjective that only its stem gives a capital. */
const ADJECTIVE =
  /^\p{Lu}\p{Ll}{2,}(?:ic|ical|ional|esque|ian|ish|ese|able|ible|ous|less|wise)$|^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Hundred|Thousand|Many)fold$/u;

/** Whether one word only tells of what kind the thing behind it is, and what that is has a word in small letters. */
export function isQuality({ tokens }: Line, at: number): boolean {
  const [word, next] = [tokens[at]!, tokens[at + 1]];
  if (!next?.spaced || !/^\p{Ll}/u.test(next.text) || isListed(word)) return false;
  if (METHOD.test(next.lower)) return true;
  return ADJECTIVE.test(word.text) && (next.tags & (Tag.Noun | Tag.Adjective)) !== 0 && !(next.tags & Tag.Verb);
}

/** "Moore's Law": whether a word is the law, and what stands before it whose it is. */
export const isEponym = ({ tokens }: Line, at: number): boolean =>
  /^['’]s?$/.test(tokens[at - 1]?.text ?? '') && EPONYMOUS.test(tokens[at]!.lower);

/** Parts of a screen that are called by the words on them. */
const CONTROL =
  /^(?:button|tab|menu|placeholder|toggle|checkbox|dialog|popup|icon|field|dropdown|panel|label|screen|spinner|switch|slider|entry)$/;
const PRESSING = /^(?:press|click|select|tap|choose|toggle|tick|check|hit)$/;

/** "press “Leave Thread”", "the 'Working' placeholder": whether everyday words in quotes are what a screen says. */
export function isOnScreen(line: Line, first: number, last: number): boolean {
  const { tokens } = line;
  if (!/^["“”'‘]$/.test(tokens[first - 1]?.text ?? '') || !isPlain(line, first, last)) return false;
  const close = /^["“”'’]$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  if (CONTROL.test(tokens[close]?.lower ?? '')) return true;
  return tokens.slice(Math.max(0, first - 4), first - 1).some(({ lemma }) => PRESSING.test(lemma));
}

/** Plurals that close a phrase of everyday words for a kind of things: "Web Agents". */
const SORTS =
  /^(?:systems|applications|issues|errors|discussions|capabilities|improvements|updates|users|developers|engineers|researchers|concerns|challenges|insights|strategies|competitors|limitations|questions|features)$/;

/** What closes the title of a page or a talk, in everyday words: "A Gentle Introduction". */
const PAGES =
  /^(?:introduction|documentation|overview|primer|tutorial|walkthrough|discussion|announcement|comparison|troubleshooting|confusion|frustrations?)$/;

/** What is said or written about a thing, or happens to it, behind its name in a title: "Quorvane Docs", "Quorvane Issues". */
const ABOUT_A_NAME =
  /^(?:docs|issues?|settings|tutorials?|hurdles?|bugs?|updates|pricing|credits|outages?|troubles|mystery|repo|threads?|debates?|drama|quirks|glitch(?:es)?|crash(?:es)?|rumou?rs|reactions|woes|frustration|results)$/;

/** Whether the last word behind a name is no part of it, as it only says what is told of it. */
export const isOnlyAbout = ({ lower }: Token, next: Token | undefined): boolean =>
  !(next?.spaced && isCapital(next)) &&
  (ABOUT_A_NAME.test(lower) ||
    PAGES.test(lower) ||
    /^(?:errors|discussions|improvements|concerns|limitations)$/.test(lower));

/** What the second part of a hyphened word is that says how or of what kind something is: "Test-Time", "Hardware-Aligned". */
const HOW =
  /^(?:time|level|aligned|aware|based|play|specific|ready|wide|grade|scale|turn|shot|source|weights?|world|context|quality|friendly|driven|focused|powered|optimi[sz]ed|agnostic|native|end|like|style|only|free|efficient|guided|augmented|precision|latency|cost|resolution|fidelity|performance|throughput|effort)$/;

/** "Open-weight releases": whether one word with a hyphen says how or of what kind something is. */
export const tellsHow = ofWord(({ lower }) => lower.includes('-') && HOW.test(lower.slice(lower.lastIndexOf('-') + 1)));

/** "Gymnasium-level": whether what is tied to a stretch of everyday words makes them say of what kind something is. */
export function isTiedToHow(line: Line, first: number, last: number): boolean {
  const part = line.tiedTo(last);
  return part !== null && HOW.test(part.text) && line.tokens.slice(first, last + 1).every(isListed);
}

/** Whether a run of capitals is a term, a word with a prefix, or shouted words: "DEEP SEARCH". */
export function isGeneric(line: Line, first: number, last: number): boolean {
  const { tokens } = line;
  if (first === last) return false;
  if (PHRASES.has(line.words(first, last).toLowerCase()) || isTiedToHow(line, first, last)) return true;
  if (
    PREFIX.test(tokens[first]!.lower) &&
    last === first + 2 &&
    isHyphen(tokens[first + 1]) &&
    (/^\d/.test(tokens[last]!.text) || isPlain(line, last, last))
  )
    return true;
  if (
    last === first + 2 &&
    isHyphen(tokens[first + 1]) &&
    HOW.test(tokens[last]!.lower) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[first]!.text) &&
    !/^\d/.test(tokens[last + 1]?.text ?? '') &&
    isPlain(line, first, first)
  )
    return true;
  // "Foundation Models": a kind of models, where one word tells it.
  if (/^models?$/.test(tokens[last]!.lower) && last === first + 1 && isPlain(line, first, last)) return true;
  const closes = SORTS.test(tokens[last]!.lower) || PAGES.test(tokens[last]!.lower);
  if (closes && tokens[first]!.text.length > 1 && isPlain(line, first, last)) return true;
  if (/^A[n]?$/.test(tokens[first - 1]?.text ?? '') && isPlain(line, first, last)) return true;
  if (EVENTS.test(tokens[last]!.lower)) return true;
  // "Table of Contents", "Channel Summaries": parts of a newsletter.
  if (
    /^(?:contents|summaries|recap|roundup|highlights|takeaways)$/.test(tokens[last]!.lower) &&
    isPlain(line, first, last)
  )
    return true;
  const words = tokens.slice(first, last + 1);
  return (
    words.every(({ text }) => /^\p{Lu}{2,}$/u.test(text)) &&
    words.some((token) => token.text.length > 3 && isCommon(token) && isListed(token))
  );
}
