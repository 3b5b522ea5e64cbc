/** What titles of pages of hosts of code and models say: who made a thing, and that it is to be had there. */

import { fold } from '../../graph/names.ts';
import type { RelationType } from '../../graph/ontology.ts';
import { type Document, type Mention, type Sentence, type Statement, withLayers } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Page, pagesOf } from '../names/pages.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import { FIRMS } from './kinds.ts';

const HOSTED = new Set(['model', 'product', 'dataset', 'paper']);

/** What ends the name of a variant that somebody else makes of a model: "Zephyra-4-GGUF". */
const VARIANT =
  /[-_.](?:gguf|ggml|awq|gptq|exl[23]|mlx|onnx|bnb|lora|\dbit|quant\w*|fp8|w\da\d{1,2}|uncensored|abliterated|lorablated|merged?|distill\w*|finetuned?|dare|dpo|sft)(?=$|[-_.])/i;

/** The step: adds what titles of pages say, and takes out what was read into them of where other things are. */
export function pages(lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const all = pagesOf(doc);
    if (all.length === 0) return doc;
    const titles = new Map(
      all.map((page) => [doc.sentences[page.sentence]!.start, new Set(namedIn(doc, page, page.owner))]),
    );
    const owners = ownersOf(doc, all);
    const isMisread = ({ type, rule, subject, object, evidence }: Statement): boolean =>
      (type === 'available_on' && titles.has(evidence.start)) ||
      // "someone/acme-reset", "GitHub - acme/lark": neither a name nor where a page is tells who made what it holds.
      (rule === 'develops.named' && owners.has(object) && !isOwner(doc, subject, owners.get(object)!)) ||
      // "GitHub - acme/lark: control your lights using MCP": said of what the page holds.
      (DONE_BY_THINGS.has(type) && titles.get(evidence.start)?.has(subject) === true) ||
      // "GitHub - acme/lark: plugs it into your editor": nor of where it is.
      ((rule === 'develops.tied' || DONE_BY_THINGS.has(type) || type === 'competes_with') &&
        titles.has(evidence.start) &&
        [subject, object].some((one) => isSite(doc, one)));
    return withLayers(doc, {
      statements: [
        ...doc.statements.filter((statement) => !isMisread(statement)),
        ...all.flatMap((page) => told(doc, page, lexicon)),
      ],
    });
  };
}

const isSite = ({ entities }: Document, entity: number): boolean =>
  /^(?:GitHub|Hugging Face)$/.test(entities[entity]!.name);

/** What tells of things and not of who made them. */
const DONE_BY_THINGS: ReadonlySet<RelationType> = new Set(['uses', 'runs_on', 'based_on']);

/** What a stretch of the title of a page names. */
function namedIn(doc: Document, { sentence }: Page, stretch: Page['owner']): readonly number[] {
  if (stretch === null) return [];
  const { tokens } = doc.sentences[sentence]!;
  const [{ start }, { end }] = [tokens[stretch.first]!, tokens[stretch.last]!];
  return mentionsIn(doc, { start, end }).map(({ entity }) => entity);
}

/** Whose the pages of things are, by the thing, as the addresses have it. */
function ownersOf(doc: Document, all: readonly Page[]): ReadonlyMap<number, readonly string[]> {
  const owners = new Map<number, string[]>();
  for (const page of all) {
    const { tokens } = doc.sentences[page.sentence]!;
    const [thing] = namedIn(doc, page, page.thing);
    if (thing === undefined || page.owner === null) continue;
    const owner = doc.text.slice(tokens[page.owner.first]!.start, tokens[page.owner.last]!.end);
    owners.set(thing, [...(owners.get(thing) ?? []), fold(owner)]);
  }
  return owners;
}

/** Whether the address of a page tells a firm by how it begins: "acme-labs/lark" is Acme's. */
const isOwner = ({ entities }: Document, firm: number, owners: readonly string[]): boolean =>
  [entities[firm]!.name, ...entities[firm]!.aliases].some((name) =>
    owners.some((owner) => owner.startsWith(fold(name.split(' ', 1)[0]!))),
  );

/** "Add support for MCP by mossyrook · Pull Request": what a thing takes in by a change. */
function supported(doc: Document, { start, end }: Sentence, here: readonly Mention[]): readonly number[] {
  const [other] = here;
  if (!other || !doc.text.slice(start, end).includes(' · Pull Request #')) return [];
  const type = doc.entities[other.entity]!.type;
  if (type !== 'technique' && type !== 'model' && type !== 'product') return [];
  const before = doc.text.slice(start, other.start);
  const isNamed =
    /^(?:(?:[Aa]dd|[Ee]nable|[Ii]mplement|[Ii]ntroduce) )?(?:initial |basic )?[Ss]upport(?: for| of)? $/.test(before);
  const isCompound =
    /^(?:[Aa]dd|[Ee]nable|[Ii]mplement|[Ii]ntroduce) $/.test(before) &&
    /^ support\b/.test(doc.text.slice(other.end, other.end + 9));
  return isNamed || isCompound ? [other.entity] : [];
}

function told(doc: Document, page: Page, lexicon: Lexicon): readonly Statement[] {
  const sentence = doc.sentences[page.sentence]!;
  const here = mentionsIn(doc, sentence);
  const at = (stretch: { readonly first: number; readonly last: number } | null): Mention | undefined => {
    const { start } = sentence.tokens[stretch?.first ?? 0]!;
    const { end } = sentence.tokens[stretch?.last ?? 0]!;
    return stretch ? here.find((mention) => mention.start === start && mention.end === end) : undefined;
  };
  const [thing, owner] = [at(page.thing), at(page.owner)];
  if (!thing) return [];
  const { entities } = doc;
  const { name, type } = entities[thing.entity]!;
  const says = (subject: number, relation: RelationType, object: number): Statement => ({
    subject,
    type: relation,
    object,
    benchmark: null,
    role: null,
    status: 'actual',
    confidence: 0.9,
    evidence: { start: sentence.start, end: sentence.end },
    rule: `${relation}.page`,
  });
  const host = page.host ? here.find(({ entity }) => entities[entity]!.name === page.host) : undefined;
  const hosted = host && HOSTED.has(type) ? [says(thing.entity, 'available_on', host.entity)] : [];
  const taken = page.host ? [] : supported(doc, sentence, here).map((other) => says(thing.entity, 'uses', other));
  if (!owner || owner.entity === thing.entity) return [...hosted, ...taken];
  const whose = entities[owner.entity]!;
  const maker = lexicon.makerOf(name);
  // "someone/Zephyra-4": a copy of what another made.
  const isOwn = VARIANT.test(name) || maker === null || fold(maker) === fold(whose.name);
  if (!isOwn || type === 'person' || FIRMS.has(type)) return [...hosted, ...taken];
  if (whose.type === 'person' || FIRMS.has(whose.type))
    return [...hosted, ...taken, says(owner.entity, 'develops', thing.entity)];
  return whose.type === type && type === 'product'
    ? [...hosted, ...taken, says(thing.entity, 'part_of', owner.entity)]
    : [...hosted, ...taken];
}
