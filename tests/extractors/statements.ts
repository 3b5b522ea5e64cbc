/** What extraction reads of a text, with a small lexicon of made-up names. */
import { createExtractor, readDigest, readLexicon } from '../../extractors/index.ts';

/** A statement with its ends by name, and the words that state it. */
export interface Told {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly status: string;
  readonly benchmark: string | null;
  readonly evidence: string;
}

/** Reads texts with these names alone: gives the statements of a digest's body in the order of the text. */
export function statementsWith(lexicon: string): (body: string) => readonly Told[] {
  const { annotate } = createExtractor({ builtIn: false, lexicon: readLexicon(lexicon, 'test') });
  return (body) => {
    const { entities, statements, text } = annotate(readDigest(`# News\n\n${body}\n`, { path: '2026-01-15.md' }));
    const name = (entity: number): string => entities[entity]!.name;
    return statements.map(({ subject, type, object, status, benchmark, evidence: { start, end } }) => ({
      subject: name(subject),
      type,
      object: name(object),
      status,
      benchmark: benchmark === null ? null : name(benchmark),
      evidence: text.slice(start, end),
    }));
  };
}

/** "Acme develops Zephyra" */
export const said = ({ subject, type, object }: Told): string => `${subject} ${type} ${object}`;
