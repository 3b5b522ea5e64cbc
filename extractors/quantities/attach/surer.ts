/** What a quantity measures, bettered by what has been measured before. */
import type { Metric } from '../../../graph/ontology.ts';
import type { Document, Figure, Quantity } from '../../document.ts';
import { firstFrom } from '../../syntax/spans.ts';
import { WEIGHED } from './measures.ts';
import type { Before, Measured } from './question.ts';
import type { Reading } from './rule.ts';
import type { Scene } from './scene.ts';
import { isFamilyOf } from './size.ts';
import { isBystander } from './topic.ts';

/** Small numbers recur by chance, and models are often of one size. */
const TELLING = 1000;

/**
 * The entities, bettered where only the surroundings told them: the same quantity has been measured before, or the
 * paragraph measures a place ("Half of US sites ... Of the 12 GW planned").
 */
export function surer(
  scene: Scene,
  quantity: Quantity,
  { metric, unit }: Reading,
  { entities, how }: Measured,
  { found, spoken }: Before,
): Measured['entities'] {
  const { doc } = scene;
  if ((how === 'topic' || how === 'governed' || how === 'none') && quantity.value >= TELLING)
    for (const known of found.values())
      if (
        known.of !== null &&
        known.value === quantity.value &&
        known.max === quantity.max &&
        known.unit === unit &&
        (!WEIGHED.has(metric) || entities.some((of) => of !== null && isFamilyOf(doc, of, known.of!)))
      )
        return [known.of];
  // "Acme raised $5M. Korvex led. Revenue stands at $2M": the firm whose money was told.
  if (
    (how === 'topic' || how === 'none') &&
    BOOKS.has(metric) &&
    spoken?.of != null &&
    BOOKS.has(spoken.metric) &&
    !isBackers(scene, spoken) &&
    sameBlock(doc, quantity, spoken)
  )
    return [spoken.of];
  const measuresPlaces = metric === 'power' || metric === 'share';
  if (how !== 'none' || !measuresPlaces || !spoken || spoken.of === null) return entities;
  return doc.entities[spoken.of]!.type === 'place' && sameBlock(doc, quantity, spoken) ? [spoken.of] : entities;
}

/** What is told of one firm after another. */
const BOOKS: ReadonlySet<Metric> = new Set(['revenue', 'valuation', 'funding', 'headcount', 'users', 'spend']);

/** "Korvex puts in $2M, at a valuation of $9M": whether a figure is of who puts money into another. */
const isBackers = ({ doc, names }: Scene, { of, evidence }: Figure): boolean =>
  names(firstFrom(doc.sentences, evidence[0]!.start)).some((name) => name.entity === of && isBystander(doc, name));

const sameBlock = (doc: Document, quantity: Quantity, figure: Figure): boolean =>
  figure.quantity.start >= doc.sentences[quantity.sentence]!.block.start;
