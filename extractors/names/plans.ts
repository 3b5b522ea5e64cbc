/** Plans of a product by their names, where people have them: "the Max plan", "Plus and Pro users", "Enterprise/Edu". */
import { PLAN_WORDS } from '../lexicon/cues.ts';
import { type Found, isCapital, type Line } from './found.ts';

/** What a plan is called. Lemmas. */
const PLAN = /^(?:plan|tier|subscriber|subscription)$/;
/** Who else has one. Lemmas. */
const HOLDER = /^(?:user|customer|account|seat|workspace)$/;
const JOINT = /^(?:,|and|or|\/|&)$/;
/** Plans whose names say little else before those who have them: no "Go users", who write programs, nor "Teams users". */
const PLAIN_ALONE: ReadonlySet<string> = new Set(['Plus', 'Pro', 'Max', 'Ultra', 'Enterprise']);
/** What else such words tell apart: "the Pro and Max chips". Lemmas. */
const SIZED = /^(?:model|version|variant|checkpoint|edition|size|chip|phone|sibling|mode)$/;

/** The last token of a plan's name: "Pro", "Pro+", "Max 20x"; -1 where none stands. */
function planEnd({ tokens }: Line, at: number): number {
  if (!PLAN_WORDS.has(tokens[at]?.text ?? '')) return -1;
  const next = tokens[at + 1];
  const goesOn = next && (next.spaced ? /^\d{1,2}x$/.test(next.text) : next.text === '+');
  return goesOn ? at + 1 : at;
}

/** What follows the names of plans that a list goes on with, and how many they are. */
function listFrom(line: Line, at: number): { readonly count: number; readonly next: string } {
  const { tokens } = line;
  let count = 0;
  let next = at;
  for (let end = planEnd(line, next); end >= 0; end = planEnd(line, next)) {
    count++;
    next = end + 1;
    while (JOINT.test(tokens[next]?.lower ?? '')) next++;
  }
  return { count, next: tokens[next]?.lemma ?? '' };
}

/** Where the list of plans starts that goes on at a token. */
function listStart({ tokens }: Line, at: number): number {
  let first = at;
  for (;;) {
    let before = first - 1;
    while (JOINT.test(tokens[before]?.lower ?? '')) before--;
    if (before === first - 1) return first;
    if (!PLAN_WORDS.has(tokens[before]?.text ?? '')) return first;
    first = before;
  }
}

/** The plan that is named at a token; null for none. */
export function planName(line: Line, at: number): Found | null {
  const { tokens } = line;
  const token = tokens[at]!;
  const last = planEnd(line, at);
  // "the free tier": no name.
  if (last < 0 || token.text === 'Free' || line.isTied(at)) return null;
  const { count, next } = listFrom(line, at);
  const first = listStart(line, at);
  // "Zephyra Pro and Max": which of a family.
  const head = tokens[first - 1];
  const belongs = first > 0 && head !== undefined && (isCapital(head) || /\d$/.test(head.text) || line.isTied(first));
  if (SIZED.test(next) || (belongs && first === at)) return null;
  const isPlan = PLAN.test(next);
  const several = count > 1 || first < at;
  const held = HOLDER.test(next) && (several || (PLAIN_ALONE.has(token.text) && !line.isOpening(at)));
  if (!isPlan && !held && (!several || belongs || line.isTitle(at))) return null;
  // "GitHub sync under Acme's Enterprise plan": Acme's.
  const isOwned = /^['’]s?$/.test(head?.text ?? '');
  const elided = isOwned ? null : planOf(line, line.words(at, last));
  return line.make(at, last, { type: 'product', by: 'context', strength: 'likely', elided });
}

/** The plan's whole name where the sentence names the product and the lexicon knows it: "ChatGPT for Plus users" is of ChatGPT Plus. */
function planOf({ tokens, lexicon }: Line, plan: string): string | null {
  for (let at = 0; at < tokens.length; at++) {
    const product = lexicon.trie.matchAt(tokens, at)?.name.entry;
    const entry = product && lexicon.trie.lookup(`${product.name} ${plan}`);
    if (entry?.type === 'product') return entry.name;
  }
  return null;
}
