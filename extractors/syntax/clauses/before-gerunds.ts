/** Words that govern a form in -ing, most of them through a preposition, and leave it open or undone what it says. */
import type { Status } from '../../../graph/ontology.ts';
import type { Draft } from './draft.ts';

/** What somebody only thinks of, is near or wants to do: the verb or the last noun or adjective before a preposition. Lemmas. */
const PLANNING: ReadonlyMap<string, RegExp> = new Map([
  ['about', /^(?:think|dream|fantasize|muse|joke)$/],
  ['in', /^(?:interest|interested)$/],
  ['of', /^(?:verge|brink|cusp|threshold|idea|hope|intention|prospect|possibility|dream|think|speak|talk|way)$/],
  ['on', /^(?:plan|set|intent|keen|bank|count)$/],
  ['to', /^(?:close|closer|near|nearer|open|committed|commit|resigned)$/],
  ['toward', /^(?:lean|inch|move|edge|work|drift|step)$/],
  ['with', /^(?:toy|flirt)$/],
]);

/** What somebody does, or is, who then does not do it. Lemmas; the empty preposition for none. */
const REFRAINING: ReadonlyMap<string, RegExp> = new Map([
  ['', /^(?:rule_out|give_up|avoid|quit)$/],
  ['against', /^(?:decide|opt|vote|choose|advise|warn|rule)$/],
  ['from', /^(?:refrain|abstain|shy|shy_away|back_away|walk_away|pull_back|step_back|desist|hold_back)$/],
  ['of', /^(?:stop_short|back_out)$/],
  ['on', /^(?:pass|give_up)$/],
  ['to', /^(?:averse|opposed|opposition)$/],
]);

/** "passed on buying", "close to buying", "on the verge of buying": what a clause makes of a form in -ing behind it; null for nothing. */
export function statusBefore({ verb, object, preps }: Draft, preposition: string | null): Status | null {
  const last = preps.findLast(({ list }) => list.length > 0)?.list ?? object;
  const governors = [verb, last.at(-1)?.noun ?? ''];
  const kind = preposition === 'towards' ? 'toward' : (preposition ?? '');
  if (governors.some((word) => REFRAINING.get(kind)?.test(word))) return 'negated';
  return governors.some((word) => PLANNING.get(kind)?.test(word)) ? 'planned' : null;
}
