/** Adds corrections to a file, and tells what a file has settled already. */
import { parseDocument, YAMLSeq } from 'yaml';
import { fold } from '../names.ts';
import type { Duplicate, Relation } from '../query/results.ts';
import type { Correction, CorrectionKind } from './format.ts';

const HEAD = '# Corrections by hand, applied at every build: see "frontier review --help".\n';

/** The file's text with one correction more; everything else in it, comments too, stays as it is. */
export function withCorrection(text: string, kind: CorrectionKind, value: unknown): string {
  const document = parseDocument(text === '' ? HEAD : text);
  const item = document.createNode(value, { flow: true });
  const section = document.get(kind);
  if (section instanceof YAMLSeq) section.add(item);
  else {
    const list = new YAMLSeq();
    list.add(item);
    document.set(kind, list);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Whether the corrections say already if two entities are one. */
export function isSettledPair({ entity, other }: Duplicate, corrections: readonly Correction[]): boolean {
  const names = [entity, other].map(({ name, id }) => [fold(name), id]);
  const has = (list: readonly string[]) =>
    names.every((spellings) => list.some((name) => spellings.includes(fold(name)) || spellings.includes(name)));
  return corrections.some(
    ({ kind, value }) => (kind === 'apart' && has(value)) || (kind === 'merge' && has([value.keep, ...value.names])),
  );
}

/** Whether the corrections say already if a relation is right. */
export function isSettledRelation(
  { subject, relation, object }: Relation,
  corrections: readonly Correction[],
): boolean {
  return corrections.some(
    ({ kind, value }) =>
      (kind === 'drop' || kind === 'confirm') &&
      value.relation === relation &&
      [subject.id, subject.name].includes(value.subject) &&
      [object.id, object.name].includes(value.object),
  );
}
