/**
 * `develops` without a verb that says so: where a sentence names a thing and its maker ("Microsoft forecast 34% Azure
 * growth", "Anthropic's dispute over the use of Claude"), and where a thing bears its maker's name ("Mistral Small").
 *
 * The lexicon only decides which of the firms that the sentence names is meant; a maker that the digest does not name is
 * never added.
 */
import type { EntityType } from '../../../graph/ontology.ts';
import { type Document, type Mention, type Span, type Statement, withLayers } from '../../document.ts';
import { FIRMS_AND_PRODUCTS } from '../../lexicon/firms-and-products.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { FIRMS, WARES, WORKS } from '../kinds.ts';
import { headsOf } from '../scene.ts';
import { brought } from './brought.ts';
import { heralded } from './heralds.ts';
import { tied, tyingNames } from './tied.ts';

const develops = (subject: number, object: number, { start, end }: Span, rule: string): Statement => ({
  subject,
  type: 'develops',
  object,
  benchmark: null,
  role: null,
  status: 'actual',
  confidence: 0.6,
  evidence: { start, end },
  rule,
});

/** What a name can start with: "acme", "acme ai" of "Acme AI-Studio 2". */
const starts = (name: string): readonly string[] =>
  [...name.matchAll(/[\s-]/g)].slice(0, NAME_WORDS).map(({ index }) => name.slice(0, index).toLowerCase());

const NAME_WORDS = 3;

/** Things that bear the name of a firm of the digest. `tying`: the names that may tie a thing to its maker. */
function named(doc: Document, tying: ReadonlySet<number>): readonly Statement[] {
  const { entities, mentions, sentences } = doc;
  const firms = new Map(
    entities
      .filter(({ type }) => type === 'company')
      .flatMap(({ index, name, aliases }) => [name, ...aliases].map((form) => [form.toLowerCase(), index] as const)),
  );
  const first = new Map(mentions.toReversed().map((mention) => [mention.entity, mention]));
  // "AI Studio" tells no maker, whatever its full name is.
  const forms = new Map<number, Set<string>>();
  for (const [at, { entity, text, by }] of mentions.entries())
    if (by !== 'coreference' && (tying.has(at) || !WARES.has(entities[entity]!.type)))
      forms.set(entity, (forms.get(entity) ?? new Set()).add(text));
  return (
    entities
      // "on Acme Cloud": where things are had; "Meta-Ropework": no firm, a prefix.
      .filter(({ type, name }) => WORKS.has(type) && !/\sCloud$|^Meta[-‑]/.test(name))
      .flatMap(({ index }) => {
        const maker = [...(forms.get(index) ?? [])].flatMap(starts).find((start) => firms.has(start));
        const mention = first.get(index);
        return maker === undefined || !mention
          ? []
          : [develops(firms.get(maker)!, index, sentences[mention.sentence]!, 'develops.named')];
      })
  );
}

/** "**Zephyra 4 (Acme)**", "Torch / Beacon (Acme × Beta, 8B): ...": what an item is headed by, and who made it in a bracket. */
function bracketed(doc: Document): readonly Statement[] {
  const { entities, mentions, sentences, text } = doc;
  const joined = (from: Mention | undefined, to: Mention | undefined): boolean =>
    from !== undefined &&
    to !== undefined &&
    from.sentence === to.sentence &&
    /^\s?(?:,|\/|\+|&|×|x|and|, and)\s?$/.test(text.slice(from.end, to.start));
  const isMaker = ({ entity }: Mention): boolean => FIRMS.has(entities[entity]!.type);
  const run = (from: number, step: 1 | -1, fits: (mention: Mention) => boolean): readonly Mention[] => {
    const [found, next] = [mentions[from], mentions[from + step]];
    const goesOn = step === 1 ? joined(found, next) : joined(next, found);
    return found && fits(found) ? [found, ...(goesOn ? run(from + step, step, fits) : [])] : [];
  };
  return mentions.flatMap((thing, at) => {
    const firm = mentions[at + 1];
    if (!firm || firm.sentence !== thing.sentence || !/^\s\($/.test(text.slice(thing.end, firm.start))) return [];
    const things = run(at, -1, ({ entity }) => WORKS.has(entities[entity]!.type));
    const firms = run(at + 1, 1, isMaker);
    const { block, ...sentence } = sentences[thing.sentence]!;
    if (firms.length === 0) return [];
    const { end } = firms.at(-1)!;
    const opens = things.at(-1)?.start === sentence.start;
    const heads =
      (opens && (block.kind === 'headline' || /^[^()]{0,40}\)\s?:/.test(text.slice(end, end + 45)))) ||
      acts(doc, at, end);
    return heads
      ? things.flatMap((one) => firms.map((maker) => develops(maker.entity, one.entity, sentence, 'develops.bracket')))
      : [];
  });
}

