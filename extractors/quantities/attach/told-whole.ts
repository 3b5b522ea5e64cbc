/** What tells all of a quantity's figure at once: what it measures, of what, and of what else. */
import type { Figure, Quantity } from '../../document.ts';
import { formerly, ofThem, shareDismissed, totalled } from './continued.ts';
import { fineOf } from './fines.ts';
import { boughtFor } from './gear.ts';
import { sameRate, timesAnother, timesFormer, timesItsWorth } from './held-against.ts';
import type { Told } from './question.ts';
import { contrasted, rivalScore } from './rivals.ts';
import type { Around } from './rule.ts';
import type { Scene } from './scene.ts';
import { sharePrice, stakeWorth, thenWorth, warranted } from './stakes.ts';
import { termOf } from './terms.ts';

/** All that is told of a quantity where something tells it at once, the surest first; null where nothing does. */
export const toldWhole = (scene: Scene, quantity: Quantity, words: Around, recent: readonly Figure[]): Told | null =>
  formerly(scene, quantity, words, recent) ??
  totalled(scene, quantity, words, recent) ??
  shareDismissed(scene, quantity, words, recent) ??
  ofThem(scene, quantity, words, recent) ??
  rivalScore(scene, quantity, recent) ??
  contrasted(scene, quantity, words, recent) ??
  timesAnother(scene, quantity, recent) ??
  timesFormer(scene, quantity, recent) ??
  timesItsWorth(scene, quantity, words) ??
  sameRate(scene, quantity, words, recent) ??
  stakeWorth(scene, quantity, recent) ??
  thenWorth(scene, quantity) ??
  warranted(scene, quantity) ??
  sharePrice(scene, quantity) ??
  boughtFor(scene, quantity) ??
  fineOf(scene, quantity, words) ??
  termOf(scene, quantity, words);
