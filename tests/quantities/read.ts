/** Digests of invented firms and models, read by the whole pipeline. */
import { type Document, document } from '../../extractors/document.ts';
import { readLexicon } from '../../extractors/lexicon/format.ts';
import { pipeline } from '../../extractors/pipeline.ts';
import { readDigest } from '../../extractors/read/index.ts';

const LEXICON = readLexicon(
  `[company]
Acmeon
Boltera
Korvex Capital
[model]
Zephyra
Zephyra 31B < Zephyra
Zephyra 7B < Zephyra
Lumora
[product]
Quillo
[hardware]
Torvex T9
[benchmark]
ReasonBench
[law]
Norland AI Act
[place]
Norland`,
  'test',
);

const steps = pipeline(LEXICON);

/** A digest with every layer. */
export const annotate = (text: string, path: string): Document =>
  steps.reduce((before, { run }) => run(before), document(readDigest(text, { path })));

/** "of [@ about] metric value[..max] unit [date]" of each figure of a digest. */
export function read(text: string, path = 'week-2026-04-05.txt'): readonly string[] {
  const doc = annotate(text, path);
  const name = (entity: number | null): string => (entity === null ? '-' : doc.entities[entity]!.name);
  return doc.figures.map(({ of, about, metric, value, max, unit, asOf }) =>
    [
      name(of),
      about === null ? '' : `@ ${name(about)}`,
      metric,
      max === null ? value : `${value}..${max}`,
      unit,
      asOf ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}