/** "Zephyra (Acme) writes poems": whether the bracket that ends behind `end` stands between a thing and what it does. */
const acts = ({ clauses, mentions, sentences, text }: Document, thing: number, end: number): boolean =>
  text[end] === ')' &&
  clauses[mentions[thing]!.sentence]!.some(
    ({ form, first, subject }) =>
      form === 'finite' &&
      sentences[mentions[thing]!.sentence]!.tokens[first]?.start === end + 2 &&
      subject.some(({ heads }) => heads.includes(thing)),
  );

const OFFERED: ReadonlySet<EntityType> = new Set(['model', 'product']);

/** The step: adds who makes what, for firm and thing of one sentence. */
export function makers(lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    // Who bought a thing has not made it for that.
    const known = new Set(
      doc.statements
        .filter(({ type }) => type === 'develops' || type === 'acquires')
        .map(({ subject, object }) => `${subject} ${object}`),
    );
    const tying = tyingNames(doc);
    const added = tied(doc, lexicon, known, tying).map(({ subject, object, sentence, rule }) => {
      known.add(`${subject} ${object}`);
      return develops(subject, object, sentence, rule);
    });
    for (const statement of [...named(doc, new Set(tying.flat())), ...bracketed(doc), ...heralded(doc, lexicon)]) {
      const pair = `${statement.subject} ${statement.object}`;
      if (!known.has(pair)) added.push(statement);
      known.add(pair);
    }
    added.push(...brought(doc, lexicon, [...doc.statements, ...added]));
    const statements = [...doc.statements, ...added];
    return withLayers(doc, {
      statements: statements
        .filter((statement) => !isAnnouncement(doc, statement, statements, lexicon))
        .filter((statement) => !isAnothers(doc, statement, lexicon))
        .filter((statement) => !isMade(doc, statement, statements, lexicon))
        .map((statement) => offered(doc, statement, lexicon) ?? shared(doc, statement) ?? statement),
    });
  };
}

/** Rules that read a maker from how two names stand together. */
const BY_PLACE: ReadonlySet<string> = new Set([
  'develops.possessive',
  'develops.compound',
  'develops.posted',
  'develops.ended',
  'develops.tended',
  'develops.heralded',
  'develops.introduced',
  'develops.maker',
]);
/** "drops Zephyra for Lark": said of what is given up, where it is another's. */
const DROPPING = /\bdrop(?:s|ped|ping)?\s(?:\S+\s){1,4}(?:for|from|on|in\sfavou?r)\b/i;

/** "retired Zephyra": what is taken out of a shop may be another's. */
const RETIRING =
  /\b(?:retires?|retired|retiring|deprecates?|deprecated|discontinues?|discontinued|sunsets?|sunsetting)\s/;

