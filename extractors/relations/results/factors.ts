/** `beats` read from factors: "41 tok/s, more than double what Lark manages", "2.2x the throughput of Lark". */
import { type Document, type Statement, withLayers } from '../../document.ts';
import { mentionsIn } from '../../syntax/mentions.ts';

/** What stands between a factor of speed and whom it is told against. */
const AGAINST =
  /^\+?(?:[- ](?:as|fast|quick|the|its|of|higher|faster|quicker|greater|better|increased|peak|raw|overall|inference|decod(?:e|ing)|prefill|generation|token|tokens|serving|output|training|single-stream|end-to-end|throughput|speed|speedup|speed-up|rate|rates|pace|performance)){0,7} (?:than|over|as|vs\.?|versus|compared (?:to|with)|relative to|that of|the (?:rate|speed|throughput|pace) of|throughput of|speed of|what) (?:the |its )?$/;
const REACH = 90;
/** "1.4x over Lark", where nothing tells of what it costs. */
const OVER = /^\+? (?:over|vs\.?|versus) (?:the )?$/i;
const OF_COSTS =
  /\b(?:pric|cost|expens|cheap|memory|latenc|siz|tokens?|param|slow|long|larg|small|context|fewer|less|reduc|increase|usage|revenue|valu|users|traffic)/i;
const DECREASE = /\b(?:slower|lower|less|fewer)\b/i;

/** The step: adds whom a model, a product is said to be so many times as fast as. */
export function factors(doc: Document): Document {
  const known = new Set(doc.statements.map(({ subject, type, object }) => `${subject} ${type} ${object}`));
  const statements = doc.figures.flatMap((figure): Statement[] => {
    const { of, metric, unit, value, quantity, evidence } = figure;
    const span = evidence[0]!;
    if (
      of === null ||
      !(metric === 'speed' || metric === 'change') ||
      !(unit === 'x' || unit === '%') ||
      value <= (unit === 'x' ? 1 : 0)
    )
      return [];
    const other = mentionsIn(doc, span).find(({ start, entity }) => start >= quantity.end && isRun(doc, entity));
    if (
      !other ||
      other.entity === of ||
      (doc.entities[of]!.type !== doc.entities[other.entity]!.type && doc.entities[of]!.type !== 'model') ||
      other.start - quantity.end > REACH
    )
      return [];
    const gap = doc.text.slice(quantity.end, other.start);
    const before = doc.text.slice(Math.max(span.start, quantity.start - REACH), quantity.start);
    const tells = metric === 'speed' ? AGAINST.test(gap) : unit === 'x' && OVER.test(gap) && !OF_COSTS.test(before);
    if (!tells || DECREASE.test(gap)) return [];
    const key = `${of} beats ${other.entity}`;
    if (known.has(key)) return [];
    known.add(key);
    const told = { status: 'actual' as const, confidence: 0.7, evidence: span, rule: 'beats.factor' };
    return [{ subject: of, type: 'beats', object: other.entity, benchmark: null, role: null, ...told }];
  });
  return withLayers(doc, { statements: [...doc.statements, ...statements] });
}

/** Whether something has a speed that others may beat. */
const isRun = ({ entities }: Document, entity: number): boolean =>
  entities[entity]!.type === 'model' || entities[entity]!.type === 'product';
