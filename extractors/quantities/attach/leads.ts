/** First places that a verb tells: "Zephyra tops GridBench and TarnEval". */
import type { Document, Figure, Token } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { wordSet } from '../../word-set.ts';
import type { Name, Scene } from './scene.ts';

const LEADING = wordSet('leads led leading tops topped topping');
const BETWEEN = wordSet('the both on in and');
const ENDS = wordSet('. , ; but and with by at');
const NEVER = wordSet('no not never nearly almost');
/** How many words may stand between the verb and the benchmark, and between the model and the verb. */
const REACH = 4;
const SUBJECT_REACH = 14;

/** The first ranks of models that a sentence says to lead benchmarks. */
export function leads({ doc, names }: Scene): readonly Figure[] {
  const tested = new Set(
    doc.mentions.filter(({ entity }) => doc.entities[entity]!.type === 'benchmark').map(({ sentence }) => sentence),
  );
  return [...tested].flatMap((sentence) => {
    const here = names(sentence);
    return here.flatMap((name, at) => (name.type === 'benchmark' ? leadersOf(doc, here, at) : []));
  });
}

function leadersOf({ sentences }: Document, here: readonly Name[], at: number): readonly Figure[] {
  const { sentence } = here[at]!;
  const { tokens, start: from, end: to } = sentences[sentence]!;
  const verb = verbBefore(tokens, here, at) ?? verbAfter(tokens, here, at);
  const token = verb === null ? undefined : tokens[verb];
  // "tops Zephyra on GridBench": ahead of one is not yet first.
  if (token && here.some(({ start, end, type }) => start >= token.end && end < here[at]!.start && isRanked(type)))
    return [];
  if (verb === null || !token || NEVER.has(tokens[verb - 1]?.lower ?? '')) return [];
  const leader = here.findLast((name) => name.end <= token.start && isRanked(name.type) && !isLed(tokens, name.start));
  if (leader?.part !== 'free') return [];
  if (verb - firstFrom(tokens, leader.end) > SUBJECT_REACH) return [];
  return [
    {
      of: leader.entity,
      about: here[at]!.entity,
      metric: 'rank',
      value: 1,
      max: null,
      unit: 'rank',
      asOf: null,
      text: token.text,
      quantity: { start: token.start, end: token.end },
      evidence: [{ start: from, end: to }],
      rule: 'leads',
    },
  ];
}

const isRanked = (type: Name['type']): boolean => type === 'model' || type === 'product';

/** "leads Quillo on GridBench and tops TarnEval": who is led leads nothing. */
const isLed = (tokens: readonly Token[], start: number): boolean =>
  LEADING.has(tokens[firstFrom(tokens, start) - 1]?.lower ?? '');

/** "tops both GridBench and TarnEval" */
function verbBefore(tokens: readonly Token[], here: readonly Name[], at: number): number | null {
  let first = at;
  while (first > 0 && here[first]!.joined && here[first - 1]!.type === 'benchmark') first--;
  let verb = firstFrom(tokens, here[first]!.start) - 1;
  const lowest = verb - REACH;
  while (verb > lowest && isBetween(tokens[verb])) verb--;
  return LEADING.has(tokens[verb]?.lower ?? '') || isSummit(tokens, verb) ? verb : null;
}

/** "sits at the top of GridBench", "atop GridBench" */
function isSummit(tokens: readonly Token[], at: number): boolean {
  const [before, the, top] = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (tokens[at]?.lower === 'atop') return true;
  return tokens[at]?.lower === 'of' && SUMMITS.has(top ?? '') && the === 'the' && /^(?:at|to|on)$/.test(before ?? '');
}
const SUMMITS = wordSet('top head summit');

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (BETWEEN.has(token.lower) || /^[A-Z]/.test(token.text));

/** "On GridBench, Zephyra leads": the verb that ends the clause after the model that the benchmark is told before. */
function verbAfter(tokens: readonly Token[], here: readonly Name[], at: number): number | null {
  const leader = here[at + 1];
  if (!/^(?:on|in|at)$/i.test(tokens[0]?.lower ?? '') || at > 0 || leader?.part !== 'free') return null;
  const verb = firstFrom(tokens, leader.end);
  return LEADING.has(tokens[verb]?.lower ?? '') && ENDS.has(tokens[verb + 1]?.lower ?? '.') ? verb : null;
}
