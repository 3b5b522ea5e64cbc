/** Names as what noun phrases stand for. */
import type { Document, List, Span } from '../../document.ts';

/** Whether a name, by where it starts, is what a phrase of a list stands for: "Bolt" of "gave Bolt and Lumora". */
export const isHeadOf = ({ mentions }: Document, list: List, { start }: Pick<Span, 'start'>): boolean =>
  list.some(({ heads }) => heads.some((head) => mentions[head]!.start === start));
