/** What a person does on the stage, as events of the graph. */
import type { Camera } from '../state/view.ts';
import type { Point, Renderer } from './geometry.ts';

export interface StageEvents {
  readonly nodeClicked: (id: string, adding: boolean) => void;
  readonly nodeOpened: (id: string) => void;
  readonly edgeClicked: (id: string) => void;
  readonly groundClicked: () => void;
  readonly nodeHovered: (id: string | null) => void;
  readonly edgeHovered: (id: string | null) => void;
  /** The view moved and came to rest; null where it frames all that is shown. */
  readonly cameraRested: (camera: Camera | null) => void;
  /** The stage has another size. */
  readonly resized: () => void;
}

/**
 * Tells `events` what happens on the stage.
 * @param edgeAt the edge no more than so many pixels from a place
 * @param rested where the camera rests
 */
export function listen(
  sigma: Renderer,
  events: StageEvents,
  edgeAt: (at: Point, reach: number) => string | null,
  rested: () => Camera | null,
): void {
  const held = (original: MouseEvent | TouchEvent) => original.shiftKey || original.ctrlKey || original.metaKey;
  sigma.on('clickNode', ({ node, event }) => events.nodeClicked(node, held(event.original)));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.nodeOpened(node);
  });
  sigma.on('clickStage', ({ event }) => {
    const edge = edgeAt(event, 6);
    if (edge) events.edgeClicked(edge);
    else events.groundClicked();
  });
  let overNode = false;
  const point = (hand: boolean) => {
    sigma.getContainer().style.cursor = hand ? 'pointer' : '';
  };
  sigma.on('enterNode', ({ node }) => {
    overNode = true;
    point(true);
    events.nodeHovered(node);
  });
  sigma.on('leaveNode', () => {
    overNode = false;
    point(false);
    events.nodeHovered(null);
  });
  let frame = 0;
  let hovered: string | null = null;
  const hover = (edge: string | null) => {
    if (edge === hovered) return;
    hovered = edge;
    if (!overNode) point(edge !== null);
    events.edgeHovered(edge);
  };
  sigma.on('moveBody', ({ event }) => {
    const { x, y, original } = event;
    cancelAnimationFrame(frame);
    const outside = !(original.target instanceof Node && sigma.getContainer().contains(original.target));
    if (outside || overNode) return hover(null);
    if (sigma.getCamera().isAnimated() || sigma.getMouseCaptor().isMouseDown) return;
    frame = requestAnimationFrame(() => hover(overNode ? null : edgeAt({ x, y }, 4)));
  });
  let rest: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', () => {
    clearTimeout(rest);
    rest = setTimeout(() => events.cameraRested(rested()), 250);
  });
}
