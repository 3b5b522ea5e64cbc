import type { RelationGroup } from '../../graph/ontology.ts';
import { GROUP_COLORS } from '../../graph/palette.ts';

/** A short line in the colour of a group of relations; none for a figure's link. */
export function Stroke({ group }: { readonly group?: RelationGroup | undefined }) {
  const background = group && `light-dark(${GROUP_COLORS.light[group]}, ${GROUP_COLORS.dark[group]})`;
  return <i className="stroke" style={{ background }} />;
}
