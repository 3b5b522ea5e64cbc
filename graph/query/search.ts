/** Search over names and aliases, tolerant of misspelling. */
import MiniSearch from 'minisearch';
import type { KnowledgeGraph } from '../model.ts';
import { fold } from '../names.ts';
import { type EntityType, RELATIONS } from '../ontology.ts';
import { entityNode } from './describe.ts';
import type { SearchHit } from './results.ts';

export interface SearchOptions {
  /** Only entities of these types; all where empty or left out. */
  readonly types?: readonly EntityType[] | undefined;
  /** How many hits at most; 20 where left out. */
  readonly limit?: number | undefined;
}

const indexes = new WeakMap<KnowledgeGraph, MiniSearch>();
const EXACT = 1000;

/**
 * Finds entities by name or alias, a part or a misspelling of one, the best first. The names of a graph are indexed
 * once, at the first search.
 *
 * @example
 * search(graph, 'northwnd')[0]?.name; // 'Northwind Labs'
 */
export function search(graph: KnowledgeGraph, text: string, options: SearchOptions = {}): SearchHit[] {
  const { types = [], limit = 20 } = options;
  const wanted = fold(text);
  const asWritten = { queries: [text], fields: ['label', 'aliases'], combineWith: 'AND' as const };
  const asOneWord = { queries: [wanted], fields: ['whole'], tokenize: (word: string) => [word] };
  const hits = nameSearch(graph)
    .search(
      { queries: [asWritten, asOneWord], combineWith: 'OR' },
      { filter: ({ id }) => types.length === 0 || types.includes(entityNode(graph, String(id)).type) },
    )
    .map(({ id, score, terms }): SearchHit => {
      const { label, type, aliases, mentions } = entityNode(graph, String(id));
      const names = [label, ...aliases];
      const exact = names.find((name) => fold(name) === wanted);
      return {
        id: String(id),
        name: label,
        type,
        aliases: [...aliases],
        matched:
          exact ?? names.find((name) => terms.every((term) => [fold(name), ...tokens(name)].includes(term))) ?? label,
        score: Number((score + (exact === undefined ? 0 : EXACT)).toFixed(3)),
        mentions,
        degree: graph.filterEdges(id, (_, edge) => edge.type in RELATIONS).length,
      };
    });
  return hits.sort((a, b) => b.score - a.score || b.mentions - a.mentions || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

function nameSearch(graph: KnowledgeGraph): MiniSearch {
  const known = indexes.get(graph);
  if (known) return known;
  const index = new MiniSearch({
    // The name once more as one word: "open ai" is OpenAI, and what begins as the text does comes first.
    fields: ['label', 'aliases', 'whole'],
    tokenize: (text, field) => (field === 'whole' ? [text] : tokens(text)),
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (/\d/u.test(term) || term.length < 4 ? false : 0.25),
      boost: { label: 2, whole: 4 },
      combineWith: 'AND',
      boostDocument: (id) => 1 + Math.log10(1 + entityNode(graph, String(id)).mentions),
    },
  });
  index.addAll(
    graph.reduceNodes<Readonly<Record<'id' | 'label' | 'aliases' | 'whole', string>>[]>((documents, id, node) => {
      if (node.kind !== 'entity') return documents;
      const { label, aliases } = node;
      documents.push({ id, label, aliases: aliases.join('\n'), whole: fold(label) });
      return documents;
    }, []),
  );
  indexes.set(graph, index);
  return index;
}

/** The words of a text, and what is written together apart: "Qwen3.6-35B" gives "qwen", "3.6", "35b". */
function tokens(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.match(/\d+(?:\.\d+)*\p{L}?(?!\p{L})|\p{L}+|\d+(?:\.\d+)*/gu) ?? [];
}
