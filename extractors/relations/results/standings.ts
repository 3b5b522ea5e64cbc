/**
 * `beats` and `matches` read from figures: who stands higher in a ranking that a sentence tells ("X (1455), Y (1452)" on
 * a leaderboard, "X first, Y and Z tied at #2", "X scored 0.76, compared to Y's 0.67"), and who stands level.
 */
import { type Document, type Figure, type Span, type Statement, withLayers } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';

/** Words that hold one result against another. */
const COMPARED =
  /\b(?:compared|edge|clear|up from|vs|versus|against|ahead|behind|above|below|beats?|beating|outperform\w*|surpass\w*|exceed\w*|edg(?:es|ed|ing)|past|better|higher|lead|leads|led|leading|top|tops|topped|topping|first|second|third|leaderboards?|arena|rank|ranks|ranked|ranking|rankings|only|just|while|whereas|over|trails?|trailing|followed|until|than|double|triple|twice)\b/i;

/** Words that put two on one level: not "the same model". */
const LEVEL =
  /(?<![-\w])(?:tied?|ties|tying|level|equal\w*|same(?! (?:model|task|test|machine|hardware|harness|card|prompt)s?\b)|match\w*|joint\w*|shar(?:e|es|ed|ing)|par)\b/i;

/** What holds all that follows against what stands before it: "61%, ahead of Lark at 58% and Wren at 54%" says nothing of Lark and Wren. */
const HOLDS =
  /\b(?:ahead of|behind|against|compared (?:to|with)|vs|versus|than|above|below|up from|past|over|(?:edg|beat|top|surpass|trail|lead|overtak|outperform|exceed|pass)ing|(?:beat|outperform|outscore|exceed|overtake|edge)s|surpasses|overtook|outperformed|outscored|edged)\b/i;

/** Measures of which less is better. */
const ERRORS = /\b(?:errors?|WER|FID|perplexity|loss|latency|hallucinat\w*|lower|lowest|less|fewer|fewest)\b/i;

/** "71%, just behind Lark", "1,511 points, 36 over Lark": what stands before the name of whom a result is above or below. */
const APART =
  /(?:,|\band|\bbut|–|—) (?:(?:[a-z]{1,20}|\d[\d.,]{0,12}%?) ){0,4}(?:(above|ahead of|clear of)|behind|below|short of) (?:the )?$/i;
const SO_FAR =
  /(?:,|\band|–|—) (?:[a-z]+ )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)(?: ?(?:%|percent|points?|pts|Elo))? (?:(over|more than|better than|higher than|up on)|less than|lower than|off|under) (?:the )?$/i;
const EVEN =
  /(?:,|\band|–|—) (?:[a-z]+ ){0,3}(?:level with|on (?:a )?par with|even with|tied with|in line with|neck and neck with) (?:the )?$/i;
const GAP_REACH = 60;

/** Where two figures of one measure put the first: above the second (1), level (0), below (-1); null where they do not say. */
function standing(one: Figure, other: Figure, words: string): number | null {
  if (one.metric !== other.metric || one.unit !== other.unit || one.max !== null || other.max !== null) return null;
  // "with Zephyra and Lark below 5%": one figure of both holds neither against the other.
  if (one.quantity.start === other.quantity.start && !LEVEL.test(words)) return null;
  if (one.metric === 'rank') return Math.sign(other.value - one.value);
  if (one.value === other.value) return 0;
  const more = Math.sign(one.value - other.value);
  // "a word error rate of 2.1%, lower than Lark (3.3%)": less of what goes wrong is better.
  if (WRONG.test(words)) return more < 0 ? (LESS.test(words) ? 1 : null) : MORE.test(words) ? -1 : null;
  return COMPARED.test(words) && !ERRORS.test(words) ? more : null;
}

const WRONG = /\b(?:errors?|WER|CER|FID|perplexity|hallucinat\w*)\b/i;
const MORE = /\b(?:worse than|higher than|more than|above|behind|trail\w*)\b/i;
const LESS =
  /\b(?:lower than|less than|below|under|better than|beat(?:s|ing)?|ahead of|down from|compared (?:to|with)|against|vs\.?|versus)\b/i;

