/** Runs of capitals that name nothing of ours: terms of the trade, events, parts of a newsletter. */

import { NO_NAMES } from '../lexicon/cues.ts';
import { isCommon, isHyphen, isListed } from '../syntax/lexemes.ts';
import type { Line } from './found.ts';

/** Whether all words of a stretch are everyday words. */
export const isPlain = ({ tokens }: Line, first: number, last: number): boolean =>
  tokens
    .slice(first, last + 1)
    .every((token) => /^\p{P}/u.test(token.text) || isCommon(token) || NO_NAMES.has(token.lower));

/** Events and terms in capitals that name nothing of ours. Lower case. */
const PHRASES: ReadonlySet<string> = new Set(
  `super bowl|black friday|cyber monday|christmas eve|new year|nobel prize|nobel prizes|turing award|general availability|public benefit corporation|product management|prompt engineering|computer science|operating systems|open weights|open weight|agentic ai|generative media|world cup|machine learning|deep learning|
artificial intelligence|generative ai|large language models|large language model|language models|open source|big tech|artificial
general intelligence|small language models|vision language models|vision-language models|natural language processing|computer vision|reinforcement learning|world models|fair use|fortune 500|pull request|pull requests|merge request|privacy policy|press release|open science|code of conduct`
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
  /^(?:hackathon|meetup|conference|summit|keynote|webinar|workshop|fireside|finals|hour|challenge|expo|fair|bounty|bootcamp|masterclass|hypothesis|problem)$/;

/** What is called after a person who found it: "Brandt's paradox". */
export const EPONYMOUS = /^(?:law|paradox|razor|theorem|disease|conjecture|dilemma|inequality)$/;

/** Whether a run of capitals is a term, a word with a prefix, or shouted words: "DEEP SEARCH". */
export function isGeneric(line: Line, first: number, last: number): boolean {
  const { tokens } = line;
  if (first === last) return false;
  if (PHRASES.has(line.words(first, last).toLowerCase())) return true;
  if (
    PREFIX.test(tokens[first]!.lower) &&
    last === first + 2 &&
    isHyphen(tokens[first + 1]) &&
    (/^\d/.test(tokens[last]!.text) || isPlain(line, last, last))
  )
    return true;
  // "Foundation Models": a kind of models, where one word tells it.
  if (/^models?$/.test(tokens[last]!.lower) && last === first + 1 && isPlain(line, first, last)) return true;
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
