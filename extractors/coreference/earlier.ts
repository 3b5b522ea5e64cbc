/** The antecedent in the sentences before one, else what its section is about. */
import type { Document, Mention, Sentence } from '../document.ts';
import { hasRole } from '../lexicon/roles.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import { FIRMS, MADE, type Types } from './anaphora.ts';
import { isBacker } from './backers.ts';
import { isTrailingTeller } from './by-the-way.ts';
import { isFormerHome, isHosting, isMeasurer, isOffering, isSecond } from './bystanders.ts';
import type { Discourse } from './discourse.ts';
import { youngOf } from './firm-kinds.ts';
import { governorOf } from './governor.ts';
import { heroOf, standsOut } from './hero.ts';
import { areJoined } from './lists.ts';
import { firstFitting, isCalled, released } from './prominence.ts';
import { isSubject } from './subject.ts';
import { opensItem } from './theme.ts';

const NOBODY: ReadonlySet<number> = new Set();

/** The most prominent of some mentions that fits, and that the text calls by a noun, where one is given. */
export function described(
  doc: Document,
  mentions: readonly Mention[],
  types: Types,
  noun: string | null,
): Mention | null {
  const called = noun === null ? mentions : mentions.filter((mention) => isCalled(doc, mention, noun));
  return firstFitting(doc, called, types);
}

/** What an antecedent has to be. */
interface Sought {
  readonly types: Types;
  /** What the text must have called it; null for anything. */
  readonly noun?: string | null;
  /** Whether it is no firm that buys others. */
  readonly isYoung?: boolean;
  /** Who acts on it or is acted on, and so is another. */
  readonly except?: ReadonlySet<number>;
  /** Whether it is somebody told of, rather than who tells: "his". */
  readonly isTold?: boolean;
}

/** The antecedent in the sentences before, or what the section is about. */
export function antecedentBefore(
  discourse: Discourse,
  sentence: Sentence,
  { types, noun = null, isYoung = false, except = NOBODY, isTold = false }: Sought,
): number | null {
  const { doc, headings } = discourse;
  const isMade = (entity: number): boolean =>
    MADE.has(doc.entities[entity]!.type) &&
    types.has(doc.entities[entity]!.type) &&
    !isMeansOf(discourse, sentence, entity);
  const ofFirms = [...types].every((type) => FIRMS.has(type));
  const theme = noun === null && types.has('model') ? mainOf(doc, headings.naming(sentence, isMade)) : null;
  const headed = theme === null ? null : discourse.salience.meant(theme, sentence);
  const headline = ofFirms ? heroOf(discourse, sentence, types, except) : null;
  // "A Lyon Startup Takes On Bigco": no startup is Bigco.
  const isOld = isYoung && headline !== null && hasRole(doc.entities[headline]!, 'incumbent');
  const hero = isOld ? null : headline;
  const topic = (): number | null =>
    discourse.salience.topic(sentence, (entity, type) => !except.has(entity) && types.has(type));
  if (headed !== null && opensItem(discourse, sentence, headed)) return headed;
  // A firm that only stands behind "to" or "with" is meant where no other is.
  for (const prominent of ofFirms ? [true, false] : [false]) {
    const isFirst = prominent || !ofFirms;
    const pairs = new Set<number>();
    for (const all of discourse.earlier(sentence)) {
      const paired = new Set(all.filter((mention) => isOneOfTwo(doc, mention, all)));
      for (const { entity } of paired) pairs.add(entity);
      // "Zephyra: Acme took over Torch and released Zephyra. Quillpad supports it."
      if (headed !== null && all.some(({ entity }) => entity === headed)) return headed;
      const mentions = all.filter(
        (mention) =>
          !except.has(mention.entity) &&
          !isMeasurer(discourse, mention) &&
          !(ofFirms && isPassedOver(doc, mention, prominent)) &&
          !(isFirst && paired.has(mention)) &&
          !(isTold && isTrailingTeller(doc, mention)),
      );
      const earlier = described(doc, isYoung ? youngOf(doc, mentions) : mentions, types, noun);
      // "The same base will power the next generation of Lark. For now it ...": of what the story is headed by.
      if (earlier && headed !== null && /^(?:of|for)$/.test(governorOf(doc, earlier))) return headed;
      // "Zephyra is out. Works with Torch, while Lark support is pending. It beats Wren": what only stands by.
      if (earlier && headed !== null && !leads(doc, mentions, earlier)) return headed;
      if (earlier) return hero === null || standsOut(discourse, earlier, hero) ? earlier.entity : hero;
    }
    const spoken = prominent ? topic() : null;
    if (spoken !== null && !pairs.has(spoken)) return spoken;
  }
  if (noun !== null) return null;
  return headed ?? topic() ?? (sentence.block.depth > 1 ? discourse.salience.titled(isMade) : null);
}

/** Whether "the company" passes a firm over: a host, a former home, and while others are sought who only stands behind "to" or "with" or backs another. */
const isPassedOver = (doc: Document, mention: Mention, isProminent: boolean): boolean =>
  isHosting(doc, mention) ||
  isOffering(doc, mention) ||
  isFormerHome(doc, mention) ||
  (isProminent && (isSecond(doc, mention) || isBacker(doc, mention)));

/** "Acme and Beta followed. It ...": whether a name opens its sentence in a list of two firms, none of which one word takes up. */
function isOneOfTwo(doc: Document, mention: Mention, all: readonly Mention[]): boolean {
  const kind = (one: Mention): string => doc.entities[one.entity]!.type;
  if (kind(mention) !== 'company' || mention.by === 'coreference') return false;
  const beside = all.find((one) => one.entity !== mention.entity && kind(one) === 'company');
  if (!beside) return false;
  const [first, second] = beside.start < mention.start ? [beside, mention] : [mention, beside];
  return (
    first.start === doc.sentences[first.sentence]!.start &&
    /\s(?:and|&)\s/.test(doc.text.slice(first.end, second.start)) &&
    areJoined(doc, first, second)
  );
}

/** "Zephyra GGUFs are up": the one thing of those that a heading names, techniques aside where it names others; null for several. */
function mainOf(doc: Document, named: readonly number[]): number | null {
  const things = named.filter((entity) => doc.entities[entity]!.type !== 'technique');
  const [main, other] = things.length > 0 ? things : named;
  return other === undefined ? (main ?? null) : null;
}

/** Whether a sentence tells of a mention: its subject, what it takes up from before, or what it says is released. */
const leads = (doc: Document, mentions: readonly Mention[], mention: Mention): boolean =>
  isSubject(doc, mention) || mention.by === 'coreference' || released(doc, mentions, mentions) === mention;

/** "Acme Thinks in Ropework": whether a story's headline names a method only as what something is done with. */
function isMeansOf({ doc, headings }: Discourse, sentence: Sentence, entity: number): boolean {
  if (doc.entities[entity]!.type !== 'technique') return false;
  const [heading] = headings.above(sentence);
  const named = heading ? mentionsIn(doc, heading).find((mention) => mention.entity === entity) : undefined;
  return named !== undefined && MEANS.test(governorOf(doc, named));
}
const MEANS = /^(?:in|with|for|on|by|via|through|to|from)$/;
