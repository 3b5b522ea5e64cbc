/** Whether a clause is one of saying: by its verb, and by what it has for an object. */
import { type Clause, type Document, type NounPhrase, type Sentence, Tag } from '../../document.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { isPosted } from './posts.ts';
import { PLATFORM } from './topic.ts';
import { ATTITUDES, FINDING, FINDINGS, HAVING, INVERTIBLE, MEASURING, MOODS, REPORTS, SPEAKING } from './words.ts';

/** What is announced with somebody. Lemmas. */
const DEALS =
  /^(?:partnership|deal|collaboration|alliance|venture|agreement|acquisition|integration|support|availability|compatibility)$/;

/** What journalists do. Lemmas. */
const JOURNALISM =
  /^(?:profile|obtain|verify|follow|visit|devote|publish|run|carry|print|feature|name|crown|declare|break|sit|sit_down|dig|trace|chart|tour|have|spend|go|read|put|cast|paint|style|quote|see|reconstruct|piece_together|test|try|preview|grill|press|ask|host|welcome|air|broadcast|stream|dedicate|examine|probe|scrutinize|scour|comb|pore|dive|delve|unearth|uncover|revisit|shadow|track|catch_up|chat|speak|talk|meet|land|secure|wade|tackle|tease_apart|chew|ruminate|single_out|rank|honor|meditate|argue|opine|editorialize|liken|contrast|pit)$/;

/** How findings come out. Lemmas. */
const PUBLISHING = /^(?:publish|release|post|share)$/;

/** What is written and tells nothing. Lemmas. */
export const UNREAD = /^(?:check|cheque|code|line)$/;

/** Whether a phrase is a number by itself. */
const isNumber = ({ noun, heads, words }: NounPhrase): boolean =>
  heads.length === 0 && (noun === null || /^[\d$€£]/.test(words[0] ?? ''));

/** Whether somebody says something of something in a clause. */
export function speaks(doc: Document, clause: Clause): boolean {
  const { verb, form, object, subject, first, preps } = clause;
  const by = subject[0] !== undefined && subject[0].first > first;
  if (form !== 'finite' && !(form === 'participle' && by)) return false;
  // "Ada Brook spotted in Lyon"
  if (/^(?:spot|see|notice|quote|cite|interview)$/.test(verb) && object.length === 0 && preps.length > 0) return false;
  // "caught up with Beta"
  if (verb === 'catch' && preps[0]?.preposition === 'with') return false;
  // "ranks near Zephyra", "with Acme positioned between Beta and Zephyra"
  if (/^(?:rank|rate|place|position|track|measure)$/.test(verb) && object.length === 0) return false;
  // "reports to the chief executive"
  if (verb === 'report' && object.length === 0 && preps[0]?.preposition === 'to') return false;
  // "found an ally in Acme", "placed an order with Acme"
  if (verb === 'find' && object.some(({ heads, words }) => heads.length === 0 && /^an?$/.test(words[0] ?? '')))
    return false;
  if (verb === 'place' && object.some(({ noun }) => noun !== null && /^(?:order|bet|call|ad)$/.test(noun)))
    return false;
  // "placed Acme on its list"; but an analyst "puts Zephyra ahead on its index".
  if (
    !isAnalyst(doc, subject) &&
    /^(?:place|position|put)$/.test(verb) &&
    preps.some(({ preposition }) => /^(?:on|under|into)$/.test(preposition))
  )
    return false;
  if (verb === 'place' && preps.length === 0) return false;
  // "announced a partnership" tells of the two.
  if (verb === 'announce' && object.some(({ noun }) => noun !== null && DEALS.test(noun))) return false;
  // "wrote a personal check to Acme"
  if (verb === 'write' && object.some(({ noun }) => noun !== null && UNREAD.test(noun))) return false;
  // "Acme Analysis has it at 58"
  if (
    /^(?:have|put|peg|value|score|rate|clock|grade|mark)$/.test(verb) &&
    object.length > 0 &&
    preps.some((one) => one.preposition === 'at' && one.list.some(isNumber))
  )
    return true;
  // "Artificial Analysis gives Zephyra a 58"
  if (
    /^(?:give|award|assign|count|tally|clock|put|place|slot|seat|have|see|score|rank|crown|list)$/.test(verb) &&
    (object.length > 0 || verb === 'put') &&
    isAnalyst(doc, subject)
  )
    return true;
  if (rates(doc, clause)) return true;
  // "its own numbers have Zephyra ahead"
  if (FINDING.has(verb) && subject.some((phrase) => isFinding(doc, phrase))) return true;
  if (SPEAKING.has(verb) || MEASURING.has(verb) || isOfOutlets(doc, clause) || isPosted(doc, clause)) return true;
  // "is bullish on Zephyra"
  if (/^(?:be|remain|stay|sound|seem|feel|look|come)$/.test(verb))
    return object.some(({ words }) => words.some((word) => MOODS.has(word)));
  return (
    HAVING.has(verb) &&
    object.some(
      ({ noun }) =>
        noun !== null && (REPORTS.has(noun) || ATTITUDES.has(noun) || (PUBLISHING.test(verb) && FINDINGS.has(noun))),
    )
  );
}

