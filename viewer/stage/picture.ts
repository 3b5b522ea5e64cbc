/** The view as a picture to take away: PNG as on the screen, or SVG. */

import { shownNodes } from './frame.ts';
import { along, type Point, placeEdge } from './geometry.ts';
import { EDGE_LABEL_SIZE } from './highlight.ts';
import { ICONS, svgIcon } from './icons.ts';
import { cloud, regionColor } from './regions.ts';
import type { Stage } from './stage.ts';
import { FONT } from './theme.ts';

/** The stage as it is now, as fine as on the screen. */
export function toPng(stage: Stage): Promise<Blob> {
  const { sigma } = stage;
  const { width, height } = sigma.getDimensions();
  const scale = window.devicePixelRatio || 1;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no 2D canvas');
  context.fillStyle = stage.theme().background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  // WebGL keeps its picture only until the frame is over: draw and copy in one go.
  sigma.refresh({ partialGraph: {}, skipIndexation: true });
  for (const layer of sigma.getContainer().querySelectorAll('canvas')) {
    context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
  });
}

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (value: number) => Math.round(value * 10) / 10;

/** The nodes and edges in view as SVG, with the names and words that stand on the screen. */
export function toSvg(stage: Stage): string {
  const { sigma } = stage;
  const scene = stage.scene();
  const { columns, drawing, shown, width, height, project, scale } = scene;
  const theme = stage.theme();
  const { background, ink, muted } = theme;
  const lit = stage.lit();
  /** What is not highlighted is dimmed, where something is. */
  const dimmed = (isLit: boolean) => (lit && !isLit ? ' opacity="0.16"' : '');
  const regions = stage.regions();
  const clouds = regions.clouds.map(
    (region) =>
      `<path d="${cloud(scene, region)}" fill="${regionColor(region, theme)}" fill-opacity="${theme.regionStrength}"/>`,
  );
  const regionNames = regions.names.map(
    ({ text, color, x, y }) =>
      `<text x="${round(x)}" y="${round(y + 10.4)}" font-size="13" font-weight="680" fill="${color}" stroke="${background}" stroke-width="4" paint-order="stroke">${escapeXml(text)}</text>`,
  );
  /** Whether something of what these points span is in view. */
  const inView = (points: readonly Point[], reach: number) =>
    points.some(({ x }) => x > -reach) &&
    points.some(({ x }) => x < width + reach) &&
    points.some(({ y }) => y > -reach) &&
    points.some(({ y }) => y < height + reach);
  const lines = columns.edges.flatMap((id, e) => {
    const edge = drawing.edges[e];
    const place = edge && shown.edges[e] ? placeEdge(scene, e) : null;
    if (!edge || !place) return [];
    const { from, bend, to, radius } = place;
    if (!inView([from, bend, to], 4)) return [];
    const end = along(from, bend, to, 1 - Math.min(0.5, radius / Math.hypot(to.x - from.x, to.y - from.y)));
    const path = `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(end.x)} ${round(end.y)}`;
    const { color, size } = sigma.getEdgeDisplayData(id) ?? edge;
    return `<path d="${path}" stroke="${color}" stroke-width="${round(Math.max(0.8, scale(size)))}"${dimmed(lit?.edges.includes(e) ?? false)}/>`;
  });
  const nodes = Array.from(shownNodes(scene), (node) => {
    const { x, y } = project(node);
    const r = scale(node.size);
    if (!inView([{ x, y }], r)) return '';
    const size = r * 1.24;
    return (
      `<g${dimmed(lit?.nodes.has(node.index) ?? false)}><circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${node.color}"/>` +
      `${svgIcon(ICONS[node.kind] ?? [], '#ffffff', { x: round(x - size / 2), y: round(y - size / 2), size: round(size) })}</g>`
    );
  });
  const names = stage
    .labels()
    .map(
      ({ text, x, y, size }) =>
        `<text x="${round(x)}" y="${round(y + size * 0.8)}" font-size="${size}" stroke="${background}" stroke-width="3.5" paint-order="stroke">${escapeXml(text)}</text>`,
    );
  const words = stage
    .edgeLabels()
    .map(
      ({ text, x, y }) =>
        `<text x="${round(x)}" y="${round(y + EDGE_LABEL_SIZE * 0.35)}" fill="${muted}" font-size="${EDGE_LABEL_SIZE}" stroke="${background}" stroke-width="3.5" paint-order="stroke">${text}</text>`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...clouds,
    `<g fill="none">${lines.join('')}</g>`,
    ...nodes.filter(Boolean),
    `<g fill="${ink}" font-family="${escapeXml(FONT)}" font-weight="520" text-anchor="middle" stroke-linejoin="round">${[...regionNames, ...names, ...words].join('')}</g>`,
    '</svg>\n',
  ].join('\n');
}
