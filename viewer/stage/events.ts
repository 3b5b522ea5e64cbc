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

const DOUBLE_CLICK_MS = 600;
/** In pixels. */
const DOUBLE_CLICK_REACH = 12;

/** Asks of what is pressed beside the stage whether it is meant for the stage; then nothing else gets it. */
function onCovered(sigma: Renderer, isMeant: (event: PointerEvent) => boolean): void {
  const gone = new AbortController();
  sigma.on('kill', () => gone.abort());
  let pressed = Number.NEGATIVE_INFINITY;
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const listening = { capture: true, signal: gone.signal };
  const stage = sigma.getContainer();
  window.addEventListener(
    'pointerdown',
    (event) => {
      const beside = !(event.target instanceof Node && stage.contains(event.target));
      if (!beside || !isMeant(event)) return;
      pressed = event.timeStamp;
      swallow(event);
    },
    listening,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (event.timeStamp - pressed < DOUBLE_CLICK_MS) swallow(event);
      pressed = Number.NEGATIVE_INFINITY;
    },
    listening,
  );
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
  // What the first click opens may move the stage away under the second, or cover it.
  let clicked: { readonly node: string; readonly time: number; readonly at: Point } | null = null;
  const clickedAgain = ({ x, y, original }: Point & { readonly original: Event }): string | null => {
    if (!clicked || original.timeStamp - clicked.time > DOUBLE_CLICK_MS) return null;
    return Math.hypot(x - clicked.at.x, y - clicked.at.y) < DOUBLE_CLICK_REACH ? clicked.node : null;
  };
  onCovered(sigma, (event) => {
    const { left, top } = sigma.getContainer().getBoundingClientRect();
    const again = clickedAgain({ x: event.clientX - left, y: event.clientY - top, original: event });
    if (again) events.nodeOpened(again);
    return again !== null;
  });
  sigma.on('clickNode', ({ node, event }) => {
    const again = clickedAgain(event);
    if (again) return events.nodeOpened(again);
    clicked = { node, time: event.original.timeStamp, at: event };
    events.nodeClicked(node, held(event.original));
  });
  sigma.on('clickStage', ({ event }) => {
    const again = clickedAgain(event);
    const edge = again ? null : edgeAt(event, 6);
    if (again) events.nodeOpened(again);
    else if (edge) events.edgeClicked(edge);
    else events.groundClicked();
  });
  sigma.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.nodeOpened(clickedAgain(event) ?? node);
  });
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    const again = clickedAgain(event);
    if (!again) return;
    preventSigmaDefault();
    events.nodeOpened(again);
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
