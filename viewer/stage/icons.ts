/** One icon a type: white on the node's colour on the stage, in the text's colour elsewhere. */
import {
  AppWindow,
  BadgeCheck,
  Boxes,
  Building2,
  Cpu,
  Database,
  FileText,
  Hash,
  type IconNode,
  Landmark,
  MapPin,
  Newspaper,
  Scale,
  Trophy,
  User,
  Workflow,
} from 'lucide';
import { ENTITY_TYPES, type EntityType } from '../../graph/ontology.ts';
import { FIGURE_COLOR, TYPE_COLORS } from '../../graph/palette.ts';
import { FIGURE } from '../state/columns.ts';

export const TYPE_ICONS: Readonly<Record<EntityType, IconNode>> = {
  company: Building2,
  organization: Landmark,
  person: User,
  model: Boxes,
  product: AppWindow,
  hardware: Cpu,
  benchmark: Trophy,
  dataset: Database,
  technique: Workflow,
  paper: FileText,
  law: Scale,
  license: BadgeCheck,
  place: MapPin,
  source: Newspaper,
};
export const FIGURE_ICON: IconNode = Hash;

/** An icon as the text of an SVG element, at a place within another where one is given. */
export function svgIcon(icon: IconNode, color: string, { x, y, size } = { x: 0, y: 0, size: 96 }): string {
  const parts = icon.map(([tag, attributes]) => {
    const list = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
    return `<${tag} ${list.join(' ')}/>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" x="${x}" y="${y}" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="${color}" ` +
    `stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</svg>`
  );
}

const dataUri = (icon: IconNode) => `data:image/svg+xml,${encodeURIComponent(svgIcon(icon, '#ffffff'))}`;

/** By index of the type: the icon. */
export const ICONS: readonly IconNode[] = [...ENTITY_TYPES.map((type) => TYPE_ICONS[type]), FIGURE_ICON];

/** By index of the type (the last is the figure's): colour and white icon. */
export const NODE_COLORS: readonly string[] = [...ENTITY_TYPES.map((type) => TYPE_COLORS[type]), FIGURE_COLOR];
export const NODE_ICONS: readonly string[] = ICONS.map(dataUri);

let images: readonly HTMLImageElement[] | undefined;

/** The white icons as images for a 2D canvas, by index of the type. */
export function iconImages(): readonly HTMLImageElement[] {
  images ??= NODE_ICONS.map((uri) => {
    const image = new Image();
    image.src = uri;
    return image;
  });
  if (images.length !== FIGURE + 1) throw new Error('an icon is missing');
  return images;
}
