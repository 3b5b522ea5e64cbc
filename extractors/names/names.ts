/** The step that finds every named entity of a digest and all the places that name it. */
import { fold } from '../../graph/names.ts';
import type { EntityType } from '../../graph/ontology.ts';
import { isCommunity } from '../digest-parts.ts';
import { type Document, type Entity, type Mention, type Token, withLayers } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { joinAlsoKnown } from './also-known.ts';
import { findCommenters, findUsers } from './commenters.ts';
import { withoutCommonWords } from './common-words.ts';
import { echoes, extendedInTitles, formsOf } from './echoes.ts';
import { findNames } from './finding.ts';
import { type Found, overlapping } from './found.ts';
import { type Group, groupNames, joinAccounts, surface } from './grouping.ts';
import { repositoryNames } from './introduced.ts';
import { findAccounts, findOutlets } from './links.ts';
import { displayName, joinNamesakes } from './namesakes.ts';
import { pageNames } from './pages.ts';
import { partNames } from './parting.ts';
import { joinShortForms } from './short-forms.ts';
import { sizeMembers } from './size-members.ts';
import { nameTiers } from './tiers.ts';
import { findTitles } from './titles.ts';
import { findTools } from './tool-lists.ts';
import { typeGroups } from './typing.ts';

/** Whether a name stands on more than a capital letter where capitals say nothing. */
function isTrusted(group: Group): boolean {
  return group.occurrences.some((found) => found.strength !== 'weak');
}

/** Whether the list knows these very words. */
function isKnown({ trie }: Lexicon, tokens: readonly Token[], first: number, last: number): boolean {
  const match = trie.matchAt(tokens, first);
  return match !== null && match.last >= last && !match.name.ambiguous;
}

/** "Tern Tuning (Ada + Bo) Discord", "Tern ▷ #help": whether a name that nobody knows stands behind that of a community. */
const isNickname = (doc: Document, { entry, base, sentence, first }: Found): boolean =>
  entry === null && base === null && first > 0 && isCommunity(doc, doc.sentences[sentence]!.block);

/** The step: fills `entities` and `mentions`. */
export function names(lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const titles = findTitles(doc);
    const titled = new Set(titles.map(({ sentence }) => sentence));
    const inTitle = ({ sentence, first }: Found): boolean =>
      titled.has(sentence) &&
      titles.some((title) => title.sentence === sentence && title.first <= first && first <= title.last);
    const commenters = findCommenters(doc, lexicon);
    const commenting = new Map(commenters.map(({ sentence, last }) => [sentence, last]));
    const isElse = (name: Found): boolean => !inTitle(name) && name.first > (commenting.get(name.sentence) ?? -1);
    const all = findNames(doc, lexicon);
    const listed = [...findOutlets(doc), ...findTools(doc)].filter(
      ({ sentence, first, last }) => !isKnown(lexicon, doc.sentences[sentence]!.tokens, first, last),
    );
    const placed = [...listed, ...findUsers(doc, lexicon), ...pageNames(doc, all, lexicon)];
    const isPlaced = overlapping(placed);
    const read = all.filter((name) => isElse(name) && !isPlaced(name));
    const isRead = overlapping(read);
    const repositories = repositoryNames(doc).filter((name) => !isRead(name));
    const bySize = sizeMembers(doc, read, lexicon);
    const isPart = overlapping(bySize);
    const found = [
      ...partNames(doc, read, lexicon).filter((name) => !isPart(name)),
      ...commenters,
      ...findAccounts(doc, lexicon).filter(isElse),
      ...repositories,
      ...bySize,
      ...placed,
      ...titles,
    ].filter((name) => !isNickname(doc, name));
    const named = joinAccounts(doc, groupNames(doc, found)).filter(isTrusted);
    const typed = joinAlsoKnown(doc, typeGroups(doc, withoutCommonWords(doc, named)));
    nameTiers(doc, typed);
    const groups = joinNamesakes(joinShortForms(doc, typed, lexicon.families));
    const forms = formsOf(groups);
    const occurrences = extendedInTitles(
      doc,
      forms,
      groups.flatMap((group, entity) => group.occurrences.map((occurrence) => ({ found: occurrence, entity }))),
    );
    const direct = occurrences.map(({ found: at, entity }): Mention => {
      const { tokens } = doc.sentences[at.sentence]!;
      const text = surface(doc, at);
      return {
        start: tokens[at.first]!.start,
        end: tokens[at.last]!.end,
        text,
        entity,
        sentence: at.sentence,
        by: at.by,
        others: null,
      };
    });
    const mentions = [...direct, ...echoes(doc, groups, forms, occurrences)].sort((a, b) => a.start - b.start);
    return withLayers(doc, inTextOrder(doc, groups, mentions));
  };
}

/** Types of what has a maker's name before its own. */
const MADE: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware', 'benchmark']);

/**
 * How else the text calls what it names, by group: "Google Antigravity" where the maker stands right before, "Lemonade"
 * for the "Lemonade server", which the list has so.
 */
function fullerForms(
  doc: Document,
  groups: readonly Group[],
  mentions: readonly Mention[],
): ReadonlyMap<number, readonly string[]> {
  const forms = new Map<number, string[]>();
  const add = (group: number, form: string): void => {
    forms.set(group, [...(forms.get(group) ?? []), form]);
  };
  for (const [at, { entity, start, end, text }] of mentions.entries()) {
    if (!MADE.has(groups[entity]!.type!)) continue;
    const before = mentions[at - 1];
    if (before && before.end + 1 === start && doc.text[before.end] === ' ' && groups[before.entity]!.type === 'company')
      add(entity, doc.text.slice(before.start, end));
    const kind = /^(\p{Lu}\S*) (\p{Ll}+)$/u.exec(text);
    const { entry } = groups[entity]!;
    if (kind && [...(entry?.aliases ?? []), ...(entry?.ambiguousAliases ?? [])].includes(kind[1]!))
      add(entity, kind[1]!);
  }
  return forms;
}

/** Numbers entities by their first mention. */
function inTextOrder(
  doc: Document,
  groups: readonly Group[],
  mentions: readonly Mention[],
): Pick<Document, 'entities' | 'mentions'> {
  const fuller = fullerForms(doc, groups, mentions);
  const order = new Map<number, number>();
  for (const mention of mentions) if (!order.has(mention.entity)) order.set(mention.entity, order.size);
  const entities: Entity[] = [];
  for (const [group, index] of order) {
    const { forms, type } = groups[group]!;
    const name = displayName(groups[group]!);
    const aliases = [
      ...new Map([name, ...forms, ...(fuller.get(group) ?? [])].map((form) => [fold(form), form])).values(),
    ];
    entities[index] = { index, name, type: type!, aliases: [...new Set([...forms, ...aliases])] };
  }
  return {
    entities,
    mentions: mentions.map(({ start, end, text, entity, sentence, by }) => ({
      start,
      end,
      text,
      entity: order.get(entity)!,
      sentence,
      by,
      others: null,
    })),
  };
}
