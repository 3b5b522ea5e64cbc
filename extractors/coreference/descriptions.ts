/** What a description stands for: "the company", "the dataset", "the lab". */
import { type Mention, type Sentence, type Span, Tag } from '../document.ts';
import { canAct } from '../syntax/lexemes.ts';
import { actorOn, articleOf } from './actor.ts';
import { type Anaphor, BRINGING_OUT, FIRMS, type Types } from './anaphora.ts';
import { isInDescription } from './by-the-way.ts';
import { isFormerHome } from './bystanders.ts';
import type { Discourse } from './discourse.ts';
import { antecedentBefore, described } from './earlier.ts';
import { isLab, isSupplier, isYoungFirm, suppliedBy, youngOf } from './firm-kinds.ts';
import { released, TELLING } from './prominence.ts';
import { themeOf } from './theme.ts';

/** What may be called by its data: "the dataset". */
const TESTS: Types = new Set(['benchmark']);

/** "the company": what is called so, other than whoever acts on it. */
export function ofDescription(
  discourse: Discourse,
  sentence: Sentence,
  anaphor: Anaphor,
  before: readonly Mention[],
): number | null {
  const { first, types, noun = null } = anaphor;
  const { doc } = discourse;
  if (anaphor.styled) return themeOf(discourse, sentence, types, before) ?? openerBefore(discourse, sentence, types);
  if (isOfStranger(sentence, first, before)) return null;
  if (BRINGING_OUT.test(sentence.tokens[anaphor.last]!.lemma)) return broughtOut(discourse, sentence, types);
  // A description right behind a name describes it, and stands for nothing else.
  const isSubject = followsOpening(sentence, anaphor);
  // "Ada Brook, the company's chief": who is hers.
  const isOwner = /^['’]s?$/.test(sentence.tokens[anaphor.last + 1]?.text ?? '');
  if (apposedTo(sentence, first, before) && !isSubject && !isOwner) return null;
  const labelled = labelledBy(discourse, sentence, anaphor, before);
  if (labelled !== null) return labelled;
  const isYoung = isYoungFirm(sentence, anaphor);
  // "Acme puts money into the company": not into itself; "the Lyon company" is not Lyon.
  const actor = actorOn(doc, sentence, first, before)?.entity ?? null;
  const beside = sentence.tokens[first - 1]?.end;
  const except = namedInClause(discourse, sentence, anaphor);
  if (actor !== null) except.add(actor);
  // "Together with Acme, the company": another.
  if (isSubject) for (const { entity } of before) except.add(entity);
  // "She left Acme to start the business"
  for (const mention of before) if (isFormerHome(doc, mention)) except.add(mention.entity);
  const past = pastOf(sentence, first);
  // "Acme, a rival of Beta, signed with the lab"
  const others = before.filter(
    (mention) =>
      mention.end !== beside &&
      !except.has(mention.entity) &&
      !isWithin(mention, past) &&
      !before.some((named) => named !== mention && isInDescription(doc, mention, named)),
  );
  const supplier = isSupplier(sentence, anaphor);
  const theme = themeOf(discourse, sentence, types, others);
  if (theme !== null && !except.has(theme)) return theme;
  const ages = isLab(sentence, anaphor) ? [true, false] : [isYoung];
  for (const kind of types.has('dataset') ? [types, TESTS] : [types])
    for (const young of ages) {
      const entity =
        described(doc, young ? youngOf(doc, others) : others, kind, noun)?.entity ??
        (supplier ? suppliedBefore(discourse, sentence) : null) ??
        antecedentBefore(discourse, sentence, { types: kind, noun, isYoung: young, except });
      if (entity !== null) return entity;
    }
  return noun !== null && first === 0 ? openerBefore(discourse, sentence, types) : null;
}

/** "Torch, a fork of Lark, is out. The tool ...": what the sentence before opens with; null for anything else. */
function openerBefore(discourse: Discourse, { index, block }: Sentence, types: Types): number | null {
  const before = discourse.doc.sentences[index - 1];
  if (before?.block !== block) return null;
  const opener = discourse.mentionsOf(before).find(({ start }) => start === before.start);
  return opener && types.has(discourse.typeOf(opener)) ? opener.entity : null;
}

/** "Acme launched Zephyra. It leads. The launch includes two sizes": what was last said to come out; null for nothing. */
function broughtOut(discourse: Discourse, sentence: Sentence, types: Types): number | null {
  for (const mentions of discourse.earlier(sentence)) {
    const fitting = mentions.filter((mention) => types.has(discourse.typeOf(mention)));
    const thing = released(discourse.doc, mentions, fitting);
    if (thing) return thing.entity;
  }
  return null;
}

/** "the firm will buy Tessel shares": whom the words after a description name, up to the end of its clause, and so is another. */
function namedInClause(discourse: Discourse, sentence: Sentence, { first, last, types }: Anaphor): Set<number> {
  const verb = sentence.tokens[last + 1];
  const founded = isFounded(sentence, first);
  if (!verb || !(founded || verb.tags & Tag.Auxiliary || canAct(verb)) || TELLING.test(verb.lemma)) return new Set();
  const closing = sentence.tokens.find(({ index, text }) => index > last && /^[,;:.()—–]$/.test(text));
  const end = founded ? sentence.end : (closing?.start ?? sentence.end);
  const inside = discourse
    .mentionsOf(sentence)
    .filter((mention) => mention.start > verb.start && mention.end <= end && types.has(discourse.typeOf(mention)));
  return new Set(inside.map(({ entity }) => entity));
}

/** "Ada Brook and Bo Lind, who started the firm, will join Acme": whether a description is of what those who go elsewhere have set up. */
const isFounded = ({ tokens }: Sentence, first: number): boolean =>
  tokens[first - 2]?.lower === 'who' &&
  /^(?:found|co-found|cofound|start|launch|create|establish|build|run|lead|own)$/.test(tokens[first - 1]!.lemma);

/** From whom the sentence before says that another takes something; null for none. */
const suppliedBefore = (discourse: Discourse, sentence: Sentence): number | null =>
  suppliedBy(discourse, discourse.earlier(sentence)[0] ?? [])?.entity ?? null;

/** "the lab" of Borealis Lab, "the institute" of the Torvale Institute: the one firm named before by its own name's last word. */
function labelledBy(
  discourse: Discourse,
  sentence: Sentence,
  { last, types }: Anaphor,
  before: readonly Mention[],
): number | null {
  const { lemma } = sentence.tokens[last]!;
  const isLabelled = (mention: Mention): boolean => {
    const type = discourse.typeOf(mention);
    const word = mention.text.toLowerCase().split(/\P{L}/u).at(-1);
    return (
      FIRMS.has(type) && types.has(type) && mention.by !== 'coreference' && (word === lemma || word === `${lemma}s`)
    );
  };
  const named = new Set(
    [before, ...discourse.earlier(sentence)]
      .flatMap((mentions) => mentions.filter(isLabelled))
      .map(({ entity }) => entity),
  );
  const [one, other] = named;
  return one === undefined || other !== undefined ? null : one;
}

/** "Acme, the Lyon company that ...": the name that a description right behind it describes. */
function apposedTo(sentence: Sentence, first: number, before: readonly Mention[]): Mention | null {
  const article = articleOf(sentence, first);
  if (article === null) return null;
  const [name, comma] = [sentence.tokens[article - 2], sentence.tokens[article - 1]];
  if (!name || !/^[,—–(]$/.test(comma!.text)) return null;
  return before.find((mention) => mention.end === name.end) ?? null;
}

/** "Backed by Fund One, the company is hiring": whether a description is the subject behind a phrase that opens the sentence. */
function followsOpening(sentence: Sentence, { first, last }: Anaphor): boolean {
  const { tokens } = sentence;
  const article = articleOf(sentence, first);
  const comma = (article ?? 0) - 1;
  if (comma < 1 || tokens[comma]!.text !== ',') return false;
  const [opener, ...words] = tokens.slice(0, comma);
  const opens = (opener!.tags & (Tag.Preposition | Tag.Past | Tag.Gerund)) !== 0 || OPENING.test(opener!.lower);
  if (!opens || words.some(({ tags, text }) => text === ',' || isVerb(tags))) return false;
  const verb = tokens[(tokens[last + 1]?.tags ?? 0) & Tag.Adverb ? last + 2 : last + 1];
  return verb !== undefined && ((verb.tags & Tag.Auxiliary) !== 0 || canAct(verb));
}
const OPENING = /^(?:according|per|unlike|like|despite|besides|via|alongside|together)$/;
const isVerb = (tags: number): boolean =>
  (tags & (Tag.Verb | Tag.Auxiliary)) !== 0 && (tags & (Tag.Noun | Tag.Adjective)) === 0;

/** "Ada Brook, who had worked on Acme's Torch, founded the company": what is told aside of whoever acts on a description; null for nothing. */
function pastOf({ tokens }: Sentence, first: number): Span | null {
  const who = tokens.findLastIndex(({ lower }, at) => at < first && lower === 'who' && tokens[at - 1]?.text === ',');
  const close = who < 0 ? -1 : tokens.findIndex(({ text }, at) => at > who && at < first && text === ',');
  return close < 0 ? null : { start: tokens[who]!.start, end: tokens[close]!.start };
}
const isWithin = ({ start, end }: Span, around: Span | null): boolean =>
  around !== null && start >= around.start && end <= around.end;

/** "Acme bought vexo, the Lyon company that ...": whether a description describes a name that nobody knows. */
function isOfStranger(sentence: Sentence, first: number, before: readonly Mention[]): boolean {
  const article = articleOf(sentence, first);
  if (article === null) return false;
  const { tokens } = sentence;
  const [verb, name, comma] = [tokens[article - 3], tokens[article - 2], tokens[article - 1]];
  return (
    comma?.text === ',' &&
    ((verb?.tags ?? 0) & Tag.Verb) !== 0 &&
    name !== undefined &&
    (name.tags & Tag.Unknown) !== 0 &&
    !before.some(({ end }) => end === name.end)
  );
}