/** The step: adds who beats and who matches whom, where a sentence gives the figures of both on one benchmark. */
export function standings(doc: Document): Document {
  const bySentence = new Map<number, Figure[]>();
  /** Where the last figure of another measure stands in each sentence. */
  const elsewise = new Map<number, number>();
  for (const figure of doc.figures) {
    const { of, about, metric, evidence, quantity } = figure;
    if (!/^(?:score|rank|change)$/.test(metric)) for (const { start } of evidence) elsewise.set(start, quantity.start);
    if (of === null || !isScored(doc, of) || (metric !== 'score' && metric !== 'rank')) continue;
    if (about === null || doc.entities[about]!.type !== 'benchmark') continue;
    for (const { start } of evidence) {
      const figures = bySentence.get(start);
      if (figures) figures.push(figure);
      else bySentence.set(start, [figure]);
    }
  }
  const known = new Set(doc.statements.map(({ subject, type, object }) => `${subject} ${type} ${object}`));
  const statements: Statement[] = [];
  const add = (subject: number, type: 'beats' | 'matches', object: number, { about, evidence }: Figure): void => {
    const key = `${subject} ${type} ${object}`;
    if (known.has(key)) return;
    known.add(key);
    const told = { status: 'actual' as const, confidence: 0.7, evidence: evidence[0]!, rule: `${type}.figures` };
    statements.push({ subject, type, object, benchmark: about, role: null, ...told });
  };
  const level = levelPairs(doc);
  const compare = (one: Figure, other: Figure): void => {
    const { start, end } = one.evidence[0]!;
    if (one.of === other.of || isFormer(doc, one) || isFormer(doc, other)) return;
    // "matches Lark on it (73.3% vs 72.7%)": level in the text's words.
    if (level.has(`${start} ${one.of} ${other.of}`)) return;
    const order = standing(one, other, doc.text.slice(start, end));
    if (order === 0) add(Math.min(one.of!, other.of!), 'matches', Math.max(one.of!, other.of!), one);
    else if (order !== null) add((order > 0 ? one : other).of!, 'beats', (order > 0 ? other : one).of!, one);
  };
  for (const [start, figures] of bySentence) {
    // A figure told twice stands where it was told first.
    const from = heldFrom(doc, figures.find(({ quantity }) => quantity.start >= start) ?? figures[0]!);
    for (const [index, one] of figures.entries())
      for (const other of figures.slice(index + 1))
        if (one.about === other.about && one.quantity.start < from) compare(one, other);
    for (const { figure, other, order } of apart(doc, figures, elsewise))
      if (order === 0) add(Math.min(figure.of!, other), 'matches', Math.max(figure.of!, other), figure);
      else add(order > 0 ? figure.of! : other, 'beats', order > 0 ? other : figure.of!, figure);
  }
  return withLayers(doc, { statements: [...doc.statements, ...statements] });
}

/** The pairs that each sentence's words put on one level, both ways round, with where it starts. */
const levelPairs = ({ statements }: Document): ReadonlySet<string> =>
  new Set(
    statements.flatMap(({ type, subject, object, evidence: { start } }) =>
      type === 'matches' ? [`${start} ${subject} ${object}`, `${start} ${object} ${subject}`] : [],
    ),
  );

/** "climbs from 38% to 47%, up from 38%": whether a figure is what its owner had before. */
const isFormer = ({ text }: Document, { rule, quantity: { start, end } }: Figure): boolean =>
  rule === 'formerly' || (/\bfrom ~?$/.test(text.slice(start - 6, start)) && TO_NOW.test(text.slice(end, end + 12)));
const TO_NOW = /^%?(?: points?)? to /;

/** Where the words stand that hold all that follows against the first figure of a sentence; its end for none. */
function heldFrom(doc: Document, { quantity, evidence }: Figure): number {
  const { end } = evidence[0]!;
  const at = doc.text.slice(quantity.end, end).search(HOLDS);
  return at < 0 ? end : quantity.end + at;
}

/** Whom results are said to be so far above (1) or below (-1), or level with (0): "1,511 points, 36 above Lark". */
function apart(
  doc: Document,
  figures: readonly Figure[],
  elsewise: ReadonlyMap<number, number>,
): readonly { readonly figure: Figure; readonly other: number; readonly order: number }[] {
  const span: Span = figures[0]!.evidence[0]!;
  if (ERRORS.test(doc.text.slice(span.start, span.end).replace(GAP_WORDS, ''))) return [];
  return mentionsIn(doc, span).flatMap(({ entity, start }) => {
    const last = figures.findLast(({ quantity }) => quantity.end < start);
    // "79%, just behind Lark's 80% and well ahead of Wren": of the first, as Lark's was.
    const [first] = figures;
    const figure =
      last &&
      first &&
      last !== first &&
      /^\W*\s(?:and|but)\b/.test(doc.text.slice(last.quantity.end, start)) &&
      isHeld(doc, first, last)
        ? first
        : last;
    if (!figure || figure.of === entity || !isScored(doc, entity)) return [];
    // "71% on GridBench at $2, below Lark"
    const other = elsewise.get(span.start) ?? -1;
    if (other > figure.quantity.start && other < start) return [];
    const before = doc.text.slice(Math.max(figure.quantity.end, start - GAP_REACH), start);
    if (EVEN.test(before)) return [{ figure, other: entity, order: 0 }];
    const gap = APART.exec(before) ?? SO_FAR.exec(before);
    return gap ? [{ figure, other: entity, order: (gap[1] ?? gap[2]) !== undefined ? 1 : -1 }] : [];
  });
}

/** Whether a figure only tells how far off another is: "80%" of "79%, just behind Lark's 80%". */
const isHeld = (doc: Document, one: Figure, other: Figure): boolean =>
  /\b(?:behind|ahead of|above|below|short of)\b/.test(doc.text.slice(one.quantity.end, other.quantity.start));

const GAP_WORDS = /\b(?:less|lower) than\b/g;

const isScored = ({ entities }: Document, entity: number): boolean =>
  entities[entity]!.type === 'model' || entities[entity]!.type === 'product';
