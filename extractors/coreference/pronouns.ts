/** What a pronoun stands for: "it", "its", "he", "their". */
import { type Mention, type Sentence, Tag } from '../document.ts';
import { TYPE_NOUNS } from '../lexicon/cues.ts';
import { canAct } from '../syntax/lexemes.ts';
import { firstFrom } from '../syntax/spans.ts';
import { type Anaphor, FIRMS, MADE, type Types } from './anaphora.ts';
import type { Discourse } from './discourse.ts';
import { antecedentBefore } from './earlier.ts';
import { expectedTypes, isObject, isScoring } from './expectations.ts';
import { announced } from './fronted.ts';
import { governorOf } from './governor.ts';
import { areJoined } from './lists.ts';
import { isOfPeople } from './of-people.ts';
import { hasPlural } from './prominence.ts';
import { isSubject } from './subject.ts';
import { antecedentWithin } from './within.ts';

/** What a firm has made and named. */
const BRANDED: Types = new Set(['model', 'product', 'benchmark', 'dataset', 'paper']);

/** What has results on tests before whatever else "it" may be. */
const SCORERS: Types = new Set(['model', 'product', 'hardware']);

/** "it", "its", "he": what fits the words after it, in its sentence or before. */
export function ofPronoun(
  discourse: Discourse,
  sentence: Sentence,
  anaphor: Anaphor,
  before: readonly Mention[],
): number | null {
  const { first, types } = anaphor;
  const { text, lower } = sentence.tokens[first]!;
  const placed = lower === 'it' ? placedAt(discourse, sentence, first, before) : null;
  if (placed !== null) return placed;
  const beaten = lower === 'it' ? beatenAt(discourse, sentence, first, before) : null;
  if (beaten !== null) return beaten;
  const ahead = announced(sentence, first, discourse.mentionsOf(sentence));
  if (ahead && types.has(discourse.typeOf(ahead))) return ahead.entity;
  // "its CEO", and "its Quillpad": firms have what bears a name.
  const expected = ownsNamed(discourse, sentence, first) ? FIRMS : expectedTypes(sentence, first);
  // "it scores", "its CEO": what fits these words, however far back, before what stands closer.
  const kinds = [...(isScoring(sentence, first) ? [SCORERS] : []), ...(expected ? [expected] : []), types];
  const within = (kind: Types): Mention | null =>
    antecedentWithin(discourse.doc, sentence, { ...anaphor, types: kind }, before);
  // "Acme's Ada Brook praised its taste": not Acme's.
  const judged =
    /^its$/i.test(text) &&
    PRAISING.test(sentence.tokens[first - 1]?.lemma ?? '') &&
    isOfPerson(discourse, sentence, before);
  if (judged) return antecedentBefore(discourse, sentence, { types: expected ?? MADE });
  // "its" is mostly of its own sentence.
  const own = /^its$/i.test(text);
  const theirs = lower === 'their';
  if (theirs) {
    const firms = before.filter((mention) => FIRMS.has(discourse.typeOf(mention)));
    if (isOfPeople(discourse.doc, sentence, first, firms)) return null;
  }
  if (own || theirs)
    for (const kind of kinds) {
      // "Zephyra is out. Acme puts its throughput at 40 tok/s": what only things have is rather of the thing.
      const back =
        own && kind === types && expected !== null && !expected.has('company')
          ? antecedentBefore(discourse, sentence, { types: expected })
          : null;
      if (back !== null) return back;
      const owner = within(kind);
      const plural = theirs && owner && hasPlural(sentence, afterGroup(sentence, owner), sentence.tokens[first]!.start);
      if (owner && !plural) return owner.entity;
    }
  // "Acme released Zephyra. Their Torch framework ..."
  if (theirs) {
    const alone = !before.some((mention) => FIRMS.has(discourse.typeOf(mention)));
    return alone && ownsNamed(discourse, sentence, first)
      ? antecedentBefore(discourse, sentence, { types: FIRMS })
      : null;
  }
  const isActedOn = expected !== null && isObject(sentence, first);
  const taken = isActedOn && expected === MADE ? takenBefore(discourse, sentence, first) : null;
  if (taken !== null) return taken;
  // "Acme cut Tessel off because Beta is buying it": one of those named here, whichever.
  if (isActedOn && expected === FIRMS) {
    const firms = before.filter((mention) => FIRMS.has(discourse.typeOf(mention)));
    // "Ada Brook founded Tessel, and Acme bought it": the one that does not act.
    const [other, ...more] = firms.filter(({ entity }) => entity !== firms.at(-1)!.entity);
    const acts = firms.length > 0 && isRightBefore(sentence, firms.at(-1)!, first - 1);
    if (acts && other && more.every(({ entity }) => entity === other.entity)) return other.entity;
    // "Ada Brook, a founder of Tessel who gave it $3 million"
    if (firms[0] && !other && !acts && before.some((mention) => discourse.typeOf(mention) === 'person'))
      return firms[0].entity;
    if (firms.length > 1) return within(expected)?.entity ?? null;
  }
  const led = own || isActedOn ? null : ledBefore(discourse, sentence, before);
  if (led !== null && types.has(discourse.doc.entities[led]!.type)) return led;
  const isTold = /^hi[sm]$/.test(lower);
  for (const kind of isActedOn ? [expected] : kinds) {
    const entity =
      (own ? null : within(kind))?.entity ?? antecedentBefore(discourse, sentence, { types: kind, isTold });
    if (entity !== null) return entity;
  }
  return null;
}

