/** What is said of several things that a sentence releases: whose each licence is, and what is made from what. */
import type { Clause, Document, Sentence, Statement } from '../document.ts';
import { mentionsIn } from '../syntax/mentions.ts';
import type { Reading } from './matching/reading.ts';
import { headsOf } from './scene.ts';

/** "Zephyra, a coder under MIT, and Lark, a chat model under Apache 2.0": of several things and licences each has the one behind it. */
export function pairedLicenses(
  doc: Document,
  sentence: Sentence,
  statements: readonly Statement[],
): readonly Statement[] {
  const ofLicense = statements.filter(({ type }) => type === 'licensed_under');
  const things = new Set(ofLicense.map(({ subject }) => subject));
  const licenses = new Set(ofLicense.map(({ object }) => object));
  if (things.size < 2 || licenses.size < 2) return statements;
  const here = mentionsIn(doc, sentence);
  const startOf = (entity: number): number => here.find((mention) => mention.entity === entity)?.start ?? -1;
  const nearest = (license: number): number | undefined =>
    [...things].filter((thing) => startOf(thing) < startOf(license)).toSorted((a, b) => startOf(b) - startOf(a))[0];
  return statements.filter(
    ({ type, subject, object }) =>
      type !== 'licensed_under' || nearest(object) === undefined || nearest(object) === subject,
  );
}

/** "released Zephyra via Torch and Beacon, a Lark derivative": what is released is one, not where it is had. */
export function ofReleased(doc: Document, clauses: readonly Clause[], reading: Reading): Reading {
  const { ready, subjects, objects } = reading;
  if (ready.type !== 'based_on' || ready.pattern.kind !== 'phrase' || subjects.length === 0) return reading;
  const isModel = (entity: number): boolean => doc.entities[entity]!.type === 'model';
  if (subjects.some(isModel) || !objects.every(isModel)) return reading;
  const placed = clauses.find(
    ({ preps, first }) =>
      first < reading.first &&
      preps.some(
        ({ preposition, list }) =>
          /^(?:on|in|via|through)$/.test(preposition) && headsOf(doc, list).some((entity) => subjects.includes(entity)),
      ),
  );
  const released = placed ? headsOf(doc, placed.object).filter(isModel) : [];
  return released.length > 0 ? { ...reading, subjects: released } : reading;
}
