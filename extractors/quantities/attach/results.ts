/** Results told with a verb of their own, apart from their test: "On GridBench it posts 61%, while on TarnEval ...". */
import { type Figure, type Quantity, Tag } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { unhedged } from '../hedges.ts';
import { benchmarkBefore, onlyBenchmark } from './benchmark.ts';
import { isWorded } from './metric.ts';
import { runOf } from './parallel.ts';
import { type Around, unitKind } from './rule.ts';
import type { Scene } from './scene.ts';

/** What only results are told with, right before the number. */
const GOT =
  /\b(?:(?:with|at) an? (?:average|mean|composite|overall|total)(?: score)? of|scor(?:es?|ed|ing)|(?:re)?solv(?:es?|ed|ing)|complet(?:es|ed|ing)|pass(?:es|ed)|crack(?:s|ed|ing)|answer(?:s|ed|ing)|post(?:s|ed|ing)?|reach(?:es|ed|ing)?|hits?|hitting|gets?|got|manag(?:es|ed|ing)|record(?:s|ed|ing)?|notch(?:es|ed|ing)|earn(?:s|ed|ing)|averag(?:es|ed|ing)|register(?:s|ed|ing)|achiev(?:es?|ed|ing)|attain(?:s|ed|ing)|clear(?:s|ed|ing)|break|crack(?:s|ed)?|(?:are|is|were|was) (?:now )?(?:level|tied|even) (?:at|on|with)|(?:land|sit|stand|peak|finish|top out|com|came|clock|check)(?:s|ed|e|es|ing)?(?: in| out)? (?:at|with)|(?:jump|climb|go|went|rise|rose|move|improve|drop|fall|fell|slip|sink|sank|slide|slid)(?:s|es|d|ed)? (?:back )?to|(?:place|spot|lead[s]?|led|leading|ahead|first|second|third|best|highest|crown|record) (?:at|with)|(?:follow(?:s|ed)?|back|behind|answer(?:s|ed)|respond(?:s|ed)|repl(?:ies|ied)) (?:at|with))(?: only| just| an?| an? (?:solid|strong|record|mere|modest|respectable|new))? $/i;
/** What may follow a result: no noun of what else is counted. */
const ENDS =
  /^(?:$|(?:and|but|while|whereas|though|although|yet|so|against|vs\.?|versus|overall|there|up from|compared|ahead|behind|with|without|at|under|using|despite|even|just|well|after|before|when|where|which|putting|placing|beating|edging|leaving) ?\b|to \d|for (?:\$|the|an? )|on (?:the|its|an?) |in (?:the|its|an?) )/i;

/**
 * The benchmark that a result is on which stands beside none: the one that opens its clause ("On GridBench it posts
 * 61%"), else the only one of its sentence, of its bullet's lead or of the sentence before; null where the number is no
 * result.
 */
export function benchmarkMeant(scene: Scene, quantity: Quantity, words: Around): number | null {
  if (!isResult(quantity, ofFirst(scene, quantity, words)) && !isModels(scene, quantity, words)) return null;
  return fronted(scene, quantity) ?? onlyBenchmark(scene, quantity) ?? benchmarkBefore(scene, quantity);
}

/**
 * "Zephyra gets 58% on GridBench and 46% on TarnEval, and Lumora manages 62% and 51%": the test of the same place in the
 * list of another's results told before; null for none.
 */
export function testedAgain(scene: Scene, quantity: Quantity, words: Around, recent: readonly Figure[]): number | null {
  const run = runOf(scene, quantity);
  if (!run || !isResult(quantity, ofFirst(scene, quantity, words))) return null;
  const earlier = recent.filter(
    ({ metric, about, quantity: { end } }) => metric === 'score' && about !== null && end <= run.all[0]!.start,
  );
  const one = earlier.filter(({ of }) => of === earlier.at(-1)?.of);
  return one.length === run.all.length ? one[run.place]!.about : null;
}

/** "fall to 14% and 17%": of a number that goes on a list, the words before the first of that list. */
function ofFirst(scene: Scene, quantity: Quantity, words: Around): Around {
  const run = runOf(scene, quantity);
  if (!run || run.place === 0) return words;
  const { before } = words;
  return { ...words, before: unhedged(before.slice(0, before.length - (quantity.start - run.all[0]!.start))) };
}

/** "(81.2 vs 80.6)" */
const HELD = /^(?:vs\.?|versus|to|against) \d[\d.]*%?$/i;
const HELD_BEFORE = /(?:\(|, )\d[\d.]*%? (?:vs\.?|versus|to|against) $/i;

/** Whether a number is what something got: "posts 61%", "peaked at 1,038". */
export function isResult(quantity: Quantity, { before, after }: Around): boolean {
  const kind = unitKind(quantity);
  if (!(kind === 'percent' || kind === 'bare' || quantity.unit === 'points')) return false;
  if (quantity.role !== 'plain' || isWorded(quantity) || /[KMBT]$/i.test(quantity.text)) return false;
  return (
    (GOT.test(before) && ENDS.test(after)) ||
    (/(?:\(|, )$/.test(before) && HELD.test(after)) ||
    HELD_BEFORE.test(before)
  );
}

/** "That exceeds Lark 2's 54%", "Lark 2's 54% had been the record": what a model has, and no more is said of. */
const isModels = ({ names }: Scene, { start, unit, sentence }: Quantity, { before, after }: Around): boolean =>
  unit === '%' &&
  HAD.test(before) &&
  (ENDS.test(after) || /^[.,;)]|^(?:had|has|is|was|were|remains?|remained|stood|stands)\b/.test(after)) &&
  names(sentence).findLast(({ end }) => end < start)?.type === 'model' &&
  new Set(names(sentence - 1).map(({ entity, type }) => (type === 'benchmark' ? entity : null))).size < 3;
const HAD = /[\p{L}\d]['’]s (?:own )?$/u;

/** The benchmark of the phrase that opens the quantity's clause: "on GridBench it posts"; null for none. */
export function fronted({ doc, names }: Scene, { sentence, start }: Quantity): number | null {
  const { tokens } = doc.sentences[sentence]!;
  const last = names(sentence).findLast(({ type, end }) => type === 'benchmark' && end <= start);
  if (!last) return null;
  const at = firstFrom(tokens, last.start);
  const the = /^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  const opener = tokens[at - 2 - the];
  const opens = opener === undefined || Boolean(opener.tags & (Tag.Conjunction | Tag.Punctuation));
  const turned = tokens.slice(at, firstFrom(tokens, start)).some(({ text }) => /^[;(]$/.test(text));
  return opens && !turned && /^(?:on|in|at|for)$/.test(tokens[at - 1 - the]?.lower ?? '') ? last.entity : null;
}
