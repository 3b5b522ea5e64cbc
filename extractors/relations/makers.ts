/**
 * `develops` where a sentence ties a thing to its maker without a verb that says so ("Microsoft forecast 34% Azure
 * growth", "Anthropic's dispute over the use of Claude").
 *
 * The lexicon only decides which of the firms that the sentence names is meant; a maker that the sentence does not name
 * is never added.
 */
import type { EntityType } from '../../graph/ontology.ts';
import type { Document, Statement } from '../document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { mentionsBySentence } from '../syntax/mentions.ts';

const MADE: ReadonlySet<EntityType> = new Set(['model', 'product', 'hardware']);

/** The step: adds who makes what, for firm and thing of one sentence. */
export function makers(lexicon: Lexicon): (doc: Document) => Document {
  return (doc) => {
    const makerOf = doc.entities.map(({ name, type }) => (MADE.has(type) ? lexicon.makerOf(name) : null));
    const known = new Set(
      doc.statements.filter(({ type }) => type === 'develops').map(({ subject, object }) => `${subject} ${object}`),
    );
    const added: Statement[] = [];
    for (const [index, mentions] of mentionsBySentence(doc).entries()) {
      const here = [...new Set(mentions.map((mention) => doc.mentions[mention]!).map(({ entity }) => entity))];
      for (const object of here)
        for (const subject of here) {
          const maker = doc.entities[subject]!;
          if (makerOf[object] !== maker.name || maker.type !== 'company' || known.has(`${subject} ${object}`)) continue;
          known.add(`${subject} ${object}`);
          const { start, end } = doc.sentences[index]!;
          added.push({
            subject,
            type: 'develops',
            object,
            benchmark: null,
            role: null,
            status: 'actual',
            confidence: 0.6,
            evidence: { start, end },
            rule: 'develops.tied',
          });
        }
    }
    return { ...doc, statements: [...doc.statements, ...added] };
  };
}
