/**
 * The lexicon's line format, for our own lists and for a user's `--lexicon FILE` alike.
 *
 *     [model]                                  every line below names a model
 *     Claude Opus 4.6 = Opus 4.6 < Claude      name = aliases, comma separated < parent
 *     Gemini @ Google                          name @ maker; of a person, the firm that he leads
 *     ?Block                                   also an everyday word: a name only where the context agrees
 *     Scale AI = ScaleAI, ?Scale               of its aliases, the second is an everyday word
 *     # a comment
 *
 * The order of the parts is fixed: [?]Name [= aliases] [< parent] [@ maker]. The signs stand between spaces, so that a
 * handle may be an alias ("Andrej Karpathy = @karpathy").
 */
import { ENTITY_TYPES, type EntityType } from '../../graph/ontology.ts';

export interface LexiconEntry {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** Aliases that are also everyday words, though the name itself is none: "Scale" for Scale AI. None of them is in `aliases`. */
  readonly ambiguousAliases: readonly string[];
  /** The family or firm that it is a part of. */
  readonly parent: string | null;
  /** Who makes it; of a person, the firm that he leads. Used to recognise and to resolve; a fact only where the text names both. */
  readonly maker: string | null;
  /** Also an everyday word. */
  readonly ambiguous: boolean;
}

const isEntityType = (name: string): name is EntityType => (ENTITY_TYPES as readonly string[]).includes(name);

/** Most names have no aliases, and most aliases are no everyday words. */
const NONE: readonly string[] = [];

const listed = (names: string): readonly string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

function readLine(line: string, type: EntityType): LexiconEntry {
  const [beforeMaker = '', maker] = line.split(' @ ');
  const [beforeParent = '', parent] = beforeMaker.split(' < ');
  const [name = '', aliases] = beforeParent.split(' = ');
  const ambiguous = name.startsWith('?');
  const others = aliases === undefined ? NONE : listed(aliases);
  const marked = others.some((alias) => alias.startsWith('?'));
  return {
    name: (ambiguous ? name.slice(1) : name).trim(),
    type,
    aliases: marked ? others.filter((alias) => !alias.startsWith('?')) : others,
    ambiguousAliases: marked ? others.filter((alias) => alias.startsWith('?')).map((alias) => alias.slice(1)) : NONE,
    parent: parent?.trim() || null,
    maker: maker?.trim() || null,
    ambiguous,
  };
}

/**
 * Reads lexicon text. Takes the text and a name for it in messages; gives its entries in order.
 * @throws Error naming the place and line, where a heading is no entity type or a line stands before any heading.
 *
 * @example
 * const [entry] = readLexicon('[model]\nBorealis 2 = B2 @ Halden AI\n', 'own names');
 * [entry.name, entry.aliases, entry.maker]; // ['Borealis 2', ['B2'], 'Halden AI']
 */
export function readLexicon(text: string, origin: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  let type: EntityType | null = null;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (!line || line.startsWith('#')) continue;
    const heading = /^\[([^\]]*)\]$/.exec(line)?.[1];
    if (heading !== undefined) {
      if (!isEntityType(heading))
        throw new Error(`${origin}:${index + 1}: "${heading}" is no entity type (${ENTITY_TYPES.join(', ')})`);
      type = heading;
      continue;
    }
    if (!type) throw new Error(`${origin}:${index + 1}: a name before any [type] heading`);
    const entry = readLine(line, type);
    if (!entry.name) throw new Error(`${origin}:${index + 1}: a line without a name`);
    entries.push(entry);
  }
  return entries;
}
