/** Things of mathematics and computing that go by the names of people, whom they do not name: "a Taylor series". */
import type { Token } from '../document.ts';
import { wordSet } from '../word-set.ts';

/** In small letters. */
const PEOPLE = wordSet(
  `taylor markov turing nash bayes newton fourier poisson laplace hilbert cauchy gibbs bellman riemann kolmogorov lagrange euler
   gauss gaussian shannon bernoulli dirichlet hessian jacobian hadamard kalman lyapunov wasserstein hamilton boltzmann fibonacci
   cantor chebyshev dijkstra huffman pearson student zipf goodhart moore amdahl conway`,
);
const THINGS =
  /^(?:series|chains?|machines?|complete(?:ness)?|equilibri(?:um|a)|distributions?|transforms?|curves?|process(?:es)?|equations?|divergence|distance|filters?|kernels?|sampling|expansions?|sequences?|inequality|theorem|trials?|priors?|models?|entropy|coding|matrix|matrices|products?|correlation|polynomials?|algorithm|law|space|multipliers?|method|jokes?)$/;

/** Whether a token and the one behind it name such a thing. */
export const isEponym = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && PEOPLE.has(tokens[at]!.lower) && THINGS.test(tokens[at + 1]?.lower ?? '');
