/** Colours that stand alone for what they mean must differ for colour-blind readers too, and stand out from their ground. */
import { expect, it } from 'vitest';
import { GROUP_COLORS } from '../../graph/palette.ts';
import { DARK, edgeStrength, LIGHT, mix } from '../../viewer/stage/theme.ts';

type Triple = readonly [number, number, number];

/** What is seen without one kind of cones, in linear RGB (Machado, Oliveira and Fernandes 2009, doi:10.1109/TVCG.2009.113). */
const SIGHT: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Triple, [r, g, b]: Triple) => row[0] * r + row[1] * g + row[2] * b;

function linear(color: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** CIE L*a*b* of a colour as it is seen. */
function seen(color: string, [red, green, blue]: readonly [Triple, Triple, Triple]): Triple {
  const given = linear(color);
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const rgb: Triple = [clip(dot(red, given)), clip(dot(green, given)), clip(dot(blue, given))];
  const curve = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = curve(dot([0.4124, 0.3576, 0.1805], rgb) / 0.95047);
  const y = curve(dot([0.2126, 0.7152, 0.0722], rgb));
  const z = curve(dot([0.0193, 0.1192, 0.9505], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const grounds = [LIGHT, DARK];
const sights = Object.entries(SIGHT).flatMap(([name, sight]) => grounds.map(({ ground }) => ({ name, sight, ground })));

it.each(sights)('tells the groups of relations apart with $name, on a $ground ground', ({ sight, ground }) => {
  const groups = Object.entries(GROUP_COLORS[ground]).map(([group, color]) => ({ group, at: seen(color, sight) }));
  const alike = groups.flatMap(({ group, at }, i) =>
    groups
      .slice(i + 1)
      .filter((other) => Math.hypot(at[0] - other.at[0], at[1] - other.at[1], at[2] - other.at[2]) < 18)
      .map((other) => `${group} and ${other.group}`),
  );
  expect(alike).toEqual([]);
});

/** The contrast of two colours, from 1 to 21 (WCAG 2.2). */
function contrast(...colors: readonly [string, string]): number {
  const [a, b] = colors.map((color) => dot([0.2126, 0.7152, 0.0722], linear(color)) + 0.05) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}

/** The least that WCAG 2.2 asks of graphics (1.4.11). */
const GRAPHICS = 3;
/** Relations of a view that is not crowded: more are drawn fainter, until one is selected. */
const SOME = 800;

it.each(grounds)('draws lines that stand out from a $ground ground', (theme) => {
  const strength = edgeStrength(theme, SOME);
  const faint = Object.entries(GROUP_COLORS[theme.ground])
    .map(([group, color]) => ({ group, contrast: contrast(mix(color, theme.background, strength), theme.background) }))
    .filter((line) => line.contrast < GRAPHICS);
  expect(faint).toEqual([]);
});
