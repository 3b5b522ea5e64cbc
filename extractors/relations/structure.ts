/**
 * Part and whole read from the names themselves: a version, size or variant whose designation includes that of its
 * family is a part of it, where both stand in the digest ("Gemma 4 31B" of "Gemma 4", "Grok 5" of "Grok"), and so is a
 * firm whose name starts with that of another ("Intel Foundry" of "Intel").
 */
import { type Document, type Entity, type Mention, type Span, type Statement, withLayers } from '../document.ts';
import { FIRMS_AND_PRODUCTS } from '../lexicon/firms-and-products.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasRole } from '../lexicon/roles.ts';
import { designationParts, isMember } from '../names/designation.ts';
import { firstFrom } from '../syntax/spans.ts';
import { WARES } from './kinds.ts';
import { suitesOf } from './suites.ts';

interface Named {
  readonly entity: Entity;
  readonly names: readonly (readonly string[])[];
}

/** Whether a name can be a family's: a base, with a version at most; no size. */
const isFamilyName = (parts: readonly string[]): boolean => !parts.some((part) => /^\d+(?:\.\d+)?[bm]$/.test(part));

/** Words that add nothing to a name: "the Comet browser" is Comet. */
const PLAIN = new Set(
  `app browser beta alpha dev editor model release image platform tool website desktop code issue issues docs blog community paper team users
   guide guides tutorial installation install setup error errors update updates internals programmer programmers programming developer developers
   architecture documentation overview support feature features problem problems performance pricing discussion integration workflow workflows
   progress quest help upgrade upgrades os dive discord discords execution docs
   course lecture talk conference summit summary example examples sample samples container tutorials research environment docathon
   chatbot bot tools library libraries kernels release releases notes news meetup hackathon competitor alternative alternatives discussions`.split(
    /\s+/,
  ),
);

/** Whether a name says what tells it from its family. */
const isTold = (own: readonly string[], family: readonly string[]): boolean =>
  own.some((part) => !family.includes(part) && !PLAIN.has(part));

function closestFamily(member: Named, byBase: ReadonlyMap<string, readonly Named[]>): Named | null {
  let best: { family: Named; size: number } | null = null;
  // A family's name starts with the same base.
  const kin = new Set(member.names.flatMap(([base = '']) => byBase.get(base) ?? []));
  for (const family of kin) {
    if (family === member || family.entity.type !== member.entity.type) continue;
    for (const name of family.names) {
      // "Gemma 4 Pro" is of Gemma 4, not of Gemma Pro.
      const own = member.names.some((one) => isMember(one, name) && isTold(one, name));
      // "Lispy SDK" is written in Lispy, "Lispy 3" is a part of it.
      const isWritten = hasRole(family.entity, 'language') && !/[\d.]$/.test(member.entity.name);
      if (isFamilyName(name) && own && !isWritten && (!best || name.length > best.size))
        best = { family, size: name.length };
    }
  }
  return best?.family ?? null;
}

/** Whether a name is another's with words behind it: "Acme Foundry" of "Acme". */
const goesOn = (name: string, other: string): boolean =>
  name.length > other.length && name[other.length] === ' ' && name.startsWith(other);

/** The first of some firms that a firm is only ever named after; what goes by a name of its own is told apart. */
const firmOf = ({ name, aliases }: Entity, firms: readonly Entity[]): Entity | undefined =>
  firms.find((firm) => goesOn(name, firm.name) && aliases.every((form) => goesOn(form, firm.name)));

/** The mentions of each entity, in text order. */
function mentionsOf({ entities, mentions }: Document): readonly (readonly Mention[])[] {
  const lists: Mention[][] = entities.map(() => []);
  for (const mention of mentions) lists[mention.entity]!.push(mention);
  return lists;
}

