/** Groups that are shown by one name: "Borealis 2 8B" beside the 8B of Borealis 2. */
import { fold } from '../../graph/names.ts';
import { absorb, type Group } from './grouping.ts';

/** What only firms are called: "Tern Labs" makes Tern. */
const FIRM_WORD = / (?:Labs|Technologies|Inc\.|NV|HQ|Dev)$/;

/** The name that an entity is shown by: the lexicon's, else the longest of its most frequent forms. */
export function displayName({ entry, type, name }: Group): string {
  if (!entry) return name;
  return entry.type === 'company' && type !== 'company' ? entry.name.replace(FIRM_WORD, '') : entry.name;
}

/** Makes one group of those of one type that are shown by one name. */
export function joinNamesakes(groups: readonly Group[]): Group[] {
  const byName = new Map<string, Group>();
  return groups.filter((group) => {
    const key = `${group.type} ${fold(displayName(group))}`;
    const namesake = byName.get(key);
    if (namesake) absorb(namesake, group);
    else byName.set(key, group);
    return !namesake;
  });
}
