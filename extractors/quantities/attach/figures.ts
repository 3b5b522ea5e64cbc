/** The pipeline's step that attaches quantities to what they measure. */
import { type Document, type Figure, type Mention, type Quantity, type Span, withLayers } from '../../document.ts';
import { isSize } from '../../names/model-size.ts';
import { attach } from './attach.ts';
import { leads } from './leads.ts';
import { scene } from './scene.ts';
import { memberOfSize } from './size.ts';

/**
 * Fills `doc.figures` from quantities, mentions, times and sentences: one figure for each entity, value and unit of the
 * document (and, of ranks, for each benchmark), with every sentence that states it.
 */
export function figures(doc: Document): Document {
  const setting = scene(doc);
  const found = new Map<string, Figure>();
  let recent: readonly Figure[] = [];
  let spoken: Figure | null = null;
  for (const quantity of outsideNames(doc)) {
    const made: readonly Figure[] = attach(setting, quantity, { recent, spoken, found }).map((figure) =>
      memberOfSize(doc, figure),
    );
    if (made.length > 0) recent = sameSentence(recent[0], made[0]!) ? [...recent, ...made] : made;
    for (const figure of made) {
      if (figure.of !== null) spoken = figure;
      const any = `${figure.of} ${figure.value} ${figure.max} ${figure.unit}`;
      const first = found.get(any);
      // A place on each benchmark.
      const place = figure.metric === 'rank' ? figure.about : null;
      const beside = first && first.metric !== figure.metric && sameSentence(first, figure) ? figure.metric : null;
      const key = place !== null && differs(first, place) ? `${any} ${place}` : beside ? `${any} ${beside}` : any;
      const known = found.get(key);
      found.set(
        key,
        !known
          ? figure
          : isGuess(known) && !isGuess(figure)
            ? restated(figure, known.evidence)
            : restated(known, figure.evidence),
      );
    }
  }
  for (const figure of leads(setting)) {
    const key = `${figure.of} ${figure.about} first`;
    const ranked = [...found.values()].some(
      ({ of, about, metric }) => metric === 'rank' && of === figure.of && about === figure.about,
    );
    if (!ranked) found.set(key, figure);
  }
  return withLayers(doc, { figures: withoutOrphans([...found.values()]) });
}

/** "Acme crosses $2M. Its revenue is now $2M": what a sum is that no words explained, where a later sentence tells it. */
const isGuess = ({ rule }: Figure): boolean => rule.startsWith('money/');

/** Whether what is known is of another second entity. */
const differs = (known: Figure | undefined, other: number): boolean =>
  known !== undefined && known.about !== null && known.about !== other;

const sameSentence = (one: Figure | undefined, other: Figure): boolean =>
  one?.evidence[0]?.start === other.evidence[0]?.start;

/** The quantities that belong to no name, as "31B" does to "Gemma 4 31B", unless the text calls them what they are: "31B parameters". */
function outsideNames({ text, quantities, mentions }: Document): readonly Quantity[] {
  let at = 0;
  return quantities.filter((quantity) => {
    while (at < mentions.length && mentions[at]!.end <= quantity.start) at++;
    // "dropped a 9B mixture of experts": a size that is told, of what has just been named.
    const told =
      mentions[at]?.by === 'coreference' && /\ban? (?:\*\*)?$/i.test(text.slice(0, quantity.start).slice(-6));
    return told || !covers(mentions[at], quantity);
  });
}

const covers = (mention: Mention | undefined, { start, end, text }: Quantity): boolean =>
  mention !== undefined &&
  mention.start <= start &&
  (mention.by !== 'coreference' || isSize(mention.text)) &&
  !(end > mention.end && /param/i.test(text));

/** A figure with further sentences that state it. */
const restated = (
  { of, about, metric, value, max, unit, asOf, text, quantity, evidence: known, rule }: Figure,
  more: readonly Span[],
): Figure => {
  const evidence = [...known, ...more.filter(({ start }) => known.every((span) => span.start !== start))];
  return { of, about, metric, value, max, unit, asOf, text, quantity, evidence, rule };
};

/** Leaves out what measures nothing named where the same quantity measures something elsewhere. */
function withoutOrphans(all: readonly Figure[]): readonly Figure[] {
  const owned = new Set(all.filter(({ of }) => of !== null).map(({ value, unit }) => `${value} ${unit}`));
  return all.filter(({ of, value, unit }) => of !== null || !owned.has(`${value} ${unit}`));
}