/** The step: adds what names say of part and whole. */
export function structure(lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const all = doc.entities
      .filter(({ type }) => WARES.has(type))
      .map(
        (entity): Named => ({
          entity,
          names: [...new Set([entity.name, ...entity.aliases])].map(designationParts),
        }),
      );
    const byBase = new Map<string, Named[]>();
    for (const named of all)
      for (const base of new Set(named.names.map(([first = '']) => first))) {
        const kin = byBase.get(base);
        if (kin) kin.push(named);
        else byBase.set(base, [named]);
      }
    const byName = new Map(all.map((named) => [named.entity.name, named]));
    const mentions = mentionsOf(doc);
    const storiesOf = ({ entity }: Named): ReadonlySet<number | null> =>
      new Set(mentions[entity.index]!.map(({ sentence }) => doc.sentences[sentence]!.block.story));
    const areTogether = (one: Named, other: Named): boolean => {
      const stories = storiesOf(one);
      return [...storiesOf(other)].some((story) => stories.has(story));
    };
    const part = (member: Entity, whole: Entity | undefined, rule: string): readonly Statement[] => {
      const mention = mentions[member.index]![0];
      if (!whole || !mention) return [];
      const { start, end } = doc.sentences[mention.sentence]!;
      const ends = { subject: member.index, type: 'part_of', object: whole.index } as const;
      const rest = { benchmark: null, role: null, status: 'actual', confidence: 0.9 } as const;
      return [{ ...ends, ...rest, evidence: { start, end }, rule }];
    };
    const parts = all.flatMap((member) => {
      const likely = isPackage(member.entity, lexicon) ? null : closestFamily(member, byBase);
      const family = likely ?? lexiconFamily(member, byName, lexicon, areTogether);
      const whole =
        family && !isMadeApart(member.entity, family.entity, lexicon) && !FIRMS_AND_PRODUCTS.has(family.entity.name)
          ? family.entity
          : undefined;
      return part(member.entity, whole, 'part_of.designation');
    });
    const firms = doc.entities.filter(({ type }) => type === 'company');
    // "Google DeepMind": a part as well known as the whole is told of by itself.
    const divisions = doc.entities
      .filter(
        (entity) => (entity.type === 'company' || entity.type === 'organization') && !hasRole(entity, 'incumbent'),
      )
      .flatMap((entity) => part(entity, firmOf(entity, firms), 'part_of.division'));
    const told = new Set(parts.map(({ subject }) => subject));
    const suites = suitesOf(doc)
      .filter(([member]) => !told.has(member.index))
      .flatMap(([member, whole]) => part(member, whole, 'part_of.suite'));
    const units = unitsOf(doc).flatMap(([unit, firm]) => part(unit, firm, 'part_of.unit'));
    return withLayers(doc, {
      statements: [
        ...doc.statements.filter((statement) => !isOfAnother(doc, statement, lexicon)),
        ...parts,
        ...suites,
        ...divisions,
        ...units,
        ...inherited(doc, mentions, parts, siblingsOf(all), lexicon),
      ],
    });
  };
}

/** "torch-puzzles", "lark_sniffer": whether a product that no list holds bears the name of a package, made for what it is named after. */
const isPackage = ({ name, type }: Entity, lexicon: Lexicon): boolean =>
  type === 'product' && /^[A-Za-z.]{2,40}(?:[-_][A-Za-z]{2,40}){1,8}$/.test(name) && lexicon.trie.lookup(name) === null;

/** Whether two things are known to be of different makers: "Lark Mesh" need not be of the family Lark. */
function isMadeApart({ name }: Entity, family: Entity, lexicon: Lexicon): boolean {
  const [own, other] = [name, family.name].map((one) => lexicon.trie.lookup(one)?.maker);
  // "Acme Research" is Acme.
  return own != null && other != null && own !== other && !goesOn(own, other);
}

/** "Acme's Torch integration": a product that is known to be of other makers is no part of Acme's. */
function isOfAnother({ entities }: Document, { rule, subject, object }: Statement, lexicon: Lexicon): boolean {
  if (rule !== 'part_of.noun') return false;
  const [part, whole] = [entities[subject]!, entities[object]!];
  const isKnown = ({ name, type }: Entity): boolean => type === 'product' && lexicon.trie.lookup(name) !== null;
  if (!isKnown(part) || !isKnown(whole) || lexicon.ancestry(part.name).includes(whole.name)) return false;
  return lexicon.makerOf(part.name) !== lexicon.makerOf(whole.name);
}

