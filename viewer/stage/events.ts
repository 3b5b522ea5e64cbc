/** What a person does on the stage, as events of the graph. */
import type { Camera } from '../state/view.ts';
import { edgeAt, type Renderer } from './geometry.ts';

export interface StageEvents {
  readonly nodeClicked: (id: string, adding: boolean) => void;
  readonly nodeOpened: (id: string) => void;
  readonly edgeClicked: (id: string) => void;
  readonly groundClicked: () => void;
  readonly nodeHovered: (id: string | null) => void;
  readonly edgeHovered: (id: string | null) => void;
  /** The view moved and came to rest. */
  readonly cameraRested: (camera: Camera) => void;
}

/** Tells `events` what happens on the stage; edges are looked for under the pointer while `edgesListen` says so. */
export function listen(sigma: Renderer, events: StageEvents, edgesListen: () => boolean): void {
  const held = (original: MouseEvent | TouchEvent) => original.shiftKey || original.ctrlKey || original.metaKey;
  sigma.on('clickNode', ({ node, event }) => events.nodeClicked(node, held(event.original)));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.nodeOpened(node);
  });
  sigma.on('clickStage', ({ event }) => {
    const edge = edgeAt(sigma, event);
    if (edge) events.edgeClicked(edge);
    else events.groundClicked();
  });
  sigma.on('enterNode', ({ node }) => {
    sigma.getContainer().style.cursor = 'pointer';
    events.nodeHovered(node);
  });
  sigma.on('leaveNode', () => {
    sigma.getContainer().style.cursor = '';
    events.nodeHovered(null);
  });
  let frame = 0;
  let hovered: string | null = null;
  sigma.on('moveBody', ({ event }) => {
    if (!edgesListen() || sigma.getCamera().isAnimated() || sigma.getMouseCaptor().isMouseDown) return;
    const { x, y } = event;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const edge =
        sigma.getContainer().style.cursor === 'pointer' && hovered === null ? null : edgeAt(sigma, { x, y }, 4);
      if (edge === hovered) return;
      hovered = edge;
      events.edgeHovered(edge);
    });
  });
  let rest: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', ({ x, y, ratio }) => {
    clearTimeout(rest);
    rest = setTimeout(() => events.cameraRested({ x, y, ratio }), 250);
  });
}
