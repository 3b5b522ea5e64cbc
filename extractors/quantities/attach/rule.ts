/** What a rule is that says which metric a quantity gives, and how one is tried. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Quantity } from '../../document.ts';
import { wordSet } from '../../word-set.ts';
import { unhedged } from '../hedges.ts';
import { plainHyphens } from '../recognise.ts';

/** The kinds of unit that rules tell apart. `noun`: a counted noun; `bare`: a number alone. */
export type UnitKind = 'money' | 'percent' | 'factor' | 'tokens' | 'time' | 'size' | 'noun' | 'bare' | 'other';

export interface MetricRule {
  readonly name: string;
  readonly metric: Metric;
  readonly kinds: readonly UnitKind[];
  /** A cue before the quantity, in its clause and at most `reach` characters away. */
  readonly before?: RegExp;
  readonly reach?: number;
  /** Whether another quantity may not stand between the cue and this one. */
  readonly clear?: boolean;
  /** A cue after it, anchored: at the next word, or after at most `within` words. */
  readonly after?: RegExp;
  readonly within?: number;
  /** The unit that the rule gives, where the quantity has none of the ontology's. */
  readonly unit?: string;
  /** Sentences whose last quantity the rule reads so. */
  readonly reads: readonly string[];
  /** Sentences whose last quantity it leaves to other rules. */
  readonly leaves?: readonly string[];
}

/** What the words around a quantity tell that it gives. */
export interface Reading {
  readonly metric: Metric;
  readonly unit: string;
  readonly rule: string;
  /** Whether the words speak of what firms have: revenue, stock, staff. */
  readonly business: boolean;
}

/** What one rule tells of it. */
export type Found = Omit<Reading, 'business'>;

/** The words around a quantity in its sentence. */
export interface Around {
  /** Without what hedges the quantity: "about", "up to". */
  readonly before: string;
  /** As `before`, from the quantity before it on. */
  readonly clear: string;
  /** What was left away: "about ". */
  readonly hedge: string;
  readonly after: string;
  /** The whole sentence. */
  readonly sentence: string;
}

const REACH = 60;
const WINDOW = 90;
const CLAUSE_END = /(?<!\bvs)[.;](?=\s)/g;
/** To the end of the clause; a point or comma within a number ends none. */
const FOLLOWING = /^(?:[^.,;:()\n—–"“”]|(?<=\d)[.,](?=\d))*/;

/**
 * Cuts a sentence's text around `[start, end)`. `previous`: where the quantity before it ends; `title`: what the sentence
 * stands under.
 */
export function around(sentence: string, start: number, end: number, previous: number, title = ''): Around {
  const text = plainHyphens(sentence);
  const lead = (title + text.slice(0, start)).slice(-WINDOW);
  const before = lead.slice(1 + Math.max(...[...lead.matchAll(CLAUSE_END)].map(({ index }) => index), -1));
  const tail = text
    .slice(end, end + WINDOW)
    .replace(/^\+/, '')
    .replace(/^ ?\/ ?/, 'per ');
  return {
    sentence: text,
    before: unhedged(before),
    clear: unhedged(before.slice(Math.max(0, before.length - (start - previous)))),
    hedge: before.slice(unhedged(before).length),
    after: FOLLOWING.exec(tail)![0].replace(/^[\s-]+/, ''),
  };
}

/** Whether a rule's cues stand around the quantity. */
export function applies(rule: MetricRule, { before, clear, after }: Around): boolean {
  if (rule.before && !rule.before.test((rule.clear ? clear : before).slice(-(rule.reach ?? REACH)))) return false;
  return !rule.after || follows(rule.after, after, rule.within ?? 0);
}

function follows(cue: RegExp, after: string, within: number): boolean {
  if (cue.test(after)) return true;
  for (let skipped = 0, at = after.indexOf(' '); skipped < within && at >= 0; skipped++) {
    if (cue.test(after.slice(at + 1))) return true;
    at = after.indexOf(' ', at + 1);
  }
  return false;
}

const TIMES = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds']);
const OTHERS = new Set(['W', 'Wh', 'GB/s', 'tok/s', 'Elo', 'points', 'rank', 'parameters', 'FLOP', 'fps']);
const CURRENCIES = wordSet('USD EUR GBP CNY JPY KRW INR CHF SEK AUD CAD HKD SGD TWD BRL');

/** Which kind of unit a quantity has. */
export function unitKind({ unit }: Pick<Quantity, 'unit'>): UnitKind {
  if (unit === '') return 'bare';
  if (unit === '%') return 'percent';
  if (unit === 'x') return 'factor';
  if (unit === 'tokens') return 'tokens';
  if (unit === 'GB') return 'size';
  if (TIMES.has(unit)) return 'time';
  if (OTHERS.has(unit)) return 'other';
  return CURRENCIES.has(unit) ? 'money' : 'noun';
}
