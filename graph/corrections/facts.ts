/** Corrections of names and types, as changes of the digests' facts; and added relations, as facts of a digest of their own. */
import type { EntityFact, Facts, RelationFact } from '../facts.ts';
import { entityId, fold, slug } from '../names.ts';
import { type EntityType, RELATIONS } from '../ontology.ts';
import type { Correction, CorrectionOf } from './format.ts';

/** Says that a correction has found nothing to correct, and why. */
export type Unused = (correction: Correction, reason: string) => void;

/** Applies what concerns names; each correction sees what those before it have made. */
export function correctNames(
  digests: readonly Facts[],
  corrections: readonly Correction[],
  unused: Unused,
): readonly Facts[] {
  let corrected = digests;
  for (const correction of corrections) {
    const change = changeOf(correction, corrected);
    if (change === null) continue;
    let found = false;
    corrected = corrected.map((facts) => {
      const next = change(facts);
      found ||= next !== facts;
      return next;
    });
    if (!found) unused(correction, 'no digest has that name');
  }
  return corrected;
}

type Change = (facts: Facts) => Facts;

function changeOf(correction: Correction, digests: readonly Facts[]): Change | null {
  const { kind, value } = correction;
  if (kind === 'rename') return mapEntities(called(value.from), (entity) => named(entity, value.to));
  if (kind === 'type') return mapEntities(called(value.name), (entity) => ({ ...entity, type: value.type }));
  if (kind === 'merge') {
    const names = [value.keep, ...value.names].map(called);
    const kept = digests.flatMap(({ entities }) => entities).filter(called(value.keep));
    const type = commonType(kept);
    const name = kept[0] && value.keep.includes('/') ? kept[0].name : value.keep;
    const isOne = (entity: EntityFact) => names.some((matches) => matches(entity));
    return mapEntities(isOne, (entity) => ({ ...named(entity, name), type: type ?? entity.type }));
  }
  if (kind === 'split') return (facts) => split(facts, value);
  return null;
}

/** Whether an entity is meant by a name, or by an id ("model/oslo"). */
function called(name: string): (entity: EntityFact) => boolean {
  const wanted = fold(name);
  return (entity) => fold(entity.name) === wanted || entityId(entity.type, entity.name) === name;
}

const named = (entity: EntityFact, name: string): EntityFact => ({
  ...entity,
  name,
  aliases: [...new Set([name, entity.name, ...entity.aliases])],
});

function mapEntities(matches: (entity: EntityFact) => boolean, change: (entity: EntityFact) => EntityFact): Change {
  return (facts) =>
    facts.entities.some(matches)
      ? { ...facts, entities: facts.entities.map((entity) => (matches(entity) ? change(entity) : entity)) }
      : facts;
}

