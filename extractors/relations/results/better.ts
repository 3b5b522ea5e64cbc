/**
 * Who is said to be better where a story sets two models against each other: "Zephyra 4 vs Lark 2 for letters. ... Lark is
 * faster, but Zephyra writes cleaner prose." No clause names both.
 */
import { type Clause, type Document, type Sentence, type Span, type Statement, withLayers } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { headsOf } from '../scene.ts';

/** What one of two is or does more than the other, and what less; "more" of what. */
const BETTER = /^(?:better|faster|stronger|quicker|smarter|sharper|snappier|cleaner|tighter|steadier)$/;
const WORSE = /^(?:worse|slower|weaker|dumber|sloppier|clumsier)$/;
const DEGREE = /^(?:more|less)$/;
const QUALITY =
  /^(?:accurate|reliable|capable|consistent|robust|careful|precise|polished|coherent|intelligent|efficient|accurately|reliably|closely|carefully)$/;
const NEGATING = /^(?:no|not|never|n't|n’t|than|if|would|any)$/;

/** What one of two is called, or does, that comes out ahead; or behind. */
const WINNER = /^(?:winner|favou?rite|champion|victor)$/;
const LOSER = /^(?:loser|runner-up)$/;
const WINNING = /^(?:win|prevail|triumph)$/;

/** What such words are said with. Lemmas. */
const VERBS =
  /^(?:be|feel|look|run|prove|seem|remain|sound|write|do|handle|follow|perform|work|draw|render|produce|give|read|get|win|prevail|triumph)$/;

/** What sets two against each other. */
const AGAINST = /\b(?:vs\.?|versus|against|compar(?:e[sd]?|ing|ison)|both|or)\b/i;

/** How many words behind a verb may tell so. */
const REACH = 7;

/** The step: adds who beats whom in stories of two. */
export function better(doc: Document): Document {
  const statements = doc.stories.flatMap((story) => {
    const pair = pairOf(doc, story);
    return pair ? within(doc.sentences, story).flatMap((sentence) => told(doc, sentence, pair)) : [];
  });
  return withLayers(doc, { statements: [...doc.statements, ...statements] });
}

const within = (sentences: readonly Sentence[], { start, end }: Span): readonly Sentence[] =>
  sentences.slice(firstFrom(sentences, start), firstFrom(sentences, end));

/** Two models, each with the entities that stand for it: itself, and its brand. */
type Pair = readonly [ReadonlySet<number>, ReadonlySet<number>];

/** The two models that a story names, in one sentence that sets them against each other; null where it names others. */
function pairOf(doc: Document, story: Span): Pair | null {
  const isModel = (entity: number): boolean => doc.entities[entity]!.type === 'model';
  const models = [...new Set(mentionsIn(doc, story).map(({ entity }) => entity))].filter(isModel);
  const nameOf = (entity: number): string => doc.entities[entity]!.name;
  /** Whose brand a bare name is: "Lark" of "Lark 2". */
  const wholeOf = (brand: number): readonly number[] =>
    /\d/.test(nameOf(brand)) ? [] : models.filter((one) => one !== brand && nameOf(one).startsWith(nameOf(brand)));
  const whole = models.filter((model) => wholeOf(model).length !== 1);
  const sentences = within(doc.sentences, story);
  // "Zephyra 4 vs Lark 2 for letters": whatever else the story names by the way.
  const headline = sentences.find(({ block: { kind } }) => kind === 'headline');
  const headed = headline ? new Set(mentionsIn(doc, headline).map(({ entity }) => entity)) : null;
  const [one, other, ...more] = whole.length > 2 && headed ? whole.filter((model) => headed.has(model)) : whole;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const isSet = sentences.some((sentence) => {
    const named = new Set(mentionsIn(doc, sentence).map(({ entity }) => entity));
    return named.has(one) && named.has(other) && AGAINST.test(doc.text.slice(sentence.start, sentence.end));
  });
  const standing = (model: number): ReadonlySet<number> =>
    new Set([model, ...models.filter((brand) => wholeOf(brand)[0] === model && wholeOf(brand).length === 1)]);
  return isSet ? [standing(one), standing(other)] : null;
}

/** What a sentence says of one of two. */
function told(doc: Document, sentence: Sentence, pair: Pair): readonly Statement[] {
  return (doc.clauses[sentence.index] ?? []).flatMap((clause): readonly Statement[] => {
    const subjects = headsOf(doc, clause.subject);
    const at = pair.findIndex((one) => subjects.length > 0 && subjects.every((entity) => one.has(entity)));
    const isMore = at < 0 ? null : degreeOf(sentence, clause);
    if (isMore === null) return [];
    const [of, other] = [pair[at]!, pair[1 - at]!].map(([model]) => model!);
    return [
      {
        subject: isMore ? of! : other!,
        type: 'beats',
        object: isMore ? other! : of!,
        benchmark: null,
        role: null,
        status: 'actual',
        confidence: 0.6,
        evidence: { start: sentence.start, end: sentence.end },
        rule: 'beats.pair',
      },
    ];
  });
}

/** Whether a clause says that its subject is better (true) or worse (false); null where it does not say. */
function degreeOf({ tokens }: Sentence, { verb, form, passive, first }: Clause): boolean | null {
  if (form !== 'finite' || passive || !VERBS.test(verb)) return null;
  const behind = tokens.slice(first + 1, first + 1 + REACH).map(({ lower }) => lower);
  const stop = behind.findIndex((word) => /^[,;:.()—–]$/.test(word) || word === 'but' || word === 'and');
  const words = stop < 0 ? behind : behind.slice(0, stop);
  if (words.some((word) => NEGATING.test(word))) return null;
  const degree = words.findIndex((word, index) => DEGREE.test(word) && QUALITY.test(words[index + 1] ?? ''));
  if (degree >= 0) return words[degree] === 'more';
  if (WINNING.test(verb) || words.some((word) => BETTER.test(word) || WINNER.test(word))) return true;
  return words.some((word) => WORSE.test(word) || LOSER.test(word)) ? false : null;
}
