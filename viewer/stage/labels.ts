/** Names on the stage: the most important first, each beside its node where it covers no other. */
import type { DrawnNode } from './drawing.ts';
import type { Point, Scene } from './geometry.ts';
import { FONT, type StageTheme } from './theme.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes taken so far, found by the cells of a grid that they touch. */
export class Taken {
  readonly #cells = new Map<number, Box[]>();
  readonly #cell = 64;

  isFree(box: Box): boolean {
    const meets = (other: Box) =>
      box.x < other.x + other.width &&
      other.x < box.x + box.width &&
      box.y < other.y + other.height &&
      other.y < box.y + box.height;
    for (const cell of this.#touched(box)) if (this.#cells.get(cell)?.some(meets)) return false;
    return true;
  }

  add(box: Box): void {
    for (const cell of this.#touched(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  /** Takes the box where it is free of others. */
  take(box: Box): boolean {
    const free = this.isFree(box);
    if (free) this.add(box);
    return free;
  }

  *#touched({ x, y, width, height }: Box): Iterable<number> {
    for (let i = Math.floor(x / this.#cell); i <= (x + width) / this.#cell; i++)
      for (let j = Math.floor(y / this.#cell); j <= (y + height) / this.#cell; j++) yield i * 65_536 + j;
  }
}

const PAD = 4;
/** Names keep off the nodes of at least this radius, in pixels. */
const KEEP_CLEAR = 8;
const HUB = 14;
/** Names a little outside the stage keep their place, so that none jumps while the view moves. */
const MARGIN = 160;
const LONGEST = 34;
const widths = new Map<string, number>();
document.fonts.addEventListener('loadingdone', () => widths.clear());

/** Where a name stands, seen from its node. */
export type Side = 'below' | 'right' | 'above' | 'left';
const SIDES: readonly Side[] = ['below', 'right', 'above', 'left'];

export interface LabelRequest {
  readonly node: DrawnNode;
  readonly text: string;
  /** Drawn even where it covers others, in bold. */
  readonly always: boolean;
}

export interface DrawnLabel extends Point {
  /** Index of its node. */
  readonly index: number;
  readonly text: string;
  readonly side: Side;
  /** In pixels. */
  readonly size: number;
  readonly width: number;
}

/**
 * Draws names beside their nodes.
 * @param requests in order of importance, each for a node that is shown
 * @param most how many to draw
 * @param taken boxes taken already; those of the names are added
 * @param nodes boxes of nodes that names keep off, where they can
 * @param sides where names stood in the frame before: they stay there as long as they can
 * @returns the names drawn; `x` is their middle, `y` their upper edge
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  { project, scale, width, height }: Scene,
  theme: StageTheme,
  requests: Iterable<LabelRequest>,
  most: number,
  taken: Taken,
  nodes: Taken,
  sides: ReadonlyMap<number, Side>,
): readonly DrawnLabel[] {
  const drawn: DrawnLabel[] = [];
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  for (const { node, text, always } of requests) {
    if (drawn.length >= most) break;
    const at = project(node);
    if (at.x < -MARGIN || at.y < -MARGIN || at.x > width + MARGIN || at.y > height + MARGIN) continue;
    const radius = scale(node.size);
    const size = Math.round(Math.min(15, Math.max(11, 8.5 + radius * 0.38)));
    const name = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    context.font = `${always ? 650 : 520} ${size}px ${FONT}`;
    const wide = measure(context, name);
    const place = (side: Side): Point => {
      const aside = radius + 5 + wide / 2;
      const [x, y] = {
        below: [at.x, at.y + radius + 3],
        above: [at.x, at.y - radius - size - 3],
        right: [at.x + aside, at.y - size / 2],
        left: [at.x - aside, at.y - size / 2],
      }[side] as [number, number];
      // A node in view has its whole name in view.
      const inside = at.x > 0 && at.x < width && (side === 'below' || side === 'above');
      return { x: inside ? Math.min(Math.max(x, wide / 2 + 4), width - wide / 2 - 4) : x, y };
    };
    const fits = ({ x }: Point) => at.x < 0 || at.x > width || (x > wide / 2 && x < width - wide / 2);
    const box = ({ x, y }: Point) => ({ x: x - wide / 2 - PAD, y: y - 2, width: wide + 2 * PAD, height: size + 4 });
    const last = sides.get(node.index);
    const order = last ? [last, ...SIDES.filter((side) => side !== last)] : SIDES;
    const free = order.filter((side) => fits(place(side)) && taken.isFree(box(place(side))));
    // The name of a large node is worth covering others for.
    const otherwise = always || radius >= KEEP_CLEAR ? (free[0] ?? (always ? 'below' : undefined)) : undefined;
    const side = free.find((side) => nodes.isFree(box(place(side)))) ?? otherwise;
    if (!side) continue;
    const point = place(side);
    taken.add(box(point));
    write(context, theme, name, point);
    drawn.push({ index: node.index, text: name, side, size, width: wide, ...point });
  }
  return drawn;
}

/**
 * The boxes of the nodes that are large enough to be looked at.
 * @param taken gets those of hubs too: nothing is written over them
 */
export function boxesOf({ project, scale, width, height }: Scene, nodes: Iterable<DrawnNode>, taken: Taken): Taken {
  const boxes = new Taken();
  for (const node of nodes) {
    const radius = scale(node.size);
    const { x, y } = project(node);
    if (radius < KEEP_CLEAR || x < -MARGIN || y < -MARGIN || x > width + MARGIN || y > height + MARGIN) continue;
    const box = { x: x - radius * 0.9, y: y - radius * 0.9, width: radius * 1.8, height: radius * 1.8 };
    boxes.add(box);
    if (radius >= HUB) taken.add(box);
  }
  return boxes;
}

/** Writes text with a rim in the stage's colour, so that it can be read over edges. */
export function write(context: CanvasRenderingContext2D, theme: StageTheme, text: string, at: Point): void {
  context.strokeStyle = theme.background;
  context.strokeText(text, at.x, at.y);
  context.fillStyle = theme.ink;
  context.fillText(text, at.x, at.y);
}

function measure(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    width = context.measureText(text).width;
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
  }
  return width;
}
