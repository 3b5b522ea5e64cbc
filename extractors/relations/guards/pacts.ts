/** Firms that are named together without a pact between them. */
import type { Token } from '../../document.ts';
import { headsOf, wordsOf } from '../scene.ts';
import type { Guard } from './guard.ts';

/** "Acme and Beta signed similar deals", "each struck its own pact": not with each other. */
export const isApart: Guard = (place, reading) => {
  const { tokens } = place.sentence;
  const { first, last } = reading;
  return (
    // "bought from Acme and Beta will train"
    /^(?:from|by|at|than|like)$/.test(tokens[first - 1]?.lower ?? '') ||
    // "launched Torch with Acme and Beta among its first customers"
    tokens.slice(first, last + 5).some(({ lower }) => lower === 'among') ||
    isSimilar(wordsOf(place, reading))
  );
};

const isSimilar = (words: readonly Token[]): boolean =>
  !words.some(({ lower }) => lower === 'with' || lower === 'between') && words.some(({ lower }) => APART.test(lower));
const APART =
  /^(?:similar|separate|separately|comparable|identical|like|own|different|other|each|competing|rival|such)$/;

/** "She will join Fund One as a partner": somebody's post is no pact. */
export const isNewPost: Guard = ({ doc, clauses }, { objects, subjects }) =>
  clauses.some(
    ({ verb, subject, object }) =>
      /^(?:re)?join$/.test(verb) &&
      headsOf(doc, subject).some((entity) => doc.entities[entity]!.type === 'person') &&
      headsOf(doc, object).some((entity) => subjects.includes(entity) || objects.includes(entity)),
  );
