/** What is said of several things that a sentence releases: whose each licence is. */
import type { Document, Sentence, Statement } from '../document.ts';
import { mentionsIn } from '../syntax/mentions.ts';

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
