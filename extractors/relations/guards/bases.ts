/** Words that name what a thing would be made of and say that it is not, or that only tell of the members of a family. */
import type { Guard } from './guard.ts';

/** What members make up. Lemmas. */
const FAMILY = /^(?:family|series|lineup|line|range|suite|collection|generation)$/;

/** "without any X it scores 60%", "launched the Zephyra family, pairing Lark with Wren": whether a reading takes for a base what is none. */
export const isNoBase: Guard = ({ doc, sentence, clauses }, { ready, first, last, objects }) => {
  if (ready.pattern.kind === 'phrase') {
    const words = sentence.tokens.slice(Math.max(0, first - 2), last + 1).map(({ lower }) => lower);
    // "rather than X it uses Y"
    return words.includes('without') || /^(?:rather than|instead of) /.test(words.join(' '));
  }
  return (
    ready.rule.name === 'based_on.method' &&
    objects.some((object) => doc.entities[object]!.type === 'model') &&
    clauses.some((one) => one.first === first && one.subject.some(({ noun }) => FAMILY.test(noun ?? '')))
  );
};
