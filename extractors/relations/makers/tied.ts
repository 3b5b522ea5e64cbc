/** Who makes what is known to be theirs: where one sentence names both, or an item in which the maker acts names the thing. */
import type { EntityType, RelationType } from '../../../graph/ontology.ts';
import type { Document, Sentence } from '../../document.ts';
import { Headings } from '../../headings.ts';
import { MAKING_VERBS } from '../../lexicon/cues.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { mentionsBySentence, mentionsIn } from '../../syntax/mentions.ts';
import { FIRMS, WARES } from '../kinds.ts';
import { headsOf } from '../scene.ts';
import { headedBy } from './headed-by.ts';
import { isListed, tying } from './tying.ts';

/** A maker with a thing, and the sentence that names it. */
export interface Tie {
  readonly subject: number;
  readonly object: number;
  readonly sentence: Sentence;
  readonly rule: string;
}

/** What acts for its firm in a story: no chip, which others run on. */
const OF_STORIES: ReadonlySet<EntityType> = new Set(['model', 'product']);

/** What the thing of another is only the means of. */
const MEANS: ReadonlySet<RelationType> = new Set([
  'available_on',
  'runs_on',
  'uses',
  'based_on',
  'competes_with',
  'beats',
  'matches',
  'customer_of',
  'criticizes',
]);

/** How many sentences the thing may be from who acts: further off, the text often does not tie it to its maker. */
const REACH = 1;
/** "went back to Beacon", "agents such as Lark": words before what a story names by the way. */
const BY_THE_WAY = /\b(?:to|in|as|with|through|via|from|into|like)\s(?:the\s)?$/;
/** How many may act in an item that tells one story. */
const MOST_ACTING = 2;

/** For how many sentences a story may go on telling of who acted last. */
const MOST_SINCE = 3;

const isHost = ({ entities }: Document, entity: number): boolean => hasRole(entities[entity]!, 'host');

/** The names of each sentence that may tie a thing to its maker, as indices of mentions. */
export const tyingNames = (doc: Document): readonly (readonly number[])[] =>
  mentionsBySentence(doc).map((mentions) => (mentions.length === 0 ? mentions : tying(doc, mentions)));

/**
 * All that a digest ties to makers whom the lexicon knows.
 * @param known what is stated already
 * @param names as `tyingNames` gives them
 */
