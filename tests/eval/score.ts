/**
 * Scores the extraction of one digest against its gold annotation.
 *
 * Entities match one to one by shared surface forms, relations by type and both ends, figures by entity, value and unit.
 * What the gold marks optional counts neither for nor against.
 */
import { RELATIONS } from '../../graph/ontology.ts';
import { align } from './align.ts';
import type { Annotation, ScoredFigure, ScoredRelation } from './annotation.ts';
import type { Verdict } from './tally.ts';

/** How often a detail of what was found right is right too. */
export interface Details {
  readonly benchmark: readonly boolean[];
  readonly status: readonly boolean[];
  readonly metric: readonly boolean[];
}

export interface Score extends Details {
  readonly verdicts: readonly Verdict[];
  /** The same for entities, whatever their type. */
  readonly names: readonly Verdict[];
}

const nameOf = (annotation: Annotation, index: number | null): string =>
  (index === null ? undefined : annotation.entities[index]?.name) ?? '-';

function scoreEntities(found: Annotation, gold: Annotation, aligned: ReadonlyMap<number, number>) {
  const typed: Verdict[] = [];
  const names: Verdict[] = [];
  const layer = 'entities';
  for (const [index, { name, type }] of found.entities.entries()) {
    const match = gold.entities[aligned.get(index) ?? -1];
    if (match?.optional) continue;
    names.push({ layer, kind: type, outcome: match ? 'right' : 'extra', text: '' });
    if (match?.type === type) typed.push({ layer, kind: type, outcome: 'right', text: '' });
    else
      typed.push({
        layer,
        kind: type,
        outcome: 'extra',
        text: match ? `type    ${name}: ${type}, should be ${match.type}` : `extra   ${name} (${type})`,
      });
  }
  const foundAs = new Map([...aligned].map(([from, to]) => [to, found.entities[from]]));
  for (const [index, { name, type, optional }] of gold.entities.entries()) {
    const match = foundAs.get(index);
    if (optional || match?.type === type) continue;
    if (!match) names.push({ layer, kind: type, outcome: 'missed', text: '' });
    typed.push({ layer, kind: type, outcome: 'missed', text: match ? '' : `missed  ${name} (${type})` });
  }
  return { typed, names };
}

/** Whether two relations of gold indexes state the same. */
const sameRelation = (a: Pick<ScoredRelation, 'subject' | 'type' | 'object'>, b: ScoredRelation): boolean =>
  a.type === b.type &&
  ((a.subject === b.subject && a.object === b.object) ||
    (RELATIONS[a.type].symmetric && a.subject === b.object && a.object === b.subject));

function scoreRelations(found: Annotation, gold: Annotation, aligned: ReadonlyMap<number, number>) {
  const layer = 'relations';
  const verdicts: Verdict[] = [];
  const benchmark: boolean[] = [];
  const status: boolean[] = [];
  const hit = new Set<ScoredRelation>();
  const seen: ScoredRelation[] = [];
  const phrase = (side: Annotation, { subject, type, object }: ScoredRelation) =>
    `${nameOf(side, subject)} ${type} ${nameOf(side, object)}`;

  for (const relation of found.relations) {
    const subject = aligned.get(relation.subject);
    const object = aligned.get(relation.object);
    const extra: Verdict = { layer, kind: relation.type, outcome: 'extra', text: `extra   ${phrase(found, relation)}` };
    if (subject === undefined || object === undefined) {
      const known = gold.entities[subject ?? object ?? -1];
      if (!known?.optional) verdicts.push(extra);
      continue;
    }
    const translated = { ...relation, subject, object };
    if (seen.some((earlier) => sameRelation(translated, earlier))) continue;
    seen.push(translated);
    const match = gold.relations.find((candidate) => sameRelation(translated, candidate));
    if (match) {
      hit.add(match);
      if (match.optional) continue;
      verdicts.push({ layer, kind: relation.type, outcome: 'right', text: '' });
      if (match.benchmark !== null)
        benchmark.push(relation.benchmark !== null && aligned.get(relation.benchmark) === match.benchmark);
      status.push(relation.status === match.status);
    } else if (!gold.entities[subject]?.optional && !gold.entities[object]?.optional) verdicts.push(extra);
  }
  for (const relation of gold.relations)
    if (!hit.has(relation) && !relation.optional)
      verdicts.push({ layer, kind: relation.type, outcome: 'missed', text: `missed  ${phrase(gold, relation)}` });
  return { verdicts, benchmark, status };
}

/** Whether two numbers are the same but for rounding: within a thousandth. */
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));

function scoreFigures(found: Annotation, gold: Annotation, aligned: ReadonlyMap<number, number>) {
  const layer = 'figures';
  const verdicts: Verdict[] = [];
  const metric: boolean[] = [];
  const hit = new Set<ScoredFigure>();
  const repeated = new Set<string>();
  const phrase = (side: Annotation, { of, value, unit, metric, text }: ScoredFigure) =>
    `${nameOf(side, of)}: ${value} ${unit} (${metric}) "${text}"`;
  // An extracted entity that the gold does not have measures nothing of the gold.
  const translate = (index: number | null) => (index === null ? null : (aligned.get(index) ?? -1));

  for (const figure of found.figures) {
    const of = translate(figure.of);
    const about = translate(figure.about);
    const extra: Verdict = { layer, kind: figure.metric, outcome: 'extra', text: `extra   ${phrase(found, figure)}` };
    const fits = gold.figures.filter(
      (candidate) => candidate.of === of && close(candidate.value, figure.value) && candidate.unit === figure.unit,
    );
    const open = fits.filter((candidate) => !hit.has(candidate));
    const match = open.find((candidate) => candidate.about === about) ?? open[0];
    if (match) {
      hit.add(match);
      if (match.optional) continue;
      verdicts.push({ layer, kind: match.metric, outcome: 'right', text: '' });
      metric.push(match.metric === figure.metric);
    } else if (fits[0]) {
      const key = [figure.of, figure.value, figure.unit, figure.about].join(' ');
      if (!repeated.has(key) && !fits[0].optional) verdicts.push(extra);
      repeated.add(key);
    } else if (!gold.entities[of ?? -1]?.optional) verdicts.push(extra);
  }
  for (const figure of gold.figures)
    if (!hit.has(figure) && !figure.optional)
      verdicts.push({ layer, kind: figure.metric, outcome: 'missed', text: `missed  ${phrase(gold, figure)}` });
  return { verdicts, metric };
}

/** Judges every extracted fact, and every gold fact that was missed, of one digest. */
export function score(found: Annotation, gold: Annotation): Score {
  const aligned = align(found.entities, gold.entities);
  const entities = scoreEntities(found, gold, aligned);
  const relations = scoreRelations(found, gold, aligned);
  const figures = scoreFigures(found, gold, aligned);
  return {
    verdicts: [...entities.typed, ...relations.verdicts, ...figures.verdicts],
    names: entities.names,
    benchmark: relations.benchmark,
    status: relations.status,
    metric: figures.metric,
  };
}