/** Verbs of opinion on what another has made. Lemmas. */
const PRAISING = /^(?:praise|applaud|admire|like|love|criticize|criticise|mock|question|laud)$/;

/** "Acme's Ada Brook", "Ada Brook of Acme": whether all that a sentence names before a pronoun is somebody and where he works. */
function isOfPerson(discourse: Discourse, sentence: Sentence, before: readonly Mention[]): boolean {
  const [first, second] = before;
  if (before.length !== 2 || first!.start !== sentence.start) return false;
  const types = [discourse.typeOf(first!), discourse.typeOf(second!)];
  const between = discourse.doc.text.slice(first!.end, second!.start);
  return (
    types.includes('person') && types.some((type) => FIRMS.has(type)) && /^(?:['’]s? | (?:of|at|from) )$/.test(between)
  );
}

/** "Acme integrated Zephyra. Beta added it, too": what the sentence before says is taken up, where "it" is taken up again; null for none. */
function takenBefore(discourse: Discourse, sentence: Sentence, first: number): number | null {
  if (!TAKING_UP.test(sentence.tokens[first - 1]?.lemma ?? '')) return null;
  const [last = []] = discourse.earlier(sentence);
  const taken = last.filter((mention) => {
    const { tokens } = discourse.doc.sentences[mention.sentence]!;
    const at = firstFrom(tokens, mention.start);
    const verb = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
    return verb !== undefined && TAKING_UP.test(verb.lemma) && MADE.has(discourse.typeOf(mention));
  });
  const [only, other] = new Set(taken.map(({ entity }) => entity));
  return only !== undefined && other === undefined ? only : null;
}
const TAKING_UP = /^(?:integrate|incorporate|adopt|embed|add|support|use|deploy|bundle|implement|offer|host|serve)$/;

/** "Half as large as Lark, Zephyra beats it": another than the one that beats; null where "it" is held against nothing. */
function beatenAt(discourse: Discourse, sentence: Sentence, first: number, before: readonly Mention[]): number | null {
  if (!BEATING.test(sentence.tokens[first - 1]?.lemma ?? '')) return null;
  const things = before.filter((mention) => SCORERS.has(discourse.typeOf(mention)));
  // "Acme trails only Beta, and undercuts it on price"
  const firms = before.filter((mention) => FIRMS.has(discourse.typeOf(mention)));
  const rivals = things.length > 0 || new Set(firms.map(({ entity }) => entity)).size < 2 ? things : firms;
  // "Zephyra costs as much as Wren, its predecessor, and beats it": who does both.
  const shares = /^(?:and|but|then)$/.test(sentence.tokens[first - 2]?.lower ?? '');
  const doer =
    (shares ? rivals.find((mention) => isSubject(discourse.doc, mention)) : null) ??
    rivals.findLast((mention) => !BESIDE.test(governorOf(discourse.doc, mention))) ??
    rivals.at(-1);
  if (!doer) return null;
  // "some models like Lark and Wren beat it": neither of those who do.
  const doers = new Set([doer.entity]);
  for (let at = rivals.indexOf(doer); at > 0 && areJoined(discourse.doc, rivals[at - 1]!, rivals[at]!); at--)
    doers.add(rivals[at - 1]!.entity);
  const others = new Set(rivals.flatMap(({ entity }) => (doers.has(entity) ? [] : [entity])));
  const [only] = others;
  if (others.size > 0) return others.size === 1 ? only! : null;
  return antecedentBefore(discourse, sentence, {
    types: new Set([discourse.typeOf(doer)]),
    except: doers,
  });
}
/** "Its own figures put it behind Lark": one of the kind that it is held against; null where "it" is held against nothing. */
function placedAt(discourse: Discourse, sentence: Sentence, first: number, before: readonly Mention[]): number | null {
  const { tokens } = sentence;
  if (!PLACING.test(tokens[first - 1]?.lemma ?? '') || !PLACE.test(tokens[first + 1]?.lower ?? '')) return null;
  const rival = discourse
    .mentionsOf(sentence)
    .find((mention) => mention.start > tokens[first]!.end && SCORERS.has(discourse.typeOf(mention)));
  if (!rival || before.some((mention) => discourse.typeOf(mention) === discourse.typeOf(rival))) return null;
  return antecedentBefore(discourse, sentence, {
    types: new Set([discourse.typeOf(rival)]),
    except: new Set([rival.entity]),
  });
}
const PLACING = /^(?:put|place|rank|set|leave|rate|have|show)$/;
const PLACE = /^(?:behind|ahead|above|below|between|near|level|beside|alongside|just|well|slightly|far)$/;

/** Whose name such words govern does nothing: "costs a tenth of Lark and trails it". */
const BESIDE = /^(?:of|than|with|to|for|from|by|on|in|at|like|over|against|versus|vs|behind|below|above|as)$/;
const BEATING =
  /^(?:beat|outperform|outscore|outpace|outrank|surpass|edge|trail|overtake|eclipse|exceed|rival|match|equal|best|outdo|undercut|outsell|outspend)$/;

/** "Zephyra: Live in Torch for all; it runs on Lark": what the lead names, where the words before leave out whom they are of. */
function ledBefore({ doc, headings }: Discourse, sentence: Sentence, before: readonly Mention[]): number | null {
  if (before.length === 0 || sentence.start !== sentence.block.start || !OPEN.test(sentence.tokens[0]!.lower))
    return null;
  if (!headings.lead(sentence)) return null;
  return headings.theme(sentence, (entity) => MADE.has(doc.entities[entity]!.type));
}
const OPEN =
  /^(?:live|available|out|built|trained|now|runs|free|ships|works|hosted|open|open-sourced|based|made|written)$/;

/** Whether a mention stands right before the verb at a token. */
const isRightBefore = ({ tokens }: Sentence, { end }: Mention, verb: number): boolean =>
  tokens[verb] !== undefined && canAct(tokens[verb]) && tokens[verb - 1]?.end === end;

/** Whether a thing that is made stands by its name right behind "its" or "their". */
function ownsNamed(discourse: Discourse, sentence: Sentence, at: number): boolean {
  // "Their method, Ropework, ..."
  const described = sentence.tokens[at + 2]?.text === ',' && TYPE_NOUNS.has(sentence.tokens[at + 1]!.lemma);
  const next = sentence.tokens[described ? at + 3 : at + 1];
  if (!/^(?:its|their)$/.test(sentence.tokens[at]!.lower) || !next) return false;
  return discourse
    .mentionsOf(sentence)
    .some(
      (mention) =>
        mention.start === next.start &&
        !RESULT.test(sentence.tokens.find(({ start }) => start >= mention.end)?.lemma ?? '') &&
        (BRANDED.has(discourse.typeOf(mention)) || (described && discourse.typeOf(mention) === 'technique')),
    );
}

/** What things have on a test: "its GridBench score". */
const RESULT = /^(?:score|result|rating|number|accuracy|rank|ranking|performance|elo|figure|pass|gain|jump|lead)$/;

/** Where the words of a name and of who belongs to it end: "Acme researchers". */
function afterGroup({ tokens }: Sentence, { end }: Mention): number {
  const next = tokens.find(({ start }) => start >= end);
  return next && next.tags & Tag.Plural && !(next.tags & Tag.Verb) ? next.end : end;
}
