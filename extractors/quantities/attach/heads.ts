/** Names as what noun phrases stand for. */
import type { EntityType } from '../../../graph/ontology.ts';
import type { Document, List, Span } from '../../document.ts';
import { FIRM } from './measures.ts';

/** Whether a name, by where it starts, is what a phrase of a list stands for: "Bolt" of "gave Bolt and Lumora". */
export const isHeadOf = ({ mentions }: Document, list: List, { start }: Pick<Span, 'start'>): boolean =>
  list.some(({ heads }) => heads.some((head) => mentions[head]!.start === start));

/** The first firm of some names that a list stands for. */
export const firmOf = <Name extends Pick<Span, 'start'> & { readonly type: EntityType }>(
  doc: Document,
  list: List,
  names: readonly Name[],
): Name | undefined => names.find((name) => FIRM.includes(name.type) && isHeadOf(doc, list, name));
