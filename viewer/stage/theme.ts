import type { Ground } from '../../graph/palette.ts';

/** The stage's colours outside the palette; panels take the same from the style sheet. */
export interface StageTheme {
  readonly ground: Ground;
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  /** How much of an edge's colour shows on the background, 0 to 1. */
  readonly edgeStrength: number;
  /** Of a community's colour, in percent. */
  readonly regionLightness: number;
  /** How opaque a community's cloud is, 0 to 1. */
  readonly regionStrength: number;
}

export const LIGHT: StageTheme = {
  ground: 'light',
  background: '#fbfbfa',
  ink: '#1b1f24',
  muted: '#5c6470',
  edgeStrength: 0.8,
  regionLightness: 38,
  regionStrength: 0.16,
};
export const DARK: StageTheme = {
  ground: 'dark',
  background: '#13161b',
  ink: '#eceff3',
  muted: '#a4adb9',
  edgeStrength: 0.72,
  regionLightness: 66,
  regionStrength: 0.2,
};

export const FONT = "'Inter Variable', system-ui, sans-serif";

/** A mix of two `#rrggbb`: `share` of the first. Edges are mixed, not transparent: sigma adds transparent ones up. */
export function mix(first: string, second: string, share: number): string {
  const channel = (at: number) => {
    const [a, b] = [first, second].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** More edges than this are drawn no fainter: a filter need not colour all of them anew. */
const FAINTEST = 100_000;

/** Many edges are drawn fainter, so that they do not cover one another and the nodes. */
export function edgeStrength(theme: StageTheme, edges: number): number {
  const fainter = 1 - 0.27 * Math.max(0, Math.log10(Math.min(edges, FAINTEST) + 1) - 2.75);
  return Math.round(theme.edgeStrength * fainter * 10) / 10;
}

/** By how much edges are thicker than their number of statements makes them, where they are few. */
export function edgeThickness(edges: number): number {
  return Math.round(10 * Math.min(1.6, Math.max(1, Math.sqrt(150 / (edges + 1))))) / 10;
}
