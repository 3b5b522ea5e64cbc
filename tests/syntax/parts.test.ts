/** Words that can be nouns or verbs are told apart by where they stand. */
import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../extractors/relations/matching/examples.ts';
import { mentionIndex, mentionsBySentence } from '../../extractors/syntax/mentions.ts';
import { partsOf } from '../../extractors/syntax/parts/parts.ts';

/** The part of the word in angle brackets. */
function partOf(example: string): string | null {
  const [, word] = /<(.+?)>/.exec(example)!;
  const doc = exampleDocument(example.replace(/[<>]/g, ''));
  const [sentence] = doc.sentences;
  const names = mentionIndex(doc, sentence!, mentionsBySentence(doc)[0]!);
  const parts = partsOf(
    sentence!.tokens,
    (at) => names[at]! >= 0,
    () => false,
    ({ lemma }) => lemma === 'model',
  );
  return parts[sentence!.tokens.findIndex(({ text }) => text === word)]!;
}

const CASES: Readonly<Record<string, string>> = {
  'The study <highlights> a gap between labs.': 'verb-s',
  'The firm says the new model <uses> about 30% fewer tokens.': 'verb-s',
  'The firm built a cluster of [hardware Corelis X1] <chips> that nobody wanted.': 'plural',
  'The <highlights> of the week were few.': 'plural',
  'Researchers <highlight> a gap.': 'verb',
  '[company Acme] <released> [model Zephyra 4] on Monday.': 'past',
  'The model <released> by [company Acme] is small.': 'participle',
  '[company Acme] has <released> the weights.': 'participle',
  'It aims to <beat> [model Lark 2].': 'bare',
  '[company Acme] helped <create> [model Lark 2].': 'bare',
  'It helps [company Acme] <test> [model Lark 2].': 'bare',
  'It helps [company Acme] with <tests>.': 'plural',
  'It plans to <open> an office.': 'bare',
  'A turn to <open> models is near.': 'adjective',
  '[model Zephyra 4] <outperforms> specialized [model Lark 2].': 'verb-s',
  '[company Acme], [company Beta] and [company Tarn] all <added> support.': 'past',
  '[company Acme] and [company Beta] <host> both, and more follow.': 'verb',
  'The agents <focus> on long tasks.': 'verb',
  'It is a family of [technique Mamba] <models> that runs on phones.': 'plural',
  '[person Ada Brook] ([company Acme]) <notes> that [model Zephyra 4] is slow.': 'verb-s',
  'First of all, [model Zephyra 4] <edges> past [model Lark 2] and ties [model Wren].': 'verb-s',
  '[company Acme] and [company Beta] both <build> on it.': 'verb',
  'It is two points <clear> of [model Lark 2].': 'adjective',
  '[model Zephyra 4] now <fits> on two cards thanks to a new build.': 'verb-s',
  'The <focus> of the agents is narrow.': 'noun',
  '[model Zephyra 4], an AI-<driven> design tool, runs locally.': 'participle',
  '[company Acme] sells <models> to banks.': 'plural',
  'Tests show [model Lark 2] <beats> its rivals.': 'verb-s',
  '[company Acme] cut prices and <plans> a new chip.': 'verb-s',
  'The <plans> for a new chip are old.': 'plural',
  '[model Zephyra 4] came out, showing big <gains> (9% on average) rivaling [model Lark 2].': 'plural',
  '[company Acme] (of Oslo) <put> out [model Lark 2].': 'past',
  '[person Ada Brook] is <back> at [company Acme].': 'noun',
  'It is a test <set> that [company Acme] made.': 'noun',
  'A small model <called> [model Lark 2] wins.': 'participle',
  '[company Acme] launched faster search and <fraud> detection.': 'noun',
  '[company Acme] sharpens reasoning and <code> execution.': 'noun',
  'Runs are cheap in speed and <cost> terms.': 'noun',
  'Better search, <document> reading and voices came too.': 'noun',
  '[person Ada Brook], who <led> materials work at [company Acme], founded [company Tarn].': 'past',
  '[person Ada Brook] led materials <work> at [company Acme].': 'noun',
  '[person Ada Brook] resigned as head of [company Acme] safeguards <research>.': 'noun',
  '[company Acme] <said> research head [person Ada Brook] will retire.': 'past',
  'It is said to plan and <build> tools.': 'bare',
  '[company Acme] and [company Beta] run labs and <train> models.': 'verb',
};

describe('parts of speech', () => {
  for (const [example, part] of Object.entries(CASES)) it(example, () => expect(partOf(example)).toBe(part));
});
