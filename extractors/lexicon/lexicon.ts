/** The lexicon as extraction asks it: a trie over all names, and what follows from makers and endings. */
import type { EntityType } from '../../graph/ontology.ts';
import type { LexiconEntry } from './format.ts';
import { Trie } from './trie.ts';

/** What accounts add to the name of who runs them. */
const ACCOUNT_ENDING =
  /_?(?:ai|hq|org|dotdev|dotcom|dotai|project|labs?|inc|official|devs?|research|app|team|robotics|hf|co|io|oss|wb|eng|com|news|js|_ml)$/i;

/** A handle without what accounts add to a name, in up to two steps: "LangChainAI", "NVIDIAAIDev". */
export function accountNames(handle: string): readonly string[] {
  const once = handle.replace(ACCOUNT_ENDING, '');
  const twice = once.replace(ACCOUNT_ENDING, '');
  return [handle, once, twice].filter((name) => name.length > 2);
}

/** All names that are known, found in text and asked for what is known of them. */
export class Lexicon {
  readonly trie: Trie;
  /** Names that others are a part of. */
  readonly families: ReadonlySet<string>;
  readonly #makers: ReadonlySet<string>;
  readonly #endings: ReadonlyMap<string, EntityType>;

  /** `endings`: last words of names with the type they tell. */
  constructor(entries: readonly LexiconEntry[], endings: ReadonlyMap<string, EntityType>) {
    this.trie = new Trie(entries);
    this.#endings = endings;
    this.families = new Set(entries.flatMap(({ parent }) => (parent ? [parent] : [])));
    this.#makers = new Set(entries.flatMap((entry) => (entry.type === 'model' && entry.maker ? [entry.maker] : [])));
  }

  /** Whether this entry is a firm that models are named after: "DeepSeek-V4", "Mistral Small". */
  makesModels(entry: LexiconEntry): boolean {
    return entry.type === 'company' && this.#makers.has(entry.name);
  }

  /** The families of a name that the lexicon knows, the closest first: Claude Opus, Claude. */
  ancestry(name: string): readonly string[] {
    const line: string[] = [];
    for (let entry = this.trie.lookup(name); entry?.parent && !line.includes(entry.parent); ) {
      line.push(entry.parent);
      entry = this.trie.lookup(entry.parent);
    }
    return line;
  }

  /** The maker that the lexicon knows for a name or for the family it starts with. */
  makerOf(name: string): string | null {
    for (let words = name; words; words = words.replace(/(?<![\s-])[\s-]+[^\s-]*$|^[^\s-]*$/, '')) {
      const entry = this.trie.lookup(words);
      if (entry?.maker && entry.type !== 'person') return entry.maker;
      const parent = entry
        ? this.ancestry(words)
            .map((one) => this.trie.lookup(one)?.maker)
            .find(Boolean)
        : null;
      if (parent) return parent;
    }
    return null;
  }

  /** The canonical name of the firm that a person is known to lead or to speak for. */
  employerOf(person: string): string | null {
    const entry = this.trie.lookup(person);
    if (entry?.type !== 'person' || !entry.maker) return null;
    return this.trie.lookup(entry.maker)?.name ?? entry.maker;
  }

  /** The firm or product that an account's name stands for: "OpenRouterAI", "vllm_project", "togethercompute". */
  account(handle: string): LexiconEntry | null {
    for (const form of accountNames(handle)) {
      const entry = this.trie.lookup(form);
      if (entry && entry.type !== 'person' && !entry.ambiguous) return entry;
    }
    return null;
  }

  /** What a name that ends in this word is, if the word tells. */
  endingType(lower: string): EntityType | null {
    return this.#endings.get(lower) ?? null;
  }
}