function commonType(entities: readonly EntityFact[]): EntityType | null {
  const counts = new Map<EntityType, number>();
  for (const { type, mentions } of entities) counts.set(type, (counts.get(type) ?? 0) + mentions.length + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Makes the mentions that use one name an entity of their own, and gives it the facts whose evidence uses only that. */
function split(facts: Facts, { name, from, as = name, type }: CorrectionOf<'split'>['value']): Facts {
  const wanted = fold(name);
  const isFrom = called(from);
  const whole = facts.entities.find(
    (entity) => isFrom(entity) && entity.aliases.some((alias) => fold(alias) === wanted),
  );
  if (!whole) return facts;
  const [own, rest] = partition(whole.mentions, ({ text }) => fold(text) === wanted);
  const [aliases, others] = partition(whole.aliases, (alias) => fold(alias) === wanted);
  const part: EntityFact = {
    id: `${whole.id}#${slug(as)}`,
    name: as,
    type: type ?? whole.type,
    aliases: [...new Set([as, ...aliases])],
    mentions: own,
  };
  const isOwn = (evidence: RelationFact['evidence']) =>
    evidence.every(
      ({ start, end }) =>
        own.some((mention) => mention.start >= start && mention.end <= end) &&
        !rest.some((mention) => mention.start >= start && mention.end <= end),
    );
  const moved = (id: string, evidence: RelationFact['evidence']) => (id === whole.id && isOwn(evidence) ? part.id : id);
  const movedOrNull = (id: string | null, evidence: RelationFact['evidence']) =>
    id === null ? null : moved(id, evidence);
  return {
    ...facts,
    entities: facts.entities.flatMap((entity) =>
      entity === whole ? [{ ...entity, mentions: rest, aliases: others }, part] : [entity],
    ),
    relations: facts.relations.map((relation) => ({
      ...relation,
      subject: moved(relation.subject, relation.evidence),
      object: moved(relation.object, relation.evidence),
      benchmark: movedOrNull(relation.benchmark, relation.evidence),
    })),
    figures: facts.figures.map((figure) => ({
      ...figure,
      of: movedOrNull(figure.of, figure.evidence),
      about: movedOrNull(figure.about, figure.evidence),
    })),
  };
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** One digest for each file and day of added relations: its evidence is the correction itself. */
export function addedFacts(
  digests: readonly Facts[],
  corrections: readonly Correction[],
  unused: Unused,
): readonly Facts[] {
  const additions = corrections.filter((correction) => correction.kind === 'add');
  const known = digests.flatMap(({ entities }) => entities);
  const groups = new Map<string, Facts>();
  for (const addition of additions) {
    const { value, path } = addition;
    const subject = entityOf(value.subject, known);
    const object = entityOf(value.object, known);
    const missing = subject === null ? value.subject : object === null ? value.object : null;
    if (subject === null || object === null) {
      unused(
        addition,
        `no digest names "${missing?.name}": give its type, as in { name: ${missing?.name}, type: company }`,
      );
      continue;
    }
    const id = value.date === undefined ? 'corrections' : `corrections ${value.date}`;
    const key = `${path}\n${id}`;
    const group = groups.get(key) ?? emptyDigest(id, value.date ?? null, path);
    groups.set(key, withAddition(group, addition, subject, object));
  }
  return [...groups.values()];
}

function emptyDigest(id: string, date: string | null, path: string): Facts {
  return {
    digest: { id, title: 'Corrections by hand', date, path },
    stories: [],
    entities: [],
    relations: [],
    figures: [],
  };
}

function withAddition(
  group: Facts,
  { value, start, end, text }: CorrectionOf<'add'>,
  subject: EntityFact,
  object: EntityFact,
): Facts {
  const { relation: type, source, status, role } = value;
  const story = `c${group.stories.length + 1}`;
  const reading = `${subject.name} ${RELATIONS[type].label} ${object.name} (${source})`;
  const evidence = [{ start, end, text, reading, story, rule: 'correction.add' }];
  const others = group.entities.filter(({ id }) => id !== subject.id && id !== object.id);
  return {
    ...group,
    stories: [...group.stories, { id: story, title: source, section: null, start, end, reading }],
    entities: [...others, subject, object],
    relations: [
      ...group.relations,
      {
        subject: subject.id,
        type,
        object: object.id,
        benchmark: null,
        role: role ?? null,
        status,
        confidence: 1,
        figures: [],
        evidence,
      },
    ],
  };
}

/** The entity that the digests know by that name, else a new one where its type is given; without mentions. */
function entityOf(
  { name, type }: CorrectionOf<'add'>['value']['subject'],
  known: readonly EntityFact[],
): EntityFact | null {
  const wanted = fold(name);
  const found =
    known.find(called(name)) ?? known.find(({ aliases }) => aliases.some((alias) => fold(alias) === wanted));
  if (found && type === null)
    return { ...found, id: entityId(found.type, found.name), aliases: [found.name], mentions: [] };
  return type === null ? null : { id: entityId(type, name), name, type, aliases: [name], mentions: [] };
}