/** "its own numbers", "the lab's GridBench": whether a phrase is of what somebody has found out. */
const isFinding = ({ mentions, entities }: Document, { noun, heads, possessors }: NounPhrase): boolean =>
  heads.length === 0
    ? noun !== null && FINDINGS.has(noun)
    : possessors.length > 0 && heads.every((at) => entities[mentions[at]!.entity]!.type === 'benchmark');

const isAnalyst = ({ mentions, entities }: Document, subject: Clause['subject']): boolean =>
  subject.some(({ heads }) => heads.some((at) => hasRole(entities[mentions[at]!.entity]!, 'analyst')));

/** "Foo Research cut Acme to underperform", "Foo analyst Ada Brook raised her target for Acme": whether a rating is given. */
const rates = (doc: Document, { verb, subject, object }: Clause): boolean =>
  (isAnalyst(doc, subject) || subject.some(({ words }) => words.includes('analyst'))) &&
  (/^(?:upgrade|downgrade|initiate)$/.test(verb) ||
    (/^(?:cut|raise|lift|lower|trim|hike|slash|boost|start|launch|resume|reiterate|keep|maintain|have)$/.test(verb) &&
      object.some(
        ({ heads, noun }) =>
          /^(?:target|rating|coverage|estimate|forecast)$/.test(noun ?? '') ||
          (RERATING.test(verb) && heads.some((at) => doc.entities[doc.mentions[at]!.entity]!.type === 'company')),
      )));
const RERATING = /^(?:cut|raise|lift|lower)$/;

/** What outlets do that is a report, whatever verb says it: "Foo Weekly sat down with Acme". */
function isOfOutlets(doc: Document, { verb, subject, form }: Clause): boolean {
  if (!JOURNALISM.test(verb)) return false;
  const heads = subject.flatMap(({ heads: own }) => own.map((index) => doc.mentions[index]!));
  return (
    form === 'finite' &&
    heads.length > 0 &&
    heads.every(
      ({ entity, text }) =>
        (doc.entities[entity]!.type === 'source' && !PLATFORM.test(text)) ||
        (/^(?:profile|follow|visit|spend|sit|sit_down|dig|trace|tour)$/.test(verb) && isJournalist(doc, entity)),
    )
  );
}

/** "Foo Weekly's Ada Brook": whether somebody writes for an outlet. */
const isJournalist = ({ entities, statements }: Document, person: number): boolean =>
  entities[person]!.type === 'person' &&
  statements.some(
    ({ subject, type, object }) => subject === person && type === 'works_at' && entities[object]!.type === 'source',
  );

/** ", says Ada Brook" */
export function isInverted({ tokens }: Sentence, { verb, object, first }: Clause): boolean {
  const head = INVERTIBLE.has(verb) ? object.at(-1) : undefined;
  if (!head || head.heads.length === 0) return false;
  const after = tokens[head.last + 1];
  const ends = !after || (after.tags & Tag.Punctuation) !== 0 || after.lower === 'while';
  return ends && /^[,"”’']$/.test(tokens[first - 1]?.text ?? '');
}
