/** Where the stage's camera looks, and whether that still is all that is shown. */
import type { Camera } from '../state/view.ts';
import { frame } from './frame.ts';
import type { Renderer, Scene } from './geometry.ts';

export interface StageCamera {
  readonly now: () => Camera;
  /** Where it has come to rest; null where it frames all that is shown. */
  readonly rest: () => Camera | null;
  /** Null frames all that is shown. */
  readonly set: (camera: Camera | null, animate?: boolean) => void;
  readonly zoom: (factor: number) => void;
  /** Brings a place of the drawing into view, if it is not. */
  readonly reveal: (place: { readonly x: number; readonly y: number }) => void;
}

/** Whether two cameras differ by nothing that can be seen. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(a.ratio - b.ratio) < 1e-3;
}

/** @param headroom pixels to be left free above what is framed, for what lies over the stage there */
export function createCamera(renderer: Renderer, scene: () => Scene, headroom: () => number): StageCamera {
  let framed: Camera | null = null;
  /** Whether it was last sent to where it frames all. */
  let framing = false;
  const now = () => {
    const { x, y, ratio } = renderer.getCamera().getState();
    return { x, y, ratio };
  };
  return {
    now,
    rest: () => (framed && isSameCamera(framed, now()) ? null : now()),
    set: (camera, animate = true) => {
      framing = camera === null;
      if (framing) framed = frame(renderer, scene(), headroom());
      const state = { ...(camera ?? framed), angle: 0 };
      if (animate) void renderer.getCamera().animate(state, { duration: 350 });
      else renderer.getCamera().setState(state);
    },
    zoom: (factor) => {
      framing = false;
      void renderer.getCamera().animatedZoom({ factor, duration: 200 });
    },
    reveal: (place) => {
      if (framing && renderer.getCamera().isAnimated()) return;
      framing = false;
      const at = renderer.graphToViewport(place);
      const { width, height } = renderer.getDimensions();
      const inset = Math.min(60, width / 8);
      if (at.x > inset && at.y > inset && at.x < width - inset && at.y < height - inset) return;
      void renderer.getCamera().animate(renderer.viewportToFramedGraph(at), { duration: 350 });
    },
  };
}

/** Draws anew whenever the container changes its size, and tells of it: sigma itself heeds the window's size only. */
export function followSize(renderer: Renderer, container: HTMLElement, resized: () => void): void {
  const sizeOf = () => `${container.offsetWidth} ${container.offsetHeight}`;
  let size = sizeOf();
  const observer = new ResizeObserver(() => {
    if (size === sizeOf()) return;
    size = sizeOf();
    renderer.refresh({ partialGraph: {}, skipIndexation: true, schedule: false });
    resized();
  });
  observer.observe(container);
  renderer.on('kill', () => observer.disconnect());
}
