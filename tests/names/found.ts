/** What extraction finds in Markdown, with a small lexicon of made-up names. */
import { createExtractor, readDigest, readLexicon } from '../../extractors/index.ts';

const LEXICON = `
[company]
Halden AI = Halden
Zephyrwerk
?Anchor
?Nothing
[model]
Borealis @ Halden AI
Borealis 4 < Borealis @ Halden AI
Veldt Opus = Opus < Veldt
Veldt
[product]
Tarnish
Tarnish Plus < Tarnish
[hardware]
QX900 = Zephyrwerk QX900 @ Zephyrwerk
[person]
Ines Okafor
[license]
Apache 2.0
`;

const withLexicon = createExtractor({ builtIn: false, lexicon: readLexicon(LEXICON, 'test') });
const without = createExtractor({ builtIn: false });

/** The entities of a body of text as "type: name", in the order of their first mention. */
export function entitiesOf(text: string, lexicon = true): string[] {
  const { annotate } = lexicon ? withLexicon : without;
  return annotate(readDigest(`${text}\n`, { path: '2026-01-15.md' })).entities.map(
    ({ type, name }) => `${type}: ${name}`,
  );
}

/** The aliases of the first entity of this name. */
export function aliasesOf(text: string, name: string): readonly string[] {
  const doc = withLexicon.annotate(readDigest(`${text}\n`, { path: '2026-01-15.md' }));
  return doc.entities.find((entity) => entity.name === name)?.aliases ?? [];
}