/** Two members of one version, as pairs both ways: "Zephyra 4 Nano" and "Zephyra 4 Super". */
function siblingsOf(all: readonly Named[]): readonly (readonly [number, number])[] {
  const byStem = new Map<string, number[]>();
  for (const { entity, names } of all)
    for (const stem of new Set(names.flatMap(stemOf))) {
      const kin = byStem.get(`${entity.type} ${stem}`);
      if (kin) kin.push(entity.index);
      else byStem.set(`${entity.type} ${stem}`, [entity.index]);
    }
  return [...byStem.values()].flatMap((kin) =>
    kin.flatMap((one) => kin.filter((other) => other !== one).map((other) => [one, other] as const)),
  );
}

/** What a member of a version shares with its siblings: "zephyra 4" of "Zephyra 4 Nano". */
const stemOf = (parts: readonly string[]): readonly string[] =>
  parts.length > 2 && parts.slice(1, -1).some((part) => /\d/.test(part)) ? [parts.slice(0, -1).join(' ')] : [];

/** What a firm's parts are called. */
const UNIT = /^(?:unit|subsidiary|division|arm|affiliate|lab|brand)$/i;

/** "The Acme unit is hiring": the firm that a word for somebody's part stands for, and whose it is. */
const unitsOf = ({ mentions, entities, text }: Document): readonly (readonly [Entity, Entity])[] =>
  mentions.flatMap(({ by, text: word, entity, start, sentence }, at) => {
    const before = mentions[at - 1];
    if (by !== 'coreference' || !UNIT.test(word) || before?.sentence !== sentence || before.entity === entity)
      return [];
    const [unit, firm] = [entities[entity]!, entities[before.entity]!];
    const isFirm = unit.type === 'company' && firm.type === 'company' && /^[ -]$/.test(text.slice(before.end, start));
    return isFirm ? [[unit, firm]] : [];
  });

/** The family that the lexicon alone names for a member, if a story tells of both: "Codex Spark" of "Codex". */
function lexiconFamily(
  member: Named,
  byName: ReadonlyMap<string, Named>,
  lexicon: Lexicon,
  areTogether: (one: Named, other: Named) => boolean,
): Named | null {
  for (const parent of lexicon.ancestry(member.entity.name)) {
    const family = byName.get(parent);
    if (family && family !== member && family.entity.type === member.entity.type && areTogether(member, family))
      return family;
  }
  return null;
}

/** Who makes a family makes its members that the same story names, and the other way round, where nobody else does. */
function inherited(
  doc: Document,
  mentions: readonly (readonly Mention[])[],
  parts: readonly Statement[],
  siblings: readonly (readonly [number, number])[],
  lexicon: Lexicon,
): readonly Statement[] {
  const storyAt = (at: number): number | null | undefined => doc.sentences[firstFrom(doc.sentences, at)]?.block.story;
  const named = (entity: number, story: number | null | undefined): Span | null => {
    const mention = mentions[entity]!.find((one) => doc.sentences[one.sentence]!.block.story === story);
    if (!mention) return null;
    const { start, end } = doc.sentences[mention.sentence]!;
    return { start, end };
  };
  const makers = new Map<number, Statement[]>();
  for (const statement of doc.statements)
    if (statement.type === 'develops' && statement.status === 'actual')
      makers.set(statement.object, [...(makers.get(statement.object) ?? []), statement]);
  const kinship = [
    ...parts.flatMap(({ subject, object }) => [[subject, object] as const, [object, subject] as const]),
    ...siblings,
  ];
  return kinship.flatMap(([orphan, kin]) => {
    // "Acme Python": nobody makes a language by having a build of it.
    if (makers.has(orphan) || hasRole(doc.entities[kin]!, 'language')) return [];
    // "Lark Zephyra" is of Lark, and somebody else's.
    const known = lexicon.makerOf(doc.entities[orphan]!.name);
    // "someone/torch-extra": whose that is has not made Torch.
    const isOfPage = known === null && doc.entities[orphan]!.type !== 'model';
    const maker = makers
      .get(kin)
      ?.filter(({ rule }) => !(isOfPage && rule === 'develops.page'))
      .find(({ subject }) => known === null || known === doc.entities[subject]!.name);
    const evidence = maker ? named(orphan, storyAt(maker.evidence.start)) : null;
    if (!maker || !evidence) return [];
    return [{ ...maker, object: orphan, evidence, confidence: 0.6, rule: 'develops.family' }];
  });
}
