/**
 * How a node is drawn: a disc in its type's colour, a rim in the ground's, and its type's icon once the disc is large
 * enough for one to be read. All icons share one texture, so that a graph of any size shows at once.
 */
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DrawnEdge, DrawnNode } from './drawing.ts';
import { iconImages } from './icons.ts';

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_rim', 'u_icons', 'u_least'] as const;
/** Icons in a row of the texture, and pixels of one. */
const ROW = 4;
const CELL = 128;

const VERTEX = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_icon;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_least;
varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_cell;
varying float v_radius;
varying float v_pixel;
void main() {
  v_pixel = 2.0 * u_correctionRatio;
  v_radius = a_size / u_sizeRatio * v_pixel;
  // A square around the disc and its rim.
  v_at = (v_radius + 1.5 * v_pixel) * a_corner;
  gl_Position = vec4((u_matrix * vec3(a_position + v_at, 1)).xy, 0, 1);
  // Out of sight.
  if (a_size < u_least) gl_Position = vec4(2, 2, 2, 1);
  v_cell = vec2(mod(a_icon, ${ROW}.0), floor(a_icon / ${ROW}.0));
  v_color = a_color;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_cell;
varying float v_radius;
varying float v_pixel;
uniform vec3 u_rim;
uniform sampler2D u_icons;
void main(void) {
  float far = length(v_at);
  float disc = 1.0 - smoothstep(v_radius - v_pixel, v_radius, far);
  float rim = 1.0 - smoothstep(v_radius + 0.5 * v_pixel, v_radius + 1.5 * v_pixel, far);
  vec3 color = mix(u_rim, v_color.rgb, disc);
  vec2 at = v_at / v_radius / 1.24;
  float readable = smoothstep(5.0, 6.5, v_radius / v_pixel);
  if (readable > 0.0 && abs(at.x) < 0.5 && abs(at.y) < 0.5) {
    vec4 icon = texture2D(u_icons, (v_cell + vec2(at.x, -at.y) + 0.5) / ${ROW}.0, -0.5);
    color = mix(color, vec3(1.0), icon.a * readable);
  }
  gl_FragColor = vec4(color * rim, rim);
}`;

/**
 * The program of nodes.
 * @param rim gives the ground's colour as `#rrggbb`
 * @param least gives the size of the smallest nodes to draw
 */
export function createNodeProgram(rim: () => string, least: () => number): NodeProgramType<DrawnNode, DrawnEdge> {
  return class extends NodeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnEdge> {
    readonly #icons = this.normalProgram.gl.createTexture();

    constructor(...[gl, , sigma]: ConstructorParameters<NodeProgramType<DrawnNode, DrawnEdge>>) {
      // Without a second picture to find nodes by: see `nodeAt`.
      super(gl, null, sigma);
      this.#fill(sheet);
      if (sheet) return;
      void iconSheet.then((icons) => {
        if (this.normalProgram.gl.isContextLost() || sigma.getGraph().order === 0) return;
        this.#fill(icons);
        sigma.scheduleRender();
      });
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_icon', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(_: number, start: number, node: NodeDisplayData & { readonly kind?: number }): void {
      this.array[start] = node.x;
      this.array[start + 1] = node.y;
      this.array[start + 2] = node.size;
      this.array[start + 3] = floatColor(node.color);
      this.array[start + 4] = node.kind ?? 0;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations.u_least ?? null, least());
      const channel = (at: number) => Number.parseInt(rim().slice(at, at + 2), 16) / 255;
      gl.uniform3f(uniformLocations.u_rim ?? null, channel(1), channel(3), channel(5));
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.#icons);
      gl.uniform1i(uniformLocations.u_icons ?? null, 0);
    }

    override kill(): void {
      this.normalProgram.gl.deleteTexture(this.#icons);
      super.kill();
    }

    /** Puts the icons into the texture; none before they are there. */
    #fill(sheet: HTMLCanvasElement | null): void {
      const { gl } = this.normalProgram;
      gl.bindTexture(gl.TEXTURE_2D, this.#icons);
      if (sheet) gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, sheet);
      else gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 1, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, sheet ? gl.LINEAR_MIPMAP_LINEAR : gl.LINEAR);
      if (sheet) gl.generateMipmap(gl.TEXTURE_2D);
    }
  };
}

/** All icons on one canvas, once they are there. */
let sheet: HTMLCanvasElement | null = null;

/** Begun while the graph is on its way, so that the first drawing has them: row by row, with a margin between. */
const iconSheet = Promise.allSettled(iconImages().map((image) => image.decode())).then(() => {
  sheet = document.createElement('canvas');
  sheet.width = sheet.height = ROW * CELL;
  const context = sheet.getContext('2d');
  iconImages().forEach((image, i) => {
    const [x, y] = [(i % ROW) * CELL, Math.floor(i / ROW) * CELL];
    context?.drawImage(image, x + 8, y + 8, CELL - 16, CELL - 16);
  });
  return sheet;
});
