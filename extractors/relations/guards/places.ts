/** What is likened to a firm of elsewhere, and says of nobody where he sits. */
import type { Guard } from './guard.ts';

/** "wants to be Norland's Acme", "known as the Acme of Norland": somebody else is. */
export const isLikened: Guard = ({ sentence: { tokens } }, { first }) =>
  LIKENING.test(
    tokens
      .slice(Math.max(0, first - 2), first)
      .map(({ lower }) => lower)
      .join(' '),
  );
const LIKENING = /\b(?:be|become|becoming|called|dubbed|nicknamed|considered|known as)$/;
