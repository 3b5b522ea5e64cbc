import type { IconNode } from 'lucide';
import { createElement } from 'react';
import type { EntityType } from '../../graph/ontology.ts';
import { FIGURE_COLOR, TYPE_COLORS } from '../../graph/palette.ts';
import { FIGURE_ICON, TYPE_ICONS } from '../stage/icons.ts';

/** An icon in the colour of the text around it; it says nothing to a screen reader. */
export function Icon({ icon, size = 16 }: { readonly icon: IconNode; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {icon.map(([tag, attributes], i) => createElement(tag, { key: `${tag}${i}`, ...attributes }))}
    </svg>
  );
}

/** The sign of a type as on the stage: its icon in white on its colour. */
export function TypeSign({ type, size = 20 }: { readonly type: EntityType | 'figure'; readonly size?: number }) {
  const [color, icon] = type === 'figure' ? [FIGURE_COLOR, FIGURE_ICON] : [TYPE_COLORS[type], TYPE_ICONS[type]];
  return (
    <span className="sign" style={{ background: color, width: size, height: size }}>
      <Icon icon={icon} size={size * 0.62} />
    </span>
  );
}
