/** Things of mathematics and the sciences, and prizes, that go by the names of people, whom they do not name: "a Taylor series". */
import type { Token } from '../document.ts';
import { ofWord } from '../syntax/lexemes.ts';
import { wordSet } from '../word-set.ts';

/** In small letters. */
const PEOPLE = wordSet(
  `taylor markov turing nash bayes newton fourier poisson laplace hilbert cauchy gibbs bellman riemann kolmogorov lagrange euler
   gauss gaussian shannon bernoulli dirichlet hessian jacobian hadamard kalman lyapunov wasserstein hamilton boltzmann fibonacci
   cantor chebyshev dijkstra huffman pearson student zipf goodhart moore amdahl conway`,
);
const THINGS =
  /^(?:series|chains?|machines?|complete(?:ness)?|equilibri(?:um|a)|distributions?|transforms?|curves?|process(?:es)?|equations?|divergence|distance|filters?|kernels?|sampling|expansions?|sequences?|inequality|theorem|trials?|priors?|models?|entropy|coding|matrix|matrices|products?|correlation|polynomials?|algorithm|law|space|multipliers?|method|jokes?)$/;

/** What goes by the names of two: "Navier–Stokes". */
const PAIRS = wordSet(
  `kullback-leibler kaplan-meier jensen-shannon navier-stokes bradley-terry plackett-luce gauss-seidel gauss-newton runge-kutta
   cauchy-schwarz michaelis-menten black-scholes hamilton-jacobi karush-kuhn mann-whitney kolmogorov-smirnov box-muller
   metropolis-hastings levenberg-marquardt nelder-mead newton-raphson newton-schulz ornstein-uhlenbeck feynman-kac fokker-planck
   johnson-lindenstrauss gram-schmidt cox-ingersoll floyd-warshall bose-einstein curry-howard church-turing chomsky-schützenberger
   wiener-khinchin nyquist-shannon bland-altman cobb-douglas dunning-kruger myers-briggs fisher-yates aharonov-bohm
   calabi-yau yang-mills cahn-hilliard allen-cahn lotka-volterra hodgkin-huxley gale-shapley`,
);

/** Whether a token and the one that a dash ties to it name such a thing. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const dash = at < 0 ? undefined : tokens[at + 1];
  return dash !== undefined && isDash(dash) && PAIRS.has(`${tokens[at]!.lower}-${tokens[at + 2]?.lower}`);
}
const isDash = ofWord(({ text }) => /^\p{Pd}$/u.test(text));

/** Prizes that bear the names of people. */
const PRIZES = wordSet('nobel turing pulitzer fields abel booker');
const PRIZE = /^(?:prizes?|awards?|medals?|medallists?|medalists?|laureates?|winners?|-)$/;

/** Whether a token is part of a name for such a thing, or of several people's. */
export const isEponym = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 &&
  at < tokens.length &&
  ((PRIZES.has(tokens[at]!.lower) && PRIZE.test(tokens[at + 1]?.lower ?? '')) ||
    (PEOPLE.has(tokens[at]!.lower) && THINGS.test(tokens[at + 1]?.lower ?? '')) ||
    isPair(tokens, at) ||
    isPair(tokens, at - 2));
