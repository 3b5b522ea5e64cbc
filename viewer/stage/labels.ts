/** Names on the stage: the most important first, each where it covers no other. */
import { type Point, projection, type Renderer } from './geometry.ts';
import { FONT, type StageTheme } from './theme.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes taken so far, found by the cells of a grid that they touch. */
export class Taken {
  readonly #cells = new Map<string, Box[]>();
  readonly #cell = 64;

  /** Takes the box where it is free of others. */
  take(box: Box): boolean {
    const cells = [...this.#touched(box)];
    const meets = (other: Box) =>
      box.x < other.x + other.width &&
      other.x < box.x + box.width &&
      box.y < other.y + other.height &&
      other.y < box.y + box.height;
    if (cells.some((cell) => this.#cells.get(cell)?.some(meets))) return false;
    for (const cell of cells) this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), box]);
    return true;
  }

  *#touched({ x, y, width, height }: Box): Iterable<string> {
    for (let i = Math.floor(x / this.#cell); i <= (x + width) / this.#cell; i++)
      for (let j = Math.floor(y / this.#cell); j <= (y + height) / this.#cell; j++) yield `${i} ${j}`;
  }
}

const PAD = 5;
/** Names keep off the nodes of at least this radius, in pixels. */
const KEEP_CLEAR = 8;
/** Names a little outside the stage keep their place, so that none jumps while the view moves. */
const MARGIN = 160;
const LONGEST = 34;
const widths = new Map<string, number>();

export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  /** Drawn whatever it covers, in bold. */
  readonly always: boolean;
}

export interface DrawnLabel extends Point {
  readonly text: string;
  /** In pixels. */
  readonly size: number;
}

/**
 * Draws names under their nodes.
 * @param requests in order of importance
 * @param most how many to draw
 * @param taken boxes taken already; those of the names are added
 * @returns the names drawn, `y` their upper edge
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  theme: StageTheme,
  requests: Iterable<LabelRequest>,
  most: number,
  taken: Taken,
): readonly DrawnLabel[] {
  const project = projection(sigma);
  const { width, height } = sigma.getDimensions();
  const drawn: DrawnLabel[] = [];
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  for (const { id, text, always } of requests) {
    if (drawn.length >= most) break;
    const node = sigma.getNodeDisplayData(id);
    if (!node || node.hidden) continue;
    const at = project(node);
    if (at.x < -MARGIN || at.y < -MARGIN || at.x > width + MARGIN || at.y > height + MARGIN) continue;
    const radius = sigma.scaleSize(node.size);
    const size = Math.round(Math.min(15, Math.max(11, 8.5 + radius * 0.38)));
    const name = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    context.font = `${always ? 650 : 520} ${size}px ${FONT}`;
    const wide = measure(context, name);
    // A node in view has its whole name in view.
    const inside = at.x > 0 && at.x < width;
    const x = inside ? Math.min(Math.max(at.x, wide / 2 + 4), width - wide / 2 - 4) : at.x;
    const box = { x: x - wide / 2 - PAD, y: at.y + radius + 1, width: wide + 2 * PAD, height: size + 4 };
    const disc = { x: at.x - radius * 0.8, y: at.y - radius * 0.8, width: radius * 1.6, height: radius * 1.6 };
    const free = taken.take(box);
    if (radius > KEEP_CLEAR) taken.take(disc);
    if (!free && !always) continue;
    write(context, theme, name, { x, y: at.y + radius + 3 });
    drawn.push({ text: name, x, y: at.y + radius + 3, size });
  }
  return drawn;
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
