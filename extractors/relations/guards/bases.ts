/** Words that name what a thing would be made of and say that it is not, or that only tell of the members of a family. */
import type { Guard } from './guard.ts';

/** What members make up. Lemmas. */
const FAMILY = /^(?:family|series|lineup|line|range|suite|collection|generation)$/;

/** What a method is for that judges a model and makes none. */
const JUDGING = /^(?:evaluation|evaluations|eval|evals|testing|benchmarking|measurement|grading|scoring)$/;

/** "without any X it scores 60%", "launched the Zephyra family, pairing Lark with Wren": whether a reading takes for a base what is none. */
export const isNoBase: Guard = ({ doc, sentence, clauses }, { ready, first, last, objects }) => {
  if (ready.pattern.kind === 'phrase') {
    const words = sentence.tokens.slice(Math.max(0, first - 2), last + 1).map(({ lower }) => lower);
    // "rather than X it uses Y"
    if (words.includes('without') || /^(?:rather than|instead of) /.test(words.join(' '))) return true;
    // "launched Zephyra, and an evaluation method called X"
    return ready.rule.name === 'based_on.way' && words.some((word) => JUDGING.test(word));
  }
  return (
    ready.rule.name === 'based_on.method' &&
    objects.some((object) => doc.entities[object]!.type === 'model') &&
    clauses.some((one) => one.first === first && one.subject.some(({ noun }) => FAMILY.test(noun ?? '')))
  );
};
