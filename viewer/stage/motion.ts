/** Level of detail while the view moves: where edges are many, they are left out until it rests. */
import type { EdgeProgramType } from 'sigma/rendering';
import type { DrawnEdge, DrawnNode } from './drawing.ts';
import type { Renderer } from './geometry.ts';

const REST_MS = 140;
type Program = EdgeProgramType<DrawnNode, DrawnEdge>;

/** @param many whether edges are many enough to be left out at all */
export function whileStill(many: boolean) {
  let moving = false;
  return {
    isMoving: () => moving,
    /** The program, drawing only while the view rests. */
    only: (program: Program): Program =>
      class extends program {
        override render(...params: Parameters<InstanceType<Program>['render']>): void {
          if (!moving) super.render(...params);
        }
      },
    /** Watches the camera of a renderer. */
    follow: (renderer: Renderer): void => {
      if (!many) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const rest = () => {
        // A drag goes on as long as the button is held: where a frame takes long, much time lies between two.
        if (renderer.getMouseCaptor().isMouseDown || renderer.getCamera().isAnimated()) {
          timer = setTimeout(rest, REST_MS);
          return;
        }
        moving = false;
        renderer.scheduleRender();
      };
      renderer.getCamera().on('updated', () => {
        moving = true;
        clearTimeout(timer);
        timer = setTimeout(rest, REST_MS);
      });
      renderer.on('kill', () => clearTimeout(timer));
    },
  };
}