export function tied(
  doc: Document,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
  names: readonly (readonly number[])[],
): readonly Tie[] {
  const makerOf = doc.entities.map(({ name, type }) => (WARES.has(type) ? lexicon.makerOf(name) : null));
  const isMaker = (firm: number, thing: number): boolean =>
    // "models for iOS developers": what runs apps is named by the way.
    !hasRole(doc.entities[thing]!, 'system') &&
    FIRMS.has(doc.entities[firm]!.type) &&
    makerOf[thing] === doc.entities[firm]!.name;
  const ties = new Map<string, Tie>();
  const tie = (subject: number, object: number, sentence: number, rule: string): void => {
    const pair = `${subject} ${object}`;
    if (!known.has(pair) && !ties.has(pair))
      ties.set(pair, { subject, object, sentence: doc.sentences[sentence]!, rule });
  };
  const held = new Set(
    doc.statements
      .filter(({ type }) => type === 'based_on' || type === 'matches')
      .map(({ object, evidence }) => `${evidence.start} ${object}`),
  );
  for (const [index, mentions] of mentionsBySentence(doc).entries()) {
    if (mentions.length < 2) continue;
    // "Acme released Zephyra, which inherits its layers from Lark": what a thing is made from or held against, whoever made it.
    const isHeld = (thing: number): boolean => held.has(`${doc.sentences[index]!.start} ${thing}`);
    const here = new Set(names[index]!.map((mention) => doc.mentions[mention]!.entity));
    const alone = names[index]!.filter((mention) => !isListed(doc, mentions, mentions.indexOf(mention)));
    // "Acme, Beta and Cinder release models like Zephyra, Lark and Wren": each its own.
    const making = doc.clauses[index]!.filter(({ verb, passive }) => !passive && MAKING_VERBS.has(verb));
    const makers = making.flatMap(({ subject }) => headsOf(doc, subject));
    for (const object of here)
      for (const subject of new Set([...alone.map((mention) => doc.mentions[mention]!.entity), ...makers]))
        if (isMaker(subject, object) && !isHeld(object)) tie(subject, object, index, 'develops.tied');
  }
  const means = new Set(doc.statements.filter(({ type }) => MEANS.has(type)).map(({ object }) => object));
  /** The things of a sentence that a firm of its item may be told to have made. */
  const told = (index: number): readonly number[] =>
    names[index]!.flatMap((mention) => {
      const { entity, by, start } = doc.mentions[mention]!;
      const isTold = by !== 'coreference' && !means.has(entity) && OF_STORIES.has(doc.entities[entity]!.type);
      const aside = isHost(doc, entity) || BY_THE_WAY.test(doc.text.slice(Math.max(0, start - 12), start));
      return isTold && !aside ? [entity] : [];
    });
  for (const item of itemsOf(doc)) {
    const acting = item.map((index) => actors(doc, index));
    const ofOne = new Set(acting.flat()).size <= MOST_ACTING;
    let last: number | null = null;
    let since = 0;
    for (const [at, index] of item.entries()) {
      const [actor, other] = new Set(acting[at]);
      since = actor === undefined ? since + 1 : 0;
      if (actor !== undefined) last = other === undefined ? actor : null;
      const near = ofOne ? acting.slice(Math.max(0, at - REACH), at + REACH + 1).flat() : [];
      const goesOn = last !== null && since <= MOST_SINCE && !namesOther(doc, index, last);
      const subjects = goesOn ? subjectsOf(doc, index) : NOTHING;
      for (const entity of told(index))
        for (const firm of subjects.has(entity) ? [...near, last!] : near)
          if (isMaker(firm, entity)) tie(firm, entity, index, 'develops.item');
    }
  }
  for (const { firm, thing, sentence } of headedBy(doc, isMaker, (thing) => means.has(thing), names))
    tie(firm, thing, sentence, 'develops.story');
  return [...ties.values()];
}

/** The sentences of each item with its lead, of those that are told in several. */
function itemsOf(doc: Document): readonly (readonly number[])[] {
  const headings = new Headings(doc);
  const items = new Map<unknown, number[]>();
  for (const sentence of doc.sentences) {
    const { block, index } = sentence;
    if (block.kind !== 'body' && block.kind !== 'headline') continue;
    const head = (block.kind === 'body' ? headings.lead(sentence) : null) ?? block;
    const item = items.get(head);
    if (item) item.push(index);
    else items.set(head, [index]);
  }
  return [...items.values()].filter(({ length }) => length > 1);
}

/** Whether a sentence names another firm than one. */
const namesOther = (doc: Document, sentence: number, firm: number): boolean =>
  mentionsIn(doc, doc.sentences[sentence]!).some(
    ({ entity }) => entity !== firm && doc.entities[entity]!.type === 'company',
  );

const NOTHING: ReadonlySet<number> = new Set();

/** What a sentence tells of, or brings in: "Torch was revamped", "Torch updates are out", "Changes include Torch". */
const subjectsOf = (doc: Document, sentence: number): ReadonlySet<number> =>
  new Set(
    doc.clauses[sentence]!.filter(({ form }) => form === 'finite')
      .flatMap(({ verb, subject, object }) => (verb === 'include' ? [...subject, ...object] : subject))
      .flatMap(({ heads, modifiers }) => (heads.length > 0 ? heads : modifiers))
      .map((index) => doc.mentions[index]!.entity),
  );

/** Who does something in a sentence. */
const actors = (doc: Document, sentence: number): readonly number[] =>
  doc.clauses[sentence]!.filter(({ form, passive }) => form === 'finite' && !passive)
    .flatMap(({ subject }) => headsOf(doc, subject))
    .filter((entity) => FIRMS.has(doc.entities[entity]!.type));
