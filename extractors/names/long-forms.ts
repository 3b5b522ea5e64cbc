/** Names by what short forms of them may be: by their parts and by their initials. */
import { remember } from '../../graph/remember.ts';
import type { Group } from './grouping.ts';

const ACRONYM = /^[A-Z][A-Za-z]*[A-Z]s?$/;
const SMALL_WORDS = /\b(?:of|the|for|and|in)\b/gi;

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => /^\p{L}/u.exec(word)?.[0] ?? '')
    .join('')
    .toLowerCase();

/** The letters an acronym of this name may have: of all its words, and of those that carry meaning. */
const initialsOf = remember((name): readonly string[] => [initials(name), initials(name.replace(SMALL_WORDS, ''))]);

const acronymLetters = (short: string): string => short.replace(/s$/, '').toLowerCase();

/** Whether `short` is the acronym of `long`, a plural s aside. */
export function isAcronym(short: string, long: string): boolean {
  if (!ACRONYM.test(short)) return false;
  const letters = acronymLetters(short);
  return letters.length > 1 && initialsOf(long).includes(letters);
}

/** A group with the parts of its name. */
export interface Named {
  readonly group: Group;
  /** Its place among all groups. */
  readonly order: number;
  readonly parts: readonly string[];
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Names by each of their parts and by their initials. */
export class LongForms {
  readonly #byPart = new Map<string, Named[]>();
  readonly #byInitials = new Map<string, Named[]>();

  constructor(all: readonly Named[]) {
    for (const named of all) {
      for (const part of new Set(named.parts)) push(this.#byPart, part, named);
      for (const letters of new Set([named.group.name, ...named.group.forms].flatMap(initialsOf)))
        push(this.#byInitials, letters, named);
    }
  }

  /** What a short form may stand for, in no order, some twice. */
  candidates({ group, parts }: Named): readonly Named[] {
    const acronym = ACRONYM.test(group.name) ? this.#byInitials.get(acronymLetters(group.name)) : undefined;
    const sharing = (parts[0] && this.#byPart.get(parts[0])) || [];
    return acronym ? [...acronym, ...sharing] : sharing;
  }
}