/** "Acme's Torch, Beacon and Zephyra", "Beta/Zephyra", "Acme put Beacon online", "Acme drops Beacon for Lark": where Beacon is known to be another's, it is not Acme's for standing in a list. */
function isAnothers(doc: Document, { subject, object, rule, evidence }: Statement, lexicon: Lexicon): boolean {
  const { entities, text } = doc;
  const words = text.slice(evidence.start, evidence.end);
  const drops = rule === 'develops.verb' && (DROPPING.test(words) || RETIRING.test(words));
  // "Acme has dropped Tessel": of what goes by the name of its firm.
  const { name } = entities[object]!;
  if (rule === 'develops.verb' && FIRMS_AND_PRODUCTS.has(name) && lexicon.makerOf(name) === null)
    return name !== entities[subject]!.name;
  if (!BY_PLACE.has(rule) && !drops) return false;
  // "Ada Brook, creator of Acme's Torch": she made it there.
  if (rule === 'develops.maker' && entities[subject]!.type === 'person') return false;
  // "Zephyra from Tarn University": made there with the firm that it is known for.
  if (rule === 'develops.maker' && entities[subject]!.type === 'organization') return false;
  // "Moorhub is retiring Zephyra": who only has what others make.
  if (drops && hasRole(entities[subject]!, 'host')) return lexicon.makerOf(name) !== entities[subject]!.name;
  // "Acme drops Vulkan on Linux": what is known, and not as Acme's.
  if (drops && lexicon.trie.lookup(name) !== null) return lexicon.makerOf(name) !== entities[subject]!.name;
  // "an Acme LoRA": a method bears the name of a firm that uses it, unless nobody knows it or that firm has made it.
  const isNamedAfter = rule === 'develops.compound' && !name.startsWith(entities[subject]!.name);
  if (isNamedAfter && entities[object]!.type === 'technique' && lexicon.trie.lookup(name) !== null)
    return lexicon.makerOf(name) !== entities[subject]!.name;
  // "Acme Research's Zephyra" is Acme's, too, and so is "Deepcore's Zephyra", Deepcore being of Acme.
  const maker = lexicon.makerOf(name);
  const owner = entities[subject]!.name;
  if (maker === null || firstWord(maker) === firstWord(owner) || lexicon.ancestry(owner).includes(maker)) return false;
  // "Beta's Zephyra-2": what only starts like what is Acme's is another's where the digest names Acme.
  const known = lexicon.trie.lookup(name);
  return known?.type === entities[object]!.type || entities.some((one) => one.name === maker);
}

/** "Acme has 200 T9 chips", "Acme builds its Lark into Beacon": of a maker that says nothing of what it uses. */
const isMade = (
  { entities }: Document,
  { subject, object, rule }: Statement,
  statements: readonly Statement[],
  lexicon: Lexicon,
): boolean =>
  (rule === 'uses.fleet' || rule === 'uses.build') &&
  (lexicon.makerOf(entities[object]!.name) === entities[subject]!.name ||
    statements.some((one) => one.type === 'develops' && one.subject === subject && one.object === object));

const firstWord = (name: string): string => name.split(' ', 1)[0]!;

/** "Ada Brook introduced Zephyra": where a firm has made it, she only tells of it. */
function isAnnouncement(
  { entities }: Document,
  { subject, object, rule, evidence }: Statement,
  statements: readonly Statement[],
  lexicon: Lexicon,
): boolean {
  if (rule !== 'develops.verb' || entities[subject]!.type !== 'person') return false;
  const makers = statements.filter(
    (other) =>
      other.type === 'develops' &&
      other.object === object &&
      // "Ada Brook introduced Zephyra. It is a joint effort with Acme": both have made it.
      other.rule !== 'develops.jointly' &&
      entities[other.subject]!.type !== 'person',
  );
  // "Acme and its chief Ada Brook released Zephyra": Acme did.
  const employer = lexicon.employerOf(entities[subject]!.name);
  if (makers.some((other) => entities[other.subject]!.name === employer)) return true;
  // "Acme and Ada Brook's group released Zephyra": both have made it.
  return makers.length > 0 && !makers.some((other) => other.rule === rule && other.evidence.start === evidence.start);
}

/** "Moorhub launched Zephyra", "Quillpad shipped Zephyra": who is a host to the things of others, or lets people pick among them, only offers it. */
function offered(doc: Document, statement: Statement, lexicon: Lexicon): Statement | null {
  const { entities } = doc;
  const { subject, object, rule } = statement;
  const named = entities[subject]!;
  if (rule !== 'develops.verb' || !(hasRole(named, 'host') || hasRole(named, 'client'))) return null;
  const maker = lexicon.makerOf(entities[object]!.name);
  if (maker === null || maker === named.name || !OFFERED.has(entities[object]!.type)) return null;
  if (isJoint(doc, statement)) return null;
  return { ...statement, subject: object, type: 'available_on', object: subject, rule: 'available_on.launch' };
}

/** "Acme and Moorhub launched Torch": whether a firm makes a thing together with another. */
const isJoint = (doc: Document, { subject, evidence }: Statement): boolean =>
  doc.clauses[firstFrom(doc.sentences, evidence.start)]!.some(
    (clause) => clause.subject.length > 1 && headsOf(doc, clause.subject).includes(subject),
  );

/** "@_akhaliq introduced Zephyra": who is known to share what others make only tells of it. */
function shared({ entities }: Document, statement: Statement): Statement | null {
  const isShared = statement.rule === 'develops.verb' && hasRole(entities[statement.subject]!, 'curator');
  return isShared ? { ...statement, type: 'reports_on', rule: 'reports.shared' } : null;
}
