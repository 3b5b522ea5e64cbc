/** `scores_on` read from figures: a score or rank of a model on a benchmark says that it scores there. */
import type { Metric } from '../../../graph/ontology.ts';
import { type Document, type Statement, withLayers } from '../../document.ts';

/** A gain on a benchmark is told of one, too. */
const TOLD: ReadonlySet<Metric> = new Set(['score', 'rank', 'change']);

/** The step: adds a statement for every score, rank and gain that is attached to a model and a benchmark. */
export function scores(doc: Document): Document {
  const statements = doc.figures.flatMap((figure): Statement[] => {
    const { of, about, metric, evidence } = figure;
    const [span] = evidence;
    if (of === null || about === null || !span || !TOLD.has(metric)) return [];
    const scorer = doc.entities[of]!.type;
    if ((scorer !== 'model' && scorer !== 'product') || doc.entities[about]!.type !== 'benchmark') return [];
    return [
      {
        subject: of,
        type: 'scores_on',
        object: about,
        benchmark: null,
        role: null,
        status: 'actual',
        confidence: 0.85,
        evidence: span,
        rule: 'scores_on.figure',
      },
    ];
  });
  return withLayers(doc, { statements: [...doc.statements, ...statements] });
}
